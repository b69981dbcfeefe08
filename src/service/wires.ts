import type { ServiceFacts } from '../baseline/service-facts.ts'
import type { Container, TaskDefinition } from '../task-definition/task-definition.ts'

/** What of the service leads to a container, a port or a port name of the definition. */
export type WireUser = 'load balancer' | 'service registry' | 'Service Connect' | 'VPC Lattice' | 'gateway'

/** A wire of the service, and what is missing at its end; null where its end is there. */
export interface Wire {
  readonly user: WireUser
  /** The container that it ends in; null where it ends in a port name. */
  readonly container: string | null
  readonly missing: WireEnd | null
}

export type WireEnd =
  | { readonly what: 'container'; readonly name: string }
  | { readonly what: 'port'; readonly container: string; readonly port: number }
  | { readonly what: 'port name'; readonly name: string }

/** Every wire of a service; two that miss the same for the same user are one. */
export function wiresOf(service: ServiceFacts, gatewayPorts: readonly string[], definition: TaskDefinition): Wire[] {
  const all = [...containerWires(service, definition), ...nameWires(service, gatewayPorts, definition)]
  const faults = all.map(({ user, missing }) => JSON.stringify([user, missing]))
  return all.filter(({ missing }, index) => missing === null || faults.indexOf(faults[index] ?? '') === index)
}

function containerWires(service: ServiceFacts, definition: TaskDefinition): Wire[] {
  const ends = [
    ...service.loadBalancers.map((end) => ({ ...end, user: 'load balancer' as const })),
    ...service.serviceRegistries.map((end) => ({ ...end, user: 'service registry' as const })),
  ]
  return ends.flatMap(({ containerName: name, containerPort: port, user }): Wire[] => {
    // A registry may stand for the task as a whole.
    if (name === null) return []
    const container = definition.containers.find((each) => each.name === name)
    if (container === undefined) return [{ user, container: name, missing: { what: 'container', name } }]
    const isMapped = port === null || mapsPort(container, port)
    return [{ user, container: name, missing: isMapped ? null : { what: 'port', container: name, port } }]
  })
}

function nameWires(service: ServiceFacts, gatewayPorts: readonly string[], definition: TaskDefinition): Wire[] {
  const connect = service.serviceConnect?.enabled === true ? service.serviceConnect.services : []
  const users = [
    ...connect.map(({ portName }) => ({ name: portName, user: 'Service Connect' as const })),
    ...service.vpcLattice.map(({ portName }) => ({ name: portName, user: 'VPC Lattice' as const })),
    ...gatewayPorts.map((name) => ({ name, user: 'gateway' as const })),
  ]
  const known = portNames(definition)
  return users.map(({ name, user }) => ({
    user,
    container: null,
    missing: known.includes(name) ? null : { what: 'port name', name },
  }))
}

/** The names of the definition's port mappings. */
export function portNames({ containers }: TaskDefinition): string[] {
  return containers.flatMap(({ portMappings }) => portMappings.flatMap(({ name }) => name ?? []))
}

function mapsPort(container: Container, port: number): boolean {
  return container.portMappings.some(
    (mapping) => mapping.containerPort === port || isInRange(port, mapping.containerPortRange),
  )
}

function isInRange(port: number, range: string | null): boolean {
  const [first = Number.NaN, last = Number.NaN] = (range ?? '').split('-').map(Number)
  return port >= first && port <= last
}
