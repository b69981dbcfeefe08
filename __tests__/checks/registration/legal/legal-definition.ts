import type { JsonObject } from '../../../../src/base/json.ts'

/** A definition that ECS takes, and the public page or definition whose shape it follows. */
export interface LegalDefinition {
  readonly what: string
  readonly follows: string
  readonly definition: JsonObject
}

export const guide = (page: string) => `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html`
export const reference = (shape: string) =>
  `https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_${shape}.html`
export const samples = 'https://github.com/aws-samples/aws-containers-task-definitions'

export const awslogs: JsonObject = {
  logConfiguration: {
    logDriver: 'awslogs',
    options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'ecs' },
  },
}

/** Containers of a task, the first of them `api`. */
export function containers(...definitions: readonly JsonObject[]): JsonObject {
  return {
    containerDefinitions: definitions.map((definition, index) => ({
      name: index === 0 ? 'api' : `sidecar${index}`,
      image: 'public.ecr.aws/nginx/nginx:1.27',
      ...definition,
    })),
  }
}
