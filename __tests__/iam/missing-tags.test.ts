import { expect, test } from 'vitest'
import { missingTags } from '../../src/iam/missing-tags.ts'
import { requestOf } from './policies.ts'

const request = requestOf({}, { known: { 'aws:PrincipalTag/env': ['prod'] } })
/** A policy variable, not a template of this language. */
const ofRole = (tag: string) => ['$', `{aws:PrincipalTag/${tag}}`].join('')
const condition = (operator: string, key: string, ...values: string[]) => ({ operator, key, values })

test.each([
  ['StringEquals', 'aws:ResourceTag/env', 'prod', { on: 'resource', tag: 'env', value: 'prod' }],
  ['StringEqualsIgnoreCase', 'ssm:resourceTag/env', 'prod', { on: 'resource', tag: 'env', value: 'prod' }],
  ['StringLike', 'secretsmanager:ResourceTag/env', 'pr*', { on: 'resource', tag: 'env', value: null }],
  ['StringEquals', 'aws:PrincipalTag/team', 'web', { on: 'role', tag: 'team', value: 'web' }],
  ['StringEquals', 'aws:ResourceTag/env', ofRole('env'), { on: 'resource', tag: 'env', value: 'prod' }],
  ['StringEquals', 'aws:ResourceTag/env', ofRole('gone'), { on: 'resource', tag: 'env', value: null }],
  ['Null', 'aws:ResourceTag/env', 'false', { on: 'resource', tag: 'env', value: null }],
])('%s %s %s is cured by a tag', (operator, key, value, tag) => {
  expect(missingTags([condition(operator, key, value)], request)).toEqual([tag])
})

test.each([
  ['StringNotEquals', 'aws:ResourceTag/env', 'prod'],
  ['Null', 'aws:ResourceTag/env', 'true'],
  ['StringEquals', 'aws:RequestedRegion', 'eu-west-1'],
  ['ArnLike', 'aws:ResourceTag/env', 'arn:aws:*'],
])('%s %s %s is not', (operator, key, value) => {
  expect(missingTags([condition(operator, key, value)], request)).toBeNull()
})

test('a tag is no cure where something else is missing too', () => {
  const tag = condition('StringEquals', 'aws:ResourceTag/env', 'prod')
  expect(missingTags([tag, condition('Bool', 'aws:SecureTransport', 'false')], request)).toBeNull()
  expect(missingTags([tag, tag], request)).toHaveLength(2)
  expect(missingTags([], request)).toBeNull()
})
