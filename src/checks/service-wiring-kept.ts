import { type JsonPointer, pointerTo } from '../base/json.ts'
import type { Unknown } from '../base/lookup.ts'
import { quoted } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type Wire, type WireEnd, type WireUser, wiresOf } from '../service/wires.ts'
import { lostContainers } from '../task-definition/compare/lost-parts.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'
import { defineCheck, pass, unanswered } from './check.ts'
import type { CheckContext } from './check-context.ts'

interface WireSubject extends CheckSubject {
  readonly wire: Wire | null
  /** Why the service's wires are not known, or null. */
  readonly unseen: Unknown | null
}

/** Fails when something of the service leads to a container, port or port name that the definition lacks. */
export const check = defineCheck<WireSubject>({
  id: 'service-wiring-kept',
  title: 'Every container, port and port name that the service uses is there',
  topic: 'service',
  severity: 'error',
  subjects: ({ service, definition, surroundings }) => {
    const whole = { pointer: '/containerDefinitions' as const, subject: 'service', container: null }
    if (service?.status === 'unknown') return [{ ...whole, wire: null, unseen: service }]
    // Without the service there are no wires; that it is missing is said by service-accepts-deployments.
    if (service?.status !== 'found' || service.value.status === 'INACTIVE') return []
    return wiresOf(service.value, surroundings.gatewayPorts, definition).map((wire) => ({
      ...whole,
      pointer: placeOf(wire, definition),
      container: wire.container,
      wire,
      unseen: null,
    }))
  },
  examine: ({ wire, unseen }, context) => {
    if (unseen !== null) return unanswered(unseen)
    if (wire === null || wire.missing === null) return pass
    return {
      verdict: 'fail',
      message: `${users[wire.user]} ${leadsTo(wire.missing)}; ECS refuses to update the service.`,
      remedy: 'Put it back as it was, or change the service together with the definition.',
      ...(isOnlyLoss(wire, context) ? { speaksBefore: ['containers-kept'] } : {}),
    }
  },
})

function placeOf({ missing }: Wire, definition: TaskDefinition): JsonPointer {
  const container = missing?.what === 'port' ? missing.container : null
  const pointer = definition.containers.find(({ name }) => name === container)?.pointer
  return pointer === undefined ? '/containerDefinitions' : pointerTo(pointer, 'portMappings')
}

const users: { readonly [U in WireUser]: string } = {
  'load balancer': "The service's load balancer sends traffic to",
  'service registry': "The service's registry sends traffic to",
  'Service Connect': 'Service Connect uses',
  'VPC Lattice': 'VPC Lattice uses',
  gateway: "The service's gateway uses",
}

function leadsTo(end: WireEnd): string {
  switch (end.what) {
    case 'container':
      return `the container ${quoted(end.name)}, which the definition does not have`
    case 'port':
      return `port ${end.port} of the container ${quoted(end.container)}, which has no mapping for it`
    case 'port name':
      return `the port name ${quoted(end.name)}, which no port mapping of the definition has`
  }
}

/** The baseline shows the same loss; where it is the only one at that place, it is told once. */
function isOnlyLoss({ missing }: Wire, { baseline, definition }: CheckContext): boolean {
  const before = baseline?.definition?.value
  if (missing?.what !== 'container' || before === undefined) return false
  return lostContainers(before, definition.value).every(({ container }) => container === missing.name)
}
