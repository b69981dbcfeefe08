import type { PairAnswer, Question, SimulateCall, Variation } from '../../account/simulator.ts'
import type { PairDecision } from '../../iam/simulation.ts'
import { pairKey } from '../../iam/simulation.ts'
import { suggestFor } from '../suggest.ts'
import {
  combined,
  type JudgedArnForm,
  type JudgedBatch,
  type JudgedPermission,
  judgePair,
  type PrincipalSources,
} from './judge-principal.ts'
import { planCalls, questionKey } from './plan.ts'

/** Calls that explaining denials and proving suggestions may cost in one run. */
export const explanationLimit = 10

/**
 * Takes judged needs; asks the denied ones again without the permissions boundary and without service control policies, where only that
 * can tell who blocks, and judges them anew. Asks nothing where nothing is denied.
 */
export async function explainDenials(batch: JudgedBatch, sources: PrincipalSources): Promise<JudgedPermission[]> {
  const open = batch.judged.flatMap(({ arnForms }) => arnForms).filter(isDenied)
  const [withoutScp, withoutBoundary] = await Promise.all([
    askAgain(
      open.filter((arnForm) => mayBeOrganization(arnForm, batch)),
      batch,
      sources,
      { without: 'scp' },
    ),
    askAgain(
      open.filter((arnForm) => mayBeBoundary(arnForm, batch)),
      batch,
      sources,
      { without: 'permission-boundary' },
    ),
  ])
  return batch.judged.map((judged) => {
    const arnForms = judged.arnForms.map((arnForm): JudgedArnForm => {
      const scp = withoutScp.get(arnForm.question)
      const boundary = withoutBoundary.get(arnForm.question)
      if (scp === undefined && boundary === undefined) return arnForm
      const proofs = {
        ...(scp === undefined ? {} : { withoutServiceControlPolicies: scp }),
        ...(boundary === undefined ? {} : { withoutBoundary: boundary }),
      }
      const { question, answer } = arnForm
      const verdict = judgePair(judged.required, question, answer, judged.resource, batch.policies, batch.asker, proofs)
      return { ...arnForm, verdict }
    })
    return { ...judged, arnForms, verdict: combined(arnForms) }
  })
}

/** What came of adding the suggested policy: what still stands in the way of the questions that stay denied. */
export type StillBlocked = ReadonlyMap<RequiredPermission, string>

type RequiredPermission = JudgedPermission['required']

/**
 * Takes judged needs of the execution role; simulates with the policy that would cure the denials, and gives the needs that it would
 * not cure, with who is in the way. What could not be asked counts as cured.
 */
export async function findIncurable(
  judged: readonly JudgedPermission[],
  batch: JudgedBatch,
  sources: PrincipalSources,
): Promise<StillBlocked> {
  const denied = judged.filter(
    ({ required, verdict, arnForms }) =>
      required.principal === 'execution-role' &&
      verdict.verdict === 'denied' &&
      verdict.blockedBy === 'identity-policy' &&
      arnForms.some(({ answer }) => answer.simulation.status === 'answered'),
  )
  const policy = suggestFor(denied.map(({ required }) => required))
  if (policy === null) return new Map()
  const answers = await askAgain(
    denied.flatMap(({ arnForms }) => arnForms),
    batch,
    sources,
    { added: JSON.stringify(policy) },
  )
  return new Map(
    denied.flatMap(({ required, arnForms }) => {
      const blocked = arnForms
        .map(({ question }) => answers.get(question))
        .find((pair) => pair !== undefined && pair.decision !== 'allowed')
      return blocked === undefined ? [] : [[required, blockerOf(blocked)] as const]
    }),
  )
}

function blockerOf(pair: PairDecision): string {
  if (pair.organizationsAllowed === false) return 'A service control policy of the organization blocks it too.'
  if (pair.boundaryAllowed === false) return 'The permissions boundary does not allow it either.'
  if (pair.decision === 'explicitDeny') return 'A policy explicitly denies it as well.'
  return 'A further policy on the role was simulated and would not be enough.'
}

/** Keys that the suggested policy refers to, besides those that the role's policies do. */
const suggestedKeys = ['kms:ViaService', 'aws:ResourceAccount']

/** Asks as far as the limit goes; what is beyond it, or not answered, is left out. */
async function askAgain(
  arnForms: readonly JudgedArnForm[],
  { policies }: JudgedBatch,
  { simulator, principal, explanations, vouched }: PrincipalSources,
  variation: Variation,
): Promise<Map<Question, PairDecision>> {
  const names = policies.referencedKeys
  const sent = names === null ? null : [...names, ...Object.keys(vouched), ...suggestedKeys]
  const asked = arnForms.map(({ question }) => question)
  const calls = planCalls(asked, sent).slice(0, explanations.left)
  explanations.left -= calls.length
  const answers = await Promise.all(calls.map((call) => read(call)))
  const byKey = new Map(answers.flat())
  return new Map(
    asked.flatMap((question) => {
      const pair = byKey.get(questionKey(question, sent))
      return pair === undefined ? [] : [[question, pair] as const]
    }),
  )

  async function read(call: SimulateCall) {
    const pairs = await simulator.run(principal, call, variation)
    return call.questions.flatMap((question) => {
      const answer = pairs.get(pairKey(question.action, question.resource))
      const pair = answer === undefined ? null : decisionOf(answer)
      return pair === null ? [] : [[questionKey(question, sent), pair] as const]
    })
  }
}

function decisionOf({ simulation, organization }: PairAnswer): PairDecision | null {
  if (simulation.status !== 'answered') return null
  const { pair } = simulation
  // Over several ARNs the organization's word is about some of them; of a pair that stays denied it is the likely blocker.
  return pair.decision === 'allowed'
    ? pair
    : { ...pair, organizationsAllowed: pair.organizationsAllowed ?? organization }
}

function isDenied({ answer: { simulation } }: JudgedArnForm): boolean {
  return simulation.status === 'answered' && simulation.pair.decision !== 'allowed'
}

function mayBeOrganization({ answer, verdict }: JudgedArnForm, { policies }: JudgedBatch): boolean {
  if (answer.simulation.status !== 'answered' || answer.simulation.pair.organizationsAllowed !== null) return false
  if (verdict.reason === 'simulator-disagrees') return true
  return policies.identity.status === 'unread' && answer.organization === false
}

function mayBeBoundary({ answer }: JudgedArnForm, { policies }: JudgedBatch): boolean {
  if (answer.simulation.status !== 'answered' || policies.boundary?.status === 'none') return false
  const unread = policies.boundary?.status !== 'read' || policies.identity.status === 'unread'
  return unread && answer.simulation.pair.boundaryAllowed === false
}
