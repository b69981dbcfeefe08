import { revisionOf, type TaskRecord } from '../account/ecs-records.ts'
import { type JsonObject, ownValue } from '../base/json.ts'
import type { Lookup, Unknown } from '../base/lookup.ts'
import { type FailedDeployment, failedSince } from './attempts/failed-deployments.ts'
import { groupStoppedTasks, type StoppedGroup } from './attempts/stopped-tasks.ts'
import type { ChosenDefinition } from './choose-definition.ts'
import type { CodedFact } from './coded-fact.ts'
import { type Evidence, isSupersededSoon } from './evidence/evidence.ts'
import { taskDefinitionOf } from './evidence/history.ts'
import { ranks } from './evidence/rank.ts'
import type { ServicePast } from './evidence/service-past.ts'

/** What a reader should know of a baseline besides its evidence; the sentences are in explain.ts. */
export interface NoteFacts {
  /** An older completion that was not superseded within minutes. */
  'older-stood-longer': { revision: number | null }
  /** Better evidence, whose task definition no longer exists. */
  'better-was-deleted': { revision: number | null }
  'rollback-to-it-failed': object
  'deployed-again-and-failed': { deployment: FailedDeployment; tasksUnread: Unknown | null }
  'its-tasks-stop-now': { groups: readonly StoppedGroup[] }
  'definition-inactive': object
  'definition-being-deleted': object
  'service-being-deleted': object
  /** Created within ECS's history, so an earlier service of its name may have run something else. */
  'service-is-new': { createdAt: number }
  /** Nobody knows what they deployed. */
  'attempts-unread': { count: number }
  'attempts-not-listed': object
  'registered-unread': { reason: string }
}

export type Note = CodedFact<NoteFacts>

/** What the notes on a service's baseline are made from. */
export interface NoteInput {
  readonly past: ServicePast
  /** Null where there is no baseline. */
  readonly chosen: ChosenDefinition | null
  /** Weaker evidence for other task definitions, the best first. */
  readonly others: readonly Evidence[]
  readonly deleted: readonly Evidence[]
  /** The service wants tasks, and none of the baseline runs. */
  readonly isDown: boolean
  readonly open: readonly FailedDeployment[]
  readonly stopped: readonly TaskRecord[]
  readonly tasksUnread: Unknown | null
  /** The family's ACTIVE revisions; null where they were not asked for. */
  readonly registered: Lookup<readonly string[]> | null
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Days for which ECS keeps service deployments, by its guide ("View service history"). */
const historyDays = 90

export function serviceNotes(input: NoteInput): Note[] {
  const { chosen, past } = input
  const evidence = chosen?.evidence ?? null
  return [
    ...(evidence === null ? [] : stoodLonger(evidence, input.others)),
    ...deletedNotes(input.deleted),
    ...(evidence === null ? [] : [...rollbackFailed(evidence, past), ...ownTasks(evidence, input)]),
    ...definitionNotes(chosen?.definition ?? null),
    ...ofService(evidence, past, input.now),
    ...leftOut(evidence, past),
    ...(evidence === null ? [] : notListed(input)),
  ]
}

/** What a task definition's status means for whoever wants to go back to it. */
export function definitionNotes(definition: JsonObject | null): Note[] {
  const status = definition === null ? undefined : ownValue(definition, 'status')
  if (status === 'INACTIVE') return [{ code: 'definition-inactive' }]
  return status === 'DELETE_IN_PROGRESS' ? [{ code: 'definition-being-deleted' }] : []
}

export function deletedNotes([best]: readonly Evidence[]): Note[] {
  return best === undefined ? [] : [{ code: 'better-was-deleted', revision: revisionOf(best.taskDefinition) }]
}

function stoodLonger(evidence: Evidence, [next]: readonly Evidence[]): Note[] {
  if (!isSupersededSoon(evidence) || next?.confidence !== 'high') return []
  return [{ code: 'older-stood-longer', revision: revisionOf(next.taskDefinition) }]
}

function rollbackFailed(evidence: Evidence, { history: { history } }: ServicePast): Note[] {
  const [newest] = history.briefs
  const record = newest === undefined ? undefined : history.records.get(newest.arn)
  const target = taskDefinitionOf(history, record?.rollback?.serviceRevisionArn ?? null)
  const isItself = newest?.status === 'ROLLBACK_FAILED' && target === evidence.taskDefinition
  return isItself ? [{ code: 'rollback-to-it-failed' }] : []
}

/** The attempts leave the baseline's own revision out, so its failures are told here. */
function ownTasks({ taskDefinition }: Evidence, { open, isDown, stopped, tasksUnread }: NoteInput): Note[] {
  const again = open.find((item) => item.taskDefinition === taskDefinition && item.failing)
  if (again !== undefined) return [{ code: 'deployed-again-and-failed', deployment: again, tasksUnread }]
  if (!isDown) return []
  const groups = groupStoppedTasks(stopped.filter((task) => task.taskDefinition === taskDefinition))
  return groups.length === 0 ? [] : [{ code: 'its-tasks-stop-now', groups }]
}

function ofService(evidence: Evidence | null, { service }: ServicePast, now: number): Note[] {
  if (service === null) return []
  const draining: Note[] = service.status === 'DRAINING' ? [{ code: 'service-being-deleted' }] : []
  const isProven = evidence !== null && evidence.rank < ranks.vacuous
  const age = service.createdAt === null ? Number.POSITIVE_INFINITY : now - service.createdAt
  // Without an earlier revision there was nothing before it.
  const isFirst = service.taskDefinition !== null && revisionOf(service.taskDefinition) === 1
  if (isProven || isFirst || service.createdAt === null || age > historyDays * 86_400_000) return draining
  return [...draining, { code: 'service-is-new', createdAt: service.createdAt }]
}

/** Attempts that cannot be listed. */
function leftOut(evidence: Evidence | null, { history: { history }, list: answer }: ServicePast): Note[] {
  const count = failedSince(evidence, history).filter(
    (brief) => taskDefinitionOf(history, brief.targetServiceRevisionArn) === null,
  ).length
  const unread: Note[] = count === 0 ? [] : [{ code: 'attempts-unread', count }]
  const list = answer.status === 'found' ? answer.value : null
  const since = evidence?.since ?? Number.NEGATIVE_INFINITY
  const isCut = list !== null && list.left !== 'none' && !list.briefs.some(({ createdAt }) => createdAt <= since)
  return isCut ? [...unread, { code: 'attempts-not-listed' }] : unread
}

function notListed({ registered, past }: NoteInput): Note[] {
  return registered?.status === 'unknown' && past.list.status === 'found'
    ? [{ code: 'registered-unread', reason: registered.reason }]
    : []
}
