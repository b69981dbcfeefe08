import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  ownValue,
  pointerTo,
} from '../../base/json.ts'
import { functions } from './functions.ts'
import { gap, type Resolved } from './resolved.ts'
import type { Resolver, ResourceAttribute } from './resolver.ts'
import { createAttributes } from './resource-attributes.ts'
import type { TemplateScope } from './scope.ts'

/** Levels of functions, conditions and names that refer to one another; a template that is deeper goes in a circle. */
const depthLimit = 40

export function createResolver(scope: TemplateScope): Resolver {
  let depth = 0
  const bounded = <T>(deeper: () => T, tooDeep: T): T => {
    if (depth >= depthLimit) return tooDeep
    depth += 1
    try {
      return deeper()
    } finally {
      depth -= 1
    }
  }
  // Once each: names that hold one another twice would else be put together without end.
  const decided = new Map<string, boolean | null>()
  const named = new Map<string, ResourceAttribute | null>()
  const conditions = ownObject(scope.template.value, 'Conditions')
  const resolver: Resolver = {
    scope,
    resolve: (value, at) =>
      bounded(() => resolveValue(resolver, value, at), {
        kind: 'unknown',
        gap: gap('a function that refers to itself'),
        at,
      }),
    attribute: (logicalId, attribute) => {
      const key = `${logicalId}.${attribute ?? ''}`
      const earlier = named.get(key)
      if (earlier !== undefined) return earlier
      const answer = bounded(() => attributes(logicalId, attribute), null)
      named.set(key, answer)
      return answer
    },
    condition: (name) => {
      const earlier = decided.get(name)
      if (earlier !== undefined) return earlier
      const expression = ownValue(conditions, name)
      const holds =
        expression === undefined
          ? null
          : bounded(() => decide(resolver, expression, pointerTo('', 'Conditions', name)), null)
      decided.set(name, holds)
      return holds
    },
  }
  const attributes = createAttributes(resolver)
  return resolver
}

function resolveValue(resolver: Resolver, value: Json, at: JsonPointer): Resolved {
  if (typeof value === 'string') return { kind: 'text', parts: [value], at }
  if (isJsonArray(value)) return { kind: 'list', elements: resolveAll(resolver, value, at), at }
  if (!isJsonObject(value)) return { kind: 'plain', value, at }
  const call = calledFunction(value)
  if (call === null) {
    const members = Object.entries(value).flatMap(([key, member]): [string, Resolved][] => {
      const resolved = resolver.resolve(member, pointerTo(at, key))
      return resolved.kind === 'nothing' ? [] : [[key, resolved]]
    })
    return { kind: 'map', members: new Map(members), at }
  }
  const carryOut = functions.get(call.name)
  if (carryOut === undefined) return { kind: 'unknown', gap: gap(call.name), at }
  return carryOut(resolver, call.argument, at)
}

function resolveAll(resolver: Resolver, list: readonly Json[], at: JsonPointer): Resolved[] {
  return list
    .map((element, index) => resolver.resolve(element, pointerTo(at, index)))
    .filter(({ kind }) => kind !== 'nothing')
}

/** An object with one member, `Ref` or `Fn::…`, is a function call. */
function calledFunction(value: JsonObject): { readonly name: string; readonly argument: Json } | null {
  const [only, ...others] = Object.entries(value)
  if (only === undefined || others.length > 0) return null
  const [name, argument] = only
  return name === 'Ref' || name.startsWith('Fn::') ? { name, argument } : null
}

/** What a condition's expression comes to. */
function decide(resolver: Resolver, expression: Json, at: JsonPointer): boolean | null {
  if (!isJsonObject(expression)) return null
  const [name, argument] = Object.entries(expression)[0] ?? []
  if (argument === undefined) return null
  if (name === 'Condition') return typeof argument === 'string' ? resolver.condition(argument) : null
  if (!isJsonArray(argument)) return null
  const place = pointerTo(at, name ?? '')
  if (name === 'Fn::Equals') return areEqual(resolver, argument, place)
  const parts = argument.map((part, index) => decide(resolver, part, pointerTo(place, index)))
  if (name === 'Fn::Not') return parts[0] === undefined || parts[0] === null ? null : !parts[0]
  if (name === 'Fn::And') return parts.includes(false) ? false : parts.includes(null) ? null : true
  if (name === 'Fn::Or') return parts.includes(true) ? true : parts.includes(null) ? null : false
  return null
}

function areEqual(resolver: Resolver, [left = null, right = null]: readonly Json[], at: JsonPointer): boolean | null {
  const texts = [left, right].map((side, index) => comparable(resolver, side, pointerTo(at, index)))
  const [first, second] = texts
  return first === undefined || second === undefined || first === null || second === null ? null : first === second
}

/** A hidden parameter decides conditions too, and its value goes no further than the comparison. */
function comparable(resolver: Resolver, side: Json, at: JsonPointer): string | null {
  const hidden = isJsonObject(side) ? resolver.scope.parameters.get(String(ownValue(side, 'Ref') ?? '')) : undefined
  if (hidden?.hidden === true) return typeof hidden.value === 'string' ? hidden.value : null
  const value = resolver.resolve(side, at)
  const parts = value.kind === 'text' ? value.parts : value.kind === 'plain' ? [String(value.value)] : [null]
  return parts.every((part) => typeof part === 'string') ? parts.join('') : null
}

function ownObject(parent: JsonObject, key: string): JsonObject {
  const member = ownValue(parent, key)
  return isJsonObject(member) ? member : {}
}
