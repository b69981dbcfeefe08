import { type FailedDeployment, failedDeployments, listAttempts, newestFailure } from '../baseline/attempts.ts'
import { type BaselineFacts, noBaseline, runnersUp, unknownBaseline } from '../baseline/baseline-facts.ts'
import { failedTargets } from '../baseline/deployment-evidence.ts'
import { type BaselineWarning, type Evidence, rankEvidence, rungs, taskDefinitionOf } from '../baseline/evidence.ts'
import { revisionOf, type TaskRecord } from '../baseline/records.ts'
import { runsNow, serviceFacts } from '../baseline/service-facts.ts'
import { groupStoppedTasks } from '../baseline/stopped-tasks.ts'
import { runningTaskEvidence } from '../baseline/task-evidence.ts'
import { unprovenEvidence } from '../baseline/unproven-evidence.ts'
import { type ChosenDefinition, chooseDefinition, statusWarnings } from './chosen-definition.ts'
import type { EcsReader } from './ecs.ts'
import { findFamilyBaseline } from './family-baseline.ts'
import { foundValue } from './lookup.ts'
import { familyOf, gatherKnowledge, nameOf, type ServiceKnowledge, type ServiceRequest } from './service-knowledge.ts'
import { doubtOf, historyWarnings, reasonOf, surroundingsOf, unprovenReason } from './service-words.ts'

/**
 * Takes a reader and a target with a service; gives its last healthy revision. Three round trips: the service with the list of
 * its deployments; these with their revisions, tasks and the family; the baseline's definition with what is left.
 */
export async function findServiceBaseline(reader: EcsReader, request: ServiceRequest): Promise<BaselineFacts> {
  const [answer, list] = await Promise.all([
    reader.service(request.cluster, request.service),
    reader.serviceDeployments(request.cluster, request.service),
  ])
  const service = foundValue(answer)
  if (answer.status === 'absent') return findFamilyBaseline(reader, request, { warnings: ['service-missing'] })
  if (service !== null && service.status === 'INACTIVE') {
    return findFamilyBaseline(reader, request, { warnings: ['service-inactive'], service: serviceFacts(service) })
  }
  const gathered = await gatherKnowledge(reader, request, service, list)
  return decide(reader, request, {
    service,
    serviceUnknown: answer.status === 'unknown' ? answer : null,
    list,
    ...gathered,
  })
}

async function decide(reader: EcsReader, request: ServiceRequest, known: ServiceKnowledge): Promise<BaselineFacts> {
  const { service, history } = known
  const ranked = rankEvidence(known.evidence)
  const candidates =
    (ranked[0]?.rung ?? Number.POSITIVE_INFINITY) < rungs.tasks ? ranked : await weakerEvidence(reader, request, known)
  const chosen = (await chooseDefinition(reader, candidates)) ?? (await unproven(reader, request, known))
  const warnings = historyWarnings(known)
  const unknown = known.serviceUnknown ?? known.unknown
  const base = service === null ? {} : { service: serviceFacts(service) }
  const best = chosen?.evidence ?? null
  const stopped = foundValue(await known.stopped) ?? []
  const activeRevisions = known.activeRevisions === null ? [] : (foundValue(await known.activeRevisions) ?? [])
  const open = openDeployments(best, known, stopped)
  const attempts = listAttempts(open, best, activeRevisions, deployedRevisions(best, known))
  const common = { ...base, attempts, failure: newestFailure(open) }
  if (chosen === null || best === null) {
    // Asked already: the same question is answered once a run.
    const family = familyOf(service) ?? request.family
    const active = family === null ? null : await reader.activeRevisions(family)
    const unread = unknown ?? (active?.status === 'unknown' ? active : null)
    if (unread !== null) return unknownBaseline(unprovenReason(unread), { ...common, warnings })
    const reason =
      'no deployment of this service is known to have completed, and its family has no other ACTIVE revision'
    return noBaseline(reason, { ...common, warnings: [...warnings, 'no-healthy-evidence'] })
  }
  const { definition, deleted } = chosen
  const currentlyHealthy = service === null ? null : runsNow(service, best.taskDefinition)
  const isDown = currentlyHealthy === false && (service?.desiredCount ?? 0) > 0
  const failedLater = open.some((item) => item.taskDefinition === best.taskDefinition && item.failing)
  const lost = deleted[0]
  return {
    ...noBaseline(reasonOf(chosen, known), common),
    status: 'found',
    taskDefinitionArn: best.taskDefinition,
    revision: revisionOf(best.taskDefinition),
    confidence: best.confidence,
    source: best.source,
    currentlyHealthy,
    definition,
    warnings: unique([
      ...warnings,
      ...best.warnings,
      ...statusWarnings(definition),
      ...(isDown ? ['baseline-not-running-now' as const] : []),
      ...(failedLater ? ['same-task-definition-failed-later' as const] : []),
      ...(best.source === 'latest-active-unproven' ? ['no-healthy-evidence' as const] : []),
      ...(lost === undefined ? [] : ['last-healthy-deleted' as const]),
    ]),
    stopped: isDown ? groupStoppedTasks(stopped.filter((task) => task.taskDefinition === best.taskDefinition)) : [],
    unverified: doubtOf(chosen, unknown),
    runnersUp: runnersUp(
      candidates.filter((item) => item.taskDefinition !== best.taskDefinition && !deleted.includes(item)),
      revisionOf,
    ),
    deletedLastHealthy: lost === undefined ? null : revisionOf(lost.taskDefinition),
    ran: surroundingsOf(best, history),
  }
}

