import type { JsonObject } from '../../src/base/json.ts'
import type { World } from './aws/world.ts'

const account = '111222333444'
export const region = 'eu-west-1'

/** What one run judges. */
export interface Load {
  readonly definitions: number
  /** Secrets of one definition; each definition has its own. */
  readonly secrets: number
  /** References to one secret, each with a JSON key of its own. */
  readonly keys: number
  readonly parameters: number
}

/** The account that a load names, where everything is as it should be. */
export function worldOf(load: Load): World {
  const definitions = range(load.definitions)
  return {
    region,
    account,
    secrets: definitions.flatMap((definition) =>
      range(load.secrets).map((index) => ({
        arn: secretArn(definition, index),
        versions: [
          { id: '5f0c2d3e-8a41-4b6d-9c77-2f1e0d9b8a01', stages: ['AWSCURRENT'], secretString: secretText(load.keys) },
        ],
      })),
    ),
    parameters: definitions.flatMap((definition) =>
      range(load.parameters).map((index) => ({
        name: parameterName(definition, index),
        type: 'SecureString' as const,
        value: 'value',
      })),
    ),
    roles: [
      pipelineRole,
      ...definitions.map((definition) =>
        role(roleArn(definition), [
          'secretsmanager:GetSecretValue',
          'ssm:GetParameters',
          'ecr:*',
          'logs:CreateLogStream',
          'logs:PutLogEvents',
        ]),
      ),
    ],
    repositories: definitions.map((definition) => ({
      name: familyOf(definition),
      images: [{ digest: `sha256:${'a'.repeat(64)}`, tags: ['1'], platforms: ['linux/amd64'] }],
    })),
    logGroups: definitions.map((definition) => ({ name: `/ecs/${familyOf(definition)}` })),
    // Each family has a revision already, which is the same.
    ecs: { taskDefinitions: definitions.map((definition) => registeredOf(load, definition)) },
  }
}

/** Task definitions by file name. */
export function filesOf(load: Load): Record<string, JsonObject> {
  return Object.fromEntries(
    range(load.definitions).map((definition) => [`${familyOf(definition)}.json`, definitionOf(load, definition)]),
  )
}

function definitionOf({ secrets, keys, parameters }: Load, definition: number): JsonObject {
  const family = familyOf(definition)
  return {
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: roleArn(definition),
    containerDefinitions: [
      {
        name: 'shop',
        image: `${account}.dkr.ecr.${region}.amazonaws.com/${family}:1`,
        secrets: [
          ...range(secrets).flatMap((index) =>
            range(keys).map((key) => ({
              name: `SECRET_${index}_${key}`,
              valueFrom: `${secretArn(definition, index)}:key${key}::`,
            })),
          ),
          ...range(parameters).map((index) => ({
            name: `PARAMETER_${index}`,
            valueFrom: parameterName(definition, index),
          })),
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': `/ecs/${family}`, 'awslogs-region': region, 'awslogs-stream-prefix': 'shop' },
        },
      },
    ],
  }
}

function registeredOf(load: Load, definition: number): JsonObject {
  return {
    ...definitionOf(load, definition),
    taskDefinitionArn: `arn:aws:ecs:${region}:${account}:task-definition/${familyOf(definition)}:1`,
    revision: 1,
    status: 'ACTIVE',
    registeredAt: '2026-01-01T00:00:00Z',
  }
}

function role(arn: string, actions: readonly string[]) {
  return {
    arn,
    trust: statement({ Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }),
    inline: { all: statement({ Action: [...actions], Resource: '*' }) },
  }
}

/** The embedded account's own word for who the pipeline is. */
const pipelineRole = role(`arn:aws:iam::${account}:role/pipeline`, ['ecs:*', 'iam:PassRole'])

function statement(parts: JsonObject): JsonObject {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...parts }] }
}

function familyOf(definition: number): string {
  return `shop-${definition}`
}

function roleArn(definition: number): string {
  return `arn:aws:iam::${account}:role/${familyOf(definition)}`
}

function secretArn(definition: number, index: number): string {
  return `arn:aws:secretsmanager:${region}:${account}:secret:${familyOf(definition)}/${index}-Ab${String(index).padStart(4, '0')}`
}

function parameterName(definition: number, index: number): string {
  return `/${familyOf(definition)}/${index}`
}

function secretText(keys: number): string {
  return JSON.stringify(Object.fromEntries(range(keys).map((key) => [`key${key}`, 'value'])))
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
