import {
  revisionId,
  revisionOf,
  type ServiceDeploymentBrief,
  type ServiceDeploymentRecord,
} from '../../account/ecs-records.ts'
import type { BaselineSource } from '../../report/report.ts'

/** The evidence ladder, the strongest rung first. */
export const rungs = {
  /** A deployment completed with running tasks. */
  proven: 1,
  /** A deployment is marked COMPLETED, but nothing shows that tasks of it ran. */
  completed: 2,
  /** It was serving when a later deployment began. */
  servedBefore: 3,
  /** Tasks of it run, or ended well. */
  tasks: 4,
  /** Tasks of it are at work without a service, which may yet fail. */
  tasksAtWork: 5,
  /** A service event says that it completed. */
  event: 6,
  /** It completed without running a task. */
  vacuous: 7,
  /** Nothing shows that it ever ran. */
  unproven: 8,
} as const
export type Rung = (typeof rungs)[keyof typeof rungs]

/** Something that speaks for a task definition having worked. */
export interface Evidence {
  /** ARN of the task definition. */
  readonly taskDefinition: string
  readonly source: BaselineSource
  readonly confidence: 'high' | 'medium' | 'low'
  /** A weaker rung counts only where the ones above are empty. */
  readonly rung: Rung
  /** When it was shown to work; null where only the present is known. */
  readonly completedAt: number | null
  /** When the deployment began that this evidence stands on: what was deployed after it is a later attempt. */
  readonly since: number | null
  /** One plain phrase, without a full stop. */
  readonly reason: string
  readonly warnings: readonly BaselineWarning[]
  /** Superseded by another task definition before it had stood for long. */
  readonly shortSoak: boolean
  /** Why something may have been healthy later that could not be read: one plain phrase. */
  readonly doubt?: string
}

export type BaselineWarning =
  | 'baseline-not-running-now'
  | 'early-success'
  | 'history-truncated'
  | 'last-healthy-deleted'
  | 'managed-daemon'
  | 'no-healthy-evidence'
  | 'no-permission-list-service-deployments'
  | 'no-rollout-state'
  | 'restored-by-rollback'
  | 'same-task-definition-failed-later'
  | 'service-deployments-unavailable'
  | 'service-draining'
  | 'service-inactive'
  | 'service-missing'
  | 'service-revision-missing'
  | 'short-soak'
  | 'task-definition-delete-in-progress'
  | 'task-definition-inactive'
  | 'vacuous-success'

/** A service's past as far as it could be read, newest deployment first. */
export interface History {
  readonly briefs: readonly ServiceDeploymentBrief[]
  /** Full records by their ARN, for those that were asked for. */
  readonly records: ReadonlyMap<string, ServiceDeploymentRecord>
  /** ARNs of deployments that were asked for without an answer. */
  readonly unread: ReadonlySet<string>
  /** Task definition ARNs by the number of their service revision. */
  readonly taskDefinitions: ReadonlyMap<string, string>
}

/** Takes a history and a service revision's ARN; gives its task definition's ARN, or null where that is not known. */
export function taskDefinitionOf(history: History, serviceRevisionArn: string | null): string | null {
  const id = serviceRevisionArn === null ? null : revisionId(serviceRevisionArn)
  return id === null ? null : (history.taskDefinitions.get(id) ?? null)
}

const confidences = ['high', 'medium', 'low'] as const
const liveSources: readonly BaselineSource[] = ['primary-deployment', 'active-deployment']

/**
 * Takes evidence in any order; gives one entry a task definition, the best first: the stronger rung, within a rung what
 * completed last. Never by revision number, which says only what was registered last.
 */
export function rankEvidence(evidence: readonly Evidence[]): Evidence[] {
  const byTaskDefinition = Map.groupBy(evidence, (item) => item.taskDefinition)
  return [...byTaskDefinition.values()].map(mergeSame).sort(
    (a, b) =>
      a.rung - b.rung ||
      timeOf(b) - timeOf(a) ||
      compareConfidence(a, b) ||
      // Only to be deterministic: two task definitions cannot complete in one service at the same moment.
      (revisionOf(b.taskDefinition) ?? 0) - (revisionOf(a.taskDefinition) ?? 0) ||
      (a.taskDefinition < b.taskDefinition ? -1 : 1),
  )
}

/** One task definition seen twice keeps the stronger evidence, and the later of the times. */
function mergeSame(evidence: readonly Evidence[]): Evidence {
  const strongest = Math.min(...evidence.map((item) => item.rung))
  const rung = evidence.filter((item) => item.rung === strongest)
  // That it stands now does not undo that it was superseded within minutes of its completion.
  const soaked = rung.filter((item) => !liveSources.includes(item.source))
  const considered = soaked.some((item) => item.shortSoak) && soaked.every((item) => item.shortSoak) ? soaked : rung
  const [best] = considered.toSorted(
    (a, b) =>
      compareConfidence(a, b) ||
      Number(liveSources.includes(a.source)) - Number(liveSources.includes(b.source)) ||
      timeOf(b) - timeOf(a) ||
      (a.reason < b.reason ? -1 : 1),
  )
  if (best === undefined) throw new Error('no evidence to merge')
  const latest = Math.max(...rung.map(timeOf))
  const warnings = rung.flatMap((item) => (liveSources.includes(item.source) || item === best ? item.warnings : []))
  const early = rung.some((item) => item.warnings.includes('early-success') && timeOf(item) === latestRecorded(rung))
  return {
    ...best,
    completedAt: Number.isFinite(latest) ? latest : null,
    warnings: [...new Set(early ? [...warnings, 'early-success' as const] : warnings)].sort(),
  }
}

/** When the newest of the recorded completions was, live evidence left out. */
function latestRecorded(evidence: readonly Evidence[]): number {
  return Math.max(...evidence.filter((item) => !liveSources.includes(item.source)).map(timeOf))
}

function timeOf(evidence: Evidence): number {
  return evidence.completedAt ?? Number.NEGATIVE_INFINITY
}

function compareConfidence(a: Evidence, b: Evidence): number {
  return confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
}
