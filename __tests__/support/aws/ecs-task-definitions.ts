import type { JsonObject } from '../../../src/base/json.ts'
import { page } from './ecs-lists.ts'
import { onWire } from './ecs-wire.ts'
import type { CallContext } from './operation.ts'
import { AwsError, list, requiredText, text } from './operation.ts'

/** DescribeTaskDefinition: by family (its latest ACTIVE revision), family:revision or ARN; tags stand beside the definition. */
export function describeTaskDefinition(input: JsonObject, context: CallContext): JsonObject {
  const found = lookUp(requiredText(input, 'taskDefinition'), context)
  if (found === undefined) throw new AwsError('ClientException', 'Unable to describe task definition.')
  const { tags, ...taskDefinition } = found
  return onWire(list(input, 'include').includes('TAGS') ? { taskDefinition, tags: tags ?? [] } : { taskDefinition })
}

/** ListTaskDefinitions: ARNs of one status, ACTIVE unless asked otherwise; `familyPrefix` is a whole family's name. */
export function listTaskDefinitions(input: JsonObject, context: CallContext): JsonObject {
  const family = text(input, 'familyPrefix')
  const status = text(input, 'status') ?? 'ACTIVE'
  const direction = text(input, 'sort') === 'DESC' ? -1 : 1
  const found = inRegion(context)
    .filter(
      (definition) =>
        (definition.status ?? 'ACTIVE') === status && (family === undefined || definition.family === family),
    )
    .sort(
      (a, b) =>
        direction * (String(a.family).localeCompare(String(b.family)) || Number(a.revision) - Number(b.revision)),
    )
  return page(
    'taskDefinitionArns',
    found.map((definition) => String(definition.taskDefinitionArn)),
    'ecs:ListTaskDefinitions',
    100,
    input,
    context,
  )
}

function inRegion({ account, region }: CallContext): JsonObject[] {
  return account.ecs.taskDefinitions.filter(
    (definition) => String(definition.taskDefinitionArn).split(':')[3] === region,
  )
}

function lookUp(asked: string, context: CallContext): JsonObject | undefined {
  const name = asked.startsWith('arn:') ? asked.replace(/^.*:task-definition\//, '') : asked
  const candidates = inRegion(context).filter(
    (definition) => !asked.startsWith('arn:') || owner(asked) === owner(String(definition.taskDefinitionArn)),
  )
  if (name.includes(':'))
    return candidates.find((definition) => `${String(definition.family)}:${String(definition.revision)}` === name)
  return candidates
    .filter((definition) => definition.family === name && (definition.status ?? 'ACTIVE') === 'ACTIVE')
    .sort((a, b) => Number(b.revision) - Number(a.revision))[0]
}

function owner(arn: string): string {
  return arn.split(':').slice(3, 5).join(':')
}
