import type {
  ContextEntry,
  EvaluationResult,
  IAMServiceException,
  SimulatePrincipalPolicyCommandInput,
} from '@aws-sdk/client-iam'
import { GetContextKeysForPrincipalPolicyCommand, IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import { afterEach, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'
import type { RoleState, World } from '../support/aws/world.ts'

const ROLE = 'arn:aws:iam::111122223333:role/ecs/web'
const SECRET = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/db-AbCdEf'
const OTHER = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/other-AbCdEf'
const PARAMETER = 'arn:aws:ssm:us-east-1:111122223333:parameter/prod/url'
const GET = 'secretsmanager:GetSecretValue'
const TRUST: JsonObject = { Version: '2012-10-17', Statement: [] }

let aws: AwsServer
afterEach(() => aws.close())

const policy = (...statements: JsonObject[]): JsonObject => ({ Version: '2012-10-17', Statement: statements })
const allow = (action: string, resource: string, condition?: JsonObject): JsonObject => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...(condition === undefined ? {} : { Condition: condition }),
})
const deny = (action: string, resource: string, condition?: JsonObject): JsonObject => ({
  ...allow(action, resource, condition),
  Effect: 'Deny',
})

async function simulate(
  role: Partial<RoleState>,
  input: Partial<SimulatePrincipalPolicyCommandInput>,
  world: World = {},
): Promise<EvaluationResult[]> {
  aws = await startAws({ ...world, roles: [{ arn: ROLE, trust: TRUST, ...role }] })
  const client = new IAMClient(clientOptions(aws))
  const results: EvaluationResult[] = []
  let Marker: string | undefined
  do {
    const page = await client.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: ROLE,
        ActionNames: [GET],
        ...input,
        ...(Marker === undefined ? {} : { Marker }),
      }),
    )
    results.push(...(page.EvaluationResults ?? []))
    Marker = page.IsTruncated === true ? page.Marker : undefined
  } while (Marker !== undefined)
  return results
}

const entry = (ContextKeyName: string, ...ContextKeyValues: string[]): ContextEntry => ({
  ContextKeyName,
  ContextKeyValues,
  ContextKeyType: 'string',
})

