import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable, redactCredentials } from '../../../src/text/credentials/redact.ts'
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

describe('printable text', () => {
  test.each([
    ['a\r\nb\tc', 'a b c'],
    ['  a  ', 'a'],
    ['a\u0000\u001B[31mb\u0007', 'a[31mb'],
    ['a\u202Eb\u2066c\u2069', 'abc'],
    ['a\u200Bb\u200Dc\uFEFFd\u00ADe\u2060f', 'abcdef'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    ['a\uD800b', 'ab'],
    ['x\uFE0Fy\u{E0041}', 'xy'],
    ['日本語 — é 😀', '日本語 — é 😀'],
  ])('%j reads %j', (text, line) => {
    expect(printable(text, 100)).toBe(line)
  })

  test('a long text loses its middle and keeps its end', () => {
    const text = `ResourceInitializationError: ${'retry '.repeat(200)}AccessDeniedException: kms:Decrypt`
    const line = printable(text, 120)
    expect(line.length).toBeLessThanOrEqual(120)
    expect(line.length).toBeGreaterThan(120 - 2 * 24)
    // No half word stands beside the cut.
    expect(line).toMatch(/ retry \[…\] retry /)
    expect(printable('x'.repeat(500), 120)).toHaveLength(120)
    expect(line.startsWith('ResourceInitializationError')).toBe(true)
    expect(line).toContain(' […] ')
    expect(line.endsWith('AccessDeniedException: kms:Decrypt')).toBe(true)
  })

  test.each([0, 1, 3, 5, 6, 7, 8, 9])('a limit of %i holds', (max) => {
    expect(printable('😀'.repeat(20), max).length).toBeLessThanOrEqual(max)
  })

  test('whatever the text: within the limit, one line, no half characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(200), (text, max) => {
        const line = printable(text, max)
        expect(line.length).toBeLessThanOrEqual(max)
        expect(line.isWellFormed()).toBe(true)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
      }),
    )
  })

  test('a megabyte of what is dropped leaves what stands at the end', () => {
    expect(printable(`${'\u200B'.repeat(1 << 20)}end`, 10)).toBe('[…] end')
  })
})
