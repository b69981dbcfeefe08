import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import type { World } from '../../support/aws/world.ts'
import { definitionWith, executionRole, secretNamed, secretsOf } from '../../support/definitions.ts'
import { type AssessmentRun, runAssessment } from '../../support/run-assessment.ts'

const parameter = (name: string) => ({ name, type: 'SecureString', value: 'x' }) as const
const valueOperations = ['GetSecretValue', 'BatchGetSecretValue', 'GetParameter', 'GetParameters']

function statuses(run: AssessmentRun, target = 0): string[] {
  return (run.assessments[target]?.report.references ?? []).map(({ status, reason }) => reason ?? status)
}

describe('values', () => {
  const db = secretNamed('shop/db', '{"username":"u","password":"p"}')
  const definition = definitionWith({
    ...secretsOf(
      `${db.arn}:password::`,
      db.arn,
      '/shop/p',
      '/aws/service/published',
      `${db.arn}::BLUE:`,
      `${db.arn}:password`,
    ),
    image: 'registry.example.com/api:1',
    repositoryCredentials: { credentialsParameter: db.arn },
  })
  const world: World = { roles: [executionRole], secrets: [db], parameters: [parameter('/shop/p')] }
  const read = (run: AssessmentRun) =>
    run.calls.map(({ operation }) => operation).filter((each) => valueOperations.includes(each))

  test('are read by no call with secret-values: never', async () => {
    const run = await runAssessment([definition], world, { inputs: { 'secret-values': 'never' } })
    expect(read(run)).toEqual([])
    // Everything that metadata proves is proven, and the rest says what would prove it.
    expect(statuses(run)).toEqual([
      'resolves',
      'resolves',
      'NOT_READ',
      'NOT_READ',
      'resolves',
      'resolves',
      'NOT_READ',
      'VERSION_NOT_FOUND',
      'MALFORMED',
    ])
    expect(run.assessments[0]?.report.unverified.map(({ reason }) => reason).join()).toContain(
      'secret-values: json-keys',
    )
  })

  test('are not read for a reference that takes the whole secret', async () => {
    const run = await runAssessment([definitionWith(secretsOf(db.arn, `${db.arn}::AWSCURRENT:`))], world)
    expect(read(run)).toEqual([])
    expect(new Set(statuses(run))).toEqual(new Set(['resolves']))
  })

  test('of one version are read one by one, of the current one together', async () => {
    const other = secretNamed('shop/other')
    const run = await runAssessment(
      [definitionWith(secretsOf(`${db.arn}:password:AWSCURRENT:`, `${db.arn}:username::`, `${other.arn}:k::`))],
      { ...world, secrets: [db, other] },
    )
    expect(read(run).sort()).toEqual(['BatchGetSecretValue', 'GetSecretValue'])
  })

  test('are read one by one where reading together is not allowed', async () => {
    const secrets = ['a', 'b', 'c'].map((name) => secretNamed(name))
    const run = await runAssessment([definitionWith(secretsOf(...secrets.map(({ arn }) => `${arn}:k::`)))], {
      ...world,
      secrets,
      denied: ['secretsmanager:BatchGetSecretValue'],
    })
    expect(run.counted['secretsmanager:GetSecretValue']).toBe(3)
    expect(statuses(run).filter((status) => status !== 'resolves')).toEqual([])
  })

  test('that may not be read leave only what they would prove open', async () => {
    const run = await runAssessment([definitionWith(secretsOf(`${db.arn}:password::`, db.arn))], {
      ...world,
      denied: ['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue'],
    })
    expect(statuses(run).slice(-2)).toEqual(['NOT_PERMITTED', 'resolves'])
  })
})

