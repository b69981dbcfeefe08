import { AwsError, isObject } from '../aws/operation.ts'
import { replyError } from '../aws/reply.ts'
import type { AwsRequest } from '../aws/request.ts'
import { brokenAnswers, changed, end, type Fault, lasting, once, parseAnswer } from './broken-answers.ts'

export type AwsFault = Fault<AwsRequest>

const failing =
  (code: string, status: number, headers: Readonly<Record<string, string>> = {}): AwsFault['strike'] =>
  (response, _answer, asked) => {
    // S3 throttles by a status, since a HEAD has no body to name an error in.
    const sent = asked.protocol === 's3' && code === 'ThrottlingException' ? 503 : status
    const reply = replyError(asked, new AwsError(code, 'a message of the service', sent))
    end(response, { ...reply, headers: { ...reply.headers, ...headers } })
  }
const hourAgo = () => new Date(Date.now() - 3_600_000).toUTCString()

/** The permission is not granted. */
export const denied: AwsFault = lasting('denied', failing('AccessDeniedException', 403))

/** What waits for longer than others: AWS refuses for as long as the run has patience. */
export const throttledForEver: AwsFault = lasting('throttled for ever', failing('ThrottlingException', 400))

export const awsFaults: readonly AwsFault[] = [
  denied,
  lasting('expired token', failing('ExpiredTokenException', 403)),
  lasting('an error that nobody knows', failing('__proto__', 400)),
  once('throttled once', failing('ThrottlingException', 400)),
  throttledForEver,
  once('500 once', failing('InternalFailure', 500)),
  lasting('500 for ever', failing('InternalFailure', 500)),
  once('a clock that is an hour off', failing('RequestTimeTooSkewed', 403, { date: hourAgo() })),
  lasting(
    'pages without end',
    changed(({ body }) => ({ body: withNextPage(body) })),
  ),
  ...brokenAnswers,
]

function withNextPage(body: string): string {
  const parsed = parseAnswer(body)
  if (isObject(parsed))
    return JSON.stringify({ ...parsed, nextToken: 'again', NextToken: 'again', NextMarker: 'again' })
  // IAM, Elastic Load Balancing and CloudFormation have a result in their answers, EC2 has none.
  const more =
    '<IsTruncated>true</IsTruncated><Marker>again</Marker><NextMarker>again</NextMarker><NextToken>again</NextToken>'
  return body
    .replaceAll('<IsTruncated>false</IsTruncated>', '')
    .replace(/<\/\w+Result>/, `${more}$&`)
    .replace(
      /<\/Describe(?:Subnets|RouteTables|SecurityGroups|VpcEndpoints)Response>/,
      '<nextToken>again</nextToken>$&',
    )
}
