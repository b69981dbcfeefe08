import type { PairAnswer, Question, SimulateCall, Variation } from '../../account/simulator.ts'
import { type PairDecision, pairKey } from '../../iam/simulation.ts'
import { suggestPolicy } from '../../iam/suggested-policy.ts'
import type { Cure } from '../permission.ts'
import { grantOf } from '../suggest.ts'
import { type Closest, closestTo } from './closest-to.ts'
import {
  combined,
  type JudgedArnForm,
  type JudgedPermission,
  judgePair,
  keysToSend,
  type PrincipalSources,
} from './judge-principal.ts'
import { planCalls, questionKey } from './plan.ts'

/** Calls that explaining the denials of one principal, and proving what would cure them, may take. */
export const explanationLimit = 10
/** Such calls in one run: IAM throttles the simulator near 180 calls in quick succession. */
const runExplanationLimit = 150

/** A judged permission with all that can be told of a denial. */
export interface ExplainedPermission {
  readonly judged: JudgedPermission
  readonly closest: Closest | null
  readonly cure: Cure | null
  /** One sentence about what stands in the way of the policy that would otherwise cure it; null where nothing was found to. */
  readonly blocker: string | null
}

/**
 * Asks about the denials of a run again: with the policy that would cure each role, and without the permissions boundary and service
 * control policies where only that can tell who blocks. Which calls are made depends on the permissions and their order alone, never on
 * which answer came first.
 */
export async function explainDenials(
  all: readonly JudgedPermission[],
  runLimit = runExplanationLimit,
): Promise<Map<JudgedPermission, ExplainedPermission>> {
  const plans = [...Map.groupBy(new Set(all), ({ sources }) => sources)].map(([sources, judged]) =>
    planFor(judged, sources),
  )
  let left = runLimit
  const explained = await Promise.all(
    plans.map(async (plan) => {
      const calls = plan.calls.slice(0, Math.min(explanationLimit, left))
      left -= calls.length
      const answers = await ask(calls, plan.sources)
      return plan.judged.map((judged) => [judged, explain(judged, plan, answers)] as const)
    }),
  )
  return new Map(explained.flat())
}

/** One call, and what it leaves out or adds. */
interface PlannedCall {
  readonly call: SimulateCall
  readonly variation: Variation
  readonly sent: readonly string[] | null
}

/** What is asked about one principal, the most useful first. */
interface Plan {
  readonly judged: readonly JudgedPermission[]
  readonly sources: PrincipalSources
  readonly calls: readonly PlannedCall[]
  readonly policyLength: number
  readonly inlineLength: number | null
}

/** Keys that the suggested policy refers to, besides those that the role's policies do. */
const suggestedKeys = ['kms:ViaService', 'aws:ResourceAccount']

function planFor(judged: readonly JudgedPermission[], sources: PrincipalSources): Plan {
  const forms = (wanted: (form: JudgedArnForm, judged: JudgedPermission) => boolean) =>
    judged.flatMap((each) => each.arnForms.filter((form) => wanted(form, each)).map(({ question }) => question))
  const curable = judged.filter(isCurable)
  const policy = suggestPolicy(curable.map(({ required }) => grantOf(required)))
  const added = policy === null ? null : JSON.stringify(policy)
  const toProve = curable.flatMap(({ arnForms }) => arnForms.filter(isAnswered).map(({ question }) => question))
  return {
    judged,
    sources,
    calls: [
      ...(added === null ? [] : planned(toProve, judged, sources, { added })),
      ...planned(forms(mayBeOrganization), judged, sources, { without: 'scp' }),
      ...planned(forms(mayBeBoundary), judged, sources, { without: 'permission-boundary' }),
    ],
    policyLength: added?.length ?? 0,
    inlineLength: inlineLengthOf(judged),
  }
}

function inlineLengthOf([first]: readonly JudgedPermission[]): number | null {
  const identity = first?.policies.identity
  if (identity?.status !== 'read') return null
  return identity.value.reduce((sum, { inlineCharacters = 0 }) => sum + inlineCharacters, 0)
}

function planned(
  questions: readonly Question[],
  [first]: readonly JudgedPermission[],
  sources: PrincipalSources,
  variation: Variation,
): PlannedCall[] {
  const referenced = first?.policies.referencedKeys ?? null
  const sent = keysToSend(referenced === null ? null : [...referenced, ...suggestedKeys], sources)
  return planCalls(questions, sent).map((call) => ({ call, variation, sent }))
}

/** Decisions by question, for each variation. */
type Answers = ReadonlyMap<keyof Variation | 'scp' | 'permission-boundary', ReadonlyMap<Question, PairDecision>>