describe('parameters', () => {
  const many = Array.from({ length: 25 }, (_, index) => `/shop/p${index}`)
  const world: World = {
    roles: [executionRole],
    parameters: [...[...many, 'ROOT'].map(parameter), { name: '/aws/service/published', type: 'String', value: 'x' }],
  }

  test('are looked up without a value, public ones with it', async () => {
    const run = await runAssessment([definitionWith(secretsOf('/ROOT', ...many, '/aws/service/published'))], world)
    expect(new Set(statuses(run))).toEqual(new Set(['resolves']))
    expect(run.counted['ssm:GetParameters']).toBe(1)
  })

  test('are read undecrypted where looking them up is not allowed', async () => {
    const run = await runAssessment([definitionWith(secretsOf(...many, '/shop/gone'))], {
      ...world,
      denied: ['ssm:DescribeParameters'],
    })
    // Which key a SecureString needs is then not told.
    expect(statuses(run).slice(-2)).toEqual(['NOT_PERMITTED', 'NOT_FOUND'])
    const reads = run.calls.filter(({ operation }) => operation === 'GetParameters')
    expect(new Set(reads.map(({ input }) => input.WithDecryption))).toEqual(new Set([false]))
  })

  test('may come page by page, empty pages between', async () => {
    const run = await runAssessment([definitionWith(secretsOf(...many))], {
      ...world,
      pageSizes: { 'ssm:DescribeParameters': 7 },
    })
    expect(new Set(statuses(run))).toEqual(new Set(['resolves']))
  })

  test('nobody tells: AWS refusing is not missing', async () => {
    const run = await runAssessment([definitionWith(secretsOf('/shop/gone'))], {
      ...world,
      denied: ['ssm:DescribeParameters', 'ssm:GetParameters'],
    })
    expect(statuses(run).at(-1)).toBe('NOT_PERMITTED')
    expect(run.assessments[0]?.report.findings.filter(({ check }) => check === 'parameter-exists')).toEqual([])
  })
})

describe('images', () => {
  const host = '111122223333.dkr.ecr.us-east-1.amazonaws.com'
  const digest = `sha256:${'a1'.repeat(32)}`
  const repository = (name: string, platforms: string[]) => ({ name, images: [{ digest, tags: ['1'], platforms }] })
  const index = ['linux/amd64', 'linux/arm64']
  const world: World = {
    roles: [executionRole],
    repositories: [
      repository('api', index),
      repository('docker-hub/library/nginx', index),
      repository('old', ['linux/arm64', 'linux/s390x']),
      repository('single', ['linux/amd64']),
      repository('single-arm', ['linux/arm64']),
    ],
    pullThroughCacheRules: [{ prefix: 'docker-hub', upstream: 'registry-1.docker.io' }],
  }
  const imageStatus = async (image: string, parts: World = {}, definition: JsonObject = {}) => {
    const run = await runAssessment([definitionWith({ image }, definition)], { ...world, ...parts })
    expect(run.effects).toEqual([])
    const row = run.assessments[0]?.report.references.find(({ kind }) => kind === 'image')
    return { status: row?.reason ?? row?.status, run }
  }

  test.each([
    ['api:1', 'resolves'],
    ['api:2', 'NOT_FOUND'],
    [`api@${digest}`, 'resolves'],
    [`api:2@${digest}`, 'resolves'],
    [`api@sha256:${'0'.repeat(64)}`, 'NOT_FOUND'],
    ['none:1', 'NOT_FOUND'],
    ['old:1', 'NOT_FOUND'],
    ['single:1', 'resolves'],
    ['single-arm:1', 'NOT_FOUND'],
    ['docker-hub/library/nginx:9', 'resolves'],
  ])('%s: %s', async (image, expected) => {
    expect((await imageStatus(`${host}/${image}`)).status).toBe(expected)
  })

  test('the platform asked for decides', async () => {
    const arm = { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } }
    expect((await imageStatus(`${host}/old:1`, {}, arm)).status).toBe('resolves')
  })

  test('a single image whose configuration may not be read is not checked, and nothing is left open', async () => {
    const denied = ['ecr:GetDownloadUrlForLayer']
    const { status, run } = await imageStatus(`${host}/single-arm:1`, { denied })
    expect(status).toBe('resolves')
    const [report] = run.assessments.map((each) => each.report)
    expect(report?.notChecked.filter(({ subject }) => subject === 'image api')).toEqual([
      {
        subject: 'image api',
        reason: 'platform of a single-platform image: the pipeline may not call ecr:GetDownloadUrlForLayer',
      },
    ])
    expect(report?.unverified.filter(({ check }) => check.startsWith('image'))).toEqual([])
  })

  test('no manifest is read of what a cache may have to import', async () => {
    const cached = await imageStatus(`${host}/docker-hub/library/nginx:1`)
    expect(cached.run.counted['ecr:BatchGetImage']).toBeUndefined()
    const denied = ['ecr:DescribePullThroughCacheRules']
    const unknown = await imageStatus(`${host}/docker-hub/library/nginx:1`, { denied })
    expect(unknown.run.counted['ecr:BatchGetImage']).toBeUndefined()
    expect(unknown.status).toBe('NOT_PERMITTED')
    expect((await imageStatus(`${host}/docker-hub/library/nginx:9`, { denied })).status).toBe('NOT_PERMITTED')
  })

  test('a cache is not touched by a pipeline that could not be told who it is', async () => {
    const mirror = { prefix: 'mirror', upstream: 'registry-1.docker.io' }
    const cached = await imageStatus(`${host}/mirror/nginx:1`, {
      repositories: [repository('mirror/nginx', index)],
      pullThroughCacheRules: [mirror],
      denied: ['sts:GetCallerIdentity'],
    })
    expect(cached.run.counted['ecr:BatchGetImage']).toBeUndefined()
    expect(cached.status).toBe('resolves')
  })

  test('rules that could not be told for a fault of ECR are no matter of permission', async () => {
    const faults = [{ operation: 'ecr:DescribePullThroughCacheRules', code: 'ServerException', status: 400, times: 99 }]
    expect((await imageStatus(`${host}/api:2`, { faults })).status).toBe('SERVICE_ERROR')
  })

  test('another account that does not share its image leaves it open', async () => {
    const image = '444455556666.dkr.ecr.us-east-1.amazonaws.com/api:1'
    expect((await imageStatus(image)).status).toBe('CROSS_ACCOUNT')
    const policy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'ecr:*' }],
    }
    const shared = { ...repository('api', index), registryId: '444455556666', shared: true, policy }
    expect((await imageStatus(image, { repositories: [shared] })).status).toBe('resolves')
  })
})

