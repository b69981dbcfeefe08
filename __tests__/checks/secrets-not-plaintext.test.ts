import { expect, test } from 'vitest'
import { check } from '../../src/checks/secrets-not-plaintext.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

// What it says of lost secrets stands with secrets-kept, whose other half it is.
test('without a baseline there is nothing to compare', () => {
  expect(verdictsOf(check, contextOf())).toEqual([])
})
