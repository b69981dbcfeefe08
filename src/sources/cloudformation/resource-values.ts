import { isJsonObject, type Json, ownValue, pointerTo } from '../../base/json.ts'
import { markOf } from '../../task-definition/hole.ts'
import { type Gap, knownText, partsOf, plainJson, type Resolved } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { isLeftOut } from './resource-attributes.ts'
import type { TemplateResource } from './template.ts'

/** A resource of the stack, and its logical id. */
export interface StackResource extends TemplateResource {
  readonly logicalId: string
}

/** Those of a type that the stack will have, as far as conditions can be told. */
export function resourcesOfType(resolver: Resolver, type: string): StackResource[] {
  return [...resolver.scope.template.resources].flatMap(([logicalId, resource]) =>
    resource.type === type && !isLeftOut(resolver, resource) ? [{ ...resource, logicalId }] : [],
  )
}

/** A property with its functions carried out; `nothing` where it is not stated. */
export function property(resolver: Resolver, { logicalId, properties }: StackResource, name: string): Resolved {
  const at = pointerTo('', 'Resources', logicalId, 'Properties', name)
  const value: Json | undefined = ownValue(properties, name)
  return value === undefined ? { kind: 'nothing', at } : resolver.resolve(value, at)
}

/** A gap as it is judged: its stand-in, or the mark of what is not known. */
export function fillGap(gap: Gap): string {
  return gap.standIn ?? markOf(gap)
}

/** The text of a value with stand-ins in it; null for what is not stated, no text, or not known. */
export function judgedText(value: Resolved): string | null {
  const parts = partsOf(value)
  if (parts === null || parts.some((part) => typeof part !== 'string' && part.standIn === null)) return null
  return parts.map((part) => (typeof part === 'string' ? part : fillGap(part))).join('')
}

/** A policy document as text, with the mark of what is not known; null where it is not known to be one. */
export function documentText(value: Resolved): string | null {
  const text = knownText(value)
  if (text !== null) return text
  if (value.kind !== 'map') return null
  const document = plainJson(value, fillGap)
  return isJsonObject(document) ? JSON.stringify(document) : null
}

/** As `documentText`, null too where a part of it is not known: that part could decide. */
export function knownDocument(value: Resolved): string | null {
  const text = documentText(value)
  return text !== null && isWholeKnown(value) ? text : null
}

function isWholeKnown(value: Resolved): boolean {
  switch (value.kind) {
    case 'map':
      return [...value.members.values()].every(isWholeKnown)
    case 'list':
      return value.elements.every(isWholeKnown)
    case 'unknown':
      return value.gap.standIn !== null
    case 'text':
      return value.parts.every((part) => typeof part === 'string' || part.standIn !== null)
    default:
      return true
  }
}
