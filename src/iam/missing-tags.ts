import type { AccessRequest } from './access.ts'
import { parseOperator } from './conditions.ts'
import type { Condition } from './policy.ts'

/** A tag that a policy asks for; `value` is null where any will do, or none can be told. */
export interface MissingTag {
  readonly on: 'resource' | 'role'
  readonly tag: string
  readonly value: string | null
}

/** The tags that would make the conditions hold, or null where one of them is about anything else. */
export function missingTags(conditions: readonly Condition[], request: AccessRequest): MissingTag[] | null {
  const tags = conditions.map((condition) => missingTag(condition, request))
  return tags.length > 0 && tags.every((tag) => tag !== null) ? tags : null
}

function missingTag({ operator, key, values }: Condition, { context }: AccessRequest): MissingTag | null {
  const [, where, tag] = /^[a-z0-9]+:(resource|principal)tag\/(.+)$/i.exec(key) ?? []
  const parsed = parseOperator(operator)
  if (where === undefined || tag === undefined || parsed === null || parsed.negated) return null
  const on = where.toLowerCase() === 'resource' ? 'resource' : 'role'
  if (parsed.base === 'null') return values.includes('false') ? { on, tag, value: null } : null
  if (!parsed.base.startsWith('string')) return null
  const [wanted = ''] = values
  const [, variable] = /^\$\{([^},]+)\}$/.exec(wanted) ?? []
  if (variable === undefined) return { on, tag, value: /[*?]|\$\{/.test(wanted) ? null : wanted }
  const known = context(variable.trim())
  return { on, tag, value: known.status === 'known' ? (known.values[0] ?? null) : null }
}
