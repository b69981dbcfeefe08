import type { IncomingMessage } from 'node:http'
import type { JsonObject } from '../../../src/base/json.ts'
import { isObject } from './operation.ts'
import { decodeQuery } from './query-protocol.ts'
import { restRequest, s3FilesRequest } from './rest-routes.ts'

export type Protocol = 'json' | 'query' | 'rest-json' | 's3'

/** A request as the services see it. */
export interface AwsRequest {
  /** The prefix that IAM uses: secretsmanager, ssm, ecs, elasticfilesystem, … */
  service: string
  operation: string
  region: string
  input: JsonObject
  protocol: Protocol
  /** The same for all attempts of one call. */
  invocation: string
}

const TARGETS: readonly (readonly [prefix: RegExp, service: string])[] = [
  [/^secretsmanager$/, 'secretsmanager'],
  [/^AmazonSSM$/, 'ssm'],
  [/^AmazonEC2ContainerServiceV\d+$/, 'ecs'],
  [/^AmazonEC2ContainerRegistry_V\d+$/, 'ecr'],
  [/^Logs_\d+$/, 'logs'],
  [/^TrentService$/, 'kms'],
  [/^CodeDeploy_\d+$/, 'codedeploy'],
]

/** The services of the query protocol by the version of their API. */
const QUERY_VERSIONS: Readonly<Record<string, string>> = {
  '2010-05-08': 'iam',
  '2010-05-15': 'cloudformation',
  '2011-06-15': 'sts',
  '2015-12-01': 'elasticloadbalancing',
  '2016-11-15': 'ec2',
}

/** What is asked of which service: by x-amz-target, form body or path, and by the signing scope. */
export function readAwsRequest(request: IncomingMessage, body: string): AwsRequest {
  const scope = signingScope(request.headers.authorization)
  const invocation = String(request.headers['amz-sdk-invocation-id'] ?? '')
  const base = { region: scope?.region ?? 'us-east-1', invocation }
  const target = request.headers['x-amz-target']
  if (typeof target === 'string') {
    const [prefix = '', operation = ''] = target.split('.')
    const service = TARGETS.find(([pattern]) => pattern.test(prefix))?.[1] ?? prefix
    const parsed: unknown = body === '' ? {} : JSON.parse(body)
    return { ...base, service, operation, input: isObject(parsed) ? parsed : {}, protocol: 'json' }
  }
  if (
    request.method === 'POST' &&
    String(request.headers['content-type']).startsWith('application/x-www-form-urlencoded')
  ) {
    const { operation, version, input } = decodeQuery(body)
    return { ...base, service: QUERY_VERSIONS[version] ?? 'iam', operation, input, protocol: 'query' }
  }
  // Its paths look like buckets and keys.
  if (scope?.service === 's3files') return { ...base, ...s3FilesRequest(request.method ?? 'GET', request.url ?? '/') }
  return { ...base, ...restRequest(request.method ?? 'GET', request.url ?? '/', request.headers) }
}

/** From a SigV4 credential scope. */
export function signingScope(header: string | undefined): { region: string; service: string } | undefined {
  const match = /Credential=[^/,]+\/\d{8}\/([^/,]+)\/([^/,]+)\/aws4_request/.exec(header ?? '')
  return match?.[1] === undefined || match[2] === undefined ? undefined : { region: match[1], service: match[2] }
}
