import type { CheckContext } from './check-context.ts'

/** The revision that the candidate is compared with, as it stands in a sentence. */
export function baselineRevision({ baseline }: Pick<CheckContext, 'baseline'>): string {
  const revision = baseline?.report.revision ?? null
  return revision === null ? 'the baseline' : `revision ${revision}`
}
