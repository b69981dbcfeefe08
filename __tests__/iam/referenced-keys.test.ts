import { expect, test } from 'vitest'
import { referencedKeys } from '../../src/iam/referenced-keys.ts'
import { named } from './policies.ts'

/** A policy variable as policies spell it. */
const variable = (name: string) => ['$', '{', name, '}'].join('')

test('keys of conditions and of policy variables, each once', () => {
  const policy = named(
    'p',
    {
      Effect: 'Allow',
      Action: 'a:b',
      Resource: [
        `arn:aws:s3:::b/${variable('aws:username')}/${variable('*')}`,
        `arn:aws:s3:::b/${variable("aws:PrincipalTag/team, 'none'")}`,
      ],
      Condition: { StringLike: { 'aws:ResourceTag/x': variable('aws:PrincipalTag/x'), 'AWS:username': 'u' } },
    },
    { Effect: 'Deny', Action: '*', Resource: '*', Condition: { Null: { 'aws:SourceVpce': 'true' } } },
  )
  expect(referencedKeys([policy])).toEqual([
    'aws:principaltag/team',
    'aws:principaltag/x',
    'aws:resourcetag/x',
    'aws:sourcevpce',
    'aws:username',
  ])
})
