import { describe, expect, test } from 'vitest'
import { found } from '../../src/base/lookup.ts'
import { check } from '../../src/checks/task-network-reaches-services.ts'
import type { TaskSurroundings } from '../../src/service/network/reach.ts'
import type { RequiredService } from '../../src/service/network/required-services.ts'
import { nothingAround } from '../../src/service/surroundings.ts'
import { contextOf } from '../support/check-context.ts'

const rule = { protocol: 'tcp', fromPort: 443, toPort: 443, cidrs: ['0.0.0.0/0'], prefixLists: [], groups: [] }
const subnet = (subnetId: string, more: Partial<TaskSurroundings> = {}, gateway = 'local'): TaskSurroundings => ({
  subnetId,
  subnet: found({ id: subnetId, vpc: 'vpc-1', zone: 'a', zoneId: null, owner: null, cidrs: ['10.0.1.0/24'] }),
  routeTable: found({
    id: 'rtb-1',
    vpc: 'vpc-1',
    main: true,
    subnets: [],
    routes: [{ destination: '0.0.0.0/0', target: gateway, blackhole: false }],
  }),
  groups: { 'sg-1': found({ id: 'sg-1', inbound: [], outbound: [rule] }) },
  publicIp: false,
  endpoints: {},
  endpointGroups: {},
  account: '111122223333',
  ...more,
})
const endpoint = (privateDns: boolean, policy: string | null = null) =>
  found([
    {
      id: 'vpce-1',
      vpc: 'vpc-1',
      service: 'com.amazonaws.eu-west-1.secretsmanager',
      type: 'Interface',
      state: 'available',
      privateDns,
      routeTables: [],
      groups: ['sg-2'],
      policy,
    },
  ])

const required: RequiredService[] = [
  { service: 'secretsmanager', region: 'eu-west-1', pointer: '/containerDefinitions/0/secrets/0/valueFrom', calls: [] },
  { service: 'ecr.api', region: 'eu-west-1', pointer: '/containerDefinitions/0/image', calls: [] },
  { service: 'ecr.dkr', region: 'eu-west-1', pointer: '/containerDefinitions/0/image', calls: [] },
]
const contextFor = (subnets: readonly TaskSurroundings[], needs = required) =>
  contextOf({
    surroundings: { ...nothingAround, network: { outOfScope: null, required: needs, subnets } },
  })

function said(subnets: readonly TaskSurroundings[]) {
  return check.run(contextFor(subnets)).map(({ subject, verdict }) => {
    if (verdict.verdict !== 'fail') return verdict.verdict
    const { rule: code, severity = 'error', message, remedy } = verdict
    return `${severity} ${code} at ${subject.pointer}: ${message} ${remedy}`
  })
}

describe('task-network-reaches-services', () => {
  test('a way out passes once', () => {
    expect(said([subnet('subnet-a', {}, 'nat-1')])).toEqual(['pass'])
  })

  test('no way from any subnet is one error for all services', () => {
    expect(said([subnet('subnet-a'), subnet('subnet-b')])).toEqual([
      "error no-route at /containerDefinitions/0/secrets/0/valueFrom: The service's tasks cannot reach Secrets Manager and ECR, because the subnets have no route out and no VPC endpoint for them; they will not start. Create VPC endpoints for com.amazonaws.eu-west-1.secretsmanager, com.amazonaws.eu-west-1.ecr.api and com.amazonaws.eu-west-1.ecr.dkr, or route the subnets through a NAT gateway.",
    ])
  })

  test('no way from one subnet of two is a warning that names it', () => {
    expect(said([subnet('subnet-a', {}, 'nat-1'), subnet('subnet-b', {}, 'igw-1')])).toEqual([
      expect.stringMatching(
        /^warning no-public-address at .*: Tasks in subnet-b cannot reach Secrets Manager and ECR, because the way out is an internet gateway, and the tasks get no public address; those that are placed there will not start\. Set assignPublicIp to ENABLED/,
      ),
    ])
  })

  test('a closed security group names itself', () => {
    const groups = { 'sg-1': found({ id: 'sg-1', inbound: [], outbound: [] }) }
    expect(said([subnet('subnet-a', { groups }, 'nat-1')])).toEqual([
      expect.stringMatching(/no outbound rule of sg-1 lets TCP 443 out; .* Allow outbound TCP 443 in sg-1\.$/),
    ])
  })

  test('an endpoint that refuses the tasks is named, and the rest passes over', () => {
    const around = {
      endpoints: { 'eu-west-1.secretsmanager': endpoint(true) },
      endpointGroups: { 'sg-2': found({ id: 'sg-2', inbound: [], outbound: [] }) },
    }
    expect(said([subnet('subnet-a', around, 'nat-1')])).toEqual([
      expect.stringMatching(/^error endpoint-refuses .*Secrets Manager, because the endpoint vpce-1 lets in neither/),
    ])
  })

  test('an endpoint whose policy allows nobody the call is named with the call', () => {
    const call = { action: 'ecr:GetAuthorizationToken', resource: '*' }
    const Statement = [{ Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage', Resource: '*' }]
    const admitting = { ...rule, cidrs: ['10.0.0.0/8'] }
    const around = {
      endpoints: { 'eu-west-1.ecr.api': endpoint(true, JSON.stringify({ Statement })) },
      endpointGroups: { 'sg-2': found({ id: 'sg-2', inbound: [admitting], outbound: [] }) },
    }
    const needs = required.map((each) => (each.service === 'ecr.api' ? { ...each, calls: [call] } : each))
    const verdicts = check.run(contextFor([subnet('subnet-a', around, 'nat-1')], needs)).map(({ verdict }) => verdict)
    expect(verdicts).toMatchObject([
      {
        rule: 'endpoint-policy-refuses',
        message:
          "The service's tasks cannot reach ECR, because the policy of vpce-1 allows nobody ecr:GetAuthorizationToken on *; they will not start.",
        remedy: 'Allow ecr:GetAuthorizationToken on * in the policy of vpce-1.',
      },
    ])
  })

  test('an endpoint without private DNS is a warning', () => {
    const around = { endpoints: { 'eu-west-1.secretsmanager': endpoint(false) } }
    const [first] = required
    const results = check.run(contextFor([subnet('subnet-a', around)], first === undefined ? [] : [first]))
    expect(results.map(({ verdict }) => verdict)).toMatchObject([
      { verdict: 'fail', severity: 'warning', rule: 'endpoint-without-private-dns' },
    ])
  })

  test('what is left open passes: it is listed as not checked', () => {
    const unseen = { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'the pipeline may not look' } as const
    expect(said([subnet('subnet-a', { subnet: unseen })])).toEqual(['pass'])
  })

  test('where the network was not looked at there is nothing to examine', () => {
    expect(check.run(contextFor([]))).toEqual([])
    expect(check.run(contextOf())).toEqual([])
  })
})
