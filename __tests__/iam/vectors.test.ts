import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AccessRequest, PolicyReadings } from '../../src/iam/access.ts'
import { closestStatements } from '../../src/iam/closest-statement.ts'
import { createContext } from '../../src/iam/context.ts'
import { evaluate } from '../../src/iam/evaluate.ts'
import { type NamedPolicy, parsePolicy } from '../../src/iam/policy.ts'
import { combineArnForms, type PermissionVerdict, refine } from '../../src/iam/refine.ts'
import { type PairDecision, pairKey, readSimulation, type SimulatedAction } from '../../src/iam/simulation.ts'
import { classifySimulationError } from '../../src/iam/simulation-errors.ts'
import { suggestPolicy } from '../../src/iam/suggested-policy.ts'
import { evaluateTrust } from '../../src/iam/trust.ts'

const VECTORS = new URL('../vectors/iam.json', import.meta.url)

interface Document {
  readonly [element: string]: unknown
}

interface Expectation {
  readonly verdict: string
  readonly reason: string
  readonly hint?: string
  readonly caveats?: readonly string[]
  readonly simulator?: {
    readonly decision: PairDecision['decision']
    readonly missingIncludes?: readonly string[]
    readonly allowedByBoundary?: boolean
    readonly allowedByOrganizations?: boolean
    readonly matched?: readonly { readonly policy: string; readonly statementIndex: number }[]
  }
}

interface Vector {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly expect: Expectation
  readonly policies: unknown
  readonly request: {
    readonly action: string
    readonly resource: string
    readonly resourceAccount?: string
    readonly context: Readonly<Record<string, { readonly values: readonly string[] }>>
    readonly knownAbsentKeys?: readonly string[]
    readonly unknownKeys?: readonly string[]
    readonly resourceArns?: readonly string[]
  }
  readonly error: { readonly code: string; readonly message: string }
  readonly task: { readonly account: string; readonly region: string; readonly partition: string }
  readonly document: Document
  readonly policy: Document
  readonly pairs: Readonly<Record<string, PairDecision['decision']>>
  readonly response: { readonly EvaluationResults: readonly SimulatedAction[] }
  readonly apiAnswer: Readonly<Record<string, string>>
  readonly denied: readonly (readonly [string, string])[]
  readonly expectPolicy: Document
}

interface SimulatePolicies {
  readonly identity: readonly { readonly name: string; readonly document: Document }[]
  readonly boundary: { readonly name: string; readonly document: Document } | null
  readonly scpLevels: unknown
  readonly resourcePolicy: Document | null
}

const file: { vectors: readonly Vector[]; principal: { arn: string; account: string } } = JSON.parse(
  readFileSync(VECTORS, 'utf8'),
)

function named(name: string, document: Document): NamedPolicy {
  const policy = parsePolicy(JSON.stringify(document))
  if (policy === null) throw new Error(`policy ${name} does not parse`)
  return { name, policy }
}

function ofKind(kind: string): Vector[] {
  return file.vectors.filter((vector) => vector.kind === kind)
}

function requestOf(vector: Vector): AccessRequest {
  const { action, resource, resourceAccount, context, knownAbsentKeys = [], unknownKeys = [] } = vector.request
  const known = Object.fromEntries(Object.entries(context).map(([key, { values }]) => [key, values]))
  return {
    principal: file.principal,
    action,
    resource,
    resourceAccount: resourceAccount ?? file.principal.account,
    context: createContext({ known, absent: knownAbsentKeys, unknown: unknownKeys }),
  }
}

/**
 * The vectors write null for a policy that was not read, and take one of the account's own resource, unless it is a key, for one that
 * does not deny.
 */
function resourceReading(
  { resourcePolicy }: SimulatePolicies,
  { resource, resourceAccount, principal }: AccessRequest,
): PolicyReadings['resource'] {
  if (resourcePolicy !== null) return { status: 'read', value: named('resource policy', resourcePolicy) }
  const isOwn = resourceAccount === principal.account && !resource.startsWith('arn:aws:kms:')
  return { status: isOwn ? 'none' : 'unread' }
}

