import type { JsonObject } from '../../../src/base/json.ts'
import { briefs, byArn, page } from './ecs-lists.ts'
import { describeTaskDefinition, listTaskDefinitions } from './ecs-task-definitions.ts'
import { onWire } from './ecs-wire.ts'
import type { CallContext, Operations } from './operation.ts'
import { AwsError, requiredText, text, texts } from './operation.ts'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const SERVICES_LIMIT = 10
/** The same for DescribeServiceDeployments and DescribeServiceRevisions. */
const DEPLOYMENTS_LIMIT = 20
const TASKS_LIMIT = 100

export const ecs: Operations = {
  DescribeClusters: (input, context) => {
    const asked = texts(input, 'clusters')
    const found = (asked.length === 0 ? ['default'] : asked).map(
      (name) => [name, clusters(context).find((cluster) => isCluster(cluster, name))] as const,
    )
    return onWire({
      clusters: found.flatMap(([, cluster]) => (cluster === undefined ? [] : [cluster])),
      failures: found.flatMap(([name, cluster]) =>
        cluster === undefined ? [{ arn: arn(context, `cluster/${lastOf(name)}`), reason: 'MISSING' }] : [],
      ),
    })
  },
  DescribeServices: (input, context) => {
    const names = bounded(texts(input, 'services'), SERVICES_LIMIT, 'services')
    const cluster = requireCluster(input, context)
    const found = names.map((name) => [name, serviceOf(context, cluster, name)] as const)
    const withTags = texts(input, 'include').includes('TAGS')
    return onWire({
      services: found.flatMap(([, service]) =>
        service === undefined ? [] : [withTags ? service : without(service, 'tags')],
      ),
      failures: found.flatMap(([name, service]) =>
        service === undefined
          ? [
              {
                arn: arn(context, `service/${lastOf(text(cluster, 'clusterArn') ?? '')}/${lastOf(name)}`),
                reason: 'MISSING',
              },
            ]
          : [],
      ),
    })
  },
  ListClusters: (input, context) =>
    page(
      'clusterArns',
      context.account.ecs.clusters.map(({ clusterArn }) => String(clusterArn)),
      'ecs:ListClusters',
      100,
      input,
      context,
    ),
  ListServices: (input, context) => {
    const cluster = requireCluster(input, context)
    // A deleted service stays visible to DescribeServices for a while, and to nobody else.
    const found = context.account.ecs.services.filter(
      (service) => service.clusterArn === cluster.clusterArn && service.status !== 'INACTIVE',
    )
    const arns = found.map((service) => String(service.serviceArn))
    return page('serviceArns', arns, 'ecs:ListServices', 10, input, context)
  },
  ListServiceDeployments: (input, context) => {
    const service = requireService(requiredText(input, 'service'), input, context)
    const wanted = texts(input, 'status')
    const found = context.account.ecs.serviceDeployments.filter(
      (deployment) =>
        deployment.serviceArn === service.serviceArn &&
        (wanted.length === 0 || wanted.includes(String(deployment.status))),
    )
    return briefs(found, input, context)
  },
  DescribeServiceDeployments: (input, context) => {
    const arns = bounded(texts(input, 'serviceDeploymentArns'), DEPLOYMENTS_LIMIT, 'serviceDeploymentArns')
    return byArn(arns, context.account.ecs.serviceDeployments, 'serviceDeploymentArn', 'serviceDeployments')
  },
  DescribeServiceRevisions: (input, context) => {
    const arns = bounded(texts(input, 'serviceRevisionArns'), DEPLOYMENTS_LIMIT, 'serviceRevisionArns')
    return byArn(arns, context.account.ecs.serviceRevisions, 'serviceRevisionArn', 'serviceRevisions')
  },
  DescribeTaskDefinition: describeTaskDefinition,
  ListTaskDefinitions: listTaskDefinitions,
  ListTasks: (input, context) => {
    const cluster = requireCluster(input, context)
    const status = text(input, 'desiredStatus') ?? 'RUNNING'
    const serviceName = text(input, 'serviceName')
    const family = text(input, 'family')
    const startedBy = text(input, 'startedBy')
    if (startedBy !== undefined && (serviceName !== undefined || family !== undefined)) {
      throw new AwsError('InvalidParameterException', 'startedBy must be the only filter.')
    }
    const service = serviceName === undefined ? undefined : requireService(serviceName, input, context)
    const found = tasks(context).filter(
      (task) =>
        (task.clusterArn === undefined || task.clusterArn === cluster.clusterArn) &&
        (task.desiredStatus ?? 'RUNNING') === status &&
        (service === undefined || task.group === `service:${String(service.serviceName)}`) &&
        (family === undefined || String(task.taskDefinitionArn).includes(`task-definition/${family}:`)) &&
        (startedBy === undefined || task.startedBy === startedBy),
    )
    return page(
      'taskArns',
      found.map((task) => String(task.taskArn)),
      'ecs:ListTasks',
      100,
      input,
      context,
    )
  },
  DescribeTasks: (input, context) => {
    requireCluster(input, context)
    const arns = bounded(texts(input, 'tasks'), TASKS_LIMIT, 'tasks')
    const found = arns.map(
      (id) => [id, tasks(context).find((task) => task.taskArn === id || lastOf(String(task.taskArn)) === id)] as const,
    )
    return onWire({
      tasks: found.flatMap(([, task]) => (task === undefined ? [] : [task])),
      failures: found.flatMap(([id, task]) => (task === undefined ? [{ arn: id, reason: 'MISSING' }] : [])),
    })
  },
}

