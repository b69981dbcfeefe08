import type { EcsReader } from '../account/ecs.ts'
import { parseTaskDefinitionArn, revisionOf } from '../account/ecs-records.ts'
import { ownValue } from '../base/json.ts'
import { foundValue } from '../base/lookup.ts'
import { type BaselineFacts, noBaseline, unknownBaseline } from './baseline-facts.ts'
import { statusPhrases, statusWarnings } from './chosen-definition.ts'
import { findFamilyBaseline } from './family-baseline.ts'
import { findServiceBaseline } from './service-baseline.ts'
import { runsNow, serviceFacts } from './service-facts.ts'

export interface BaselineRequest {
  /** Name or ARN. */
  readonly cluster: string
  /** Name or ARN; null for run-task, a schedule or a first deployment. */
  readonly service: string | null
  /** The candidate's family, for a target without a service or whose service has no history. */
  readonly family: string | null
  /** `last-healthy`, `family:revision` or a task definition's ARN. */
  readonly baseline: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** ECS's separate resource for one task on every container instance; its task definitions have a shape of their own. */
const daemonArn = /:(?:daemon|daemon-task-definition|daemon-revision)\//

/**
 * Takes a reader and a target; gives the revision to compare the candidate with, and how sure that is. Throws ClusterNotFoundError;
 * everything else that goes wrong is in the answer.
 */
export async function findBaseline(reader: EcsReader, request: BaselineRequest): Promise<BaselineFacts> {
  if (daemonArn.test(request.service ?? '') || daemonArn.test(request.baseline)) {
    const reason =
      'this is a managed daemon, whose task definitions are not compared: its history is kept apart from that of services'
    return noBaseline(reason, { currentlyHealthy: null, warnings: ['managed-daemon'] })
  }
  if (request.baseline !== 'last-healthy') return pinnedBaseline(reader, request)
  if (request.service === null) return findFamilyBaseline(reader, request)
  return findServiceBaseline(reader, { ...request, service: request.service })
}

async function pinnedBaseline(reader: EcsReader, request: BaselineRequest): Promise<BaselineFacts> {
  const { baseline } = request
  const wellFormed = parseTaskDefinitionArn(baseline) !== null || /^[\w-]{1,255}:[1-9]\d*$/.test(baseline)
  const [answer, service] = await Promise.all([
    wellFormed ? reader.taskDefinition(baseline) : null,
    request.service === null ? null : reader.service(request.cluster, request.service),
  ])
  const record = service === null ? null : foundValue(service)
  const missing = service?.status === 'absent' ? ['service-missing' as const] : []
  const warnings = record?.status === 'INACTIVE' ? ['service-inactive' as const] : missing
  const facts = { ...(record === null ? {} : { service: serviceFacts(record) }), warnings }
  if (answer === null) {
    return noBaseline(
      'the baseline input is neither last-healthy, family:revision nor the ARN of a task definition',
      facts,
    )
  }
  if (answer.status === 'unknown') {
    return unknownBaseline(
      `the task definition that the baseline input names could not be read: ${answer.reason}`,
      facts,
    )
  }
  const arn = answer.status === 'found' ? ownValue(answer.value, 'taskDefinitionArn') : null
  if (answer.status === 'absent' || typeof arn !== 'string') {
    return noBaseline('the task definition that the baseline input names does not exist', facts)
  }
  return {
    ...noBaseline(['named by the baseline input', ...statusPhrases(answer.value)].join('; '), facts),
    status: 'found',
    taskDefinitionArn: arn,
    revision: revisionOf(arn),
    confidence: 'pinned',
    source: 'pinned',
    currentlyHealthy: record === null ? null : runsNow(record, arn),
    definition: answer.value,
    warnings: [...warnings, ...statusWarnings(answer.value)],
  }
}