describe('decisions', () => {
  test.each<[what: string, statements: JsonObject[], context: ContextEntry[], decision: string]>([
    ['nothing', [], [], 'implicitDeny'],
    ['a literal', [allow(GET, SECRET)], [], 'allowed'],
    ['case of an action', [allow('SecretsManager:getsecretvalue', SECRET)], [], 'allowed'],
    ['wildcards', [allow('secretsmanager:Get*', SECRET.replace('AbCdEf', '??????'))], [], 'allowed'],
    ['five of six characters', [allow(GET, SECRET.replace('AbCdEf', '?????'))], [], 'implicitDeny'],
    [
      'a wildcard that would have to span a colon',
      [allow(GET, 'arn:aws:secretsmanager:*:secret:prod/db-AbCdEf')],
      [],
      'implicitDeny',
    ],
    ['an ARN cut short', [allow(GET, 'arn:aws:secretsmanager:*')], [], 'allowed'],
    ['a deny', [allow('*', '*'), deny(GET, SECRET)], [], 'explicitDeny'],
    ['NotAction', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], [], 'allowed'],
    ['NotResource', [{ Effect: 'Allow', Action: '*', NotResource: SECRET }], [], 'implicitDeny'],
    ['a single statement', [allow(GET, '*')], [], 'allowed'],
    [
      'a key that agrees',
      [allow(GET, '*', { StringEquals: { 'aws:PrincipalTag/team': 'shop' } })],
      [entry('aws:principaltag/team', 'shop')],
      'allowed',
    ],
    [
      'a key that is missing',
      [allow(GET, '*', { StringEquals: { 'aws:PrincipalTag/team': 'shop' } })],
      [],
      'implicitDeny',
    ],
    [
      'a negated operator on a missing key',
      [allow('*', '*'), deny('*', '*', { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } })],
      [],
      'explicitDeny',
    ],
    [
      'a plain deny on a missing key',
      [allow('*', '*'), deny('*', '*', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } })],
      [],
      'allowed',
    ],
    ['IfExists', [allow(GET, '*', { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1' } })], [], 'allowed'],
    ['Null', [allow(GET, '*', { Null: { 'aws:SourceVpce': 'true' } })], [], 'allowed'],
    [
      'ForAllValues on a missing key',
      [allow(GET, '*', { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } })],
      [],
      'allowed',
    ],
    [
      'ForAnyValue on a missing key',
      [allow(GET, '*', { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } })],
      [],
      'implicitDeny',
    ],
    [
      'ForAnyValue',
      [allow(GET, '*', { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } })],
      [entry('aws:TagKeys', 'b', 'a')],
      'allowed',
    ],
    [
      'an address',
      [allow(GET, '*', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
      [entry('aws:SourceIp', '10.1.2.3')],
      'allowed',
    ],
    [
      'another address',
      [allow(GET, '*', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
      [entry('aws:SourceIp', '11.1.2.3')],
      'implicitDeny',
    ],
    [
      'Bool',
      [allow(GET, '*', { Bool: { 'aws:SecureTransport': true } })],
      [entry('aws:SecureTransport', 'true')],
      'allowed',
    ],
    ['ArnLike', [allow(GET, '*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/ecs/*' } })], [], 'allowed'],
    [
      'two keys, one wrong',
      [allow(GET, '*', { StringEquals: { a: '1', b: '2' } })],
      [entry('a', '1'), entry('b', '3')],
      'implicitDeny',
    ],
    [
      'a policy variable',
      [allow(GET, SECRET.replace('prod', `$${'{aws:PrincipalTag/env}'}`))],
      [entry('aws:PrincipalTag/env', 'prod')],
      'allowed',
    ],
    [
      'a variable without a value',
      [allow(GET, SECRET.replace('prod', `$${'{aws:PrincipalTag/env}'}`))],
      [],
      'implicitDeny',
    ],
    [
      'the region that isn’t sent',
      [allow(GET, '*', { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } })],
      [],
      'allowed',
    ],
    [
      'the region that is sent',
      [allow(GET, '*', { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } })],
      [entry('aws:RequestedRegion', 'eu-west-1')],
      'implicitDeny',
    ],
  ])('%s', async (_what, statements, ContextEntries, decision) => {
    const results = await simulate(
      { inline: { secrets: policy(...statements) } },
      { ResourceArns: [SECRET], ContextEntries },
    )
    expect(results.map(({ EvalDecision }) => EvalDecision)).toEqual([decision])
  })

  test.each([
    ['ecr:GetAuthorizationToken', 'arn:aws:ecr:us-east-1:111122223333:repository/web'],
    [GET, PARAMETER],
    ['ssm:GetParameters', SECRET],
    ['s3:GetObject', 'arn:aws:s3:::bucket'],
    ['s3:GetBucketLocation', 'arn:aws:s3:::bucket/key'],
  ])('%s is never allowed on %s', async (action, arn) => {
    const [result] = await simulate(
      { inline: { all: policy(allow('*', '*')) } },
      { ActionNames: [action], ResourceArns: [arn] },
    )
    expect(result?.EvalDecision).toBe('implicitDeny')
  })
})

describe('boundaries and service control policies', () => {
  const role = { inline: { all: policy(allow('*', '*')) }, boundary: policy(allow('ssm:*', '*')) }
  const scps = [
    [policy(allow('*', '*'))],
    [
      policy(
        allow('*', '*'),
        deny('secretsmanager:*', '*', { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } }),
      ),
    ],
  ]

  test('a boundary without an allow', async () => {
    const [result] = await simulate(role, { ResourceArns: [SECRET] })
    expect(result).toMatchObject({
      EvalDecision: 'implicitDeny',
      MatchedStatements: [],
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
    })
    expect(result?.OrganizationsDecisionDetail).toBeUndefined()
  })

  test('leaving the boundary out shows that it alone stands in the way', async () => {
    const [result] = await simulate(role, {
      ResourceArns: [SECRET],
      PolicyExclusionList: [{ PolicyType: 'permission-boundary' }],
    })
    expect(result?.EvalDecision).toBe('allowed')
  })

  test('an organization’s deny names no statement and stands at the top only', async () => {
    const ContextEntries = [entry('aws:RequestedRegion', 'eu-west-1')]
    const inline = role.inline
    const [result] = await simulate({ inline }, { ResourceArns: [SECRET], ContextEntries }, { scps })
    expect(result).toMatchObject({
      EvalDecision: 'explicitDeny',
      MatchedStatements: [],
      OrganizationsDecisionDetail: { AllowedByOrganizations: false },
    })
    expect(result?.ResourceSpecificResults?.[0]).not.toHaveProperty('OrganizationsDecisionDetail')
    await aws.close()
    const [without] = await simulate(
      { inline },
      { ResourceArns: [SECRET], ContextEntries, PolicyExclusionList: [{ PolicyType: 'scp' }] },
      { scps },
    )
    expect(without?.EvalDecision).toBe('allowed')
  })

  test.each<{ exclusions: SimulatePrincipalPolicyCommandInput['PolicyExclusionList']; decision: string }>([
    { exclusions: [{ PolicyType: 'inline' }], decision: 'implicitDeny' },
    {
      exclusions: [{ InlinePolicyIdentifier: { PolicyName: 'all', AttachmentType: 'role', AttachmentName: 'api*' } }],
      decision: 'allowed',
    },
    { exclusions: [{ PolicyArn: 'arn:aws:iam::111122223333:policy/other' }], decision: 'allowed' },
    {
      exclusions: [{ InlinePolicyIdentifier: { PolicyName: 'all', AttachmentType: 'role', AttachmentName: 'web' } }],
      decision: 'implicitDeny',
    },
  ])('leaving out $exclusions', async ({ exclusions, decision }) => {
    const [result] = await simulate(
      { inline: role.inline },
      { ResourceArns: [SECRET], PolicyExclusionList: exclusions },
    )
    expect(result?.EvalDecision).toBe(decision)
  })
})

