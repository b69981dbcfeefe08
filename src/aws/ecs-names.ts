import type { Lookup } from '../base/lookup.ts'
import { found, unknown } from '../base/lookup.ts'
import type { Connection } from './connection/connection.ts'
import { entriesPerPage, type Page } from './ecs-pages.ts'

/** Pages of a list of names that are followed: ECS grants 10,000 clusters a region and 5,000 services a cluster (ECS service quotas). */
const namePages = 100

/** ListServices of a cluster, as names. */
export function listServiceNames(
  connection: Connection,
  region: string,
  cluster: string,
): Promise<Lookup<readonly string[]>> {
  return everyPage((nextToken) =>
    connection.ask<'ecs', Page<string>>({
      service: 'ecs',
      operation: 'ListServices',
      region,
      send: async ({ client, sdk, options }) => {
        const { serviceArns, nextToken: next } = await client.send(
          new sdk.ListServicesCommand({ cluster, ...pageOf(nextToken) }),
          options,
        )
        return {
          items: required(serviceArns).map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
          nextToken: next ?? null,
        }
      },
      absentOn: ['ClusterNotFoundException'],
    }),
  )
}

/** ListClusters of a region. */
export function listClusterArns(connection: Connection, region: string): Promise<Lookup<readonly string[]>> {
  return everyPage((nextToken) =>
    connection.ask<'ecs', Page<string>>({
      service: 'ecs',
      operation: 'ListClusters',
      region,
      send: async ({ client, sdk, options }) => {
        const answer = await client.send(new sdk.ListClustersCommand(pageOf(nextToken)), options)
        return { items: required(answer.clusterArns), nextToken: answer.nextToken ?? null }
      },
    }),
  )
}

function pageOf(nextToken: string | null) {
  return { maxResults: entriesPerPage, ...(nextToken === null ? {} : { nextToken }) }
}

/** A list that an answer lacks was not told: it is not empty. */
function required<T>(items: readonly T[] | undefined): readonly T[] {
  if (items === undefined) throw new TypeError('the answer holds no list')
  return items
}

async function everyPage(
  read: (nextToken: string | null) => Promise<Lookup<Page<string>>>,
): Promise<Lookup<readonly string[]>> {
  const names: string[] = []
  let nextToken: string | null = null
  for (let pages = 0; pages < namePages; pages += 1) {
    const page: Lookup<Page<string>> = await read(nextToken)
    if (page.status !== 'found') return page
    names.push(...page.value.items)
    nextToken = page.value.nextToken
    if (nextToken === null) return found(names)
  }
  return unknown('SERVICE_ERROR', 'ECS lists more names than it grants')
}
