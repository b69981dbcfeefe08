import { revisionOf } from '../../account/ecs-records.ts'
import type { BaselineSource } from '../../report/report.ts'
import { type Evidence, isSupersededSoon } from './evidence.ts'

const confidences = ['high', 'medium', 'low'] as const
const liveSources: readonly BaselineSource[] = ['primary-deployment', 'active-deployment']

/**
 * One entry a task definition, the best first: the stronger rank, within a rank what completed last. Never by revision number, which
 * says only what was registered last.
 */
export function rankEvidence(evidence: readonly Evidence[]): Evidence[] {
  const byTaskDefinition = Map.groupBy(evidence, (item) => item.taskDefinition)
  return [...byTaskDefinition.values()].flatMap(mergeSame).sort(
    (a, b) =>
      a.rank - b.rank ||
      timeOf(b) - timeOf(a) ||
      compareConfidence(a, b) ||
      // Only to be deterministic: two task definitions cannot complete in one service at the same moment.
      (revisionOf(b.taskDefinition) ?? 0) - (revisionOf(a.taskDefinition) ?? 0) ||
      (a.taskDefinition < b.taskDefinition ? -1 : 1),
  )
}

/** One task definition seen twice keeps the stronger evidence, and the later of the times. */
function mergeSame(evidence: readonly Evidence[]): Evidence[] {
  const strongest = Math.min(...evidence.map((item) => item.rank))
  const ofRank = evidence.filter((item) => item.rank === strongest)
  // That it stands now does not undo that it was superseded within minutes of its completion.
  const recorded = ofRank.filter((item) => !isLive(item))
  const considered = recorded.length > 0 && recorded.every(isSupersededSoon) ? recorded : ofRank
  const latest = Math.max(...ofRank.map(timeOf))
  return considered
    .toSorted(
      (a, b) =>
        compareConfidence(a, b) ||
        Number(isLive(a)) - Number(isLive(b)) ||
        timeOf(b) - timeOf(a) ||
        (a.because.code < b.because.code ? -1 : 1),
    )
    .slice(0, 1)
    .map((best) => ({ ...best, completedAt: Number.isFinite(latest) ? latest : null }))
}

/** Of a deployment that stands now, rather than of the record of one. */
function isLive({ source }: Evidence): boolean {
  return liveSources.includes(source)
}

function timeOf({ completedAt }: Evidence): number {
  return completedAt ?? Number.NEGATIVE_INFINITY
}

function compareConfidence(a: Evidence, b: Evidence): number {
  return confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
}
