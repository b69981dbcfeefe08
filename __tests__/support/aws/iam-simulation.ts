import type { Json, JsonObject } from '../../../src/json.ts'
import { fits, resourceTemplate } from './action-resources.ts'
import { boundaryArn, isAwsManaged, nameOfRole, policyArn, policyText } from './iam-roles.ts'
import type { CallContext, Operations } from './operation.ts'
import {
  AwsError,
  arnParts,
  isObject,
  matches,
  number,
  objects,
  pageOf,
  present,
  requiredText,
  text,
  texts,
} from './operation.ts'
import type { RequestContext } from './policy-conditions.ts'
import { contextKeysIn } from './policy-conditions.ts'
import type { MatchedStatement, PairDecision, Policies, SourcePolicy } from './policy-decision.ts'
import { decidePair, statementsOf } from './policy-decision.ts'
import type { Account, RoleState } from './world.ts'

export const iamSimulation: Operations = {
  SimulatePrincipalPolicy: (input, context) => {
    const role = requireSource(input, context.account)
    return simulate(input, policiesOf(role, input, context.account), contextOf(input, role, context.account), context)
  },
  SimulateCustomPolicy: (input, context) => {
    const policies = { identity: inputPolicies(input, 'PolicyInputList'), boundary: customBoundary(input), scps: null }
    return simulate(input, policies, contextOf(input, undefined, context.account), context)
  },
  GetContextKeysForPrincipalPolicy: (input, context) => {
    const role = requireSource(input, context.account)
    const documents = [
      ...Object.values(role.inline ?? {}),
      ...Object.values(role.attached ?? {}),
      ...inputPolicies(input, 'PolicyInputList').map(({ document }) => document),
    ]
    return { ContextKeyNames: [...new Set(documents.flatMap((document) => contextKeysIn(document)))] }
  },
}

function simulate(
  input: JsonObject,
  policies: Policies,
  requestContext: RequestContext,
  { account }: CallContext,
): JsonObject {
  const actions = texts(input, 'ActionNames')
  const resources = texts(input, 'ResourceArns')
  validate(actions, resources, input, account)
  const asked = number(input, 'MaxItems') ?? 100
  const page = pageOf(actions, text(input, 'Marker'), Math.min(asked, account.simulation.pageSize ?? asked))
  const results = page.items.flatMap((action) => {
    const pairs = (resources.length === 0 ? ['*'] : resources)
      .filter(
        (resource) =>
          !account.simulation.omit.some((left) => matches(left.action, action) && matches(left.resource, resource)),
      )
      .map((resource) => ({ resource, ...decide(policies, action, resource, requestContext, account) }))
    return account.simulation.shape === 'old'
      ? pairs.map((pair) => oldResult(action, pair))
      : pairs.length === 0
        ? []
        : [newResult(action, pairs)]
  })
  return present({ EvaluationResults: results, IsTruncated: page.next !== undefined, Marker: page.next })
}

function validate(actions: readonly string[], resources: readonly string[], input: JsonObject, account: Account): void {
  const limit = number(input, 'MaxItems') ?? 100
  if (limit < 1 || limit > 1000) {
    throw new AwsError(
      'ValidationError',
      "1 validation error detected: Value at 'maxItems' failed to satisfy constraint: Member must have value less than or equal to 1000",
    )
  }
  if (actions.length === 0 || actions.some((action) => action.length < 3 || action.length > 128)) {
    throw new AwsError(
      'ValidationError',
      "1 validation error detected: Value at 'actionNames' failed to satisfy constraint: Member must have length between 3 and 128",
    )
  }
  if (resources.length > 1 && resources.includes('*')) {
    throw new AwsError('InvalidInput', 'Invalid input: you cannot include both * and individual resources')
  }
  if (resources.some((resource) => resource !== '*' && arnParts(resource) === undefined)) {
    throw new AwsError('InvalidInput', 'ResourceNames are not in a valid ARN format')
  }
  const names = objects(input, 'ContextEntries').map((entry) => (text(entry, 'ContextKeyName') ?? '').toLowerCase())
  if (new Set(names).size < names.length) throw new AwsError('InvalidInput', 'Duplicate context key names')
  const groups = account.simulation.incompatibleActions
    .map((group) => actions.filter((action) => group.includes(action)))
    .filter((group) => group.length > 0)
  if (groups.length > 1) {
    throw new AwsError(
      'InvalidInput',
      `Invalid Input Actions: ${groups.map((group) => `[${group.join(',')}]`).join(' and ')} require different authorization information.`,
    )
  }
}

