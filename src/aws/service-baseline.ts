import { type FailedDeployment, failedDeployments, listAttempts, newestFailure } from '../baseline/attempts.ts'
import { type BaselineFacts, noBaseline, runnersUp, unknownBaseline } from '../baseline/baseline-facts.ts'
import { deploymentEvidence, failedTargets } from '../baseline/deployment-evidence.ts'
import {
  type BaselineWarning,
  type Evidence,
  type History,
  rankEvidence,
  rungs,
  taskDefinitionOf,
} from '../baseline/evidence.ts'
import { eventEvidence, liveEvidence } from '../baseline/live-evidence.ts'
import {
  parseTaskDefinitionArn,
  revisionId,
  revisionOf,
  type ServiceRecord,
  type TaskRecord,
} from '../baseline/records.ts'
import { runsNow, serviceFacts } from '../baseline/service-facts.ts'
import { groupStoppedTasks } from '../baseline/stopped-tasks.ts'
import { runningTaskEvidence, taskSetEvidence } from '../baseline/task-evidence.ts'
import { unprovenEvidence } from '../baseline/unproven-evidence.ts'
import type { Lookup, Unknown } from '../facts.ts'
import { type ChosenDefinition, chooseDefinition, statusWarnings } from './chosen-definition.ts'
import { readCodeDeployHistory } from './codedeploy-evidence.ts'
import type { DeploymentList, EcsReader } from './ecs.ts'
import { type FamilyRequest, findFamilyBaseline } from './family-baseline.ts'
import { found, foundValue } from './lookup.ts'
import { readServiceHistory, type ServiceHistory } from './service-history.ts'

export interface ServiceRequest extends FamilyRequest {
  readonly service: string
}

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
  const gathered = await gather(reader, request, service, list)
  return decide(reader, request, {
    service,
    serviceUnknown: answer.status === 'unknown' ? answer : null,
    list,
    ...gathered,
  })
}

interface Gathered {
  readonly history: ServiceHistory
  readonly evidence: readonly Evidence[]
  /** Still under way: they explain attempts, and the baseline need not wait for them. */
  readonly stopped: Promise<Lookup<readonly TaskRecord[]>>
  readonly activeRevisions: Promise<Lookup<readonly string[]>> | null
  readonly unfinished: readonly {
    readonly taskDefinition: string
    readonly status: string
    readonly createdAt: number | null
  }[]
  readonly unknown: Unknown | null
}

interface Known extends Gathered {
  readonly service: ServiceRecord | null
  readonly serviceUnknown: Unknown | null
  readonly list: Lookup<DeploymentList>
}

/** The second round trip: everything that the first one names, at once. */
async function gather(
  reader: EcsReader,
  request: ServiceRequest,
  service: ServiceRecord | null,
  list: Lookup<DeploymentList>,
): Promise<Gathered> {
  const isEcs = service === null || service.controller === 'ECS'
  const look = isEcs && needsExplanation(service, list)
  const family = familyOf(service) ?? request.family
  const stopped = look
    ? reader.tasks({ cluster: request.cluster, service: nameOf(service, request), status: 'STOPPED' })
    : Promise.resolve(found([]))
  const activeRevisions =
    look && family !== null && isAttemptOpen(service, list) ? reader.activeRevisions(family) : null
  // Most often it is the baseline; asked now, it is there when the evidence is.
  if (service?.taskDefinition != null) void reader.taskDefinition(service.taskDefinition)
  const [history, codeDeploy] = await Promise.all([
    isEcs ? readServiceHistory(reader, list, service) : emptyHistory,
    service?.controller === 'CODE_DEPLOY' ? readCodeDeployHistory(reader.codeDeploy, service) : null,
  ])
  const evidence = !isEcs
    ? service?.controller === 'EXTERNAL'
      ? taskSetEvidence(service.taskSets)
      : (codeDeploy?.evidence ?? [])
    : [
        ...deploymentEvidence(history.history),
        ...(service === null ? [] : liveEvidence(service, history.history)),
        ...(service === null || list.status === 'found' ? [] : eventEvidence(service, history.history)),
      ]
  return {
    history,
    evidence,
    stopped,
    activeRevisions,
    unfinished: codeDeploy?.unfinished ?? (service?.controller === 'EXTERNAL' ? unfinishedTaskSets(service) : []),
    unknown: codeDeploy?.unknown ?? history.unknown,
  }
}

async function decide(reader: EcsReader, request: ServiceRequest, known: Known): Promise<BaselineFacts> {
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
    if (unknown !== null) return unknownBaseline(unprovenReason(unknown), { ...common, warnings })
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
    imageDigests: digestsOf(best, history),
  }
}

/** What running tasks show, where no deployment record settles it. */
async function weakerEvidence(reader: EcsReader, request: ServiceRequest, known: Known): Promise<Evidence[]> {
  const { service } = known
  if (service !== null && service.runningCount === 0) return rankEvidence(known.evidence)
  const tasks = await reader.tasks({ cluster: request.cluster, service: nameOf(service, request), status: 'RUNNING' })
  return rankEvidence([...known.evidence, ...runningTaskEvidence(foundValue(tasks) ?? [], request.now)])
}