describe('what else is asked', () => {
  test.each<[string, World, string]>([
    ["in the task's region", { buckets: [{ name: 'bucket', objects: { 'app.env': {} } }] }, 'resolves'],
    [
      'in another region',
      { buckets: [{ name: 'bucket', region: 'eu-west-1', objects: { 'app.env': {} } }] },
      'resolves',
    ],
    [
      'in another region, without the object',
      { buckets: [{ name: 'bucket', region: 'eu-west-1', objects: {} }] },
      'NOT_FOUND',
    ],
    ['without the object', { buckets: [{ name: 'bucket', objects: {} }] }, 'NOT_FOUND'],
    [
      'without the permission to list',
      { buckets: [{ name: 'bucket', objects: {} }], denied: ['s3:ListBucket'] },
      'NOT_PERMITTED',
    ],
    ['that is not there', {}, 'NOT_FOUND'],
  ])('a bucket %s', async (_title, world, expected) => {
    const file = { environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/app.env' }] }
    const run = await runAssessment([definitionWith(file)], { roles: [executionRole], ...world })
    expect(run.effects).toEqual([])
    expect(statuses(run).at(-1)).toBe(expected)
  })

  const logs = (options: JsonObject) => ({
    logConfiguration: {
      logDriver: 'awslogs',
      options: { 'awslogs-group': '/ecs/api', 'awslogs-stream-prefix': 'api', ...options },
    },
  })
  test.each<[string, JsonObject, readonly { name: string; region?: string }[], string]>([
    ['there', { 'awslogs-region': 'us-east-1' }, [{ name: '/ecs/api' }, { name: '/ecs/api-2' }], 'resolves'],
    ['there only as the beginning of others', { 'awslogs-region': 'us-east-1' }, [{ name: '/ecs/api-2' }], 'NOT_FOUND'],
    [
      'there in awslogs-region',
      { 'awslogs-region': 'eu-west-1' },
      [{ name: '/ecs/api', region: 'eu-west-1' }],
      'resolves',
    ],
    [
      'there in another region',
      { 'awslogs-region': 'us-east-1' },
      [{ name: '/ecs/api', region: 'eu-west-1' }],
      'NOT_FOUND',
    ],
    ['created by the driver', { 'awslogs-region': 'us-east-1', 'awslogs-create-group': 'true' }, [], 'resolves'],
    [
      'there although the driver would create it',
      { 'awslogs-region': 'us-east-1', 'awslogs-create-group': 'true' },
      [{ name: '/ecs/api' }],
      'resolves',
    ],
  ])('a log group %s', async (_title, options, logGroups, expected) => {
    const run = await runAssessment([definitionWith(logs(options))], {
      roles: [executionRole],
      logGroups: [...logGroups],
    })
    expect(statuses(run).at(-1)).toBe(expected)
  })

  test.each([
    ['available', 'fsap-01', 'resolves'],
    ['available', 'fsap-02', 'NOT_FOUND'],
    ['deleting', 'fsap-01', 'NOT_FOUND'],
  ] as const)('a file system that is %s, with %s', async (state, accessPointId, expected) => {
    const volumes = [
      {
        name: 'data',
        efsVolumeConfiguration: {
          fileSystemId: 'fs-01',
          transitEncryption: 'ENABLED',
          authorizationConfig: { accessPointId },
        },
      },
    ]
    const run = await runAssessment([definitionWith({}, { volumes })], {
      roles: [executionRole],
      fileSystems: [
        { id: 'fs-01', state, accessPoints: [{ id: 'fsap-01' }] },
        { id: 'fs-02', accessPoints: [{ id: 'fsap-02' }] },
      ],
    })
    expect(statuses(run).at(-1)).toBe(expected)
  })

  test.each<[string, string | null, string, string[]]>([
    ['fs-01', null, 'resolves', []],
    ['fs-09', null, 'NOT_FOUND', []],
    ['fs-01', 'fsap-01', 'resolves', []],
    ['fs-01', 'fsap-02', 'NOT_FOUND', []],
    ['fs-01', 'fsap-09', 'NOT_FOUND', []],
    ['fs-03', null, 'NOT_FOUND', []],
    ['fs-01', null, 'NOT_PERMITTED', ['s3files:GetFileSystem']],
  ])('the S3 Files file system %s with access point %s: %s', async (id, accessPoint, expected, denied) => {
    const fileSystemArn = `arn:aws:s3files:us-east-1:111122223333:file-system/${id}`
    const s3filesVolumeConfiguration = {
      fileSystemArn,
      ...(accessPoint === null ? {} : { accessPointArn: `${fileSystemArn}/access-point/${accessPoint}` }),
    }
    const run = await runAssessment([definitionWith({}, { volumes: [{ name: 'data', s3filesVolumeConfiguration }] })], {
      roles: [executionRole],
      denied,
      s3FileSystems: [
        { id: 'fs-01', accessPoints: [{ id: 'fsap-01' }] },
        { id: 'fs-02', accessPoints: [{ id: 'fsap-02' }] },
        { id: 'fs-03', state: 'deleting' },
      ],
    })
    expect(statuses(run).at(-1)).toBe(expected)
    expect(run.counted).toMatchObject({ 's3files:GetFileSystem': 1 })
  })

  test('an S3 Files file system of another account is unverified where it is not seen', async () => {
    const fileSystemArn = 'arn:aws:s3files:us-east-1:999988887777:file-system/fs-01'
    const volumes = [{ name: 'data', s3filesVolumeConfiguration: { fileSystemArn } }]
    const run = await runAssessment([definitionWith({}, { volumes })], { roles: [executionRole] })
    expect(statuses(run).at(-1)).toBe('CROSS_ACCOUNT')
  })

  test('tasks of another account: nothing is said by a pipeline that could not be told who it is', async () => {
    const there = (resource: string) => `arn:aws:iam::999988887777:role/${resource}`
    const definition = definitionWith(
      {
        ...secretsOf('/shop/p', 'arn:aws:secretsmanager:us-east-1:999988887777:secret:shop/none-AbCdE1'),
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'api' },
        },
      },
      { executionRoleArn: there('api-execution'), taskRoleArn: there('other') },
    )
    const world = { roles: [executionRole], logGroups: [{ name: '/ecs/api' }], parameters: [parameter('/shop/p')] }
    const cluster = 'arn:aws:ecs:us-east-1:999988887777:cluster/default'
    const told = await runAssessment([definition], world, { cluster })
    expect(new Set(statuses(told))).toEqual(new Set(['CROSS_ACCOUNT', 'resolves']))
    const untold = await runAssessment([definition], { ...world, denied: ['sts:GetCallerIdentity'] }, { cluster })
    expect(new Set(statuses(untold))).toEqual(new Set(['NOT_PERMITTED', 'resolves']))
    // The image lies outside ECR.
    expect(statuses(untold).filter((status) => status === 'resolves')).toHaveLength(1)
    expect(untold.assessments[0]?.report.findings).toEqual([])
  })

  test('a secret without a value is found behind a parameter too', async () => {
    const empty = { ...secretNamed('shop/empty'), versions: [] }
    const run = await runAssessment([definitionWith(secretsOf('/aws/reference/secretsmanager/shop/empty'))], {
      roles: [executionRole],
      secrets: [empty],
    })
    expect(statuses(run).at(-1)).toBe('NO_VALUE')
    expect(run.assessments[0]?.report.findings.map(({ check }) => check)).toContain('secret-version-exists')
  })

  test('a name that Parameter Store refuses spoils no other where parameters are read', async () => {
    const names = ['/shop/a', '/shop/b', '/shop/c']
    const run = await runAssessment([definitionWith(secretsOf(...names))], {
      roles: [executionRole],
      parameters: names.map((name) => ({ name, type: 'String', value: 'x' })),
      denied: ['ssm:DescribeParameters'],
      faults: [{ operation: 'ssm:GetParameters', code: 'ValidationException', times: 1 }],
    })
    expect(statuses(run).slice(-3)).toEqual(['resolves', 'resolves', 'resolves'])
    expect(run.counted['ssm:GetParameters']).toBe(4)
  })

  test('a value that may be read proves what may not be described', async () => {
    const [db, other] = [secretNamed('shop/db'), secretNamed('shop/other')]
    const definition = definitionWith(secretsOf(`${db.arn}:k::`, `${db.arn}:x::`, other.arn))
    const run = await runAssessment([definition], {
      roles: [executionRole],
      secrets: [db, other],
      denied: ['secretsmanager:DescribeSecret'],
    })
    expect(statuses(run).slice(-3)).toEqual(['resolves', 'JSON_KEY_MISSING', 'NOT_PERMITTED'])
  })

  test('the key of a log group is asked about, and CloudWatch has one of its own otherwise', async () => {
    const kmsKeyId = 'arn:aws:kms:us-east-1:111122223333:key/5f0c2d3e'
    const logged = (group: string) =>
      definitionWith({
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': group, 'awslogs-region': 'us-east-1' } },
      })
    const world: World = {
      roles: [executionRole],
      logGroups: [{ name: '/ecs/own', kmsKeyId }, { name: '/ecs/plain' }],
      keys: [{ arn: kmsKeyId, state: 'Disabled', manager: 'CUSTOMER' }],
    }
    const sealed = await runAssessment([logged('/ecs/own')], world)
    const [finding] = sealed.assessments[0]?.report.findings.filter(({ check }) => check === 'kms-key-usable') ?? []
    expect(finding).toMatchObject({ severity: 'warning', subject: 'log option api/awslogs-group' })
    expect((await runAssessment([logged('/ecs/plain')], world)).counted['kms:DescribeKey']).toBeUndefined()
  })

  test('a key is asked about once, however many secrets it encrypts', async () => {
    const kmsKeyId = 'arn:aws:kms:us-east-1:111122223333:key/5f0c2d3e'
    const secrets = ['a', 'b', 'c'].map((name) => ({ ...secretNamed(name), kmsKeyId }))
    const run = await runAssessment([definitionWith(secretsOf(...secrets.map(({ arn }) => arn)))], {
      roles: [executionRole],
      secrets,
      keys: [{ arn: kmsKeyId, state: 'PendingDeletion', manager: 'CUSTOMER' }],
    })
    expect(run.counted['kms:DescribeKey']).toBe(1)
    expect(statuses(run).slice(-3)).toEqual(['KEY_UNUSABLE', 'KEY_UNUSABLE', 'KEY_UNUSABLE'])
  })

  test('without credentials everything is open, and nothing missing', async () => {
    const run = await runAssessment([definitionWith(secretsOf(secretNamed('a').arn, '/b'))], { credentials: 'expired' })
    expect(new Set(statuses(run).slice(-2))).toEqual(new Set(['NO_CREDENTIALS']))
    expect(run.assessments[0]?.report.findings).toEqual([])
  })
})