function decide(
  policies: Policies,
  action: string,
  resource: string,
  context: RequestContext,
  account: Account,
): PairDecision {
  const scripted = account.simulation.decisions.find(
    (rule) => matches(rule.action, action) && matches(rule.resource, resource),
  )
  if (scripted !== undefined) {
    return {
      decision: scripted.decision,
      matched: [],
      missing: [],
      byBoundary: policies.boundary === null ? undefined : true,
      byOrganizations: scripted.byOrganizations,
    }
  }
  const decided = decidePair(policies, action, resource, context)
  // An ARN of a kind that the action isn't about is never allowed, whatever the policies say.
  return resource === '*' || fits(action, resource)
    ? decided
    : { ...decided, decision: 'implicitDeny', matched: [], missing: [] }
}

type Pair = PairDecision & { resource: string }

function oldResult(action: string, pair: Pair): JsonObject {
  return present({
    EvalActionName: action,
    EvalResourceName: pair.resource,
    EvalDecision: pair.decision,
    MatchedStatements: pair.matched.map(statement),
    MissingContextValues: pair.missing,
    ...details(pair),
  })
}

/** One result an action: the most restrictive decision on top, what holds for each ARN below. */
function newResult(action: string, pairs: readonly Pair[]): JsonObject {
  const [first] = pairs
  const worst =
    (['explicitDeny', 'implicitDeny'] as const).find((decision) => pairs.some((pair) => pair.decision === decision)) ??
    'allowed'
  const star = first?.resource === '*'
  const only = pairs.length === 1 ? first : undefined
  const organizations = pairs.map((pair) => pair.byOrganizations)
  return present({
    EvalActionName: action,
    EvalResourceName: only === undefined ? resourceTemplate(action) : only.resource,
    EvalDecision: worst,
    MatchedStatements: unique(pairs.filter((pair) => pair.decision === worst).flatMap((pair) => pair.matched)).map(
      statement,
    ),
    MissingContextValues: [...new Set(pairs.flatMap((pair) => pair.missing))],
    OrganizationsDecisionDetail: organizations.every((allowed) => allowed === undefined)
      ? undefined
      : { AllowedByOrganizations: !organizations.includes(false) },
    PermissionsBoundaryDecisionDetail:
      only?.byBoundary === undefined ? undefined : { AllowedByPermissionsBoundary: only.byBoundary },
    ResourceSpecificResults: star
      ? undefined
      : pairs.map((pair) =>
          present({
            EvalResourceName: pair.resource,
            EvalResourceDecision: pair.decision,
            MatchedStatements: pair.matched.map(statement),
            MissingContextValues: pair.missing,
            PermissionsBoundaryDecisionDetail:
              pair.byBoundary === undefined ? undefined : { AllowedByPermissionsBoundary: pair.byBoundary },
          }),
        ),
  })
}

function details(pair: Pair): JsonObject {
  return present({
    OrganizationsDecisionDetail:
      pair.byOrganizations === undefined ? undefined : { AllowedByOrganizations: pair.byOrganizations },
    PermissionsBoundaryDecisionDetail:
      pair.byBoundary === undefined ? undefined : { AllowedByPermissionsBoundary: pair.byBoundary },
  })
}

function unique(matched: readonly MatchedStatement[]): MatchedStatement[] {
  return matched.filter(
    (match, index) =>
      matched.findIndex((other) => other.policy === match.policy && other.index === match.index) === index,
  )
}

