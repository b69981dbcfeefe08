import { describe, expect, test } from 'vitest'
import { found } from '../../src/base/lookup.ts'
import { check } from '../../src/checks/service-wiring-kept.ts'
import { nothingAround } from '../../src/service/surroundings.ts'
import { baselineOf } from '../support/baseline-context.ts'
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
    ['a container without any mapping', balancer('sidecar', 80), '/containerDefinitions/1/portMappings'],
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

  test('a gateway that sends traffic to a port name that is gone', () => {
    const around = (...gatewayPorts: string[]) =>
      contextOf({ rendered, service: found(serviceWith()), surroundings: { ...nothingAround, gatewayPorts } })
    expect(failingPointers(check, around('grpc'))).toEqual(['/containerDefinitions'])
    expect(failingPointers(check, around('http'))).toEqual([])
  })

  test('a deleted service has no wires', () => {
    const service = found(serviceWith({ ...balancer('web', 80), status: 'INACTIVE' }))
    expect(check.run(contextOf({ rendered, service }))).toEqual([])
  })

  test.each([
    ['speaks for the baseline where that lost the same', [{ name: 'api' }, { name: 'sidecar' }, { name: 'web' }], true],
    ['leaves it to the baseline where that lost more', [{ name: 'old' }, { name: 'web' }], false],
    ['leaves it to the baseline where that lost another', [{ name: 'old' }], false],
  ])('%s', (_what, containerDefinitions, speaks) => {
    const before = baselineOf({ family: 'api', containerDefinitions })
    const results = check.run(contextOf({ rendered, service: found(balancer('web', 80)), baseline: before }))
    const silenced = results.map(({ verdict }) => (verdict.verdict === 'fail' ? (verdict.speaksBefore ?? []) : null))
    expect(silenced).toEqual([speaks ? ['containers-kept'] : []])
  })
})
