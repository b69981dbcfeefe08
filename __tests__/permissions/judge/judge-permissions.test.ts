import { afterEach, describe, expect, test, vi } from 'vitest'
import { openAccount } from '../../../src/aws/account.ts'
import { type Connection, connectToAws } from '../../../src/aws/connection/connection.ts'
import type { JsonObject } from '../../../src/base/json.ts'
import {
  concludeVerdicts,
  createPermissionJudge,
  type PermissionJudge,
} from '../../../src/permissions/judge/judge-permissions.ts'
import type { Permission, RequiredPermission } from '../../../src/permissions/permission.ts'
import { suggestedPolicies } from '../../../src/permissions/suggest.ts'
import { type AwsServer, startAws } from '../../support/aws/server.ts'
import type { RoleState, World } from '../../support/aws/world.ts'
import { ACCOUNT, REGION, ROLE, requiredOf, SECRET, secretArn } from '../../support/required-permissions.ts'

const GET = 'secretsmanager:GetSecretValue'
const TRUST: JsonObject = { Version: '2012-10-17', Statement: [] }
const policy = (...statements: JsonObject[]): JsonObject => ({ Version: '2012-10-17', Statement: statements })
const allow = (action: string | string[], resource: string | string[], more: JsonObject = {}): JsonObject => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...more,
})
const deny = (action: string, resource: string, more: JsonObject = {}): JsonObject => ({
  ...allow(action, resource, more),
  Effect: 'Deny',
})
const readAll = policy(allow(GET, '*'))

let aws: AwsServer
let connection: Connection
afterEach(async () => {
  vi.unstubAllEnvs()
  connection.close()
  await aws.close()
})

async function open(role: Partial<RoleState> | null, world: World = {}): Promise<PermissionJudge> {
  aws = await startAws({
    region: REGION,
    ...world,
    roles: [...(role === null ? [] : [{ arn: ROLE, trust: TRUST, ...role }]), ...(world.roles ?? [])],
  })
  return judgeOf()
}

function judgeOf(vouched: Record<string, string[]> = {}): PermissionJudge {
  // The SDK reads endpoint and credentials from the process's environment, whatever a client is given.
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  connection = connectToAws(process.env)
  return createPermissionJudge(openAccount(connection, false), {
    region: REGION,
    now: '2026-01-01T00:00:00Z',
    vouched,
  })
}

async function judge(
  role: Partial<RoleState> | null,
  allRequired: readonly RequiredPermission[],
  world: World = {},
): Promise<Permission[]> {
  return permissionsBy(await open(role, world), allRequired)
}

async function permissionsBy(
  judgement: PermissionJudge,
  allRequired: readonly RequiredPermission[],
): Promise<Permission[]> {
  const [permissions = []] = await concludeVerdicts([await judgement.judge(allRequired)])
  return permissions
}

const calls = (operation: string) => aws.calls.filter((call) => call.operation === operation).length

