import type { Json } from '../../../src/base/json.ts'
import { AwsError, isObject, matches } from './operation.ts'
import type { AwsRequest } from './request.ts'
import { nameOf } from './secrets-manager.ts'
import type { Account, Fault } from './world.ts'

/** Operations that IAM authorises under another name. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const AUTHORIZED_AS: Readonly<Record<string, string>> = {
  's3:HeadObject': 's3:GetObject',
  's3:HeadBucket': 's3:ListBucket',
  's3:ListObjectsV2': 's3:ListBucket',
}

/** Whether the world refuses the operation to the pipeline. */
export function isDenied(account: Account, operation: string, resource?: string): boolean {
  return account.denied.some((rule) => {
    const [action = '', on] = rule.split(' ')
    const named = matches(action, operation) || matches(action, AUTHORIZED_AS[operation] ?? operation)
    return named && (on === undefined || (resource !== undefined && matches(on, resource)))
  })
}

/** Throws what the credentials or a rule of `denied` make AWS answer. */
export function refuse(account: Account, request: AwsRequest): void {
  if (account.credentials !== 'valid') throw badCredentials(account.credentials === 'expired', request)
  const operation = `${request.service}:${request.operation}`
  const named = isDenied(account, operation)
    ? '*'
    : resourcesOf(account, request).find((resource) => isDenied(account, operation, resource))
  if (named !== undefined) throw accessDenied(account, request, named)
}

function accessDenied(account: Account, { service, operation, protocol }: AwsRequest, resource: string): AwsError {
  // EC2 names neither who nor what.
  if (service === 'ec2')
    return new AwsError('UnauthorizedOperation', 'You are not authorized to perform this operation.', 403)
  const action = AUTHORIZED_AS[`${service}:${operation}`] ?? `${service}:${operation}`
  const message = `User: ${account.identity} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
  return protocol === 'json' || protocol === 'rest-json'
    ? new AwsError('AccessDeniedException', message, 400)
    : new AwsError('AccessDenied', message, 403)
}

function badCredentials(expired: boolean, { protocol }: AwsRequest): AwsError {
  if (protocol === 'json' || protocol === 'rest-json') {
    return expired
      ? new AwsError('ExpiredTokenException', 'The security token included in the request is expired')
      : new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.')
  }
  if (protocol === 's3') {
    return expired
      ? new AwsError('ExpiredToken', 'The provided token has expired.', 400)
      : new AwsError('InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', 403)
  }
  return expired
    ? new AwsError('ExpiredToken', 'The security token included in the request is expired', 403)
    : new AwsError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403)
}

/** Everything the request names; IAM decides on a secret's full ARN, however the request spelt it. */
function resourcesOf(account: Account, { input }: AwsRequest): string[] {
  const asked = textsIn(input)
  const meant = account.secrets.filter((secret) =>
    asked.some((id) => secret.arn === id || secret.arn.slice(0, -7) === id || nameOf(secret) === id),
  )
  return [...asked, ...meant.map(({ arn }) => arn)]
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsIn(item))
  return isObject(value) ? Object.values(value).flatMap(textsIn) : []
}

/** The fault that strikes now; it has one time fewer left. */
export function strike(faults: Fault[], operation: string): Fault | undefined {
  const fault = faults.find((candidate) => candidate.times !== 0 && matches(candidate.operation, operation))
  if (fault !== undefined && fault.times > 0) fault.times -= 1
  return fault
}
