import type { DeploymentList, EcsReader } from '../../account/ecs.ts'
import { parseTaskDefinitionArn, type ServiceRecord, type TaskRecord } from '../../account/ecs-records.ts'
import { found, foundValue, type Lookup, type Unknown } from '../../base/lookup.ts'
import type { OpenTaskSet } from '../attempts/failed-deployments.ts'
import type { ServiceRequest } from '../baseline-request.ts'
import { readCodeDeployHistory } from './codedeploy-evidence.ts'
import { deploymentEvidence } from './deployment-evidence.ts'
import type { Evidence } from './evidence.ts'
import type { History } from './history.ts'
import { eventEvidence, isUnfinished, liveEvidence } from './live-evidence.ts'
import { lowerConfidence } from './lower-confidence.ts'
import { readServiceHistory, type ServiceHistory } from './service-history.ts'
import { isSteady, taskSetEvidence } from './task-evidence.ts'

/** What the second round trip gave. */
interface Gathered {
  readonly history: ServiceHistory
  readonly evidence: readonly Evidence[]
  /** Still under way: they explain attempts, and the baseline need not wait for them. */
  readonly stopped: Promise<Lookup<readonly TaskRecord[]>>
  /** The same; null where the family is not known, or nothing would be made of it. */
  readonly activeRevisions: Promise<Lookup<readonly string[]>> | null
  readonly unfinished: readonly OpenTaskSet[]
  readonly unknown: Unknown | null
}

/** All that is known of a service once its history is read. */
export interface ServicePast extends Gathered {
  readonly service: ServiceRecord | null
  readonly serviceUnknown: Unknown | null
  readonly list: Lookup<DeploymentList>
}

/** The second round trip: everything that the first one names, at once. Never rejects. */
export async function gatherPast(
  reader: EcsReader,
  request: ServiceRequest,
  service: ServiceRecord | null,
  list: Lookup<DeploymentList>,
): Promise<Gathered> {
  const isEcs = service === null || service.controller === 'ECS'
  const family = familyOf(service) ?? request.family
  const listStopped = () =>
    reader.tasks({ cluster: request.cluster, service: nameOf(service, request), status: 'STOPPED' })
  const early = needsExplanation(service, list) ? listStopped() : null
  const activeRevisions = isEcs && family !== null ? reader.activeRevisions(family) : null
  // Most often it is the baseline; asked now, it is there when the evidence is. So is the newest revision, of which it is told who wrote it.
  if (service?.taskDefinition != null) void reader.taskDefinition(service.taskDefinition)
  void activeRevisions?.then((active) => {
    const [newest] = foundValue(active) ?? []
    if (newest !== undefined) void reader.taskDefinition(newest)
  })
  const listCompleted = () => reader.completedDeployments(request.cluster, request.service)
  const [history, codeDeploy] = await Promise.all([
    isEcs ? readServiceHistory(reader, list, listCompleted, service) : emptyHistory,
    service?.controller === 'CODE_DEPLOY' ? readCodeDeployHistory(reader.codeDeploy, service) : null,
  ])
  const unfinished = codeDeploy?.unfinished ?? (service?.controller === 'EXTERNAL' ? unfinishedTaskSets(service) : [])
  return {
    history,
    evidence: evidenceOf(service, list, history, codeDeploy?.evidence ?? []),
    // Only CodeDeploy knows that a steady task set's deployment failed.
    stopped: early ?? (unfinished.length > 0 ? listStopped() : Promise.resolve(found([]))),
    activeRevisions,
    unfinished,
    unknown: codeDeploy?.unknown ?? history.unknown,
  }
}

function evidenceOf(
  service: ServiceRecord | null,
  list: Lookup<DeploymentList>,
  { history, left }: ServiceHistory,
  codeDeploy: readonly Evidence[],
): readonly Evidence[] {
  if (service?.controller === 'EXTERNAL') return taskSetEvidence(service.taskSets)
  if (service?.controller === 'CODE_DEPLOY') return codeDeploy
  const recorded = [...deploymentEvidence(history), ...(service === null ? [] : liveEvidence(service, history))]
  const events = service === null || list.status === 'found' ? [] : eventEvidence(service, history)
  return [...lowerConfidence(recorded, history, left), ...events]
}

/** Whether the newest deployment did not plainly succeed. */
function isAttemptOpen(service: ServiceRecord | null, list: Lookup<DeploymentList>): boolean {
  const briefs = list.status === 'found' ? list.value.briefs : []
  const newest = briefs.reduce<(typeof briefs)[number] | null>(
    (latest, brief) => (latest === null || brief.createdAt > latest.createdAt ? brief : latest),
    null,
  )
  if (newest !== null) return newest.status !== 'SUCCESSFUL'
  return (service?.deployments ?? []).some((deployment) => isUnfinished(deployment) || deployment.failedTasks > 0)
}

/** Whether stopped tasks have something to tell: an attempt that failed or may be failing, or a service without its tasks. */
function needsExplanation(service: ServiceRecord | null, list: Lookup<DeploymentList>): boolean {
  if (service !== null && service.desiredCount > 0 && service.runningCount === 0) return true
  return service === null || service.controller === 'ECS'
    ? isAttemptOpen(service, list)
    : service.taskSets.some((set) => set.status === 'ACTIVE' || (set.status === 'PRIMARY' && !isSteady(set)))
}

/** Of an external controller nobody knows more than what its task sets are. */
function unfinishedTaskSets(service: ServiceRecord): OpenTaskSet[] {
  return service.taskSets
    .filter((set) => set.status === 'ACTIVE')
    .map((set) => ({ set, status: set.status, error: null }))
}

const emptyHistory: ServiceHistory = {
  history: { briefs: [], records: new Map(), unread: new Set(), taskDefinitions: new Map() } satisfies History,
  revisions: [],
  unknown: null,
  left: 'none',
}

/** The family of the revision that was deployed last. */
export function familyOf(service: ServiceRecord | null): string | null {
  return service?.taskDefinition == null ? null : (parseTaskDefinitionArn(service.taskDefinition)?.family ?? null)
}

/** ListTasks filters by a service's name, where the input may be its ARN. */
export function nameOf(service: ServiceRecord | null, request: ServiceRequest): string {
  return service?.name ?? request.service.slice(request.service.lastIndexOf('/') + 1)
}
