import { distinctNames } from './truth.ts'

/** A statement that the simulator names as decisive. */
export interface MatchedStatement {
  /** Friendly name of the policy, without the `role_<role>_` that inline policies are given. */
  readonly policy: string
  readonly source: 'identity' | 'boundary' | 'resource' | 'unknown'
}

/** The simulator's answer to one (action, resource) pair. */
export interface PairDecision {
  readonly action: string
  readonly resource: string
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny'
  readonly matchedStatements: readonly MatchedStatement[]
  readonly missingContextValues: readonly string[]
  /** Null when the role has no boundary, or none was reported. */
  readonly boundaryAllowed: boolean | null
  /** Null when the account is in no organization, or the answer spans several ARNs and cannot be pinned to this one. */
  readonly organizationsAllowed: boolean | null
}

/** The parts of the SDK's `EvaluationResult` that are read; every one may be missing. */
export interface SimulatedAction extends SimulatedParts {
  readonly EvalActionName?: string | undefined
  readonly EvalResourceName?: string | undefined
  readonly EvalDecision?: string | undefined
  readonly OrganizationsDecisionDetail?: { readonly AllowedByOrganizations?: boolean | undefined } | undefined
  readonly ResourceSpecificResults?: readonly SimulatedResource[] | undefined
}

/** The parts of the SDK's `ResourceSpecificResult` that are read. */
export interface SimulatedResource extends SimulatedParts {
  readonly EvalResourceName?: string | undefined
  readonly EvalResourceDecision?: string | undefined
}

interface SimulatedParts {
  readonly MatchedStatements?: readonly SimulatedStatement[] | undefined
  readonly MissingContextValues?: readonly string[] | undefined
  readonly PermissionsBoundaryDecisionDetail?:
    | { readonly AllowedByPermissionsBoundary?: boolean | undefined }
    | undefined
}

interface SimulatedStatement {
  readonly SourcePolicyId?: string | undefined
  readonly SourcePolicyType?: string | undefined
}

/** The key under which `readSimulation` files a decision. */
export function pairKey(action: string, resource: string): string {
  return `${action.toLowerCase()}|${resource}`
}

/**
 * The decision of each pair by `pairKey`, from all pages of one answer: in the shape since July 2026 (one result an action, decisions in
 * ResourceSpecificResults, the top level an aggregate under a template name) or the older one (a result each pair). A pair that was not
 * answered is not in it. Of answers that disagree the stricter one stands.
 */
export function readSimulation(results: readonly SimulatedAction[], roleName?: string): Map<string, PairDecision> {
  const pairs = new Map<string, PairDecision>()
  for (const result of results) {
    for (const pair of readResult(result, roleName)) {
      const key = pairKey(pair.action, pair.resource)
      const earlier = pairs.get(key)
      if (earlier === undefined || STRICTNESS[pair.decision] > STRICTNESS[earlier.decision]) pairs.set(key, pair)
    }
  }
  return pairs
}

const STRICTNESS = { allowed: 0, implicitDeny: 1, explicitDeny: 2 } as const

function readResult(result: SimulatedAction, roleName: string | undefined): PairDecision[] {
  const action = result.EvalActionName
  if (action === undefined) return []
  const specific = result.ResourceSpecificResults ?? []
  const organizations = result.OrganizationsDecisionDetail?.AllowedByOrganizations ?? null
  const rows = specific.map((it) => ({ ...it, EvalDecision: it.EvalResourceDecision }))
  // With a single ARN the details may stand at the top level only, and the organization's word is about it alone.
  const [only] = rows
  const sources: SimulatedAction[] =
    only === undefined ? [result] : rows.length === 1 ? [{ ...result, ...withoutBlanks(only) }] : rows
  return sources.flatMap((source) => {
    const decision = source.EvalDecision
    const resource = source.EvalResourceName
    if (resource === undefined || !isDecision(decision)) return []
    return [
      {
        action,
        resource,
        decision,
        matchedStatements: (source.MatchedStatements ?? []).map((it) => readStatement(it, roleName)),
        missingContextValues: distinctNames(source.MissingContextValues ?? []),
        boundaryAllowed: source.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary ?? null,
        organizationsAllowed: rows.length > 1 ? null : organizations,
      },
    ]
  })
}

function withoutBlanks<T extends object>(value: T): Partial<T> {
  const filled = ([, entry]: [string, unknown]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0)
  return Object.fromEntries(Object.entries(value).filter(filled)) as Partial<T>
}

function isDecision(text: string | undefined): text is PairDecision['decision'] {
  return text !== undefined && Object.hasOwn(STRICTNESS, text)
}

function readStatement(statement: SimulatedStatement, roleName: string | undefined): MatchedStatement {
  const id = statement.SourcePolicyId ?? ''
  const prefix = `role_${roleName}_`
  return {
    policy: roleName !== undefined && id.startsWith(prefix) ? id.slice(prefix.length) : id,
    source: readSource(statement.SourcePolicyType ?? ''),
  }
}

/** IAM answers "IAM Policy", "Resource Policy", "Permissions Boundary Policy"; its documentation names others. */
function readSource(type: string): MatchedStatement['source'] {
  const lower = type.toLowerCase()
  if (lower.includes('boundary')) return 'boundary'
  if (lower.startsWith('resource')) return 'resource'
  return /^(iam policy|user|group|role|aws-managed|user-managed|inline)/.test(lower) ? 'identity' : 'unknown'
}
