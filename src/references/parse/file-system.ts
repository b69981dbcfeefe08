import { knownPartitionOf, parseArn } from '../../base/arn.ts'
import type { PlacedText } from '../../task-definition/task-definition.ts'
import { invalid } from './invalid.ts'
import type { ReferenceTarget, TaskScope } from './reference.ts'

/** Shape of the ids of file systems and access points, of EFS and of S3 Files; their length is for these to judge. */
const fileSystemPattern = /^fs-[0-9a-z]{1,40}$/
const accessPointPattern = /^fsap-[0-9a-z]{1,40}$/

/** The file system, in the task's region, of an EFS volume's `fileSystemId` and `accessPointId`. */
export function parseEfs(fileSystemId: string, accessPoint: PlacedText | null, scope: TaskScope): ReferenceTarget {
  const { region } = scope
  if (!fileSystemPattern.test(fileSystemId)) {
    return invalid({ of: 'file-system', code: 'efs-id' }, { phase: 'task-start', region })
  }
  if (accessPoint !== null && !accessPointPattern.test(accessPoint.text)) {
    const { pointer } = accessPoint
    return invalid({ of: 'file-system', code: 'efs-access-point-id' }, { phase: 'task-start', region, pointer })
  }
  return {
    kind: 'file-system',
    service: 'efs',
    fileSystemId,
    accessPoint: accessPoint === null ? null : { id: accessPoint.text, pointer: accessPoint.pointer },
    region,
    account: null,
  }
}

/** The file system of an S3 Files volume's `fileSystemArn` and `accessPointArn`. */
export function parseS3Files(fileSystemArn: string, accessPoint: PlacedText | null, scope: TaskScope): ReferenceTarget {
  const arn = parseArn(fileSystemArn)
  const [, fileSystemId = ''] = /^file-system\/([^/]+)$/.exec(arn?.resource ?? '') ?? []
  if (arn?.service !== 's3files' || !/^\d{12}$/.test(arn.account) || !fileSystemPattern.test(fileSystemId)) {
    return invalid({ of: 'file-system', code: 's3files-arn' }, { phase: 'register', region: scope.region })
  }
  const expected = knownPartitionOf(arn.region)
  if (expected !== null && arn.partition !== expected) {
    return invalid(
      { of: 'file-system', code: 'partition', partition: arn.partition, region: arn.region, expected },
      { phase: 'task-start', reason: 'PARTITION_MISMATCH', region: arn.region },
    )
  }
  const accessPointId = accessPoint === null ? null : (accessPoint.text.split('/').at(-1) ?? '')
  if (accessPoint !== null && (!isS3Files(accessPoint.text) || !accessPointPattern.test(accessPointId ?? ''))) {
    return invalid(
      { of: 'file-system', code: 's3files-access-point-arn' },
      { phase: 'task-start', region: arn.region, pointer: accessPoint.pointer },
    )
  }
  return {
    kind: 'file-system',
    service: 's3files',
    fileSystemId,
    accessPoint: accessPoint === null ? null : { id: accessPointId ?? '', pointer: accessPoint.pointer },
    region: arn.region === '' ? scope.region : arn.region,
    account: arn.account,
  }
}

function isS3Files(arn: string): boolean {
  return parseArn(arn)?.service === 's3files'
}
