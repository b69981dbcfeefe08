import type { DescribeTaskDefinitionResponse, ServiceDeploymentStatus } from '@aws-sdk/client-ecs'
import DataLoader from 'dataloader'
import type {
  ServiceDeploymentBrief,
  ServiceDeploymentRecord,
  ServiceRecord,
  ServiceRevisionRecord,
  TaskRecord,
} from '../baseline/records.ts'
import type { Lookup } from '../facts.ts'
import type { JsonObject } from '../json.ts'
import { type CodeDeployReader, createCodeDeployReader } from './codedeploy.ts'
import type { Connection } from './connection.ts'
import { batchByArn, chunksOf, isDenied } from './ecs-batches.ts'
import {
  type DeploymentList,
  entriesPerPage,
  firstPage,
  listDeployments,
  listRevisions,
  listTasks,
  type Page,
  tasksPerCall,
} from './ecs-pages.ts'
import {
  briefRecord,
  deploymentRecord,
  plainJson,
  plainObject,
  revisionRecord,
  serviceRecord,
  taskRecord,
} from './ecs-records.ts'
import { absent, found } from './lookup.ts'
import { once } from './once.ts'

/** Services one DescribeServices call takes. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
export const servicesPerCall = 10
/** Milliseconds to wait before a service revision that is MISSING is asked for again: right after a deployment it can lag behind. */
export const missingRevisionDelaysMs: readonly number[] = [150, 450]

/** A cluster that does not exist: an unusable input, not a finding. */
export class ClusterNotFoundError extends Error {
  readonly cluster: string
  constructor(cluster: string, region: string | null = null) {
    super(`the cluster ${cluster} does not exist in this account and region${region === null ? '' : ` (${region})`}`)
    this.name = 'ClusterNotFoundError'
    this.cluster = cluster
  }
}

export interface TaskFilter {
  readonly cluster: string
  readonly service?: string
  readonly family?: string
  readonly status: 'RUNNING' | 'STOPPED'
}

/** What the baseline asks of ECS, one method a question. Answers are shared within a run. */
export interface EcsReader {
  /** DescribeServices; absent when there is no such service. Throws ClusterNotFoundError. */
  service(cluster: string, service: string): Promise<Lookup<ServiceRecord>>
  /** ListServiceDeployments, of the 90 days that ECS keeps, in ECS's order; absent when there is no such service. Throws ClusterNotFoundError. */
  serviceDeployments(cluster: string, service: string): Promise<Lookup<DeploymentList>>
  /** ListServiceDeployments of those that completed, one page; absent when there is no such service. Throws ClusterNotFoundError. */
  completedDeployments(cluster: string, service: string): Promise<Lookup<DeploymentList>>
  /** DescribeServiceDeployments; absent when ECS no longer has it. */
  serviceDeployment(arn: string): Promise<Lookup<ServiceDeploymentRecord>>
  /** DescribeServiceRevisions; absent when ECS no longer has it. One that may be new is asked for again while it is MISSING. */
  serviceRevision(arn: string, age: 'maybe-new' | 'old'): Promise<Lookup<ServiceRevisionRecord>>
  /** DescribeTaskDefinition by ARN, `family:revision` or family, its tags put in it; absent when it was deleted or never was. */
  taskDefinition(name: string): Promise<Lookup<JsonObject>>
  /** ListTaskDefinitions of exactly this family, ARNs of its ACTIVE revisions, the newest first. */
  activeRevisions(family: string): Promise<Lookup<readonly string[]>>
  /** ListTasks and DescribeTasks; stopped tasks are visible for about an hour. Absent when there is no such cluster or service. */
  tasks(filter: TaskFilter): Promise<Lookup<readonly TaskRecord[]>>
  /** For services that CodeDeploy deploys. */
  readonly codeDeploy: CodeDeployReader
}

