import type { PolicyIdentifier, SimulatePrincipalPolicyRequest } from '@aws-sdk/client-iam'
import type { PairAnswer, PolicySimulator, SimulateCall, Variation } from '../account/simulator.ts'
import { found, unknown } from '../base/lookup.ts'
import type { Simulation } from '../iam/refine.ts'
import type { SimulatedPrincipal } from '../iam/simulated-principal.ts'
import { pairKey, readSimulation, type SimulatedAction } from '../iam/simulation.ts'
import { classifySimulationError, type SimulationError, type SimulationErrorReason } from '../iam/simulation-errors.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** Results on one page (API reference, SimulatePrincipalPolicy MaxItems). */
const itemsPerPage = 1000
/** Pages of one answer that are followed: IAM may return fewer items than it is asked for. */
const pageLimit = 20
/** Further calls to find out which ARN of a call the simulator does not take. */
const bisectionLimit = 16

/** IAM is global, but its endpoint is that of the partition of the run's region. */
export function createPolicySimulator(connection: Connection, region: string): PolicySimulator {
  return {
    referencedKeys: (principal) => askReferencedKeys(connection, region, principal),
    async run(principal, call, variation = {}) {
      const budget = { left: bisectionLimit }
      return ask(call)

      async function ask(part: SimulateCall): Promise<Map<string, PairAnswer>> {
        const outcome = await readAll(connection, region, principal, part, variation)
        if ('results' in outcome) return readAnswers(part, outcome.results, principal.name)
        const parts = smallerParts(part, outcome.error, budget)
        if (parts === null) return unavailable(part, outcome.error.reason)
        const answers = await Promise.all(parts.map(ask))
        return new Map(answers.flatMap((answer) => [...answer]))
      }
    },
  }
}

type Outcome = { readonly results: readonly SimulatedAction[] } | { readonly error: SimulationError }

async function readAll(
  connection: Connection,
  region: string,
  principal: SimulatedPrincipal,
  call: SimulateCall,
  variation: Variation,
): Promise<Outcome> {
  const results: SimulatedAction[] = []
  let marker: string | undefined
  for (let page = 0; page < pageLimit; page += 1) {
    const from = marker
    const answer = await connection.ask<'iam', Outcome & { readonly next?: string | undefined }>({
      service: 'iam',
      operation: 'SimulatePrincipalPolicy',
      region,
      interpret: (error) => found({ error: classifySimulationError(error) }),
      send: async ({ client, sdk, options }) => {
        const { EvaluationResults, IsTruncated, Marker } = await client.send(
          new sdk.SimulatePrincipalPolicyCommand({
            PolicySourceArn: principal.arn,
            ActionNames: [...call.actions],
            ...(call.resources.length === 0 ? {} : { ResourceArns: [...call.resources] }),
            ContextEntries: [...call.entries],
            MaxItems: itemsPerPage,
            ...(from === undefined ? {} : { Marker: from }),
            ...policiesOf(variation, principal.name),
          }),
          options,
        )
        return {
          results: requiredMember('EvaluationResults', EvaluationResults),
          next: IsTruncated === true ? Marker : undefined,
        }
      },
    })
    if (answer.status !== 'found') return { error: { verdict: 'unverified', reason: 'service_error', groups: [] } }
    if ('error' in answer.value) return answer.value
    results.push(...answer.value.results)
    marker = answer.value.next
    if (marker === undefined) break
  }
  return { results }
}

/** Policies to judge besides the role's own, and those of its own to leave out. */
function policiesOf(
  { without, added, planned }: Variation,
  roleName: string,
): Pick<SimulatePrincipalPolicyRequest, 'PolicyInputList' | 'PolicyExclusionList'> {
  const inputs = [...(planned?.added ?? []), ...(added === undefined ? [] : [added])]
  const exclusions: PolicyIdentifier[] = [
    ...(without === undefined ? [] : [{ PolicyType: without }]),
    ...(planned?.removed ?? []).map((policy) => identifierOf(policy, roleName)),
  ]
  return {
    ...(inputs.length === 0 ? {} : { PolicyInputList: inputs }),
    ...(exclusions.length === 0 ? {} : { PolicyExclusionList: exclusions }),
  }
}

