import { describe, expect, test } from 'vitest'
import type { World } from '../support/aws/world.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { named, play } from '../support/scenario.ts'
import { SHOP, SHOP_SECRET, shopDefinition, shopWorld } from '../support/shop.ts'

const inputs = { 'task-definition': SHOP.file, service: SHOP.service, cluster: SHOP.cluster }

function shop(scenario: Scenario = {}): Promise<Played> {
  return play({
    files: { [SHOP.file]: shopDefinition() },
    world: shopWorld(),
    ...scenario,
    inputs: { ...inputs, ...scenario.inputs },
  })
}

/** What AWS did not answer is never missing. */
function expectOnlyUnverified(run: Played): void {
  expect(named(run.first, ['error', 'warning'])).toEqual([])
  expect(run.first.references.map(({ status }) => status)).not.toContain('fails')
  expect(run.first.permissions.map(({ verdict }) => verdict)).not.toContain('denied')
  for (const { reason } of run.first.unverified) expect(reason).toMatch(/\S{2,} \S+/)
}

describe.concurrent('credentials', () => {
  test.each<[title: string, scenario: Scenario]>([
    ['none', { credentials: false }],
    ['expired', { world: shopWorld({ credentials: 'expired' }) }],
    ['wrong', { world: shopWorld({ credentials: 'invalid' }) }],
    ['none, and no region either', { world: null }],
  ])('%s: every question to AWS is unverified, the run neutral', async (title, scenario) => {
    const run = await shop(scenario)
    expectOnlyUnverified(run)
    expect(run.outputs.conclusion).toBe('neutral')
    expect(run.exitCode).toBe(0)
    const secrets = run.first.references.filter(({ kind }) => kind === 'secret' || kind === 'parameter')
    expect(secrets).toHaveLength(2)
    for (const reference of run.first.references)
      expect(reference).toMatchObject({ status: 'unverified', reason: 'NO_CREDENTIALS' })
    expect(run.first.baseline).toMatchObject({ status: 'unknown', taskDefinitionArn: null })
    const reasons = run.first.unverified.map(({ reason }) => reason).join('\n')
    expect(reasons).toMatch(title === 'expired' ? /expired/i : /credential|region/i)
  })

  test('every question is open, those on permissions and on the deployer too', async () => {
    const run = await shop({ credentials: false })
    const open = new Set(run.first.unverified.map(({ check }) => check))
    for (const check of [
      'secrets-kept',
      'execution-role-exists',
      'execution-role-trusts-ecs-tasks',
      'task-role-exists',
      'task-role-trusts-ecs-tasks',
      'execution-role-can-read-secrets',
      'execution-role-can-pull-images',
      'execution-role-can-write-logs',
      'secret-exists',
      'parameter-exists',
      'image-exists',
      'log-group-exists',
      'deployer-can-pass-roles',
      'deployer-can-deploy',
    ])
      expect(open, check).toContain(check)
    expect(new Set(run.first.permissions.map(({ verdict }) => verdict))).toEqual(new Set(['unverified']))
  })

  test('the checks that need no AWS run all the same', async () => {
    const run = await shop({
      credentials: false,
      files: {
        [SHOP.file]: shopDefinition(
          {},
          {
            environment: [{ name: 'DB', value: 'postgres://app:h7Kq2vXw9ZrT@db.shop.internal/shop' }],
            secrets: [{ name: 'A', valueFrom: `${SHOP_SECRET}::` }],
          },
        ),
      },
    })
    expect(run.outputs.conclusion).toBe('failure')
    expect(named(run.first, ['error']).sort()).toEqual([
      'environment-holds-no-credentials environment api/DB',
      'secret-reference-well-formed secret api/A',
    ])
  })

  test('require-verified makes it a failure', async () => {
    const run = await shop({ credentials: false, inputs: { 'require-verified': 'true' } })
    expect(run.outputs.conclusion).toBe('failure')
  })
})

test('the wrong region: nothing of the other region is called missing without a hint', async () => {
  const run = await shop({ region: 'eu-west-1' })
  expect(run.outputs.conclusion).toBe('failure')
  expect(run.report).toBeNull()
  expect(run.stdout).toMatch(/cluster/i)
  expect(run.stdout).toMatch(/region/)
})

