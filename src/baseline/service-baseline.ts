import type { EcsReader } from '../account/ecs.ts'
import { revisionOf, type TaskRecord, type TaskSetRecord } from '../account/ecs-records.ts'
import { foundValue, type Lookup, type Unknown, unknownOf } from '../base/lookup.ts'
import { listAttempts } from './attempts/attempts.ts'
import { type FailedDeployment, failedDeployments, failedTaskSets } from './attempts/failed-deployments.ts'
import { neverDeployed } from './attempts/never-deployed.ts'
import { type BaselineFacts, noBaseline, type Unproven, unknownBaseline } from './baseline-facts.ts'
import type { ServiceRequest } from './baseline-request.ts'
import { type Choice, type ChosenDefinition, chooseDefinition } from './choose-definition.ts'
import type { Evidence } from './evidence/evidence.ts'
import { openTargets } from './evidence/live-evidence.ts'
import { ranks } from './evidence/rank.ts'
import { rankEvidence } from './evidence/rank-evidence.ts'
import { familyOf, gatherPast, nameOf, type ServicePast } from './evidence/service-past.ts'
import { failedTargets } from './evidence/source-evidence.ts'
import { isSteady, runningTaskEvidence } from './evidence/task-evidence.ts'
import { unprovenEvidence } from './evidence/unproven-evidence.ts'
import { findFamilyBaseline } from './family-baseline.ts'
import { serviceNotes } from './notes.ts'
import { relatedRevisions } from './related-revisions.ts'
import { runsNow } from './service-facts.ts'
import { surroundingsOf } from './surroundings.ts'

/**
 * The last healthy revision of a service. Three round trips: the service with the list of its deployments; these with their
 * revisions, tasks and the family; the baseline's definition with what is left.
 */
export async function findServiceBaseline(reader: EcsReader, request: ServiceRequest): Promise<BaselineFacts> {
  const [answer, list] = await Promise.all([
    reader.service(request.cluster, request.service),
    reader.serviceDeployments(request.cluster, request.service),
  ])
  const service = foundValue(answer)
  if (answer.status === 'absent') return findFamilyBaseline(reader, request, 'missing')
  if (service !== null && service.status === 'INACTIVE') return findFamilyBaseline(reader, request, 'inactive')
  const gathered = await gatherPast(reader, request, service, list)
  return decide(reader, request, { service, serviceUnknown: unknownOf(answer), list, ...gathered })
}

async function decide(reader: EcsReader, request: ServiceRequest, past: ServicePast): Promise<BaselineFacts> {
  const { service } = past
  const { ranked, unknown } = await candidatesOf(reader, request, past)
  const { chosen, deleted, active } = await choose(reader, request, past, ranked)
  const best = chosen?.evidence ?? null
  const answer = await past.stopped
  const stopped = foundValue(answer) ?? []
  const tasksUnread = unknownOf(answer)
  const registered = past.activeRevisions === null ? null : await past.activeRevisions
  const open = openDeployments(best, past, stopped)
  const attempts = listAttempts(open, best, await neverDeployed(reader, past, chosen, registered), tasksUnread)
  const newest = registered === null ? undefined : foundValue(registered)?.[0]
  const related = await relatedRevisions(reader, newest ?? null, attempts)
  const currentlyHealthy = service === null || best === null ? null : runsNow(service, best.taskDefinition)
  const notes = serviceNotes({
    past,
    chosen,
    others: ranked.filter((item) => item.taskDefinition !== best?.taskDefinition && !deleted.includes(item)),
    deleted,
    isDown: currentlyHealthy === false && (service?.desiredCount ?? 0) > 0,
    open,
    stopped,
    tasksUnread,
    registered,
    now: request.now,
  })
  if (chosen === null || best === null) {
    const unread = unknown ?? unknownOf(active)
    if (unread !== null) return unknownBaseline({ code: 'history-unread', reason: unread.reason }, { attempts })
    const code = deleted.length === 0 ? 'nothing-completed' : 'nothing-active'
    return noBaseline({ code }, { attempts, notes })
  }
  return {
    status: 'found',
    taskDefinitionArn: best.taskDefinition,
    revision: revisionOf(best.taskDefinition),
    confidence: best.confidence,
    source: best.source,
    currentlyHealthy,
    because: best.because,
    gap: best.gap,
    notes,
    attempts,
    related,
    serviceProblem: null,
    unproven: whyUnproven(chosen, unknown),
    definition: chosen.definition,
    ran: surroundingsOf(best, past.history),
  }
}

