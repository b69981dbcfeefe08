import { findDocumentationAccounts, findFillerSuffix } from './documentation-arns.ts'
import { findFillerWords, findOwnName } from './filler-words.ts'
import { findLeftovers } from './leftovers.ts'
import type { PlaceholderContext, PlaceholderFinding } from './placeholder.ts'
import { findAddressSlots, findImageSlot, findNameSlots, findSegmentSlots, findUserSlots } from './slot-words.ts'
import { findUndecrypted } from './undecrypted.ts'
import { findUnrendered } from './unrendered.ts'

export type { PlaceholderCertainty, PlaceholderContext, PlaceholderFinding } from './placeholder.ts'

/** The first and surest placeholder of a text, or null. */
export function findPlaceholder(value: string, context: PlaceholderContext): PlaceholderFinding | null {
  const found = findPlaceholders(value, context)
  return found.find(({ severity }) => severity === 'error') ?? found[0] ?? null
}

/** All placeholders of a text, what needs no word from AWS first. */
export function findPlaceholders(value: string, context: PlaceholderContext): PlaceholderFinding[] {
  // People call variables as they like; only what no program lets into a name is left over.
  if (context.kind === 'name') return [...findUnrendered(value, context), ...findLeftovers(value, context)]
  const slot = context.kind === 'image' ? findImageSlot(value) : null
  if (slot !== null && slot.certainty === 'image-slot') return [slot]
  return [
    ...findUnrendered(value, context),
    ...findUndecrypted(value),
    ...findLeftovers(value, context),
    ...findAddressSlots(value),
    ...findUserSlots(value),
    ...findNameSlots(value, context),
    ...findSegmentSlots(value, context),
    ...(slot === null ? [] : [slot]),
    ...findFillerSuffix(value),
    ...findDocumentationAccounts(value, context),
    ...findFillerWords(value, context),
    ...findOwnName(value, context),
  ]
}
