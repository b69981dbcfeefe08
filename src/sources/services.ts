import type { Account } from '../account/account.ts'
import { ClusterNotFoundError, type EcsReader } from '../account/ecs.ts'
import { parseTaskDefinitionArn, type ServiceRecord } from '../account/ecs-records.ts'
import { nameIn, parseArn } from '../base/arn.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent } from '../base/lookup.ts'
import { quoted } from '../base/sentence.ts'
import type { Target } from '../engine/target.ts'
import { unreadTarget } from '../engine/unread-target.ts'
import type { TargetReport } from '../report/report.ts'
import { revisionTarget } from './revisions.ts'

/** The services of an audit: those that can be judged, and a report of each place that could not be read. */
export interface AuditedServices {
  readonly targets: readonly Target[]
  readonly unread: readonly TargetReport[]
}

/** `clusters`: names or ARNs; null means every cluster of the region. With `lastHealthy`, what their baselines will ask of ECS is asked early. */
export async function findServices(
  account: Account,
  clusters: readonly string[] | null,
  region: string,
  lastHealthy: boolean,
): Promise<AuditedServices> {
  const inEach = async (each: readonly string[]) =>
    gathered(await Promise.all(each.map((cluster) => inCluster(account, cluster, region, lastHealthy))))
  if (clusters !== null) return inEach(clusters)
  const all = await account.ecs(region).clusterArns()
  if (all.status === 'found') return inEach(all.value)
  const unknown = all.status === 'unknown' ? all.reason : 'ECS has no list of clusters'
  return {
    targets: [],
    unread: [
      unreadTarget(
        { cluster: region, service: null },
        { unknown: `The clusters of ${region} are not known: ${unknown}.` },
      ),
    ],
  }
}

function gathered(parts: readonly AuditedServices[]): AuditedServices {
  return { targets: parts.flatMap(({ targets }) => targets), unread: parts.flatMap(({ unread }) => unread) }
}

async function inCluster(
  account: Account,
  cluster: string,
  standard: string,
  lastHealthy: boolean,
): Promise<AuditedServices> {
  const region = parseArn(cluster)?.region || standard
  const names = await account.ecs(region).serviceNames(cluster)
  if (names.status === 'found') return inServices(account, cluster, region, [...names.value].sort(), lastHealthy)
  const place = { cluster: nameIn(cluster), service: null }
  return {
    targets: [],
    unread: [
      names.status === 'absent'
        ? unreadTarget(place, {
            missing: `There is no cluster ${quoted(nameIn(cluster))} in ${region}.`,
            remedy: 'Correct the name, or check which account and region the credentials are for.',
          })
        : unreadTarget(place, { unknown: `The services of the cluster are not known: ${names.reason}.` }),
    ],
  }
}

async function inServices(
  account: Account,
  cluster: string,
  region: string,
  names: readonly string[],
  lastHealthy: boolean,
): Promise<AuditedServices> {
  const described = names.map((service) => describe(account, region, cluster, service))
  if (lastHealthy) void Promise.all(described).then((answers) => foresee(account.ecs(region), cluster, answers))
  return gathered(
    await Promise.all(
      names.map(async (service, index) =>
        oneService(account, region, cluster, service, (await described[index]) ?? absent),
      ),
    ),
  )
}

/**
 * What the baselines will ask of ECS, asked behind the definitions: its buckets of requests are what an audit waits for, and none of them
 * is to stand still meanwhile. The answers are shared.
 */
function foresee(ecs: EcsReader, cluster: string, answers: readonly Lookup<ServiceRecord>[]): void {
  for (const answer of answers) {
    if (answer.status !== 'found' || answer.value.controller !== 'ECS') continue
    const { name, taskDefinition } = answer.value
    // A cluster that went away meanwhile is noticed by who needs the answer.
    ecs.serviceDeployments(cluster, name).catch(() => null)
    const family = taskDefinition === null ? null : parseTaskDefinitionArn(taskDefinition)?.family
    if (family != null) void ecs.activeRevisions(family)
  }
}

async function oneService(
  account: Account,
  region: string,
  cluster: string,
  service: string,
  answer: Lookup<ServiceRecord>,
): Promise<AuditedServices> {
  const place = { cluster: nameIn(cluster), service }
  // Deleted since it was listed.
  if (answer.status === 'absent') return { targets: [], unread: [] }
  if (answer.status === 'unknown')
    return { targets: [], unread: [unreadTarget(place, { unknown: `The service is not known: ${answer.reason}.` })] }
  const revision = answer.value.taskDefinition
  if (revision === null)
    return {
      targets: [],
      unread: [unreadTarget(place, { unknown: 'The service names no task definition: its task sets do.' })],
    }
  const target = await revisionTarget(account, region, revision, { cluster, service, kind: 'service' })
  if (target.status === 'found') return { targets: [target.value], unread: [] }
  return {
    targets: [],
    unread: [
      target.status === 'absent'
        ? unreadTarget(place, {
            missing: `The task definition ${quoted(revision)} of the service no longer exists, so no further task starts.`,
            remedy: 'Deploy a revision that exists.',
          })
        : unreadTarget(place, { unknown: `The service's task definition is not known: ${target.reason}.` }),
    ],
  }
}

async function describe(
  account: Account,
  region: string,
  cluster: string,
  service: string,
): Promise<Lookup<ServiceRecord>> {
  try {
    return await account.ecs(region).service(cluster, service)
  } catch (error) {
    if (error instanceof ClusterNotFoundError) return absent
    throw error
  }
}
