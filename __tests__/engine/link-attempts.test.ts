import { describe, expect, test } from 'vitest'
import { linkAttempts } from '../../src/engine/link-attempts.ts'
import type { ReferenceTarget } from '../../src/references/parse/reference.ts'
import { parseValueFrom } from '../../src/references/parse/value-from.ts'
import type { Resolution } from '../../src/references/resolve/resolution.ts'
import type { Attempt, Finding } from '../../src/report/report.ts'

const pointer = '/containerDefinitions/0/secrets/0/valueFrom'
const text = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/database-a1B2c3'
const resolution: Resolution = {
  reference: {
    pointer,
    slot: 'secrets',
    container: 'api',
    name: 'DB',
    subject: 'secret api/DB',
    text,
    target: parseValueFrom(text, { partition: 'aws', region: 'eu-west-1', account: '111122223333' }),
  },
  evidence: { kind: 'none', suggestion: null },
  problems: [],
  notes: [],
  open: [],
}
const finding = (parts: Partial<Finding>) =>
  ({ severity: 'error', pointer, subject: 'secret api/DB', ...parts }) as Finding
const attempt = (reason: string): Attempt => ({ revision: 9, status: 'STOPPED', reason })
const failure = `cannot retrieve the secret with ARN '${text}'`

test('an attempt that failed over what is still wrong leads to the finding', () => {
  const [linked] = linkAttempts([attempt(failure)], [finding({})], [resolution])
  expect(linked?.reason).toBe(`${failure}; the file to be deployed still has this fault: secret api/DB`)
  const [standing] = linkAttempts([attempt(failure)], [finding({})], [resolution], "the service's revision")
  expect(standing?.reason).toBe(`${failure}; the service's revision still has this fault: secret api/DB`)
})

test.each([
  ['what was mended since', failure, []],
  ['a warning only', failure, [finding({ severity: 'warning' })]],
  ['a fault elsewhere', failure, [finding({ pointer: '/executionRoleArn' })]],
  ['another cause', 'container api exited 1', [finding({})]],
])('%s is not linked', (_what, reason, findings) => {
  expect(linkAttempts([attempt(reason)], findings, [resolution])[0]?.reason).toBe(reason)
})

const place = { partition: 'aws', region: 'eu-west-1', account: '111122223333' }
const secretArn = (name: string) => `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`
const parameterArn = (name: string) => `arn:aws:ssm:eu-west-1:111122223333:parameter${name}`
const about = (target: ReferenceTarget, evidence: Resolution['evidence'] = resolution.evidence): Resolution => ({
  ...resolution,
  reference: { ...resolution.reference, target },
  evidence,
})
const valueFrom = (written: string) => about(parseValueFrom(written, place))
const isLinked = (reason: string, resolved: Resolution, check = 'secret-exists') =>
  linkAttempts([attempt(reason)], [finding({ check })], [resolved])[0]?.reason !== reason

describe('a name', () => {
  const database = valueFrom('/prod/db')
  const shop = valueFrom(secretArn('prod/shop'))

  test.each([
    ['invalid ssm parameters: /a, /prod/db', database],
    ['invalid ssm parameters: /prod/db, /a', database],
    [`not authorized to perform: ssm:GetParameters on resource: ${parameterArn('/prod/db')} because`, database],
    ['The parameter /prod/db.', database],
    ['invalid ssm parameters: /a, db', valueFrom('db')],
    [`on resource: ${parameterArn('/db')}`, valueFrom('db')],
    [`failed to fetch secret ${secretArn('prod/shop')} from secrets manager`, shop],
    [`failed to fetch secret ${secretArn('prod/shop-Xy3kQ9')}:password:: from`, shop],
    [`cannot retrieve '${secretArn('prod/shop-Xy3kQ9')}'.`, shop],
    [`failed to fetch secret ${secretArn('db-Xy3kQ9')} from`, valueFrom(secretArn('db-Xy3kQ9'))],
    [`failed to fetch secret ${secretArn('db')} from`, valueFrom(secretArn('db'))],
  ])('in "%s" is the reference', (reason, resolved) => {
    expect(isLinked(reason, resolved)).toBe(true)
  })

  test.each([
    ['invalid ssm parameters: /prod/db_password', database],
    ['invalid ssm parameters: /prod/db.old', database],
    ['invalid ssm parameters: /prod/db/url', database],
    ['invalid ssm parameters: /other/prod/db', database],
    [`on resource: ${parameterArn('/other/prod/db')}`, database],
    [`failed to fetch secret ${secretArn('prod/shop-api-Xy3kQ9')} from`, shop],
    [`failed to fetch secret ${secretArn('other/prod/shop-Xy3kQ9')} from`, shop],
    [`failed to fetch secret ${secretArn('prod/shop')} […] not authorized`, shop],
    ['cannot connect to db at startup', valueFrom('db')],
    ['cannot connect to the database', valueFrom(secretArn('database'))],
    ['', valueFrom(secretArn('db'))],
  ])('in "%s" is another, or half of one', (reason, resolved) => {
    expect(isLinked(reason, resolved)).toBe(false)
  })
})

