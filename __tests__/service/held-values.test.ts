import { tmpdir } from 'node:os'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { main } from '../../src/surfaces/cli/main.ts'
import { type AwsServer, startAws } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'
import { oldDefinition, SHOP, SHOP_SECRET, shopEcs, shopWorld } from '../support/shop.ts'

// The service was deployed on 1 November.
const deployed = '2026-11-01T10:05:00Z'
const later = '2026-11-12T08:00:00Z'
const latest = '2026-11-20T08:00:00Z'

let server: AwsServer | null = null

afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = null
})

interface Dates {
  /** By staging label. */
  readonly versions?: Readonly<Record<string, string>>
  readonly parameter?: string
  readonly started?: readonly string[]
  readonly definition?: ReturnType<typeof oldDefinition>
}

function worldOf({
  versions = {},
  parameter,
  started = [deployed, latest],
  definition = oldDefinition(),
}: Dates): World {
  const world = shopWorld()
  const ecs = shopEcs(definition)
  const [task = {}] = ecs.tasks ?? []
  return {
    ...world,
    secrets: world.secrets.map((secret) => ({
      ...secret,
      versions: Object.entries({ AWSCURRENT: '2026-01-01T00:00:00Z', ...versions }).map(
        ([stage, createdDate], index) => ({
          ...secret.versions[0],
          id: `871d9eca-18aa-46a9-8785-981dd000000${index}`,
          stages: [stage],
          createdDate,
        }),
      ),
    })),
    parameters: world.parameters.map((each) =>
      parameter === undefined ? each : { ...each, lastModifiedDate: parameter },
    ),
    ecs: {
      ...ecs,
      tasks: started.map((startedAt, index) => ({ ...task, taskArn: `${String(task.taskArn)}${index}`, startedAt })),
    },
  }
}

async function audit(world: World, argv: readonly string[] = ['audit', SHOP.cluster]) {
  server = await startAws(world)
  vi.stubEnv('AWS_ENDPOINT_URL', server.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-real-key')
  const out: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void out.push(line),
    readStandardInput: async () => new TextEncoder().encode(JSON.stringify(oldDefinition())),
    environment: { ...process.env, AWS_REGION: SHOP.region },
    workingDirectory: tmpdir(),
    columns: null,
    progress: null,
  }
  await main([...argv, '--secret-values', 'json-keys', '--format', 'json'], terminal, '24.0.0')
  const report = JSON.parse(out.join('\n')) as Report
  const found = report.targets.flatMap(({ findings }) =>
    findings.filter((each) => each.check === 'running-tasks-current'),
  )
  return { report, found, operations: server.calls.map(({ operation }) => operation) }
}

describe('an audit', () => {
  test('finds tasks that started before the current version of a secret was made', async () => {
    const { found, report } = await audit(worldOf({ versions: { AWSCURRENT: later, AWSPREVIOUS: deployed } }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      severity: 'notice',
      subject: 'secret api/DB_PASSWORD',
      message: expect.stringMatching(
        /^1 of 2 running tasks started before the value of secret "prod\/shop" was written on 12 Nov 2026/,
      ),
    })
    expect(report.conclusion).toBe('success')
  })

  test('finds tasks that started before a parameter was written', async () => {
    const { found } = await audit(worldOf({ parameter: later }))
    expect(found.map(({ subject }) => subject)).toEqual(['secret api/API_TOKEN'])
  })

  test('asks about no task where nothing changed since the deployment', async () => {
    const { found, operations } = await audit(worldOf({}))
    expect(found).toEqual([])
    expect(operations).not.toContain('ListTasks')
    expect(operations).not.toContain('ListSecretVersionIds')
  })

  test('is quiet about a secret that changed otherwise: a rotation that is under way', async () => {
    const { found, operations } = await audit(worldOf({ versions: { AWSPENDING: latest } }))
    expect(operations).toContain('ListSecretVersionIds')
    expect(found).toEqual([])
  })

  test('is quiet where every task started later, and about tasks that are not running', async () => {
    const world = worldOf({ parameter: later, started: [latest, latest] })
    expect((await audit(world)).found).toEqual([])
    await server?.close()
    const starting = worldOf({ parameter: later })
    const tasks = starting.ecs?.tasks?.map((task) => ({ ...task, lastStatus: 'PENDING' })) ?? []
    expect((await audit({ ...starting, ecs: { ...starting.ecs, tasks } })).found).toEqual([])
  })

  test('is quiet about a version that is named by its id', async () => {
    const pinned = `${SHOP_SECRET}:password::871d9eca-18aa-46a9-8785-981dd0000000`
    const definition = oldDefinition({ secrets: [{ name: 'DB_PASSWORD', valueFrom: pinned }] })
    expect((await audit(worldOf({ versions: { AWSCURRENT: later }, definition }))).found).toEqual([])
  })

  test.each([
    ['secretsmanager:ListSecretVersionIds', { versions: { AWSCURRENT: later } }],
    ['ecs:ListTasks', { parameter: later }],
  ])('without %s it lists what was not compared, and is not neutral for it', async (denied, dates) => {
    const { found, report } = await audit({ ...worldOf(dates), denied: [denied] })
    expect(found).toEqual([])
    const [target] = report.targets
    expect(target?.notChecked).toContainEqual({
      subject: expect.stringMatching(/^secret api\//),
      reason: expect.stringMatching(/^whether running tasks hold an older value is not known: .*/),
    })
    expect(target?.unverified.filter(({ reason }) => reason.includes('older'))).toEqual([])
    expect(report.conclusion).toBe('success')
  })
})

test('before a deploy nothing is asked: it replaces the tasks', async () => {
  const { found, operations } = await audit(worldOf({ parameter: later }), [
    '-',
    '--service',
    SHOP.service,
    '--cluster',
    SHOP.cluster,
  ])
  expect(found).toEqual([])
  expect(operations).not.toContain('ListTasks')
})
