import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReferenceTarget, TaskScope } from '../../../src/references/parse/reference.ts'
import { parseValueFrom } from '../../../src/references/parse/value-from.ts'

const place: TaskScope = { partition: 'aws', region: 'eu-west-1', account: '210987654321' }
const secretArn = 'arn:aws:secretsmanager:eu-west-1:210987654321:secret:shop/db-q7Rt2K'
const parameterArn = 'arn:aws:ssm:eu-west-1:210987654321:parameter/shop/db'
const versionId = '0d5c9a6e-41f7-4f0c-8f3e-6a1b2c3d4e5f'

const read = (text: string) => parseValueFrom(text, place)

describe('what ECS asks Secrets Manager for', () => {
  test.each([
    [secretArn, null, null, null],
    [`${secretArn}:::`, null, null, null],
    [`${secretArn}:password::`, 'password', null, null],
    [`${secretArn}:a.b/c d::`, 'a.b/c d', null, null],
    [`${secretArn}:__proto__::`, '__proto__', null, null],
    [`${secretArn}::AWSPREVIOUS:`, null, 'AWSPREVIOUS', null],
    [`${secretArn}:::${versionId}`, null, null, versionId],
    [`${secretArn}:password:AWSCURRENT:${versionId}`, 'password', 'AWSCURRENT', versionId],
  ])('%s', (text, jsonKey, versionStage, id) => {
    expect(read(text)).toMatchObject({
      kind: 'secret',
      secretId: secretArn,
      region: 'eu-west-1',
      account: '210987654321',
      jsonKey,
      versionStage,
      versionId: id,
    })
  })

  test.each([
    ['arn:aws-cn:secretsmanager:cn-north-1:210987654321:secret:db', 'cn-north-1'],
    ['arn:aws-us-gov:secretsmanager:us-gov-west-1:210987654321:secret:db', 'us-gov-west-1'],
    ['arn:aws:secretsmanager:mx-central-1:210987654321:secret:db', 'mx-central-1'],
    ['arn:aws-new:secretsmanager:zz-north-1:210987654321:secret:db', 'zz-north-1'],
  ])('%s, in the region of the ARN', (text, region) => {
    expect(read(text)).toMatchObject({ kind: 'secret', region })
  })
})

describe('what ECS asks Parameter Store for', () => {
  test.each([
    ['TOKEN', 'TOKEN', 'eu-west-1'],
    ['/TOKEN', '/TOKEN', 'eu-west-1'],
    ['/shop/db', '/shop/db', 'eu-west-1'],
    [parameterArn, '/shop/db', 'eu-west-1'],
    ['arn:aws:ssm:us-east-1:210987654321:parameter/TOKEN', 'TOKEN', 'us-east-1'],
    ['/aws/service/ami/latest', '/aws/service/ami/latest', 'eu-west-1'],
  ])('%s', (text, parameterName, region) => {
    expect(read(text)).toMatchObject({ kind: 'parameter', parameterName, region, throughSecret: null })
  })

  test.each([
    ['/aws/reference/secretsmanager/shop/db', 'shop/db'],
    ['arn:aws:ssm:eu-west-1:210987654321:parameter/aws/reference/secretsmanager/db', 'db'],
  ])('%s reads a secret', (text, throughSecret) => {
    expect(read(text)).toMatchObject({ kind: 'parameter', throughSecret })
  })
})

