import { quote } from '../../base/hcl.ts'
import { isJsonObject } from '../../base/json.ts'
import { localAddress } from './attributes.ts'
import { type Plan, type PlannedResource, textAt } from './plan.ts'

/** What container definitions refer to, and the attributes that they are referred to by. */
const referable: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_secretsmanager_secret', ['arn']],
  ['aws_ssm_parameter', ['arn', 'name']],
])

/**
 * Writes a `valueFrom` by the resource of its module that it names, where it names one that stays: `"${aws_secretsmanager_secret.db.arn}:key::"`.
 * What belongs to another module has no name in this one.
 */
export function expressionWriter(plan: Plan, module: string): (text: string) => string | null {
  const expressions = new Map(plan.resources.filter((resource) => resource.module === module).flatMap(namesOf))
  return (text) => {
    const exact = expressions.get(text)
    if (exact !== undefined) return exact
    const [, arn = '', fields = ''] = /^(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+)(:.*)$/.exec(text) ?? []
    const reference = expressions.get(arn)
    // What follows is foreign text, in which no template may open.
    return reference === undefined ? null : `"\${${reference}}${quote(fields).slice(1)}`
  }
}

function namesOf(resource: PlannedResource): [string, string][] {
  const attributes =
    resource.mode === 'managed' && resource.action !== 'delete' ? referable.get(resource.type) : undefined
  const after = isJsonObject(resource.after) ? resource.after : {}
  return (attributes ?? []).flatMap((attribute): [string, string][] => {
    const text = textAt(after, attribute)
    const key = resource.index === null ? '' : `[${JSON.stringify(resource.index)}]`
    return text === null ? [] : [[text, `${localAddress(resource)}${key}.${attribute}`]]
  })
}
