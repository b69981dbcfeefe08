import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { found } from '../../src/base/lookup.ts'
import { check } from '../../src/checks/placeholders-replaced.ts'
import type { Evidence, ParameterEvidence, SecretEvidence } from '../../src/references/gather/evidence.ts'
import { parseValueFrom } from '../../src/references/parse/value-from.ts'
import { contextOf } from '../support/check-context.ts'
import { gone, parameterEvidence, referenceTo, resolved, secretEvidence } from '../support/references.ts'
import { failingPointers, verdictsOf } from '../support/verdicts.ts'

const withContainer = (container: JsonObject) => ({
  family: 'api',
  containerDefinitions: [{ name: 'api', image: 'nginx:1', ...container }],
})
const variable = (value: string) => contextOf({ rendered: withContainer({ environment: [{ name: 'HOST', value }] }) })
const filler = 'arn:aws:secretsmanager:eu-west-1:402913377120:secret:shop/db-RANDOM'
const pointer = '/containerDefinitions/0/secrets/0/valueFrom'

/** A reference, and what AWS says of it. */
function referringTo(text: string, evidence: Partial<SecretEvidence> | ParameterEvidence = {}) {
  const target = parseValueFrom(text, { partition: 'aws', region: 'eu-west-1', account: '402913377120' })
  const reference = {
    pointer,
    slot: 'secrets',
    container: 'api',
    name: 'DB',
    subject: 'secret api/DB',
    text,
    target,
  } as const
  const whole: Evidence =
    target.kind === 'invalid'
      ? { kind: 'none', suggestion: evidence.suggestion ?? null }
      : evidence.kind === 'parameter'
        ? evidence
        : secretEvidence({ secret: { status: 'absent' }, ...evidence })
  return contextOf({
    rendered: withContainer({ secrets: [{ name: 'DB', valueFrom: text }] }),
    resolutions: [resolved(reference, whole)],
  })
}

const fillerContext = (evidence: Partial<SecretEvidence>) => referringTo(filler, evidence)

