import { describe, expect, test } from 'vitest'
import type { KeyFacts, SecretFacts } from '../../../src/account/facts.ts'
import type { JsonObject } from '../../../src/base/json.ts'
import type { Lookup } from '../../../src/base/lookup.ts'
import {
  findRequired,
  findRequiredForLost,
  type RequiredInput,
} from '../../../src/permissions/required/required-permissions.ts'
import type { Evidence } from '../../../src/references/gather/evidence.ts'
import { findReferences } from '../../../src/references/parse/find-references.ts'
import type { Resolution } from '../../../src/references/resolve/resolution.ts'
import { readTaskDefinition } from '../../../src/task-definition/task-definition.ts'
import { ACCOUNT, REGION, ROLE, SECRET } from '../../support/required-permissions.ts'

const PLACE = { partition: 'aws', region: REGION, account: ACCOUNT }
const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`
const TASK_ROLE = `arn:aws:iam::${ACCOUNT}:role/app/web-task`
const unknown = { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'not permitted' } as const
const absent = { status: 'absent' } as const

function secretFacts(changes: Partial<SecretFacts> = {}): Lookup<SecretFacts> {
  const value = { arn: SECRET, name: 'prod/db', deleted: false, kmsKeyId: null, tags: {}, versions: [], ...changes }
  return { status: 'found', value }
}

function secretEvidence(secret: Lookup<SecretFacts>, key: Lookup<KeyFacts> | null = null): Evidence {
  return { kind: 'secret', secret, key, allVersions: null, value: null, suggestion: null }
}

/** AWS's answers stand by the end of the pointer that they are about. */
function resolve(rendered: JsonObject, evidence: Record<string, Evidence> = {}): Resolution[] {
  return findReferences(readTaskDefinition(rendered), PLACE).map((reference) => {
    const key = Object.keys(evidence).find((end) => reference.pointer.endsWith(end))
    return {
      reference,
      evidence: evidence[key ?? ''] ?? { kind: 'none', suggestion: null },
      problems: [],
      notes: [],
      open: [],
    }
  })
}

function allRequired(rendered: JsonObject, evidence: Record<string, Evidence> = {}, more: Partial<RequiredInput> = {}) {
  return findRequired({
    definition: readTaskDefinition(rendered),
    resolutions: resolve(rendered, evidence),
    scope: PLACE,
    platform: { launchType: 'FARGATE', platformVersion: '1.4.0', windows: false },
    service: null,
    deployer: null,
    deployedTo: ACCOUNT,
    ...more,
  })
}

const container = (parts: JsonObject, more: JsonObject = {}): JsonObject => ({
  family: 'api',
  executionRoleArn: ROLE,
  containerDefinitions: [{ name: 'api', image: 'nginx:1.27', ...parts }],
  ...more,
})
const withSecret = (valueFrom: string) => container({ secrets: [{ name: 'DB', valueFrom }] })
/** AWS-managed keys are left out: nothing is needed on them. */
const rows = (list: ReturnType<typeof allRequired>) =>
  list.filter(({ awsManagedKey }) => !awsManagedKey).map(({ action, resource }) => [action, resource])

describe('secrets', () => {
  test.each<[what: string, valueFrom: string, evidence: Evidence, expected: [string, string][]]>([
    ['full ARN', SECRET, secretEvidence(secretFacts()), [['secretsmanager:GetSecretValue', SECRET]]],
    [
      'key, stage and version are left away',
      `${SECRET}:password:AWSPREVIOUS:`,
      secretEvidence(secretFacts()),
      [['secretsmanager:GetSecretValue', SECRET]],
    ],
    [
      'partial ARN: the full one is asked about',
      SECRET.slice(0, -7),
      secretEvidence(secretFacts()),
      [['secretsmanager:GetSecretValue', SECRET]],
    ],
    ['not to be looked at, but complete', SECRET, secretEvidence(unknown), [['secretsmanager:GetSecretValue', SECRET]]],
    ['neither there nor complete', SECRET.slice(0, -7), secretEvidence(absent), []],
    [
      'customer-managed key',
      SECRET,
      secretEvidence(secretFacts({ kmsKeyId: 'alias/app' }), {
        status: 'found',
        value: { arn: KEY, state: 'Enabled', managedByAws: false },
      }),
      [
        ['secretsmanager:GetSecretValue', SECRET],
        ['kms:Decrypt', KEY],
      ],
    ],
    [
      'key managed by AWS',
      SECRET,
      secretEvidence(secretFacts({ kmsKeyId: KEY }), {
        status: 'found',
        value: { arn: KEY, state: 'Enabled', managedByAws: true },
      }),
      [['secretsmanager:GetSecretValue', SECRET]],
    ],
    [
      'key of the account by its alias',
      SECRET,
      secretEvidence(secretFacts({ kmsKeyId: 'alias/aws/secretsmanager' })),
      [['secretsmanager:GetSecretValue', SECRET]],
    ],
  ])('%s', (_what, valueFrom, evidence, expected) => {
    expect(rows(allRequired(withSecret(valueFrom), { '/valueFrom': evidence }))).toEqual(expected)
  })

  test('without the full ARN nobody can be asked', () => {
    const [required] = allRequired(withSecret(SECRET.slice(0, -7)), { '/valueFrom': secretEvidence(unknown) })
    expect(required).toMatchObject({
      resource: SECRET.slice(0, -7),
      foregone: { because: 'not-known', reason: expect.stringContaining('full ARN') },
    })
  })

  test('the secret that was probably meant is the one that will be needed', () => {
    const suggestion = secretFacts()
    const wrong = SECRET.replace('Ab3dEf', 'XXXXXX')
    const evidence: Evidence = {
      kind: 'secret',
      secret: absent,
      allVersions: null,
      value: null,
      key: null,
      suggestion: {
        replacement: `${SECRET}:password::`,
        what: 'it',
        secret: suggestion.status === 'found' ? suggestion.value : null,
      },
    }
    expect(rows(allRequired(withSecret(`${wrong}:password::`), { '/valueFrom': evidence }))).toEqual([
      ['secretsmanager:GetSecretValue', SECRET],
    ])
  })

  test('what is known of the call', () => {
    const [read, decrypt] = allRequired(withSecret(`${SECRET}::AWSPREVIOUS:`), {
      '/valueFrom': secretEvidence(secretFacts({ kmsKeyId: KEY, tags: { team: 'web' } })),
    })
    expect(read?.context).toMatchObject({
      resourceAccount: ACCOUNT,
      resourceTags: { team: 'web' },
      secret: { id: SECRET, versionStage: 'AWSPREVIOUS', versionId: null },
    })
    expect(decrypt?.context).toMatchObject({
      viaService: `secretsmanager.${REGION}.amazonaws.com`,
      encryptionContext: { SecretARN: SECRET, SecretVersionId: null },
    })
  })

  test('one permission for many places', () => {
    const rendered = container({
      secrets: [
        { name: 'A', valueFrom: `${SECRET}:a::` },
        { name: 'B', valueFrom: `${SECRET}:b::` },
      ],
      logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'token', valueFrom: SECRET }] },
    })
    const [required, ...others] = allRequired(rendered, { '/valueFrom': secretEvidence(secretFacts()) })
    expect(rows(others)).toEqual([])
    expect(required?.neededBy.map(({ subject }) => subject)).toEqual([
      'secret api/A',
      'secret api/B',
      'log option api/token',
    ])
  })
})

describe('parameters', () => {
  const parameter = (name: string) => `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/${name}`
  test.each([
    ['a name', 'TOKEN', 'TOKEN'],
    ['a path: one slash', '/app/token', 'app/token'],
    ['an ARN', parameter('app/token'), 'app/token'],
  ])('%s', (_what, valueFrom, name) => {
    const evidence: Evidence = { kind: 'parameter', parameter: absent, secret: null, key: null, suggestion: null }
    expect(rows(allRequired(withSecret(valueFrom), { '/valueFrom': evidence }))).toEqual([
      ['ssm:GetParameters', parameter(name)],
    ])
  })

  test('a secret through Parameter Store takes both', () => {
    const evidence: Evidence = {
      kind: 'parameter',
      parameter: absent,
      secret: secretFacts(),
      key: null,
      suggestion: null,
    }
    expect(rows(allRequired(withSecret('/aws/reference/secretsmanager/prod/db'), { '/valueFrom': evidence }))).toEqual([
      ['ssm:GetParameters', parameter('aws/reference/secretsmanager/prod/db')],
      ['secretsmanager:GetSecretValue', SECRET],
    ])
  })

  test('a SecureString under a customer-managed key', () => {
    const evidence: Evidence = {
      kind: 'parameter',
      parameter: { status: 'found', value: { name: '/a/b', type: 'SecureString', keyId: 'alias/app' } },
      secret: null,
      key: { status: 'found', value: { arn: KEY, state: 'Enabled', managedByAws: false } },
      suggestion: null,
    }
    const [, decrypt] = allRequired(withSecret('/a/b'), { '/valueFrom': evidence })
    expect(decrypt).toMatchObject({
      action: 'kms:Decrypt',
      purpose: 'decrypt',
      context: { viaService: `ssm.${REGION}.amazonaws.com`, encryptionContext: { PARAMETER_ARN: parameter('a/b') } },
    })
  })
})

const repository = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/team/api`
const image = container({ image: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/team/api:1` })

describe('images', () => {
  test('ECR', () => {
    const list = allRequired(image)
    expect(rows(list)).toEqual([
      ['ecr:GetAuthorizationToken', '*'],
      ['ecr:BatchGetImage', repository],
      ['ecr:GetDownloadUrlForLayer', repository],
      ['ecr:BatchCheckLayerAvailability', repository],
    ])
    expect(list.map(({ advisable }) => advisable)).toEqual([false, false, false, true])
  })

  test.each(['nginx:1.27', 'public.ecr.aws/nginx/nginx:1', 'ghcr.io/a/b:1'])('%s needs nothing', (text) => {
    expect(allRequired(container({ image: text }))).toEqual([])
  })

  test('through a pull-through cache', () => {
    const list = allRequired(image, { '/image': { kind: 'image', image: unknown, throughCache: true } })
    expect(list.slice(4).map(({ action, advisable }) => [action, advisable])).toEqual([
      ['ecr:BatchImportUpstreamImage', true],
      ['ecr:CreateRepository', true],
    ])
  })

  test("on EC2 the instance's role may pull", () => {
    const list = allRequired(image, {}, { platform: { launchType: 'EC2', platformVersion: null, windows: false } })
    expect(list.every(({ advisable, otherwise }) => advisable && otherwise !== null)).toBe(true)
  })
})

const logs = (options: JsonObject) =>
  container({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/api', ...options } } })

describe('keys that AWS manages', () => {
  const managed = `arn:aws:kms:${REGION}:${ACCOUNT}:alias/aws/secretsmanager`
  const keysOf = (evidence: Evidence, valueFrom = SECRET) =>
    allRequired(withSecret(valueFrom), { '/valueFrom': evidence }).filter(({ awsManagedKey }) => awsManagedKey)

  test.each<[what: string, kmsKeyId: string | null]>([
    ['none named', null],
    ['by its alias', 'alias/aws/secretsmanager'],
  ])('are asked about under any id: %s', (_what, kmsKeyId) => {
    expect(keysOf(secretEvidence(secretFacts({ kmsKeyId })))).toMatchObject([
      { action: 'kms:Decrypt', resource: managed, arnForms: [expect.stringMatching(/:key\/[0-9-]{36}$/)] },
    ])
  })

  test('are asked about under their own ARN where it is known', () => {
    const key = { status: 'found', value: { arn: KEY, state: 'Enabled', managedByAws: true } } as const
    expect(keysOf(secretEvidence(secretFacts({ kmsKeyId: KEY }), key))).toMatchObject([{ arnForms: [KEY] }])
  })

  test('are no question in another account, where they cannot be used', () => {
    const arn = SECRET.replace(ACCOUNT, '444455556666')
    expect(keysOf(secretEvidence(secretFacts({ arn })), arn)).toEqual([])
  })
})

describe('awslogs', () => {
  const group = (region: string) => `arn:aws:logs:${region}:${ACCOUNT}:log-group:/ecs/api`

  test('streams are named PREFIX/CONTAINER/TASK, in the region of the option', () => {
    const [create, put, ...others] = allRequired(
      logs({ 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'ecs' }),
    )
    expect(others).toEqual([])
    expect([create?.action, put?.action]).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents'])
    expect(create?.resource).toMatch(
      /^arn:aws:logs:us-east-1:111122223333:log-group:\/ecs\/api:log-stream:ecs\/api\/[0-9a-f]{32}$/,
    )
    expect(create?.region).toBe('us-east-1')
  })

  const creation = (logGroup?: Extract<Evidence, { kind: 'log-group' }>['logGroup']) =>
    allRequired(
      logs({ 'awslogs-create-group': 'true' }),
      logGroup === undefined ? {} : { '/awslogs-group': { kind: 'log-group', logGroup, foundIn: null, key: null } },
    ).find(({ action }) => action === 'logs:CreateLogGroup')

  test('creating the group is asked under both forms of its ARN', () => {
    expect(creation(absent)).toMatchObject({
      resource: group(REGION),
      arnForms: [group(REGION), `${group(REGION)}:log-stream:`],
      advisable: false,
    })
  })

  test('a group that exists is not created', () => {
    expect(creation({ status: 'found', value: { arn: group(REGION), kmsKeyId: null } })).toBeUndefined()
  })

  test.each([
    ['may not be looked at', unknown],
    ['was not asked about', undefined],
  ])('a group that %s may be there, so that creating it is advisable', (_what, logGroup) => {
    expect(creation(logGroup)).toMatchObject({ advisable: true, otherwise: expect.stringContaining('exists already') })
  })
})

test('environment files', () => {
  const rendered = container({ environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::files/app/api.env' }] })
  expect(allRequired(rendered).map(({ action, resource, advisable }) => [action, resource, advisable])).toEqual([
    ['s3:GetObject', 'arn:aws:s3:::files/app/api.env', false],
    ['s3:GetBucketLocation', 'arn:aws:s3:::files', true],
  ])
})

describe('environment files under SSE-KMS', () => {
  const rendered = container({ environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::files/app/api.env' }] })
  const fileUnder = (kmsKeyId: string | null, key: Lookup<KeyFacts> | null, bucketKey = false) =>
    allRequired(rendered, {
      '/value': {
        kind: 'object',
        object: { status: 'found', value: { region: 'us-east-1', kmsKeyId, bucketKey } },
        key,
      },
    }).filter(({ purpose }) => purpose === 'decrypt')
  const found = (managedByAws: boolean) =>
    ({ status: 'found', value: { arn: KEY, state: 'Enabled', managedByAws } }) as const

  test('need the key, in the region of the bucket', () => {
    expect(fileUnder(KEY, found(false))).toMatchObject([
      {
        action: 'kms:Decrypt',
        resource: KEY,
        region: 'us-east-1',
        awsManagedKey: false,
        context: {
          viaService: 's3.us-east-1.amazonaws.com',
          encryptionContext: { 'aws:s3:arn': 'arn:aws:s3:::files/app/api.env' },
        },
      },
    ])
  })

  test('under a bucket key have the bucket as their context', () => {
    expect(fileUnder(KEY, found(false), true)).toMatchObject([
      { context: { encryptionContext: { 'aws:s3:arn': 'arn:aws:s3:::files' } } },
    ])
  })

  test('need nothing on a key that AWS manages, unless something denies it', () => {
    expect(fileUnder(KEY, found(true))).toMatchObject([
      { resource: expect.stringContaining('alias/aws/s3'), awsManagedKey: true },
    ])
  })

  test.each<[what: string, kmsKeyId: string | null, key: Lookup<KeyFacts> | null]>([
    ['without a key', null, null],
    ['under a key that does not exist', KEY, absent],
  ])('%s need no permission on any', (_what, kmsKeyId, key) => {
    expect(fileUnder(kmsKeyId, key)).toEqual([])
  })
})

test('FSx for Windows', () => {
  const rendered = container(
    {},
    {
      volumes: [
        {
          name: 'share',
          fsxWindowsFileServerVolumeConfiguration: {
            fileSystemId: 'fs-1',
            rootDirectory: '/',
            authorizationConfig: { credentialsParameter: SECRET, domain: 'example' },
          },
        },
      ],
    },
  )
  expect(rows(allRequired(rendered, { '/credentialsParameter': secretEvidence(secretFacts()) }))).toEqual([
    ['secretsmanager:GetSecretValue', SECRET],
    ['fsx:DescribeFileSystems', '*'],
  ])
})

test('without an execution role nothing is asked in its name', () => {
  const { executionRoleArn: _role, ...rest } = withSecret(SECRET)
  expect(allRequired(rest, { '/valueFrom': secretEvidence(secretFacts()) })).toEqual([])
})

describe('task role', () => {
  const rendered = (parts: JsonObject, more: JsonObject = {}) => container(parts, { taskRoleArn: TASK_ROLE, ...more })
  const service = { arn: null, enableExecuteCommand: true }

  test('ECS Exec', () => {
    const list = allRequired(rendered({}), {}, { service })
    expect(list.map(({ action }) => action)).toEqual([
      'ssmmessages:CreateControlChannel',
      'ssmmessages:CreateDataChannel',
      'ssmmessages:OpenControlChannel',
      'ssmmessages:OpenDataChannel',
    ])
    expect(new Set(list.map(({ principalArn, resource }) => `${principalArn} ${resource}`))).toEqual(
      new Set([`${TASK_ROLE} *`]),
    )
  })

  test.each([
    ['no ECS Exec', { service: { ...service, enableExecuteCommand: false } }],
    ['no service', { service: null }],
  ])('%s', (_what, more) => {
    expect(allRequired(rendered({}), {}, more)).toEqual([])
  })

  test.each([
    ['ENABLED', ['elasticfilesystem:ClientMount']],
    ['DISABLED', []],
  ])('EFS with iam %s', (iam, actions) => {
    const volumes = [
      {
        name: 'data',
        efsVolumeConfiguration: {
          fileSystemId: 'fs-1234',
          transitEncryption: 'ENABLED',
          authorizationConfig: { iam, accessPointId: 'fsap-1' },
        },
      },
    ]
    const list = allRequired(rendered({}, { volumes }))
    expect(list.map(({ action }) => action)).toEqual(actions)
    if (actions.length === 0) return
    expect(list).toMatchObject([
      {
        resource: `arn:aws:elasticfilesystem:${REGION}:${ACCOUNT}:file-system/fs-1234`,
        context: {
          further: {
            'elasticfilesystem:AccessPointArn': [`arn:aws:elasticfilesystem:${REGION}:${ACCOUNT}:access-point/fsap-1`],
          },
        },
      },
    ])
  })

  const arn = (text: string) => `arn:aws:${text}`
  test.each<[options: JsonObject, expected: [string, string][]]>([
    [
      { Name: 'firehose', region: 'us-east-1', delivery_stream: 'logs' },
      [['firehose:PutRecordBatch', arn(`firehose:us-east-1:${ACCOUNT}:deliverystream/logs`)]],
    ],
    [
      { name: 'kinesis_streams', stream: 'logs' },
      [['kinesis:PutRecords', arn(`kinesis:${REGION}:${ACCOUNT}:stream/logs`)]],
    ],
    [
      { Name: 'cloudwatch_logs', log_group_name: '/g', log_stream_name: 's', auto_create_group: 'true' },
      [
        ['logs:CreateLogStream', arn(`logs:${REGION}:${ACCOUNT}:log-group:/g:log-stream:s`)],
        ['logs:PutLogEvents', arn(`logs:${REGION}:${ACCOUNT}:log-group:/g:log-stream:s`)],
        ['logs:CreateLogGroup', arn(`logs:${REGION}:${ACCOUNT}:log-group:/g:log-stream:s`)],
      ],
    ],
    [{ Name: 's3', bucket: 'logs' }, [['s3:PutObject', arn('s3:::logs/fluent-bit-logs/object')]]],
    [{ Name: 'datadog' }, []],
    [{ Name: 'firehose' }, []],
    [{ Name: 'firehose', delivery_stream: 'x', role_arn: ROLE }, []],
    [{ Name: 'cloudwatch', log_group_name: '/g/$(ecs_cluster)' }, []],
  ])('FireLens %j', (options, expected) => {
    expect(rows(allRequired(rendered({ logConfiguration: { logDriver: 'awsfirelens', options } })))).toEqual(expected)
  })
})

describe('configuration files of Fluent Bit', () => {
  const router = (name: string, value: string, firelens: JsonObject = { type: 'fluentbit' }) =>
    container({ firelensConfiguration: firelens, environment: [{ name, value }] }, { taskRoleArn: TASK_ROLE })
  const file = 'arn:aws:s3:::logging/extra.conf'
  const accessKey = ['AKIA', 'Q7VT2MXEP9KLW4RZ'].join('')

  test.each(['aws_fluent_bit_init_s3_1', 'aws_fluent_bit_init_S3_parsers'])('%s is read with the task role', (name) => {
    expect(allRequired(router(name, file))).toMatchObject([
      {
        principal: 'task-role',
        action: 's3:GetObject',
        resource: file,
        neededBy: [
          {
            pointer: '/containerDefinitions/0/environment/0/value',
            subject: `environment api/${name}`,
            container: 'api',
          },
        ],
      },
    ])
  })

  test.each([
    ['a file of the image', router('aws_fluent_bit_init_file_1', '/ecs/s3.conf')],
    ['what is no ARN of an object', router('aws_fluent_bit_init_s3_1', 'logging/extra.conf')],
    ['an ARN that is yet to be filled in', router('aws_fluent_bit_init_s3_1', `arn:aws:s3:::logging/\${FILE}`)],
    ['what holds a credential', router('aws_fluent_bit_init_s3_1', `${file}/${accessKey}`)],
    ['another variable', router('CONFIG_FILE', file)],
    ['a container that is no log router', router('aws_fluent_bit_init_s3_1', file, {})],
  ])('%s is not', (_what, rendered) => {
    expect(allRequired(rendered)).toEqual([])
  })
})

describe('deployer', () => {
  const deployer = { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/pipeline/session` }
  const serviceArn = `arn:aws:ecs:${REGION}:${ACCOUNT}:service/prod/api`

  test('passes the roles with their paths, registers, and updates the service', () => {
    const rendered = container({}, { taskRoleArn: 'web-task' })
    const role = (arn: string): Evidence => ({
      kind: 'role',
      role: { status: 'found', value: { arn, trustPolicy: '', tags: {}, id: null, boundaryArn: null } },
    })
    const list = allRequired(
      rendered,
      { '/taskRoleArn': role(TASK_ROLE) },
      {
        deployer,
        service: { arn: serviceArn, enableExecuteCommand: false },
      },
    )
    expect(rows(list)).toEqual([
      ['iam:PassRole', ROLE],
      ['iam:PassRole', TASK_ROLE],
      ['ecs:RegisterTaskDefinition', '*'],
      ['ecs:UpdateService', serviceArn],
    ])
    expect(new Set(list.map(({ principalArn }) => principalArn))).toEqual(
      new Set([`arn:aws:iam::${ACCOUNT}:role/pipeline`]),
    )
    expect(list[0]).toMatchObject({
      context: { passedToService: 'ecs-tasks.amazonaws.com' },
      neededBy: [{ pointer: '/executionRoleArn', subject: 'execution role' }],
    })
    expect(list[3]?.context.further).toEqual({ 'ecs:cluster': [`arn:aws:ecs:${REGION}:${ACCOUNT}:cluster/prod`] })
  })
})

