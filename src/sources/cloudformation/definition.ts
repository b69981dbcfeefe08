import { isJsonObject, type Json, type JsonObject, type JsonPointer, pointerTo } from '../../base/json.ts'
import type { ExposedValue } from '../../task-definition/exposed-value.ts'
import { type Hole, type Holes, markOf } from '../../task-definition/hole.ts'
import { type InputPlace, REGISTER_INPUT } from '../../task-definition/registration/register-input.ts'
import { type DynamicReference, dynamicReferences } from './dynamic-references.ts'
import { type Gap, knownText, partsOf, plainJson, type Resolved, writtenText } from './resolved.ts'

/** A task definition of a template as RegisterTaskDefinition takes it. */
export interface MappedDefinition {
  readonly value: JsonObject
  readonly holes: Holes
  /** Where in the template each place of the definition is written. */
  readonly origins: ReadonlyMap<JsonPointer, JsonPointer>
  /** Values of secrets that the deploy would write into the definition. */
  readonly exposed: readonly ExposedValue[]
}

/** Properties that are called otherwise in the API, besides the case of their letters (CloudFormation, AWS::ECS::TaskDefinition). */
const renamed: Readonly<Record<string, string>> = { ProxyConfigurationProperties: 'properties' }

/**
 * The properties of an `AWS::ECS::TaskDefinition` as members of RegisterTaskDefinition: names matched without their case, and numbers,
 * booleans and texts made into one another where the API wants the other, as CloudFormation does.
 */
export function mapDefinition(properties: Resolved): MappedDefinition {
  const mapping = new Mapping()
  const value = mapping.read(properties, REGISTER_INPUT, '')
  return {
    value: isJsonObject(value) ? value : {},
    holes: mapping.holes,
    origins: mapping.origins,
    exposed: mapping.exposed,
  }
}

class Mapping {
  readonly holes = new Map<JsonPointer, Hole>()
  readonly origins = new Map<JsonPointer, JsonPointer>()
  readonly exposed: ExposedValue[] = []

  /** Undefined for what is left out of the definition. */
  read(value: Resolved, place: InputPlace | null, pointer: JsonPointer): Json | undefined {
    this.origins.set(pointer, value.at)
    if (value.kind === 'nothing') return undefined
    if (place?.kind === 'structure' || place?.kind === 'map') {
      if (value.kind === 'map') return this.#readMembers(value.members, place, pointer)
      return this.#leaveOut(value, pointer)
    }
    if (place?.kind === 'list') {
      if (value.kind === 'list') return this.#readElements(value.elements, place.element, pointer)
      return this.#leaveOut(value, pointer)
    }
    if (place === null || value.kind === 'map' || value.kind === 'list') return plainJson(value, markOf)
    return this.#readLeaf(value, place.kind, pointer)
  }

