import { quoted } from '../../base/sentence.ts'
import { type ClosestStatement, closestStatements } from '../../iam/closest-statement.ts'
import { type MissingTag, missingTags } from '../../iam/missing-tags.ts'
import type { RequiredPermission } from '../permission.ts'
import type { JudgedPermission } from './judge-principal.ts'
import { nameOf, principalNames } from './names.ts'

/** The statement that comes closest to allowing what is denied. */
export interface Closest {
  readonly statement: ClosestStatement
  /** Whose statement it is. */
  readonly source: 'identity' | 'resource'
  /** One imperative sentence, where a tag is all that is missing. */
  readonly remedy: string | null
}

/** Looks among the policies that deny by not allowing: the role's own, or the resource's; null where they were not read or none is close. */
export function closestTo({ required, verdict, arnForms, policies, resource }: JudgedPermission): Closest | null {
  const isDenied = verdict.verdict === 'denied' || verdict.reason === 'arn-form-ambiguous'
  const bySource =
    verdict.blockedBy === 'key-policy' || verdict.blockedBy === 'resource-policy' ? 'resource' : 'identity'
  const byIdentity = verdict.blockedBy === null || verdict.blockedBy === 'identity-policy'
  if (!isDenied || !(byIdentity || bySource === 'resource')) return null
  const reading = bySource === 'resource' ? resource.policy : policies.identity
  if (reading.status !== 'read') return null
  const list = 'policy' in reading.value ? [reading.value] : reading.value
  const found = arnForms
    .filter((form) => form.verdict.verdict === 'denied')
    .flatMap(({ request }) => closestStatements(request, list, bySource).map((statement) => ({ statement, request })))
    .sort((left, right) => left.statement.distance - right.statement.distance)[0]
  if (found === undefined) return null
  const { statement, request } = found
  const tags = statement.kind === 'condition_mismatch' ? missingTags(statement.failing, request) : null
  const remedy = tags === null || bySource === 'resource' ? null : tagRemedy(tags, statement, required)
  return { statement, source: bySource, remedy }
}

const resourceWords: Readonly<Record<string, string>> = {
  secretsmanager: 'secret',
  ssm: 'parameter',
  kms: 'key',
  ecr: 'repository',
}

function tagRemedy(
  tags: readonly MissingTag[],
  statement: ClosestStatement,
  { action, principal }: RequiredPermission,
) {
  const resource = resourceWords[action.slice(0, action.indexOf(':'))] ?? 'resource'
  const each = tags.map(({ on, tag, value }) => {
    const owner = on === 'role' ? principalNames[principal] : resource
    return `the ${owner} the tag ${quoted(tag)}${value === null ? '' : ` with the value ${quoted(value)}`}`
  })
  return `Give ${each.join(', and ')}: ${nameOf({ ...statement, source: 'identity' })} asks for it.`
}
