import type { JsonObject } from '../base/json.ts'
import type { Lookup } from '../base/lookup.ts'
import type { BaselineReport } from '../report/report.ts'
import type { AttemptFailure } from './attempts/attempts.ts'
import type { BaselineWarning, Evidence } from './evidence/evidence.ts'
import type { ServiceFacts } from './service-facts.ts'

/** The baseline as reports show it, and what checks need besides. */
export interface BaselineFacts extends Omit<BaselineReport, 'lost'> {
  /** The baseline's task definition as DescribeTaskDefinition gives it, its tags put in it; null when there is none to compare with. */
  readonly definition: JsonObject | null
  readonly warnings: readonly BaselineWarning[]
  /** The newest attempt after the baseline that failed. */
  readonly failure: AttemptFailure | null
  readonly service: ServiceFacts | null
  /** What keeps the baseline from being proven, and the permission that would settle it. */
  readonly unverified: { readonly reason: string } | null
  readonly runnersUp: readonly RunnerUp[]
  /** The last healthy revision that no longer exists, so that an older one stands in for it. */
  readonly deletedLastHealthy: number | null
  readonly ran: BaselineSurroundings
}

/** With what the baseline ran that its task definition does not say, as far as its service revision tells. */
export interface BaselineSurroundings {
  /** Image digests by container, where ECS resolved them. */
  readonly imageDigests: Readonly<Record<string, string>>
  /** Fargate platform version, or null. */
  readonly platformVersion: string | null
}

export interface RunnerUp {
  readonly taskDefinitionArn: string
  readonly revision: number | null
  readonly confidence: Evidence['confidence']
  readonly source: Evidence['source']
  readonly reason: string
}

/** Runners-up that are kept: enough to choose another baseline from. */
export const maxRunnersUp = 5

const nothing = {
  taskDefinitionArn: null,
  revision: null,
  confidence: 'none',
  source: null,
  attempts: [],
  writers: [],
  definition: null,
  warnings: [],
  failure: null,
  service: null,
  unverified: null,
  runnersUp: [],
  deletedLastHealthy: null,
  ran: { imageDigests: {}, platformVersion: null },
} as const

/** Takes why; gives the facts for a target that has no baseline. */
export function noBaseline(reason: string, more: Partial<BaselineFacts> = {}): BaselineFacts {
  return { ...nothing, status: 'none', currentlyHealthy: false, reason, ...more }
}

/** Takes why; gives the facts for a target whose baseline could not be looked for. */
export function unknownBaseline(reason: string, more: Partial<BaselineFacts> = {}): BaselineFacts {
  return { ...nothing, status: 'unknown', currentlyHealthy: null, reason, unverified: { reason }, ...more }
}

/** Takes evidence, the best first; gives it as runners-up. */
export function runnersUp(evidence: readonly Evidence[], revisionOf: (arn: string) => number | null): RunnerUp[] {
  return evidence.slice(0, maxRunnersUp).map((item) => ({
    taskDefinitionArn: item.taskDefinition,
    revision: revisionOf(item.taskDefinition),
    confidence: item.confidence,
    source: item.source,
    reason: item.reason,
  }))
}

/** Takes the answers that a baseline rests on; gives the reason of the first that is unknown, or null. */
export function firstUnknown(...answers: readonly (Lookup<unknown> | null)[]): string | null {
  for (const answer of answers) if (answer?.status === 'unknown') return answer.reason
  return null
}
