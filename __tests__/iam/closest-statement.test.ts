import { describe, expect, it } from 'vitest'
import { closestStatements, type MissKind } from '../../src/iam/closest-statement.ts'
import { ACCOUNT, KEY, named, ROLE, requestOf, SECRET } from './policies.ts'

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

const decrypt = requestOf({ action: 'kms:Decrypt', resource: KEY })
const file = requestOf({ action: 's3:GetObject', resource: 'arn:aws:s3:::cfg/web.env' })
const locate = requestOf({ action: 's3:GetBucketLocation', resource: 'arn:aws:s3:::cfg' })

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
    [
      'a secret with a JSON key',
      secrets,
      { Action: 'secretsmanager:*', Resource: `${SECRET}:password::` },
      'secret_json_key',
    ],
    [
      'another partition',
      secrets,
      { Action: '*', Resource: SECRET.replace('arn:aws:', 'arn:aws-cn:') },
      'partition_mismatch',
    ],
    [
      'another partition and region',
      secrets,
      { Action: '*', Resource: NAME.replace('arn:aws:', 'arn:aws-cn:').replace('eu-west-1', 'cn-north-1') },
      'partition_mismatch',
    ],
    [
      'a key by its alias',
      decrypt,
      { Action: 'kms:Decrypt', Resource: KEY.replace(/key\/.*/, 'alias/app') },
      'key_alias',
    ],
    ['another key', decrypt, { Action: 'kms:Decrypt', Resource: `${KEY}0` }, null],
    ['a bucket without its objects', file, { Action: 's3:*', Resource: 'arn:aws:s3:::cfg' }, 'bucket_without_objects'],
    [
      'objects without their bucket',
      locate,
      { Action: 's3:*', Resource: 'arn:aws:s3:::cfg/*' },
      'objects_without_bucket',
    ],
    ['another bucket', file, { Action: 's3:*', Resource: 'arn:aws:s3:::cfg2' }, null],
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

  it('names the closest first, and among equally close ones the first', () => {
    const condition = { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } }
    const policy = named(
      'secrets',
      {
        Sid: 'Far',
        Effect: 'Allow',
        Action: '*',
        Resource: NAME.replace('eu-west-1', 'us-east-1'),
        Condition: condition,
      },
      { Sid: 'Near', Effect: 'Allow', Action: '*', Resource: NAME },
      { Sid: 'NearToo', Effect: 'Allow', Action: '*', Resource: '*', Condition: condition },
    )
    expect(closestStatements(secrets, [policy]).map(({ sid, distance }) => [sid, distance])).toEqual([
      ['Near', 1],
      ['NearToo', 1],
      ['Far', 3],
    ])
  })

  it('of a resource’s own policy counts only what names the role', () => {
    const viaOther = { Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } } }
    const admits = (AWS: string, Sid: string) => ({
      Sid,
      Effect: 'Allow',
      Principal: { AWS },
      Action: 'secretsmanager:*',
      Resource: '*',
      ...viaOther,
    })
    const policy = named(
      'resource policy',
      admits(`${ROLE}2`, 'Another'),
      admits(ROLE, 'Role'),
      admits(`arn:aws:iam::${ACCOUNT}:root`, 'Account'),
    )
    expect(closestStatements(secrets, [policy], 'resource')).toMatchObject([
      { sid: 'Role', kind: 'condition_mismatch', failing: [{ key: 'aws:RequestedRegion' }] },
      { sid: 'Account' },
    ])
  })
})