describe('what can never resolve', () => {
  const malformed = (phase: 'register' | 'task-start') => ({ reason: 'MALFORMED', phase })
  const texts: readonly (readonly [text: string, expected: object])[] = [
    ['', malformed('register')],
    ['   ', malformed('register')],
    ['arn:aws:secretsmanager:eu-west-1', malformed('task-start')],
    ['arn:aws:ssm:eu-west-1', malformed('register')],
    [`${secretArn}:password`, malformed('task-start')],
    [`${secretArn}:password:`, malformed('task-start')],
    [`${secretArn}:`, malformed('task-start')],
    [`${secretArn}::`, malformed('task-start')],
    [`${secretArn}::::`, malformed('task-start')],
    [`${secretArn}:::password`, malformed('task-start')],
    [`${secretArn}:::${'a'.repeat(65)}`, malformed('task-start')],
    ['arn:aws:secretsmanager:eu-west-1:210987654321:secret', malformed('task-start')],
    ['arn:aws:secretsmanager:eu-west-1:210987654321:secret:', { reason: 'NOT_FOUND', phase: 'task-start' }],
    ['arn:aws:secretsmanager:eu-west-1::secret:db', { reason: 'NOT_FOUND', phase: 'task-start' }],
    ['arn:aws:secretsmanager::210987654321:secret:db', { reason: 'NOT_FOUND', phase: 'task-start' }],
    ['arn:aws:secretsmanager:eu-west-1:210987654321:secrets:db', { reason: 'NOT_FOUND', phase: 'task-start' }],
    ['arn:aws:secretsmanager:eu-west-1:210987654321:secret:d b', { reason: 'NOT_FOUND', phase: 'task-start' }],
    ['arn:aws:secretsmanager:cn-north-1:210987654321:secret:db', { reason: 'PARTITION_MISMATCH', phase: 'task-start' }],
    ['arn:aws-cn:secretsmanager:eu-west-1:210987654321:secret:db', { reason: 'PARTITION_MISMATCH' }],
    ['arn:aws-cn:ssm:eu-west-1:210987654321:parameter/db', { reason: 'PARTITION_MISMATCH', phase: 'register' }],
    ['ARN:aws:secretsmanager:eu-west-1:210987654321:secret:db', malformed('register')],
    ['arn:aws:sqs:eu-west-1:210987654321:queue', { reason: 'UNSUPPORTED_SERVICE', phase: 'register' }],
    ['arn:aws:s3:::bucket/key', { reason: 'UNSUPPORTED_SERVICE', phase: 'register' }],
    ['arn:aws:ssm:eu-west-1:111111111111:parameter/x', { reason: 'SSM_CROSS_ACCOUNT', phase: 'register' }],
    ['arn:aws:ssm:eu-west-1::parameter/x', malformed('register')],
    ['arn:aws:ssm:eu-west-1:210987654321:/x', malformed('register')],
    ['arn:aws:ssm:eu-west-1:210987654321:parameter//shop/db', malformed('register')],
    ['arn:aws:ssm:eu-west-1:210987654321:parameter/', malformed('register')],
    [`${parameterArn}:3`, { reason: 'SSM_SELECTOR', flaw: { code: 'parameter-selector', afterArn: true } }],
    ['TOKEN:3', { reason: 'SSM_SELECTOR', phase: 'register' }],
    ['/shop/db:live', { reason: 'SSM_SELECTOR', phase: 'register' }],
    ['db:password::', malformed('register')],
    ['https://example.com/secret', malformed('register')],
    ['shop/db', malformed('task-start')],
    ['/shop//db', malformed('task-start')],
    ['//shop', malformed('task-start')],
    ['/shop/', malformed('task-start')],
    ['/', malformed('task-start')],
    ['/shop/a,b', malformed('task-start')],
    [`/${'x'.repeat(1011)}`, malformed('task-start')],
    ['/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16', malformed('task-start')],
    [`/${'x'.repeat(2048)}`, malformed('register')],
    [`\${DB_PASSWORD_ARN}`, malformed('register')],
    ['{{ secret }}', malformed('register')],
    ['<secret-arn>', malformed('register')],
    ['p\u0430ssword', malformed('register')],
    ['TOKEN\u200B', malformed('register')],
    ['TOK\u0000EN', malformed('register')],
    ['x'.repeat(1_000_000), malformed('register')],
  ]
  test.each(texts.map(([text, expected]) => [JSON.stringify(text).slice(0, 90), text, expected] as const))(
    '%s',
    (_title, text, expected) => {
      expect(read(text)).toMatchObject({ kind: 'invalid', ...expected })
    },
  )

  test('white space around what would resolve is a warning, around what would not it changes nothing', () => {
    expect(read(` ${secretArn}\n`)).toMatchObject({
      kind: 'invalid',
      flaw: { code: 'white-space' },
      readings: [secretArn],
    })
    expect(read(` ${secretArn}:password `)).toMatchObject({ flaw: { code: 'secret-fields' } })
  })

  test.each([
    [`${secretArn}:password`, [`${secretArn}:password::`]],
    [`${secretArn}:password:`, [`${secretArn}:password::`]],
    [`${secretArn}::`, [secretArn]],
    [`${secretArn}:password:::`, [`${secretArn}:password::`]],
    [`${secretArn}::password`, [`${secretArn}::password:`, `${secretArn}:password::`]],
    [`${secretArn}:::password`, [`${secretArn}:password::`, `${secretArn}::password:`]],
    [`${secretArn}:a:b:c:d`, []],
    ['shop/db', ['/shop/db']],
    ['//shop//db/', ['/shop/db']],
    ['TOKEN:3', ['TOKEN']],
    ['arn:aws:ssm:eu-west-1::parameter/x', ['arn:aws:ssm:eu-west-1:210987654321:parameter/x']],
    ['arn:aws:ssm:eu-west-1:210987654321:parameter//a/b', ['arn:aws:ssm:eu-west-1:210987654321:parameter/a/b']],
    ['ARN:aws:ssm:eu-west-1:210987654321:parameter/x', ['arn:aws:ssm:eu-west-1:210987654321:parameter/x']],
  ])('%s was probably meant as one of %j', (text, readings) => {
    const target = read(text)
    expect(target.kind === 'invalid' ? target.readings : null).toEqual(readings)
  })

  const own = 'arn:aws:secretsmanager:eu-west-1:210987654321:secret:shop/db-q7Rt2K'
  test.each<[string, object]>([
    ['arn:aws:secretsmanager::secret:shop/db-q7Rt2K:key::', { missing: ['region', 'account'], miscounted: true }],
    ['arn:aws:secretsmanager:secret:shop/db-q7Rt2K', { missing: ['region', 'account'], miscounted: true }],
    ['arn:aws:secretsmanager:eu-west-1:secret:shop/db-q7Rt2K', { missing: ['account'], miscounted: true }],
    ['arn:aws:secretsmanager:210987654321:secret:shop/db-q7Rt2K', { missing: ['region'], miscounted: true }],
    ['arn:aws:secretsmanager:::secret:shop/db-q7Rt2K', { missing: ['region', 'account'], miscounted: false }],
    ['arn:aws:secretsmanager:eu-west-1:210987654321:shop/db-q7Rt2K', { missing: ['secret:'], miscounted: true }],
  ])('%s leaves fields out', (text, flaw) => {
    expect(read(text)).toMatchObject({ flaw: { code: 'arn-fields', resource: 'secret', ...flaw } })
    const target = read(text)
    expect(target.kind === 'invalid' ? target.readings.map((each) => each.replace(':key::', '')) : null).toEqual([own])
  })

  test.each([
    ['arn:aws:ssm:eu-west-1:parameter/shop/db', ['account']],
    ['arn:aws:ssm:parameter/shop/db', ['region', 'account']],
    ['arn:aws:ssm::210987654321:parameter/shop/db', ['region']],
  ])('%s leaves fields out', (text, missing) => {
    expect(read(text)).toMatchObject({
      flaw: { code: 'arn-fields', resource: 'parameter', missing },
      readings: [parameterArn],
      phase: 'register',
    })
  })

  test.each([
    ['arn:aws:ssm:eu-west-1:210987654321:parametershop-token', 'shop-token'],
    ['arn:aws:ssm:eu-west-1:210987654321:shop-token', 'shop-token'],
    ['arn:aws:ssm:eu-west-1:210987654321:/shop/token', 'shop/token'],
  ])('%s lacks what comes before the name', (text, name) => {
    expect(read(text)).toMatchObject({
      flaw: { code: 'parameter-prefix' },
      readings: [`arn:aws:ssm:eu-west-1:210987654321:parameter/${name}`],
    })
  })

  test.each([
    ['shop/db:password::', { name: 'shop/db', jsonKey: 'password' }],
    ['shop/db:password', { name: 'shop/db', jsonKey: 'password' }],
    ['TOKEN', null],
  ])('%s may mean the secret %j', (text, bareSecret) => {
    const target = read(text)
    expect(target.kind === 'invalid' ? target.bareSecret : null).toEqual(bareSecret)
  })
})