/** Evidence of high confidence leaves nothing open, whatever else could not be read. */
function whyUnproven({ evidence, unknown: unread }: ChosenDefinition, unknown: Unknown | null): Unproven | null {
  if (unread !== null) return { code: 'definition-unread', reason: unread.reason }
  if (evidence.confidence === 'high') return null
  if (unknown !== null) return { code: 'history-unread', reason: unknown.reason }
  if (evidence.gap !== null) return { code: 'gap', gap: evidence.gap }
  return evidence.because.code === 'completed-uncounted' ? { code: 'tasks-uncounted' } : null
}

/** What there is evidence for, the best first; running tasks count where no deployment record settles it. */
async function candidatesOf(
  reader: EcsReader,
  request: ServiceRequest,
  past: ServicePast,
): Promise<{ ranked: readonly Evidence[]; unknown: Unknown | null }> {
  const { service } = past
  const unknown = past.serviceUnknown ?? past.unknown
  const ranked = rankEvidence(past.evidence)
  const isSettled = (ranked[0]?.rank ?? Number.POSITIVE_INFINITY) < ranks.tasks
  if (isSettled || (service !== null && service.runningCount === 0)) return { ranked, unknown }
  const answer = await reader.tasks({ cluster: request.cluster, service: nameOf(service, request), status: 'RUNNING' })
  // Tasks of what failed, or has yet to complete, run as well until ECS takes them away.
  const unfinished = new Set([
    ...failedTargets(past.history.history),
    ...(service === null ? [] : openTargets(service, past.history.history)),
    ...past.unfinished.map(({ set }) => set.taskDefinition),
  ])
  const tasks = (foundValue(answer) ?? []).filter((task) => !unfinished.has(task.taskDefinition))
  return {
    ranked: rankEvidence([...past.evidence, ...runningTaskEvidence(tasks, request.now)]),
    unknown: unknown ?? unknownOf(answer),
  }
}

/** The best evidence whose task definition exists; else something to compare with, of which nothing shows that it ever ran. */
async function choose(
  reader: EcsReader,
  request: ServiceRequest,
  past: ServicePast,
  ranked: readonly Evidence[],
): Promise<Choice & { active: Lookup<readonly string[]> | null }> {
  const choice = await chooseDefinition(reader, ranked)
  const family = familyOf(past.service) ?? request.family
  if (choice.chosen !== null || family === null) return { ...choice, active: null }
  const active = await (past.activeRevisions ?? reader.activeRevisions(family))
  const { service } = past
  const standing = service === null ? [] : [...service.deployments, ...service.taskSets]
  const excluded = new Set([
    ...failedTargets(past.history.history),
    ...standing.map(({ taskDefinition }) => taskDefinition),
    ...(service?.taskDefinition == null ? [] : [service.taskDefinition]),
  ])
  const { chosen } = await chooseDefinition(reader, unprovenEvidence(foundValue(active) ?? [], excluded))
  return { chosen, deleted: choice.deleted, active }
}

function openDeployments(
  baseline: Evidence | null,
  past: ServicePast,
  stopped: readonly TaskRecord[],
): FailedDeployment[] {
  const { service } = past
  if (service === null || service.controller === 'ECS') {
    return failedDeployments(baseline, service, past.history.history, stopped)
  }
  const unsteady = service.controller === 'EXTERNAL' ? service.taskSets.filter(isUnsteady) : []
  const serving = unsteady
    .filter((set) => set.taskDefinition !== baseline?.taskDefinition)
    .map((set) => ({ set, status: set.stabilityStatus ?? set.status, error: null }))
  return failedTaskSets([...past.unfinished, ...serving], stopped)
}

function isUnsteady(set: TaskSetRecord): boolean {
  return set.status === 'PRIMARY' && !isSteady(set)
}
