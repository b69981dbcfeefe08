import type { BaselineSource } from '../../report/report.ts'
import type { CodedFact } from '../coded-fact.ts'
import type { Rank } from './rank.ts'

/** Something that speaks for a task definition having worked. */
export interface Evidence {
  /** ARN of the task definition. */
  readonly taskDefinition: string
  readonly source: BaselineSource
  readonly confidence: 'high' | 'medium' | 'low'
  readonly rank: Rank
  /** When it was shown to work; null where only the present is known. */
  readonly completedAt: number | null
  /** When the deployment began that this evidence stands on: what was deployed after it is a later attempt. */
  readonly since: number | null
  readonly because: EvidenceCode
  /** Why another revision may have been healthy later; null where the history was read as far as it matters. */
  readonly gap: HistoryGap | null
}

/** What each kind of evidence tells; its sentence is in explain.ts. Times in milliseconds since the epoch. */
export interface EvidenceFacts {
  /** `running` below `requested`: ECS called it a success early. `supersededSoon`: another revision followed before it had stood for long. */
  'completed-with-tasks': { at: number; running: number; requested: number | null; supersededSoon: boolean }
  'completed-uncounted': { at: number }
  'completed-without-tasks': { at: number }
  'restored-by-rollback': { at: number }
  'restored-without-tasks': { at: number }
  'chosen-for-rollback': { at: number }
  'served-before': { at: number }
  'current-deployment-completed': { running: number }
  'earlier-deployment-completed': { running: number }
  'completed-nothing-runs': object
  'only-deployment-runs': { running: number }
  'event-says-completed': { at: number }
  'codedeploy-succeeded': { at: number | null }
  'task-set-steady': object
  'first-task-set-steady': object
  'task-runs': { since: number | null; isHealthy: boolean }
  /** `othersStopped`: ECS stopped the other containers once this one had done its work. */
  'task-exited-well': { at: number | null; othersStopped: boolean }
  'newest-active': object
}

export type EvidenceCode = CodedFact<EvidenceFacts>

export interface GapFacts {
  'newer-completion-unread': { at: number }
  'unordered-deployments-unread': object
  'older-completions-unread': object
}

/** Deployments that were not read and could have proven a later revision. */
export type HistoryGap = CodedFact<GapFacts>

/** Whether a different task definition was deployed before this completion had stood for the soak time. */
export function isSupersededSoon({ because }: Evidence): boolean {
  return because.code === 'completed-with-tasks' && because.supersededSoon
}
