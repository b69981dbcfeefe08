import type { RoleFacts } from '../../account/facts.ts'
import type { RolePolicyReader } from '../../account/role-policies.ts'
import type { PairAnswer, PolicySimulator, Question, Variation } from '../../account/simulator.ts'
import type { Lookup } from '../../base/lookup.ts'
import { foundValue } from '../../base/lookup.ts'
import type { PolicyReading } from '../../iam/access.ts'
import type { NamedPolicy } from '../../iam/policy.ts'
import { combineArnForms, type PermissionVerdict, refine } from '../../iam/refine.ts'
import type { SimulatedPrincipal } from '../../iam/simulated-principal.ts'
import { type PairDecision, pairKey } from '../../iam/simulation.ts'
import type { RequiredPermission } from '../permission.ts'
import type { ContextCompleter } from './complete-context.ts'
import { planCalls, questionKey } from './plan.ts'
import { referencedKeys } from './referenced-keys.ts'
import { type Asker, keysOf, requestOf } from './request-of.ts'
import type { ResourcePolicyReader, ResourceReading } from './resource-policies.ts'

/** Simulations for the needs of one principal: only policies that tell each resource apart need more, and those can be read instead. */
export const simulationLimit = 40

/** What judging the needs of one principal takes. */
export interface PrincipalSources {
  readonly principal: SimulatedPrincipal
  readonly region: string
  readonly now: string
  readonly vouched: Readonly<Record<string, readonly string[]>>
  readonly simulator: PolicySimulator
  readonly rolePolicies: RolePolicyReader
  readonly resourcePolicies: ResourcePolicyReader
  readonly contexts: ContextCompleter
  /** Null for a user. */
  readonly role: Promise<Lookup<RoleFacts>> | null
  readonly contextKeys: Promise<Lookup<readonly string[]>>
  /** Calls left for explaining denials and proving suggestions, shared by all principals of the run. */
  readonly explanations: { left: number }
}

/** One need judged, with all that its explanation rests on. */
export interface JudgedPermission {
  readonly required: RequiredPermission
  readonly verdict: PermissionVerdict
  /** One for each spelling of the resource, the need's own first. */
  readonly arnForms: readonly JudgedArnForm[]
  readonly resource: ResourceReading
}

export interface JudgedArnForm {
  readonly question: Question
  readonly answer: PairAnswer
  readonly verdict: PermissionVerdict
}

/** Needs judged together, and what is known of who asks. */
export interface JudgedBatch {
  readonly judged: readonly JudgedPermission[]
  readonly asker: Asker
  readonly policies: PrincipalPolicies
}

/** The principal's own policies as far as they were read, and why not. */
export interface PrincipalPolicies {
  readonly identity: PolicyReading<readonly NamedPolicy[]>
  readonly boundary: PolicyReading<NamedPolicy> | null
  readonly referencedKeys: readonly string[] | null
  readonly unread: string | null
}

/** Takes the needs of one principal and its sources; judges them with the fewest calls. The role is there, and in the pipeline's account. */
export async function judgeRequired(
  allRequired: readonly RequiredPermission[],
  sources: PrincipalSources,
): Promise<JudgedBatch> {
  const { principal } = sources
  const [roleAnswer, keyAnswer] = await Promise.all([sources.role ?? null, sources.contextKeys])
  const role = roleAnswer === null ? null : foundValue(roleAnswer)
  const asker: Asker = { principal, role, now: sources.now, vouched: sources.vouched }
  const boundary = await readBoundary(role, sources)
  const early = keyAnswer.status === 'found' ? null : await readIdentity(sources)
  const told = keyAnswer.status === 'found' ? keyAnswer.value : early?.value && referencedKeys(early.value)
  const boundaryKeys = boundary?.status === 'read' ? referencedKeys([boundary.value]) : []
  const names = told ? [...told, ...boundaryKeys] : null
  const complete = await sources.contexts.complete(allRequired, names, principal.account)
  const sent = names === null ? null : [...names, ...Object.keys(sources.vouched)]
  const reading = readResourcePolicies(complete, sources)
  const answers = await simulate(
    complete.flatMap((required) => questionsOf(required, asker)),
    sent,
    sources,
  )
  // An unread boundary may hang on keys that nobody listed.
  const known = boundary?.status === 'unread' ? null : names
  const mustRead = complete.some((required) =>
    questionsOf(required, asker).some((question) => {
      const answer = answers.get(questionKey(question, sent))
      return answer !== undefined && isOpen(answer, requestOf(required, question.resource, asker).context, known)
    }),
  )
  const read = early ?? (mustRead ? await readIdentity(sources) : null)
  const resources = await reading(answers, sent, asker)
  const policies: PrincipalPolicies = {
    identity: read?.value ? { status: 'read', value: read.value } : { status: 'unread' },
    boundary,
    referencedKeys: known,
    unread: read?.reason ?? null,
  }
  const judged = complete.map((required, index): JudgedPermission => {
    const resource = resources[index] ?? { policy: { status: 'unread' }, unread: null }
    const arnForms = questionsOf(required, asker).map((question): JudgedArnForm => {
      const answer = answers.get(questionKey(question, sent)) ?? noAnswer
      return { question, answer, verdict: judgePair(required, question, answer, resource, policies, asker) }
    })
    return { required, arnForms, resource, verdict: combined(arnForms) }
  })
  return { judged, asker, policies }
}

const noAnswer: PairAnswer = { simulation: { status: 'missing' }, organization: null }

