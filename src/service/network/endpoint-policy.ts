import { globMatches, matchesAction } from '../../iam/match.ts'
import { parsePolicy, type Statement } from '../../iam/policy.ts'
import type { ServiceCall } from './required-services.ts'

/** Whether an endpoint lets everybody do everything, as it does unless somebody wrote it a policy. */
export function isFullAccess(policy: string | null): boolean {
  if (policy === null) return true
  const statements = parsePolicy(policy)?.statements ?? []
  return (
    statements.length > 0 &&
    statements.every(
      ({ effect, principal, action, resource, conditions }) =>
        effect === 'Allow' &&
        principal?.anyone === true &&
        action?.includes('*') === true &&
        resource?.includes('*') === true &&
        conditions.length === 0,
    )
  )
}

/**
 * The calls that an endpoint's policy lets nobody make, whoever asks and under whatever condition. That it lets somebody make one is no
 * proof that the task may.
 */
export function callsRefused(policy: string | null, calls: readonly ServiceCall[]): ServiceCall[] {
  const statements = (policy === null ? null : parsePolicy(policy))?.statements
  if (statements === undefined) return []
  return calls.filter((call) => {
    const about = statements.filter((statement) => mayBeAbout(statement, call))
    return !about.some(({ effect }) => effect === 'Allow') || about.some((statement) => deniesAll(statement))
  })
}

function mayBeAbout({ action, notAction, resource, notResource }: Statement, call: ServiceCall): boolean {
  const [actions, resources] = [action ?? notAction ?? [], resource ?? notResource ?? []]
  const named = actions.some((pattern) => matchesAction(pattern, call.action))
  const placed = resources.some((pattern) => globMatches(withoutVariables(pattern), call.resource))
  const vague = resources.some((pattern) => pattern.includes('${'))
  return named === (action !== null) && (placed === (resource !== null) || (resource === null && vague))
}

/** A policy variable may stand for anything. */
function withoutVariables(pattern: string): string {
  return pattern.replace(/\$\{[^}]{0,512}\}/g, '*')
}

function deniesAll({ effect, principal, resource, notResource, conditions }: Statement): boolean {
  const vague = [...(resource ?? []), ...(notResource ?? [])].some((pattern) => pattern.includes('${'))
  return effect === 'Deny' && principal?.anyone === true && conditions.length === 0 && !vague
}
