import type { RoleFacts } from '../../account/facts.ts'
import type { RolePolicyReader } from '../../account/role-policies.ts'
import { type PairAnswer, type PolicySimulator, plannedRoleReason, type Question } from '../../account/simulator.ts'
import type { Lookup } from '../../base/lookup.ts'
import { foundValue } from '../../base/lookup.ts'
import type { AccessRequest, PolicyReading } from '../../iam/access.ts'
import type { NamedPolicy } from '../../iam/policy.ts'
import { referencedKeys } from '../../iam/referenced-keys.ts'
import { combineArnForms, type PermissionVerdict, refine } from '../../iam/refine.ts'
import type { SimulatedPrincipal } from '../../iam/simulated-principal.ts'
import type { PairDecision } from '../../iam/simulation.ts'
import type { RequiredPermission } from '../permission.ts'
import type { ContextCompleter } from './complete-context.ts'
import { planCalls } from './plan.ts'
import { createRequests, type Requests } from './request-of.ts'
import type { ResourcePolicyReader, ResourceReading } from './resource-policies.ts'

/**
 * Simulations that one target may ask for of one principal: only policies that tell each resource apart take more, and those can be read
 * instead. What a target asks hangs on its own permissions and their order, never on the targets beside it.
 */
export const simulationLimit = 40

/** Who is judged, and who can be asked. */
export interface PrincipalSources {
  readonly principal: SimulatedPrincipal
  readonly region: string
  /** Time of the run, ISO 8601. */
  readonly now: string
  readonly vouched: Readonly<Record<string, readonly string[]>>
  readonly simulator: PolicySimulator
  /** The simulator's word on one question; `sent`: the condition keys that are worth sending, null where nobody told. */
  readonly simulate: (question: Question, sent: readonly string[] | null) => Promise<PairAnswer>
  readonly rolePolicies: RolePolicyReader
  readonly resourcePolicies: ResourcePolicyReader
  readonly contexts: ContextCompleter
  /** Null for a user. */
  readonly role: Promise<Lookup<RoleFacts>> | null
  readonly contextKeys: Promise<Lookup<readonly string[]>>
}

/** The principal's own policies as far as they were read, and why not. */
export interface PrincipalPolicies {
  readonly identity: PolicyReading<readonly NamedPolicy[]>
  /** Null where nobody told whether there is one, unless the simulator does. */
  readonly boundary: PolicyReading<NamedPolicy> | null
  readonly referencedKeys: readonly string[] | null
  readonly unread: string | null
}

/** What one form of the resource's ARN came to. */
export interface JudgedArnForm {
  readonly question: Question
  readonly request: AccessRequest
  readonly answer: PairAnswer
  readonly verdict: PermissionVerdict
}

/** One required permission judged, with all that its explanation rests on. */
export interface JudgedPermission {
  readonly required: RequiredPermission
  readonly verdict: PermissionVerdict
  readonly arnForms: readonly JudgedArnForm[]
  readonly resource: ResourceReading
  readonly policies: PrincipalPolicies
  readonly sources: PrincipalSources
}

/** Judges with the fewest calls. The role is there, and in the pipeline's account. */
export async function judgeRequired(
  allRequired: readonly RequiredPermission[],
  sources: PrincipalSources,
): Promise<JudgedPermission[]> {
  const { principal, contexts } = sources
  const [roleAnswer, keyAnswer] = await Promise.all([sources.role, sources.contextKeys])
  const role = roleAnswer === null ? null : foundValue(roleAnswer)
  const requests = createRequests({ principal, role, now: sources.now, vouched: sources.vouched })
  const boundary = await readBoundary(role, sources)
  const early = keyAnswer.status === 'found' ? null : await readIdentity(sources)
  const told = keyAnswer.status === 'found' ? keyAnswer.value : early?.value && referencedKeys(early.value)
  const boundaryKeys = boundary?.status === 'read' ? referencedKeys([boundary.value]) : []
  const names = told ? [...told, ...boundaryKeys] : null
  const complete = await contexts.complete(allRequired, names, principal.account)
  const sent = keysToSend(names, sources)
  const reading = complete.map((required) => readResource(required, sources))
  const asked = complete.map((required) => requests.questionsOf(required))
  const answers = await simulate(asked.flat(), sent, sources)
  // An unread boundary may hang on keys that nobody listed.
  const known = boundary?.status === 'unread' ? null : names
  const answerTo = (question: Question) => answers.get(question) ?? overLimit
  const mustRead = complete.some((required, index) =>
    asked[index]?.some((question) => isOpen(required, answerTo(question), question, requests, known)),
  )
  const read = early ?? (mustRead ? await readIdentity(sources) : null)
  const policies: PrincipalPolicies = {
    identity: read?.value ? { status: 'read', value: read.value } : { status: 'unread' },
    boundary,
    referencedKeys: known,
    unread: read?.reason ?? null,
  }
  const resources = await Promise.all(reading)
  return complete.map((required, index): JudgedPermission => {
    const { resource, judgedAs } = resources[index] ?? { resource: unreadResource, judgedAs: required }
    const arnForms = (asked[index] ?? []).map((question): JudgedArnForm => {
      const request = requests.requestOf(judgedAs, question.resource)
      const answer = answerTo(question)
      return { question, request, answer, verdict: judgePair(request, answer, resource, policies) }
    })
    return { required: judgedAs, arnForms, resource, policies, sources, verdict: combined(arnForms) }
  })
}

