import { taskDefinitionOfAppSpec } from '../baseline/app-spec.ts'
import { day } from '../baseline/day.ts'
import { type Evidence, rungs } from '../baseline/evidence.ts'
import type { CodeDeployDeployment, ServiceRecord } from '../baseline/records.ts'
import { taskSetEvidence } from '../baseline/task-evidence.ts'
import type { Lookup, Unknown } from '../facts.ts'
import type { CodeDeployReader } from './codedeploy.ts'
import { foundValue } from './lookup.ts'

/** What CodeDeploy says of a service, and of its task sets which deployment each belongs to. */
export interface CodeDeployHistory {
  readonly evidence: readonly Evidence[]
  /** Task sets that serve no production traffic, or whose deployment has not succeeded. */
  readonly unfinished: readonly {
    readonly taskDefinition: string
    readonly status: string
    readonly createdAt: number | null
  }[]
  readonly unknown: Unknown | null
}

/**
 * Takes a reader and a service that CodeDeploy deploys; gives what its deployments prove. The task sets name theirs; when none of
 * those succeeded, the deployment group knows the last that did.
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
    const deployment = answer === null ? null : foundValue(answer)
    return deployment?.status === 'Succeeded' ? [codeDeployEvidence(set.taskDefinition, deployment, set.createdAt)] : []
  })
  const unfinished = sets
    .filter(({ set, answer }) => {
      const status = answer === null ? null : foundValue(answer)?.status
      return status === 'Succeeded' ? false : set.status !== 'PRIMARY' || (status !== null && status !== undefined)
    })
    .map(({ set, answer }) => ({
      taskDefinition: set.taskDefinition,
      status: (answer === null ? null : foundValue(answer)?.status) ?? set.status,
      createdAt: set.createdAt,
    }))
  const unknown = sets.map(({ answer }) => answer).find((answer) => answer?.status === 'unknown')
  if (succeeded.length > 0) return { evidence: succeeded, unfinished, unknown: null }
  const known = sets.flatMap(({ answer }) => (answer === null ? [] : (foundValue(answer) ?? [])))
  const last = await readLastSuccessful(reader, known)
  // A task set whose deployment is known not to have succeeded proves nothing by being steady.
  const unsettled = service.taskSets.filter(
    (set) => !unfinished.some((item) => item.taskDefinition === set.taskDefinition),
  )
  const steady = taskSetEvidence(last.evidence.length > 0 ? unsettled : service.taskSets)
  return {
    evidence: last.evidence.length > 0 ? last.evidence : steady,
    unfinished,
    unknown: unknown?.status === 'unknown' ? unknown : last.unknown,
  }
}

async function readLastSuccessful(
  reader: CodeDeployReader,
  deployments: readonly CodeDeployDeployment[],
): Promise<{ evidence: Evidence[]; unknown: Unknown | null }> {
  const [of] = deployments.filter((deployment) => deployment.application !== null && deployment.group !== null)
  if (of?.application == null || of.group === null) return { evidence: [], unknown: null }
  const id = await reader.lastSuccessful(of.application, of.group)
  if (id.status !== 'found' || id.value === null) return { evidence: [], unknown: unknownOf(id) }
  const deployment = await reader.deployment(id.value)
  if (deployment.status !== 'found' || deployment.value.revisionSha256 === null) {
    return { evidence: [], unknown: unknownOf(deployment) }
  }
  const appSpec = await reader.appSpec(of.application, deployment.value.revisionSha256)
  if (appSpec.status !== 'found' || appSpec.value === null) return { evidence: [], unknown: unknownOf(appSpec) }
  const taskDefinition = taskDefinitionOfAppSpec(appSpec.value)
  return {
    evidence: taskDefinition === null ? [] : [codeDeployEvidence(taskDefinition, deployment.value, null)],
    unknown: null,
  }
}

function codeDeployEvidence(taskDefinition: string, deployment: CodeDeployDeployment, since: number | null): Evidence {
  const completed = deployment.completedAt === null ? '' : ` (completed ${day(deployment.completedAt)})`
  return {
    taskDefinition,
    source: 'codedeploy',
    confidence: 'high',
    rung: rungs.proven,
    completedAt: deployment.completedAt ?? since,
    since,
    reason: `newest CodeDeploy deployment that Succeeded${completed}`,
    warnings: [],
    shortSoak: false,
  }
}

function unknownOf(answer: Lookup<unknown>): Unknown | null {
  return answer.status === 'unknown' ? answer : null
}
