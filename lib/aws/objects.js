import { isRegionName } from '../base/arn.js';
import { absent, found, unknown } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
/** Takes a connection; gives the reader of objects. A bucket of another region says which, and is asked there. */
export function createObjectReader(connection) {
    return {
        head: memoize(async (region, bucket, key) => {
            const first = await headObject(connection, region, bucket, key);
            if (first.status !== 'found')
                return first;
            if (first.value.redirectedTo === null)
                return found(null);
            const second = await headObject(connection, first.value.redirectedTo, bucket, key);
            if (second.status !== 'found')
                return second;
            return second.value.redirectedTo === null
                ? found(null)
                : unknown('SERVICE_ERROR', 'S3 does not tell in which region the bucket lies');
        }),
        isOwnedBy: memoize((region, bucket, key, account) => isOwnedBy(connection, region, bucket, key, account)),
    };
}
function headObject(connection, region, bucket, key) {
    return connection.ask({
        service: 's3',
        operation: 'HeadObject',
        region,
        interpret: (error) => {
            if (error.status === 404)
                return absent;
            if (error.status !== 403)
                return null;
            // Without s3:ListBucket a missing object is refused like one that may not be read.
            return unknown('NOT_PERMITTED', 'S3 refuses to tell: that takes s3:GetObject on the object and s3:ListBucket on its bucket');
        },
        send: async ({ client, sdk, options }) => {
            try {
                await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), options);
                return { redirectedTo: null };
            }
            catch (error) {
                const redirectedTo = bucketRegion(error);
                if (redirectedTo === null || redirectedTo === region)
                    throw error;
                return { redirectedTo };
            }
        },
    });
}
/** S3 names the bucket's region in a header of its refusals (S3 user guide, "Making requests", redirection). */
function bucketRegion(error) {
    if (typeof error !== 'object' || error === null || !('$response' in error))
        return null;
    const response = error.$response;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return null;
    const { headers } = response;
    if (typeof headers !== 'object' || headers === null || !('x-amz-bucket-region' in headers))
        return null;
    const region = headers['x-amz-bucket-region'];
    return typeof region === 'string' && isRegionName(region) ? region : null;
}
/** S3 refuses a request that names another owner than the bucket has, so an answer proves the owner; a refusal proves nothing. */
function isOwnedBy(connection, region, bucket, key, account) {
    return connection.ask({
        service: 's3',
        operation: 'HeadObject',
        region,
        send: async ({ client, sdk, options }) => {
            await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: account }), options);
            return null;
        },
    });
}
