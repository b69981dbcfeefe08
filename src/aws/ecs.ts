import type { DescribeTaskDefinitionResponse, ServiceDeploymentStatus } from '@aws-sdk/client-ecs'
import type { EcsReader, TaskFilter } from '../account/ecs.ts'
import { ClusterNotFoundError } from '../account/ecs.ts'
import type {
  ServiceDeploymentBrief,
  ServiceRecord,
  ServiceRevisionRecord,
  TaskRecord,
} from '../account/ecs-records.ts'
import { batchTexts } from '../base/batcher.ts'
import { type JsonObject, ownValue } from '../base/json.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import { createCodeDeployReader } from './codedeploy.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'
import { batchByArn, type Described, isDenied, missingOf, untold } from './ecs-batches.ts'
import { listClusterArns, listServiceNames } from './ecs-names.ts'
import {
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
import { createFamilyTasks } from './family-tasks.ts'

/** Services one DescribeServices call takes. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const servicesPerCall = 10
/** Milliseconds to wait before a service revision that is MISSING is asked for again: right after a deployment it can lag behind. */
const missingRevisionDelaysMs: readonly number[] = [150, 450]

/** Batched, and shared by all targets of a run. */
export function createEcsReader(connection: Connection, region: string): EcsReader {
  const ecs = { service: 'ecs', region } as const

  const describeServices = (cluster: string, services: readonly string[]) =>
    connection.ask({
      ...ecs,
      operation: 'DescribeServices',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.DescribeServicesCommand({ cluster, services: [...services] })
        const { services: answered, failures } = await client.send(command, options)
        return { records: requiredMember('services', answered).map(serviceRecord), missing: missingOf(failures) }
      },
      absentOn: ['ClusterNotFoundException'],
    })

  const services = memoize((cluster: string) => {
    const ask = async (names: readonly string[]): Promise<ServiceAnswer[]> => {
      const answer = await describeServices(cluster, names)
      // One service that the pipeline may not see spoils the call for the others.
      if (isDenied(answer) && names.length > 1) return (await Promise.all(names.map((name) => ask([name])))).flat()
      return names.map((name) => serviceAnswer(answer, cluster, name, region))
    }
    return batchTexts(servicesPerCall, ask)
  })

  const free = (operation: string) => () => connection.free('ecs', operation, region)

  const deployments = batchByArn('ecs:DescribeServiceDeployments', free('DescribeServiceDeployments'), async (arns) =>
    connection.ask({
      ...ecs,
      operation: 'DescribeServiceDeployments',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] })
        const { serviceDeployments, failures } = await client.send(command, options)
        const records = requiredMember('serviceDeployments', serviceDeployments).map(deploymentRecord)
        return { records, missing: missingOf(failures) }
      },
      absentOn: ['ServiceNotFoundException'],
    }),
  )

  const describeRevisions = (arns: readonly string[]) =>
    connection.ask<'ecs', Described<ServiceRevisionRecord>>({
      ...ecs,
      operation: 'DescribeServiceRevisions',
      send: async ({ client, sdk, options }) => {
        const command = new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] })
        const { serviceRevisions, failures } = await client.send(command, options)
        const records = requiredMember('serviceRevisions', serviceRevisions).map(revisionRecord)
        return { records, missing: missingOf(failures) }
      },
      absentOn: ['ServiceNotFoundException'],
    })
  // One batcher for both ages, so that they share calls.
  const maybeNew = new Set<string>()
  const revisions = batchByArn(
    'ecs:DescribeServiceRevisions',
    free('DescribeServiceRevisions'),
    describeRevisions,
    missingRevisionDelaysMs,
    (arn) => maybeNew.has(arn),
  )

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
        return { items: requiredMember('taskArns', answer.taskArns), nextToken: answer.nextToken ?? null }
      },
      absentOn: ['ClusterNotFoundException', 'ServiceNotFoundException', 'ServiceNotActiveException'],
    })

  const describeTasks = (cluster: string, arns: readonly string[]) =>
    connection.ask<'ecs', readonly TaskRecord[]>({
      ...ecs,
      operation: 'DescribeTasks',
      send: async ({ client, sdk, options }) => {
        const { tasks } = await client.send(new sdk.DescribeTasksCommand({ cluster, tasks: [...arns] }), options)
        return requiredMember('tasks', tasks).map(taskRecord)
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
        const items = requiredMember('serviceDeployments', answer.serviceDeployments).map(briefRecord)
        return { items, nextToken: answer.nextToken ?? null }
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
        return {
          items: requiredMember('taskDefinitionArns', answer.taskDefinitionArns),
          nextToken: answer.nextToken ?? null,
        }
      },
    })

  const tasksOf = async (filter: TaskFilter) => {
    const arns = await listTasks((nextToken) => listTasksPage(filter, nextToken))
    if (arns.status !== 'found') return arns
    return arns.value.length === 0 ? found([]) : describeTasks(filter.cluster, arns.value)
  }
  const ofService = memoize((cluster: string, service: string, status: TaskFilter['status']) =>
    tasksOf({ cluster, status, ...(service === '' ? {} : { service }) }),
  )
  const ofFamily = createFamilyTasks({ list: listTasksPage, describe: describeTasks, ofFilter: tasksOf })

  return {
    service: async (cluster, service) => {
      const answer = await services(cluster)(service)
      if (answer instanceof ClusterNotFoundError) throw answer
      return answer
    },
    clusterArns: memoize(() => listClusterArns(connection, region)),
    serviceNames: memoize((cluster: string) => listServiceNames(connection, region, cluster)),
    serviceDeployments: memoize((cluster: string, service: string) =>
      listDeployments((nextToken) => listDeploymentsPage(cluster, service, [], nextToken)),
    ),
    completedDeployments: memoize(async (cluster: string, service: string) => {
      const page = await listDeploymentsPage(cluster, service, ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'], null)
      return page.status === 'found' ? found(firstPage(page.value)) : page
    }),
    serviceDeployment: (arn) => deployments(arn),
    serviceRevision: (arn, age) => {
      if (age === 'maybe-new') maybeNew.add(arn)
      return revisions(arn)
    },
    taskDefinition: sharedDefinitions(describeTaskDefinition),
    activeRevisions: memoize((family: string) =>
      listRevisions(family, (nextToken) => listRevisionsPage(family, nextToken)),
    ),
    codeDeploy: createCodeDeployReader(connection, region),
    task: memoize(async (cluster: string, arn: string) => {
      const answer = await describeTasks(cluster, [arn])
      if (answer.status !== 'found') return answer
      const task = answer.value.find((each) => each.arn === arn)
      return task === undefined ? absent : found(task)
    }),
    tasks: ({ cluster, service, family, status }) =>
      family === undefined ? ofService(cluster, service ?? '', status) : ofFamily(cluster, family, status),
  }
}