/** The last resort: something to compare with, of which nothing shows that it ever ran. */
async function unproven(reader: EcsReader, request: ServiceRequest, known: Known): Promise<ChosenDefinition | null> {
  const family = familyOf(known.service) ?? request.family
  if (family === null) return null
  const active = await (known.activeRevisions ?? reader.activeRevisions(family))
  const excluded = new Set(failedTargets(known.history.history))
  if (known.service?.taskDefinition != null) excluded.add(known.service.taskDefinition)
  for (const deployment of known.service?.deployments ?? []) excluded.add(deployment.taskDefinition)
  return chooseDefinition(reader, unprovenEvidence(foundValue(active) ?? [], excluded))
}

/** Whether the newest deployment did not plainly succeed. */
function isAttemptOpen(service: ServiceRecord | null, list: Lookup<DeploymentList>): boolean {
  const briefs = list.status === 'found' ? list.value.briefs : []
  const newest = briefs.reduce<(typeof briefs)[number] | null>(
    (latest, brief) => (latest === null || brief.createdAt > latest.createdAt ? brief : latest),
    null,
  )
  if (newest !== null) return newest.status !== 'SUCCESSFUL'
  return (service?.deployments ?? []).some(
    (deployment) =>
      deployment.rolloutState === 'FAILED' || deployment.rolloutState === 'IN_PROGRESS' || deployment.failedTasks > 0,
  )
}

/** Whether stopped tasks have something to tell: an attempt that failed or may be failing, or a service without its tasks. */
function needsExplanation(service: ServiceRecord | null, list: Lookup<DeploymentList>): boolean {
  return isAttemptOpen(service, list) || (service !== null && service.desiredCount > 0 && service.runningCount === 0)
}

function openDeployments(baseline: Evidence | null, known: Known, stopped: readonly TaskRecord[]): FailedDeployment[] {
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
function deployedRevisions(baseline: Evidence | null, known: Known): ReadonlySet<string> | null {
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

function historyWarnings(known: Known): BaselineWarning[] {
  const { service, list, history } = known
  const warnings: BaselineWarning[] = []
  if (service?.status === 'DRAINING') warnings.push('service-draining')
  if (service !== null && service.controller !== 'ECS') return warnings
  if (list.status === 'unknown') {
    warnings.push(
      list.cause === 'NOT_PERMITTED' ? 'no-permission-list-service-deployments' : 'service-deployments-unavailable',
    )
  }
  if (history.missingRevision) warnings.push('service-revision-missing')
  if (history.truncated && !known.evidence.some((item) => item.rung === rungs.proven))
    warnings.push('history-truncated')
  return warnings
}

function reasonOf({ evidence, deleted }: ChosenDefinition, known: Known): string {
  const [lost] = deleted
  const gone =
    lost === undefined
      ? ''
      : `; revision ${revisionOf(lost.taskDefinition)} completed later, but its task definition was deleted`
  const failed = known.history.history.briefs[0]
  const record = failed === undefined ? undefined : known.history.history.records.get(failed.arn)
  const target = taskDefinitionOf(known.history.history, record?.rollback?.serviceRevisionArn ?? null)
  const rollback =
    failed?.status === 'ROLLBACK_FAILED' && target === evidence.taskDefinition
      ? '; ECS tried to roll back to it and failed, so its surroundings changed since'
      : ''
  return `${evidence.reason}${gone}${rollback}`
}

/** What keeps the comparison from being made, or the baseline from being proven; a baseline that is proven leaves no doubt. */
function doubtOf({ evidence, unknown: unread }: ChosenDefinition, unknown: Unknown | null): { reason: string } | null {
  if (unread !== null)
    return { reason: `${unread.reason}, so there is nothing to compare the last healthy revision by` }
  return evidence.confidence === 'high' || unknown === null ? null : { reason: unprovenReason(unknown) }
}

function unprovenReason(unknown: Unknown): string {
  return `${unknown.reason}, so it is not proven which revision was healthy last`
}

function digestsOf(evidence: Evidence, history: ServiceHistory): Record<string, string> {
  const newest = history.revisions
    .filter((revision) => revision.taskDefinition === evidence.taskDefinition)
    .toSorted(
      (a, b) =>
        (b.createdAt ?? 0) - (a.createdAt ?? 0) || (revisionId(a.arn) ?? '').localeCompare(revisionId(b.arn) ?? ''),
    )[0]
  return Object.fromEntries(
    (newest?.images ?? []).flatMap((image) => (image.digest === null ? [] : [[image.container, image.digest]])),
  )
}

function unfinishedTaskSets(service: ServiceRecord): Gathered['unfinished'] {
  return service.taskSets.filter((set) => set.status === 'ACTIVE')
}

const emptyHistory: ServiceHistory = {
  history: { briefs: [], records: new Map(), taskDefinitions: new Map() } satisfies History,
  revisions: [],
  unknown: null,
  missingRevision: false,
  truncated: false,
}

function familyOf(service: ServiceRecord | null): string | null {
  return service?.taskDefinition == null ? null : (parseTaskDefinitionArn(service.taskDefinition)?.family ?? null)
}

/** ListTasks filters by a service's name, where the input may be its ARN. */
function nameOf(service: ServiceRecord | null, request: ServiceRequest): string {
  return service?.name ?? request.service.slice(request.service.lastIndexOf('/') + 1)
}

function unique(warnings: readonly BaselineWarning[]): BaselineWarning[] {
  return [...new Set(warnings)].sort()
}
