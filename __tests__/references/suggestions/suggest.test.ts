import { describe, expect, test } from 'vitest'
import { searchCallLimit } from '../../../src/references/suggestions/search-budget.ts'
import type { World } from '../../support/aws/world.ts'
import { definitionWith, executionRole, secretNamed, secretsOf } from '../../support/definitions.ts'
import { runAssessment } from '../../support/run-assessment.ts'

const arn = (name: string, region = 'us-east-1') => `arn:aws:secretsmanager:${region}:111122223333:secret:${name}`
const parameterArn = (name: string, region = 'us-east-1') => `arn:aws:ssm:${region}:111122223333:parameter/${name}`
const parameter = (name: string, region = 'us-east-1') => ({ name, type: 'String', value: 'x', region }) as const
const db = secretNamed('shop/db')

interface Row {
  readonly text: string
  readonly world: World
  /** What stands in its place, or null where nothing is offered. */
  readonly replacement: string | null
  /** Further references of the definition. */
  readonly beside?: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
}

const versionId = db.versions?.[0]?.id ?? ''

const withDb: World = { secrets: [db] }
const never = { 'secret-values': 'never' }

const rows: Readonly<Record<string, Row>> = {
  'another suffix': { text: arn('shop/db-aaaaaa'), world: withDb, replacement: db.arn },
  'another suffix, with a key': { text: `${arn('shop/db-aaaaaa')}:k::`, world: withDb, replacement: `${db.arn}:k::` },
  'another suffix, with a key that is not there': {
    text: `${arn('shop/db-aaaaaa')}:x::`,
    world: withDb,
    replacement: null,
  },
  'a filler suffix': { text: `${arn('shop/db-??????')}:k::`, world: withDb, replacement: `${db.arn}:k::` },
  'a filler suffix of other length': { text: arn('shop/db-XXXX'), world: withDb, replacement: db.arn },
  'a name that looks complete': {
    text: arn('shop-tokens'),
    world: { secrets: [secretNamed('shop-tokens')] },
    replacement: secretNamed('shop-tokens').arn,
  },
  'a name that ends in a word, where a shorter one exists too': {
    text: `${arn('shop/db-master')}:k::`,
    world: { secrets: [db, secretNamed('shop/db-master')] },
    replacement: `${secretNamed('shop/db-master').arn}:k::`,
  },
  'a name that ends in a word, where only a shorter one exists': {
    text: `${arn('shop/db-master')}:k::`,
    world: withDb,
    replacement: null,
  },
  'a namesake in another region that the definition names': {
    text: arn('shop-tokens'),
    world: { secrets: [secretNamed('shop-tokens', '{}', 'eu-west-1')], parameters: [parameter('/a', 'eu-west-1')] },
    beside: [parameterArn('a', 'eu-west-1')],
    replacement: secretNamed('shop-tokens', '{}', 'eu-west-1').arn,
  },
  'a region that the definition names': {
    text: arn('shop/db-q7Rt2K'),
    world: { secrets: [secretNamed('shop/db', '{}', 'eu-west-1')], parameters: [parameter('/a', 'eu-west-1')] },
    beside: [parameterArn('a', 'eu-west-1')],
    replacement: arn('shop/db-q7Rt2K', 'eu-west-1'),
  },
  'a region that the definition does not name': {
    text: arn('shop/db-q7Rt2K'),
    world: { secrets: [secretNamed('shop/db', '{}', 'eu-west-1')] },
    replacement: null,
  },
  "the task's region": {
    text: arn('shop/db-q7Rt2K', 'eu-west-1'),
    world: withDb,
    replacement: db.arn,
  },
  'a secret that is being deleted': {
    text: arn('shop/db-aaaaaa'),
    world: { secrets: [{ ...db, deletedDate: '2026-02-01T00:00:00Z' }] },
    replacement: null,
  },
  'a key without its colons': { text: `${db.arn}:k`, world: withDb, replacement: `${db.arn}:k::` },
  'a key with one of its colons': { text: `${db.arn}:k:`, world: withDb, replacement: `${db.arn}:k::` },
  'a key that is not there, without its colons': { text: `${db.arn}:x`, world: withDb, replacement: null },
  'a key without its colons, unread': {
    text: `${db.arn}:x`,
    world: withDb,
    replacement: `${db.arn}:x::`,
    inputs: never,
  },
  'a stage without its colons, unread': {
    text: `${db.arn}:AWSCURRENT`,
    world: withDb,
    replacement: `${db.arn}::AWSCURRENT:`,
    inputs: never,
  },
  'a version id without its colons, unread': {
    text: `${db.arn}:${versionId}`,
    world: withDb,
    replacement: `${db.arn}:::${versionId}`,
    inputs: never,
  },
  'a partial ARN with a key in another case': {
    text: `${arn('shop/db')}:K::`,
    world: withDb,
    replacement: `${db.arn}:k::`,
  },
  'one colon too many': { text: `${db.arn}::::`, world: withDb, replacement: db.arn },
  'a key in the field of the stage': { text: `${db.arn}::k:`, world: withDb, replacement: `${db.arn}:k::` },
  'a word in the field of the stage': { text: `${db.arn}::x:`, world: withDb, replacement: null },
  'a key in the field of the stage, unread': { text: `${db.arn}::k:`, world: withDb, replacement: null, inputs: never },
  'a key in the field of the version id': { text: `${db.arn}:::k`, world: withDb, replacement: `${db.arn}:k::` },
  'a stage in the field of the version id': {
    text: `${db.arn}:::AWSCURRENT`,
    world: withDb,
    replacement: `${db.arn}::AWSCURRENT:`,
  },
  "a secret's bare name": {
    text: 'MySecret',
    world: { secrets: [secretNamed('MySecret')] },
    replacement: arn('MySecret-q7Rt2K'),
  },
  "a secret's bare name, without a value": {
    text: 'MySecret',
    world: { secrets: [{ ...secretNamed('MySecret'), versions: [] }] },
    replacement: null,
  },
  'a version of a parameter, where a secret has its name too': {
    text: '/shop/db:3',
    world: { secrets: [secretNamed('/shop/db')], parameters: [parameter('/shop/db')] },
    replacement: '/shop/db',
  },
  "a secret's bare name and key": {
    text: 'shop/db:k::',
    world: withDb,
    replacement: `${db.arn}:k::`,
  },
  'a parameter without its slash': {
    text: 'shop/db',
    world: { parameters: [parameter('/shop/db')] },
    replacement: '/shop/db',
  },
  'a parameter in another case': {
    text: '/shop/db_password',
    world: { parameters: [parameter('/shop/DB_PASSWORD')] },
    replacement: '/shop/DB_PASSWORD',
  },
  'a parameter in another case, by its ARN': {
    text: parameterArn('shop/DB'),
    world: { parameters: [parameter('/shop/db')] },
    replacement: parameterArn('shop/db'),
  },
  'a parameter in a region that the definition names': {
    text: '/shop/db',
    world: { parameters: [parameter('/shop/db', 'eu-west-1')], secrets: [secretNamed('x', '{}', 'eu-west-1')] },
    beside: [arn('x-q7Rt2K', 'eu-west-1')],
    replacement: parameterArn('shop/db', 'eu-west-1'),
  },
  'a parameter with a version': { text: 'TOKEN:3', world: { parameters: [parameter('TOKEN')] }, replacement: 'TOKEN' },
  'a secret behind a parameter, with its suffix': {
    text: '/aws/reference/secretsmanager/shop/db-q7Rt2K',
    world: withDb,
    replacement: '/aws/reference/secretsmanager/shop/db',
  },
  'white space': { text: `${db.arn}\n`, world: withDb, replacement: db.arn },
  'nothing of the kind': { text: arn('other-aaaaaa'), world: withDb, replacement: null },
}

