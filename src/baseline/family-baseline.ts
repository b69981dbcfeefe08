import { ClusterNotFoundError, type EcsReader } from '../account/ecs.ts'
import { revisionOf, type TaskRecord } from '../account/ecs-records.ts'
import { nameIn } from '../base/arn.ts'
import { ownValue } from '../base/json.ts'
import { found, foundValue, type Lookup, type Unknown, unknownOf } from '../base/lookup.ts'
import { listAttempts } from './attempts/attempts.ts'
import type { FailedDeployment } from './attempts/failed-deployments.ts'
import { failedTasks } from './attempts/failed-tasks.ts'
import { type BaselineFacts, noBaseline, type Unproven, unknownBaseline } from './baseline-facts.ts'
import type { BaselineRequest } from './baseline-request.ts'
import { type ChosenDefinition, chooseDefinition } from './choose-definition.ts'
import type { Evidence } from './evidence/evidence.ts'
import { ranks } from './evidence/rank.ts'
import { rankEvidence } from './evidence/rank-evidence.ts'
import { runningTaskEvidence, stoppedTaskEvidence } from './evidence/task-evidence.ts'
import { unprovenEvidence } from './evidence/unproven-evidence.ts'
import { definitionNotes, deletedNotes } from './notes.ts'
import { relatedRevisions } from './related-revisions.ts'
import { nothingKnown } from './surroundings.ts'

/** The cluster that AWS assumes where none is named; without a service it need not exist. */
const defaultCluster = 'default'

/**
 * The best revision of a family by its tasks, for a target without a service or whose service is missing: one that ended with every
 * container's exit code 0, one that runs, else the newest ACTIVE one, which is unproven.
 */
export async function findFamilyBaseline(
  reader: EcsReader,
  request: BaselineRequest,
  serviceProblem: BaselineFacts['serviceProblem'] = null,
): Promise<BaselineFacts> {
  const { cluster, family } = request
  if (family === null) return noBaseline({ code: 'no-family' }, { serviceProblem })
  const [running, stopped, newest] = await Promise.all([
    reader.tasks({ cluster, family, status: 'RUNNING' }),
    reader.tasks({ cluster, family, status: 'STOPPED' }),
    newestRevision(reader, family),
  ])
  if (request.service === null && running.status === 'absent' && nameIn(cluster) !== defaultCluster) {
    throw new ClusterNotFoundError(cluster)
  }
  const runningTasks = foundValue(running) ?? []
  const stoppedTasks = foundValue(stopped) ?? []
  const failed = failedTasks(stoppedTasks)
  // A task that ended well has proven more than one that is still at work.
  const proven = [
    ...stoppedTaskEvidence(stoppedTasks),
    ...runningTaskEvidence(runningTasks, request.now).map((evidence) => ({ ...evidence, rank: ranks.tasksAtWork })),
  ]
  const exclude = new Set(failed.map((item) => item.taskDefinition))
  const [latest] = foundValue(newest) ?? []
  // Only where the newest failed does it matter which others there are.
  const active = latest !== undefined && exclude.has(latest) ? await reader.activeRevisions(family) : newest
  const ranked = rankEvidence([...proven, ...unprovenEvidence(foundValue(active) ?? [], exclude)])
  const { chosen, deleted } = await chooseDefinition(reader, ranked)
  const best = chosen?.evidence ?? null
  const unknown = [running, stopped, active].map(unknownOf).find((answer) => answer !== null) ?? null
  // What services did with the family is not known here, so nobody can say that a revision was never deployed.
  const attempts = listAttempts(failedSince(failed, best), best, [], null)
  if (chosen === null || best === null) {
    if (unknown !== null) {
      return unknownBaseline({ code: 'history-unread', reason: unknown.reason }, { attempts, serviceProblem })
    }
    const notes = deletedNotes(deleted)
    return noBaseline({ code: 'family-empty', family }, { attempts, notes, serviceProblem })
  }
  return {
    status: 'found',
    taskDefinitionArn: best.taskDefinition,
    revision: revisionOf(best.taskDefinition),
    confidence: best.confidence,
    source: best.source,
    currentlyHealthy: isAtWork(running, best.taskDefinition),
    because: best.because,
    gap: null,
    notes: [...deletedNotes(deleted), ...definitionNotes(chosen.definition)],
    attempts,
    related: await relatedRevisions(reader, foundValue(active)?.[0] ?? null, attempts),
    serviceProblem,
    unproven: whyUnproven(chosen, unknown),
    definition: chosen.definition,
    ran: nothingKnown,
  }
}

/** The newest ACTIVE revision, or none: DescribeTaskDefinition tells it with the definition, which would be asked for next. */
async function newestRevision(reader: EcsReader, family: string): Promise<Lookup<readonly string[]>> {
  const answer = await reader.taskDefinition(family)
  if (answer.status === 'unknown') return answer
  const definition = foundValue(answer)
  const arn = definition === null ? null : ownValue(definition, 'taskDefinitionArn')
  // A text that is no family's name may be taken for a revision's.
  const isNewest = definition !== null && ownValue(definition, 'family') === family && typeof arn === 'string'
  return found(isNewest ? [arn] : [])
}

/** A revision that nothing proves stands for no time: what failed after it is what was registered after it. */
function failedSince(failed: readonly FailedDeployment[], baseline: Evidence | null): FailedDeployment[] {
  if (baseline === null) return [...failed]
  const revision = revisionOf(baseline.taskDefinition) ?? 0
  return failed.filter(
    (item) =>
      item.taskDefinition !== baseline.taskDefinition &&
      (baseline.since === null
        ? (revisionOf(item.taskDefinition) ?? 0) > revision
        : (item.createdAt ?? 0) >= baseline.since),
  )
}

/** A task that ended well is the best there can be, so what could not be read does not matter beside it. */
function whyUnproven({ evidence, unknown: unread }: ChosenDefinition, unknown: Unknown | null): Unproven | null {
  if (unread !== null) return { code: 'definition-unread', reason: unread.reason }
  if (evidence.source === 'stopped-task-exit-0' || unknown === null) return null
  return { code: 'history-unread', reason: unknown.reason }
}

/** ListTasks calls a task RUNNING that shall run: it may not have started yet, or fail its health checks. */
function isAtWork(running: Lookup<readonly TaskRecord[]>, taskDefinition: string): boolean | null {
  if (running.status === 'unknown') return null
  return (foundValue(running) ?? []).some(
    (task) =>
      task.taskDefinition === taskDefinition && task.lastStatus === 'RUNNING' && task.healthStatus !== 'UNHEALTHY',
  )
}
