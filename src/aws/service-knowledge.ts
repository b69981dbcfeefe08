import { deploymentEvidence } from '../baseline/deployment-evidence.ts'
import type { Evidence, History } from '../baseline/evidence.ts'
import { eventEvidence, liveEvidence } from '../baseline/live-evidence.ts'
import { parseTaskDefinitionArn, type ServiceRecord, type TaskRecord } from '../baseline/records.ts'
import { taskSetEvidence } from '../baseline/task-evidence.ts'
import type { Lookup, Unknown } from '../facts.ts'
import { readCodeDeployHistory } from './codedeploy-evidence.ts'
import type { EcsReader } from './ecs.ts'
import type { DeploymentList } from './ecs-pages.ts'
import type { FamilyRequest } from './family-baseline.ts'
import { found } from './lookup.ts'
import { readServiceHistory, type ServiceHistory } from './service-history.ts'

export interface ServiceRequest extends FamilyRequest {
  readonly service: string
}

/** What the second round trip gave. */
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

/** All that is known of a service once its history is read. */
export interface ServiceKnowledge extends Gathered {
  readonly service: ServiceRecord | null
  readonly serviceUnknown: Unknown | null
  readonly list: Lookup<DeploymentList>
}

/**
 * Takes what the first round trip gave; makes the second one: everything that the first one names, at once. Never rejects.
 */
export async function gatherKnowledge(
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

/** Takes a service; gives the family of the revision deployed last, or null. */
export function familyOf(service: ServiceRecord | null): string | null {
  return service?.taskDefinition == null ? null : (parseTaskDefinitionArn(service.taskDefinition)?.family ?? null)
}

/** ListTasks filters by a service's name, where the input may be its ARN. */
export function nameOf(service: ServiceRecord | null, request: ServiceRequest): string {
  return service?.name ?? request.service.slice(request.service.lastIndexOf('/') + 1)
}
