import type { Evidence } from './evidence.ts'
import { ranks } from './rank.ts'

/**
 * Something to compare with that nothing shows ever ran: the newest of a family's ACTIVE revisions that is not excluded, because it
 * is known to have failed or is being deployed.
 */
export function unprovenEvidence(newestFirst: readonly string[], excluded: ReadonlySet<string>): Evidence[] {
  return newestFirst
    .filter((arn) => !excluded.has(arn))
    .slice(0, 1)
    .map((taskDefinition) => ({
      taskDefinition,
      source: 'latest-active-unproven',
      confidence: 'low',
      rank: ranks.unproven,
      completedAt: null,
      since: null,
      because: { code: 'newest-active' },
      gap: null,
    }))
}
