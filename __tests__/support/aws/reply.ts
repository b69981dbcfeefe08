import type { JsonObject } from '../../../src/base/json.ts'
import { encodeEc2, encodeEc2Error } from './ec2.ts'
import type { AwsError } from './operation.ts'
import { encodeQuery, encodeQueryError } from './query-protocol.ts'
import type { AwsRequest } from './request.ts'

export interface Reply {
  status: number
  headers: Record<string, string>
  body: string
}

/** In the protocol of the service. */
export function replyResult({ protocol, service, operation }: AwsRequest, result: JsonObject): Reply {
  if (service === 'ec2')
    return { status: 200, headers: { 'content-type': 'text/xml' }, body: encodeEc2(operation, result) }
  if (protocol === 'query')
    return { status: 200, headers: { 'content-type': 'text/xml' }, body: encodeQuery(operation, result) }
  const type = protocol === 'json' ? 'application/x-amz-json-1.1' : 'application/json'
  return { status: 200, headers: { 'content-type': type }, body: JSON.stringify(result) }
}

/** In the protocol of the service. */
export function replyError(
  { protocol, service, input, operation }: AwsRequest,
  { code, message, status }: AwsError,
): Reply {
  if (service === 'ec2') return { status, headers: { 'content-type': 'text/xml' }, body: encodeEc2Error(code, message) }
  switch (protocol) {
    case 'query':
      return { status, headers: { 'content-type': 'text/xml' }, body: encodeQueryError(code, message, status) }
    case 's3':
      // A HEAD answer has no body, so the client learns only the status.
      return {
        status,
        headers: { 'content-type': 'application/xml' },
        body: operation.startsWith('Head')
          ? ''
          : `<Error><Code>${code}</Code><Message>${message}</Message><Resource>${String(input.Bucket)}</Resource></Error>`,
      }
    case 'rest-json':
      return {
        status,
        headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
        body: JSON.stringify({ ErrorCode: code, Message: message }),
      }
    case 'json':
      return {
        status,
        headers: { 'content-type': 'application/x-amz-json-1.1' },
        body: JSON.stringify({ __type: code, message }),
      }
  }
}
