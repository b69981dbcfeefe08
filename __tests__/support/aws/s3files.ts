import type { CallContext, Operations } from './operation.ts'
import { AwsError, requiredText } from './operation.ts'
import type { FileSystemState } from './world.ts'

export const s3files: Operations = {
  GetFileSystem: (input, context) => {
    const fileSystem = inRegion(context).find(({ id }) => id === requiredText(input, 'fileSystemId'))
    if (fileSystem === undefined) throw notFound()
    return {
      fileSystemId: fileSystem.id,
      fileSystemArn: arn(context, `file-system/${fileSystem.id}`),
      status: fileSystem.state ?? 'available',
      ownerId: context.account.account,
    }
  },
  GetAccessPoint: (input, context) => {
    const accessPointId = requiredText(input, 'accessPointId')
    const fileSystem = inRegion(context).find(({ accessPoints }) =>
      (accessPoints ?? []).some(({ id }) => id === accessPointId),
    )
    if (fileSystem === undefined) throw notFound()
    return {
      accessPointId,
      accessPointArn: arn(context, `file-system/${fileSystem.id}/access-point/${accessPointId}`),
      fileSystemId: fileSystem.id,
      status: 'available',
      ownerId: context.account.account,
      clientToken: accessPointId,
    }
  },
}

function inRegion({ account, region }: CallContext): FileSystemState[] {
  return account.s3FileSystems.filter((fileSystem) => (fileSystem.region ?? account.region) === region)
}

function notFound(): AwsError {
  return new AwsError('ResourceNotFoundException', 'The specified resource was not found.', 404)
}

function arn({ account, region }: CallContext, resource: string): string {
  return `arn:${account.partition}:s3files:${region}:${account.account}:${resource}`
}
