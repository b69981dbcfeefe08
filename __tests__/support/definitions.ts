import type { JsonObject } from '../../src/base/json.ts'
import type { RoleState, SecretState } from './aws/world.ts'

/** On Fargate, with the execution role `execution`. */
export function definitionWith(container: JsonObject, definition: JsonObject = {}): JsonObject {
  return {
    family: 'api',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: executionRole.arn,
    containerDefinitions: [{ name: 'api', image: 'public.ecr.aws/nginx/nginx:1.27', essential: true, ...container }],
    ...definition,
  }
}

export function secretsOf(...texts: readonly string[]): JsonObject {
  return { secrets: texts.map((valueFrom, index) => ({ name: `S${index}`, valueFrom })) }
}

/** An execution role that may do everything. */
export const executionRole: RoleState = {
  arn: 'arn:aws:iam::111122223333:role/execution',
  trust: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  },
  inline: {
    everything: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  },
}

/** The ARN ends in `-q7Rt2K`. */
export function secretNamed(name: string, secretString = '{"k":"v"}', region = 'us-east-1'): SecretState {
  return {
    arn: `arn:aws:secretsmanager:${region}:111122223333:secret:${name}-q7Rt2K`,
    versions: [{ id: '0d5c9a6e-41f7-4f0c-8f3e-6a1b2c3d4e5f', stages: ['AWSCURRENT'], secretString }],
  }
}