/** Where the simulator's answer lacks the pair. */
export const noAnswer: PairAnswer = { simulation: { status: 'missing' }, organization: null }
const unreadResource: ResourceReading = { policy: { status: 'unread' }, unread: null }

/** Why a pair that could be simulated was not. */
export const overLimitReason = 'simulation_limit'
const overLimit: PairAnswer = {
  simulation: { status: 'unavailable', reason: overLimitReason },
  organization: null,
}

/** The condition keys worth sending: those that policies refer to and those that the user vouches for; null where nobody told. */
export function keysToSend(
  referenced: readonly string[] | null,
  { vouched }: Pick<PrincipalSources, 'vouched'>,
): readonly string[] | null {
  return referenced === null ? null : [...referenced, ...Object.keys(vouched)]
}

/** The verdict on all forms of the resource's ARN. */
export function combined(arnForms: readonly JudgedArnForm[]): PermissionVerdict {
  const [first, ...rest] = arnForms.map(({ verdict }) => verdict)
  if (first === undefined) throw new Error('a permission without an ARN to ask about')
  return combineArnForms([first, ...rest])
}

/** `proofs`: what the simulator says when the question is varied. */
export function judgePair(
  request: AccessRequest,
  { simulation }: PairAnswer,
  resource: ResourceReading,
  policies: PrincipalPolicies,
  proofs: { readonly withoutBoundary?: PairDecision; readonly withoutServiceControlPolicies?: PairDecision } = {},
): PermissionVerdict {
  const told = simulation.status === 'answered' && simulation.pair.boundaryAllowed !== null
  const boundary: PolicyReading<NamedPolicy> = policies.boundary ?? {
    status: told || simulation.status === 'unavailable' ? 'unread' : 'none',
  }
  return refine({
    request,
    simulation,
    policies: { identity: policies.identity, boundary, resource: resource.policy },
    referencedKeys: told && policies.boundary === null ? null : policies.referencedKeys,
    ...proofs,
  })
}

/** None for what is over the limit. */
async function simulate(
  questions: readonly Question[],
  sent: readonly string[] | null,
  { simulate: ask }: PrincipalSources,
): Promise<Map<Question, PairAnswer>> {
  const within = planCalls(questions, sent).slice(0, simulationLimit)
  const answers = await Promise.all(
    within.flatMap((call) => call.questions).map(async (question) => [question, await ask(question, sent)] as const),
  )
  return new Map(answers)
}

/** Whether the simulator's word alone does not settle the pair, so that the policies are worth reading. */
function isOpen(
  required: RequiredPermission,
  { simulation }: PairAnswer,
  question: Question,
  requests: Requests,
  names: readonly string[] | null,
): boolean {
  if (simulation.status === 'missing') return false
  if (simulation.status === 'unavailable') return leavesItToPolicies(simulation.reason)
  // An AWS-managed key needs no allow of the role's own.
  const settled = required.awsManagedKey
    ? simulation.pair.decision !== 'explicitDeny'
    : simulation.pair.decision === 'allowed'
  if (!settled) return true
  const { context } = requests.requestOf(required, question.resource)
  return names === null || names.some((name) => isUnknown(context(name).status))
}

function isUnknown(status: string): boolean {
  return status === 'unknown' || status === 'one-of'
}

/** Whether the policies may decide in the stead of a simulator that gave no answer for this reason. */
export function leavesItToPolicies(reason: string): boolean {
  return reason === 'simulate_not_permitted' || reason === overLimitReason || reason === plannedRoleReason
}

interface IdentityRead {
  readonly value: readonly NamedPolicy[] | null
  readonly reason: string | null
}

async function readIdentity({ principal, region, rolePolicies }: PrincipalSources): Promise<IdentityRead> {
  if (principal.kind === 'user') return { value: null, reason: 'the policies of users are not read' }
  const answer = await rolePolicies.identity(region, principal.name)
  if (answer.status === 'found') return { value: answer.value, reason: null }
  return { value: null, reason: answer.status === 'unknown' ? answer.reason : 'the role does not exist' }
}

async function readBoundary(
  role: RoleFacts | null,
  { region, rolePolicies }: PrincipalSources,
): Promise<PolicyReading<NamedPolicy> | null> {
  if (role === null) return null
  if (role.boundaryArn === null) return { status: 'none' }
  const policy = await rolePolicies.managed(region, role.boundaryArn)
  return policy.status === 'found' ? { status: 'read', value: policy.value } : { status: 'unread' }
}

/** The resource's own policy, and the permission with what only that policy's conditions make worth asking. */
async function readResource(required: RequiredPermission, { resourcePolicies, contexts, principal }: PrincipalSources) {
  const resource = await resourcePolicies.read(required, principal.account)
  if (resource.policy.status !== 'read') return { resource, judgedAs: required }
  const [judgedAs = required] = await contexts.complete(
    [required],
    referencedKeys([resource.policy.value]),
    principal.account,
  )
  return { resource, judgedAs }
}
