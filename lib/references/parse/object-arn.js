import { parseArn } from '../../base/arn.js';
import { invalid } from './invalid.js';
const form = 'Write arn:PARTITION:s3:::BUCKET/KEY.';
/** Takes the ARN of an S3 object (environment file, FireLens configuration, credential spec); gives bucket and key. */
export function parseObjectArn(text) {
    const arn = parseArn(text);
    if (arn === null || arn.service !== 's3' || arn.region !== '' || arn.account !== '') {
        return invalid('This is not the ARN of an S3 object.', form, { phase: 'register' });
    }
    const slash = arn.resource.indexOf('/');
    const bucket = slash < 0 ? arn.resource : arn.resource.slice(0, slash);
    const key = slash < 0 ? '' : arn.resource.slice(slash + 1);
    if (key === '') {
        return invalid('The ARN names a bucket but no object in it.', form, { phase: 'task-start' });
    }
    // Bucket names, the oldest ones included (S3 user guide, "Bucket naming rules").
    if (!/^[A-Za-z0-9._-]{3,255}$/.test(bucket)) {
        return invalid('The ARN names no valid bucket.', form, { phase: 'task-start' });
    }
    if (leavesDirectory(bucket, key)) {
        return invalid('The object key climbs with ".." out of the directory that the ECS agent writes it to, which the agent refuses.', 'Use a key without "..".', { phase: 'task-start' });
    }
    return { kind: 'object', partition: arn.partition, bucket, key };
}
/** The agent joins its directory, bucket and key, and refuses a path that ends outside (envfile.go). */
function leavesDirectory(bucket, key) {
    let depth = 0;
    for (const part of [bucket, ...key.split('/')]) {
        if (part === '' || part === '.')
            continue;
        depth += part === '..' ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}