/** Each name is asked about once, and what was told by a family's name or a short one is known by its ARN too. */
function sharedDefinitions(
  describe: (name: string) => Promise<Lookup<JsonObject>>,
): (name: string) => Promise<Lookup<JsonObject>> {
  const answers = new Map<string, Promise<Lookup<JsonObject>>>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = describe(name)
    answers.set(name, answer)
    void answer.then((told) => {
      const arn = told.status === 'found' ? ownValue(told.value, 'taskDefinitionArn') : null
      if (typeof arn === 'string' && !answers.has(arn)) answers.set(arn, answer)
    })
    return answer
  }
}

type ServiceAnswer = Lookup<ServiceRecord> | ClusterNotFoundError

function serviceAnswer(
  answer: Lookup<Described<ServiceRecord>>,
  cluster: string,
  name: string,
  region: string,
): ServiceAnswer {
  if (answer.status === 'absent') return new ClusterNotFoundError(cluster, region)
  if (answer.status === 'unknown') return answer
  // An input may be the name or the ARN; an ARN of the old form lacks the cluster.
  const last = (text: string) => text.slice(text.lastIndexOf('/') + 1)
  const service = answer.value.records.find((item) => item.arn === name || item.name === last(name))
  if (service !== undefined) return found(service)
  const isMissing = [...answer.value.missing].some((arn) => last(arn) === last(name))
  return isMissing ? absent : untold('ecs:DescribeServices')
}

function definitionWithTags({ taskDefinition, tags }: DescribeTaskDefinitionResponse): JsonObject {
  const described = requiredMember('taskDefinition', taskDefinition)
  requiredMember('taskDefinitionArn', described.taskDefinitionArn)
  requiredMember('containerDefinitions', described.containerDefinitions)
  const definition = plainObject(described)
  return tags === undefined || tags.length === 0 ? definition : { ...definition, tags: plainJson(tags) }
}