/** The grammar once more, as its documentation gives it: what is accepted, written without looking at the parser. */
function accepts(text: string): 'secret' | 'parameter' | 'invalid' {
  const region = '(?:eu-west-1|us-east-1)'
  const secret = new RegExp(
    `^arn:aws:secretsmanager:${region}:\\d{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:]*:[^:]*:(?:[^:]{32,64})?)?$`,
  )
  const level = '[A-Za-z0-9_.-]+'
  const ssm = new RegExp(`^arn:aws:ssm:${region}:210987654321:parameter/${level}(?:/${level}){0,14}$`)
  const name = new RegExp(`^(?:${level}|(?:/${level}){1,15})$`)
  if (text !== text.trim()) return 'invalid'
  if (secret.test(text)) return 'secret'
  return ssm.test(text) || (!text.startsWith('arn:') && name.test(text)) ? 'parameter' : 'invalid'
}

/** Texts near the grammar: its pieces in their order, some of them wrong, too many or missing. */
const pieces = fc.oneof(
  fc.constantFrom(
    'arn',
    'aws',
    'secretsmanager',
    'ssm',
    'eu-west-1',
    'us-east-1',
    '210987654321',
    'secret',
    'parameter',
  ),
  fc.constantFrom(
    '',
    'db',
    'shop/db',
    '/shop/db',
    'parameter/db',
    'parameter//db',
    'AWSCURRENT',
    versionId,
    ' ',
    'ä',
    ',',
  ),
  fc.string({ maxLength: 6 }),
)
const nearTexts = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(':')),
  fc
    .array(pieces, { maxLength: 5 })
    .map((parts) => `arn:aws:secretsmanager:eu-west-1:210987654321:secret:${parts.join(':')}`),
  fc.array(pieces, { maxLength: 3 }).map((parts) => `arn:aws:ssm:eu-west-1:210987654321:parameter/${parts.join('/')}`),
  fc.array(pieces, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

describe('the parser and the grammar', () => {
  test('agree on every text', () => {
    fc.assert(
      fc.property(nearTexts, (text) => {
        const { kind } = read(text)
        expect(kind).toBe(accepts(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('what was parsed can be written again', () => {
    const field = fc.stringMatching(/^[A-Za-z0-9_.-]{0,10}$/)
    const name = fc.stringMatching(/^[A-Za-z0-9/_+=.@!-]{1,30}$/)
    fc.assert(
      fc.property(name, field, field, fc.constantFrom('', versionId), (secret, key, stage, id) => {
        const text = `arn:aws:secretsmanager:eu-west-1:210987654321:secret:${secret}:${key}:${stage}:${id}`
        expect(written(read(text))).toBe(text)
      }),
    )
  })

  test('no text is too long or too strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(1_000_000), (unit, length) => {
        const text = unit.repeat(Math.ceil(length / Math.max(unit.length, 1))).slice(0, length)
        expect(['secret', 'parameter', 'invalid']).toContain(read(text).kind)
      }),
      { numRuns: 50 },
    )
  })
})

function written(target: ReferenceTarget): string {
  if (target.kind !== 'secret') return target.kind
  return [target.secretId, target.jsonKey ?? '', target.versionStage ?? '', target.versionId ?? ''].join(':')
}
