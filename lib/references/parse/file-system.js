import { knownPartitionOf, parseArn } from '../../base/arn.js';
import { invalid, plainWord } from './invalid.js';
/** Shape of the ids of file systems and access points, of EFS and of S3 Files; their length is for these to judge. */
const fileSystemPattern = /^fs-[0-9a-z]{1,40}$/;
const accessPointPattern = /^fsap-[0-9a-z]{1,40}$/;
/** Takes `fileSystemId` and `accessPointId` of an EFS volume and the task's place; gives the file system in the task's region. */
export function parseEfs(fileSystemId, accessPoint, place) {
    if (!fileSystemPattern.test(fileSystemId)) {
        return invalid('fileSystemId is not the id of an EFS file system.', 'Write fs- and the letters and digits after it.', {
            phase: 'task-start',
            region: place.region,
        });
    }
    if (accessPoint !== null && !accessPointPattern.test(accessPoint.text)) {
        return invalid('accessPointId is not the id of an EFS access point.', 'Write fsap- and the letters and digits after it.', {
            phase: 'task-start',
            region: place.region,
            pointer: accessPoint.pointer,
        });
    }
    return {
        kind: 'file-system',
        service: 'efs',
        fileSystemId,
        accessPoint: accessPoint === null ? null : { id: accessPoint.text, pointer: accessPoint.pointer },
        region: place.region,
        account: null,
    };
}
/** Takes `fileSystemArn` and `accessPointArn` of an S3 Files volume and the task's place; gives the file system. */
export function parseS3Files(fileSystemArn, accessPoint, place) {
    const arn = parseArn(fileSystemArn);
    const [, fileSystemId = ''] = /^file-system\/([^/]+)$/.exec(arn?.resource ?? '') ?? [];
    if (arn?.service !== 's3files' || !/^\d{12}$/.test(arn.account) || !fileSystemPattern.test(fileSystemId)) {
        return invalid('fileSystemArn is not the ARN of an S3 Files file system.', 'Write arn:PARTITION:s3files:REGION:ACCOUNT:file-system/fs-ID.', { phase: 'register', region: place.region });
    }
    const partition = knownPartitionOf(arn.region);
    if (partition !== null && arn.partition !== partition) {
        return invalid(`The ARN says partition ${plainWord(arn.partition)}, but region ${arn.region} belongs to ${partition}.`, `Write ${partition} as the partition of the ARN.`, { phase: 'task-start', reason: 'PARTITION_MISMATCH', region: arn.region });
    }
    const accessPointId = accessPoint === null ? null : (accessPoint.text.split('/').at(-1) ?? '');
    if (accessPoint !== null && (!isS3Files(accessPoint.text) || !accessPointPattern.test(accessPointId ?? ''))) {
        return invalid('accessPointArn is not the ARN of an S3 Files access point.', 'Copy the ARN of the access point, which ends in fsap- and its letters and digits, from S3 Files.', 
        // The form of these ARNs is not documented beyond their id.
        { phase: 'task-start', severity: 'warning', region: arn.region, pointer: accessPoint.pointer });
    }
    return {
        kind: 'file-system',
        service: 's3files',
        fileSystemId,
        accessPoint: accessPoint === null ? null : { id: accessPointId ?? '', pointer: accessPoint.pointer },
        region: arn.region === '' ? place.region : arn.region,
        account: arn.account,
    };
}
function isS3Files(arn) {
    return parseArn(arn)?.service === 's3files';
}
