import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import type { Report } from '../../../src/report/report.ts'
import { main } from '../../../src/surfaces/cli/main.ts'
import { progressLine } from '../../../src/surfaces/cli/progress.ts'
import { parseShard, partOf, planOf, type Shard, shardLimit } from '../../../src/surfaces/cli/shards.ts'
import { type AwsServer, startAws } from '../../support/aws/server.ts'
import { INCIDENT_SERVICES, INCIDENT_VALUES, incidentWorld } from '../../support/incident.ts'

let server: AwsServer | null = null

afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = null
})

/** The account after the files of the incident were deployed: their definitions are the services' current revisions. */
function deployedIncident() {
  const world = incidentWorld(false)
  const files = INCIDENT_SERVICES.map(({ file }) => JSON.parse(readFileSync(file, 'utf8')) as JsonObject)
  const latest = new Map(world.ecs.taskDefinitions.map(({ family, revision }) => [family, revision]))
  const taskDefinitions = world.ecs.taskDefinitions.map((registered) => {
    const file = files.find(({ family }) => family === registered.family)
    return file !== undefined && latest.get(registered.family) === registered.revision
      ? { ...registered, ...file }
      : registered
  })
  return { ...world, ecs: { ...world.ecs, taskDefinitions } }
}

async function run(argv: readonly string[]) {
  server = await startAws(deployedIncident())
  vi.stubEnv('AWS_ENDPOINT_URL', server.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-real-key')
  const [out, err, lines]: [string[], string[], string[]] = [[], [], []]
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    readStandardInput: async () => new Uint8Array(),
    environment: { ...process.env, AWS_REGION: 'us-east-1' },
    workingDirectory: tmpdir(),
    columns: null,
    progress: (line: string) => void lines.push(line),
  }
  const status = await main(argv, terminal, '24.0.0')
  return { status, out: out.join('\n'), err: err.join('\n'), lines }
}

const reportIn = (text: string) => JSON.parse(text) as Report
const checksOf = ({ targets }: Report) => new Set(targets.flatMap(({ findings }) => findings.map(({ check }) => check)))

