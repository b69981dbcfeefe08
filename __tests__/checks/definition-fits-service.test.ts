import { describe, expect, test } from 'vitest'
import type { TargetGroupFacts } from '../../src/account/load-balancing.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { absent, found, type Lookup, unknown } from '../../src/base/lookup.ts'
import type { ServiceFacts } from '../../src/baseline/service-facts.ts'
import { check } from '../../src/checks/definition-fits-service.ts'
import { nothingAround } from '../../src/service/surroundings.ts'
import { baselineOf } from '../support/baseline-context.ts'
import { contextOf } from '../support/check-context.ts'
import { serviceWith } from '../support/service-facts.ts'
import { verdictsOf } from '../support/verdicts.ts'

const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/6d0ecf831eec9f09'

interface Case {
  definition?: JsonObject
  service?: Partial<ServiceFacts>
  targetGroup?: Lookup<TargetGroupFacts>
  /** Port mappings of the last healthy revision. */
  before?: readonly JsonObject[]
}

const revision7 = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/api:7'

function contextFor({ definition = {}, service = {}, targetGroup, before }: Case) {
  const balanced = { loadBalancers: [{ containerName: 'api', containerPort: 80, target: arn }] }
  return contextOf({
    rendered: {
      family: 'api',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'api', image: 'nginx:1.27', portMappings: [{ containerPort: 80, name: 'http' }] }],
      ...definition,
    },
    service: found(serviceWith({ ...(targetGroup === undefined ? {} : balanced), ...service })),
    surroundings: { ...nothingAround, targetGroups: targetGroup === undefined ? {} : { [arn]: targetGroup } },
    baseline: before === undefined ? null : healthyWith(before),
  })
}

function healthyWith(portMappings: readonly JsonObject[]) {
  return baselineOf({ containerDefinitions: [{ name: 'api', image: 'nginx', portMappings: [...portMappings] }] })
}

/** Rule, severity, pointer and subject of what fails. */
function faults(each: Case) {
  return check
    .run(contextFor(each))
    .flatMap(({ subject, verdict }) =>
      verdict.verdict === 'fail' ? [[verdict.rule, verdict.severity ?? 'error', subject.pointer, subject.subject]] : [],
    )
}

const ec2 = { launchType: 'EC2', network: null } as const
const onInstances = { requiresCompatibilities: ['EC2'], networkMode: 'bridge' }
const connect = { serviceConnect: { enabled: true, services: [] } }
const http = { containerPort: 80, name: 'http' }
const offering = { serviceConnect: { enabled: true, services: [{ portName: 'http', discoveryName: null }] } }
const classic = { loadBalancers: [{ containerName: 'api', containerPort: 80, target: 'shop-elb' }] }
const onBridge = (mapping: JsonObject) => ({
  ...onInstances,
  containerDefinitions: [{ name: 'api', image: 'nginx', portMappings: [mapping] }],
})
const atLaunch = { volumes: [{ name: 'data', configuredAtLaunch: true }] }
const group = (targetType: string, attached = true) => found({ targetType, attached })
const express = { express: true }
const main = (portMappings: JsonObject[]) => ({
  containerDefinitions: [{ name: 'Main', image: 'nginx', portMappings }],
})

