import { describe, expect, it } from 'vitest'
import { closestStatements, type MissKind } from '../../src/iam/closest-statement.ts'
import { named, requestOf, SECRET } from './policies.ts'

const secrets = requestOf({}, { known: { 'aws:RequestedRegion': ['eu-west-1'] } })
const parameters = requestOf({
  action: 'ssm:GetParameters',
  resource: 'arn:aws:ssm:eu-west-1:111122223333:parameter/prod/key',
})
const GROUP = 'arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/web'
const stream = requestOf({ action: 'logs:PutLogEvents', resource: `${GROUP}:log-stream:ecs/web/1` })
const createGroup = requestOf({ action: 'logs:CreateLogGroup', resource: GROUP })
const token = requestOf({ action: 'ecr:GetAuthorizationToken', resource: '*' })
const pass = requestOf({ action: 'iam:PassRole', resource: 'arn:aws:iam::111122223333:role/ecs/web' })

const NAME = SECRET.slice(0, -7)
type Row = [string, typeof secrets, object, MissKind | null]

describe('closestStatements', () => {
  it.each<Row>([
    ['a secret without suffix', secrets, { Action: 'secretsmanager:GetSecretValue', Resource: NAME }, 'secret_suffix'],
    [
      'a secret with an old suffix',
      secrets,
      { Action: 'secretsmanager:*', Resource: `${NAME}-ZyXwVu` },
      'secret_suffix',
    ],
    ['another secret', secrets, { Action: 'secretsmanager:*', Resource: `${NAME}-replica-??????` }, null],
    ['another action', secrets, { Action: 'secretsmanager:DescribeSecret', Resource: '*' }, null],
    ['another region', secrets, { Action: '*', Resource: SECRET.replace('eu-west-1', 'us-east-1') }, 'region_mismatch'],
    [
      'another region, no suffix',
      secrets,
      { Action: '*', Resource: NAME.replace('eu-west-1', 'us-east-1') },
      'region_mismatch',
    ],
    [
      'another account',
      secrets,
      { Action: '*', Resource: SECRET.replace('111122223333', '444455556666') },
      'account_mismatch',
    ],
    [
      'a region condition',
      secrets,
      { Action: '*', Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } } },
      'condition_mismatch',
    ],
    [
      'a condition on an unknown key',
      secrets,
      { Action: '*', Resource: '*', Condition: { StringEquals: { 'aws:SourceVpce': 'x' } } },
      null,
    ],
    ['ssm:GetParameter', parameters, { Action: ['ssm:GetParameter'], Resource: '*' }, 'getparameter_singular'],
    [
      'ssm:GetParametersByPath',
      parameters,
      { Action: 'ssm:GetParametersByPath', Resource: 'arn:aws:ssm:*:*:parameter/prod/*' },
      'getparameter_singular',
    ],
    [
      'ssm:GetParameter of another',
      parameters,
      { Action: 'ssm:GetParameter', Resource: 'arn:aws:ssm:*:*:parameter/dev/*' },
      null,
    ],
    [
      'a double slash',
      parameters,
      { Action: 'ssm:*', Resource: 'arn:aws:ssm:*:*:parameter//prod/*' },
      'ssm_double_slash',
    ],
    ['a log group without streams', stream, { Action: 'logs:*', Resource: GROUP }, 'logs_suffix'],
    ['another log group', stream, { Action: 'logs:*', Resource: `${GROUP}2` }, null],
    [
      'streams only',
      createGroup,
      { Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '*' },
      'awslogs_create_group',
    ],
    ['a repository', token, { Action: 'ecr:*', Resource: 'arn:aws:ecr:*:*:repository/web' }, 'needs_resource_star'],
    [
      'a role without its path',
      pass,
      { Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/web' },
      'role_path',
    ],
    [
      'a role under another path',
      pass,
      { Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/service-role/web' },
      'role_path',
    ],
    ['another role', pass, { Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/ecs/api' }, null],
  ])('%s', (_, request, statement, hint) => {
    const misses = closestStatements(request, [named('inline', { Effect: 'Allow', ...statement })])
    expect(misses.map((miss) => miss.kind)).toEqual(hint === null ? [] : [hint])
  })

  it('says where the statement stands, in one sentence', () => {
    const policy = named(
      'secrets',
      { Effect: 'Deny', Action: '*', Resource: NAME },
      {
        Sid: 'Db',
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: NAME.replace('eu-west-1', 'us-east-1'),
      },
    )
    expect(closestStatements(secrets, [policy])).toEqual([
      {
        kind: 'region_mismatch',
        distance: 2,
        failing: [],
        message: 'The statement is for region us-east-1, but the resource is in eu-west-1.',
        policy: 'secrets',
        sid: 'Db',
        index: 1,
      },
    ])
  })
})
