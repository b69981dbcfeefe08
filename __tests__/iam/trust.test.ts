import { describe, expect, it } from 'vitest'
import { evaluateTrust } from '../../src/iam/trust.ts'
import { policyOf } from './policies.ts'

const task = { service: 'ecs-tasks.amazonaws.com', account: '111122223333', region: 'eu-west-1', partition: 'aws' }
const base = { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }
const when = (Condition: object) => ({ ...base, Condition })
const ECS = 'arn:aws:ecs:eu-west-1:111122223333'

describe('evaluateTrust', () => {
  it.each<[string, object[], string, string]>([
    ['the service', [base], 'allowed', 'trust_ok'],
    [
      'the service in a list',
      [{ ...base, Principal: { Service: ['ec2.amazonaws.com', task.service] } }],
      'allowed',
      'trust_ok',
    ],
    ['any action of STS', [{ ...base, Action: 'sts:*' }], 'allowed', 'trust_ok'],
    ['any action', [{ ...base, Action: ['*'] }], 'allowed', 'trust_ok'],
    ['another service', [{ ...base, Principal: { Service: 'ec2.amazonaws.com' } }], 'denied', 'trust_wrong_service'],
    ['an account', [{ ...base, Principal: { AWS: '111122223333' } }], 'denied', 'trust_wrong_service'],
    ['nobody', [], 'denied', 'trust_wrong_service'],
    ['everyone', [{ ...base, Principal: '*' }], 'conditional', 'trust_principal_unclear'],
    ['another action', [{ ...base, Action: 'sts:TagSession' }], 'denied', 'trust_wrong_action'],
    [
      'a deny of everyone',
      [base, { Effect: 'Deny', Principal: '*', Action: 'sts:*' }],
      'denied',
      'trust_explicit_deny',
    ],
    [
      'a deny of people only',
      [base, { ...when({ Bool: { 'aws:PrincipalIsAWSService': 'false' } }), Effect: 'Deny', Principal: '*' }],
      'allowed',
      'trust_ok',
    ],
    [
      'a deny of all others',
      [base, { Effect: 'Deny', NotPrincipal: { Service: task.service }, Action: 'sts:AssumeRole' }],
      'allowed',
      'trust_ok',
    ],
    [
      'a deny of another service',
      [base, { ...base, Effect: 'Deny', Principal: { Service: 'ec2.amazonaws.com' } }],
      'allowed',
      'trust_ok',
    ],
    [
      'a deny that hangs on a key',
      [base, { ...when({ StringEquals: { 'aws:SourceOrgID': 'o-x' } }), Effect: 'Deny' }],
      'conditional',
      'trust_condition_unknown',
    ],

    [
      'another account',
      [when({ StringEquals: { 'aws:SourceAccount': '444455556666' } })],
      'denied',
      'trust_condition_mismatch',
    ],
    ['no other account', [when({ StringNotEquals: { 'aws:SourceAccount': '444455556666' } })], 'allowed', 'trust_ok'],
    ['ARNs of the account and region', [when({ ArnLike: { 'aws:SourceArn': `${ECS}:*` } })], 'allowed', 'trust_ok'],
    [
      'ARNs of the account',
      [when({ StringLike: { 'AWS:sourceArn': 'arn:aws:ecs:*:111122223333:*' } })],
      'allowed',
      'trust_ok',
    ],
    [
      'both, as AWS advises',
      [when({ ArnLike: { 'aws:SourceArn': `${ECS}:*` }, StringEquals: { 'aws:SourceAccount': '111122223333' } })],
      'allowed',
      'trust_ok',
    ],
    ['any ARN', [when({ ArnLike: { 'aws:SourceArn': '*' } })], 'allowed', 'trust_ok'],
    [
      'ARNs of another region',
      [when({ ArnLike: { 'aws:SourceArn': 'arn:aws:ecs:us-east-1:111122223333:*' } })],
      'denied',
      'trust_condition_mismatch',
    ],
    [
      'ARNs of another service',
      [when({ ArnLike: { 'aws:SourceArn': 'arn:aws:lambda:eu-west-1:111122223333:*' } })],
      'denied',
      'trust_condition_mismatch',
    ],
    [
      'a star that is no wildcard',
      [when({ StringEquals: { 'aws:SourceArn': `${ECS}:*` } })],
      'denied',
      'trust_condition_mismatch',
    ],
    [
      'one cluster',
      [when({ StringEquals: { 'aws:SourceArn': `${ECS}:cluster/prod` } })],
      'denied',
      'trust_source_arn_cluster',
    ],
    [
      'one cluster of another region',
      [when({ ArnLike: { 'aws:SourceArn': 'arn:aws:ecs:us-east-1:111122223333:cluster/prod' } })],
      'denied',
      'trust_condition_mismatch',
    ],
    [
      'all clusters',
      [when({ ArnLike: { 'aws:SourceArn': `${ECS}:cluster/*` } })],
      'conditional',
      'trust_condition_unknown',
    ],
    [
      'tasks of a cluster',
      [when({ ArnLike: { 'aws:SourceArn': `${ECS}:task/prod/*` } })],
      'conditional',
      'trust_condition_unknown',
    ],
    [
      'not one cluster',
      [when({ ArnNotLike: { 'aws:SourceArn': `${ECS}:cluster/dev` } })],
      'conditional',
      'trust_condition_unknown',
    ],
    [
      'not another account',
      [when({ ArnNotLike: { 'aws:SourceArn': 'arn:aws:ecs:*:444455556666:*' } })],
      'allowed',
      'trust_ok',
    ],
    [
      'a cluster or all',
      [when({ ArnLike: { 'aws:SourceArn': [`${ECS}:cluster/prod`, `${ECS}:*`] } })],
      'allowed',
      'trust_ok',
    ],
    [
      'an organization of the caller',
      [when({ StringEquals: { 'aws:PrincipalOrgID': 'o-x' } })],
      'denied',
      'trust_condition_mismatch',
    ],
    [
      'multi-factor authentication',
      [when({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
      'denied',
      'trust_condition_mismatch',
    ],
    [
      'a key nobody knows',
      [when({ StringEquals: { 'aws:RequestTag/x': 'y' } })],
      'conditional',
      'trust_condition_unknown',
    ],
    [
      'one statement that fails, one that holds',
      [when({ StringEquals: { 'sts:ExternalId': 'x' } }), base],
      'allowed',
      'trust_ok',
    ],
  ])('%s', (_, statements, decision, reason) => {
    expect(evaluateTrust(policyOf(...statements), task)).toMatchObject({ decision, reason })
  })

  it('names unknown keys and the statement, and explains itself', () => {
    const statement = { ...when({ StringEquals: { 'aws:SourceOrgID': 'o-x' } }), Sid: 'OurOrganization' }
    const { unknownKeys, message } = evaluateTrust(policyOf(statement), task)
    expect(unknownKeys).toEqual(['aws:SourceOrgID'])
    expect(message).toMatch(/^Whether ecs-tasks\.amazonaws\.com may assume the role depends on .*\.$/)
  })

  it('takes what somebody vouches for, and other services', () => {
    const statement = {
      ...when({ StringEquals: { 'aws:SourceOrgID': 'o-x' } }),
      Principal: { Service: 'ecs.amazonaws.com' },
    }
    const request = { ...task, service: 'ecs.amazonaws.com' }
    const outcome = (id: string) =>
      evaluateTrust(policyOf(statement), { ...request, known: { 'aws:SourceOrgID': [id] } })
    expect(outcome('o-x').decision).toBe('allowed')
    expect(outcome('o-y').reason).toBe('trust_condition_mismatch')
    const arn = policyOf({ ...base, Condition: { ArnEquals: { 'aws:SourceArn': `${ECS}:cluster/prod` } } })
    expect(evaluateTrust(arn, { ...task, known: { 'aws:SourceArn': [`${ECS}:cluster/prod`] } }).decision).toBe(
      'allowed',
    )
  })
})