describe('definition-fits-service refuses', () => {
  test.each<[what: string, Case, fault: readonly string[]]>([
    [
      'awsvpc without a network configuration',
      { definition: { requiresCompatibilities: ['EC2'] }, service: ec2 },
      ['network-configuration-missing', 'error', '/networkMode', 'service'],
    ],
    ...[{ networkMode: 'bridge' }, { networkMode: 'host' }, { networkMode: 'none' }].map(
      (mode): [string, Case, string[]] => [
        `networkMode ${mode.networkMode} with a network configuration`,
        { definition: { requiresCompatibilities: ['EC2'], ...mode }, service: { launchType: 'EC2' } },
        ['network-configuration-refused', 'error', '/networkMode', 'service'],
      ],
    ),
    [
      'no networkMode with a network configuration, whatever else is wrong with it',
      {
        definition: { requiresCompatibilities: ['EC2'], networkMode: '' },
        service: { launchType: 'EC2', ...connect },
        targetGroup: group('ip'),
      },
      ['network-configuration-refused', 'error', '/networkMode', 'service'],
    ],
    [
      'a definition for instances on Fargate',
      { definition: onInstances },
      ['launch-type-not-declared', 'error', '/requiresCompatibilities', 'service'],
    ],
    [
      'a definition for instances on capacity of Fargate',
      { definition: onInstances, service: { launchType: null, capacityProviders: ['FARGATE', 'FARGATE_SPOT'] } },
      ['launch-type-not-declared', 'error', '/requiresCompatibilities', 'service'],
    ],
    [
      'a definition without size on Fargate',
      { definition: { requiresCompatibilities: ['EC2'], cpu: '256', memory: '' } },
      ['launch-type-not-declared', 'warning', '/requiresCompatibilities', 'service'],
    ],
    [
      'a definition for Fargate on external instances',
      { service: { launchType: 'EXTERNAL', network: null } },
      ['launch-type-not-declared', 'warning', '/requiresCompatibilities', 'service'],
    ],
    [
      'a volume that the deploy action takes away',
      { definition: atLaunch, service: { managedVolumes: ['data'] } },
      ['volume-cleared', 'warning', '/volumes/0', 'volume data'],
    ],
    [
      'a volume that nothing configures',
      { definition: atLaunch },
      ['volume-not-configured', 'warning', '/volumes/0', 'volume data'],
    ],
    [
      'a configured volume that the definition keeps to itself',
      { definition: { volumes: [{ name: 'data' }] }, service: { managedVolumes: ['data'] } },
      ['volume-not-at-launch', 'warning', '/volumes/0', 'volume data'],
    ],
    [
      'a configured volume that is gone',
      { service: { managedVolumes: ['data'] } },
      ['volume-not-at-launch', 'warning', '/volumes', 'volume data'],
    ],
    [
      'Service Connect on the network of the instance',
      { definition: { ...onInstances, networkMode: 'host' }, service: { ...ec2, ...connect } },
      ['service-connect-network-mode', 'warning', '/networkMode', 'service'],
    ],
    [
      'Service Connect on the default network mode',
      { definition: { requiresCompatibilities: ['EC2'], networkMode: '' }, service: { ...ec2, ...connect } },
      ['service-connect-network-mode', 'warning', '/networkMode', 'service'],
    ],
    [
      'Service Connect on Windows',
      {
        definition: { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
        service: connect,
      },
      ['service-connect-windows', 'warning', '/runtimePlatform/operatingSystemFamily', 'service'],
    ],
    [
      'another protocol of a port that Service Connect offers',
      { service: { ...offering, taskDefinition: revision7 }, before: [{ ...http, appProtocol: 'http2' }] },
      ['service-connect-protocol', 'error', '/containerDefinitions/0/portMappings/0', 'container api'],
    ],
    [
      'a protocol of the application for a port that Service Connect offers',
      {
        definition: {
          containerDefinitions: [{ name: 'api', image: 'nginx', portMappings: [{ ...http, appProtocol: 'grpc' }] }],
        },
        service: { ...offering, taskDefinition: `${revision7}1` },
        before: [http],
      },
      ['service-connect-protocol', 'warning', '/containerDefinitions/0/portMappings/0/appProtocol', 'container api'],
    ],
    ...[{}, { hostPort: 0 }].map((host): [string, Case, string[]] => [
      `a port chosen by the host behind a Classic Load Balancer (${JSON.stringify(host)})`,
      { definition: onBridge({ containerPort: 80, ...host }), service: { ...ec2, ...classic } },
      ['classic-balancer-host-port', 'warning', '/containerDefinitions/0/portMappings', 'service'],
    ]),
    [
      'Windows on spare capacity of Fargate',
      {
        definition: { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
        service: { launchType: null, capacityProviders: ['FARGATE', 'FARGATE_SPOT'] },
      },
      ['fargate-spot-windows', 'warning', '/runtimePlatform/operatingSystemFamily', 'service'],
    ],
    [
      'tasks with addresses in a target group of instances',
      { targetGroup: group('instance') },
      ['target-type', 'error', '/networkMode', 'service'],
    ],
    [
      'tasks without addresses in a target group of addresses',
      { definition: onInstances, service: ec2, targetGroup: group('ip') },
      ['target-type', 'error', '/networkMode', 'service'],
    ],
    [
      'a target group that is gone',
      { targetGroup: absent },
      ['target-group-missing', 'error', '/containerDefinitions/0/portMappings', 'service'],
    ],
    [
      'a target group that gets no traffic',
      { targetGroup: group('ip', false) },
      ['target-group-unattached', 'warning', '/containerDefinitions/0/portMappings', 'service'],
    ],
    [
      'an Express Mode service without its container',
      { service: express },
      ['express-container', 'error', '/containerDefinitions', 'service'],
    ],
    ...(
      [
        ['no port', []],
        ['a port without a name', [{ containerPort: 80 }]],
        ['a name without a port', [{ name: 'http' }]],
        ['two ports', [80, 81].map((containerPort) => ({ containerPort, name: `p${containerPort}` }))],
        ['a port of UDP', [{ containerPort: 80, name: 'http', protocol: 'udp' }]],
      ] as const
    ).map(([what, ports]): [string, Case, string[]] => [
      `an Express Mode service with ${what}`,
      { definition: main([...ports]), service: express },
      ['express-port', 'error', '/containerDefinitions/0/portMappings', 'container Main'],
    ]),
    [
      'an Express Mode service on instances',
      {
        definition: { ...main([{ containerPort: 80, name: 'http' }]), requiresCompatibilities: ['EC2'] },
        service: express,
      },
      ['express-launch-type', 'error', '/requiresCompatibilities', 'service'],
    ],
  ])('%s', (_what, each, fault) => {
    expect(faults(each)).toEqual([fault])
  })
})

describe('definition-fits-service takes', () => {
  test.each<[what: string, Case]>([
    ['Fargate on Fargate', {}],
    ['a definition that declares nothing', { definition: { requiresCompatibilities: [] } }],
    ['Fargate of which ECS tells no network configuration', { service: { network: null } }],
    ['bridge without a network configuration', { definition: onInstances, service: ec2 }],
    ['what is made for Fargate on instances', { service: { launchType: 'EC2' } }],
    [
      "capacity of the account's own, whatever it is",
      { definition: onInstances, service: { launchType: null, capacityProviders: ['spot-fleet'], network: null } },
    ],
    ['a network mode that has yet to be filled in', { definition: { networkMode: '<NETWORK_MODE>' } }],
    ['a volume of the definition alone', { definition: { volumes: [{ name: 'data', configuredAtLaunch: false }] } }],
    ['Service Connect in a network of its own', { service: connect }],
    ['Service Connect on a bridge', { definition: onInstances, service: { ...ec2, ...connect } }],
    [
      'Service Connect that is off',
      {
        definition: { ...onInstances, networkMode: 'host' },
        service: { ...ec2, serviceConnect: { enabled: false, services: [] } },
      },
    ],
    ['Linux on spare capacity of Fargate', { service: { launchType: null, capacityProviders: ['FARGATE_SPOT'] } }],
    [
      'Windows on Fargate',
      {
        definition: { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
        service: { launchType: null, capacityProviders: ['FARGATE'] },
      },
    ],
    ['the same protocols', { service: offering, before: [{ ...http, protocol: 'tcp' }] }],
    ['another protocol of a port that Service Connect does not offer', { before: [{ ...http, appProtocol: 'http2' }] }],
    ['a port that is new to Service Connect', { service: offering, before: [{ containerPort: 80 }] }],
    [
      'a fixed port behind a Classic Load Balancer',
      { definition: onBridge({ containerPort: 80, hostPort: 8080 }), service: { ...ec2, ...classic } },
    ],
    [
      'the ports of the host behind a Classic Load Balancer',
      { definition: { ...onBridge({ containerPort: 80 }), networkMode: 'host' }, service: { ...ec2, ...classic } },
    ],
    ['a target group of addresses', { targetGroup: group('ip') }],
    ['a target group of instances', { definition: onInstances, service: ec2, targetGroup: group('instance') }],
    ['a target group of a kind that ECS may yet learn', { targetGroup: group('gateway') }],
    [
      'a target group that may not be looked at',
      { targetGroup: unknown('NOT_PERMITTED', 'the pipeline may not look') },
    ],
    [
      'a target group that CodeDeploy has moved away',
      { service: { controller: 'CODE_DEPLOY' }, targetGroup: group('ip', false) },
    ],
    ['Express Mode as it should be', { definition: main([{ containerPort: 80, name: 'http' }]), service: express }],
    [
      'anything where the controller is external',
      { definition: onInstances, service: { controller: 'EXTERNAL' }, targetGroup: absent },
    ],
  ])('%s', (_what, each) => {
    expect(faults(each)).toEqual([])
  })

  test('a network mode that CodeDeploy may be given a network for', () => {
    const definition = { requiresCompatibilities: ['EC2'], networkMode: 'awsvpc' }
    expect(faults({ definition, service: { ...ec2, controller: 'CODE_DEPLOY' } })).toEqual([])
  })
})

describe('definition-fits-service', () => {
  test('passes once where everything fits', () => {
    expect(verdictsOf(check, contextFor({}))).toEqual([['pass', 'service']])
  })

  test('leaves it open where the service may not be looked at', () => {
    const context = contextOf({ service: unknown('NOT_PERMITTED', 'the pipeline may not look') })
    expect(verdictsOf(check, context)).toEqual([['unverified', 'service']])
  })

  test.each([null, absent, found(serviceWith({ status: 'INACTIVE', network: null }))])(
    'has nothing to examine without a service (%j)',
    (service) => {
      expect(check.run(contextOf({ service }))).toEqual([])
    },
  )
})
