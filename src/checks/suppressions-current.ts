import { capitalised } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { defineCheck, pass } from './check.ts'
import type { SuppressionState } from './check-context.ts'

interface SuppressionSubject extends CheckSubject {
  readonly state: SuppressionState
}

/** Warns when an `ignore` line has expired; notes one that hides nothing in any target although its check ran. */
export const check = defineCheck<SuppressionSubject>({
  id: 'suppressions-current',
  title: 'Every ignore line still hides something',
  topic: 'suppressions',
  severity: 'warning',
  subjects: ({ suppressions }) =>
    suppressions.map((state) => ({ pointer: '', subject: 'file', container: null, state })),
  examine: ({ state }) => {
    if (state.expired) {
      return {
        verdict: 'fail',
        rule: 'expired',
        message: `${capitalised(state.place)} (${state.check}) has expired, so it hides nothing any more.`,
        remedy: 'Fix what it hid, or move its date after looking again.',
      }
    }
    if (state.matched || !state.checkRan) return pass
    return {
      verdict: 'fail',
      rule: 'unused',
      severity: 'notice',
      message: `${capitalised(state.place)} (${state.check}) matches no finding of any target.`,
      remedy: 'Remove the line.',
    }
  },
})
