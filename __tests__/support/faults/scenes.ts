import type { JsonObject } from '../../../src/base/json.ts'
import type { World } from '../aws/world.ts'
import { accountCases, reportCases } from '../cases/case.ts'
import { goldenWorlds } from '../golden-worlds.ts'
import {
  EXECUTION_ROLE,
  executionRole,
  SHOP,
  SHOP_SECRET,
  shopDefinition,
  shopEcs,
  shopWorld,
  TASK_ROLE,
  trustOf,
} from '../shop.ts'
import { definitionFiles, type Scene, textOf } from './scene.ts'
import { stackScenes } from './stack-scenes.ts'

const { account, region } = SHOP
const keyArn = `arn:aws:kms:${region}:${account}:key/1b2c3d4e-0000-4000-8000-000000000001`
const pinned = `arn:aws:secretsmanager:${region}:${account}:secret:prod/pinned-Ab3dE5`
const unlabelled = '2c9e5c17-62d8-4f0b-a4c1-7e8b90d2f346'
const efs = 'fs-0123456789abcdef0'
const s3Files = 'fs-0fedcba9876543210'
const s3FilesArn = `arn:aws:s3files:${region}:${account}:file-system/${s3Files}`
const targetGroup = `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/api/0123456789abcdef`
const [subnet, securityGroup] = ['subnet-0f00000000000001', 'sg-0f00000000000002']
const accessPoint = 'fsap-0123456789abcdef0'

/** The accounts of recorded runs and of cases that ask for what those do not. */
export function scenes(): Scene[] {
  const recorded = goldenWorlds().map(({ name, definition, world, options }) => ({
    name,
    world,
    region: options.region,
    inputs: options.inputs,
    cluster: options.cluster,
    audit: 'none' as const,
    ...definitionFiles([{ text: definition, service: options.service }]),
  }))
  const chosen = [
    'reports/63-efs-no-mount-target',
    'accounts/efs-its-policy-admits-another-role',
    'accounts/copilot-role-bound-to-tags-that-the-secret-has',
    'accounts/env-file-the-bucket-s-policy-denies-the-role',
  ]
  const cases = [...reportCases(), ...accountCases()]
    .filter(({ name }) => chosen.includes(name))
    .map(({ name, world, files, service, inputs }) => ({
      name,
      world: world ?? {},
      region: world?.region ?? region,
      inputs: { baseline: 'last-healthy', ...inputs },
      cluster: service === null ? 'default' : 'prod',
      audit: 'none' as const,
      ...definitionFiles(files.map(({ text }) => ({ text, service }))),
    }))
  return [
    ...recorded,
    ...cases,
    rareScene(),
    codeDeployScene(),
    surroundingsScene(),
    noWayOutScene(),
    ...auditScenes(),
    ...stackScenes(),
  ]
}

/** The services of the account, and those of another one that is read in a role of it. */
function auditScenes(): Scene[] {
  const audit = { region, inputs: {}, cluster: 'default', ...definitionFiles([]) }
  const roleArn = `arn:aws:iam::${account}:role/ecs-audit`
  const world = shopWorld()
  const auditRole = { arn: roleArn, trust: trustOf('ec2.amazonaws.com') }
  return [
    { ...audit, name: 'audit', world, audit: 'own-account' },
    {
      ...audit,
      name: 'audit-of-another-account',
      world: { ...world, roles: [...world.roles, auditRole] },
      audit: { roleArn },
    },
  ]
}

/** A service on Fargate whose subnet has no way out. */
function noWayOutScene(): Scene {
  const vpc = { VpcId: 'vpc-0f00000000000001', OwnerId: account }
  const place = { AvailabilityZone: `${region}a`, CidrBlock: '10.0.0.0/24' }
  const anywhere = [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]
  return {
    name: 'no-way-out',
    region,
    cluster: SHOP.cluster,
    audit: 'none',
    inputs: { baseline: 'none' },
    ...definitionFiles([{ text: textOf(shopDefinition()), service: SHOP.service }]),
    world: shopWorld({
      ecs: onFargate(shopEcs()),
      network: {
        subnets: [{ ...vpc, ...place, SubnetId: subnet }],
        routeTables: [
          {
            ...vpc,
            RouteTableId: 'rtb-0f00000000000001',
            Associations: [{ Main: true }],
            Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }],
          },
        ],
        securityGroups: [{ ...vpc, GroupId: securityGroup, IpPermissions: [], IpPermissionsEgress: anywhere }],
        vpcEndpoints: [],
      },
    }),
  }
}

/** The services with a network of their own, and what else differs in them. */
function onFargate(ecs: NonNullable<World['ecs']>, differs: JsonObject = {}): NonNullable<World['ecs']> {
  const network = { subnets: [subnet], securityGroups: [securityGroup], assignPublicIp: 'DISABLED' }
  return {
    ...ecs,
    services: (ecs.services ?? []).map((service) => ({
      ...service,
      networkConfiguration: { awsvpcConfiguration: network },
      ...differs,
    })),
  }
}

/** A service on Fargate with a target group that takes no addresses, whose file system has mount targets that let no task in. */
function surroundingsScene(): Scene {
  const volume = { name: 'data', efsVolumeConfiguration: { fileSystemId: efs, transitEncryption: 'ENABLED' } }
  const definition = shopDefinition(
    { volumes: [volume] },
    { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
  )
  return {
    name: 'surroundings-in-the-way',
    region,
    cluster: SHOP.cluster,
    audit: 'none',
    inputs: { baseline: 'none' },
    ...definitionFiles([{ text: textOf(definition), service: SHOP.service }]),
    world: shopWorld({
      fileSystems: [{ id: efs }],
      targetGroups: [{ arn: targetGroup, targetType: 'instance' }],
      ecs: onFargate(shopEcs(definition), {
        loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'api', containerPort: 8080 }],
      }),
    }),
  }
}

