import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { JsonObject } from '../../src/base/json.ts'
import type { World } from '../support/aws/world.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { play } from '../support/scenario.ts'
import { SHOP, SHOP_SECRET, shopDefinition, shopWorld } from '../support/shop.ts'

const inputs = { 'task-definition': SHOP.file, service: SHOP.service, cluster: SHOP.cluster }
const head = 'c'.repeat(40)
const metadata = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as { outputs: JsonObject }

/** A definition with findings of every severity, in several places. */
const many = shopDefinition(
  {},
  {
    environment: [
      { name: 'A', value: '1' },
      { name: 'A', value: '2' },
      { name: 'PW', value: 'postgres://a:h7Kq2vXw9ZrT@db.shop.internal/x' },
    ],
    secrets: [
      { name: 'X', valueFrom: '/shop/none/x' },
      { name: 'B', valueFrom: '/shop/none/b' },
      { name: 'DB_PASSWORD', valueFrom: `${SHOP_SECRET}:none::` },
      { name: 'OTHER', valueFrom: SHOP_SECRET.slice(0, -7) },
      { name: 'API_TOKEN', valueFrom: '/shop/api/token' },
    ],
  },
)

function shop(scenario: Scenario = {}): Promise<Played> {
  return play({
    files: { [SHOP.file]: shopDefinition() },
    world: shopWorld(),
    ...scenario,
    inputs: { ...inputs, ...scenario.inputs },
  })
}

test.each<[string, Scenario]>([
  ['nothing found', {}],
  ['nothing known', { credentials: false }],
  ['much found', { files: { [SHOP.file]: many } }],
])('every declared output is set, and no other: %s', async (_title, scenario) => {
  const run = await shop(scenario)
  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(metadata.outputs).sort())
})

test('an unusable input sets the conclusion, and no report', async () => {
  const run = await shop({ inputs: { 'fail-on': 'x' } })
  expect(run.outputs.conclusion).toBe('failure')
  expect(run.outputs.report ?? '').toBe('')
})

test('task-definition chains the next step: the paths as given, one a line', async () => {
  const run = await play({
    files: { 'deploy/a.json': shopDefinition(), 'deploy/b.json': shopDefinition() },
    world: shopWorld(),
    inputs: { 'task-definition': ' deploy/a.json\n\ndeploy/b.json ' },
  })
  const lines = (run.outputs['task-definition'] ?? '').split('\n').map((line) => line.trim())
  expect(lines.filter((line) => line !== '')).toEqual(['deploy/a.json', 'deploy/b.json'])
})

test('the log, the SARIF log and the policy agree with the report', async () => {
  const run = await shop({ files: { [SHOP.file]: many } })
  for (const { check } of run.first.findings) expect(run.stdout).toContain(`[${check}]`)
  expect(run.outputs.policy).toBe('')
  expect(run.first.policy).toBeNull()
  expectSarif(run)
})

interface Result {
  ruleId: string
  level: string
  message: { text: string }
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[]
}

function expectSarif({ sarif, first }: Played): void {
  expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif') })
  const [run] = (sarif?.runs ?? []) as unknown as {
    tool: { driver: { rules: { id: string }[] } }
    results: Result[]
  }[]
  const rules = run?.tool.driver.rules.map(({ id }) => id) ?? []
  expect(new Set(rules).size).toBe(rules.length)
  expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(
    first.findings.filter(({ location }) => location !== null).map(({ check }) => check),
  )
  for (const { ruleId, message, level, locations } of run?.results ?? []) {
    expect(rules).toContain(ruleId)
    expect(message.text).not.toBe('')
    expect(['error', 'warning', 'note']).toContain(level)
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toBe(SHOP.file)
    expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0)
  }
}

describe('order', () => {
  // How many questions share a call hangs on how fast AWS answers; which calls are made does not.
  const stable = (run: Played): string =>
    JSON.stringify({ ...run.reported, durationMs: 0, calls: Object.keys(run.reported.calls) })
  const shuffled = (world: World): World => {
    const copy = structuredClone(world)
    const { secrets, parameters, roles, repositories = [], logGroups, ecs } = copy
    const lists = [secrets, parameters, roles, repositories, logGroups, ecs?.taskDefinitions, ecs?.services, ecs?.tasks]
    for (const list of [...lists, ...repositories.map(({ images }) => images)]) list?.reverse()
    return copy
  }

  test('two runs differ in how long they took and which questions shared a call; the order and pace of AWS are not seen', async () => {
    const scenario: Scenario = {
      files: { [SHOP.file]: many },
      eventName: 'pull_request',
      event: pullRequestEvent(7, head),
      github: { pulls: [{ number: 7, state: 'open', headSha: head }] },
    }
    const first = await shop(scenario)
    for (const other of [
      await shop(scenario),
      await shop({ ...scenario, world: shuffled(shopWorld()), awsOptions: { latencyMs: 40 } }),
    ]) {
      expect(stable(other)).toBe(stable(first))
      expect(other.summary).toBe(first.summary)
      expect(other.sarif).toEqual(first.sarif)
      expect(other.github?.state.comments).toEqual(first.github?.state.comments)
      expect({ ...other.outputs, report: '', sarif: '' }).toEqual({ ...first.outputs, report: '', sarif: '' })
    }
  })

  test('findings stand by severity, then position', async () => {
    const run = await shop({ files: { [SHOP.file]: many } })
    const rank = ['error', 'warning', 'notice']
    const key = ({ severity, location }: Played['first']['findings'][number]): number =>
      rank.indexOf(severity) * 1e6 + (location?.line ?? 0) * 1e3 + (location?.column ?? 0)
    const keys = run.first.findings.map(key)
    expect(keys).toEqual([...keys].sort((a, b) => a - b))
    expect(new Set(run.first.findings.map(({ severity }) => severity)).size).toBe(3)
  })
})

test('each thing is asked once, however many targets ask', async () => {
  const run = await play({
    files: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`deploy/${index}.json`, shopDefinition()])),
    world: shopWorld(),
    inputs: { 'task-definition': 'deploy/*.json', service: 'api', cluster: 'prod' },
  })
  expect(run.reported.targets).toHaveLength(12)
  const asked = (run.aws?.calls ?? []).map(
    ({ service, operation, input }) => `${service}:${operation} ${JSON.stringify(input)}`,
  )
  expect(asked.filter((call, index) => asked.indexOf(call) < index)).toEqual([])
})

test('every call that was made is counted, also for roles that no role can be', async () => {
  const run = await play({
    files: Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [
        `deploy/${index}.json`,
        shopDefinition({ executionRoleArn: 'no role', taskRoleArn: `arn:aws:iam::730335412086:role/no role ${index}` }),
      ]),
    ),
    world: shopWorld(),
    inputs: { 'task-definition': 'deploy/*.json', cluster: 'prod', baseline: 'none' },
  })
  expect(run.reported.targets).toHaveLength(16)
})