describe('placeholders-replaced', () => {
  test('an un-rendered template is an error, a filler word a warning', () => {
    expect(verdictsOf(check, variable('${' + 'DB_HOST}'))).toEqual([['fail:error', 'environment api/HOST']])
    expect(verdictsOf(check, variable('CHANGEME'))).toEqual([['fail:warning', 'environment api/HOST']])
  })

  test('an image that a deploy tool fills in is a notice', () => {
    const context = contextOf({ rendered: withContainer({ image: '<IMAGE1_NAME>' }) })
    expect(verdictsOf(check, context)).toEqual([['fail:notice', 'image api']])
  })

  test('a made-up ending counts only where AWS has no such secret', () => {
    expect(verdictsOf(check, fillerContext({}))).toEqual([['fail:error', 'secret api/DB']])
    expect(failingPointers(check, fillerContext({}))).toEqual([pointer])
    const unknown = { status: 'unknown' as const, cause: 'NOT_PERMITTED' as const, reason: 'the pipeline may not look' }
    expect(verdictsOf(check, fillerContext({ secret: unknown }))).toEqual([['unverified', 'secret api/DB']])
    const facts = { arn: filler, name: 'shop/db', deleted: false, kmsKeyId: null, tags: {}, versions: [] }
    expect(verdictsOf(check, fillerContext({ secret: { status: 'found', value: facts } }))).toEqual([
      ['pass', 'secret api/DB'],
    ])
  })

  test('offers the ARN that was meant', () => {
    const suggestion = { replacement: `${filler.slice(0, -6)}a1B2c3`, what: 'another suffix', secret: null }
    const [result] = check.run(fillerContext({ suggestion }))
    expect(result?.verdict).toMatchObject({ verdict: 'fail', replacement: suggestion.replacement })
  })

  test('a documentation account counts only where it is not the own one', () => {
    const rendered = withContainer({
      environment: [{ name: 'QUEUE', value: 'arn:aws:sqs:eu-west-1:123456789012:orders' }],
    })
    const as = (account: string) => contextOf({ rendered, identity: { status: 'found', value: { account, arn: 'a' } } })
    expect(verdictsOf(check, as('402913377120'))).toEqual([['fail:error', 'environment api/QUEUE']])
    expect(verdictsOf(check, as('123456789012'))).toEqual([['pass', 'environment api/QUEUE']])
    const nobody = { status: 'unknown' as const, cause: 'NO_CREDENTIALS' as const, reason: 'none' }
    expect(verdictsOf(check, contextOf({ rendered, identity: nobody }))).toEqual([
      ['unverified', 'environment api/QUEUE'],
    ])
  })

  test('what holds a credential is never a placeholder too', () => {
    expect(verdictsOf(check, variable(['postgresql://app:', 'CHANGEME', '@db/app'].join('')))).toEqual([])
  })

  test('what a log driver or FireLens fills in passes, an un-rendered group does not', () => {
    const log = (logDriver: string, options: Record<string, string>) =>
      contextOf({ rendered: withContainer({ logConfiguration: { logDriver, options } }) })
    expect(verdictsOf(check, log('awslogs', { tag: '{{.Name}}/{{.ID}}' }))).toEqual([])
    expect(verdictsOf(check, log('awsfirelens', { Host: '${' + 'FLUENT_HOST}' }))).toEqual([])
    expect(verdictsOf(check, log('awslogs', { 'awslogs-group': '${' + 'GROUP}' }))).toEqual([
      ['fail:error', 'log option api/awslogs-group'],
    ])
  })

  test('the worst placeholder of a text counts, wherever it stands in it', () => {
    const value = 'arn:aws:sqs:eu-west-1:123456789012:a,arn:aws:sqs:eu-west-1:111122223333:b'
    const identity = { status: 'found' as const, value: { account: '123456789012', arn: 'a' } }
    const rendered = withContainer({ environment: [{ name: 'QUEUES', value }] })
    expect(verdictsOf(check, contextOf({ rendered, identity }))).toEqual([['fail:error', 'environment api/QUEUES']])
  })

  test('a variable in a command is a warning where no shell expands it', () => {
    const port = '${' + 'PORT}'
    const run = (parts: JsonObject) => verdictsOf(check, contextOf({ rendered: withContainer(parts) }))
    expect(run({ entryPoint: ['/app'], command: [port] }).map(([verdict]) => verdict)).toEqual(['fail:warning'])
    expect(run({ entryPoint: ['sh', '-c'], command: [`serve ${port}`] })).toEqual([])
    expect(run({ command: [port] })).toEqual([])
  })

  test('plain values pass', () => {
    expect(verdictsOf(check, variable('db.internal'))).toEqual([])
  })

  describe('a fault is told once', () => {
    const silencedAt = (context: ReturnType<typeof contextOf>) => {
      const [result] = check.run(context)
      return result?.verdict.verdict === 'fail' ? (result.verdict.speaksBefore ?? []) : null
    }

    test('where no secret can have a name with a made-up ending', () => {
      expect(silencedAt(fillerContext({}))).toEqual([])
      const impossible = referringTo(filler.replace('RANDOM', '??????'))
      expect(silencedAt(impossible)).toContain('secret-reference-well-formed')
      expect(verdictsOf(check, impossible)).toEqual([['fail:error', 'secret api/DB']])
    })

    test('where a word that asks to be replaced names nothing, and is an error then', () => {
      const missing = referringTo('CHANGEME', parameterEvidence({ parameter: gone }))
      expect(verdictsOf(check, missing)).toEqual([['fail:error', 'secret api/DB']])
      expect(silencedAt(missing)).toContain('parameter-exists')
      const there = referringTo('CHANGEME', parameterEvidence())
      expect(verdictsOf(check, there)).toEqual([['fail:warning', 'secret api/DB']])
      expect(silencedAt(there)).toEqual([])
    })

    test('where an account id is one of documentation', () => {
      const parameter = referringTo('arn:aws:ssm:eu-west-1:123456789012:parameter/x')
      const context = { ...parameter, identity: found({ account: '402913377120', arn: 'a' }) }
      expect(silencedAt(context)).toEqual(
        expect.arrayContaining(['secret-reference-well-formed', 'execution-role-can-read-secrets']),
      )
    })
  })
})

describe('a value that was read from AWS', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-q7Rt2K'
  const readAs = (value: string, key = 'password') =>
    contextOf({
      rendered: withContainer({ secrets: [{ name: 'DB', valueFrom: `${arn}:${key}::` }] }),
      resolutions: [resolved(referenceTo(`${arn}:${key}::`), secretEvidence({ value }))],
    })

  test.each<[what: string, value: string, expected: string[]]>([
    ['a phrase that asks to be replaced', '{"password":"changeme-4f2c"}', ['fail:warning']],
    ['a template', `{"password":"\${DB_PASSWORD}"}`, ['fail:warning']],
    ['an empty one', '{"password":""}', ['fail:notice']],
    ['a real one', '{"password":"kV8-pelican.41"}', []],
    ['a stand-in under another key', '{"password":"kV8-pelican.41","other":"changeme"}', []],
  ])('%s', (_what, value, expected) => {
    const said = verdictsOf(check, readAs(value)).map(([verdict]) => verdict)
    expect(said.filter((verdict) => verdict !== 'pass')).toEqual(expected)
  })

  test('is not shown', () => {
    const said = JSON.stringify(check.run(readAs('{"password":"changeme-4f2c"}')))
    expect(said).toContain('of the secret \\"shop/db\\" holds a phrase that asks to be replaced')
    expect(said).not.toContain('4f2c')
  })
})
