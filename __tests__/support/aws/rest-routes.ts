import type { IncomingHttpHeaders } from 'node:http'
import type { JsonObject } from '../../../src/base/json.ts'
import { present } from './operation.ts'

interface RestRequest {
  service: string
  operation: string
  input: JsonObject
  protocol: 'rest-json' | 's3'
}

const EFS = '/2015-02-01/'
const EFS_OPERATIONS: Readonly<Record<string, string>> = {
  'file-systems': 'DescribeFileSystems',
  'access-points': 'DescribeAccessPoints',
  'mount-targets': 'DescribeMountTargets',
}
const BUCKET_QUERIES: Readonly<Record<string, string>> = {
  location: 'GetBucketLocation',
  policy: 'GetBucketPolicy',
  'list-type': 'ListObjectsV2',
}

/** EFS and S3. S3 buckets stand in the path on an address like 127.0.0.1. */
export function restRequest(method: string, url: string, headers: IncomingHttpHeaders): RestRequest {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (pathname.startsWith(EFS)) return efsRequest(method, pathname.slice(EFS.length), searchParams)
  const [bucket = '', ...rest] = pathname.slice(1).split('/').map(decodeURIComponent)
  const key = rest.join('/')
  const query = Object.keys(BUCKET_QUERIES).find((name) => searchParams.has(name))
  const read = method === 'HEAD' ? 'Head' : method === 'GET' ? 'Get' : `${method} `
  const operation =
    key !== ''
      ? `${read}Object`
      : query !== undefined && method === 'GET'
        ? (BUCKET_QUERIES[query] ?? '')
        : `${read}Bucket`
  const owner = headers['x-amz-expected-bucket-owner']
  const input = present({
    Bucket: bucket,
    Key: key === '' ? undefined : key,
    ExpectedBucketOwner: typeof owner === 'string' ? owner : undefined,
    Prefix: searchParams.get('prefix') ?? undefined,
  })
  return { service: 's3', operation, input, protocol: 's3' }
}

export function s3FilesRequest(method: string, url: string): RestRequest {
  const { pathname } = new URL(url, 'http://localhost')
  const [collection = '', id, ...more] = pathname.slice(1).split('/').map(decodeURIComponent)
  const base = { service: 's3files', protocol: 'rest-json' } as const
  if (method === 'GET' && id !== undefined && more.length === 0) {
    if (collection === 'file-systems') return { ...base, operation: 'GetFileSystem', input: { fileSystemId: id } }
    if (collection === 'access-points') return { ...base, operation: 'GetAccessPoint', input: { accessPointId: id } }
  }
  return { ...base, operation: `${method} ${pathname}`, input: {} }
}

function efsRequest(method: string, path: string, query: URLSearchParams): RestRequest {
  const [collection = '', id, detail] = path.split('/')
  if (collection === 'file-systems' && id !== undefined && detail === 'policy' && method === 'GET') {
    return {
      service: 'elasticfilesystem',
      operation: 'DescribeFileSystemPolicy',
      input: { FileSystemId: id },
      protocol: 'rest-json',
    }
  }
  if (collection === 'mount-targets' && id !== undefined && detail === 'security-groups' && method === 'GET') {
    return {
      service: 'elasticfilesystem',
      operation: 'DescribeMountTargetSecurityGroups',
      input: { MountTargetId: id },
      protocol: 'rest-json',
    }
  }
  const operation = (method === 'GET' && EFS_OPERATIONS[collection]) || `${method} ${path}`
  return { service: 'elasticfilesystem', operation, input: Object.fromEntries(query), protocol: 'rest-json' }
}
