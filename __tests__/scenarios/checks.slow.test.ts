import { beforeAll, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import type { World } from '../support/aws/world.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { FindingShape, Played, Scenario, TargetShape } from '../support/scenario.ts'
import { play } from '../support/scenario.ts'
import {
  EXECUTION_ROLE,
  executionRole,
  oldDefinition,
  SHOP,
  SHOP_SECRET,
  shopDefinition,
  shopEcs,
  shopWorld,
  TASK_ROLE,
  trustOf,
} from '../support/shop.ts'

const { account, region } = SHOP
const secretArn = (name: string): string => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`
const keyArn = (id: string): string => `arn:aws:kms:${region}:${account}:key/${id}`
const container = '/containerDefinitions/0'
const uuid = (last: number): string => `871d9eca-18aa-46a9-8785-981dd00000${String(last).padStart(2, '0')}`

function withSecret(valueFrom: string, name = 'TOKEN'): JsonObject {
  return shopDefinition({}, { secrets: [{ name, valueFrom }] })
}

function withEnvironment(...environment: [string, string][]): JsonObject {
  return shopDefinition({}, { environment: environment.map(([name, value]) => ({ name, value })) })
}

/** A definition, and what must be found in it: check, severity, pointer, subject. */
interface Case {
  title: string
  definition: JsonObject | string
  finds: [check: string, severity: FindingShape['severity'], pointer: string, subject?: string][]
  /** Checks that must not speak at all. */
  silent?: string[]
  reason?: string
}

const secretPointer = `${container}/secrets/0/valueFrom`

const offline: Case[] = [
  {
    title: 'a misspelt key',
    definition: shopDefinition({}, { enviroment: [{ name: 'A', value: '1' }] }),
    finds: [['task-definition-matches-schema', 'error', `${container}/enviroment`]],
  },
  {
    title: 'a wrong type',
    definition: shopDefinition({}, { essential: 'true' }),
    finds: [['task-definition-matches-schema', 'error', `${container}/essential`]],
  },
  {
    title: 'a value outside its enum',
    definition: shopDefinition({ pidMode: 'shared' }),
    finds: [['task-definition-matches-schema', 'error', '/pidMode']],
  },
  {
    title: 'a missing family',
    definition: Object.fromEntries(Object.entries(shopDefinition()).filter(([name]) => name !== 'family')),
    finds: [['task-definition-matches-schema', 'error', '']],
  },
  {
    title: 'a missing image',
    definition: shopDefinition({ containerDefinitions: [{ name: 'api', essential: true }] }),
    finds: [['task-definition-matches-schema', 'error', container]],
  },
  {
    title: 'response-only fields',
    definition: shopDefinition({ revision: 7, status: 'ACTIVE', registeredAt: '2026-11-01T09:59:00Z' }),
    finds: [['task-definition-matches-schema', 'notice', '/revision']],
  },
  {
    title: 'a wrapper',
    definition: { taskDefinition: shopDefinition(), tags: [] },
    finds: [['document-parses', 'error', '']],
  },
  {
    title: 'valueFrom among environment',
    definition: shopDefinition({}, { environment: [{ name: 'A', valueFrom: '/shop/api/token' }] }),
    finds: [['registration-keeps-values', 'error', `${container}/environment/0/valueFrom`]],
  },
  {
    title: 'an empty command argument',
    definition: shopDefinition({}, { command: ['serve', '', '--port'] }),
    finds: [['registration-keeps-values', 'error', `${container}/command/1`]],
  },
  {
    title: 'a secret twice',
    definition: shopDefinition(
      {},
      {
        secrets: [
          { name: 'TOKEN', valueFrom: '/shop/api/token' },
          { name: 'TOKEN', valueFrom: '/shop/api/token' },
        ],
      },
    ),
    finds: [['secret-names-unique', 'error', `${container}/secrets/1`, 'secret api/TOKEN']],
  },
  {
    title: 'a secret that is a variable too',
    definition: shopDefinition(
      {},
      {
        environment: [{ name: 'TOKEN', value: 'x' }],
        secrets: [{ name: 'TOKEN', valueFrom: '/shop/api/token' }],
      },
    ),
    finds: [['secret-names-unique', 'error', `${container}/secrets/0`, 'secret api/TOKEN']],
  },
  {
    title: 'a variable twice',
    definition: withEnvironment(['A', '1'], ['A', '2']),
    finds: [['environment-names-unique', 'warning', `${container}/environment/1`, 'environment api/A']],
  },
  {
    title: 'no execution role',
    definition: Object.fromEntries(Object.entries(shopDefinition()).filter(([name]) => name !== 'executionRoleArn')),
    finds: [['execution-role-present', 'error', '', 'execution role']],
  },
  {
    title: 'a reference that can never resolve',
    definition: withSecret(`${SHOP_SECRET}::`),
    finds: [['secret-reference-well-formed', 'error', secretPointer, 'secret api/TOKEN']],
    reason: 'MALFORMED',
  },
  {
    title: 'a reference to another service',
    definition: withSecret('arn:aws:s3:::bucket/key'),
    finds: [['secret-reference-well-formed', 'error', secretPointer, 'secret api/TOKEN']],
    reason: 'UNSUPPORTED_SERVICE',
  },
  {
    title: 'another partition',
    definition: withSecret(SHOP_SECRET.replace('arn:aws:', 'arn:aws-cn:')),
    finds: [['secret-reference-well-formed', 'error', secretPointer]],
    reason: 'PARTITION_MISMATCH',
  },
  {
    title: 'an un-rendered template',
    definition: withEnvironment(['HOST', '{{ db_host }}']),
    finds: [['placeholders-replaced', 'error', `${container}/environment/0/value`, 'environment api/HOST']],
    silent: ['environment-holds-no-credentials'],
  },
  {
    title: 'an image that the deploy tool fills in',
    definition: shopDefinition({}, { image: '<IMAGE1_NAME>' }),
    finds: [['placeholders-replaced', 'notice', `${container}/image`, 'image api']],
  },
  {
    title: 'a template in a URL is no credential',
    definition: withEnvironment(['DATABASE_URL', ['postgres://app:$', '{DB_PASSWORD}@db.shop.internal/shop'].join('')]),
    finds: [['placeholders-replaced', 'error', `${container}/environment/0/value`]],
    silent: ['environment-holds-no-credentials'],
  },
  {
    title: 'credentials in every slot',
    definition: shopDefinition(
      {},
      {
        environment: [{ name: 'DATABASE_URL', value: 'postgres://app:h7Kq2vXw9ZrT@db.shop.internal/shop' }],
        command: ['serve', '--db', 'mysql://root:h7Kq2vXw9ZrT@db.shop.internal/shop'],
        entryPoint: ['sh', '-c', 'PGPASSWORD=h7Kq2vXw9ZrT psql'],
        dockerLabels: { 'shop.url': 'https://deploy:h7Kq2vXw9ZrT@git.shop.internal' },
        healthCheck: { command: ['CMD-SHELL', 'curl -u admin:h7Kq2vXw9ZrT http://localhost/'] },
        logConfiguration: {
          logDriver: 'splunk',
          options: { 'splunk-token': '3f9c1a7e-5b2d-4c8f-9e01-7a6b5c4d3e2f', 'splunk-url': 'https://s.shop.internal' },
        },
      },
    ),
    finds: [
      ['environment-holds-no-credentials', 'error', `${container}/environment/0/value`, 'environment api/DATABASE_URL'],
      ['environment-holds-no-credentials', 'error', `${container}/command/2`],
      ['environment-holds-no-credentials', 'warning', `${container}/entryPoint/2`],
      ['environment-holds-no-credentials', 'error', `${container}/dockerLabels/shop.url`],
      ['environment-holds-no-credentials', 'warning', `${container}/healthCheck/command/1`],
      [
        'environment-holds-no-credentials',
        'error',
        `${container}/logConfiguration/options/splunk-token`,
        'log option api/splunk-token',
      ],
    ],
  },
]

const asked: Case[] = [
  {
    title: 'no such secret',
    definition: withSecret(`${secretArn('prod/none-Zt5Lp0')}`),
    finds: [['secret-exists', 'error', secretPointer, 'secret api/TOKEN']],
    reason: 'NOT_FOUND',
  },
  {
    title: 'no such parameter',
    definition: withSecret('/shop/api/none'),
    finds: [['parameter-exists', 'error', secretPointer, 'secret api/TOKEN']],
    reason: 'NOT_FOUND',
  },
  {
    title: 'a secret scheduled for deletion',
    definition: withSecret(secretArn('prod/deleted-Kd8Wm1')),
    finds: [['secret-not-deleted', 'error', secretPointer]],
    reason: 'DELETED',
  },
  {
    title: 'a stage that no version has',
    definition: withSecret(`${SHOP_SECRET}:password:AWSPENDING:`),
    finds: [['secret-version-exists', 'error', secretPointer]],
    reason: 'VERSION_NOT_FOUND',
  },
  {
    title: 'a version id that does not exist',
    definition: withSecret(`${SHOP_SECRET}:password::${uuid(99)}`),
    finds: [['secret-version-exists', 'error', secretPointer]],
    reason: 'VERSION_NOT_FOUND',
  },
  {
    title: 'a secret without a value',
    definition: withSecret(secretArn('prod/empty-Hs4Nc7')),
    finds: [['secret-version-exists', 'error', secretPointer]],
    reason: 'NO_VALUE',
  },
  {
    title: 'stage and id that disagree',
    definition: withSecret(`${secretArn('prod/rotated-Wq2Rb6')}:password:AWSPREVIOUS:${uuid(31)}`),
    finds: [['secret-version-exists', 'error', secretPointer]],
    reason: 'VERSION_MISMATCH',
  },
  {
    title: 'stage and id that agree',
    definition: withSecret(`${secretArn('prod/rotated-Wq2Rb6')}:password:AWSCURRENT:${uuid(31)}`),
    finds: [['secret-version-exists', 'warning', secretPointer]],
  },
  {
    title: 'a key that the value lacks',
    definition: withSecret(`${SHOP_SECRET}:pasword::`),
    finds: [['secret-json-key-exists', 'error', secretPointer]],
    reason: 'JSON_KEY_MISSING',
  },
  {
    title: 'a value that is no JSON',
    definition: withSecret(`${secretArn('prod/plain-Vb3Jx9')}:password::`),
    finds: [['secret-json-key-exists', 'error', secretPointer]],
    reason: 'NOT_JSON',
  },
  {
    title: 'a binary value',
    definition: withSecret(`${secretArn('prod/binary-Pg6Ty2')}:password::`),
    finds: [['secret-value-is-text', 'error', secretPointer]],
    reason: 'BINARY',
  },
  {
    title: 'a number as value',
    definition: withSecret(`${secretArn('prod/typed-Lr1Fz4')}:port::`),
    finds: [['secret-value-injected-verbatim', 'warning', secretPointer]],
  },
  {
    title: 'a partial ARN',
    definition: withSecret(SHOP_SECRET.slice(0, -7)),
    finds: [['secret-arn-complete', 'notice', secretPointer]],
  },
  {
    title: 'a partial ARN that looks whole',
    definition: withSecret(secretArn('prod/my-secret')),
    finds: [['secret-arn-complete', 'error', secretPointer]],
    reason: 'PARTIAL_ARN_AMBIGUOUS',
  },
  {
    title: 'a disabled key',
    definition: withSecret(secretArn('prod/locked-Mk9Cs5')),
    finds: [['kms-key-usable', 'error', secretPointer]],
    reason: 'KEY_UNUSABLE',
  },
  {
    title: 'registry credentials without a password',
    definition: shopDefinition(
      {},
      {
        image: 'registry.shop.internal/api:1',
        repositoryCredentials: { credentialsParameter: secretArn('prod/typed-Lr1Fz4') },
      },
    ),
    finds: [['credentials-document-well-formed', 'error', `${container}/repositoryCredentials/credentialsParameter`]],
  },
  {
    title: 'roles that do not exist',
    definition: shopDefinition({
      executionRoleArn: `arn:aws:iam::${account}:role/none`,
      taskRoleArn: `arn:aws:iam::${account}:role/nobody`,
    }),
    finds: [
      ['execution-role-exists', 'error', '/executionRoleArn', 'execution role'],
      ['task-role-exists', 'error', '/taskRoleArn', 'task role'],
    ],
  },
  {
    title: 'roles that ECS may not assume',
    definition: shopDefinition({
      executionRoleArn: `arn:aws:iam::${account}:role/for-ec2`,
      taskRoleArn: `arn:aws:iam::${account}:role/for-ec2`,
    }),
    finds: [
      ['execution-role-trusts-ecs-tasks', 'error', '/executionRoleArn', 'execution role'],
      ['task-role-trusts-ecs-tasks', 'error', '/taskRoleArn', 'task role'],
    ],
  },
  {
    title: 'an execution role that may nothing',
    definition: shopDefinition(
      { executionRoleArn: `arn:aws:iam::${account}:role/bare` },
      { environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::shop-config/api.env' }] },
    ),
    finds: [
      ['execution-role-can-read-secrets', 'error', `${container}/secrets/0/valueFrom`, 'secret api/DB_PASSWORD'],
      ['execution-role-can-read-secrets', 'error', `${container}/secrets/1/valueFrom`, 'secret api/API_TOKEN'],
      ['execution-role-can-pull-images', 'error', `${container}/image`, 'image api'],
      [
        'execution-role-can-write-logs',
        'error',
        `${container}/logConfiguration/options/awslogs-group`,
        'log option api/awslogs-group',
      ],
      [
        'execution-role-can-read-environment-files',
        'error',
        `${container}/environmentFiles/0/value`,
        'environment file api/0',
      ],
    ],
    reason: 'ACCESS_DENIED',
  },
  {
    title: 'a customer key that the role may not use',
    definition: withSecret(secretArn('prod/keyed-Ut7Ee3')),
    finds: [['execution-role-can-decrypt', 'error', secretPointer, 'secret api/TOKEN']],
  },
  {
    title: 'an image that is not there',
    definition: shopDefinition({}, { image: `${account}.dkr.ecr.${region}.amazonaws.com/shop-api:nope` }),
    finds: [['image-exists', 'error', `${container}/image`, 'image api']],
    reason: 'NOT_FOUND',
  },
  {
    title: 'an image for another platform',
    definition: shopDefinition({ runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } }),
    finds: [['image-matches-platform', 'error', `${container}/image`, 'image api']],
  },
  {
    title: 'no such log group',
    definition: shopDefinition(
      {},
      {
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/none', 'awslogs-region': region, 'awslogs-stream-prefix': 'ecs' },
        },
      },
    ),
    finds: [
      [
        'log-group-exists',
        'error',
        `${container}/logConfiguration/options/awslogs-group`,
        'log option api/awslogs-group',
      ],
    ],
  },
  {
    title: 'no such environment file',
    definition: shopDefinition({}, { environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::shop-config/none.env' }] }),
    finds: [['environment-file-exists', 'error', `${container}/environmentFiles/0/value`]],
  },
  {
    title: 'no such file system',
    definition: shopDefinition({
      volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-0123456789abcdef0' } }],
    }),
    finds: [['file-system-exists', 'error', '/volumes/0/efsVolumeConfiguration/fileSystemId', 'volume data']],
  },
]

function allow(actions: string[]): JsonObject {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }
}

function askedWorld(): World {
  const version = (id: string, secretString?: string, stages = ['AWSCURRENT']) => ({
    id,
    stages,
    ...(secretString === undefined ? {} : { secretString }),
  })
  const world = shopWorld()
  const json = JSON.stringify({ password: 'pw-of-the-rotated-one' })
  return {
    ...world,
    secrets: [
      ...world.secrets,
      {
        arn: secretArn('prod/deleted-Kd8Wm1'),
        versions: [version(uuid(11), json)],
        deletedDate: '2026-11-20T00:00:00Z',
      },
      { arn: secretArn('prod/empty-Hs4Nc7'), versions: [] },
      {
        arn: secretArn('prod/rotated-Wq2Rb6'),
        versions: [version(uuid(31), json), version(uuid(32), json, ['AWSPREVIOUS'])],
      },
      { arn: secretArn('prod/plain-Vb3Jx9'), versions: [version(uuid(41), 'just-one-plain-text')] },
      {
        arn: secretArn('prod/binary-Pg6Ty2'),
        versions: [
          { id: uuid(51), stages: ['AWSCURRENT'], secretBinary: Buffer.from('binary-value').toString('base64') },
        ],
      },
      { arn: secretArn('prod/typed-Lr1Fz4'), versions: [version(uuid(61), '{"port":12345678}')] },
      { arn: secretArn('prod/my-secret-Bn5Kv8'), versions: [version(uuid(71), 'the-value-of-my-secret')] },
      { arn: secretArn('prod/locked-Mk9Cs5'), versions: [version(uuid(81), json)], kmsKeyId: keyArn(uuid(82)) },
      { arn: secretArn('prod/keyed-Ut7Ee3'), versions: [version(uuid(91), json)], kmsKeyId: keyArn(uuid(92)) },
    ],
    keys: [
      { arn: keyArn(uuid(82)), state: 'Disabled', manager: 'CUSTOMER' },
      { arn: keyArn(uuid(92)), state: 'Enabled', manager: 'CUSTOMER' },
    ],
    roles: [
      ...world.roles
        .filter(({ arn }) => arn !== EXECUTION_ROLE)
        .map((role) =>
          role.arn.endsWith('/shop-deploy')
            ? { ...role, inline: { deploy: allow(['ecs:RegisterTaskDefinition', 'iam:PassRole']) } }
            : role,
        ),
      executionRole(
        { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetBucketLocation'], Resource: '*' },
        { Effect: 'Allow', Action: 'kms:Decrypt', Resource: keyArn(uuid(82)) },
      ),
      {
        ...executionRole(),
        arn: `arn:aws:iam::${account}:role/for-ec2`,
        trust: trustOf('ec2.amazonaws.com'),
      },
      { arn: `arn:aws:iam::${account}:role/bare`, trust: trustOf('ecs-tasks.amazonaws.com') },
    ],
    buckets: [{ name: 'shop-config', objects: { 'api.env': {} } }],
  }
}

/** All cases of one account are the targets of one run, because they share nothing else. */
function together(title: string, cases: readonly Case[], scenario: Scenario): void {
  describe(title, () => {
    let run: Played
    const file = (index: number): string => `deploy/${String(index).padStart(3, '0')}.json`
    beforeAll(async () => {
      run = await play({
        ...scenario,
        files: Object.fromEntries(cases.map(({ definition }, index) => [file(index), definition])),
        inputs: { 'task-definition': 'deploy/*.json', baseline: 'none' },
      })
    })

    test.each(cases.map((one, index) => [one.title, one, index] as const))('%s', (_title, one, index) => {
      const target = run.reported.targets[index]
      if (target === undefined) throw new Error('no target')
      expect(target.file).toBe(file(index))
      expectFound(target, one)
    })
  })
}

function expectFound(target: TargetShape, { finds, silent = [], reason }: Case): void {
  const found = target.findings.map(({ check, severity, pointer, subject }) => [check, severity, pointer, subject])
  for (const [check, severity, pointer, subject] of finds)
    expect(found).toContainEqual([check, severity, pointer, subject ?? expect.any(String)])
  const wanted = new Set(finds.map(([check]) => check))
  // Nothing else may fail the deployment: one fault, one error.
  const others = target.findings.filter(({ check, severity }) => severity === 'error' && !wanted.has(check))
  expect(others.map(({ check, message }) => `${check}: ${message}`)).toEqual([])
  for (const check of silent) expect(target.findings.filter((finding) => finding.check === check)).toEqual([])
  if (reason !== undefined) expect(target.references.map((reference) => reference.reason)).toContain(reason)
}

together('what the definition itself shows', offline, { world: shopWorld() })
together('what AWS answers', asked, { world: askedWorld() })

describe('a sound definition', () => {
  test('has nothing to say', async () => {
    const run = await shop()
    expect(run.first.findings).toEqual([])
    expect(run.first.unverified).toEqual([])
    expect(run.outputs).toMatchObject({
      conclusion: 'success',
      errors: '0',
      warnings: '0',
      unverified: '0',
      policy: '',
    })
    expect(run.first.references.map(({ status }) => status)).not.toContain('fails')
    expect(run.first.permissions.map(({ verdict }) => verdict)).not.toContain('denied')
  })
})

function shop(definition: JsonObject = shopDefinition(), world: World = {}, inputs = {}): Promise<Played> {
  return play({
    files: { [SHOP.file]: definition },
    world: shopWorld(world),
    inputs: { 'task-definition': SHOP.file, service: SHOP.service, cluster: SHOP.cluster, ...inputs },
  })
}

const finding = (run: Played, check: string): FindingShape | undefined =>
  run.first.findings.find((candidate) => candidate.check === check)

describe('against the last healthy revision', () => {
  test('a secret that became plain text', async () => {
    const run = await shop(
      shopDefinition(
        {},
        {
          environment: [
            { name: 'LOG_LEVEL', value: 'info' },
            { name: 'API_TOKEN', value: 'h7Kq2vXw9ZrTm4Bn' },
          ],
          secrets: [{ name: 'DB_PASSWORD', valueFrom: `${SHOP_SECRET}:password::` }],
        },
      ),
    )
    expect(finding(run, 'secrets-not-plaintext')).toMatchObject({ severity: 'error', since: 'new' })
    expect(finding(run, 'secrets-kept')).toBeUndefined()
    expect(run.first.changes.map(({ impact }) => impact)).toContain('breaking')
    expect(run.published).not.toContain('h7Kq2vXw9ZrTm4Bn')
  })

  test('a lost container, role, variable', async () => {
    const before = oldDefinition()
    const ecs = shopEcs({
      ...before,
      containerDefinitions: [
        ...(before.containerDefinitions as JsonObject[]),
        { name: 'sidecar', image: 'nginx:1.27', essential: false },
      ],
    })
    const after = shopDefinition({}, { environment: [] })
    const { taskRoleArn: _role, ...withoutRole } = after
    const run = await shop(withoutRole, { ecs })
    expect(finding(run, 'containers-kept')).toMatchObject({ severity: 'warning' })
    expect(finding(run, 'roles-kept')).toMatchObject({ severity: 'warning', subject: 'task role', pointer: '' })
    expect(finding(run, 'environment-kept')).toMatchObject({
      severity: 'notice',
      subject: 'environment api/LOG_LEVEL',
    })
    expect(run.first.changes.filter(({ kind }) => kind === 'removed')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ subject: 'container sidecar', impact: 'breaking' }),
        expect.objectContaining({ subject: 'task role', impact: 'breaking' }),
        expect.objectContaining({ subject: 'environment api/LOG_LEVEL', impact: 'notable' }),
      ]),
    )
  })

  test('a load balancer whose container port is gone', async () => {
    const ecs = shopEcs()
    const [service] = ecs.services ?? []
    const run = await shop(shopDefinition({}, { portMappings: [{ containerPort: 9090 }] }), {
      ecs: {
        ...ecs,
        services: [
          {
            ...service,
            loadBalancers: [
              {
                targetGroupArn: `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/api/0123456789abcdef`,
                containerName: 'api',
                containerPort: 8080,
              },
            ],
          },
        ],
      },
    })
    expect(finding(run, 'service-wiring-kept')).toMatchObject({ severity: 'error' })
  })

  test('a fault that the baseline has too is existing', async () => {
    const faulty = {
      environment: [{ name: 'DATABASE_URL', value: 'postgres://app:h7Kq2vXw9ZrT@db.shop.internal/shop' }],
    }
    const run = await shop(shopDefinition({}, faulty), { ecs: shopEcs(oldDefinition(faulty)) })
    expect(finding(run, 'environment-holds-no-credentials')).toMatchObject({ severity: 'error', since: 'existing' })
    const changed = await shop(
      shopDefinition(
        {},
        { environment: [{ name: 'DATABASE_URL', value: 'postgres://app:Zz9other8Value@db.shop.internal/shop' }] },
      ),
      { ecs: shopEcs(oldDefinition(faulty)) },
    )
    expect(finding(changed, 'environment-holds-no-credentials')).toMatchObject({ since: 'new' })
    const none = await shop(shopDefinition({}, faulty), {}, { baseline: 'none' })
    expect(finding(none, 'environment-holds-no-credentials')).toMatchObject({ since: null })
    expect(none.first.baseline).toBeNull()
  })
})

describe('the deploying identity', () => {
  const without = (action: string): World => ({
    roles: shopWorld().roles.map((role) =>
      role.arn.endsWith('/shop-deploy')
        ? (JSON.parse(JSON.stringify(role).replaceAll(action, 'ecs:ListServices')) as typeof role)
        : role,
    ),
  })

  test('may not pass roles', async () => {
    const run = await shop(shopDefinition(), without('iam:PassRole'))
    expect(finding(run, 'deployer-can-pass-roles')).toMatchObject({ severity: 'error' })
    expect(run.first.permissions).toContainEqual(
      expect.objectContaining({
        principal: 'deployer',
        action: 'iam:PassRole',
        resource: EXECUTION_ROLE,
        verdict: 'denied',
      }),
    )
  })

  test('may not deploy', async () => {
    const run = await shop(shopDefinition(), without('ecs:UpdateService'))
    expect(finding(run, 'deployer-can-deploy')).toMatchObject({ severity: 'warning', subject: 'deployer' })
    expect(run.outputs.conclusion).toBe('success')
  })
})

describe('features of the task role', () => {
  test('ECS Exec that it may not use', async () => {
    const ecs = shopEcs()
    const run = await shop(shopDefinition(), {
      ecs: { ...ecs, services: (ecs.services ?? []).map((service) => ({ ...service, enableExecuteCommand: true })) },
    })
    expect(finding(run, 'task-role-can-use-features')).toMatchObject({ severity: 'warning', subject: 'task role' })
    expect(run.first.permissions).toContainEqual(
      expect.objectContaining({
        principal: 'task-role',
        action: 'ssmmessages:CreateControlChannel',
        verdict: 'denied',
      }),
    )
  })

  test('only a service control policy denies: a warning', async () => {
    const scp = (statement: JsonObject): JsonObject => ({ Version: '2012-10-17', Statement: [statement] })
    const run = await shop(shopDefinition(), {
      scps: [
        [
          scp({ Effect: 'Allow', Action: '*', Resource: '*' }),
          scp({ Effect: 'Deny', Action: 'secretsmanager:GetSecretValue', Resource: '*' }),
        ],
      ],
    })
    expect(finding(run, 'execution-role-can-read-secrets')).toMatchObject({ severity: 'warning' })
    expect(run.first.permissions).toContainEqual(
      expect.objectContaining({ action: 'secretsmanager:GetSecretValue', blockedBy: 'service-control-policy' }),
    )
  })

  test('a condition that nobody can know is unverified', async () => {
    const allowed = executionRole()
    const run = await shop(shopDefinition(), {
      roles: shopWorld().roles.map((role) =>
        role.arn === EXECUTION_ROLE
          ? {
              ...allowed,
              inline: {
                'read-secrets': {
                  Version: '2012-10-17',
                  Statement: [
                    {
                      Effect: 'Allow',
                      Action: ['secretsmanager:GetSecretValue', 'ssm:GetParameters'],
                      Resource: '*',
                      Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } },
                    },
                  ],
                },
              },
            }
          : role,
      ),
    })
    const conditional = run.first.permissions.filter(({ verdict }) => verdict === 'conditional')
    expect(conditional.map(({ action }) => action).sort()).toEqual([
      'secretsmanager:GetSecretValue',
      'ssm:GetParameters',
    ])
    for (const { conditionKeys } of conditional) expect(conditionKeys).toEqual(['aws:SourceVpce'])
    expect(run.first.unverified.map(({ check }) => check)).toContain('execution-role-can-read-secrets')
    expect(run.outputs.conclusion).toBe('neutral')
  })
})

describe('what changes although the file says the same', () => {
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`
  const image = `${account}.dkr.ecr.${region}.amazonaws.com/shop-api:latest`
  const world = () => {
    const ecs = shopEcs(oldDefinition({ image }))
    return {
      repositories: [
        { name: 'shop-api', images: [{ digest: digest('b'), tags: ['latest'], platforms: ['linux/amd64'] }] },
      ],
      ecs: {
        ...ecs,
        taskDefinitions: (ecs.taskDefinitions ?? []).map((each) => ({ ...each, registeredAt: '2025-03-03T09:59:00Z' })),
        serviceRevisions: (ecs.serviceRevisions ?? []).map((revision) => ({
          ...revision,
          platformVersion: '1.3.0',
          containerImages: [{ containerName: 'api', image, imageDigest: digest('a') }],
        })),
      },
    }
  }

  test('a default of ECS, the platform version and the image behind a tag are told', async () => {
    const run = await shop(oldDefinition({ image }), world())
    expect(run.first.changes).toEqual([])
    expect(run.first.silentChanges.map(({ subject }) => subject)).toEqual([
      'service',
      'log option api/mode',
      'image api',
    ])
    expect(run.summary).toContain('Compared with revision 7, which ran · 3 more that the file does not show')
    expect(run.outputs.conclusion).toBe('success')
  })
})

