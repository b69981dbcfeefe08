import { nameIn, partitionOf } from '../base/arn.ts'
import { absent, found } from '../base/lookup.ts'
import type { DeploymentList, EcsReader } from './ecs.ts'
import type { ServiceRecord } from './ecs-records.ts'
import type { PlannedService, PlannedWorld } from './planned-world.ts'

const noDeployments: DeploymentList = { briefs: [], left: 'none' }

/** The services as they will be. One that is new has no past, and its cluster need not be there yet. */
export function plannedEcs(ecs: EcsReader, region: string, { services, clusters }: PlannedWorld): EcsReader {
  const planned = (cluster: string, service: string) =>
    services.find(
      (each) => each.region === region && each.cluster === nameIn(cluster) && each.name === nameIn(service),
    ) ?? null
  const isNew = (cluster: string, service: string | undefined) =>
    service !== undefined && planned(cluster, service)?.fate === 'created'
  const isNewCluster = (cluster: string) =>
    clusters.some((each) => each.region === region && each.name === nameIn(cluster))
  return {
    ...ecs,
    async service(cluster, service) {
      const its = planned(cluster, service)
      if (its === null) return ecs.service(cluster, service)
      if (its.fate === 'destroyed') return absent
      if (its.fate === 'created') return found(newService(its))
      const answer = await ecs.service(cluster, service)
      // The plan may change the limits of rolling updates, of which its settings tell nothing.
      return answer.status === 'found' ? found({ ...answer.value, rollingLimits: null, ...its.settings }) : answer
    },
    serviceDeployments: (cluster, service) =>
      isNew(cluster, service) ? Promise.resolve(found(noDeployments)) : ecs.serviceDeployments(cluster, service),
    completedDeployments: (cluster, service) =>
      isNew(cluster, service) ? Promise.resolve(found(noDeployments)) : ecs.completedDeployments(cluster, service),
    tasks: (filter) =>
      isNew(filter.cluster, filter.service) || isNewCluster(filter.cluster)
        ? Promise.resolve(found([]))
        : ecs.tasks(filter),
  }
}

function newService({ cluster, name, region, account, settings }: PlannedService): ServiceRecord {
  return {
    arn: `arn:${partitionOf(region)}:ecs:${region}:${account}:service/${cluster}/${name}`,
    name,
    clusterArn: null,
    status: 'ACTIVE',
    taskDefinition: null,
    desiredCount: 0,
    runningCount: 0,
    createdAt: null,
    controller: 'ECS',
    schedulingStrategy: null,
    launchType: null,
    capacityProviders: [],
    platformVersion: null,
    enableExecuteCommand: false,
    loadBalancers: [],
    serviceRegistries: [],
    serviceConnect: null,
    vpcLattice: [],
    network: null,
    managedVolumes: [],
    currentRevision: null,
    rollingLimits: null,
    express: false,
    deployments: [],
    taskSets: [],
    events: [],
    ...settings,
  }
}
