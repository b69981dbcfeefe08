import type { TaskFilter } from '../account/ecs.ts'
import { parseTaskDefinitionArn, type TaskRecord } from '../account/ecs-records.ts'
import { createBatcher } from '../base/batcher.ts'
import { found, type Lookup } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import { type Page, tasksPerCall } from './ecs-pages.ts'

/** Families of one cluster from which on its tasks are listed together: ECS grants 20 of these calls a second to the whole account. */
export const manyFamilies = 8
/** Pages of a cluster's tasks that are read for so many families: a quarter of the calls that they would take one by one. */
const pagesPerFamily = 1 / 4

/** The two calls behind the tasks of a cluster. */
export interface TaskCalls {
  readonly list: (filter: TaskFilter, nextToken: string | null) => Promise<Lookup<Page<string>>>
  readonly describe: (cluster: string, arns: readonly string[]) => Promise<Lookup<readonly TaskRecord[]>>
  readonly ofFilter: (filter: TaskFilter) => Promise<Lookup<readonly TaskRecord[]>>
}

type Status = TaskFilter['status']

/**
 * The tasks of a family, as many as one DescribeTasks call takes. Where many families of a cluster are asked about at once, its tasks are
 * listed without a filter and sorted by family here; a cluster with too many is asked about each family.
 */
export function createFamilyTasks(
  calls: TaskCalls,
): (cluster: string, family: string, status: Status) => Promise<Lookup<readonly TaskRecord[]>> {
  const ofCluster = memoize((cluster: string, status: Status) =>
    createBatcher<string, Lookup<readonly TaskRecord[]>>({
      size: Number.POSITIVE_INFINITY,
      keyOf: (family) => family,
      answerAll: async (families) => {
        const whole =
          families.length < manyFamilies
            ? null
            : await wholeCluster(calls, cluster, status, Math.ceil(families.length * pagesPerFamily))
        if (whole === null) return Promise.all(families.map((family) => calls.ofFilter({ cluster, family, status })))
        if (whole.status !== 'found') return families.map(() => whole)
        const byFamily = Map.groupBy(whole.value, (task) => parseTaskDefinitionArn(task.taskDefinition)?.family)
        return families.map((family) => found((byFamily.get(family) ?? []).slice(0, tasksPerCall)))
      },
    }),
  )
  return (cluster, family, status) => ofCluster(cluster, status)(family)
}

/** Null where there are more than so many pages. */
async function wholeCluster(
  { list, describe }: TaskCalls,
  cluster: string,
  status: Status,
  pages: number,
): Promise<Lookup<readonly TaskRecord[]> | null> {
  const described: Promise<Lookup<readonly TaskRecord[]>>[] = []
  let nextToken: string | null = null
  for (let page = 0; page < pages; page += 1) {
    const answer: Lookup<Page<string>> = await list({ cluster, status }, nextToken)
    if (answer.status !== 'found') return answer
    if (answer.value.items.length > 0) described.push(describe(cluster, answer.value.items))
    nextToken = answer.value.nextToken
    if (nextToken === null) return joined(await Promise.all(described))
  }
  return null
}

/** All parts together, or the first that is not there. */
function joined(parts: readonly Lookup<readonly TaskRecord[]>[]): Lookup<readonly TaskRecord[]> {
  const tasks: TaskRecord[] = []
  for (const part of parts) {
    if (part.status !== 'found') return part
    tasks.push(...part.value)
  }
  return found(tasks)
}
