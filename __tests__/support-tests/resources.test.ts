import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CodeDeployClient,
  GetApplicationRevisionCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
} from '@aws-sdk/client-codedeploy'
import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  DescribePullThroughCacheRulesCommand,
  ECRClient,
  GetDownloadUrlForLayerCommand,
  GetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr'
import {
  DescribeAccessPointsCommand,
  DescribeFileSystemPolicyCommand,
  DescribeFileSystemsCommand,
  DescribeMountTargetsCommand,
  EFSClient,
} from '@aws-sdk/client-efs'
import { DescribeKeyCommand, GetKeyPolicyCommand, KMSClient, ListResourceTagsCommand } from '@aws-sdk/client-kms'
import {
  GetBucketPolicyCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const digest = (character: string): string => `sha256:${character.repeat(64)}`
const POLICY = { Version: '2012-10-17', Statement: [] }

let aws: AwsServer
beforeAll(async () => {
  aws = await startAws({
    keys: [
      { arn: KEY, state: 'Disabled', manager: 'CUSTOMER', aliases: ['alias/shop'], tags: { team: 'shop' } },
      {
        arn: 'arn:aws:kms:us-east-1:444455556666:key/theirs',
        state: 'Enabled',
        manager: 'CUSTOMER',
        aliases: ['alias/theirs'],
        policy: POLICY,
      },
    ],
    repositories: [
      {
        name: 'shop/api',
        policy: POLICY,
        images: [
          { digest: digest('a'), tags: ['v1', 'latest'], platforms: ['linux/amd64', 'linux/arm64/v8'] },
          { digest: digest('b'), tags: ['arm'], platforms: ['linux/arm64'] },
        ],
      },
      { name: 'base', registryId: '444455556666', shared: true, images: [{ digest: digest('c'), tags: ['1'] }] },
      { name: 'private', registryId: '444455556666', images: [] },
      { name: 'docker-hub/library/nginx', images: [{ digest: digest('d'), tags: ['1'] }] },
    ],
    pullThroughCacheRules: [{ prefix: 'docker-hub', upstream: 'registry-1.docker.io' }],
    logGroups: [
      { name: '/ecs/web' },
      { name: '/ecs/web-2', kmsKeyId: KEY },
      { name: '/ecs/other' },
      { name: '/ecs/eu', region: 'eu-west-1' },
    ],
    pageSizes: { 'logs:DescribeLogGroups': 2 },
    buckets: [
      { name: 'config', objects: { 'prod/a b.env': {}, 'sealed.env': { kmsKeyId: KEY } }, policy: POLICY },
      { name: 'eu.config', region: 'eu-west-1', objects: {} },
      { name: 'theirs', owner: '444455556666', objects: { x: {} } },
      { name: 'unlisted', objects: {} },
    ],
    denied: ['s3:ListBucket unlisted'],
    fileSystems: [
      {
        id: 'fs-1',
        accessPoints: [{ id: 'fsap-1', path: '/data' }],
        mountTargets: [{ id: 'fsmt-1', subnetId: 'subnet-1', availabilityZone: 'us-east-1a' }],
        policy: POLICY,
      },
      { id: 'fs-2' },
    ],
    codedeploy: {
      deployments: [{ deploymentId: 'd-1', status: 'Succeeded', createTime: '2025-09-15T08:00:00Z' }],
      groups: [
        {
          applicationName: 'app',
          deploymentGroupName: 'group',
          lastSuccessfulDeployment: { deploymentId: 'd-1', status: 'Succeeded' },
        },
      ],
      revisions: { abc: 'version: 0.0' },
    },
  })
})
beforeEach(() => {
  aws.effects.length = 0
})
afterAll(() => aws.close())
const name = (error: Error): string => error.name
const status = (error: { $metadata?: { httpStatusCode?: number } }): number | undefined =>
  error.$metadata?.httpStatusCode

describe('KMS', () => {
  const kms = (): KMSClient => new KMSClient(clientOptions(aws))
  test.each([
    [KEY, 'Disabled', 'CUSTOMER'],
    ['1234abcd-12ab-34cd-56ef-1234567890ab', 'Disabled', 'CUSTOMER'],
    ['alias/shop', 'Disabled', 'CUSTOMER'],
    ['arn:aws:kms:us-east-1:111122223333:alias/shop', 'Disabled', 'CUSTOMER'],
    ['alias/aws/secretsmanager', 'Enabled', 'AWS'],
    ['arn:aws:kms:us-east-1:444455556666:alias/theirs', 'Enabled', 'CUSTOMER'],
  ])('%s is %s', async (KeyId, state, manager) => {
    const { KeyMetadata } = await kms().send(new DescribeKeyCommand({ KeyId }))
    expect(KeyMetadata).toMatchObject({ KeyState: state, KeyManager: manager, Enabled: state === 'Enabled' })
  })
  test.each(['alias/none', 'alias/theirs', 'theirs', KEY.replace('us-east-1', 'eu-west-1')])(
    '%s isn’t found',
    async (KeyId) => {
      expect(await kms().send(new DescribeKeyCommand({ KeyId })).catch(name)).toBe('NotFoundException')
    },
  )
  test('whether another account’s key exists is not told', async () => {
    const KeyId = 'arn:aws:kms:us-east-1:444455556666:key/none'
    expect(await kms().send(new DescribeKeyCommand({ KeyId })).catch(name)).toBe('AccessDeniedException')
  })
  test('policy and tags', async () => {
    const { Policy } = await kms().send(new GetKeyPolicyCommand({ KeyId: KEY }))
    expect(JSON.parse(Policy ?? '').Statement[0].Principal).toEqual({ AWS: 'arn:aws:iam::111122223333:root' })
    expect((await kms().send(new ListResourceTagsCommand({ KeyId: KEY }))).Tags).toEqual([
      { TagKey: 'team', TagValue: 'shop' },
    ])
  })
})

describe('ECR', () => {
  const ecr = (): ECRClient => new ECRClient(clientOptions(aws))
  test.each([
    [{ imageTag: 'v1' }, digest('a')],
    [{ imageDigest: digest('b') }, digest('b')],
  ])('finds %j', async (id, imageDigest) => {
    const { imageDetails } = await ecr().send(new DescribeImagesCommand({ repositoryName: 'shop/api', imageIds: [id] }))
    expect(imageDetails).toMatchObject([{ imageDigest, registryId: '111122223333' }])
  })
  test.each<[input: { repositoryName: string; registryId?: string; tag: string }, error: string]>([
    [{ repositoryName: 'shop/api', tag: 'v9' }, 'ImageNotFoundException'],
    [{ repositoryName: 'shop/none', tag: 'v1' }, 'RepositoryNotFoundException'],
    [{ repositoryName: 'private', registryId: '444455556666', tag: '1' }, 'AccessDeniedException'],
    [{ repositoryName: 'base', tag: '1' }, 'RepositoryNotFoundException'],
  ])('%j', async ({ tag, ...input }, error) => {
    expect(
      await ecr()
        .send(new DescribeImagesCommand({ ...input, imageIds: [{ imageTag: tag }] }))
        .catch(name),
    ).toBe(error)
  })
  test('another account’s shared repository', async () => {
    const command = new DescribeImagesCommand({
      repositoryName: 'base',
      registryId: '444455556666',
      imageIds: [{ imageTag: '1' }],
    })
    expect((await ecr().send(command)).imageDetails).toHaveLength(1)
  })
  test('an index lists its platforms, and its children are images', async () => {
    const { images, failures } = await ecr().send(
      new BatchGetImageCommand({ repositoryName: 'shop/api', imageIds: [{ imageTag: 'v1' }, { imageTag: 'v9' }] }),
    )
    expect(failures).toMatchObject([{ failureCode: 'ImageNotFound', imageId: { imageTag: 'v9' } }])
    const index = JSON.parse(images?.[0]?.imageManifest ?? '')
    expect(index.manifests.map(({ platform }: { platform: unknown }) => platform)).toEqual([
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64', variant: 'v8' },
    ])
    const child = await ecr().send(
      new BatchGetImageCommand({ repositoryName: 'shop/api', imageIds: [{ imageDigest: index.manifests[0].digest }] }),
    )
    expect(JSON.parse(child.images?.[0]?.imageManifest ?? '')).toHaveProperty('config')
  })
  test('a plain manifest’s platform stands in its configuration blob', async () => {
    const { images } = await ecr().send(
      new BatchGetImageCommand({ repositoryName: 'shop/api', imageIds: [{ imageTag: 'arm' }] }),
    )
    const layerDigest = JSON.parse(images?.[0]?.imageManifest ?? '').config.digest
    const { downloadUrl } = await ecr().send(
      new GetDownloadUrlForLayerCommand({ repositoryName: 'shop/api', layerDigest }),
    )
    expect(await (await fetch(downloadUrl ?? '')).json()).toEqual({ os: 'linux', architecture: 'arm64' })
    expect(aws.effects).toEqual([])
  })
  test('reading a manifest through the cache imports the image', async () => {
    expect((await ecr().send(new DescribePullThroughCacheRulesCommand({}))).pullThroughCacheRules).toMatchObject([
      { ecrRepositoryPrefix: 'docker-hub' },
    ])
    await ecr().send(
      new BatchGetImageCommand({ repositoryName: 'docker-hub/library/nginx', imageIds: [{ imageTag: '1' }] }),
    )
    expect(aws.effects).toEqual(['image imported through the cache: docker-hub/library/nginx'])
  })
  test('policies', async () => {
    expect((await ecr().send(new GetRepositoryPolicyCommand({ repositoryName: 'shop/api' }))).policyText).toBe(
      JSON.stringify(POLICY),
    )
    expect(
      await ecr()
        .send(new GetRepositoryPolicyCommand({ repositoryName: 'docker-hub/library/nginx' }))
        .catch(name),
    ).toBe('RepositoryPolicyNotFoundException')
  })
})

describe('CloudWatch Logs', () => {
  test('a prefix finds more than the name, over pages', async () => {
    const logs = new CloudWatchLogsClient(clientOptions(aws))
    const first = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs/' }))
    expect(first.logGroups?.map(({ logGroupName }) => logGroupName)).toEqual(['/ecs/other', '/ecs/web'])
    const second = await logs.send(
      new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs/', nextToken: first.nextToken }),
    )
    expect(second.logGroups).toMatchObject([{ logGroupName: '/ecs/web-2', kmsKeyId: KEY }])
    expect(second.nextToken).toBeUndefined()
  })
  test('groups belong to a region', async () => {
    const { logGroups } = await new CloudWatchLogsClient(clientOptions(aws, 'eu-west-1')).send(
      new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs/' }),
    )
    expect(logGroups?.map(({ logGroupName }) => logGroupName)).toEqual(['/ecs/eu'])
  })
})

describe('S3', () => {
  const s3 = (region?: string): S3Client => new S3Client(clientOptions(aws, region))
  test('an object, its key given by parts', async () => {
    expect(await s3().send(new HeadObjectCommand({ Bucket: 'config', Key: 'prod/a b.env' }))).toMatchObject({
      ServerSideEncryption: 'AES256',
      ContentLength: 7,
    })
    expect((await s3().send(new HeadObjectCommand({ Bucket: 'config', Key: 'sealed.env' }))).SSEKMSKeyId).toBe(KEY)
  })
  test.each<[what: string, input: { Bucket: string; Key: string; ExpectedBucketOwner?: string }, expected: number]>([
    ['missing object', { Bucket: 'config', Key: 'none.env' }, 404],
    ['missing object for who may not list', { Bucket: 'unlisted', Key: 'none.env' }, 403],
    ['missing bucket', { Bucket: 'nowhere', Key: 'a.env' }, 404],
    ['another owner than expected', { Bucket: 'theirs', Key: 'x', ExpectedBucketOwner: '111122223333' }, 403],
    ['other region', { Bucket: 'eu.config', Key: 'a.env' }, 301],
  ])('%s', async (_what, input, expected) => {
    expect(await s3().send(new HeadObjectCommand(input)).catch(status)).toBe(expected)
  })
  test('a bucket names its region, also to those who ask elsewhere', async () => {
    expect((await s3('eu-west-1').send(new HeadBucketCommand({ Bucket: 'eu.config' }))).BucketRegion).toBe('eu-west-1')
    const error = await s3()
      .send(new HeadBucketCommand({ Bucket: 'eu.config' }))
      .catch((thrown) => thrown)
    expect(error.$response.headers['x-amz-bucket-region']).toBe('eu-west-1')
  })
  test('policies', async () => {
    expect((await s3().send(new GetBucketPolicyCommand({ Bucket: 'config' }))).Policy).toBe(JSON.stringify(POLICY))
    const refusal = (Bucket: string) => s3().send(new GetBucketPolicyCommand({ Bucket })).catch(name)
    expect(await refusal('unlisted')).toBe('NoSuchBucketPolicy')
    expect(await refusal('theirs'), 'another account').toBe('MethodNotAllowed')
  })
  test('reading an object is noted', async () => {
    await s3().send(new GetObjectCommand({ Bucket: 'config', Key: 'prod/a b.env' }))
    expect(aws.effects).toEqual(['object read: config/prod/a b.env'])
  })
})

describe('EFS', () => {
  const efs = (): EFSClient => new EFSClient(clientOptions(aws))
  test('file system, access point, mount targets, policy', async () => {
    expect((await efs().send(new DescribeFileSystemsCommand({ FileSystemId: 'fs-1' }))).FileSystems).toMatchObject([
      { LifeCycleState: 'available', NumberOfMountTargets: 1 },
    ])
    expect((await efs().send(new DescribeAccessPointsCommand({ AccessPointId: 'fsap-1' }))).AccessPoints).toMatchObject(
      [{ FileSystemId: 'fs-1', RootDirectory: { Path: '/data' } }],
    )
    expect((await efs().send(new DescribeMountTargetsCommand({ FileSystemId: 'fs-1' }))).MountTargets).toMatchObject([
      { SubnetId: 'subnet-1' },
    ])
    expect((await efs().send(new DescribeFileSystemPolicyCommand({ FileSystemId: 'fs-1' }))).Policy).toBe(
      JSON.stringify(POLICY),
    )
  })
  test('what isn’t there', async () => {
    expect(
      await efs()
        .send(new DescribeFileSystemsCommand({ FileSystemId: 'fs-9' }))
        .catch(name),
    ).toBe('FileSystemNotFound')
    expect(
      await efs()
        .send(new DescribeAccessPointsCommand({ AccessPointId: 'fsap-9' }))
        .catch(name),
    ).toBe('AccessPointNotFound')
    expect(
      await efs()
        .send(new DescribeFileSystemPolicyCommand({ FileSystemId: 'fs-2' }))
        .catch(name),
    ).toBe('PolicyNotFound')
    expect((await efs().send(new DescribeAccessPointsCommand({ FileSystemId: 'fs-2' }))).AccessPoints).toEqual([])
  })
})

describe('CodeDeploy', () => {
  const codedeploy = (): CodeDeployClient => new CodeDeployClient(clientOptions(aws))
  test('deployment, group, revision', async () => {
    expect((await codedeploy().send(new GetDeploymentCommand({ deploymentId: 'd-1' }))).deploymentInfo).toMatchObject({
      status: 'Succeeded',
      createTime: new Date('2025-09-15T08:00:00Z'),
    })
    const group = await codedeploy().send(
      new GetDeploymentGroupCommand({ applicationName: 'app', deploymentGroupName: 'group' }),
    )
    expect(group.deploymentGroupInfo?.lastSuccessfulDeployment?.deploymentId).toBe('d-1')
    const revision = { revisionType: 'AppSpecContent' as const, appSpecContent: { sha256: 'abc' } }
    expect(
      (await codedeploy().send(new GetApplicationRevisionCommand({ applicationName: 'app', revision }))).revision
        ?.appSpecContent?.content,
    ).toBe('version: 0.0')
  })
  test('what isn’t there', async () => {
    expect(
      await codedeploy()
        .send(new GetDeploymentCommand({ deploymentId: 'd-9' }))
        .catch(name),
    ).toBe('DeploymentDoesNotExistException')
    expect(
      await codedeploy()
        .send(new GetDeploymentGroupCommand({ applicationName: 'app', deploymentGroupName: 'x' }))
        .catch(name),
    ).toBe('DeploymentGroupDoesNotExistException')
  })
})