test('a service that may not be seen leaves its wiring and history open', async () => {
  const run = await shop(shopDefinition(), { denied: ['ecs:DescribeServices'] })
  expect(run.first.unverified).toContainEqual({
    check: 'service-wiring-kept',
    pointer: '/containerDefinitions',
    subject: 'service',
    reason: 'the pipeline may not call ecs:DescribeServices',
    cause: { code: 'NOT_PERMITTED' },
  })
  expect(run.outputs.conclusion).toBe('neutral')
})

describe('a service that cannot be deployed to', () => {
  const playWith = (service: string, inputs: Record<string, string>, world: World = {}) =>
    play({
      files: { [SHOP.file]: shopDefinition() },
      world: { ...shopWorld(), ...world },
      inputs: { 'task-definition': SHOP.file, service, cluster: 'prod', ...inputs },
    })
  const inactive = () => {
    const ecs = shopEcs()
    return { ecs: { ...ecs, services: (ecs.services ?? []).map((each) => ({ ...each, status: 'INACTIVE' })) } }
  }

  test('fails where it is missing, and names the one that was meant', async () => {
    const ecs = shopEcs()
    const services = (ecs.services ?? []).map((each) => ({
      ...each,
      serviceName: 'shop-api',
      serviceArn: String(each.serviceArn).replace(/\/api$/, '/shop-api'),
    }))
    const run = await playWith('shop-apl', {}, { ecs: { ...ecs, services } })
    expect(finding(run, 'service-accepts-deployments')).toMatchObject({
      severity: 'error',
      subject: 'service',
      pointer: '',
      message: expect.stringContaining('no service "shop-apl" in the cluster "prod", but there is "shop-api"'),
    })
    expect(run.reported.calls['ecs:ListServices']).toBe(1)
    expect(run.outputs.conclusion).toBe('failure')
  })

  test('fails where it is missing and the pipeline may not list the others', async () => {
    const run = await playWith('nope', {}, { denied: ['ecs:ListServices'] })
    expect(finding(run, 'service-accepts-deployments')?.message).toContain('no service "nope" in the cluster "prod";')
    expect(run.outputs.conclusion).toBe('failure')
  })

  test('fails where it was deleted, with a pinned baseline too', async () => {
    for (const inputs of [{}, { baseline: 'api:7' }]) {
      const run = await playWith('api', inputs, inactive())
      expect(finding(run, 'service-accepts-deployments')?.message).toContain('is INACTIVE')
      expect(run.outputs.conclusion).toBe('failure')
      expect(run.reported.calls['ecs:ListServices']).toBeUndefined()
    }
  })
})

test('an image that is missing on a pull request is only a notice', async () => {
  const run = await play({
    files: {
      [SHOP.file]: shopDefinition({}, { image: `${account}.dkr.ecr.${region}.amazonaws.com/shop-api:later` }),
    },
    world: shopWorld(),
    inputs: { 'task-definition': SHOP.file, service: 'api', cluster: 'prod' },
    eventName: 'pull_request',
    event: pullRequestEvent(7, 'c'.repeat(40)),
  })
  expect(finding(run, 'image-exists')).toMatchObject({ severity: 'notice' })
  expect(run.first.permissions.map(({ principal }) => principal)).not.toContain('deployer')
  expect(run.outputs.conclusion).toBe('success')
  expect(TASK_ROLE).toContain('role/')
})
