import { describe, expect, test } from 'vitest'
import { emptyWorld, type PlannedWorld } from '../../src/account/planned-world.ts'
import type { JsonObject, JsonPointer } from '../../src/base/json.ts'
import { publisherFor } from '../../src/surfaces/publisher-for.ts'
import { type Hole, markOf } from '../../src/task-definition/hole.ts'
import { runAssessment } from '../support/run-assessment.ts'
import { SHOP, SHOP_SECRET, shopDefinition, shopEcs, shopWorld } from '../support/shop.ts'

const token = { name: 'API_TOKEN', valueFrom: '/shop/api/token' }
const password = { name: 'DB_PASSWORD', valueFrom: `${SHOP_SECRET}:password::` }
const open: Hole = { reference: 'aws_secretsmanager_secret.new.arn', standIn: null }
const place: JsonPointer = '/containerDefinitions/0/secrets/0/valueFrom'

/** The shop's definition as a plan would register it; revision 7, which runs, reads a token and a password. */
async function planned(
  container: JsonObject,
  holes: readonly (readonly [JsonPointer, Hole])[],
  world: Partial<PlannedWorld> = {},
  differs: JsonObject = {},
) {
  const ecs = shopEcs(shopDefinition({}, { secrets: [token, password] }))
  const run = await runAssessment([shopDefinition(differs, container)], shopWorld({ ecs }), {
    inputs: { baseline: 'last-healthy' },
    region: SHOP.region,
    cluster: SHOP.cluster,
    services: [SHOP.service],
    now: Date.parse('2026-11-20T12:00:00Z'),
    planned: {
      holes: new Map(holes),
      world: { ...emptyWorld, ...world },
      exposed: [],
      confidential: ['correct-horse-battery'],
      notes: [],
      unwaited: [],
      unseenService: null,
      expressionFor: () => null,
      locate: (pointer) => ({ file: 'main.tf', line: pointer.length, column: 1, endLine: 1, endColumn: 1 }),
      lineOf: () => null,
    },
  })
  const [target] = run.report.targets
  if (target === undefined) throw new Error('no target')
  return { ...run, target }
}

describe('a reference that nobody knows before the plan is applied', () => {
  const secrets = [{ name: 'NEW', valueFrom: markOf(open) }, token, password]

  test('is unverified by its name, and AWS is asked nothing about it', async () => {
    const { target, calls } = await planned({ secrets }, [[place, open]])
    expect(target.findings).toEqual([])
    expect(target.unverified).toEqual([
      {
        check: 'secret-exists',
        pointer: place,
        subject: 'secret api/NEW',
        reason: 'known after apply: aws_secretsmanager_secret.new.arn',
        cause: { code: 'KNOWN_AFTER_APPLY' },
      },
    ])
    expect(target.references.find(({ pointer }) => pointer === place)).toMatchObject({
      status: 'unverified',
      reason: 'KNOWN_AFTER_APPLY',
    })
    expect(JSON.stringify(calls)).not.toContain('aws_secretsmanager_secret')
  })

  test('hides no secret that is lost, and no credential that stands beside it', async () => {
    const environment = [
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'URL', value: `postgres://app:hunter2hunter2@${markOf(open)}/app` },
    ]
    const { target } = await planned({ secrets: [secrets[0] ?? null, token], environment }, [
      [place, open],
      ['/containerDefinitions/0/environment/1/value', open],
    ])
    expect(target.findings.map(({ check, subject }) => `${check} ${subject}`).sort()).toEqual([
      'environment-holds-no-credentials environment api/URL',
      'secrets-kept secret api/DB_PASSWORD',
    ])
    expect(target.findings.find(({ check }) => check === 'secrets-kept')?.location?.file).toBe('main.tf')
  })
})

test.each(['executionRoleArn', 'taskRoleArn'])('a role that nobody knows denies nothing: %s', async (member) => {
  const role: Hole = { reference: 'data.terraform_remote_state.iam.outputs', standIn: null }
  const { target } = await planned(
    { secrets: [token, password] },
    [[`/${member}`, role]],
    {},
    { [member]: markOf(role) },
  )
  expect(target.findings).toEqual([])
  expect(target.unverified.map(({ check }) => check)).toEqual([
    `${member === 'taskRoleArn' ? 'task' : 'execution'}-role-exists`,
    'roles-kept',
  ])
  expect(target.permissions.filter(({ verdict }) => verdict !== 'allowed')).toEqual([])
})

test('what may stand in a list that nobody knows is not lost', async () => {
  const { target } = await planned({ secrets: [] }, [
    ['/containerDefinitions/0/secrets', { ...open, reference: 'var.x' }],
  ])
  expect(target.findings.filter(({ check }) => check === 'secrets-kept')).toEqual([])
  expect(target.unverified.map(({ subject, reason }) => `${subject}: ${reason}`)).toEqual([
    'secret api/API_TOKEN: known after apply: var.x',
    'secret api/DB_PASSWORD: known after apply: var.x',
  ])
})

test('a secret that the plan makes resolves, and is shown by its reference', async () => {
  const arn = `arn:aws:secretsmanager:${SHOP.region}:${SHOP.account}:secret:shop/new-xxxxxx`
  const hole = { ...open, standIn: arn }
  const { target, report, calls } = await planned(
    { secrets: [{ name: 'NEW', valueFrom: `${arn}:key::` }, token, password] },
    [[place, hole]],
    {
      secrets: [
        {
          fate: 'created',
          region: SHOP.region,
          name: 'shop/new',
          arn,
          kmsKeyId: null,
          value: { form: 'object', members: [{ key: 'other', form: 'text', repeated: false }] },
        },
      ],
    },
  )
  expect(target.findings.map(({ check, subject }) => `${check} ${subject}`)).toContain(
    'secret-json-key-exists secret api/NEW',
  )
  expect(target.references.find(({ pointer }) => pointer === place)?.id).toBe(open.reference)
  expect(JSON.stringify({ ...report, calls: null })).not.toContain('xxxxxx')
  expect(
    calls
      .filter(({ operation }) => operation.startsWith('secretsmanager'))
      .map(({ input }) => JSON.stringify(input))
      .join(),
  ).not.toContain('shop/new')
})

test('what the plan marks as sensitive leaves nowhere', async () => {
  const { assessments } = await planned({ secrets: [token, password] }, [])
  const targets = [
    {
      file: { name: 'plan.json', inWorkspace: false, bytes: new Uint8Array() },
      origin: { kind: 'terraform-plan', address: null } as const,
      cluster: 'c',
      service: null,
      source: null,
      parsed: { document: null, problems: [] },
      planned: {
        holes: new Map(),
        world: emptyWorld,
        exposed: [],
        confidential: ['correct-horse-battery'],
        notes: [],
        unwaited: [],
        unseenService: null,
        expressionFor: () => null,
        locate: () => null,
        lineOf: () => null,
      },
    },
  ]
  expect(publisherFor(assessments, targets, false).publish('log', 'so: correct-horse-battery')).not.toContain('battery')
})