  #readMembers(
    members: ReadonlyMap<string, Resolved>,
    place: Extract<InputPlace, { kind: 'structure' | 'map' }>,
    pointer: JsonPointer,
  ): Json {
    const read: [string, Json][] = []
    for (const [key, member] of members) {
      const name = place.kind === 'map' ? key : memberName(key, place.members)
      const next = place.kind === 'map' ? place.value : (place.members.get(name) ?? null)
      const value = this.read(member, next, pointerTo(pointer, name))
      if (value !== undefined) read.push([name, value])
    }
    return Object.fromEntries(read)
  }

  /** What is not known of a list stands behind what is, so that the others keep the places they will have at least. */
  #readElements(elements: readonly Resolved[], place: InputPlace, pointer: JsonPointer): Json {
    const read: Json[] = []
    const later: Resolved[] = []
    for (const element of elements) {
      const isOpen = onlyGap(element) !== null && place.kind !== 'string'
      const value = isOpen ? undefined : this.read(element, place, pointerTo(pointer, read.length))
      if (isOpen) later.push(element)
      else if (value !== undefined) read.push(value)
    }
    for (const [index, element] of later.entries()) this.read(element, place, pointerTo(pointer, read.length + index))
    return read
  }

  /** Another type than the API's: the schema tells of what is known, and what is not known is a hole. */
  #leaveOut(value: Resolved, pointer: JsonPointer): Json | undefined {
    const gap = onlyGap(value)
    if (gap === null) return plainJson(value, markOf)
    this.holes.set(pointer, { reference: gap.reference, standIn: null, knownAfter: 'the deploy' })
    return undefined
  }

  #readLeaf(value: Resolved, kind: 'string' | 'integer' | 'boolean', pointer: JsonPointer): Json | undefined {
    const dynamic = dynamicReferences(value)
    this.#noteExposed(value, dynamic, pointer)
    const gaps = gapsOf(value)
    if (gaps.length === 0 && dynamic.length === 0) return typed(value, kind)
    const isStoodIn = dynamic.length === 0 && gaps.every(({ standIn }) => standIn !== null)
    const text = (partsOf(value) ?? [])
      .map((part) => (typeof part === 'string' ? part : (part.standIn ?? markOf(part))))
      .join('')
    const reference = referenceOf(value, dynamic.length > 0)
    this.holes.set(pointer, { reference, standIn: isStoodIn ? text : null, knownAfter: 'the deploy' })
    if (kind !== 'string') return undefined
    return dynamic.length > 0 ? markOf({ reference }) : text
  }

  #noteExposed(value: Resolved, dynamic: readonly DynamicReference[], pointer: JsonPointer): void {
    for (const reference of dynamic) if (reference.service !== 'ssm') this.exposed.push(exposedBy(reference, pointer))
    for (const { hiddenParameter, reference } of gapsOf(value)) {
      if (hiddenParameter === null || namesSomething.test(pointer)) continue
      this.exposed.push({ pointer, holder: 'hidden-input', reference, valueFrom: null })
    }
  }
}

/** Places for the name of something: an ARN may be hidden too, and says little to whoever reads it. */
const namesSomething = /\/(?:valueFrom|credentialsParameter|image|executionRoleArn|taskRoleArn|name|family)$/

/** ECS takes a secret by its ARN, of which the name is enough; a name alone it takes for that of a parameter. */
const secretPrefix = `arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:`

function exposedBy({ service, id, jsonKey, text }: DynamicReference, pointer: JsonPointer): ExposedValue {
  if (service !== 'secretsmanager') return { pointer, holder: 'parameter', reference: text, valueFrom: id }
  const arn = /^(?:arn:|\$\{)/.test(id) ? id : `${secretPrefix}${id}`
  return { pointer, holder: 'secret', reference: text, valueFrom: jsonKey === null ? arn : `${arn}:${jsonKey}::` }
}

function memberName(key: string, members: ReadonlyMap<string, InputPlace>): string {
  let names = lowerCased.get(members)
  if (names === undefined) {
    names = new Map([...members.keys()].map((name) => [name.toLowerCase(), name]))
    lowerCased.set(members, names)
  }
  return names.get((renamed[key] ?? key).toLowerCase()) ?? key
}

const lowerCased = new WeakMap<ReadonlyMap<string, InputPlace>, ReadonlyMap<string, string>>()

/** The gap that is all of a value, which may then be a list or an object as well. */
function onlyGap(value: Resolved): Gap | null {
  if (value.kind === 'unknown') return value.gap
  const [only, ...others] = value.kind === 'text' ? value.parts : []
  return typeof only === 'object' && others.length === 0 ? only : null
}

function gapsOf(value: Resolved): readonly Gap[] {
  return (partsOf(value) ?? []).filter((part) => typeof part !== 'string')
}

/** One gap alone by its own name, anything else as the template puts it together. */
function referenceOf(value: Resolved, isDynamic: boolean): string {
  const gap = isDynamic ? null : onlyGap(value)
  return gap === null ? writtenText(value) : gap.reference
}

function typed(value: Resolved, kind: 'string' | 'integer' | 'boolean'): Json {
  if (value.kind === 'plain' && value.value === null) return null
  const text = knownText(value) ?? ''
  if (kind === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
