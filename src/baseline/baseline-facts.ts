import type { JsonObject } from '../base/json.ts'
import type { Unknown } from '../base/lookup.ts'
import type { BaselineReport } from '../report/report.ts'
import type { AttemptFacts } from './attempts/attempts.ts'
import type { CodedFact } from './coded-fact.ts'
import type { EvidenceFacts, HistoryGap } from './evidence/evidence.ts'
import type { Note } from './notes.ts'
import type { RelatedRevision } from './related-revisions.ts'
import { nothingKnown, type Surroundings } from './surroundings.ts'

/** The revision to compare with, and all that is known of it; explain.ts puts it into words. */
export interface BaselineFacts
  extends Pick<
    BaselineReport,
    'status' | 'taskDefinitionArn' | 'revision' | 'confidence' | 'source' | 'currentlyHealthy'
  > {
  /** Why this revision, or why none. */
  readonly because: Because
  readonly gap: HistoryGap | null
  readonly notes: readonly Note[]
  /** Highest revision first. */
  readonly attempts: readonly AttemptFacts[]
  /** Other revisions of which it is told who registered them. */
  readonly related: readonly RelatedRevision[]
  /** The service that is deployed to, where it cannot be deployed to as it is. */
  readonly serviceProblem: 'missing' | 'inactive' | null
  /** What keeps the comparison from being made, or the baseline from being proven. */
  readonly unproven: Unproven | null
  /** The baseline's task definition as DescribeTaskDefinition gives it, its tags put in it; null when there is none to compare with. */
  readonly definition: JsonObject | null
  readonly ran: Surroundings
}

export interface BecauseFacts extends EvidenceFacts {
  pinned: object
  'pinned-malformed': object
  'pinned-missing': object
  'managed-daemon': object
  'no-family': object
  'family-empty': { family: string }
  'nothing-completed': object
  'nothing-active': object
  unread: { unproven: Unproven }
}

export type Because = CodedFact<BecauseFacts>

/** `reason`: the answer that AWS did not give, as a sentence. */
export interface UnprovenFacts {
  'not-asked': { answer: Unknown }
  'pinned-unread': { reason: string }
  'definition-unread': { reason: string }
  'history-unread': { reason: string }
  gap: { gap: HistoryGap }
  'tasks-uncounted': object
}

export type Unproven = CodedFact<UnprovenFacts>

const nothing = {
  taskDefinitionArn: null,
  revision: null,
  confidence: 'none',
  source: null,
  gap: null,
  notes: [],
  attempts: [],
  related: [],
  serviceProblem: null,
  unproven: null,
  definition: null,
  ran: nothingKnown,
} as const

/** For a target that has no baseline. */
export function noBaseline(because: Because, more: Partial<BaselineFacts> = {}): BaselineFacts {
  return { ...nothing, status: 'none', currentlyHealthy: false, because, ...more }
}

/** For a target whose baseline could not be looked for. */
export function unknownBaseline(unproven: Unproven, more: Partial<BaselineFacts> = {}): BaselineFacts {
  return {
    ...nothing,
    status: 'unknown',
    currentlyHealthy: null,
    because: { code: 'unread', unproven },
    unproven,
    ...more,
  }
}