function readingsOf(policies: SimulatePolicies, request: AccessRequest): PolicyReadings {
  return {
    identity: { status: 'read', value: policies.identity.map((it) => named(it.name, it.document)) },
    boundary:
      policies.boundary === null
        ? { status: 'none' }
        : { status: 'read', value: named(policies.boundary.name, policies.boundary.document) },
    resource: resourceReading(policies, request),
  }
}

function pairOf(vector: Vector): PairDecision {
  const { action, resource } = vector.request
  const simulator = vector.expect.simulator ?? { decision: 'implicitDeny' }
  return {
    action,
    resource,
    decision: simulator.decision,
    matchedStatements: [],
    missingContextValues: simulator.missingIncludes ?? [],
    boundaryAllowed: simulator.allowedByBoundary ?? null,
    organizationsAllowed: simulator.allowedByOrganizations ?? null,
  }
}

/** What the vectors call a reason, in the words of the verdict. */
const BLOCKED_BY: Readonly<Record<string, PermissionVerdict['blockedBy']>> = {
  no_allow: 'identity-policy',
  explicit_deny: 'explicit-deny',
  boundary_no_allow: 'permissions-boundary',
  boundary_explicit_deny: 'permissions-boundary',
  scp_deny: 'service-control-policy',
  scp_no_allow: 'service-control-policy',
  resource_policy_deny: 'resource-policy',
  resource_policy_no_allow: 'resource-policy',
  key_policy_no_allow: 'key-policy',
  kms_key_policy_deny: 'key-policy',
}
const GAPS: Readonly<Record<string, readonly string[]>> = {
  cross_account_resource: ['resource-policy'],
  kms_key_policy_unread: ['key-policy'],
}
const CAVEATS: Readonly<Record<string, string>> = {
  boundary_also_blocks: 'boundary-also-blocks',
  needs_customer_managed_kms_key: 'needs-customer-managed-key',
}

function inOurWords(verdict: string): string {
  return verdict === 'cannot-verify' ? 'unverified' : verdict
}

