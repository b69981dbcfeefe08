import { Buffer } from 'node:buffer'
import { partitionOf, urlSuffixOf } from '../../base/arn.ts'
import { isJsonArray, isJsonObject, type Json, type JsonPointer, ownValue, pointerTo } from '../../base/json.ts'
import {
  type Gap,
  gap,
  known,
  knownText,
  type Part,
  partsOf,
  plainJson,
  type Resolved,
  textOfParts,
  writtenText,
} from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { subParts } from './substitution.ts'
import { objectIn } from './template.ts'

/** Carries out one call. `at` is the place of the call. */
type TemplateFunction = (resolver: Resolver, argument: Json, at: JsonPointer) => Resolved

/** Every function that gives a value before the deploy, at least sometimes. Others give what is known after it. */
export const functions: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  [
    'Ref',
    (resolver, argument, at) => (typeof argument === 'string' ? referTo(resolver, argument, at) : unknown('Ref', at)),
  ],
  ['Fn::GetAtt', getAttribute],
  ['Fn::Join', join],
  ['Fn::Sub', substitute],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::FindInMap', findInMap],
  ['Fn::If', choose],
  ['Fn::ImportValue', importValue],
  ['Fn::Base64', base64],
  ['Fn::Length', length],
  ['Fn::ToJsonString', toJsonString],
])

function unknown(reference: string, at: JsonPointer): Resolved {
  return { kind: 'unknown', gap: gap(reference), at }
}

/** A call whose argument has another shape than CloudFormation takes: it refuses the template, so nothing is said about it. */
function argumentsOf(resolver: Resolver, name: string, argument: Json, at: JsonPointer): readonly Resolved[] {
  const place = pointerTo(at, name)
  return isJsonArray(argument) ? argument.map((each, index) => resolver.resolve(each, pointerTo(place, index))) : []
}

function referTo(resolver: Resolver, name: string, at: JsonPointer): Resolved {
  if (name.startsWith('AWS::')) return pseudoParameter(resolver, name, at)
  const parameter = resolver.scope.parameters.get(name)
  if (parameter !== undefined) {
    const reference =
      parameter.storedAt === null ? `Ref ${name}` : `Ref ${name}, the value of the SSM parameter ${parameter.storedAt}`
    if (parameter.hidden) return { kind: 'text', parts: [{ ...gap(reference), hiddenParameter: name }], at }
    if (parameter.value === null) return unknown(reference, at)
    return typeof parameter.value === 'string'
      ? known(parameter.value, at)
      : { kind: 'list', elements: parameter.value.map((value) => known(value, at)), at }
  }
  return resourceAttribute(resolver, name, null, at)
}

function pseudoParameter({ scope }: Resolver, name: string, at: JsonPointer): Resolved {
  const { region, accountId, stackName } = scope.pseudo
  if (name === 'AWS::NoValue') return { kind: 'nothing', at }
  const value: string | null | undefined = {
    'AWS::Region': region,
    'AWS::AccountId': accountId,
    'AWS::StackName': stackName,
    'AWS::Partition': region === null ? null : partitionOf(region),
    'AWS::URLSuffix': region === null ? null : urlSuffixOf(region),
  }[name]
  return value === null || value === undefined ? unknown(`Ref ${name}`, at) : known(value, at)
}

function resourceAttribute(resolver: Resolver, logicalId: string, attribute: string | null, at: JsonPointer): Resolved {
  const reference = attribute === null ? `Ref ${logicalId}` : `GetAtt ${logicalId}.${attribute}`
  const answer = resolver.attribute(logicalId, attribute)
  if (answer === null) return { kind: 'text', parts: [gap(reference)], at }
  return answer.isStandIn ? { kind: 'text', parts: [gap(reference, answer.text)], at } : known(answer.text, at)
}

function getAttribute(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const names = typeof argument === 'string' ? [argument] : isJsonArray(argument) ? argument : []
  const [logicalId, attribute] = names
  const dotted = typeof logicalId === 'string' && names.length === 1 ? /^([^.]+)\.(.+)$/.exec(logicalId) : null
  if (dotted !== null) return resourceAttribute(resolver, dotted[1] ?? '', dotted[2] ?? '', at)
  const name = knownText(resolver.resolve(attribute ?? null, pointerTo(at, 'Fn::GetAtt', 1)))
  if (typeof logicalId !== 'string' || name === null) return unknown('GetAtt', at)
  return resourceAttribute(resolver, logicalId, name, at)
}

function join(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const [delimiter, list] = argumentsOf(resolver, 'Fn::Join', argument, at)
  const between = knownText(delimiter)
  if (list?.kind === 'unknown') return { ...list, at }
  if (between === null || list?.kind !== 'list') return unknown('Join', at)
  const parts: Part[] = []
  for (const [index, element] of list.elements.entries()) {
    const own = partsOf(element)
    if (own === null) return unknown('Join', at)
    if (index > 0) parts.push(between)
    parts.push(...own)
  }
  return textOfParts(parts, at)
}

