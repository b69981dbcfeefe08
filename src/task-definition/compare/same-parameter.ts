import { parseArn } from '../../base/arn.ts'
import { type Json, type JsonObject, ownValue } from '../../base/json.ts'

/** Where the tasks run, as far as the baseline's own ARN tells. */
export interface ComparedScope {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** The scope of a task definition as described; null where it has no ARN. */
export function scopeOf(definition: JsonObject): ComparedScope | null {
  const text = ownValue(definition, 'taskDefinitionArn')
  const arn = typeof text === 'string' ? parseArn(text) : null
  return arn === null ? null : { partition: arn.partition, region: arn.region, account: arn.account }
}

/** Whether two texts of valueFrom name one parameter: by its name, or by its ARN in the tasks' own account and region. */
export function isSameParameter(before: Json, after: Json, scope: ComparedScope | null): boolean {
  if (scope === null || typeof before !== 'string' || typeof after !== 'string') return false
  const name = parameterName(before, scope)
  return name !== null && name === parameterName(after, scope)
}

/** An ARN leaves out the slash that a name with levels begins with (ECS developer guide, "Pass sensitive data"). */
function parameterName(text: string, scope: ComparedScope): string | null {
  if (!text.startsWith('arn:')) return text
  const arn = parseArn(text)
  if (arn === null || arn.service !== 'ssm' || !arn.resource.startsWith('parameter/')) return null
  if (arn.partition !== scope.partition || arn.region !== scope.region || arn.account !== scope.account) return null
  const name = arn.resource.slice('parameter/'.length)
  return name.includes('/') ? `/${name}` : name
}