describe.concurrent('every operation denied on its own', () => {
  test.each([
    'sts:GetCallerIdentity',
    'ecs:DescribeServices',
    'ecs:ListServiceDeployments',
    'ecs:DescribeTaskDefinition',
    'ecs:*',
    'secretsmanager:DescribeSecret',
    'secretsmanager:GetSecretValue',
    'secretsmanager:*',
    'ssm:*',
    'iam:GetRole',
    'iam:GetContextKeysForPrincipalPolicy',
    'iam:SimulatePrincipalPolicy',
    'iam:*',
    'ecr:*',
    'logs:*',
    '*',
  ])('%s', async (operation) => {
    const run = await shop({ world: shopWorld({ denied: [operation] }) })
    expectOnlyUnverified(run)
    expect(run.exitCode).toBe(0)
    if (operation.endsWith('*')) expect(run.outputs.conclusion).toBe('neutral')
    const [service = '', name = ''] = operation.split(':')
    // What stays open says which operation to allow.
    if (run.first.unverified.length > 0 && operation !== '*') {
      const reasons = run.first.unverified.map(({ reason }) => reason).join('\n')
      expect(reasons).toContain(name === '*' ? `${service}:` : operation)
    }
  })

  test('only one of two secrets', async () => {
    const other = SHOP_SECRET.replace('prod/shop-Xy3kQ9', 'prod/other-Kq8Zw1')
    const world = shopWorld()
    const run = await shop({
      world: {
        ...world,
        secrets: [
          ...world.secrets,
          {
            arn: other,
            versions: [
              {
                id: '871d9eca-18aa-46a9-8785-981dd0000002',
                stages: ['AWSCURRENT'],
                secretString: '{"password":"of-the-other-secret"}',
              },
            ],
          },
        ],
        denied: [`secretsmanager:* ${other}`],
      },
      files: {
        [SHOP.file]: shopDefinition(
          {},
          {
            secrets: [
              { name: 'DB_PASSWORD', valueFrom: `${SHOP_SECRET}:password::` },
              { name: 'API_TOKEN', valueFrom: '/shop/api/token' },
              { name: 'OTHER', valueFrom: `${other}:password::` },
            ],
          },
        ),
      },
    })
    const status = Object.fromEntries(
      run.first.references
        .filter(({ name }) => name !== null)
        .map(({ name, status, reason }) => [name, [status, reason]]),
    )
    expect(status).toMatchObject({
      DB_PASSWORD: ['resolves', null],
      API_TOKEN: ['resolves', null],
      OTHER: ['unverified', 'NOT_PERMITTED'],
    })
    expect(run.outputs.conclusion).toBe('neutral')
  })
})

describe.concurrent('AWS in trouble', () => {
  test('a few throttled calls are tried again, and count once', async () => {
    const run = await shop({
      world: shopWorld({
        faults: [
          { operation: 'secretsmanager:DescribeSecret', times: 2, code: 'ThrottlingException' },
          { operation: 'iam:*', times: 2, code: 'Throttling' },
        ],
      }),
    })
    expect(run.outputs.conclusion).toBe('success')
    expect(run.reported.calls['secretsmanager:DescribeSecret']).toBe(1)
  })

  test('a service that always fails leaves its questions open', async () => {
    const run = await shop({
      world: shopWorld({ faults: [{ operation: 'logs:*', times: -1, code: 'InternalFailure', status: 500 }] }),
    })
    expectOnlyUnverified(run)
    expect(run.outputs.conclusion).toBe('neutral')
    expect(run.first.references.find(({ kind }) => kind === 'log-group')).toMatchObject({
      status: 'unverified',
      reason: 'SERVICE_ERROR',
    })
  })

  test('a connection that is cut', async () => {
    const run = await shop({
      world: shopWorld({ faults: [{ operation: 'ecr:DescribeImages', times: 1, code: '', reset: true }] }),
    })
    expect(run.outputs.conclusion).toBe('success')
  })
})

test('small pages change nothing', async () => {
  const pages: World = shopWorld({
    pageSizes: Object.fromEntries(
      [
        'ssm:DescribeParameters',
        'iam:ListRolePolicies',
        'iam:ListAttachedRolePolicies',
        'ecs:ListTasks',
        'ecs:ListServiceDeployments',
        'ecs:ListTaskDefinitions',
        'ecr:DescribeImages',
        'logs:DescribeLogGroups',
        'secretsmanager:ListSecrets',
      ].map((name) => [name, 1]),
    ),
    simulation: { pageSize: 1 },
  })
  const run = await shop({ world: pages })
  expect(run.outputs.conclusion).toBe('success')
})

test('the older shape of the simulator’s answer says the same', async () => {
  const [now, old] = await Promise.all([shop(), shop({ world: shopWorld({ simulation: { shape: 'old' } }) })])
  expect(old.first.permissions).toEqual(now.first.permissions)
})
