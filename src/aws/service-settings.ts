import type { NetworkConfiguration, Service } from '@aws-sdk/client-ecs'
import type { NetworkConfigurationRecord, RollingLimits, ServiceRecord } from '../account/ecs-records.ts'

/**
 * What a service demands of a task definition. Of some settings DescribeServices tells only with the primary deployment; a service that
 * CodeDeploy or another controller deploys has task sets instead.
 */
export function serviceSettings(
  service: Service,
): Pick<ServiceRecord, 'network' | 'managedVolumes' | 'currentRevision' | 'rollingLimits' | 'express'> {
  const primary = (service.deployments ?? []).find((deployment) => deployment.status === 'PRIMARY')
  const taskSet = (service.taskSets ?? []).find((set) => set.status === 'PRIMARY')
  return {
    network:
      networkRecord(service.networkConfiguration) ??
      networkRecord(primary?.networkConfiguration) ??
      networkRecord(taskSet?.networkConfiguration),
    // ECS lists volumes of S3 Files there too, without a configuration of their own.
    managedVolumes: (primary?.volumeConfigurations ?? []).flatMap((volume) =>
      volume.name === undefined || volume.managedEBSVolume === undefined ? [] : [volume.name],
    ),
    currentRevision: revisionOf(service, primary?.id),
    rollingLimits: rollingLimits(service),
    express: service.resourceManagementType === 'ECS',
  }
}

function rollingLimits({ deploymentController, deploymentConfiguration }: Service): RollingLimits | null {
  const { minimumHealthyPercent, maximumPercent, strategy = 'ROLLING' } = deploymentConfiguration ?? {}
  if ((deploymentController?.type ?? 'ECS') !== 'ECS' || strategy !== 'ROLLING') return null
  if (minimumHealthyPercent === undefined || maximumPercent === undefined) return null
  return { minimumHealthyPercent, maximumPercent }
}

function networkRecord(configuration: NetworkConfiguration | undefined): NetworkConfigurationRecord | null {
  const vpc = configuration?.awsvpcConfiguration
  if (vpc === undefined) return null
  return {
    subnets: vpc.subnets ?? [],
    securityGroups: vpc.securityGroups ?? [],
    publicIp: vpc.assignPublicIp === 'ENABLED',
  }
}

/** The deployment's id, `ecs-svc/<number>`, and the ARN of its service revision end in the same number. */
function revisionOf(service: Service, deploymentId: string | undefined): string | null {
  const [current] = service.currentServiceRevisions ?? []
  if (current?.arn !== undefined) return current.arn
  const number = deploymentId?.split('/')[1]
  const arn = service.serviceArn?.replace(':service/', ':service-revision/')
  return number === undefined || arn === undefined ? null : `${arn}/${number}`
}
