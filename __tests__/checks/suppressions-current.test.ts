import { expect, test } from 'vitest'
import type { SuppressionState } from '../../src/checks/check-context.ts'
import { check } from '../../src/checks/suppressions-current.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const line = (parts: Partial<SuppressionState>): SuppressionState => ({
  place: 'line 1 of the input ignore',
  check: 'secret-exists',
  expired: false,
  matched: true,
  checkRan: true,
  ...parts,
})

test.each([
  ['an expired line', { expired: true }, 'fail:warning'],
  ['an expired line that matches nothing', { expired: true, matched: false }, 'fail:warning'],
  ['a line that matches nothing', { matched: false }, 'fail:notice'],
  ['a line whose check did not run', { matched: false, checkRan: false }, 'pass'],
  ['a line that hides something', {}, 'pass'],
])('%s: %o → %s', (_what, parts, verdict) => {
  expect(verdictsOf(check, contextOf({ suppressions: [line(parts)] }))).toEqual([[verdict, 'file']])
})