function bounded(items: string[], limit: number, member: string): string[] {
  if (items.length === 0 || items.length > limit)
    throw new AwsError('InvalidParameterException', `${member} must have 1 to ${limit} members.`)
  return items
}

/** Clusters need not be spelt out in a world: those of its services exist. */
function clusters(context: CallContext): JsonObject[] {
  const { clusters: stated, services } = context.account.ecs
  const implied = new Set(services.map((service) => String(service.clusterArn)))
  for (const cluster of stated) implied.delete(String(cluster.clusterArn))
  return [
    ...stated,
    ...[...implied].map((clusterArn) => ({ clusterArn, clusterName: lastOf(clusterArn), status: 'ACTIVE' })),
  ].filter((cluster) => String(cluster.clusterArn).split(':')[3] === context.region)
}

function isCluster(cluster: JsonObject, name: string): boolean {
  return name.startsWith('arn:') ? cluster.clusterArn === name : lastOf(String(cluster.clusterArn)) === name
}

function requireCluster(input: JsonObject, context: CallContext): JsonObject {
  const name = text(input, 'cluster') ?? 'default'
  const found = clusters(context).find((cluster) => isCluster(cluster, name))
  if (found === undefined) throw new AwsError('ClusterNotFoundException', 'Cluster not found.')
  return found
}

function serviceOf(context: CallContext, cluster: JsonObject, name: string): JsonObject | undefined {
  return context.account.ecs.services.find(
    (service) =>
      service.clusterArn === cluster.clusterArn && (service.serviceArn === name || service.serviceName === name),
  )
}

function requireService(name: string, input: JsonObject, context: CallContext): JsonObject {
  const found = serviceOf(context, requireCluster(input, context), name)
  if (found === undefined) throw new AwsError('ServiceNotFoundException', 'Service not found.')
  return found
}

function tasks({ account, region }: CallContext): JsonObject[] {
  return account.ecs.tasks.filter((task) => String(task.taskArn).split(':')[3] === region)
}

function arn({ account, region }: CallContext, resource: string): string {
  return `arn:${account.partition}:ecs:${region}:${account.account}:${resource}`
}

function lastOf(nameOrArn: string): string {
  return nameOrArn.split('/').pop() ?? nameOrArn
}

function without(record: JsonObject, member: string): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== member))
}
