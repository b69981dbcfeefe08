import { describe, expect, test } from 'vitest'
import { findPlaceholder, type PlaceholderFinding } from '../../../src/text/placeholders/placeholders.ts'
import { lookAlikes, placeholders } from '../placeholder-corpus.ts'

function summary(found: PlaceholderFinding | null): string {
  return found === null ? 'none' : `${found.certainty} ${found.severity}`
}

describe('placeholders are found', () => {
  for (const [context, value, expected] of placeholders) {
    test(`${context.kind} ${context.name ?? ''} ${value} holds ${expected}`, () => {
      const found = findPlaceholder(value, context)
      expect(summary(found)).toBe(expected)
      expect(value.slice(found?.span.start, found?.span.end)).not.toBe('')
    })
  }
})

describe('look-alikes pass', () => {
  for (const [context, value] of lookAlikes) {
    test(`${context.kind} ${context.name ?? ''} ${value}`, () => {
      expect(summary(findPlaceholder(value, context))).toBe('none')
    })
  }
})
