import type { CodeDeployReader } from '../../account/ecs.ts'
import type { CodeDeployDeployment, ServiceRecord, TaskSetRecord } from '../../account/ecs-records.ts'
import { foundValue, type Lookup, type Unknown, unknown, unknownOf } from '../../base/lookup.ts'
import type { OpenTaskSet } from '../attempts/failed-deployments.ts'
import { taskDefinitionOfAppSpec } from './app-spec.ts'
import type { Evidence } from './evidence.ts'
import { ranks } from './rank.ts'
import { firstTaskSetEvidence, taskSetEvidence } from './task-evidence.ts'

/** What CodeDeploy says of a service, and of its task sets which deployment each belongs to. */
export interface CodeDeployHistory {
  readonly evidence: readonly Evidence[]
  /** Task sets that serve no production traffic, or whose deployment has not succeeded. */
  readonly unfinished: readonly OpenTaskSet[]
  readonly unknown: Unknown | null
}

interface AnsweredSet {
  readonly set: TaskSetRecord
  /** Null for a set that CodeDeploy did not make: the one that the service was created with. */
  readonly answer: Lookup<CodeDeployDeployment> | null
}

/**
 * What the deployments of a service prove that CodeDeploy deploys. The task sets name theirs; when none of those succeeded, the
 * deployment group knows the last that did.
 */
export async function readCodeDeployHistory(
  reader: CodeDeployReader,
  service: ServiceRecord,
): Promise<CodeDeployHistory> {
  const sets = await Promise.all(
    service.taskSets.map(async (set) => ({
      set,
      answer: set.externalId === null ? null : await reader.deployment(set.externalId),
    })),
  )
  const succeeded = sets.flatMap(({ set, answer }) => {
    const deployment = deploymentOf(answer)
    return deployment?.status === 'Succeeded' ? [codeDeployEvidence(set.taskDefinition, deployment, set.createdAt)] : []
  })
  const unfinished = sets.filter(isUnfinished).map(openTaskSet)
  if (succeeded.length > 0) return { evidence: succeeded, unfinished, unknown: null }
  const last = await readLastSuccessful(
    reader,
    sets.flatMap(({ answer }) => deploymentOf(answer) ?? []),
  )
  const unread = sets.map(({ answer }) => answer).find((answer) => answer?.status === 'unknown')
  return {
    evidence: last.evidence.length > 0 ? last.evidence : steadyEvidence(service.taskSets, unfinished),
    unfinished,
    unknown: unread?.status === 'unknown' ? unread : last.unknown,
  }
}

/** A task set whose deployment is known not to have succeeded proves nothing by being steady. */
function steadyEvidence(taskSets: readonly TaskSetRecord[], unfinished: readonly OpenTaskSet[]): Evidence[] {
  const settled = taskSets.filter((set) => !unfinished.some((item) => item.set.id === set.id))
  const isOpen = unfinished.some(({ set }) => set.status === 'PRIMARY')
  return [...taskSetEvidence(settled), ...(isOpen ? firstTaskSetEvidence(settled) : [])]
}

function isUnfinished({ set, answer }: AnsweredSet): boolean {
  if (answer === null) return false
  const status = deploymentOf(answer)?.status
  return status === undefined ? set.status !== 'PRIMARY' : status !== 'Succeeded'
}

function openTaskSet({ set, answer }: AnsweredSet): OpenTaskSet {
  const deployment = deploymentOf(answer)
  return { set, status: deployment?.status ?? set.status, error: deployment?.error ?? null }
}

function deploymentOf(answer: Lookup<CodeDeployDeployment> | null): CodeDeployDeployment | null {
  return answer === null ? null : foundValue(answer)
}

async function readLastSuccessful(
  reader: CodeDeployReader,
  deployments: readonly CodeDeployDeployment[],
): Promise<{ evidence: Evidence[]; unknown: Unknown | null }> {
  const unread = (answer: Unknown | null) => ({ evidence: [], unknown: answer })
  const [of] = deployments.filter((deployment) => deployment.application !== null && deployment.group !== null)
  if (of?.application == null || of.group === null) return unread(null)
  const id = await reader.lastSuccessful(of.application, of.group)
  if (id.status !== 'found' || id.value === null) return unread(unknownOf(id))
  const deployment = await reader.deployment(id.value)
  if (deployment.status !== 'found') return unread(unknownOf(deployment))
  if (deployment.value.revisionSha256 === null) {
    return unread(notRead('the AppSpec of the last successful CodeDeploy deployment lies in S3, which is not read'))
  }
  const appSpec = await reader.appSpec(of.application, deployment.value.revisionSha256)
  if (appSpec.status === 'unknown') return unread(appSpec)
  const text = foundValue(appSpec)
  const taskDefinition = text === null ? null : await taskDefinitionOfAppSpec(text)
  return taskDefinition === null
    ? unread(notRead('the AppSpec of the last successful CodeDeploy deployment names no task definition'))
    : { evidence: [codeDeployEvidence(taskDefinition, deployment.value, null)], unknown: null }
}

function notRead(reason: string): Unknown {
  return unknown('NOT_READ', reason)
}

function codeDeployEvidence(taskDefinition: string, deployment: CodeDeployDeployment, since: number | null): Evidence {
  return {
    taskDefinition,
    source: 'codedeploy',
    confidence: 'high',
    rank: ranks.proven,
    completedAt: deployment.completedAt ?? since,
    since,
    because: { code: 'codedeploy-succeeded', at: deployment.completedAt },
    gap: null,
  }
}