describe('shapes', () => {
  const role = {
    inline: { secrets: policy(allow(GET, SECRET)) },
    attached: { AmazonECSTaskExecutionRolePolicy: policy(allow('ecr:*', '*')) },
  }

  test('without resources the decision stands at the top, about *', async () => {
    const [result] = await simulate(role, { ActionNames: ['ecr:GetAuthorizationToken'] })
    expect(result).toMatchObject({
      EvalResourceName: '*',
      EvalDecision: 'allowed',
      MatchedStatements: [{ SourcePolicyId: 'AmazonECSTaskExecutionRolePolicy' }],
    })
    expect(result?.ResourceSpecificResults ?? []).toEqual([])
  })

  test('several resources: one result an action, the worst on top under a template', async () => {
    const results = await simulate(role, { ActionNames: [GET, 'ssm:GetParameters'], ResourceArns: [SECRET, OTHER] })
    expect(results.map(({ EvalActionName, EvalDecision }) => [EvalActionName, EvalDecision])).toEqual([
      [GET, 'implicitDeny'],
      ['ssm:GetParameters', 'implicitDeny'],
    ])
    expect(results[0]?.EvalResourceName).toContain('SecretId}')
    expect(
      results[0]?.ResourceSpecificResults?.map(({ EvalResourceName, EvalResourceDecision }) => [
        EvalResourceName,
        EvalResourceDecision,
      ]),
    ).toEqual([
      [SECRET, 'allowed'],
      [OTHER, 'implicitDeny'],
    ])
  })

  test('the old shape: one result a pair', async () => {
    const results = await simulate(role, { ResourceArns: [SECRET, OTHER] }, { simulation: { shape: 'old' } })
    expect(
      results.map(({ EvalResourceName, EvalDecision, ResourceSpecificResults }) => [
        EvalResourceName,
        EvalDecision,
        ResourceSpecificResults,
      ]),
    ).toEqual([
      [SECRET, 'allowed', undefined],
      [OTHER, 'implicitDeny', undefined],
    ])
  })

  test('pages count actions', async () => {
    const ActionNames = [GET, 'secretsmanager:DescribeSecret', 'secretsmanager:PutSecretValue']
    const results = await simulate(
      role,
      { ActionNames, ResourceArns: [SECRET, OTHER] },
      { simulation: { pageSize: 2 } },
    )
    expect(results.map(({ EvalActionName }) => EvalActionName)).toEqual(ActionNames)
    expect(aws.calls).toHaveLength(2)
  })

  test('a matched statement is found at its position in the stored text', async () => {
    const document = policy(deny('s3:*', '*'), allow(GET, SECRET))
    const [result] = await simulate({ inline: { my_policy: document } }, { ResourceArns: [SECRET] })
    const [match] = result?.MatchedStatements ?? []
    expect(match).toMatchObject({ SourcePolicyId: 'role_web_my_policy', SourcePolicyType: 'IAM Policy' })
    const lines = JSON.stringify(document, null, 2).split('\n')
    const { Line: from = 0, Column: left = 0 } = match?.StartPosition ?? {}
    const { Line: to = 0, Column: right = 0 } = match?.EndPosition ?? {}
    const slice = lines.slice(from - 1, to)
    slice[slice.length - 1] = (slice.at(-1) ?? '').slice(0, right - 1)
    slice[0] = (slice[0] ?? '').slice(left - 1)
    expect(JSON.parse(slice.join('\n'))).toEqual(allow(GET, SECRET))
  })

  test('keys nobody sent are listed on an implicit deny, from unrelated statements too, and never on an allow', async () => {
    const inline = {
      keys: policy(allow('s3:*', '*', { StringEquals: { 'aws:SourceVpc': 'vpc-1' } }), allow(GET, SECRET)),
    }
    const [denied] = await simulate({ inline }, { ResourceArns: [OTHER] })
    expect(denied?.MissingContextValues).toEqual(['aws:SourceVpc'])
    await aws.close()
    const [allowed] = await simulate({ inline }, { ResourceArns: [SECRET] })
    expect(allowed?.MissingContextValues).toEqual([])
  })

  test('added policies count as attached ones', async () => {
    const [result] = await simulate(
      {},
      { ResourceArns: [SECRET], PolicyInputList: [JSON.stringify(policy(allow(GET, SECRET)))] },
    )
    expect(result).toMatchObject({
      EvalDecision: 'allowed',
      MatchedStatements: [{ SourcePolicyId: 'PolicyInputList.1' }],
    })
  })

  test('scripted answers win', async () => {
    const simulation = {
      decisions: [{ action: GET, resource: '*other*', decision: 'explicitDeny' as const, byOrganizations: false }],
      omit: [{ action: 'ssm:*', resource: '*' }],
    }
    const results = await simulate(
      { inline: { all: policy(allow('*', '*')) } },
      { ActionNames: [GET, 'ssm:GetParameters'], ResourceArns: [OTHER] },
      { simulation },
    )
    expect(results).toMatchObject([
      {
        EvalActionName: GET,
        EvalDecision: 'explicitDeny',
        OrganizationsDecisionDetail: { AllowedByOrganizations: false },
      },
    ])
    expect(results).toHaveLength(1)
  })
})