describe('accounts that disagree', () => {
  const other = '444455556666'
  const db = secretNamed('shop/db')
  const strayRole = {
    ...definitionWith(secretsOf(db.arn, '/shop/p')),
    executionRoleArn: `arn:aws:iam::${other}:role/api`,
  }
  const world: World = { roles: [executionRole], secrets: [db], parameters: [parameter('/shop/p')] }

  test('a role of another account leaves what lies in the own one as it is', async () => {
    const run = await runAssessment([strayRole], world)
    expect(statuses(run).slice(-2)).toEqual(['resolves', 'resolves'])
    expect(run.counted['secretsmanager:DescribeSecret']).toBe(1)
    expect(run.counted['ssm:DescribeParameters']).toBe(1)
  })

  test('a pipeline of another account than all the rest says so of service and baseline, and finds nothing missing', async () => {
    const elsewhere = {
      ...definitionWith(secretsOf(db.arn.replace('111122223333', other), '/shop/p')),
      executionRoleArn: `arn:aws:iam::${other}:role/api`,
    }
    const run = await runAssessment([elsewhere], world, { services: ['api'], inputs: { baseline: 'last-healthy' } })
    const [report] = run.report.targets
    expect(new Set(statuses(run).slice(-2))).toEqual(new Set(['CROSS_ACCOUNT']))
    expect(report?.baseline).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(`${other}.*111122223333`),
    })
    expect(report?.unverified.find(({ check }) => check === 'service-accepts-deployments')?.reason).toMatch(
      /444455556666.*111122223333/,
    )
    expect(report?.findings.filter(({ check }) => /-exists$|^service/.test(check))).toEqual([])
  })
})
