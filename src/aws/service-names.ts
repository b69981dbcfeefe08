import type { Lookup } from '../base/lookup.ts'
import { found } from '../base/lookup.ts'
import type { Connection } from './connection/connection.ts'
import { entriesPerPage, maxPages, type Page } from './ecs-pages.ts'

/** ListServices of a cluster, as names, as many pages as any list is followed. */
export async function listServiceNames(
  connection: Connection,
  region: string,
  cluster: string,
): Promise<Lookup<readonly string[]>> {
  const names: string[] = []
  let nextToken: string | null = null
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page: Lookup<Page<string>> = await listServicesPage(connection, region, cluster, nextToken)
    if (page.status !== 'found') return page
    names.push(...page.value.items)
    nextToken = page.value.nextToken
    if (nextToken === null) break
  }
  return found(names)
}

function listServicesPage(connection: Connection, region: string, cluster: string, nextToken: string | null) {
  return connection.ask<'ecs', Page<string>>({
    service: 'ecs',
    operation: 'ListServices',
    region,
    send: async ({ client, sdk, options }) => {
      const page = { maxResults: entriesPerPage, ...(nextToken === null ? {} : { nextToken }) }
      const answer = await client.send(new sdk.ListServicesCommand({ cluster, ...page }), options)
      return {
        items: (answer.serviceArns ?? []).map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
        nextToken: answer.nextToken ?? null,
      }
    },
    absentOn: ['ClusterNotFoundException'],
  })
}