describe('a JSON key', () => {
  const secret = valueFrom(`${secretArn('prod/shop-Xy3kQ9')}:pasword::`)
  const missing = 'retrieved secret from Secrets Manager did not contain json key pasword'

  test.each([missing, `${missing}.`, `failed to fetch secret ${secretArn('prod/shop-Xy3kQ9')}: ${missing}; once more`])(
    'that "%s" misses is ours',
    (reason) => {
      expect(isLinked(reason, secret, 'secret-json-key-exists')).toBe(true)
    },
  )

  test.each([
    ['another key', `${missing}2`, 'secret-json-key-exists'],
    [
      'the key of another secret',
      `failed to fetch ${secretArn('prod/other-Xy3kQ9')}: ${missing}`,
      'secret-json-key-exists',
    ],
    ['a refusal', `not authorized to read ${secretArn('prod/shop-Xy3kQ9')}`, 'secret-json-key-exists'],
    ['another fault', missing, 'secret-not-deleted'],
  ])('is not %s', (_what, reason, check) => {
    expect(isLinked(reason, secret, check)).toBe(false)
  })
})

describe('other things that ECS names', () => {
  const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
  const encrypted = about(resolution.reference.target, {
    kind: 'secret',
    secret: { status: 'absent' },
    allVersions: null,
    value: null,
    key: { status: 'found', value: { arn, state: 'Disabled', managedByAws: false } },
    suggestion: null,
  })
  const denied = `is not authorized to perform: kms:Decrypt on resource: ${arn} because no identity-based policy allows it`

  test.each(['kms-key-usable', 'execution-role-can-decrypt'])('its key, for %s', (check) => {
    expect(isLinked(denied, encrypted, check)).toBe(true)
  })

  test('the key is not what a missing secret is about', () => {
    expect(isLinked(denied, encrypted, 'secret-exists')).toBe(false)
  })

  const role = about({ kind: 'role', arn: null, roleName: 'api', account: null, short: true })
  const roleArn = (path: string) => `arn:aws:iam::111122223333:role/${path}`

  test.each([
    ["ECS was unable to assume the role '%' that was provided for this task.", 'api', true],
    ["ECS was unable to assume the role '%' that was provided for this task.", 'teams/api', true],
    ["ECS was unable to assume the role '%' that was provided for this task.", 'api-worker', false],
    ["ECS was unable to assume the role '%' that was provided for this task.", 'my-api', false],
    ['User: arn:aws:sts::111122223333:assumed-role/api/0123 may not read %', 'api', false],
  ])('a role that cannot be assumed: %s %s', (words, path, linked) => {
    expect(isLinked(words.replace('%', roleArn(path)), role, 'execution-role-exists')).toBe(linked)
  })

  const image = about({
    kind: 'image',
    ecr: { account: '111122223333', region: 'eu-west-1', repository: 'shop/api' },
    tag: '7',
    digest: null,
  })
  const registry = '111122223333.dkr.ecr.eu-west-1.amazonaws.com'

  test.each([
    [`CannotPullContainerError: ${registry}/shop/api:7: not found`, true],
    [`CannotPullContainerError: ${registry}/shop/api@sha256:abc: not found`, true],
    [`CannotPullContainerError: ${registry}/shop/api-worker:7: not found`, false],
    [`CannotPullContainerError: ${registry}/my/shop/api:7: not found`, false],
  ])('an image: %s', (reason, linked) => {
    expect(isLinked(reason, image, 'image-exists')).toBe(linked)
  })

  test('a log group', () => {
    const group = about({ kind: 'log-group', group: '/ecs/api', region: null, created: false })
    expect(isLinked("the log group '/ecs/api' does not exist", group, 'log-group-exists')).toBe(true)
    expect(isLinked("the log group '/ecs/api-worker' does not exist", group, 'log-group-exists')).toBe(false)
  })
})