describe('a role of another account than the one that is deployed to', () => {
  const stray = ROLE.replace(ACCOUNT, '444455556666')
  const rendered = container({ secrets: [{ name: 'DB', valueFrom: SECRET }] }, { executionRoleArn: stray })
  const evidence = { '/valueFrom': secretEvidence(secretFacts()) }

  test.each([
    ['whoever deploys', null],
    ['by a deployer of that account', { arn: `arn:aws:iam::${ACCOUNT}:role/pipeline` }],
  ])('cannot be passed, %s, and is asked for nothing else', (_what, deployer) => {
    const list = allRequired(rendered, evidence, { deployer })
    expect(list.filter(({ principal }) => principal === 'execution-role')).toEqual([])
    expect(list.filter(({ purpose }) => purpose === 'pass-roles')).toMatchObject([
      {
        resource: stray,
        foregone: { because: 'stray-role', reason: expect.stringMatching(/444455556666.*111122223333/) },
      },
    ])
  })

  test('is asked about like any other where nobody tells that account', () => {
    const list = allRequired(rendered, evidence, { deployedTo: null })
    expect(list).toMatchObject([{ principalArn: stray, action: 'secretsmanager:GetSecretValue', foregone: null }])
  })
})

test('tags of the definition need ecs:TagResource', () => {
  const deployer = { arn: `arn:aws:iam::${ACCOUNT}:role/pipeline` }
  const tagging = (tags: JsonObject[]) =>
    allRequired(container({}, { tags }), {}, { deployer }).filter(({ action }) => action === 'ecs:TagResource')
  expect(tagging([])).toEqual([])
  expect(tagging([{ key: 'team', value: 'web' }])).toMatchObject([
    {
      resource: `arn:aws:ecs:${REGION}:${ACCOUNT}:task-definition/api:*`,
      arnForms: [`arn:aws:ecs:${REGION}:${ACCOUNT}:task-definition/api:1`],
      context: {
        further: {
          'ecs:CreateAction': ['RegisterTaskDefinition'],
          'aws:TagKeys': ['team'],
          'aws:RequestTag/team': ['web'],
        },
      },
    },
  ])
})

test('a lost secret is needed only if it were put back', () => {
  const rendered = withSecret(SECRET)
  const resolutions = resolve(rendered, { '/valueFrom': secretEvidence(secretFacts()) })
  const lost = resolutions.filter(({ reference }) => reference.slot === 'secrets')
  expect(findRequiredForLost(lost, { resolutions, scope: PLACE, deployedTo: null })).toMatchObject([
    { resource: SECRET, hypothetical: true },
    { awsManagedKey: true, hypothetical: true },
  ])
})
