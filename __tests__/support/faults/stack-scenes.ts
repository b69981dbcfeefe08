import type { JsonObject } from '../../../src/base/json.ts'
import type { World } from '../aws/world.ts'
import { EXECUTION_ROLE, SHOP, SHOP_SECRET, shopWorld, TASK_ROLE, trustOf } from '../shop.ts'
import { type Scene, textOf } from './scene.ts'

// What CloudFormation is asked for: the stack that an assembly or a change set is for, what the deploy takes away from it, and what it imports.

const { account, region, cluster, service } = SHOP
const arn = (resource: string) => `arn:aws:ecs:${region}:${account}:${resource}`
const changeSet = `arn:aws:cloudformation:${region}:${account}:changeSet/release-7/0a1b2c`

export function stackScenes(): Scene[] {
  const common = { region, cluster, audit: 'none', inputs: { baseline: 'last-healthy' }, world: world() } as const
  return [
    {
      ...common,
      name: 'assembly',
      files: { 'cdk.out/manifest.json': textOf(manifest), 'cdk.out/shop.template.json': textOf(template()) },
      targets: [{ pattern: 'cdk.out', service: null }],
    },
    { ...common, name: 'change-set', files: {}, targets: [{ pattern: changeSet, service: null }] },
    {
      ...common,
      name: 'template',
      files: { 'shop.yml': textOf(namedTemplate()) },
      targets: [{ pattern: 'shop.yml', service: null }],
    },
  ]
}

const manifest = {
  version: '55.0.0',
  artifacts: {
    shop: {
      type: 'aws:cloudformation:stack',
      environment: `aws://${account}/${region}`,
      properties: { templateFile: 'shop.template.json' },
    },
  },
}

/** Everything but the cluster is there already, under names that CloudFormation chose. */
function world(): World {
  const base = shopWorld()
  const policy = (Action: string[]) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
  })
  return {
    ...base,
    roles: base.roles.map((role) =>
      role.arn === EXECUTION_ROLE
        ? {
            ...role,
            inline: { read: policy(['secretsmanager:GetSecretValue']), more: policy(['ssm:GetParameters']) },
          }
        : role,
    ),
    stacks: [
      {
        name: 'shop',
        resources: {
          Definition: arn('task-definition/api:7'),
          Service: arn(`service/${cluster}/${service}`),
          Role: 'shop-execution',
          Secret: SHOP_SECRET,
          Token: '/shop/api/token',
          Repository: 'shop-api',
          Logs: '/ecs/api',
        },
        template: textOf(template(['read', 'more'])),
        changeSets: [{ arn: changeSet, template: textOf(template()) }],
      },
      { name: 'network', exports: { 'network-secret': SHOP_SECRET } },
    ],
  }
}

/** The service's stack. What is about to be deployed has lost a secret of the definition, and a policy of the role. */
function template(policies: readonly ('read' | 'more')[] = ['read']): JsonObject {
  const actions = { read: 'secretsmanager:GetSecretValue', more: 'ssm:GetParameters' }
  return {
    Resources: {
      Definition: definition({ 'Fn::GetAtt': ['Role', 'Arn'] }, [
        { Name: 'DB_PASSWORD', ValueFrom: { 'Fn::Join': ['', [{ Ref: 'Secret' }, ':password::']] } },
        { Name: 'DB_USER', ValueFrom: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'network-secret' }, ':user::']] } },
        { Name: 'TOKEN', ValueFrom: { Ref: 'Token' } },
      ]),
      Service: {
        Type: 'AWS::ECS::Service',
        Properties: { Cluster: cluster, TaskDefinition: { Ref: 'Definition' }, LaunchType: 'FARGATE' },
      },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: trustOf('ecs-tasks.amazonaws.com'),
          ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'],
          Policies: policies.map((name) => ({
            PolicyName: name,
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: actions[name], Resource: '*' }],
            },
          })),
        },
      },
      Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: {} } },
      Token: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: 'a' } },
      Repository: { Type: 'AWS::ECR::Repository' },
      Logs: { Type: 'AWS::Logs::LogGroup' },
    },
  }
}

/** A template of which nobody tells the stack, so that what has a name of its own is looked up by it. */
function namedTemplate(): JsonObject {
  return {
    Resources: {
      Definition: definition({ 'Fn::GetAtt': ['Role', 'Arn'] }, [
        { Name: 'DB_PASSWORD', ValueFrom: { 'Fn::Join': ['', [{ Ref: 'Secret' }, ':pasword::']] } },
      ]),
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { RoleName: 'shop-execution', AssumeRolePolicyDocument: trustOf('ecs-tasks.amazonaws.com') },
      },
      Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'prod/shop' } },
      Repository: { Type: 'AWS::ECR::Repository', Properties: { RepositoryName: 'shop-api' } },
      Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/ecs/api' } },
    },
  }
}

function definition(executionRole: JsonObject, secrets: JsonObject[]): JsonObject {
  return {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: {
      Family: 'api',
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['FARGATE'],
      Cpu: '512',
      Memory: '1024',
      ExecutionRoleArn: executionRole,
      TaskRoleArn: TASK_ROLE,
      ContainerDefinitions: [
        {
          Name: 'api',
          Image: { 'Fn::Sub': `\${Repository.RepositoryUri}:2026-11-20` },
          Essential: true,
          PortMappings: [{ ContainerPort: 8080, Protocol: 'tcp' }],
          Environment: [{ Name: 'LOG_LEVEL', Value: 'info' }],
          Secrets: secrets,
          LogConfiguration: {
            LogDriver: 'awslogs',
            Options: {
              'awslogs-group': { Ref: 'Logs' },
              'awslogs-region': { Ref: 'AWS::Region' },
              'awslogs-stream-prefix': 'ecs',
            },
          },
        },
      ],
    },
  }
}
