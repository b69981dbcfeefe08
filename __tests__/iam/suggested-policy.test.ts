import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyReadings } from '../../src/iam/access.ts'
import { evaluate } from '../../src/iam/evaluate.ts'
import { parsePolicy } from '../../src/iam/policy.ts'
import { type Grant, suggestPolicy } from '../../src/iam/suggested-policy.ts'
import { KEY, requestOf, SECRET } from './policies.ts'

const GET = 'secretsmanager:GetSecretValue'
const GROUP = 'arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/web'
const REPOSITORY = 'arn:aws:ecr:eu-west-1:111122223333:repository/web'
const VIA = 'secretsmanager.eu-west-1.amazonaws.com'

const statements = (...needs: Grant[]) => suggestPolicy(needs)?.Statement

describe('suggestPolicy', () => {
  it('groups by actions, kind and condition, sorted', () => {
    const policy = suggestPolicy([
      { action: 'kms:Decrypt', resource: KEY, viaService: 'ssm.eu-west-1.amazonaws.com' },
      { action: 'kms:Decrypt', resource: KEY, viaService: VIA },
      { action: GET, resource: SECRET },
      { action: GET, resource: SECRET.replace('db', 'api') },
      { action: GET, resource: SECRET },
      { action: 'ssm:GetParameters', resource: 'arn:aws:ssm:eu-west-1:111122223333:parameter/prod/x' },
      { action: 'ecr:GetDownloadUrlForLayer', resource: REPOSITORY },
      { action: 'ecr:BatchGetImage', resource: REPOSITORY },
      { action: 'ecr:GetAuthorizationToken', resource: '*' },
      { action: 'logs:PutLogEvents', resource: `${GROUP}:log-stream:ecs/web/1` },
    ])
    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'EcsEcrAuth', Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        {
          Sid: 'EcsEcrPull',
          Effect: 'Allow',
          Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
          Resource: [REPOSITORY],
        },
        { Sid: 'EcsLogs', Effect: 'Allow', Action: 'logs:PutLogEvents', Resource: [`${GROUP}:*`] },
        {
          Sid: 'EcsReadSecrets',
          Effect: 'Allow',
          Action: GET,
          Resource: [
            'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/api-??????',
            'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-??????',
          ],
        },
        {
          Sid: 'EcsReadParameters',
          Effect: 'Allow',
          Action: 'ssm:GetParameters',
          Resource: ['arn:aws:ssm:eu-west-1:111122223333:parameter/prod/x'],
        },
        {
          Sid: 'EcsDecrypt',
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: [KEY],
          Condition: { StringEquals: { 'kms:ViaService': [VIA, 'ssm.eu-west-1.amazonaws.com'] } },
        },
      ],
    })
  })

  it('keeps different sets of actions apart under different Sids', () => {
    const sids = statements(
      { action: 'ecr:BatchGetImage', resource: REPOSITORY },
      { action: 'ecr:BatchGetImage', resource: `${REPOSITORY}2` },
      { action: 'ecr:BatchCheckLayerAvailability', resource: `${REPOSITORY}2` },
    )?.map(({ Sid, Action }) => [Sid, Action])
    expect(sids).toEqual([
      ['EcsEcrPull', ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage']],
      ['EcsEcrPull2', 'ecr:BatchGetImage'],
    ])
  })

  it.each<[string, Partial<Grant>, string]>([
    ['a complete ARN', { resource: SECRET }, `${SECRET.slice(0, -7)}-??????`],
    [
      'a name without suffix',
      { resource: 'arn:aws:secretsmanager:r:1:secret:db' },
      'arn:aws:secretsmanager:r:1:secret:db-??????',
    ],
  ])('a secret: %s', (_, need, expected) => {
    expect(statements({ action: GET, resource: '', ...need })?.[0]?.Resource).toEqual([expected])
  })

  it('grants a key without condition once, where nobody says which service calls', () => {
    const needs = [
      { action: 'kms:Decrypt', resource: KEY },
      { action: 'kms:Decrypt', resource: KEY, viaService: VIA },
    ]
    expect(statements(...needs)).toEqual([
      { Sid: 'EcsDecrypt', Effect: 'Allow', Action: 'kms:Decrypt', Resource: [KEY] },
    ])
  })

  it('ties a bucket to its owner, where known', () => {
    const resource = 'arn:aws:s3:::cfg/web.env'
    expect(statements({ action: 's3:GetObject', resource, resourceAccount: '111122223333' })?.[0]?.Condition).toEqual({
      StringEquals: { 'aws:ResourceAccount': '111122223333' },
    })
  })

  it('takes no object key for a wildcard', () => {
    const resource = 'arn:aws:s3:::cfg/a*b?c$d'
    expect(statements({ action: 's3:GetObject', resource })?.[0]?.Resource).toEqual([
      ['arn:aws:s3:::cfg/a$', '{*}b$', '{?}c$', '{$}d'].join(''),
    ])
  })

  const needs = fc.array(
    fc.constantFrom<Grant[]>(
      { action: GET, resource: SECRET },
      { action: GET, resource: SECRET.replace('db', 'api') },
      { action: 'kms:Decrypt', resource: KEY },
      { action: 'logs:CreateLogGroup', resource: GROUP },
      { action: 'logs:CreateLogGroup', resource: `${GROUP}:log-stream:` },
      { action: 'logs:PutLogEvents', resource: `${GROUP}:log-stream:ecs/web/1` },
      { action: 's3:GetObject', resource: 'arn:aws:s3:::cfg/x*y' },
      { action: 's3:GetBucketLocation', resource: 'arn:aws:s3:::cfg' },
      { action: 'ecr:GetAuthorizationToken', resource: '*' },
      { action: 'iam:PassRole', resource: 'arn:aws:iam::111122223333:role/web' },
    ),
    { minLength: 1, maxLength: 6 },
  )

  it('always grants what was asked for', () => {
    fc.assert(
      fc.property(needs, (list) => {
        const policy = parsePolicy(JSON.stringify(suggestPolicy(list)))
        if (policy === null) throw new Error('the suggestion does not parse')
        const policies: PolicyReadings = {
          identity: { status: 'read', value: [{ name: 'suggestion', policy }] },
          boundary: { status: 'none' },
          resource: { status: 'none' },
        }
        for (const { action, resource } of list) {
          // Only whether the role may by itself is asked here, so that no key policy comes into it.
          const outcome = evaluate(requestOf({ action, resource, resourceAccount: '444455556666' }), policies)
          expect(outcome.blockedBy).not.toBe('identity-policy')
        }
      }),
    )
  })

  it('does not depend on the order or repetition of the needs', () => {
    fc.assert(
      fc.property(needs, (list) => {
        expect(JSON.stringify(suggestPolicy([...list, ...list].reverse()))).toBe(JSON.stringify(suggestPolicy(list)))
      }),
    )
  })
})
