import { describe, expect, test } from 'vitest'
import { findCredential } from '../../../src/text/credentials/credentials.ts'
import { benign, positives } from '../credential-corpus.ts'

describe('credentials are found', () => {
  for (const [name, value, certainty, secret] of positives) {
    test(`${name} = ${value} is ${certainty}`, () => {
      const finding = findCredential(name, value)
      expect(finding?.certainty).toBe(certainty)
      const covered = finding?.spans.map(({ start, end }) => value.slice(start, end)) ?? []
      expect(covered).not.toContain('')
      expect(covered.some((text) => text.includes(secret ?? ''))).toBe(true)
    })
  }
})

describe('what is no credential', () => {
  for (const [name, value] of benign) {
    test(`${name} = ${value}`, () => {
      expect(findCredential(name, value)).toBeNull()
    })
  }
})
