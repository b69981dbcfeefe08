import { type JsonPointer, pointerSegments } from '../../../base/json.ts'
import { lineAt } from '../../../base/line-at.ts'
import type { FindingLocation } from '../../../report/report.ts'
import { type InputPlace, placeAt } from '../../../task-definition/registration/register-input.ts'
import type { Term } from '../../../task-definition/term.ts'
import type { Attributes } from '../attributes.ts'
import type { Plan, PlannedResource } from '../plan.ts'
import { moduleNames, parentOf } from '../reference.ts'
import { evaluate, newBudget, TooMuch } from './evaluate.ts'
import { decoded } from './functions.ts'
import type { Sources } from './modules.ts'
import { type Evaluation, scopeOfBlock } from './scope.ts'
import { locationOf } from './syntax.ts'
import { list, object, type Traced, Unknowns } from './traced.ts'

/** What the sources of a plan say that the plan itself does not. */
export interface SourceReader {
  /** The container definitions, with a place for each part that is written out; null where the sources do not tell. */
  containers(resource: PlannedResource): SourcedContainers | null
  /** An attribute, as far as the sources tell it; null likewise. */
  term(resource: PlannedResource, attribute: string): Term | null
  /** An attribute that is a text, with stand-ins and marks in it; null likewise. */
  text(resource: PlannedResource, attribute: string): string | null
  /** Where the resource is written, or the call of the module that has it; null where nobody sees it. */
  locate(resource: PlannedResource): FindingLocation | null
  /** Where an attribute of it is written. */
  locateAttribute(resource: PlannedResource, attribute: string): FindingLocation | null
  /** A line, from 1, of a file of the sources. */
  lineOf(file: string, line: number): string | null
}

export interface SourcedContainers {
  readonly term: Term
  readonly traced: Traced
}

export function sourceReader(plan: Plan, attributes: Attributes, sources: Sources): SourceReader {
  const evaluationOf = (): Evaluation => ({ plan, attributes, sources, unknowns: new Unknowns(), budget: newBudget() })
  const read = (resource: PlannedResource, attribute: string) => evaluatedAttribute(evaluationOf(), resource, attribute)
  const blockOf = ({ module, type, name }: PlannedResource) =>
    scopeOfBlock(evaluationOf(), module, 'resource', [type, name], null)
  return {
    containers(resource) {
      const evaluated = read(resource, 'container_definitions')
      const value = evaluated === null ? null : decoded(evaluated.value)
      if (evaluated === null || value?.value.kind !== 'list') return null
      const traced = asRegistered(value, placeAt(['containerDefinitions']))
      return { traced, term: evaluated.unknowns.termOf(traced) }
    },
    term(resource, attribute) {
      const evaluated = read(resource, attribute)
      return evaluated === null ? null : evaluated.unknowns.termOf(evaluated.value)
    },
    text(resource, attribute) {
      const evaluated = read(resource, attribute)
      const value = evaluated?.value.value
      if (evaluated === null || value?.kind !== 'scalar' || typeof value.value !== 'string') return null
      const isOpen = evaluated.unknowns.textTerm(value.value).kind === 'open'
      return isOpen ? null : evaluated.unknowns.shown(value.value)
    },
    locate(resource) {
      const place = blockOf(resource)
      const own = place === null ? null : place.scope.at(place.block.node)
      return own === null ? callLocation(sources, resource.module) : headOf(own)
    },
    locateAttribute(resource, attribute) {
      const place = blockOf(resource)
      const expression = place?.block.attributes.get(attribute)
      return place === null || expression === undefined ? null : place.scope.at(expression)
    },
    lineOf(file, line) {
      const files = [...sources.modules.values()].flatMap((source) => source.files)
      const found = files.find(({ name }) => name === file)
      return found === undefined ? null : lineAt(found.text, line)
    },
  }
}