/** Why a pair that could be simulated was not. */
export const overLimitReason = 'simulation_limit'
const overLimit: PairAnswer = {
  simulation: { status: 'unavailable', reason: overLimitReason },
  organization: null,
}

/** Takes judged spellings; gives the verdict on the need. */
export function combined(arnForms: readonly JudgedArnForm[]): PermissionVerdict {
  const [first, ...rest] = arnForms.map(({ verdict }) => verdict)
  if (first === undefined) throw new Error('a need without a question')
  return combineArnForms([first, ...rest])
}

/** Takes a pair, the simulator's answer and what was read; gives the verdict, with what the question's variations proved. */
export function judgePair(
  required: RequiredPermission,
  question: Question,
  { simulation }: PairAnswer,
  resource: ResourceReading,
  policies: PrincipalPolicies,
  asker: Asker,
  proofs: { readonly withoutBoundary?: PairDecision; readonly withoutServiceControlPolicies?: PairDecision } = {},
): PermissionVerdict {
  const told = simulation.status === 'answered' && simulation.pair.boundaryAllowed !== null
  const boundary: PolicyReading<NamedPolicy> = policies.boundary ?? {
    status: told || simulation.status === 'unavailable' ? 'unread' : 'none',
  }
  return refine({
    request: requestOf(required, question.resource, asker),
    simulation,
    policies: { identity: policies.identity, boundary, resource: resource.policy },
    referencedKeys: told && policies.boundary === null ? null : policies.referencedKeys,
    ...proofs,
  })
}

/** Takes a need and who asks; gives the questions for every spelling of its resource. */
export function questionsOf(required: RequiredPermission, asker: Asker): Question[] {
  const keys = keysOf(required, asker)
  return [required.resource, ...required.arnForms].map((resource) => ({ action: required.action, resource, keys }))
}

/** Takes questions, the keys to send and what to vary; asks them all. Answers are filed under `questionKey`. */
export async function simulate(
  questions: readonly Question[],
  sent: readonly string[] | null,
  { simulator, principal }: Pick<PrincipalSources, 'simulator' | 'principal'>,
  variation?: Variation,
): Promise<Map<string, PairAnswer>> {
  const answers = await Promise.all(
    planCalls(questions, sent).map(async (call, index) => {
      const pairs = index < simulationLimit ? await simulator.run(principal, call, variation) : null
      return call.questions.map((question) => {
        const answer = pairs === null ? overLimit : (pairs.get(pairKey(question.action, question.resource)) ?? noAnswer)
        return [questionKey(question, sent), answer] as const
      })
    }),
  )
  return new Map(answers.flat())
}

/** Whether the simulator's word alone does not settle the pair, so that the policies are worth reading. */
function isOpen(
  { simulation }: PairAnswer,
  context: (key: string) => { readonly status: string },
  names: readonly string[] | null,
): boolean {
  if (simulation.status === 'missing') return false
  if (simulation.status === 'unavailable') return leavesItToPolicies(simulation.reason)
  if (simulation.pair.decision !== 'allowed') return true
  return names === null || names.some((name) => context(name).status === 'unknown')
}

/** Takes why a pair was not simulated; tells whether the policies may decide in the simulator's stead. */
export function leavesItToPolicies(reason: string): boolean {
  return reason === 'simulate_not_permitted' || reason === overLimitReason
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

/** Null: whether there is a boundary is not known, unless the simulator tells. */
async function readBoundary(
  role: RoleFacts | null,
  { region, rolePolicies }: PrincipalSources,
): Promise<PolicyReading<NamedPolicy> | null> {
  if (role === null) return null
  if (role.boundaryArn === null) return { status: 'none' }
  const policy = await rolePolicies.managed(region, role.boundaryArn)
  return policy.status === 'found' ? { status: 'read', value: policy.value } : { status: 'unread' }
}

type FinishReading = (
  answers: ReadonlyMap<string, PairAnswer>,
  sent: readonly string[] | null,
  asker: Asker,
) => Promise<ResourceReading[]>

/**
 * Starts with the policies that decide in any case (keys, other accounts) and, where the limit admits all of them, every other; what is
 * left waits for the simulator, so that denied ones go first.
 */
function readResourcePolicies(
  allRequired: readonly RequiredPermission[],
  { resourcePolicies, principal }: PrincipalSources,
): FinishReading {
  const read = (required: RequiredPermission) => resourcePolicies.read(required, principal.account)
  const isSecret = ({ action, unaskable }: RequiredPermission) =>
    action.startsWith('secretsmanager:') && unaskable === null
  const isForeign = ({ context }: RequiredPermission) => context.resourceAccount !== principal.account
  const secrets = new Set(allRequired.filter(isSecret).map(({ resource }) => resource))
  const all = secrets.size <= resourcePolicies.left()
  const started = new Map(
    [...allRequired]
      .sort((left, right) => Number(isForeign(right)) - Number(isForeign(left)))
      .filter((required) => all || !isSecret(required) || isForeign(required))
      .map((required) => [required, read(required)] as const),
  )
  return async (answers, sent, asker) => {
    const isDenied = (required: RequiredPermission) =>
      questionsOf(required, asker).some((question) => {
        const simulation = answers.get(questionKey(question, sent))?.simulation
        return simulation?.status === 'answered' && simulation.pair.decision !== 'allowed'
      })
    const late = allRequired.filter((required) => !started.has(required))
    for (const required of [...late.filter(isDenied), ...late])
      if (!started.has(required)) started.set(required, read(required))
    return Promise.all(allRequired.map((required) => started.get(required) ?? read(required)))
  }
}