async function ask(calls: readonly PlannedCall[], { simulator, principal }: PrincipalSources): Promise<Answers> {
  const answers = await Promise.all(
    calls.map(async ({ call, variation, sent }) => {
      const pairs = await simulator.run(principal, call, variation)
      const byKey = new Map(
        call.questions.flatMap((question) => {
          const answer = pairs.get(pairKey(question.action, question.resource))
          const decision = answer === undefined ? null : decisionOf(answer)
          return decision === null ? [] : [[questionKey(question, sent), decision] as const]
        }),
      )
      return call.questions.flatMap((question) => {
        const decision = byKey.get(questionKey(question, sent))
        return decision === undefined ? [] : [{ variation: variation.without ?? 'added', question, decision } as const]
      })
    }),
  )
  const byVariation = Map.groupBy(answers.flat(), ({ variation }) => variation)
  return new Map(
    [...byVariation].map(([variation, list]) => [
      variation,
      new Map(list.map(({ question, decision }) => [question, decision])),
    ]),
  )
}

function decisionOf({ simulation, organization }: PairAnswer): PairDecision | null {
  if (simulation.status !== 'answered') return null
  const { pair } = simulation
  // Over several ARNs the organization's word is about some of them; of a pair that stays denied it is the likely blocker.
  return pair.decision === 'allowed'
    ? pair
    : { ...pair, organizationsAllowed: pair.organizationsAllowed ?? organization }
}

function explain(judged: JudgedPermission, plan: Plan, answers: Answers): ExplainedPermission {
  const attributed = attribute(judged, answers)
  const closest = closestTo(attributed)
  const without = { judged: attributed, closest, cure: null, blocker: null }
  if (!isCurable(attributed) || closest?.remedy != null) return without
  const proofs = judged.arnForms.map(({ question }) => answers.get('added')?.get(question))
  const refused = proofs.find((pair) => pair !== undefined && pair.decision !== 'allowed')
  if (refused !== undefined) return { ...without, blocker: blockerOf(refused) }
  const cure: Cure = {
    grants: [grantOf(judged.required)],
    proven: proofs.every((pair) => pair !== undefined),
    policyLength: plan.policyLength,
    inlineLength: plan.inlineLength,
  }
  return { ...without, cure }
}

/** Judges anew where a variation of the question told who blocks. */
function attribute(judged: JudgedPermission, answers: Answers): JudgedPermission {
  const arnForms = judged.arnForms.map((form): JudgedArnForm => {
    const scp = answers.get('scp')?.get(form.question)
    const boundary = answers.get('permission-boundary')?.get(form.question)
    if (scp === undefined && boundary === undefined) return form
    const verdict = judgePair(form.request, form.answer, judged.resource, judged.policies, {
      ...(scp === undefined ? {} : { withoutServiceControlPolicies: scp }),
      ...(boundary === undefined ? {} : { withoutBoundary: boundary }),
    })
    return { ...form, verdict }
  })
  return { ...judged, arnForms, verdict: combined(arnForms) }
}

/** Whether a further policy on the role is what is missing. */
function isCurable({ required, verdict }: JudgedPermission): boolean {
  if (required.principal !== 'execution-role') return false
  if (verdict.reason === 'arn-form-ambiguous') return true
  const { caveats } = verdict
  const alsoBlocked = caveats.includes('boundary-also-blocks') || caveats.includes('service-control-policy-also-blocks')
  return verdict.verdict === 'denied' && verdict.blockedBy === 'identity-policy' && !alsoBlocked
}

function blockerOf(pair: PairDecision): string {
  if (pair.organizationsAllowed === false) return 'A service control policy of the organization blocks it too.'
  if (pair.boundaryAllowed === false) return 'The permissions boundary does not allow it either.'
  if (pair.decision === 'explicitDeny') return 'A policy explicitly denies it as well.'
  return 'A further policy on the role was simulated and would not be enough.'
}

function isAnswered({ answer: { simulation } }: JudgedArnForm): boolean {
  return simulation.status === 'answered'
}

function isDenied({ answer: { simulation } }: JudgedArnForm): boolean {
  return simulation.status === 'answered' && simulation.pair.decision !== 'allowed'
}

function mayBeOrganization(form: JudgedArnForm, { policies, required }: JudgedPermission): boolean {
  const { simulation, organization } = form.answer
  if (!isDenied(form) || simulation.status !== 'answered') return false
  if (simulation.pair.organizationsAllowed !== null) return false
  // Without an allow of the role's own, which an AWS-managed key does not take, a denial says nothing.
  if (required.awsManagedKey && organization !== false) return false
  if (form.verdict.reason === 'simulator-disagrees') return true
  return policies.identity.status === 'unread' && organization === false
}

function mayBeBoundary(form: JudgedArnForm, { policies }: JudgedPermission): boolean {
  const { simulation } = form.answer
  if (!isDenied(form) || simulation.status !== 'answered' || policies.boundary?.status === 'none') return false
  const unread = policies.boundary?.status !== 'read' || policies.identity.status === 'unread'
  return unread && simulation.pair.boundaryAllowed === false
}