/** What running tasks show, where no deployment record settles it. */
async function weakerEvidence(
  reader: EcsReader,
  request: ServiceRequest,
  known: ServiceKnowledge,
): Promise<Evidence[]> {
  const { service } = known
  if (service !== null && service.runningCount === 0) return rankEvidence(known.evidence)
  const tasks = await reader.tasks({ cluster: request.cluster, service: nameOf(service, request), status: 'RUNNING' })
  return rankEvidence([...known.evidence, ...runningTaskEvidence(foundValue(tasks) ?? [], request.now)])
}

/** The last resort: something to compare with, of which nothing shows that it ever ran. */
async function unproven(
  reader: EcsReader,
  request: ServiceRequest,
  known: ServiceKnowledge,
): Promise<ChosenDefinition | null> {
  const family = familyOf(known.service) ?? request.family
  if (family === null) return null
  const active = await (known.activeRevisions ?? reader.activeRevisions(family))
  const excluded = new Set(failedTargets(known.history.history))
  if (known.service?.taskDefinition != null) excluded.add(known.service.taskDefinition)
  for (const deployment of known.service?.deployments ?? []) excluded.add(deployment.taskDefinition)
  return chooseDefinition(reader, unprovenEvidence(foundValue(active) ?? [], excluded))
}

function openDeployments(
  baseline: Evidence | null,
  known: ServiceKnowledge,
  stopped: readonly TaskRecord[],
): FailedDeployment[] {
  const taskSets = known.unfinished
    .filter((item) => item.taskDefinition !== baseline?.taskDefinition)
    .map((item) => ({
      ...item,
      groups: [],
      statusReason: null,
      failing: item.status === 'Failed' || item.status === 'Stopped',
    }))
  const isEcs = known.service === null || known.service.controller === 'ECS'
  return isEcs ? failedDeployments(baseline, known.service, known.history.history, stopped) : taskSets
}

/** What is known to have been deployed, or null where a deployment since the baseline could not be resolved. */
function deployedRevisions(baseline: Evidence | null, known: ServiceKnowledge): ReadonlySet<string> | null {
  const { history } = known.history
  if (known.list.status !== 'found' || baseline === null) return null
  const since = baseline.since ?? Number.NEGATIVE_INFINITY
  const unresolved = history.briefs.some(
    (brief) => brief.createdAt >= since && taskDefinitionOf(history, brief.targetServiceRevisionArn) === null,
  )
  if (unresolved) return null
  const live = known.service?.deployments.map((deployment) => deployment.taskDefinition) ?? []
  return new Set([...history.taskDefinitions.values(), ...live])
}

function unique(warnings: readonly BaselineWarning[]): BaselineWarning[] {
  return [...new Set(warnings)].sort()
}
