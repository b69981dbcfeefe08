import type { Container, PortMapping, TaskDefinition } from '../../task-definition/task-definition.ts'

/** Ports are numbers of 16 bits. */
export const MAX_PORT = 65_535

export interface PortRange {
  readonly first: number
  readonly last: number
}

/** A port mapping and the container it belongs to. */
export interface Mapped {
  readonly container: Container
  readonly mapping: PortMapping
}

export function mappingsOf({ containers }: TaskDefinition): Mapped[] {
  return containers.flatMap((container) => container.portMappings.map((mapping) => ({ container, mapping })))
}

/** Null for what is not `FIRST-LAST` with the smaller port first. */
export function portRangeOf(text: string): PortRange | null {
  const [, from = '', to = ''] = /^(\d{1,5})-(\d{1,5})$/.exec(text) ?? []
  const [first, last] = [Number(from), Number(to)]
  return first >= 1 && first < last && last <= MAX_PORT ? { first, last } : null
}

/**
 * The mappings whose ports another mapping before them has: in network mode `awsvpc` anywhere in the task, for all its containers
 * share one network; else ranges within their container.
 */
export function overlappingMappings(definition: TaskDefinition): (Mapped & { readonly range: PortRange })[] {
  const shared = definition.networkMode === 'awsvpc'
  const ranges = mappingsOf(definition).flatMap((mapped, order) => {
    const range = rangeOf(mapped.mapping)
    return range === null ? [] : [{ ...mapped, range, order }]
  })
  const scopes = Map.groupBy(ranges, ({ container, mapping: { protocol } }) =>
    shared ? protocol : `${container.index}/${protocol}`,
  )
  return [...scopes.values()].flatMap((scope) => overlapsIn(scope).filter(({ mapping }) => shared || isRange(mapping)))
}

interface Placed extends Mapped {
  readonly range: PortRange
  readonly order: number
}

/** One pass over the ranges by their first port; of two that overlap, the later one in the file is told. */
function overlapsIn(ranges: readonly Placed[]): Placed[] {
  const sorted = ranges.toSorted((a, b) => a.range.first - b.range.first || a.order - b.order)
  const told = new Map<number, Placed>()
  let furthest: Placed | null = null
  for (const next of sorted) {
    if (furthest !== null && next.range.first <= furthest.range.last) {
      const later = next.order > furthest.order ? next : furthest
      told.set(later.order, later)
    }
    if (furthest === null || next.range.last > furthest.range.last) furthest = next
  }
  return [...told.values()].toSorted((a, b) => a.order - b.order)
}

function rangeOf({ containerPort, containerPortRange }: PortMapping): PortRange | null {
  if (containerPortRange !== null) return portRangeOf(containerPortRange)
  return containerPort === null || containerPort === 0 ? null : { first: containerPort, last: containerPort }
}

function isRange({ containerPortRange }: PortMapping): boolean {
  return containerPortRange !== null
}