/** Takes a connection and a region; gives the questions, batched and shared for all targets of a run. */
export function createEcsReader(connection: Connection, region: string): EcsReader {
  const ecs = { service: 'ecs', region } as const

  const describeServices = (cluster: string, services: readonly string[]) =>
    connection.ask({
      ...ecs,
      operation: 'DescribeServices',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.DescribeServicesCommand({ cluster, services: [...services] })
        const { services: answered } = await client.send(command, options)
        return (answered ?? []).map(serviceRecord)
      },
      absentOn: ['ClusterNotFoundException'],
    })

  const services = new DataLoader<string, Lookup<ServiceRecord>>(async (keys) => {
    const asked = keys.map((key) => JSON.parse(key) as [cluster: string, service: string])
    const answers = new Map<string, Lookup<ServiceRecord> | ClusterNotFoundError>()
    await Promise.all(
      [...Map.groupBy(asked, ([cluster]) => cluster)].flatMap(([cluster, pairs]) => {
        const ask = async (names: readonly string[]): Promise<void> => {
          const answer = await describeServices(cluster, names)
          // One service that the pipeline may not see spoils the call for the others.
          if (isDenied(answer) && names.length > 1) {
            await Promise.all(names.map((name) => ask([name])))
            return
          }
          for (const name of names) {
            answers.set(JSON.stringify([cluster, name]), serviceAnswer(answer, cluster, name, region))
          }
        }
        return chunksOf(
          pairs.map(([, name]) => name),
          servicesPerCall,
        ).map(ask)
      }),
    )
    return keys.map((key) => answers.get(key) ?? absent)
  })

  const deployments = batchByArn(async (arns) =>
    connection.ask({
      ...ecs,
      operation: 'DescribeServiceDeployments',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] })
        const { serviceDeployments } = await client.send(command, options)
        return byArn((serviceDeployments ?? []).map(deploymentRecord))
      },
      absentOn: ['ServiceNotFoundException'],
    }),
  )

  const describeRevisions = (arns: readonly string[]) =>
    connection.ask<'ecs', ReadonlyMap<string, ServiceRevisionRecord>>({
      ...ecs,
      operation: 'DescribeServiceRevisions',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] })
        const { serviceRevisions } = await client.send(command, options)
        return byArn((serviceRevisions ?? []).map(revisionRecord))
      },
      absentOn: ['ServiceNotFoundException'],
    })
  // One loader for both ages, so that they share calls.
  const maybeNew = new Set<string>()
  const revisions = batchByArn(describeRevisions, missingRevisionDelaysMs, (arn) => maybeNew.has(arn))

  const describeTaskDefinition = (name: string) =>
    connection.ask<'ecs', JsonObject>({
      ...ecs,
      operation: 'DescribeTaskDefinition',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] })
        return definitionWithTags(await client.send(command, options))
      },
      interpret: (error) =>
        error.name === 'ClientException' && /unable to describe task definition/i.test(error.message) ? absent : null,
    })

  const listTasksPage = ({ cluster, service, family, status }: TaskFilter, nextToken: string | null) =>
    connection.ask<'ecs', Page<string>>({
      ...ecs,
      operation: 'ListTasks',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.ListTasksCommand({
          cluster,
          desiredStatus: status,
          maxResults: tasksPerCall,
          ...(service === undefined ? {} : { serviceName: service }),
          ...(family === undefined ? {} : { family }),
          ...(nextToken === null ? {} : { nextToken }),
        })
        const answer = await client.send(command, options)
        return { items: answer.taskArns ?? [], nextToken: answer.nextToken ?? null }
      },
      absentOn: ['ClusterNotFoundException', 'ServiceNotFoundException', 'ServiceNotActiveException'],
    })

  const describeTasks = (cluster: string, arns: readonly string[]) =>
    connection.ask<'ecs', readonly TaskRecord[]>({
      ...ecs,
      operation: 'DescribeTasks',
      send: async ({ client, sdk, options }) => {
        const { tasks } = await client.send(new sdk.DescribeTasksCommand({ cluster, tasks: [...arns] }), options)
        return (tasks ?? []).flatMap(taskRecord)
      },
      absentOn: ['ClusterNotFoundException'],
    })

  const listDeploymentsPage = (
    cluster: string,
    service: string,
    status: readonly ServiceDeploymentStatus[],
    nextToken: string | null,
  ) =>
    connection.ask<'ecs', Page<ServiceDeploymentBrief>>({
      ...ecs,
      operation: 'ListServiceDeployments',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.ListServiceDeploymentsCommand({
          cluster,
          service,
          maxResults: entriesPerPage,
          ...(status.length === 0 ? {} : { status: [...status] }),
          ...(nextToken === null ? {} : { nextToken }),
        })
        const answer = await client.send(command, options)
        return { items: (answer.serviceDeployments ?? []).flatMap(briefRecord), nextToken: answer.nextToken ?? null }
      },
      absentOn: ['ServiceNotFoundException'],
      // A pipeline that may not describe services still learns here that its input cannot be used.
      interpret: (error) => {
        if (error.name === 'ClusterNotFoundException') throw new ClusterNotFoundError(cluster, region)
        return null
      },
    })

  const listRevisionsPage = (family: string, nextToken: string | null) =>
    connection.ask<'ecs', Page<string>>({
      ...ecs,
      operation: 'ListTaskDefinitions',
      send: async ({ client, sdk, options }) => {
        const page = { maxResults: entriesPerPage, ...(nextToken === null ? {} : { nextToken }) }
        const command = new sdk.ListTaskDefinitionsCommand({
          familyPrefix: family,
          status: 'ACTIVE',
          sort: 'DESC',
          ...page,
        })
        const answer = await client.send(command, options)
        return { items: answer.taskDefinitionArns ?? [], nextToken: answer.nextToken ?? null }
      },
    })

  /** An empty text stands for a filter that is not set. */
  const tasksOf = once(async (cluster: string, service: string, family: string, status: TaskFilter['status']) => {
    const filter = {
      cluster,
      status,
      ...(service === '' ? {} : { service }),
      ...(family === '' ? {} : { family }),
    }
    const arns = await listTasks((nextToken) => listTasksPage(filter, nextToken))
    if (arns.status !== 'found') return arns
    return arns.value.length === 0 ? found([]) : describeTasks(cluster, arns.value)
  })

  return {
    service: (cluster, service) => services.load(JSON.stringify([cluster, service])),
    serviceDeployments: once((cluster: string, service: string) =>
      listDeployments((nextToken) => listDeploymentsPage(cluster, service, [], nextToken)),
    ),
    completedDeployments: once(async (cluster: string, service: string) => {
      const page = await listDeploymentsPage(cluster, service, ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'], null)
      return page.status === 'found' ? found(firstPage(page.value)) : page
    }),
    serviceDeployment: (arn) => deployments.load(arn),
    serviceRevision: (arn, age) => {
      if (age === 'maybe-new') maybeNew.add(arn)
      return revisions.load(arn)
    },
    taskDefinition: once(describeTaskDefinition),
    activeRevisions: once((family: string) =>
      listRevisions(family, (nextToken) => listRevisionsPage(family, nextToken)),
    ),
    codeDeploy: createCodeDeployReader(connection, region),
    tasks: ({ cluster, service, family, status }) => tasksOf(cluster, service ?? '', family ?? '', status),
  }
}

function serviceAnswer(
  answer: Lookup<readonly ServiceRecord[]>,
  cluster: string,
  name: string,
  region: string,
): Lookup<ServiceRecord> | ClusterNotFoundError {
  if (answer.status === 'absent') return new ClusterNotFoundError(cluster, region)
  if (answer.status === 'unknown') return answer
  // An input may be the name or the ARN; an ARN of the old form lacks the cluster.
  const service = answer.value.find((item) => item.arn === name || item.name === name.slice(name.lastIndexOf('/') + 1))
  return service === undefined ? absent : found(service)
}

function definitionWithTags({ taskDefinition, tags }: DescribeTaskDefinitionResponse): JsonObject {
  const definition = plainObject(taskDefinition ?? {})
  return tags === undefined || tags.length === 0 ? definition : { ...definition, tags: plainJson(tags) }
}

function byArn<T extends { readonly arn: string }>(records: readonly (T | null)[]): ReadonlyMap<string, T> {
  return new Map(records.flatMap((record) => (record === null ? [] : [[record.arn, record] as const])))
}
