import { describe, expect, test } from 'vitest'
import type { ServiceFacts } from '../../src/baseline/service-facts.ts'
import { check } from '../../src/checks/service-wiring-kept.ts'
import { contextOf } from '../support/check-context.ts'
import { failingPointers, verdictsOf } from '../support/verdicts.ts'

function service(parts: Partial<ServiceFacts>): ServiceFacts {
  return {
    arn: 'arn:aws:ecs:eu-west-1:111122223333:service/prod/api',
    name: 'api',
    status: 'ACTIVE',
    controller: 'ECS',
    schedulingStrategy: 'REPLICA',
    taskDefinition: null,
    desiredCount: 1,
    runningCount: 1,
    launchType: 'FARGATE',
    capacityProviders: [],
    platformVersion: null,
    enableExecuteCommand: false,
    loadBalancers: [],
    serviceRegistries: [],
    serviceConnect: null,
    vpcLattice: [],
    ...parts,
  }
}

const rendered = {
  family: 'api',
  containerDefinitions: [
    {
      name: 'api',
      image: 'nginx',
      portMappings: [{ containerPort: 8080, name: 'http' }, { containerPortRange: '9000-9010' }],
    },
    { name: 'sidecar', image: 'nginx' },
  ],
}
const balancer = (containerName: string, containerPort: number) =>
  service({ loadBalancers: [{ containerName, containerPort, target: 'tg' }] })
const connect = (portName: string, enabled = true) =>
  service({ serviceConnect: { enabled, services: [{ portName, discoveryName: null }] } })

describe('service-wiring-kept', () => {
  test.each([
    ['a container that is not there', balancer('web', 8080), '/containerDefinitions'],
    ['a port without a mapping', balancer('api', 80), '/containerDefinitions/0/portMappings'],
    ['a container without any mapping', balancer('sidecar', 80), '/containerDefinitions/1'],
    [
      'a registry on a gone container',
      service({ serviceRegistries: [{ containerName: 'web', containerPort: 80, port: null }] }),
      '/containerDefinitions',
    ],
    ['a Service Connect port name that is gone', connect('grpc'), '/containerDefinitions'],
    ['a VPC Lattice port name that is gone', service({ vpcLattice: [{ portName: 'grpc' }] }), '/containerDefinitions'],
  ])('%s fails', (_what, facts, pointer) => {
    const context = contextOf({ rendered, service: { status: 'found', value: facts } })
    expect(verdictsOf(check, context)).toEqual([['fail:error', 'service']])
    expect(failingPointers(check, context)).toEqual([pointer])
  })

  test.each([
    ['a mapped port', balancer('api', 8080)],
    ['a port in a range', balancer('api', 9010)],
    ['a port name', connect('http')],
    ['Service Connect that is off', connect('grpc', false)],
    [
      'a registry for the task as a whole',
      service({ serviceRegistries: [{ containerName: null, containerPort: null, port: null }] }),
    ],
  ])('%s passes', (_what, facts) => {
    expect(failingPointers(check, contextOf({ rendered, service: { status: 'found', value: facts } }))).toEqual([])
  })

  test('two load balancers of one container and port are wrong once', () => {
    const end = { containerName: 'web', containerPort: 80 }
    const facts = service({
      loadBalancers: [
        { ...end, target: 'a' },
        { ...end, target: 'b' },
      ],
    })
    const context = contextOf({ rendered, service: { status: 'found', value: facts } })
    expect(verdictsOf(check, context)).toEqual([['fail:error', 'service']])
  })

  test('a service that may not be looked at leaves it open', () => {
    const hidden = { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'the pipeline may not look' } as const
    expect(verdictsOf(check, contextOf({ rendered, service: hidden }))).toEqual([['unverified', 'service']])
  })

  test.each([null, { status: 'absent' } as const])('without a service (%j) there is nothing to examine', (none) => {
    expect(verdictsOf(check, contextOf({ rendered, service: none }))).toEqual([])
  })
})
