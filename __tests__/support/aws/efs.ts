import type { CallContext, Operations } from './operation.ts'
import { AwsError, present, requiredText, text } from './operation.ts'
import type { FileSystemState } from './world.ts'

export const efs: Operations = {
  DescribeFileSystems: (input, context) => {
    const id = text(input, 'FileSystemId')
    const found = id === undefined ? inRegion(context) : [requireFileSystem(id, context)]
    return {
      FileSystems: found.map((fileSystem) => ({
        FileSystemId: fileSystem.id,
        FileSystemArn: arn(context, `file-system/${fileSystem.id}`),
        OwnerId: context.account.account,
        CreationToken: fileSystem.id,
        CreationTime: 1_735_689_600,
        LifeCycleState: fileSystem.state ?? 'available',
        NumberOfMountTargets: mountTargetsOf(fileSystem, context).length,
        SizeInBytes: { Value: 6144 },
        PerformanceMode: 'generalPurpose',
        Tags: [],
      })),
    }
  },
  DescribeAccessPoints: (input, context) => {
    const id = text(input, 'AccessPointId')
    const of = text(input, 'FileSystemId')
    if (id !== undefined && of !== undefined)
      throw new AwsError('BadRequest', 'Specify either the AccessPointId or the FileSystemId, not both.')
    const from = of === undefined ? inRegion(context) : [requireFileSystem(of, context)]
    const found = from
      .flatMap((fileSystem) => (fileSystem.accessPoints ?? []).map((point) => ({ fileSystem, point })))
      .filter(({ point }) => id === undefined || point.id === id)
    if (id !== undefined && found.length === 0)
      throw new AwsError('AccessPointNotFound', `Access point '${id}' does not exist.`, 404)
    return {
      AccessPoints: found.map(({ fileSystem, point }) => ({
        AccessPointId: point.id,
        AccessPointArn: arn(context, `access-point/${point.id}`),
        FileSystemId: fileSystem.id,
        RootDirectory: { Path: point.path ?? '/' },
        OwnerId: context.account.account,
        LifeCycleState: 'available',
      })),
    }
  },
  DescribeMountTargets: (input, context) => ({
    MountTargets: mountTargetsOf(requireFileSystem(requiredText(input, 'FileSystemId'), context), context).map(
      (target) => ({
        MountTargetId: target.id,
        FileSystemId: requiredText(input, 'FileSystemId'),
        SubnetId: target.subnetId,
        AvailabilityZoneName: target.availabilityZone,
        ...(target.zoneId === undefined ? {} : { AvailabilityZoneId: target.zoneId }),
        LifeCycleState: target.state ?? 'available',
      }),
    ),
  }),
  DescribeMountTargetSecurityGroups: (input, context) => {
    const id = requiredText(input, 'MountTargetId')
    const target = inRegion(context)
      .flatMap((fileSystem) => mountTargetsOf(fileSystem, context))
      .find((each) => each.id === id)
    if (target === undefined) throw new AwsError('MountTargetNotFound', `Mount target '${id}' does not exist.`, 404)
    return { SecurityGroups: target.securityGroups ?? ['sg-0f00000000000001'] }
  },
  DescribeFileSystemPolicy: (input, context) => {
    const fileSystem = requireFileSystem(requiredText(input, 'FileSystemId'), context)
    if (fileSystem.policy === undefined)
      throw new AwsError('PolicyNotFound', `File system policy for ${fileSystem.id} not found.`, 404)
    return present({ FileSystemId: fileSystem.id, Policy: JSON.stringify(fileSystem.policy) })
  },
}

/** Unless a world says otherwise, there is one in the region's first zone, which is where an open network has its subnets. */
function mountTargetsOf(
  { mountTargets }: FileSystemState,
  { region }: CallContext,
): NonNullable<FileSystemState['mountTargets']> {
  const usual = { id: 'fsmt-0f00000000000001', subnetId: 'subnet-0f00000000000001', availabilityZone: `${region}a` }
  return mountTargets ?? [usual]
}

function inRegion({ account, region }: CallContext): FileSystemState[] {
  return account.fileSystems.filter((fileSystem) => (fileSystem.region ?? account.region) === region)
}

function requireFileSystem(idOrArn: string, context: CallContext): FileSystemState {
  const id = idOrArn.replace(/^arn:.*:file-system\//, '')
  const found = inRegion(context).find((fileSystem) => fileSystem.id === id)
  if (found === undefined) throw new AwsError('FileSystemNotFound', `File system '${id}' does not exist.`, 404)
  return found
}

function arn({ account, region }: CallContext, resource: string): string {
  return `arn:${account.partition}:elasticfilesystem:${region}:${account.account}:${resource}`
}
