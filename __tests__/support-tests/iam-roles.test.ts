import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { clientOptions } from '../support/aws/client-options.ts'
import type { AwsServer } from '../support/aws/server.ts'
import { startAws } from '../support/aws/server.ts'

const document = (sid: string): JsonObject => ({
  Version: '2012-10-17',
  Statement: [{ Sid: sid, Effect: 'Allow', Action: 'ecr:*', Resource: '*' }],
})
const decoded = (text: string | undefined): unknown => JSON.parse(decodeURIComponent(text ?? ''))

let aws: AwsServer
let iam: IAMClient
beforeAll(async () => {
  aws = await startAws({
    roles: [
      {
        arn: 'arn:aws:iam::111122223333:role/service/web',
        trust: document('Trust <&> "ü"'),
        inline: { 'my_inline policy+1': document('Inline'), second: document('Second') },
        attached: { AmazonECSTaskExecutionRolePolicy: document('Managed'), mine: document('Mine') },
        boundary: document('Boundary'),
        tags: { team: 'shop' },
      },
      { arn: 'arn:aws:iam::111122223333:role/bare', trust: document('Trust') },
      { arn: 'arn:aws:iam::444455556666:role/theirs', trust: document('Trust') },
    ],
    pageSizes: { 'iam:ListRolePolicies': 1 },
  })
  iam = new IAMClient(clientOptions(aws, 'eu-west-1'))
})
afterAll(() => aws.close())

test('GetRole gives path, trust, boundary and tags', async () => {
  const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'web' }))
  expect(Role).toMatchObject({
    Path: '/service/',
    Arn: 'arn:aws:iam::111122223333:role/service/web',
    RoleName: 'web',
    Tags: [{ Key: 'team', Value: 'shop' }],
  })
  expect(Role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe('arn:aws:iam::111122223333:policy/web-boundary')
  expect(decoded(Role?.AssumeRolePolicyDocument)).toEqual(document('Trust <&> "ü"'))
  const bare = await iam.send(new GetRoleCommand({ RoleName: 'bare' }))
  expect(bare.Role).toMatchObject({ Path: '/' })
  expect(bare.Role?.PermissionsBoundary).toBeUndefined()
})

test.each(['absent', 'theirs'])('GetRole of %s', async (RoleName) => {
  expect(await iam.send(new GetRoleCommand({ RoleName })).catch((error: Error) => error.name)).toBe(
    'NoSuchEntityException',
  )
})

test('a path is no role name', async () => {
  expect(await iam.send(new GetRoleCommand({ RoleName: 'service/web' })).catch((error: Error) => error.name)).toBe(
    'ValidationError',
  )
})

test('inline policies, over pages', async () => {
  const first = await iam.send(new ListRolePoliciesCommand({ RoleName: 'web' }))
  expect(first).toMatchObject({ PolicyNames: ['my_inline policy+1'], IsTruncated: true })
  const second = await iam.send(new ListRolePoliciesCommand({ RoleName: 'web', Marker: first.Marker }))
  expect(second).toMatchObject({ PolicyNames: ['second'], IsTruncated: false })
  const { PolicyDocument } = await iam.send(
    new GetRolePolicyCommand({ RoleName: 'web', PolicyName: 'my_inline policy+1' }),
  )
  expect(decoded(PolicyDocument)).toEqual(document('Inline'))
})

test.each([
  ['arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy', 'Managed'],
  ['arn:aws:iam::111122223333:policy/mine', 'Mine'],
  ['arn:aws:iam::111122223333:policy/web-boundary', 'Boundary'],
])('managed policy %s', async (PolicyArn, sid) => {
  const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }))
  const { PolicyVersion } = await iam.send(
    new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }),
  )
  expect(decoded(PolicyVersion?.Document)).toEqual(document(sid))
})

test('attached policies, of which a boundary is none', async () => {
  const { AttachedPolicies } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'web' }))
  expect(AttachedPolicies?.map(({ PolicyArn }) => PolicyArn)).toEqual([
    'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy',
    'arn:aws:iam::111122223333:policy/mine',
  ])
  expect((await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'bare' }))).AttachedPolicies).toEqual([])
})