/** What other scenes do not ask for: pinned versions, public parameters, aliases and tags as conditions, S3 Files. */
function rareScene(): Scene {
  const definition = shopDefinition(
    {
      family: 'rare',
      volumes: [
        {
          name: 'efs',
          efsVolumeConfiguration: {
            fileSystemId: efs,
            transitEncryption: 'ENABLED',
            authorizationConfig: { accessPointId: accessPoint, iam: 'ENABLED' },
          },
        },
        {
          name: 'files',
          s3filesVolumeConfiguration: {
            fileSystemArn: s3FilesArn,
            accessPointArn: `${s3FilesArn}/access-point/${accessPoint}`,
          },
        },
      ],
    },
    {
      secrets: [
        { name: 'PINNED', valueFrom: `${pinned}:::${unlabelled}` },
        { name: 'PUBLIC', valueFrom: '/aws/service/canonical/ubuntu' },
        { name: 'TAGGED', valueFrom: '/shop/api/token' },
        { name: 'DB_PASSWORD', valueFrom: `${SHOP_SECRET}:password::` },
      ],
      mountPoints: [
        { sourceVolume: 'efs', containerPath: '/efs' },
        { sourceVolume: 'files', containerPath: '/files' },
      ],
    },
  )
  const base = shopWorld()
  const conditions = [
    {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/shop' } },
    },
    {
      Effect: 'Deny',
      Action: 'ssm:GetParameters',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/owner': 'nobody' } },
    },
  ]
  const [secret] = base.secrets
  return {
    name: 'rare-questions',
    region,
    cluster: 'default',
    audit: 'none',
    inputs: { baseline: 'none' },
    ...definitionFiles([{ text: textOf(definition), service: null }]),
    world: {
      ...base,
      secrets: [
        ...(secret === undefined ? [] : [{ ...secret, kmsKeyId: keyArn }]),
        {
          arn: pinned,
          kmsKeyId: keyArn,
          versions: [
            { id: unlabelled, stages: [], secretString: 'an-invented-older-value' },
            { id: '3a9e5c17-62d8-4f0b-a4c1-7e8b90d2f346', stages: ['AWSCURRENT'], secretString: 'an-invented-value' },
          ],
        },
      ],
      keys: [
        {
          arn: keyArn,
          state: 'Enabled',
          manager: 'CUSTOMER',
          aliases: ['alias/shop'],
          policy: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' },
            ],
          },
        },
      ],
      parameters: [
        ...base.parameters.map((parameter) => ({ ...parameter, tags: { owner: 'shop' } })),
        { name: '/aws/service/canonical/ubuntu', type: 'String', value: 'ami', account: 'aws' },
      ],
      roles: [executionRole(...conditions), { arn: TASK_ROLE, trust: trustOf('ecs-tasks.amazonaws.com') }],
      fileSystems: [
        {
          id: efs,
          accessPoints: [{ id: accessPoint }],
          policy: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: EXECUTION_ROLE },
                Action: 'elasticfilesystem:ClientMount',
                Resource: '*',
              },
            ],
          },
        },
      ],
      s3FileSystems: [{ id: s3Files, accessPoints: [{ id: accessPoint }] }],
    },
  }
}

/** A service that CodeDeploy deploys: the newest deployment failed, the one before is the group's last success. */
function codeDeployScene(): Scene {
  const ecs = shopEcs()
  const content = textOf({
    version: 0,
    Resources: [
      {
        TargetService: {
          Type: 'AWS::ECS::Service',
          Properties: {
            TaskDefinition: `arn:aws:ecs:${region}:${account}:task-definition/api:6`,
            LoadBalancerInfo: { ContainerName: 'api', ContainerPort: 8080 },
          },
        },
      },
    ],
  })
  const sha256 = 'c0'.repeat(32)
  const common = { applicationName: 'app', deploymentGroupName: 'group', computePlatform: 'ECS' }
  const deployment = (id: string, status: string) => ({
    ...common,
    deploymentId: id,
    status,
    createTime: '2026-11-01T10:00:00Z',
    completeTime: '2026-11-01T10:05:00Z',
    revision: { revisionType: 'AppSpecContent', appSpecContent: { sha256 } },
  })
  const taskSet = {
    id: 'ecs-svc/1',
    status: 'PRIMARY',
    taskDefinition: `arn:aws:ecs:${region}:${account}:task-definition/api:7`,
    externalId: 'd-FAILED0001',
    runningCount: 1,
    computedDesiredCount: 1,
    stabilityStatus: 'STEADY_STATE',
    createdAt: '2026-11-01T10:00:00Z',
  }
  return {
    name: 'codedeploy',
    region,
    cluster: SHOP.cluster,
    audit: 'none',
    inputs: { baseline: 'last-healthy' },
    ...definitionFiles([{ text: textOf(shopDefinition({}, { secrets: [] })), service: SHOP.service }]),
    world: {
      ...shopWorld(),
      ecs: {
        ...ecs,
        services: (ecs.services ?? []).map(({ deployments: _deployments, ...service }) => ({
          ...service,
          deploymentController: { type: 'CODE_DEPLOY' },
          deployments: [],
          taskSets: [taskSet],
        })),
        serviceDeployments: [],
        serviceRevisions: [],
      },
      codedeploy: {
        deployments: [deployment('d-FAILED0001', 'Failed'), deployment('d-GOOD00001', 'Succeeded')],
        groups: [{ ...common, lastSuccessfulDeployment: { deploymentId: 'd-GOOD00001', status: 'Succeeded' } }],
        revisions: { [sha256]: content },
      },
    },
  }
}
