import type { EcsReader } from '../account/ecs.ts'
import { parseTaskDefinitionArn, revisionOf, type ServiceRecord } from '../account/ecs-records.ts'
import { ownValue } from '../base/json.ts'
import { foundValue, type Lookup } from '../base/lookup.ts'
import { type BaselineFacts, noBaseline, unknownBaseline } from './baseline-facts.ts'
import type { BaselineRequest } from './baseline-request.ts'
import { findFamilyBaseline } from './family-baseline.ts'
import { definitionNotes } from './notes.ts'
import { findServiceBaseline } from './service-baseline.ts'
import { runsNow } from './service-facts.ts'

/** ECS's separate resource for one task on every container instance; its task definitions have a shape of their own. */
const daemonArn = /:(?:daemon|daemon-task-definition|daemon-revision)\//

/**
 * The revision to compare a target with, and how sure that is. What each kind of evidence proves is in evidence/rank.ts, the
 * sentences are in explain.ts. Throws ClusterNotFoundError; everything else that goes wrong is in the answer.
 */
export async function findBaseline(reader: EcsReader, request: BaselineRequest): Promise<BaselineFacts> {
  if (daemonArn.test(request.service ?? '') || daemonArn.test(request.baseline)) {
    return noBaseline({ code: 'managed-daemon' }, { currentlyHealthy: null })
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
  const serviceProblem = problemOf(service)
  if (answer === null) return noBaseline({ code: 'pinned-malformed' }, { serviceProblem })
  if (answer.status === 'unknown') {
    return unknownBaseline({ code: 'pinned-unread', reason: answer.reason }, { serviceProblem })
  }
  const definition = foundValue(answer)
  const arn = definition === null ? null : ownValue(definition, 'taskDefinitionArn')
  if (definition === null || typeof arn !== 'string') return noBaseline({ code: 'pinned-missing' }, { serviceProblem })
  const record = service === null ? null : foundValue(service)
  return {
    ...noBaseline({ code: 'pinned' }, { serviceProblem, notes: definitionNotes(definition) }),
    status: 'found',
    taskDefinitionArn: arn,
    revision: revisionOf(arn),
    confidence: 'pinned',
    source: 'pinned',
    currentlyHealthy: record === null ? null : runsNow(record, arn),
    definition,
  }
}

function problemOf(service: Lookup<ServiceRecord> | null): BaselineFacts['serviceProblem'] {
  if (service?.status === 'absent') return 'missing'
  return service?.status === 'found' && service.value.status === 'INACTIVE' ? 'inactive' : null
}