/** Positions are 1-based lines and columns in the stored text; the end is exclusive. */
function statement({ policy, index }: MatchedStatement): JsonObject {
  const text = policyText(policy.document)
  const indent = Array.isArray(policy.document.Statement) ? 4 : 2
  let from = text.indexOf('"Statement"')
  let end = from
  for (const [position, one] of statementsOf(policy.document).entries()) {
    const rendered = JSON.stringify(one, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`)
    from = text.indexOf(rendered, end)
    end = from + rendered.length
    if (position === index) break
  }
  return {
    SourcePolicyId: policy.id,
    SourcePolicyType: policy.type,
    StartPosition: positionAt(text, from),
    EndPosition: positionAt(text, end),
  }
}

function positionAt(text: string, offset: number): JsonObject {
  const lines = text.slice(0, offset).split('\n')
  return { Line: lines.length, Column: (lines.at(-1)?.length ?? 0) + 1 }
}

function requireSource(input: JsonObject, account: Account): RoleState {
  const arn = requiredText(input, 'PolicySourceArn')
  const parts = arnParts(arn)
  if (parts === undefined || parts.service !== 'iam' || !/^(role|user|group)\//.test(parts.resource)) {
    throw new AwsError('InvalidInput', `Invalid ARN provided in the request: ${arn}`)
  }
  if (parts.account !== account.account) {
    throw new AwsError(
      'InvalidInput',
      `Invalid Policy Source Arn: caller's account ${account.account} does not have access to policies in account ${parts.account}.`,
    )
  }
  // The path is not looked at: the name decides.
  const found = account.roles.find(
    (role) => nameOfRole(role) === arn.split('/').pop() && arnParts(role.arn)?.account === parts.account,
  )
  if (found === undefined) throw new AwsError('NoSuchEntity', 'Unable to retrieve specified IAM entity.', 404)
  return found
}

function policiesOf(role: RoleState, input: JsonObject, account: Account): Policies {
  const exclusions = objects(input, 'PolicyExclusionList')
  const excludesType = (type: string): boolean => exclusions.some((exclusion) => exclusion.PolicyType === type)
  const inline = Object.entries(role.inline ?? {})
    .filter(
      ([name]) =>
        !excludesType('inline') &&
        !exclusions.some(
          (exclusion) =>
            isObject(exclusion.InlinePolicyIdentifier) && exclusion.InlinePolicyIdentifier.PolicyName === name,
        ),
    )
    .map(([name, document]) => identity(`role_${nameOfRole(role)}_${name}`, document))
  const attached = Object.entries(role.attached ?? {})
    .filter(
      ([name]) =>
        !excludesType(isAwsManaged(name) ? 'aws-managed' : 'user-managed') &&
        !exclusions.some((exclusion) => exclusion.PolicyArn === policyArn(name, account)),
    )
    .map(([name, document]) => identity(name, document))
  const boundary =
    customBoundary(input) ??
    (role.boundary === undefined
      ? null
      : [
          {
            id: boundaryArn(role, account).split('/').pop() ?? '',
            type: 'Permissions Boundary Policy' as const,
            document: role.boundary,
          },
        ])
  return {
    identity: [...inline, ...attached, ...inputPolicies(input, 'PolicyInputList')],
    boundary: excludesType('permission-boundary') ? null : boundary,
    scps: excludesType('scp') ? null : account.scps,
  }
}

function customBoundary(input: JsonObject): SourcePolicy[] | null {
  const given = inputPolicies(input, 'PermissionsBoundaryPolicyInputList')
  return given.length === 0 ? null : given.map((policy) => ({ ...policy, type: 'Permissions Boundary Policy' }))
}

function identity(id: string, document: JsonObject): SourcePolicy {
  return { id, type: 'IAM Policy', document }
}

function inputPolicies(input: JsonObject, member: string): SourcePolicy[] {
  return texts(input, member).map((source, index) => {
    const document = parsed(source)
    if (document === undefined)
      throw new AwsError('InvalidInput', `Policy input list item ${index + 1} has invalid content`)
    return identity(`${member}.${index + 1}`, document)
  })
}

function parsed(source: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(source)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What the simulator fills in by itself, overlaid with what was sent. The region is us-east-1 whatever endpoint was called. */
function contextOf(input: JsonObject, role: RoleState | undefined, account: Account): RequestContext {
  const context = new Map<string, readonly string[]>([['aws:requestedregion', ['us-east-1']]])
  if (role !== undefined) {
    context.set('aws:principalarn', [text(input, 'CallerArn') ?? role.arn])
    context.set('aws:principalaccount', [account.account])
    context.set('aws:principaltype', ['AssumedRole'])
    context.set('aws:userid', [role.arn])
    if (account.scps !== null) context.set('aws:principalorgid', ['o-exampleorgid'])
  }
  for (const entry of objects(input, 'ContextEntries')) {
    context.set((text(entry, 'ContextKeyName') ?? '').toLowerCase(), listOf(entry.ContextKeyValues))
  }
  return context
}

function listOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((item: Json) => String(item)) : []
}
