import { expect, test } from 'vitest'
import type { RoleFacts } from '../../../src/account/facts.ts'
import type { Lookup } from '../../../src/base/lookup.ts'
import { trustOf } from '../../../src/permissions/judge/trust.ts'
import { ACCOUNT, REGION, ROLE } from '../../support/required-permissions.ts'

const PLACE = { partition: 'aws', region: REGION, account: ACCOUNT }
const role = (trustPolicy: string): Lookup<RoleFacts> => ({
  status: 'found',
  value: { arn: ROLE, trustPolicy, tags: {}, id: null, boundaryArn: null },
})
const trusting = (service: string, condition?: object) =>
  role(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', Condition: condition }],
    }),
  )
const ecs = 'ecs-tasks.amazonaws.com'

test.each<[what: string, role: Lookup<RoleFacts>, verdict: string, reason: string]>([
  ['ECS tasks', trusting(ecs), 'allowed', ecs],
  ['another service', trusting('ec2.amazonaws.com'), 'denied', ecs],
  ['the own account', trusting(ecs, { StringEquals: { 'aws:SourceAccount': ACCOUNT } }), 'allowed', ''],
  ['another account', trusting(ecs, { StringEquals: { 'aws:SourceAccount': '444455556666' } }), 'denied', ''],
  [
    'one cluster',
    trusting(ecs, { ArnLike: { 'aws:SourceArn': `arn:aws:ecs:${REGION}:${ACCOUNT}:cluster/prod` } }),
    'denied',
    'cluster',
  ],
  ['an organization', trusting(ecs, { StringEquals: { 'aws:SourceOrgID': 'o-1' } }), 'conditional', 'aws:SourceOrgID'],
  ['not a policy', role('not JSON'), 'unverified', 'understood'],
  [
    'not readable',
    { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'the pipeline may not' },
    'unverified',
    'The pipeline may not.',
  ],
  ['absent', { status: 'absent' }, 'unverified', 'does not exist'],
])('%s', (_what, facts, verdict, reason) => {
  const trust = trustOf(facts, PLACE)
  expect(trust.verdict).toBe(verdict)
  expect(trust.reason).toContain(reason)
})

test('what the user vouches for counts', () => {
  const facts = trusting(ecs, { StringEquals: { 'aws:SourceOrgID': 'o-1' } })
  expect(trustOf(facts, PLACE, { 'aws:SourceOrgID': ['o-1'] }).verdict).toBe('allowed')
})

test('without a region nothing is judged', () => {
  expect(trustOf(trusting(ecs), { ...PLACE, region: null }).verdict).toBe('unverified')
})
