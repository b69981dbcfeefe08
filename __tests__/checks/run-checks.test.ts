import { describe, expect, test } from 'vitest'
import { type Check, defineCheck, type Verdict } from '../../src/checks/check.ts'
import { runChecks, type SeverityOverrides } from '../../src/checks/run-checks.ts'
import type { CheckId } from '../../src/report/check-ids.generated.ts'
import type { CheckSubject } from '../../src/report/subject.ts'
import { contextOf } from '../support/check-context.ts'

const image = '/containerDefinitions/0/image'

function checkThat(id: CheckId, verdict: Verdict, pointer: CheckSubject['pointer'] = image): Check {
  return defineCheck({
    id,
    title: 'It holds',
    topic: 'references',
    severity: 'error',
    subjects: () => [{ pointer, subject: 'image api', container: 'api' }],
    examine: () => verdict,
  })
}

const failing = (parts: Partial<Extract<Verdict, { verdict: 'fail' }>> = {}): Verdict => ({
  verdict: 'fail',
  message: 'It does not hold.',
  remedy: 'Mend it.',
  ...parts,
})

function said(checks: readonly Check[], overrides: SeverityOverrides = {}) {
  const { findings, unverified } = runChecks(checks, contextOf({}), overrides)
  return [
    ...findings.map(({ check, severity }) => `${severity} ${check}`),
    ...unverified.map(({ check }) => `? ${check}`),
  ]
}

describe('a fault has one finding', () => {
  const speaker = (severity: 'error' | 'warning' | 'notice') =>
    checkThat('placeholders-replaced', failing({ severity, speaksBefore: ['image-exists'] }))
  const silent = checkThat('image-exists', failing())

  test('of the check that speaks before the other, in whatever order they run', () => {
    expect(said([speaker('error'), silent])).toEqual(['error placeholders-replaced'])
    expect(said([silent, speaker('notice')])).toEqual(['notice placeholders-replaced'])
  })

  test('at the same place only', () => {
    const elsewhere = checkThat('image-exists', failing(), '/containerDefinitions/0/name')
    expect(said([speaker('error'), elsewhere])).toEqual(['error image-exists', 'error placeholders-replaced'])
  })

  test('and of nobody else where the speaker is off', () => {
    expect(said([speaker('error'), silent], { 'placeholders-replaced': 'off' })).toEqual(['error image-exists'])
  })

  test('and a speaker whom the user made quieter does not quieten the other', () => {
    const quieter = { 'placeholders-replaced': 'notice' } as const
    expect(said([speaker('error'), silent], quieter)).toEqual(['error image-exists', 'notice placeholders-replaced'])
    const both = { ...quieter, 'image-exists': 'notice' } as const
    expect(said([speaker('error'), silent], both)).toEqual(['notice placeholders-replaced'])
  })

  test('beside an error nothing more need be verified, beside less it must', () => {
    const open = checkThat('image-exists', { verdict: 'unverified', reason: 'nobody tells' })
    expect(said([speaker('error'), open])).toEqual(['error placeholders-replaced'])
    expect(said([speaker('warning'), open])).toEqual(['warning placeholders-replaced', '? image-exists'])
  })
})

test.each([
  ['limits-respected', 0],
  ['image-exists', 1],
] as const)('at the mark of a hole %s leaves %i questions open', (id, questions) => {
  const holes = new Map([[image, { reference: 'Ref Image', standIn: null }] as const])
  const { findings, unverified } = runChecks([checkThat(id, failing())], contextOf({ holes }), {})
  expect(findings).toEqual([])
  expect(unverified).toHaveLength(questions)
})
