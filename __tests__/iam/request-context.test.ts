import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/iam/context.ts'
import { type CallFacts, describeContext, toContextEntries } from '../../src/iam/request-context.ts'
import { ACCOUNT, ROLE, SECRET } from './policies.ts'

const read: CallFacts = {
  action: 'secretsmanager:GetSecretValue',
  role: { arn: ROLE, account: ACCOUNT, id: 'AROAEXAMPLE', tags: { Team: 'web' } },
  byTask: true,
  region: 'eu-west-1',
  resourceAccount: ACCOUNT,
  resourceTags: { app: 'api' },
  secret: { id: SECRET, versionStage: null, versionId: 'v1' },
}
const decrypt: CallFacts = {
  ...read,
  action: 'kms:Decrypt',
  viaService: 'secretsmanager.eu-west-1.amazonaws.com',
  encryptionContext: { SecretARN: SECRET, SecretVersionId: null },
}

describe('describeContext', () => {
  it.each<[string, CallFacts, string, unknown]>([
    ['region', read, 'aws:requestedregion', ['eu-west-1']],
    ['role tag', read, 'aws:PrincipalTag/team', ['web']],
    ['role tag that is not there', read, 'aws:PrincipalTag/other', 'absent'],
    ['role tags not read', { ...read, role: { ...read.role, tags: null } }, 'aws:PrincipalTag/team', 'unknown'],
    ['resource tag', read, 'aws:ResourceTag/app', ['api']],
    ['resource tag, as the service spells it', read, 'secretsmanager:ResourceTag/app', ['api']],
    ['parameter tag', { ...read, action: 'ssm:GetParameters' }, 'ssm:ResourceTag/app', ['api']],
    ['resource tag that is not there', read, 'secretsmanager:ResourceTag/x', 'absent'],
    ['resource tags not read', { ...read, resourceTags: null }, 'aws:ResourceTag/app', 'unknown'],
    ['another service’s key, which only its own requests carry', read, 'ecr:ResourceTag/app', 'absent'],
    ['owner not known', { ...read, resourceAccount: null }, 'aws:ResourceAccount', 'unknown'],
    ['stage that the reference does not name', read, 'secretsmanager:VersionStage', 'absent'],
    [
      'stage that the reference does not name, vouched for',
      { ...read, vouched: { 'secretsmanager:versionstage': ['AWSCURRENT'] } },
      'secretsmanager:VersionStage',
      'absent',
    ],
    ['version', read, 'secretsmanager:VersionId', ['v1']],
    ['tags of a request to create', read, 'aws:RequestTag/team', 'absent'],
    ['names of tags of a request to create', read, 'aws:TagKeys', 'absent'],
    [
      'when the session was issued',
      { ...read, now: '2026-08-01T12:00:00Z' },
      'aws:TokenIssueTime',
      ['2026-08-01T12:00:00Z'],
    ],
    ['who asks', read, 'aws:userid', ['AROAEXAMPLE:0123456789abcdef0123456789abcdef']],
    ['who asks, the role not read', { ...read, role: { ...read.role, id: null } }, 'aws:userid', 'unknown'],
    ['who asks, when it is no task', { ...read, byTask: false }, 'aws:userid', 'unknown'],
    ['how an instance got its credentials', read, 'ec2:RoleDelivery', 'absent'],
    [
      'how an instance got its credentials, when it is no task',
      { ...read, byTask: false },
      'ec2:RoleDelivery',
      'unknown',
    ],
    ['aliases of the key', { ...decrypt, keyAliases: ['alias/app'] }, 'kms:ResourceAliases', ['alias/app']],
    ['a key without aliases', { ...decrypt, keyAliases: [] }, 'kms:ResourceAliases', 'absent'],
    ['aliases that were not read', decrypt, 'kms:ResourceAliases', 'unknown'],
    ['TLS version', { ...read, action: 's3:GetObject' }, 's3:TlsVersion', 'one-of'],
    ['how a request to S3 is signed', { ...read, action: 's3:GetObject' }, 's3:authType', ['REST-HEADER']],
    ['network path', read, 'aws:SourceVpce', 'unknown'],
    ['network path, vouched for', { ...read, vouched: { 'aws:SourceVpce': ['vpce-1'] } }, 'aws:SourceVpce', ['vpce-1']],
    ['user name', read, 'aws:username', 'absent'],
    ['service of a direct call', read, 'aws:ViaAWSService', ['false']],
    ['service of a decryption', decrypt, 'kms:ViaService', ['secretsmanager.eu-west-1.amazonaws.com']],
    ['whether a decryption is via a service', decrypt, 'aws:ViaAWSService', 'unknown'],
    ['encryption context', decrypt, 'kms:EncryptionContext:SecretARN', [SECRET]],
    ['encryption context, value not known', decrypt, 'kms:EncryptionContext:SecretVersionId', 'unknown'],
    ['encryption context that is not there', decrypt, 'kms:EncryptionContext:other', 'absent'],
    ['time', { ...read, now: '2026-08-01T12:00:00Z' }, 'aws:EpochTime', ['1785585600']],
    ['time not told', read, 'aws:CurrentTime', 'unknown'],
    [
      'service a role is passed to',
      { ...read, passedToService: 'ecs-tasks.amazonaws.com' },
      'iam:PassedToService',
      ['ecs-tasks.amazonaws.com'],
    ],
  ])('%s', (_, facts, key, expected) => {
    const value = createContext(describeContext(facts))(key)
    expect(value.status === 'known' ? value.values : value.status).toEqual(expected)
  })
})

describe('toContextEntries', () => {
  it('sends each known key once, sorted and typed, without what the simulator fills in', () => {
    const entries = toContextEntries({
      known: {
        'aws:SecureTransport': ['true'],
        'aws:RequestedRegion': ['us-east-1'],
        'AWS:requestedregion': ['eu-west-1'],
        'aws:PrincipalArn': [ROLE],
        'kms:EncryptionContextKeys': ['a', 'b'],
        'aws:SourceVpc': [],
      },
      absent: ['aws:username'],
    })
    expect(entries).toEqual([
      { ContextKeyName: 'AWS:requestedregion', ContextKeyType: 'string', ContextKeyValues: ['eu-west-1'] },
      { ContextKeyName: 'aws:SecureTransport', ContextKeyType: 'boolean', ContextKeyValues: ['true'] },
      { ContextKeyName: 'kms:EncryptionContextKeys', ContextKeyType: 'stringList', ContextKeyValues: ['a', 'b'] },
    ])
  })
})
