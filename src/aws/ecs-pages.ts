import type { DeploymentList } from '../account/ecs.ts'
import type { ServiceDeploymentBrief } from '../account/ecs-records.ts'
import type { Lookup } from '../base/lookup.ts'
import { found } from '../base/lookup.ts'

/** Tasks one ListTasks page holds and one DescribeTasks call takes, by their API reference. */
export const tasksPerCall = 100
/** Entries of one ListServiceDeployments or ListTaskDefinitions page, by their API reference. */
export const entriesPerPage = 100
/** Pages of any list that are followed: a thousand deployments in the 90 days that ECS keeps. */
const maxPages = 10
/** Entries from which on a page sorted newest first is taken to show the order of the whole list. */
const orderedPageSize = 20

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly nextToken: string | null
}

/**
 * The order of the pages is undocumented, so all pages count, unless a long page that is
 * sorted newest first shows that there is an order: then the others are older.
 */
export async function listDeployments(
  read: (nextToken: string | null) => Promise<Lookup<Page<ServiceDeploymentBrief>>>,
): Promise<Lookup<DeploymentList>> {
  const briefs: ServiceDeploymentBrief[] = []
  let nextToken: string | null = null
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page: Lookup<Page<ServiceDeploymentBrief>> = await read(nextToken)
    if (page.status !== 'found') return page
    briefs.push(...page.value.items)
    nextToken = page.value.nextToken
    if (nextToken === null) return found({ briefs, left: 'none' })
    if (isNewestFirst(briefs)) return found({ briefs, left: 'older' })
  }
  return found({ briefs, left: 'any' })
}

/** The only page that is to be read. */
export function firstPage({ items, nextToken }: Page<ServiceDeploymentBrief>): DeploymentList {
  if (nextToken === null) return { briefs: items, left: 'none' }
  return { briefs: items, left: isNewestFirst(items) ? 'older' : 'any' }
}

function isNewestFirst(briefs: readonly ServiceDeploymentBrief[]): boolean {
  if (briefs.length < orderedPageSize) return false
  return briefs.every((brief, index) => index === 0 || brief.createdAt <= (briefs[index - 1]?.createdAt ?? 0))
}

/** As many as one DescribeTasks call takes: a crash loop that leaves more of them tells the same story again. */
export async function listTasks(
  read: (nextToken: string | null) => Promise<Lookup<Page<string>>>,
): Promise<Lookup<readonly string[]>> {
  const arns: string[] = []
  let nextToken: string | null = null
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page: Lookup<Page<string>> = await read(nextToken)
    if (page.status !== 'found') return page
    arns.push(...page.value.items)
    nextToken = page.value.nextToken
    if (nextToken === null || arns.length >= tasksPerCall) break
  }
  return found(arns.slice(0, tasksPerCall))
}

/** The filter is a prefix by its name, so that other families may come along; revisions are sorted again for the same reason. */
export async function listRevisions(
  family: string,
  read: (nextToken: string | null) => Promise<Lookup<Page<string>>>,
): Promise<Lookup<readonly string[]>> {
  const own = new Map<string, number>()
  let nextToken: string | null = null
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page: Lookup<Page<string>> = await read(nextToken)
    if (page.status !== 'found') return page
    for (const arn of page.value.items) {
      const [, name, revision] = /:task-definition\/([^:]+):(\d+)$/.exec(arn) ?? []
      if (name === family) own.set(arn, Number(revision))
    }
    nextToken = page.value.nextToken
    if (nextToken === null || own.size >= entriesPerPage) break
  }
  return found([...own].sort(([, a], [, b]) => b - a).map(([arn]) => arn))
}
