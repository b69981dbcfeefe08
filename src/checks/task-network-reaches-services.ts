import { listed, named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { judgeNetwork, type NetworkJudgement, unansweredDoubt } from '../service/network/judge-network.ts'
import type { Blockage } from '../service/network/reach.ts'
import type { RequiredService, ServiceCall } from '../service/network/required-services.ts'
import { endpointNames, serviceLabels } from '../service/network/service-labels.ts'
import { defineCheck, type Fail, pass, unanswered } from './check.ts'

interface NetworkSubject extends CheckSubject {
  readonly judgement: NetworkJudgement | null
}

/**
 * Fails when it is proven that a task on Fargate cannot reach a service that it starts with. What cannot be proven, or may not be looked
 * at, is among what a report lists as not checked.
 */
export const check = defineCheck<NetworkSubject>({
  id: 'task-network-reaches-services',
  title: 'The network of the tasks leads to every service that they start with',
  topic: 'service',
  severity: 'error',
  subjects: ({ surroundings: { network } }) => {
    const [first] = network.required
    if (network.subnets.length === 0 || first === undefined) return []
    const faults = judgeNetwork(network.subnets, network.required).filter(
      (judgement) => judgement.kind !== 'open' || unansweredDoubt(judgement) !== null,
    )
    if (faults.length === 0) return [{ ...placeOf(first), judgement: null }]
    return faults.map((judgement) => ({ ...placeOf(judgement.required[0] ?? first), judgement }))
  },
  examine: ({ judgement }) => {
    const unread = judgement === null ? null : unansweredDoubt(judgement)
    if (unread !== null) return unanswered(unread)
    switch (judgement?.kind) {
      case 'blocked':
        return { verdict: 'fail', ...blocked(judgement) }
      case 'unnamed-endpoint':
        return { verdict: 'fail', ...unnamed(judgement) }
      default:
        return pass
    }
  },
})

/** The reference that needs the network first; the fault is as old as that. */
function placeOf({ pointer }: RequiredService): CheckSubject {
  return { pointer, subject: 'service', container: null }
}

type Said = Omit<Fail, 'verdict'>
type Judged<K extends NetworkJudgement['kind']> = Extract<NetworkJudgement, { readonly kind: K }>

function blocked({ because, required, subnets }: Judged<'blocked'>): Said {
  const services = listed(serviceLabels(required))
  const causes = listed(because.map((each) => causeOf(each, required)))
  const [first] = because
  return {
    ...(first === undefined ? {} : { rule: first.code }),
    ...(subnets === null ? {} : { severity: 'warning' }),
    message:
      subnets === null
        ? `The service's tasks cannot reach ${services}, because ${causes}; they will not start.`
        : `Tasks in ${names(subnets)} cannot reach ${services}, because ${causes}; those that are placed there will not start.`,
    remedy: first === undefined ? '' : remedyFor(first, required),
  }
}

function causeOf(blockage: Blockage, required: readonly RequiredService[]): string {
  switch (blockage.code) {
    case 'no-outbound-rule':
      return `no outbound rule of ${names(blockage.groups)} lets TCP 443 out`
    case 'no-outbound-rule-to-gateway':
      return `${names(blockage.groups)} ${blockage.groups.length === 1 ? 'lets' : 'let'} TCP 443 out to other security groups alone, and no address behind the gateway endpoint ${names([blockage.endpoint])} is in one`
    case 'endpoint-refuses':
      return `${endpointsNamed(blockage.endpoints)} in neither the tasks' security groups nor their subnets on TCP 443`
    case 'endpoint-policy-refuses':
      return `the policy of ${names(blockage.endpoints)} allows nobody ${callsOf(blockage.calls)}`
    case 'gateway-elsewhere':
      return `the subnets have no route out, and the gateway endpoint ${names(blockage.endpoints)} is not in their route table`
    case 'no-public-address':
      return 'the way out is an internet gateway, and the tasks get no public address'
    case 'no-route':
      return `the subnets have no route out and no VPC endpoint for ${required.length === 1 ? 'it' : 'them'}`
  }
}

function remedyFor(blockage: Blockage, required: readonly RequiredService[]): string {
  const endpoints = listed(endpointNames(required))
  switch (blockage.code) {
    case 'no-outbound-rule':
      return `Allow outbound TCP 443 in ${names(blockage.groups, 'or')}.`
    case 'no-outbound-rule-to-gateway':
      return `Allow outbound TCP 443 to the prefix list of ${names([blockage.endpoint])} in ${names(blockage.groups, 'or')}.`
    case 'endpoint-refuses':
      return `Allow inbound TCP 443 from the tasks' security groups in ${names(blockage.groups)}.`
    case 'endpoint-policy-refuses':
      return `Allow ${callsOf(blockage.calls)} in the policy of ${names(blockage.endpoints, 'or')}.`
    case 'gateway-elsewhere':
      return `Add ${names(blockage.routeTables)} to the route tables of ${names(blockage.endpoints)}.`
    case 'no-public-address':
      return `Set assignPublicIp to ENABLED, route the subnets through a NAT gateway, or create VPC endpoints for ${endpoints}.`
    case 'no-route':
      return `Create VPC endpoints for ${endpoints}, or route the subnets through a NAT gateway.`
  }
}

function unnamed({ endpoints, required }: Judged<'unnamed-endpoint'>): Said {
  const [one, none] =
    endpoints.length === 1
      ? ['the endpoint', 'which has no private DNS']
      : ['the endpoints', 'which have no private DNS']
  return {
    rule: 'endpoint-without-private-dns',
    severity: 'warning',
    message: `Nothing leads the service's tasks to ${listed(serviceLabels(required))} but ${one} ${names(endpoints)}, ${none}; unless a private hosted zone has the name, they will not start.`,
    remedy: `Enable private DNS names for ${names(endpoints)}.`,
  }
}

function callsOf(calls: readonly ServiceCall[]): string {
  return listed(calls.map(({ action, resource }) => `${action} on ${named(resource.replace(/\/layer$/, '/*'))}`))
}

function endpointsNamed(endpoints: readonly string[]): string {
  return endpoints.length === 1 ? `the endpoint ${names(endpoints)} lets` : `the endpoints ${names(endpoints)} let`
}

function names(ids: readonly string[], conjunction?: 'and' | 'or'): string {
  return listed(
    ids.map((id) => named(id)),
    conjunction,
  )
}
