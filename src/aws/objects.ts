import type { ObjectFacts } from '../account/facts.ts'
import type { BucketPolicy, ObjectReader } from '../account/objects.ts'
import { isRegionName } from '../base/arn.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** A bucket of another region says which, and is asked there. */
export function createObjectReader(connection: Connection): ObjectReader {
  return {
    head: memoize((region: string, bucket: string, key: string) =>
      inRegionOfBucket(region, (there) => headObject(connection, there, bucket, key)),
    ),
    bucketPolicy: memoize((region: string, bucket: string) =>
      inRegionOfBucket(region, (there) => getBucketPolicy(connection, there, bucket)),
    ),
    isOwnedBy: memoize((region: string, bucket: string, key: string, account: string) =>
      inRegionOfBucket(region, (there) => isOwnedBy(connection, there, bucket, key, account)),
    ),
  }
}

/** S3's answer, or the region to ask instead. */
type OrRedirect<T> = { readonly answer: T } | { readonly region: string }

async function inRegionOfBucket<T>(
  region: string,
  ask: (region: string) => Promise<Lookup<OrRedirect<T>>>,
): Promise<Lookup<T>> {
  const first = await ask(region)
  if (first.status !== 'found') return first
  if ('answer' in first.value) return found(first.value.answer)
  const second = await ask(first.value.region)
  if (second.status !== 'found') return second
  return 'answer' in second.value
    ? found(second.value.answer)
    : unknown('SERVICE_ERROR', 'S3 does not tell in which region the bucket lies')
}

async function orRedirect<T>(region: string, send: () => Promise<T>): Promise<OrRedirect<T>> {
  try {
    return { answer: await send() }
  } catch (error) {
    const elsewhere = bucketRegion(error)
    if (elsewhere === null || elsewhere === region) throw error
    return { region: elsewhere }
  }
}

/** S3 names the bucket's region in a header of its refusals (S3 user guide, "Making requests", redirection). */
function bucketRegion(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('$response' in error)) return null
  const response = error.$response
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null
  const { headers } = response
  if (typeof headers !== 'object' || headers === null || !('x-amz-bucket-region' in headers)) return null
  const region = headers['x-amz-bucket-region']
  return typeof region === 'string' && isRegionName(region) ? region : null
}

function headObject(connection: Connection, region: string, bucket: string, key: string) {
  return connection.ask<'s3', OrRedirect<ObjectFacts>>({
    service: 's3',
    operation: 'HeadObject',
    region,
    interpret: (error) => {
      if (error.status === 404) return absent
      if (error.status !== 403) return null
      // Without s3:ListBucket a missing object is refused like one that may not be read.
      return unknown(
        'NOT_PERMITTED',
        'S3 refuses to tell: that takes s3:GetObject on the object and s3:ListBucket on its bucket',
      )
    },
    send: ({ client, sdk, options }) =>
      orRedirect(region, async () => {
        const head = await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), options)
        const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled } = head
        const underKms = ServerSideEncryption?.startsWith('aws:kms') === true
        return {
          region,
          kmsKeyId: underKms ? requiredMember('SSEKMSKeyId', SSEKMSKeyId) : null,
          bucketKey: BucketKeyEnabled === true,
        }
      }),
  })
}

function getBucketPolicy(connection: Connection, region: string, bucket: string) {
  return connection.ask<'s3', OrRedirect<BucketPolicy>>({
    service: 's3',
    operation: 'GetBucketPolicy',
    region,
    absentOn: ['NoSuchBucket'],
    interpret: ({ name, status }) => {
      if (name === 'NoSuchBucketPolicy') return found({ answer: { ownAccount: true, policy: null } })
      // "If the identity does not belong to the bucket owner's account, S3 returns a 405" (API_GetBucketPolicy).
      return status === 405 ? found({ answer: { ownAccount: false } }) : null
    },
    send: ({ client, sdk, options }) =>
      orRedirect(region, async () => {
        const { Policy } = await client.send(new sdk.GetBucketPolicyCommand({ Bucket: bucket }), options)
        return { ownAccount: true, policy: requiredMember('Policy', Policy) } as const
      }),
  })
}

/** S3 refuses a request that names another owner than the bucket has, so an answer proves the owner; a refusal proves nothing. */
function isOwnedBy(connection: Connection, region: string, bucket: string, key: string, account: string) {
  return connection.ask<'s3', OrRedirect<null>>({
    service: 's3',
    operation: 'HeadObject',
    region,
    send: ({ client, sdk, options }) =>
      orRedirect(region, async () => {
        const command = new sdk.HeadObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: account })
        await client.send(command, options)
        return null
      }),
  })
}