describe('vectors', () => {
  describe('simulate', () => {
    it.each(ofKind('simulate').map((vector) => [`${vector.id} ${vector.title}`, vector] as const))(
      '%s',
      (_, vector) => {
        const request = requestOf(vector)
        const policies = readingsOf(vector.policies as SimulatePolicies, request)
        const { reason, caveats = [], hint, simulator } = vector.expect
        const verdict = refine({
          request,
          simulation: { status: 'answered', pair: pairOf(vector) },
          policies,
          referencedKeys: null,
        })
        expect(verdict.verdict).toBe(inOurWords(vector.expect.verdict))
        expect(verdict.blockedBy).toBe(BLOCKED_BY[reason] ?? null)
        expect(verdict.gaps).toEqual(GAPS[reason] ?? [])
        expect(verdict.conditionKeys).toEqual(verdict.verdict === 'conditional' ? vector.request.unknownKeys : [])
        for (const caveat of caveats) if (caveat in CAVEATS) expect(verdict.caveats).toContain(CAVEATS[caveat])
        for (const { policy, statementIndex } of simulator?.matched ?? []) {
          expect(verdict.statements).toContainEqual(expect.objectContaining({ policy, index: statementIndex }))
        }
        if (hint !== undefined && policies.identity.status === 'read') {
          expect(closestStatements(request, policies.identity.value).map((miss) => miss.kind)).toContain(hint)
        }
      },
    )
  })

  describe('passrole', () => {
    it.each(ofKind('passrole').map((vector) => [`${vector.id} ${vector.title}`, vector] as const))(
      '%s',
      (_, vector) => {
        const documents = vector.policies as readonly Document[]
        const identity = documents.map((document, index) => named(`policy ${index}`, document))
        const result = evaluate(requestOf(vector), {
          identity: { status: 'read', value: identity },
          boundary: { status: 'none' },
          resource: { status: 'none' },
        })
        expect(result.decision).toBe(inOurWords(vector.expect.verdict))
        expect(result.blockedBy).toBe(BLOCKED_BY[vector.expect.reason] ?? null)
      },
    )
  })

  describe('trust', () => {
    it.each(ofKind('trust').map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_, vector) => {
      const { policy } = named('trust', vector.document)
      const { decision, reason } = evaluateTrust(policy, { service: 'ecs-tasks.amazonaws.com', ...vector.task })
      expect({ verdict: decision, reason }).toEqual(vector.expect)
    })
  })

  describe('api-error', () => {
    it.each(ofKind('api-error').map((vector) => [`${vector.id} ${vector.title}`, vector] as const))(
      '%s',
      (_, vector) => {
        const { code, message } = vector.error
        for (const name of [code, `${code}Exception`]) {
          const { verdict, reason } = classifySimulationError({ name, message })
          expect({ verdict, reason }).toEqual({
            verdict: inOurWords(vector.expect.verdict),
            reason: vector.expect.reason,
          })
        }
      },
    )
  })

  describe('response-shape', () => {
    const shapes = ofKind('response-shape').filter((vector) => vector.response !== undefined)
    it.each(shapes.map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_, vector) => {
      const pairs = readSimulation(vector.response.EvaluationResults)
      for (const [pair, decision] of Object.entries(vector.expect)) {
        const [action = '', resource = ''] = pair.split('|')
        expect(pairs.get(pairKey(action, resource))?.decision).toBe(decision)
      }
    })
  })

  describe('artefact', () => {
    const crossed = ofKind('artefact').filter((vector) => vector.apiAnswer !== undefined)
    it.each(crossed.map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_, vector) => {
      const answered = Object.entries(vector.apiAnswer).map(([pair, EvalDecision]): SimulatedAction => {
        const [EvalActionName, EvalResourceName] = pair.split('|')
        return { EvalActionName, EvalResourceName, EvalDecision }
      })
      const pairs = readSimulation(answered)
      expect(pairs.size).toBe(Object.keys(vector.apiAnswer).length)
      // The pairs that were wanted are not among these, and nothing is made up for them.
      const [secret = ''] = vector.request.resourceArns ?? []
      expect(pairs.get(pairKey('secretsmanager:GetSecretValue', secret))).toBeUndefined()
    })

    const spelled = ofKind('artefact').filter((vector) => vector.pairs !== undefined)
    it.each(spelled.map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_, vector) => {
      const identity = [named('inline', vector.policy)]
      const verdicts = Object.entries(vector.pairs).map(([resource, decision]) => {
        const request: AccessRequest = {
          principal: file.principal,
          action: 'logs:CreateLogGroup',
          resource,
          resourceAccount: file.principal.account,
          context: createContext({ known: {} }),
        }
        const pair: PairDecision = {
          action: request.action,
          resource,
          decision,
          matchedStatements: [],
          missingContextValues: [],
          boundaryAllowed: null,
          organizationsAllowed: null,
        }
        return refine({
          request,
          simulation: { status: 'answered', pair },
          policies: {
            identity: { status: 'read', value: identity },
            boundary: { status: 'none' },
            resource: { status: 'none' },
          },
          referencedKeys: null,
        })
      })
      const [first, ...rest] = verdicts
      if (first === undefined) throw new Error('no spelling')
      const combined = combineArnForms([first, ...rest])
      expect(combined.verdict).toBe(vector.expect.verdict)
      expect(combined.reason).toBe('arn-form-ambiguous')
    })
  })

  describe('fix', () => {
    it.each(ofKind('fix').map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_, vector) => {
      const needs = vector.denied.map(([action, resource]) => ({ action, resource }))
      expect(suggestPolicy(needs)).toEqual(vector.expectPolicy)
    })
  })
})
