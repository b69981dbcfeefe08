import type { CallContext } from './operation.ts'
import { AwsError, requiredText, text } from './operation.ts'
import type { Reply } from './reply.ts'
import type { AwsRequest } from './request.ts'
import type { BucketState } from './world.ts'

/** A missing object is 404 only for those who may list the bucket. */
export function answerS3(request: AwsRequest, context: CallContext): Reply {
  const { operation, input } = request
  const name = requiredText(input, 'Bucket')
  const bucket = context.account.buckets.find((candidate) => candidate.name === name)
  if (bucket === undefined) throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404)
  const region = bucket.region ?? context.account.region
  const owner = bucket.owner ?? context.account.account
  const expected = text(input, 'ExpectedBucketOwner')
  if (expected !== undefined && expected !== owner) throw new AwsError('AccessDenied', 'Access Denied', 403)
  if (region !== context.region && operation !== 'GetBucketLocation') return elsewhere(region, operation)
  switch (operation) {
    case 'HeadBucket':
      return { status: 200, headers: { 'x-amz-bucket-region': region }, body: '' }
    case 'HeadObject':
      return head(bucket, requiredText(input, 'Key'), context)
    case 'GetObject':
      context.effects.push(`object read: ${name}/${requiredText(input, 'Key')}`)
      return { ...head(bucket, requiredText(input, 'Key'), context), body: 'READ=1\n' }
    case 'GetBucketLocation':
      return xml(
        `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${region === 'us-east-1' ? '' : region}</LocationConstraint>`,
      )
    case 'GetBucketPolicy':
      if (owner !== context.account.account)
        throw new AwsError('MethodNotAllowed', 'The specified method is not allowed against this resource.', 405)
      if (bucket.policy === undefined) throw new AwsError('NoSuchBucketPolicy', 'The bucket policy does not exist', 404)
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(bucket.policy) }
    case 'ListObjectsV2':
      return xml(
        `<ListBucketResult><Name>${name}</Name><IsTruncated>false</IsTruncated>${Object.keys(bucket.objects)
          .filter((key) => key.startsWith(text(input, 'Prefix') ?? ''))
          .map((key) => `<Contents><Key>${key}</Key><Size>7</Size></Contents>`)
          .join('')}</ListBucketResult>`,
      )
    default:
      context.effects.push(`unknown operation s3:${operation}`)
      throw new AwsError('MethodNotAllowed', `The embedded S3 has no operation ${operation}`, 405)
  }
}

function head(bucket: BucketState, key: string, context: CallContext): Reply {
  const object = Object.hasOwn(bucket.objects, key) ? bucket.objects[key] : undefined
  if (object === undefined) {
    if (context.denies('s3:ListBucket', bucket.name)) throw new AwsError('AccessDenied', 'Access Denied', 403)
    throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404)
  }
  const encryption: Record<string, string> =
    object.kmsKeyId === undefined
      ? { 'x-amz-server-side-encryption': 'AES256' }
      : { 'x-amz-server-side-encryption': 'aws:kms', 'x-amz-server-side-encryption-aws-kms-key-id': object.kmsKeyId }
  return {
    status: 200,
    headers: { 'content-length': '7', etag: '"etag"', 'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT', ...encryption },
    body: '',
  }
}

function elsewhere(region: string, operation: string): Reply {
  const body = operation.startsWith('Head')
    ? ''
    : `<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint.</Message></Error>`
  return { status: 301, headers: { 'x-amz-bucket-region': region, 'content-type': 'application/xml' }, body }
}

function xml(body: string): Reply {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}