function substitute(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const [text, variables] = isJsonArray(argument) ? argument : [argument, null]
  if (typeof text !== 'string') return unknown('Sub', at)
  const own = isJsonObject(variables) ? variables : {}
  const parts: Part[] = []
  for (const part of subParts(text)) {
    if ('literal' in part) parts.push(part.literal)
    else {
      const given = ownValue(own, part.name)
      const place = pointerTo(at, 'Fn::Sub', 1, part.name)
      parts.push(
        ...(partsOf(given === undefined ? named(resolver, part.name, at) : resolver.resolve(given, place)) ?? [
          gap('Sub'),
        ]),
      )
    }
  }
  return textOfParts(parts, at)
}

/** A name in `${…}`: as `Ref`, or as `Fn::GetAtt` with a dot. */
function named(resolver: Resolver, name: string, at: JsonPointer): Resolved {
  const dot = name.indexOf('.')
  return dot === -1
    ? referTo(resolver, name, at)
    : resourceAttribute(resolver, name.slice(0, dot), name.slice(dot + 1), at)
}

function select(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const [index, list] = argumentsOf(resolver, 'Fn::Select', argument, at)
  const number = knownText(index)
  if (list?.kind === 'unknown') return unknown(`Select ${number ?? '?'} of ${list.gap.reference}`, at)
  const element =
    list?.kind === 'list' && number !== null && /^\d+$/.test(number) ? list.elements[Number(number)] : undefined
  return element === undefined ? unknown('Select', at) : { ...element, at }
}

function split(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const [delimiter, source] = argumentsOf(resolver, 'Fn::Split', argument, at)
  const [between, text] = [knownText(delimiter), knownText(source)]
  if (source !== undefined && text === null) return unknown(`Split of ${writtenText(source)}`, at)
  if (between === null || between === '' || text === null) return unknown('Split', at)
  return { kind: 'list', elements: text.split(between).map((piece) => known(piece, at)), at }
}

function findInMap(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const [name, first, second, options] = argumentsOf(resolver, 'Fn::FindInMap', argument, at)
  const keys = [name, first, second].map((key) => knownText(key))
  const [map, top, leaf] = keys
  if (map === null || top === null || leaf === null || map === undefined || top === undefined || leaf === undefined)
    return unknown(
      `FindInMap ${[name, first, second].map((key) => (key === undefined ? '' : writtenText(key))).join(' ')}`,
      at,
    )
  const found = ownValue(objectIn(objectIn(objectIn(resolver.scope.template.value, 'Mappings'), map), top), leaf)
  if (found !== undefined) return relocated(resolver.resolve(found, pointerTo('', 'Mappings', map, top, leaf)), at)
  const fallback = options?.kind === 'map' ? options.members.get('DefaultValue') : undefined
  return fallback ?? unknown(`FindInMap ${map} ${top} ${leaf}`, at)
}

/** A reader looks for a value where it is used, not in the mapping that it comes from. */
function relocated(value: Resolved, at: JsonPointer): Resolved {
  return value.kind === 'list'
    ? { ...value, elements: value.elements.map((element) => ({ ...element, at })), at }
    : { ...value, at }
}

function choose(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const [name, yes = null, no = null] = isJsonArray(argument) ? argument : []
  if (typeof name !== 'string') return unknown('If', at)
  const holds = resolver.condition(name)
  if (holds === null) return unknown(`If ${name}`, at)
  return resolver.resolve(holds ? yes : no, pointerTo(at, 'Fn::If', holds ? 1 : 2))
}

function importValue(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const name = resolver.resolve(argument, pointerTo(at, 'Fn::ImportValue'))
  const text = knownText(name) ?? ''
  const value = resolver.scope.exports.get(text)
  const sibling = value === undefined ? resolver.scope.siblings.valueOf(text) : null
  if (sibling !== null) return relocated(sibling, at)
  return value === undefined ? { kind: 'text', parts: [gap(`ImportValue ${writtenText(name)}`)], at } : known(value, at)
}

function base64(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const value = resolver.resolve(argument, pointerTo(at, 'Fn::Base64'))
  const text = knownText(value)
  return text === null
    ? { kind: 'text', parts: [gap(`Base64 of ${writtenText(value)}`)], at }
    : known(Buffer.from(text).toString('base64'), at)
}

function length(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const list = resolver.resolve(argument, pointerTo(at, 'Fn::Length'))
  return list.kind === 'list' ? { kind: 'plain', value: list.elements.length, at } : unknown('Length', at)
}

/** Gaps are texts in it, and keep their place. */
function toJsonString(resolver: Resolver, argument: Json, at: JsonPointer): Resolved {
  const value = resolver.resolve(argument, pointerTo(at, 'Fn::ToJsonString'))
  const gaps: Gap[] = []
  const text = JSON.stringify(plainJson(value, (each) => `\u0000${gaps.push(each) - 1}\u0000`))
  const pieces = text.split(/\\u0000(\d+)\\u0000/)
  return textOfParts(
    pieces.map((piece, index) => (index % 2 === 0 ? piece : (gaps[Number(piece)] ?? piece))),
    at,
  )
}
