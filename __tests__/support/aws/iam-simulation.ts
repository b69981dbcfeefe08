import type { Json, JsonObject } from '../../../src/base/json.ts'
import { fits } from './action-resources.ts'
import { nameOfRole } from './iam-roles.ts'
import type { CallContext, Operations } from './operation.ts'
import {
  AwsError,
  arnParts,
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
import type { PairDecision, Policies } from './policy-decision.ts'
import { decidePair } from './policy-decision.ts'
import { customBoundary, inputPolicies, policiesOf } from './simulated-policies.ts'
import { newResult, oldResult } from './simulation-result.ts'
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