describe('what was probably meant', () => {
  test.each(Object.entries(rows))('%s', async (_title, { text, world, replacement, beside = [], inputs }) => {
    const run = await runAssessment(
      [definitionWith(secretsOf(text, ...beside))],
      { roles: [executionRole], ...world },
      inputs === undefined ? {} : { inputs },
    )
    const findings = (run.assessments[0]?.report.findings ?? []).filter(
      ({ pointer }) => pointer === '/containerDefinitions/0/secrets/0/valueFrom',
    )
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.map((finding) => finding.replacement).find((text) => text !== null) ?? null).toBe(replacement)
  })
})

test('a pipeline of another account than the tasks offers nothing of its own', async () => {
  const cluster = 'arn:aws:ecs:us-east-1:999988887777:cluster/default'
  const definition = definitionWith(secretsOf('shop/db:k', 'TOKEN:3'))
  const world = { secrets: [db], parameters: [parameter('TOKEN')] }
  const own = await runAssessment([definition], world)
  const other = await runAssessment([definition], world, { cluster })
  const offered = ({ assessments }: typeof own) =>
    assessments[0]?.report.findings.map(({ replacement }) => replacement).filter((text) => text !== null)
  expect(offered(own)).toEqual([`${db.arn}:k::`, 'TOKEN'])
  expect(offered(other)).toEqual([])
})

test('the secret of a credential spec keeps its prefix', async () => {
  const spec = 'credentialspecdomainless:arn:aws:ssm:us-east-1:111122223333:parameter//corp/spec'
  const run = await runAssessment([definitionWith({ credentialSpecs: [spec] })], {
    roles: [executionRole],
    parameters: [parameter('/corp/spec')],
  })
  const [finding] =
    run.assessments[0]?.report.findings.filter(({ pointer }) => pointer.includes('credentialSpecs')) ?? []
  expect(finding?.replacement).toBe('credentialspecdomainless:arn:aws:ssm:us-east-1:111122223333:parameter/corp/spec')
})

test("a log group that lies in the task's region is told, and proves nothing of the other", async () => {
  const logging = (region: string) =>
    definitionWith({
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/api', 'awslogs-region': region } },
    })
  const said = async (region: string) => {
    const run = await runAssessment([logging(region)], { roles: [executionRole], logGroups: [{ name: '/ecs/api' }] })
    return run.report.targets[0]?.findings.filter(({ check }) => check === 'log-group-exists') ?? []
  }
  expect(await said('us-east-1')).toEqual([])
  const [finding] = await said('us-east-2')
  expect(finding?.message).toContain('in us-east-2, but there is one in us-east-1')
  expect(finding?.remedy).toContain('Set awslogs-region to us-east-1')
})

test('the search is bounded, and the same on every run', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `gone-${String(index).padStart(3, '0')}`)
  const definition = definitionWith(secretsOf(...names.map((name) => arn(`${name}-aaaaaa`))))
  const world = { roles: [executionRole], secrets: names.map((name) => secretNamed(name)) }
  const offered = async () => {
    const run = await runAssessment([definition, definition], world)
    expect(run.counted['secretsmanager:DescribeSecret']).toBeLessThanOrEqual(names.length + searchCallLimit)
    return run.assessments.map(({ report }) =>
      report.findings.filter(({ replacement }) => replacement !== null).map(({ pointer }) => pointer),
    )
  }
  const first = await offered()
  expect(first[0]?.slice(0, 3)).toEqual([0, 1, 2].map((index) => `/containerDefinitions/0/secrets/${index}/valueFrom`))
  expect(await offered()).toEqual(first)
})