describe('an audit of the account of the incident', () => {
  test('finds what broke the three services without any file', async () => {
    const { status, out, lines } = await run(['audit', '--all', '--secret-values', 'json-keys', '--format', 'json'])
    const report = reportIn(out)
    expect(status).toBe(1)
    expect(report.targets.map(({ service }) => service)).toEqual([
      'acme-api-development',
      'acme-auth-development',
      'acme-mlflow-development',
    ])
    expect(report.targets.every(({ source }) => source.kind === 'service')).toBe(true)
    const found = checksOf(report)
    expect(found).toContain('secrets-kept')
    expect(found).toContain('secret-exists')
    expect(found).toContain('execution-role-can-read-secrets')
    expect(found).toContain('environment-holds-no-credentials')
    expect(INCIDENT_VALUES.filter((value) => out.includes(value))).toEqual([])
    expect(lines.at(-1)).toBe('')
    expect(lines.some((line) => line.includes('3 of 3 services'))).toBe(true)
  })

  test('names a cluster that is not there, and goes on', async () => {
    const { status, out } = await run(['audit', 'acme-development', 'nowhere', '--format', 'json'])
    const messages = reportIn(out).targets.flatMap(({ findings }) => findings.map(({ message }) => message))
    expect(status).toBe(1)
    expect(messages).toContain('There is no cluster "nowhere" in us-east-1.')
    expect(reportIn(out).targets).toHaveLength(4)
  })

  test('asks early only for what it will need: without a baseline nobody asks for the past', async () => {
    const past = ['ListServiceDeployments', 'ListTaskDefinitions']
    const asked = () => new Set((server?.calls ?? []).map(({ operation }) => operation))
    await run(['audit', '--all', '--format', 'json'])
    expect(past.filter((operation) => asked().has(operation))).toEqual(past)
    await server?.close()
    await run(['audit', '--all', '--format', 'json', '--baseline', 'none'])
    expect(past.filter((operation) => asked().has(operation))).toEqual([])
  })

  test('of other accounts: one whose role cannot be assumed is unverified, the others are judged', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'preflight-')), 'accounts.yml')
    const accounts = [
      '- { account: "402913377120", role-arn: "arn:aws:iam::402913377120:role/ecsTaskExecutionRole", regions: [us-east-1] }',
      '- { account: "555566667777", role-arn: "arn:aws:iam::555566667777:role/ecs-audit", regions: [us-east-1] }',
    ]
    await writeFile(file, accounts.join('\n'))
    const { out } = await run(['audit', '--all', '--accounts', file, '--format', 'json'])
    const { targets } = reportIn(out)
    expect(targets.filter(({ service }) => service !== null)).toHaveLength(3)
    expect(targets.flatMap(({ unverified }) => unverified.map(({ reason }) => reason))).toContainEqual(
      expect.stringContaining('arn:aws:iam::555566667777:role/ecs-audit cannot be assumed'),
    )
  })

  test('a registered revision is judged like a file', async () => {
    const { out } = await run([
      'acme-api-development:130',
      '--cluster',
      'acme-development',
      '--baseline',
      'none',
      '-f',
      'json',
    ])
    const [target] = reportIn(out).targets
    expect(target).toMatchObject({ source: { kind: 'revision' }, family: 'acme-api-development' })
    expect(target?.file).toMatch(/task-definition\/acme-api-development:130$/)
  })

  test('a revision that is not there is told in one sentence', async () => {
    const { status, err } = await run(['acme-api-development:999'])
    expect(status).toBe(2)
    expect(err).toMatch(/there is no task definition "acme-api-development:999"/)
  })

  test('reports of parts are merged into one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
    const names = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const { out } = await run(['audit', '--all', '--format', 'json'])
        await writeFile(join(folder, `${name}.json`), out)
        return join(folder, `${name}.json`)
      }),
    )
    const { out, status } = await run(['merge', ...names, '--format', 'json'])
    expect(status).toBe(1)
    expect(reportIn(out).targets).toHaveLength(6)
    expect(reportIn(out).policies.length).toBe(new Set(reportIn(out).policies.map(({ role }) => role)).size)
  })

  test.each([
    [['audit'], /No cluster is named/],
    [['audit', '--all', '--shard', '5/3'], /--shard "5\/3" is not of the form I\/N/],
    [['audit', '--all', '--regions', 'mars-1'], /--regions names what is no region/],
    [['audit', '--all', '--accounts', 'nowhere.yml'], /--accounts: the file .* does not exist/],
    [['merge', 'nowhere.json'], /"nowhere.json" does not exist/],
  ])('%j is refused with its cure', async (argv, words) => {
    const { status, err } = await run(argv)
    expect(status).toBe(2)
    expect(err).toMatch(words)
  })
})

const shards = (count: number): Shard[] =>
  Array.from({ length: count }, (_, index) => ({
    account: String(index).padStart(12, '0'),
    roleArn: null,
    region: 'us-east-1',
  }))

test('explain-task: what ECS said, and the finding that is about it', async () => {
  const arn = 'arn:aws:ecs:us-east-1:402913377120:task/acme-development/'
  const world = incidentWorld(false)
  const stopped = world.ecs.tasks.find(({ stoppedReason }) => String(stoppedReason).includes('auth-token-RANDOM'))
  const { status, out } = await run(['explain-task', String(stopped?.taskArn ?? arn)])
  expect(out).toMatch(/^Task .*: .*auth-token-RANDOM/)
  expect(out).toMatch(/^Because: .*\[secret-exists\]$/m)
  expect(status).toBe(1)
})

test.each([1, 7, shardLimit, 1000])(
  'the parts of %i accounts hold each once, in no more jobs than a matrix may have',
  (count) => {
    const all = shards(count)
    const plan = planOf(all)
    const parts = plan.flatMap(({ shard }) => partOf(all, parseShard(shard)))
    expect(plan.length).toBe(Math.min(count, shardLimit))
    expect(new Set(parts.map(({ account }) => account)).size).toBe(count)
  },
)

test('the progress line tells how many, how fast and how long', () => {
  expect(progressLine({ label: 'us-east-1', done: 120, total: 1000, elapsedMs: 10_909 })).toBe(
    'us-east-1: 120 of 1000 services, 11 a second, about 80 s left',
  )
  expect(progressLine({ label: 'us-east-1', done: 0, total: 3, elapsedMs: 0 })).toBe('us-east-1: 0 of 3 services')
})