/** Null where the sources have no such attribute, or where telling it takes too much. */
function evaluatedAttribute(
  evaluation: Evaluation,
  { mode, module, type, name, index }: PlannedResource,
  attribute: string,
): { readonly value: Traced; readonly unknowns: Unknowns } | null {
  const place = scopeOfBlock(evaluation, module, mode === 'data' ? 'data' : 'resource', [type, name], index)
  const expression = place?.block.attributes.get(attribute)
  if (place === null || expression === undefined) return null
  try {
    return { value: evaluate(expression, place.scope), unknowns: evaluation.unknowns }
  } catch (error) {
    if (error instanceof TooMuch) return null
    throw error
  }
}

/** The call of the nearest module whose sources are the repository's own. */
function callLocation(sources: Sources, module: string): FindingLocation | null {
  const name = moduleNames(module).at(-1)
  if (name === undefined) return null
  const parent = parentOf(module)
  const source = sources.modules.get(moduleNames(parent).join('.'))
  const block = source?.blocks.find(({ type, labels }) => type === 'module' && labels[0] === name)
  if (source?.isCommitted !== true || block === undefined) return callLocation(sources, parent)
  return headOf(locationOf(block.node, block.file.name))
}

/** A block is shown by the line that it begins in. */
function headOf(location: FindingLocation): FindingLocation {
  const { line, column } = location
  return {
    ...location,
    endLine: line,
    endColumn: Math.max(column + 1, line === location.endLine ? location.endColumn : 0),
  }
}

/** As the provider registers it: members it knows, whatever the case of their keys, and no nulls. */
function asRegistered(value: Traced, place: InputPlace | null): Traced {
  const { value: inner, at } = value
  if (inner.kind === 'list') {
    const element = place?.kind === 'list' ? place.element : null
    return {
      ...value,
      ...list(
        inner.items.filter((item) => !isNull(item)).map((item) => asRegistered(item, element)),
        at,
      ),
    }
  }
  if (inner.kind !== 'object') return value
  const names =
    place?.kind === 'structure' ? new Map([...place.members.keys()].map((name) => [name.toLowerCase(), name])) : null
  const members = [...inner.members].flatMap(([key, member]): [string, Traced][] => {
    const name = names === null ? key : names.get(key.toLowerCase())
    return name === undefined || isNull(member) ? [] : [[name, asRegistered(member, memberPlace(place, name))]]
  })
  return { ...value, ...object(new Map(members), at) }
}

function memberPlace(place: InputPlace | null, name: string): InputPlace | null {
  if (place?.kind === 'structure') return place.members.get(name) ?? null
  return place?.kind === 'map' ? place.value : null
}

function isNull({ value }: Traced): boolean {
  return value.kind === 'scalar' && value.value === null
}

/**
 * Where a place of the container definitions is written: what has a name is found by it, for the provider sorts some of the lists. The
 * nearest place around it that is written out; null where there is none.
 */
export function locateIn(
  traced: Traced,
  nameAt: (pointer: JsonPointer) => string | null,
  pointer: JsonPointer,
  part: 'key' | 'value',
): FindingLocation | null {
  const segments = pointerSegments(pointer).slice(1)
  let current: Traced | undefined = traced
  let nearest = traced.at
  let path: JsonPointer = '/containerDefinitions'
  for (const [depth, segment] of segments.entries()) {
    path = `${path}/${segment}`
    current = step(current, segment, nameAt(path))
    if (current === undefined) return nearest
    const isLast = depth === segments.length - 1
    nearest = (isLast && part === 'key' ? current.keyAt : null) ?? current.at ?? nearest
  }
  return nearest
}

function step(traced: Traced, segment: string, name: string | null): Traced | undefined {
  const { value } = traced
  if (value.kind === 'object') return value.members.get(segment)
  if (value.kind !== 'list') return undefined
  const named = name === null ? undefined : value.items.find((item) => nameOf(item) === name)
  return named ?? (name === null ? value.items[Number(segment)] : undefined)
}

function nameOf({ value }: Traced): string | null {
  const name = value.kind === 'object' ? value.members.get('name')?.value : undefined
  return name?.kind === 'scalar' && typeof name.value === 'string' ? name.value : null
}