function identifierOf(policy: string, roleName: string): PolicyIdentifier {
  if (policy.startsWith('arn:')) return { PolicyArn: policy }
  return {
    InlinePolicyIdentifier: { PolicyName: policy, AttachmentType: 'role', AttachmentName: roleName },
  }
}

function readAnswers(
  call: SimulateCall,
  results: readonly SimulatedAction[],
  roleName: string,
): Map<string, PairAnswer> {
  const pairs = readSimulation(results, roleName)
  const organizations = new Map(
    results.map((result) => [
      result.EvalActionName?.toLowerCase(),
      result.OrganizationsDecisionDetail?.AllowedByOrganizations ?? null,
    ]),
  )
  return answersOf(call, (key, action) => {
    const pair = pairs.get(key)
    const simulation: Simulation = pair === undefined ? { status: 'missing' } : { status: 'answered', pair }
    const allowed = organizations.get(action.toLowerCase()) ?? null
    return { simulation, organization: pair?.organizationsAllowed ?? allowed }
  })
}

function unavailable(call: SimulateCall, reason: SimulationErrorReason): Map<string, PairAnswer> {
  return answersOf(call, () => ({ simulation: { status: 'unavailable', reason }, organization: null }))
}

function answersOf(
  { questions }: SimulateCall,
  answer: (key: string, action: string) => PairAnswer,
): Map<string, PairAnswer> {
  return new Map(
    questions.map(({ action, resource }) => {
      const key = pairKey(action, resource)
      return [key, answer(key, action)] as const
    }),
  )
}

/** Actions that cannot share a call go apart; an ARN that the simulator does not take costs one pair, not the whole call. */
function smallerParts(call: SimulateCall, error: SimulationError, budget: { left: number }): SimulateCall[] | null {
  const parts =
    error.reason === 'split_actions'
      ? byAction(call, error.groups)
      : error.reason === 'bad_resource_arn' && call.resources.length > 1
        ? byResource(call)
        : []
  if (parts.length < 2 || budget.left < parts.length) return null
  budget.left -= parts.length
  return parts
}

function byAction(call: SimulateCall, groups: readonly (readonly string[])[]): SimulateCall[] {
  const groupOf = (action: string) => {
    const index = groups.findIndex((group) => group.some((name) => name.toLowerCase() === action.toLowerCase()))
    return index < 0 ? action : index
  }
  return [...Map.groupBy(call.questions, ({ action }) => groupOf(action)).values()].map((questions) => ({
    ...call,
    questions,
    actions: [...new Set(questions.map(({ action }) => action))],
    resources: call.resources.filter((resource) => questions.some((question) => question.resource === resource)),
  }))
}

function byResource(call: SimulateCall): SimulateCall[] {
  const middle = Math.ceil(call.resources.length / 2)
  return [call.resources.slice(0, middle), call.resources.slice(middle)].map((resources) => {
    const questions = call.questions.filter(({ resource }) => resources.includes(resource))
    return { ...call, resources, questions, actions: [...new Set(questions.map(({ action }) => action))] }
  })
}

function askReferencedKeys(connection: Connection, region: string, principal: SimulatedPrincipal) {
  return connection.ask({
    service: 'iam',
    operation: 'GetContextKeysForPrincipalPolicy',
    region,
    absentOn: ['NoSuchEntityException', 'NoSuchEntity'],
    interpret: (error) =>
      classifySimulationError(error).reason === 'cross_account_role'
        ? unknown('CROSS_ACCOUNT', "the role belongs to an account other than the pipeline's")
        : null,
    send: async ({ client, sdk, options }): Promise<readonly string[]> => {
      const { ContextKeyNames } = await client.send(
        new sdk.GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: principal.arn }),
        options,
      )
      return requiredMember('ContextKeyNames', ContextKeyNames)
    },
  })
}