describe.each(['2026-07', 'old'] as const)('answers in the shape %s', (shape) => {
  const simulation = { shape }

  test.each<[what: string, role: Partial<RoleState>, world: World, expected: Partial<Permission>]>([
    ['allowed', { inline: { read: readAll } }, {}, { verdict: 'allowed', blockedBy: null }],
    [
      'nothing allows',
      {},
      {},
      { verdict: 'denied', blockedBy: 'identity-policy', cure: expect.objectContaining({ proven: true }) },
    ],
    [
      'an explicit deny',
      { inline: { read: policy(allow(GET, '*'), deny('secretsmanager:*', '*', { Sid: 'NoSecrets' })) } },
      {},
      { verdict: 'denied', blockedBy: 'explicit-deny', cure: null },
    ],
    [
      'a boundary without it',
      { inline: { read: readAll }, boundary: policy(allow('s3:*', '*')) },
      {},
      { verdict: 'denied', blockedBy: 'permissions-boundary', cure: null },
    ],
    [
      'a boundary that denies it',
      { inline: { read: readAll }, boundary: policy(allow('*', '*'), deny(GET, '*')) },
      {},
      { verdict: 'denied', blockedBy: 'permissions-boundary' },
    ],
    [
      'a service control policy',
      { inline: { read: readAll } },
      { scps: [[policy(allow('*', '*'))], [policy(allow('*', '*'), deny(GET, '*'))]] },
      { verdict: 'denied', blockedBy: 'service-control-policy', cure: null },
    ],
    [
      'an organization that does not mind',
      { inline: { read: readAll } },
      { scps: [[policy(allow('*', '*'))]] },
      { verdict: 'allowed', blockedBy: null },
    ],
    [
      'a network condition',
      { inline: { read: policy(allow(GET, '*', { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } })) } },
      {},
      { verdict: 'conditional', conditionKeys: ['aws:SourceVpce'] },
    ],
    [
      'a deny under a network condition that the simulator is sure of',
      {
        inline: {
          read: policy(
            allow(GET, '*'),
            deny('*', '*', { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } }),
          ),
        },
      },
      {},
      { verdict: 'conditional', conditionKeys: ['aws:SourceVpce'] },
    ],
    [
      'a condition on the region, which the simulator takes for us-east-1',
      { inline: { read: policy(allow(GET, '*', { Condition: { StringEquals: { 'aws:RequestedRegion': REGION } } })) } },
      {},
      { verdict: 'allowed' },
    ],
    [
      'a condition on the tag of the role',
      {
        tags: { team: 'web' },
        inline: { read: policy(allow(GET, '*', { Condition: { StringEquals: { 'aws:PrincipalTag/team': 'web' } } })) },
      },
      {},
      { verdict: 'allowed' },
    ],
  ])('%s', async (_what, role, world, expected) => {
    const [permission] = await judge(role, [requiredOf()], { ...world, simulation })
    expect(permission).toMatchObject({ principal: 'execution-role', action: GET, resource: SECRET, ...expected })
  })

  test('one secret of many is denied, and only that one', async () => {
    const allRequired = ['a', 'b', 'c'].map((name) => requiredOf({ resource: secretArn(name) }))
    const permissions = await judge(
      { inline: { read: policy(allow(GET, [secretArn('a'), secretArn('c')])) } },
      allRequired,
      {
        simulation,
      },
    )
    expect(permissions.map(({ verdict }) => verdict)).toEqual(['allowed', 'denied', 'allowed'])
  })

  test('pages are followed', async () => {
    const allRequired = [
      requiredOf(),
      requiredOf({ action: 'ssm:GetParameters', resource: `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/a` }),
      requiredOf({
        action: 'logs:PutLogEvents',
        resource: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:g:log-stream:s`,
      }),
    ]
    const permissions = await judge({ inline: { all: policy(allow('*', '*')) } }, allRequired, {
      simulation: { shape, pageSize: 1 },
    })
    expect(permissions.map(({ verdict }) => verdict)).toEqual(['allowed', 'allowed', 'allowed'])
    expect(calls('SimulatePrincipalPolicy')).toBe(3)
  })

  test('a pair that is missing in the answer is unverified', async () => {
    const [permission] = await judge({ inline: { read: readAll } }, [requiredOf()], {
      simulation: { shape, omit: [{ action: GET, resource: '*' }] },
    })
    expect(permission).toMatchObject({ verdict: 'unverified', reason: expect.stringContaining('no answer') })
  })
})

test.each<[what: string, denied: string[], role: Partial<RoleState>, expected: Partial<Permission>]>([
  [
    'simulation not permitted: the policies decide, without service control policies',
    ['iam:SimulatePrincipalPolicy', 'iam:GetContextKeysForPrincipalPolicy'],
    { inline: { read: readAll } },
    { verdict: 'allowed', reason: expect.stringContaining('service control policies were not seen') },
  ],
  [
    'simulation not permitted, nothing allows',
    ['iam:SimulatePrincipalPolicy'],
    {},
    { verdict: 'denied', blockedBy: 'identity-policy', cure: expect.objectContaining({ proven: false }) },
  ],
  [
    'neither simulation nor policies',
    ['iam:*'],
    { inline: { read: readAll } },
    { verdict: 'unverified', reason: expect.stringContaining('iam:SimulatePrincipalPolicy') },
  ],
  [
    'the condition keys are not told, but the policies are',
    ['iam:GetContextKeysForPrincipalPolicy'],
    { inline: { read: readAll } },
    { verdict: 'allowed' },
  ],
  [
    'neither condition keys nor policies are told',
    ['iam:GetContextKeysForPrincipalPolicy', 'iam:ListRolePolicies'],
    { inline: { read: readAll } },
    { verdict: 'unverified' },
  ],
  [
    'a boundary that nobody may read',
    ['iam:GetPolicy'],
    { inline: { read: readAll }, boundary: policy(allow('*', '*')) },
    { verdict: 'unverified' },
  ],
  [
    'a boundary that nobody may read, and that seems to block: a key may be behind it',
    ['iam:GetPolicy'],
    { inline: { read: readAll }, boundary: policy(allow('s3:*', '*')) },
    { verdict: 'unverified', reason: expect.stringContaining('boundary') },
  ],
  [
    'denied, and the policies are not readable',
    ['iam:ListRolePolicies'],
    {},
    { verdict: 'denied', blockedBy: 'identity-policy' },
  ],
])('%s', async (_what, denied, role, expected) => {
  const [permission] = await judge(role, [requiredOf()], { denied })
  expect(permission).toMatchObject(expected)
})

describe('roles that cannot be asked about', () => {
  test('a role that does not exist is denied without asking the simulator', async () => {
    const [permission] = await judge(null, [requiredOf()])
    expect(permission).toMatchObject({ verdict: 'denied', roleMissing: true, blockedBy: null, cure: null })
    expect(calls('SimulatePrincipalPolicy')).toBe(0)
  })

  test('a role that only the simulator finds missing', async () => {
    const [permission] = await judge(null, [requiredOf()], { denied: ['iam:GetRole'] })
    expect(permission).toMatchObject({ verdict: 'denied', roleMissing: true })
  })

  test('a role of another account is not looked up by its name in the own one', async () => {
    const elsewhere = ROLE.replace(ACCOUNT, '444455556666')
    const [permission] = await judge({ inline: { read: readAll } }, [requiredOf({ principalArn: elsewhere })])
    expect(permission).toMatchObject({ verdict: 'unverified', reason: expect.stringContaining('444455556666') })
    expect(calls('GetRole') + calls('SimulatePrincipalPolicy')).toBe(0)
  })

  test.each(['arn:aws:iam::111122223333:root', 'arn:aws:sts::111122223333:federated-user/someone'])(
    '%s',
    async (principalArn) => {
      const [permission] = await judge(null, [requiredOf({ principal: 'deployer', principalArn })])
      expect(permission).toMatchObject({ verdict: 'unverified' })
    },
  )

  test('without credentials', async () => {
    const [permission] = await judge({ inline: { read: readAll } }, [requiredOf()], { credentials: 'expired' })
    expect(permission).toMatchObject({ verdict: 'unverified', reason: expect.stringContaining('credentials') })
  })
})

describe('errors of the simulator', () => {
  test('throttled once: the answer counts', async () => {
    const [permission] = await judge({ inline: { read: readAll } }, [requiredOf()], {
      faults: [{ operation: 'iam:SimulatePrincipalPolicy', times: 2, code: 'Throttling', status: 400 }],
    })
    expect(permission?.verdict).toBe('allowed')
  })

  test('an attached policy that cannot be evaluated', async () => {
    const [permission] = await judge({ inline: { read: readAll } }, [requiredOf()], {
      faults: [{ operation: 'iam:SimulatePrincipalPolicy', times: -1, code: 'PolicyEvaluation', status: 400 }],
    })
    expect(permission).toMatchObject({ verdict: 'unverified', reason: expect.stringContaining('evaluate a policy') })
  })

  test('actions that cannot share a call are asked apart', async () => {
    const allRequired = [
      requiredOf(),
      requiredOf({ action: 'ssm:GetParameters', resource: `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/a` }),
    ]
    const permissions = await judge({ inline: { all: policy(allow('*', '*')) } }, allRequired, {
      simulation: { incompatibleActions: [[GET], ['ssm:GetParameters']] },
    })
    expect(permissions.map(({ verdict }) => verdict)).toEqual(['allowed', 'allowed'])
    expect(calls('SimulatePrincipalPolicy')).toBe(3)
  })

  test('an ARN that the simulator does not take costs one pair', async () => {
    const allRequired = [...'abcdefg'].map((name) => requiredOf({ resource: secretArn(name) }))
    const permissions = await judge({ inline: { read: readAll } }, [
      ...allRequired,
      requiredOf({ resource: 'arn:nonsense' }),
    ])
    expect(permissions.map(({ verdict }) => verdict)).toEqual([...allRequired.map(() => 'allowed'), 'unverified'])
  })
})

const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const decrypt = requiredOf({
  purpose: 'decrypt',
  action: 'kms:Decrypt',
  resource: KEY,
  context: {
    viaService: `secretsmanager.${REGION}.amazonaws.com`,
    encryptionContext: { SecretARN: SECRET, SecretVersionId: null },
  },
})
const key = (document?: JsonObject): World => ({
  keys: [{ arn: KEY, state: 'Enabled', manager: 'CUSTOMER', ...(document === undefined ? {} : { policy: document }) }],
})
const decryptAllowed = { inline: { key: policy(allow('kms:Decrypt', KEY)) } }
const keyAdmits = (arn: string) => policy(allow('kms:Decrypt', '*', { Principal: { AWS: arn } }))

describe('policies of resources', () => {
  test.each<
    [what: string, role: Partial<RoleState>, world: World, required: RequiredPermission, expected: Partial<Permission>]
  >([
    ['a key that leaves it to the account', decryptAllowed, key(), decrypt, { verdict: 'allowed' }],
    [
      'a key that leaves it to the account, which does not',
      {},
      key(),
      decrypt,
      { verdict: 'denied', blockedBy: 'identity-policy' },
    ],
    ['a key that admits the role itself', {}, key(keyAdmits(ROLE)), decrypt, { verdict: 'allowed' }],
    [
      'a key that admits neither role nor account',
      decryptAllowed,
      key(keyAdmits(`arn:aws:iam::${ACCOUNT}:role/another`)),
      decrypt,
      { verdict: 'denied', blockedBy: 'key-policy', cure: null },
    ],
    [
      'a key whose policy nobody may read',
      decryptAllowed,
      { ...key(), denied: ['kms:GetKeyPolicy'] },
      decrypt,
      { verdict: 'unverified', reason: expect.stringContaining('kms:GetKeyPolicy') },
    ],
    [
      'decryption under a condition on the service',
      {
        inline: {
          key: policy(
            allow('kms:Decrypt', '*', {
              Condition: { StringEquals: { 'kms:ViaService': `secretsmanager.${REGION}.amazonaws.com` } },
            }),
          ),
        },
      },
      key(),
      decrypt,
      { verdict: 'allowed' },
    ],
    [
      'a secret whose own policy denies',
      { inline: { read: readAll } },
      {
        secrets: [
          { arn: SECRET, versions: [], resourcePolicy: policy(deny('*', '*', { Sid: 'Nobody', Principal: '*' })) },
        ],
      },
      requiredOf(),
      { verdict: 'denied', blockedBy: 'resource-policy', reason: expect.stringContaining('Nobody') },
    ],
    [
      'a secret whose own policy admits the role',
      {},
      {
        secrets: [{ arn: SECRET, versions: [], resourcePolicy: policy(allow(GET, '*', { Principal: { AWS: ROLE } })) }],
      },
      requiredOf(),
      { verdict: 'allowed' },
    ],
    [
      "a secret of another account that the role's side does not allow",
      {},
      {},
      requiredOf({ resource: secretArn('prod/db', '444455556666') }),
      { verdict: 'denied', blockedBy: 'identity-policy' },
    ],
    [
      "a secret of another account that the role's side allows",
      { inline: { read: readAll } },
      {},
      requiredOf({ resource: secretArn('prod/db', '444455556666') }),
      { verdict: 'unverified' },
    ],
  ])('%s', async (_what, role, world, required, expected) => {
    const [permission] = await judge(role, [required], world)
    expect(permission).toMatchObject(expected)
  })

  const file = requiredOf({
    purpose: 'read-environment-files',
    action: 's3:GetObject',
    resource: 'arn:aws:s3:::files/api.env',
  })
  const pull = requiredOf({
    purpose: 'pull-images',
    action: 'ecr:BatchGetImage',
    resource: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/api`,
  })
  const mount = requiredOf({
    principal: 'task-role',
    purpose: 'use-features',
    action: 'elasticfilesystem:ClientMount',
    resource: `arn:aws:elasticfilesystem:${REGION}:${ACCOUNT}:file-system/fs-1`,
  })
  const to = { Principal: { AWS: ROLE } }
  type Statement = JsonObject | null
  const bucket = (statement: Statement): World => ({
    buckets: [
      { name: 'files', region: REGION, objects: { 'api.env': {} }, ...(statement && { policy: policy(statement) }) },
    ],
  })
  const repository = (statement: Statement): World => ({
    repositories: [{ name: 'api', images: [], ...(statement && { policy: policy(statement) }) }],
  })
  const secret = (statement: Statement): World => ({
    secrets: [{ arn: SECRET, versions: [], ...(statement && { resourcePolicy: policy(statement) }) }],
  })
  const fileSystem = (statement: Statement): World => ({
    fileSystems: [{ id: 'fs-1', region: REGION, ...(statement && { policy: policy(statement) }) }],
  })
  const openCondition = { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } }

  describe.each<[what: string, required: RequiredPermission, world: (statement: Statement) => World, read: string]>([
    ['secret', requiredOf(), secret, 'secretsmanager:GetResourcePolicy'],
    ['bucket', file, bucket, 's3:GetBucketPolicy'],
    ['repository', pull, repository, 'ecr:GetRepositoryPolicy'],
    ['file system', mount, fileSystem, 'elasticfilesystem:DescribeFileSystemPolicy'],
  ])('the own policy of a %s', (what, required, world, read) => {
    const { action } = required
    const allowed = { inline: { all: policy(allow(action, '*')) } }
    // Without a policy, a file system admits everybody.
    const nothing = what === 'file system' ? 'allowed' : 'denied'
    test.each<[what: string, role: Partial<RoleState>, statement: Statement, expected: Partial<Permission>]>([
      [
        'denies what the role may',
        allowed,
        deny(action, '*', to),
        { verdict: 'denied', blockedBy: 'resource-policy', cure: null },
      ],
      ['admits a role that may not', {}, allow(action, '*', to), { verdict: 'allowed' }],
      [
        'admits another role',
        {},
        allow(action, '*', { Principal: { AWS: `${ROLE}2` } }),
        { verdict: 'denied', blockedBy: 'identity-policy' },
      ],
      ['is not there', allowed, null, { verdict: 'allowed' }],
      ['is not there, and the role may not', {}, null, { verdict: nothing }],
      [
        'denies under a condition that nobody knows',
        allowed,
        deny(action, '*', { ...to, ...openCondition }),
        { verdict: 'conditional', conditionKeys: ['aws:SourceVpce'] },
      ],
      [
        'denies what comes in plain text',
        allowed,
        deny(action, '*', { ...to, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        { verdict: 'allowed' },
      ],
    ])('%s', async (_what, role, statement, expected) => {
      const [permission] = await judge(role, [required], world(statement))
      expect(permission).toMatchObject(expected)
    })

    const silent = { identity: 'No policy of the role itself allows it.' }
    test.each<[what: string, role: Partial<RoleState>, expected: Partial<Permission>]>([
      ['leaves an allow open', allowed, { verdict: 'unverified', reason: expect.stringContaining(read) }],
      ['leaves a missing allow open', {}, { verdict: 'unverified', reason: expect.stringContaining(silent.identity) }],
      [
        'leaves no explicit deny open',
        { inline: { no: policy(deny(action, '*')) } },
        { verdict: 'denied', blockedBy: 'explicit-deny' },
      ],
    ])('that may not be read %s', async (_what, role, expected) => {
      const [permission] = await judge(role, [required], { ...world(allow(action, '*', to)), denied: [read] })
      expect(permission).toMatchObject(expected)
    })
  })

  test('a key that names the role under a condition is told with the condition', async () => {
    const condition = { Condition: { StringEquals: { 'kms:ViaService': `ssm.${REGION}.amazonaws.com` } } }
    const admits = policy(allow('kms:Decrypt', '*', { Principal: { AWS: ROLE }, ...condition }))
    const [permission] = await judge(decryptAllowed, [decrypt], key(admits))
    expect(permission).toMatchObject({ verdict: 'denied', blockedBy: 'key-policy', hint: null })
    expect(permission?.reason).toBe(
      'The policy of the KMS key admits the execution role only under a condition that does not hold here: StringEquals kms:ViaService (key policy, statement 1).',
    )
  })

  const managed = requiredOf({
    purpose: 'decrypt',
    action: 'kms:Decrypt',
    resource: `arn:aws:kms:${REGION}:${ACCOUNT}:alias/aws/secretsmanager`,
    arnForms: [`arn:aws:kms:${REGION}:${ACCOUNT}:key/00000000-0000-0000-0000-000000000000`],
    awsManagedKey: true,
    context: { viaService: `secretsmanager.${REGION}.amazonaws.com` },
  })
  test.each<[what: string, statements: JsonObject[], expected: Partial<Permission>[]]>([
    ['is no news', [allow(GET, '*')], []],
    [
      'is no news where the role may not use it',
      [allow(GET, '*'), deny('kms:*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
      [],
    ],
    [
      'is told where it is denied',
      [allow(GET, '*'), deny('kms:*', '*')],
      [{ verdict: 'denied', blockedBy: 'explicit-deny' }],
    ],
    [
      'is told where it may be denied',
      [allow(GET, '*'), deny('kms:*', '*', openCondition)],
      [{ verdict: 'conditional' }],
    ],
    ['is not told where the same deny hits the secret', [allow(GET, '*'), deny('*', '*')], []],
    ['is not told where the same condition hits the secret', [allow(GET, '*'), deny('*', '*', openCondition)], []],
  ])('a key that AWS manages %s', async (_what, statements, expected) => {
    const permissions = await judge({ inline: { all: policy(...statements) } }, [requiredOf(), managed])
    expect(permissions.filter(({ action }) => action === 'kms:Decrypt')).toMatchObject(expected)
  })

  test('aliases of a key are read where the policies refer to them', async () => {
    const condition = { Condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/app' } } }
    const role = { inline: { key: policy(allow('kms:Decrypt', '*', condition)) } }
    const named = (...aliases: string[]): World => ({
      keys: [{ arn: KEY, state: 'Enabled', manager: 'CUSTOMER', aliases }],
    })
    const [own] = await judge(role, [decrypt], named('alias/app'))
    expect(own?.verdict).toBe('allowed')
    await aws.close()
    connection.close()
    const [other] = await judge(role, [decrypt], named('alias/shop'))
    expect(other).toMatchObject({ verdict: 'denied', blockedBy: 'identity-policy' })
    await aws.close()
    connection.close()
    const [unread] = await judge(role, [decrypt], { ...named('alias/app'), denied: ['kms:ListAliases'] })
    expect(unread).toMatchObject({
      verdict: 'conditional',
      conditionKeys: ['kms:ResourceAliases'],
      reason: expect.stringContaining('the pipeline may not call kms:ListAliases'),
    })
  })

  test('tags of a key are read where the policies refer to them', async () => {
    const condition = { Condition: { StringEquals: { 'aws:ResourceTag/copilot-environment': 'prod' } } }
    const role = { inline: { key: policy(allow('kms:Decrypt', '*', condition)) } }
    const tagged = (tags: Record<string, string>): World => ({
      keys: [{ arn: KEY, state: 'Enabled', manager: 'CUSTOMER', tags }],
    })
    const [own] = await judge(role, [decrypt], tagged({ 'copilot-environment': 'prod' }))
    expect(own?.verdict).toBe('allowed')
    await aws.close()
    connection.close()
    const [other] = await judge(role, [decrypt], tagged({ 'copilot-application': 'shop' }))
    expect(other).toMatchObject({ verdict: 'denied', blockedBy: 'identity-policy' })
    await aws.close()
    connection.close()
    const [unread] = await judge(role, [decrypt], { ...tagged({}), denied: ['kms:ListResourceTags'] })
    expect(unread).toMatchObject({
      verdict: 'conditional',
      conditionKeys: ['aws:ResourceTag/copilot-environment'],
      reason: expect.stringContaining('the pipeline may not call kms:ListResourceTags'),
    })
  })

  test('tags of a key that no policy refers to are not asked for', async () => {
    await judge({ inline: { key: policy(allow('kms:Decrypt', '*')) } }, [decrypt], {
      keys: [{ arn: KEY, state: 'Enabled', manager: 'CUSTOMER', tags: { team: 'shop' } }],
    })
    expect(calls('ListResourceTags')).toBe(0)
  })

  test('aliases that only the policy of the key refers to are read too', async () => {
    const condition = { Condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/app' } } }
    const admits = policy(allow('kms:Decrypt', '*', { Principal: { AWS: ROLE }, ...condition }))
    const [permission] = await judge({}, [decrypt], {
      keys: [{ arn: KEY, state: 'Enabled', manager: 'CUSTOMER', policy: admits, aliases: ['alias/app'] }],
    })
    expect(permission?.verdict).toBe('allowed')
  })

  test('the policy of every secret is read', async () => {
    const resources = Array.from({ length: 12 }, (_, index) => secretArn(`s${index}`))
    const resourcePolicy = policy(deny(GET, '*', { Principal: { AWS: ROLE } }))
    const permissions = await judge(
      { inline: { read: readAll } },
      resources.map((resource) => requiredOf({ resource })),
      {
        secrets: resources.map((arn) => ({
          arn,
          versions: [],
          ...(arn === resources.at(-1) ? { resourcePolicy } : {}),
        })),
      },
    )
    expect(permissions.map(({ blockedBy }) => blockedBy)).toEqual([...Array(11).fill(null), 'resource-policy'])
    expect(calls('GetResourcePolicy')).toBe(12)
  })

  test("an environment file's bucket counts as the account's own only when S3 says so", async () => {
    const required = requiredOf({
      purpose: 'read-environment-files',
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::files/api.env',
    })
    const role = { inline: { read: policy(allow('s3:GetObject', 'arn:aws:s3:::files/*')) } }
    const bucket = { name: 'files', region: REGION, objects: { 'api.env': {} } }
    const [own] = await judge(role, [required], { buckets: [bucket] })
    expect(own?.verdict).toBe('allowed')
    await aws.close()
    connection.close()
    const [foreign] = await judge(role, [required], { buckets: [{ ...bucket, owner: '444455556666' }] })
    expect(foreign).toMatchObject({ verdict: 'unverified', reason: expect.stringContaining('bucket') })
  })

  test('tags of a parameter are read where the policies refer to them', async () => {
    const parameter = requiredOf({
      action: 'ssm:GetParameters',
      resource: `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/a/b`,
    })
    const role = {
      inline: {
        read: policy(
          allow('ssm:GetParameters', '*', { Condition: { StringEquals: { 'ssm:resourceTag/team': 'web' } } }),
        ),
      },
    }
    const state = { name: '/a/b', type: 'String', value: 'v', tags: { team: 'web' } } as const
    const [tagged] = await judge(role, [parameter], { parameters: [state] })
    expect(tagged?.verdict).toBe('allowed')
    await aws.close()
    connection.close()
    const [other] = await judge(role, [parameter], { parameters: [{ ...state, tags: { team: 'db' } }] })
    expect(other).toMatchObject({ verdict: 'denied', hint: expect.stringContaining('ssm:resourceTag/team') })
    await aws.close()
    connection.close()
    const [unread] = await judge(role, [parameter], { parameters: [state], denied: ['ssm:ListTagsForResource'] })
    expect(unread).toMatchObject({
      verdict: 'conditional',
      conditionKeys: ['ssm:resourceTag/team'],
      reason: expect.stringContaining('the pipeline may not call ssm:ListTagsForResource'),
    })
  })
})

describe('two forms of one ARN', () => {
  const group = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/ecs/api`
  const create = requiredOf({
    purpose: 'write-logs',
    action: 'logs:CreateLogGroup',
    resource: group,
    arnForms: [group, `${group}:log-stream:`],
  })
  test.each<[what: string, resources: string[], expected: Partial<Permission>]>([
    ['both', [group, `${group}:*`], { verdict: 'allowed', arnFormMatters: false }],
    ['one', [group], { verdict: 'conditional', arnFormMatters: true, cure: expect.objectContaining({ proven: true }) }],
    [
      'none',
      [`${group}-other`],
      { verdict: 'denied', arnFormMatters: false, cure: expect.objectContaining({ proven: true }) },
    ],
  ])('%s allowed', async (_what, resources, expected) => {
    const judgement = await open({ inline: { logs: policy(allow('logs:CreateLogGroup', resources)) } })
    const permissions = await permissionsBy(judgement, [create])
    expect(permissions).toMatchObject([expected])
    if (expected.cure === undefined) return
    expect(suggestedPolicies(permissions)).toMatchObject([
      { document: { Statement: [{ Resource: [group, `${group}:*`] }] } },
    ])
  })

  const register = requiredOf({
    principal: 'deployer',
    purpose: 'deploy',
    action: 'ecs:RegisterTaskDefinition',
    resource: '*',
    arnForms: ['*', `arn:aws:ecs:${REGION}:${ACCOUNT}:task-definition/api:1`],
    context: { resourceAccount: ACCOUNT },
  })
  test.each([
    ['*', 'allowed'],
    [`arn:aws:ecs:${REGION}:${ACCOUNT}:task-definition/api:*`, 'conditional'],
    [`arn:aws:ecs:${REGION}:${ACCOUNT}:task-definition/web:*`, 'denied'],
  ])('registering, allowed on %s', async (resource, verdict) => {
    const [permission] = await judge({ inline: { d: policy(allow('ecs:RegisterTaskDefinition', resource)) } }, [
      register,
    ])
    expect(permission?.verdict).toBe(verdict)
  })
})

test.each<[hint: string, statement: JsonObject, required: RequiredPermission]>([
  ['six random characters', allow(GET, SECRET.slice(0, -7)), requiredOf()],
  [
    'ssm:GetParameter',
    allow('ssm:GetParameter', '*'),
    requiredOf({ action: 'ssm:GetParameters', resource: `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/a` }),
  ],
  ['us-east-1', allow(GET, SECRET.replace(REGION, 'us-east-1')), requiredOf()],
])('hint: %s', async (hint, statement, required) => {
  const [permission] = await judge({ inline: { nearly: policy(statement) } }, [required])
  expect(permission).toMatchObject({ verdict: 'denied', hint: expect.stringContaining(hint) })
  expect(permission?.hint).toContain('nearly')
})

test('a tag that a policy asks for is the cure, and no policy is proposed', async () => {
  const condition = { Condition: { StringEquals: { 'secretsmanager:ResourceTag/team': 'web' } } }
  const tagged = requiredOf({ context: { resourceTags: { team: 'db' } } })
  const [permission] = await judge({ inline: { bound: policy(allow(GET, '*', condition)) } }, [tagged])
  expect(permission).toMatchObject({ verdict: 'denied', blockedBy: 'identity-policy', cure: null })
  expect(permission?.remedy).toBe(
    'Give the secret the tag "team" with the value "web": policy bound, statement 1 asks for it.',
  )
})

test('a stage that the reference does not name is not sent', async () => {
  const condition = { Condition: { StringEquals: { 'secretsmanager:VersionStage': 'AWSCURRENT' } } }
  const role = { inline: { bound: policy(allow(GET, '*', condition)) } }
  const staged = requiredOf({ context: { secret: { id: SECRET, versionStage: 'AWSCURRENT', versionId: null } } })
  const [named, unnamed] = await judge(role, [staged, requiredOf()])
  expect(named?.verdict).toBe('allowed')
  expect(unnamed).toMatchObject({ verdict: 'denied', hint: expect.stringContaining('sends neither key') })
})

test('one key for a secret and a parameter: the policy lets both through', async () => {
  const viaParameters = requiredOf({
    purpose: 'decrypt',
    action: 'kms:Decrypt',
    resource: KEY,
    context: { viaService: `ssm.${REGION}.amazonaws.com`, encryptionContext: { PARAMETER_ARN: 'p' } },
  })
  const permissions = await judge({}, [decrypt, viaParameters], key())
  expect(permissions).toMatchObject([{ verdict: 'denied', cure: { proven: true } }])
  expect(suggestedPolicies(permissions)).toMatchObject([
    {
      document: {
        Statement: [
          {
            Resource: [KEY],
            Condition: {
              StringEquals: {
                'kms:ViaService': [`secretsmanager.${REGION}.amazonaws.com`, `ssm.${REGION}.amazonaws.com`],
              },
            },
          },
        ],
      },
    },
  ])
})

test('what the user vouches for settles a condition', async () => {
  const condition = { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } }
  await open({ inline: { read: policy(allow(GET, '*', condition)) } })
  connection.close()
  const [permission] = await permissionsBy(judgeOf({ 'aws:SourceVpce': ['vpce-1'] }), [requiredOf()])
  expect(permission?.verdict).toBe('allowed')
})
