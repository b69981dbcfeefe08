import { invalid } from './invalid.ts'
import type { ReferenceTarget, TaskPlace } from './reference.ts'

/** Shape of the ids of EFS file systems and access points; their length is for EFS to judge. */
const fileSystemPattern = /^fs-[0-9a-z]{1,40}$/
const accessPointPattern = /^fsap-[0-9a-z]{1,40}$/

/** Takes `fileSystemId` and `accessPointId` of an EFS volume and the task's place; gives the file system in the task's region. */
export function parseEfs(fileSystemId: string, accessPointId: string | null, place: TaskPlace): ReferenceTarget {
  if (!fileSystemPattern.test(fileSystemId)) {
    return invalid(
      'fileSystemId is not the id of an EFS file system.',
      'Write fs- and the letters and digits after it.',
      {
        phase: 'task-start',
        region: place.region,
      },
    )
  }
  if (accessPointId !== null && !accessPointPattern.test(accessPointId)) {
    return invalid(
      'accessPointId is not the id of an EFS access point.',
      'Write fsap- and the letters and digits after it.',
      {
        phase: 'task-start',
        region: place.region,
      },
    )
  }
  return { kind: 'file-system', service: 'efs', fileSystemId, accessPointId, region: place.region }
}

/** Takes `fileSystemArn` and `accessPointArn` of an S3 Files volume and the task's place; gives the file system. */
export function parseS3Files(fileSystemArn: string, accessPointArn: string | null, place: TaskPlace): ReferenceTarget {
  const match = /^arn:[a-z-]+:s3files:([a-z0-9-]+):\d{12}:file-system\/(fs-[A-Za-z0-9]+)$/.exec(fileSystemArn)
  if (match === null) {
    return invalid(
      'fileSystemArn is not the ARN of an S3 Files file system.',
      'Write arn:PARTITION:s3files:REGION:ACCOUNT:file-system/fs-ID.',
      { phase: 'register', region: place.region },
    )
  }
  return {
    kind: 'file-system',
    service: 's3files',
    fileSystemId: match[2] ?? '',
    accessPointId: accessPointArn?.split('/').at(-1) ?? null,
    region: match[1] ?? place.region,
  }
}
