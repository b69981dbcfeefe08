import { describe, expect, test } from 'vitest'
import { redactCredentials } from '../../../src/text/credentials/redact.ts'
import { hex64, jwt, mixed, pem } from '../credential-corpus.ts'

const untouched = [
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/app-G9l4vD from secrets manager: AccessDeniedException: User: arn:aws:sts::402913377120:assumed-role/ecsTaskExecutionRole/0123456789abcdef0123456789abcdef is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/app-G9l4vD because no identity-based policy allows the action status code: 400, request id: 3f2b8c1e-7d4a-4e9b-a1c6-5d0e9f8a7b6c',
  'retrieved secret from Secrets Manager did not contain json key database_password',
  'ValueError: Failed to validate database credentials: Database password not found',
  'The security token included in the request is invalid.',
  'UnrecognizedClientException: The security token included in the request is expired',
  'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:us-east-1:402913377120:targetgroup/app/0123456789abcdef)',
  'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/library/app:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
  'Error: password authentication failed for user "app"',
  'Scaling activity initiated by (deployment ecs-svc/1234567890123456789)',
  'invalid ssm parameters: /acme/prod/db/password, /acme/prod/token',
  'OutOfMemoryError: Container killed due to memory usage',
]

const redacted: readonly (readonly [text: string, secret: string, left: string])[] = [
  [
    'could not connect to postgresql://app:hunter2@db:5432/app: timeout',
    'hunter2',
    'postgresql://app:***@db:5432/app: timeout',
  ],
  ['KeyError in redis://:s3cr3t@cache', 's3cr3t', 'redis://:***@cache'],
  [`bad key ${pem('RSA PRIVATE KEY')} end`, 'MIIE', 'bad key *** end'.replace(' end', '')],
  [`Bearer ${mixed} rejected`, mixed, 'Bearer *** rejected'],
  [`token ${jwt({ sub: 1 })} expired`, 'eyJ', 'token *** expired'],
  [`GET https://b.s3.amazonaws.com/k?X-Amz-Signature=${hex64} 403`, hex64, 'X-Amz-Signature=*** 403'],
  ['login failed: Server=db;User Id=sa;Password=hunter2;', 'hunter2', 'Password=***;'],
  ['started with {"password":"hunter2"}', 'hunter2', '{"password":"***"}'],
]

describe('redaction of foreign texts', () => {
  for (const text of untouched) {
    test(`leaves ${text.slice(0, 60)}`, () => {
      expect(redactCredentials(text)).toBe(text)
    })
  }

  for (const [text, secret, left] of redacted) {
    test(`takes the credential out of ${left}`, () => {
      expect(redactCredentials(text)).not.toContain(secret)
      expect(redactCredentials(text)).toContain(left)
    })
  }
})
