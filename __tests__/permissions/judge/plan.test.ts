import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/account/simulator.ts'
import type { ContextKeys } from '../../../src/iam/context.ts'
import { planCalls, questionKey, resourcesPerCall } from '../../../src/permissions/judge/plan.ts'
import { ACCOUNT, REGION, secretArn } from '../../support/required-permissions.ts'

const GET = 'secretsmanager:GetSecretValue'
const known = (more: ContextKeys['known'] = {}): ContextKeys => ({
  known: { 'aws:RequestedRegion': [REGION], 'aws:SecureTransport': ['true'], ...more },
})
const ask = (action: string, resource: string, more: ContextKeys['known'] = {}): Question => ({
  action,
  resource,
  keys: known(more),
})
const secrets = (count: number, more: (arn: string) => ContextKeys['known'] = () => ({})) =>
  Array.from({ length: count }, (_, index) => secretArn(`s${index}`)).map((arn) => ask(GET, arn, more(arn)))
const parameters = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    ask('ssm:GetParameters', `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/p${index}`),
  )
const image = [
  ask('ecr:GetAuthorizationToken', '*'),
  ask('ecr:BatchGetImage', `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/api`),
]
const logs = [ask('logs:PutLogEvents', `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:g:log-stream:s`)]
const key = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1`
const decrypt = (service: string) =>
  ask('kms:Decrypt', key, { 'kms:ViaService': [`${service}.${REGION}.amazonaws.com`] })

describe('number of calls', () => {
  test.each<[what: string, questions: Question[], referenced: string[] | null, calls: number]>([
    ['nothing', [], [], 0],
    ['a usual task', [...secrets(25), ...parameters(10), ...image, ...logs], [], 2],
    ['200 secrets', [...secrets(200), ...parameters(10), ...image, ...logs], [], 4],
    ['exactly one call full', secrets(resourcesPerCall), [], 1],
    ['one more than a call holds', secrets(resourcesPerCall + 1), [], 2],
    ['keys that no policy refers to', secrets(25, (arn) => ({ 'secretsmanager:SecretId': [arn] })), [], 1],
    ['nobody told which keys matter', secrets(25, (arn) => ({ 'secretsmanager:SecretId': [arn] })), null, 1],
    [
      'a key that differs by secret',
      secrets(3, (arn) => ({ 'secretsmanager:SecretId': [arn] })),
      ['SecretsManager:secretid'],
      3,
    ],
    ['decryption beside the rest', [...secrets(2), decrypt('ssm')], ['kms:ViaService'], 1],
    ['decryption through two services', [decrypt('ssm'), decrypt('secretsmanager')], ['kms:ViaService'], 2],
    ['two services that no policy tells apart', [decrypt('ssm'), decrypt('secretsmanager')], [], 1],
    [
      'two regions, which service control policies may tell apart',
      [...secrets(1), ask(GET, secretArn('other'), { 'aws:RequestedRegion': ['us-east-1'] })],
      [],
      2,
    ],
    [
      'a tag that one has and the other lacks',
      [...secrets(1), ask(GET, secretArn('tagged'), { 'aws:ResourceTag/team': ['web'] })],
      ['aws:ResourceTag/team'],
      2,
    ],
  ])('%s', (_what, questions, referenced, calls) => {
    expect(planCalls(questions, referenced)).toHaveLength(calls)
  })
})

test('the region is always sent, other keys where policies refer to them', () => {
  const [call] = planCalls([decrypt('ssm')], [])
  expect(call?.entries.map(({ ContextKeyName }) => ContextKeyName)).toEqual([
    'aws:RequestedRegion',
    'aws:SecureTransport',
  ])
  const [other] = planCalls([decrypt('ssm')], ['kms:ViaService'])
  expect(other?.entries.map(({ ContextKeyName }) => ContextKeyName)).toContain('kms:ViaService')
})

test('an action without resources is asked without, and never shares a call with one that has', () => {
  const calls = planCalls([...image, ...secrets(1)], [])
  expect(calls.map(({ resources }) => resources.length)).toEqual([0, 2])
  expect(calls[0]?.actions).toEqual(['ecr:GetAuthorizationToken'])
})

const keys = fc.record({
  'aws:RequestedRegion': fc.constantFrom(['eu-west-1'], ['us-east-1']),
  'kms:ViaService': fc.constantFrom(['ssm'], ['secretsmanager']),
  'aws:ResourceTag/team': fc.constantFrom<string[][]>([], ['web'], ['db']),
})
const question = fc.record({
  action: fc.constantFrom(GET, 'kms:Decrypt', 'ssm:GetParameters', 'ecr:GetAuthorizationToken'),
  resource: fc.constantFrom('*', ...Array.from({ length: 5 }, (_, index) => secretArn(`s${index}`))),
  keys: keys.map((values): ContextKeys => ({ known: values })),
})

test('every question is in exactly one call, which sends what the question wants of the keys that concern it', () => {
  const referenced = ['kms:ViaService', 'aws:ResourceTag/team']
  fc.assert(
    fc.property(fc.array(question, { maxLength: 30 }), (questions) => {
      const calls = planCalls(questions, referenced)
      expect(calls.flatMap((call) => call.questions)).toHaveLength(questions.length)
      for (const call of calls) {
        const sent = new Map(call.entries.map((entry) => [entry.ContextKeyName, entry.ContextKeyValues]))
        for (const { action, resource, keys: wanted } of call.questions) {
          expect(call.actions).toContain(action)
          expect(call.resources.includes(resource) || resource === '*').toBe(true)
          for (const [name, values] of Object.entries(wanted.known)) {
            if (name.startsWith('kms:') && !action.startsWith('kms:')) continue
            expect(sent.get(name) ?? []).toEqual(values)
          }
        }
      }
    }),
  )
})

test('questions with one answer have one key', () => {
  const [first, second] = secrets(1, (arn) => ({ 'secretsmanager:SecretId': [arn] }))
  const [plain] = secrets(1)
  expect(second).toBeUndefined()
  if (first === undefined || plain === undefined) throw new Error('no question')
  expect(questionKey(first, [])).toBe(questionKey(plain, []))
  expect(questionKey(first, ['secretsmanager:SecretId'])).not.toBe(questionKey(plain, ['secretsmanager:SecretId']))
})
