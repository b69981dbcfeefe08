import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/service-wiring-kept.ts'
import { contextOf } from '../support/check-context.ts'
import { serviceWith } from '../support/service-facts.ts'
import { failingPointers, verdictsOf } from '../support/verdicts.ts'

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
  serviceWith({ loadBalancers: [{ containerName, containerPort, target: 'tg' }] })
const connect = (portName: string, enabled = true) =>
  serviceWith({ serviceConnect: { enabled, services: [{ portName, discoveryName: null }] } })

describe('service-wiring-kept', () => {
  test.each([
    ['a container that is not there', balancer('web', 8080), '/containerDefinitions'],
    ['a port without a mapping', balancer('api', 80), '/containerDefinitions/0/portMappings'],
    ['a container without any mapping', balancer('sidecar', 80), '/containerDefinitions/1'],
    [
      'a registry on a gone container',
      serviceWith({ serviceRegistries: [{ containerName: 'web', containerPort: 80, port: null }] }),
      '/containerDefinitions',
    ],
    ['a Service Connect port name that is gone', connect('grpc'), '/containerDefinitions'],
    [
      'a VPC Lattice port name that is gone',
      serviceWith({ vpcLattice: [{ portName: 'grpc' }] }),
      '/containerDefinitions',
    ],
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
      serviceWith({ serviceRegistries: [{ containerName: null, containerPort: null, port: null }] }),
    ],
  ])('%s passes', (_what, facts) => {
    expect(failingPointers(check, contextOf({ rendered, service: { status: 'found', value: facts } }))).toEqual([])
  })

  test('two load balancers of one container and port are wrong once', () => {
    const end = { containerName: 'web', containerPort: 80 }
    const facts = serviceWith({
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