test.each<[what: string, input: Partial<SimulatePrincipalPolicyCommandInput>, error: string, message: RegExp]>([
  ['a role that isn’t there', { PolicySourceArn: `${ROLE}s` }, 'NoSuchEntityException', /Unable to retrieve/],
  [
    'a role of another account',
    { PolicySourceArn: ROLE.replace('1111', '4444') },
    'InvalidInputException',
    /does not have access to policies in account/,
  ],
  [
    'a session',
    { PolicySourceArn: 'arn:aws:sts::111122223333:assumed-role/web/1' },
    'InvalidInputException',
    /Invalid ARN/,
  ],
  ['* beside an ARN', { ResourceArns: ['*', SECRET] }, 'InvalidInputException', /both \* and individual/],
  ['no ARN', { ResourceArns: ['prod/db'] }, 'InvalidInputException', /valid ARN format/],
  ['broken JSON', { PolicyInputList: ['{'] }, 'InvalidInputException', /item 1/],
  ['too many items', { MaxItems: 1001 }, 'ValidationError', /1000/],
  ['a key twice', { ContextEntries: [entry('a', '1'), entry('A', '2')] }, 'InvalidInputException', /Duplicate/],
  [
    'incompatible actions',
    { ActionNames: [GET, 'iam:PassRole'] },
    'InvalidInputException',
    /\[secretsmanager:GetSecretValue\] and \[iam:PassRole\] require different authorization/,
  ],
])('refuses %s', async (_what, input, error, message) => {
  const simulation = { incompatibleActions: [[GET], ['iam:PassRole']] }
  const caught = await simulate({}, input, { simulation }).catch((thrown: IAMServiceException) => thrown)
  expect(caught).toMatchObject({ name: error, message: expect.stringMatching(message) })
})

test('a role’s path isn’t looked at', async () => {
  const results = await simulate(
    {},
    { PolicySourceArn: 'arn:aws:iam::111122223333:role/elsewhere/web', ResourceArns: [SECRET] },
  )
  expect(results).toHaveLength(1)
})

test('GetContextKeysForPrincipalPolicy names the keys and variables of the role’s policies', async () => {
  const variable = `$${'{aws:PrincipalTag/env}'}`
  aws = await startAws({
    roles: [
      {
        arn: ROLE,
        trust: TRUST,
        inline: {
          a: policy(
            allow(GET, `arn:aws:secretsmanager:*:*:secret:${variable}/*`, { StringEquals: { 'aws:SourceVpce': 'v' } }),
          ),
        },
      },
    ],
  })
  const answer = await new IAMClient(clientOptions(aws)).send(
    new GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: ROLE }),
  )
  expect([...(answer.ContextKeyNames ?? [])].sort()).toEqual(['aws:PrincipalTag/env', 'aws:SourceVpce'])
})
