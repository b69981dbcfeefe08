import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccessRequest, PolicyReadings } from '../../src/iam/access.ts'
import { type ContextKeys, createContext } from '../../src/iam/context.ts'
import { evaluate } from '../../src/iam/evaluate.ts'
import type { NamedPolicy } from '../../src/iam/policy.ts'
import { ACCOUNT, KEY, named, ROLE, readings, requestOf, SECRET } from './policies.ts'

const allow = { Effect: 'Allow', Action: '*', Resource: '*' }
const deny = { Effect: 'Deny', Action: '*', Resource: '*' }
const ROOT = `arn:aws:iam::${ACCOUNT}:root`
const grants = (AWS: string | string[], more: object = {}) => ({ ...allow, Principal: { AWS }, ...more })
const open = { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } }

const identity = [named('inline', allow)]
const secret = requestOf()
const elsewhere = requestOf({ resourceAccount: '444455556666' })
const key = requestOf({ action: 'kms:Decrypt', resource: KEY })
const awsKey = requestOf({ action: 'kms:Decrypt', resource: KEY, awsManagedKey: true })
const foreignKey = requestOf({ action: 'kms:Decrypt', resource: KEY, resourceAccount: '444455556666' })
const object = requestOf({ action: 's3:GetObject', resource: 'arn:aws:s3:::bucket/web.env', resourceAccount: null })

type Parts = Parameters<typeof readings>[0]
type Row = [title: string, request: AccessRequest, parts: Parts, decision: string, blockedBy: string | null]

describe('evaluate', () => {
  it.each<Row>([
    ['an allow', secret, { identity }, 'allowed', null],
    ['owner not known, no bucket policy', object, { identity }, 'unverified', null],
    [
      'a statement without resource',
      secret,
      { identity: [named('i', { Effect: 'Allow', Action: '*' })] },
      'unverified',
      null,
    ],
    [
      'a secret policy that denies all but everyone',
      secret,
      { identity, resource: named('r', { ...deny, NotPrincipal: '*' }) },
      'allowed',
      null,
    ],
    ['nothing', secret, {}, 'denied', 'identity-policy'],
    ['allow and deny', secret, { identity: [...identity, named('guard', deny)] }, 'denied', 'explicit-deny'],
    ['unread identity policies', secret, { identity: 'unread' }, 'unverified', null],
    ['an allow that hangs on a key', secret, { identity: [named('i', { ...allow, ...open })] }, 'conditional', null],
    [
      'a deny that hangs on a key',
      secret,
      { identity: [named('i', allow, { ...deny, ...open })] },
      'conditional',
      null,
    ],
    [
      'a deny that hangs on a key, without allow',
      secret,
      { identity: [named('i', { ...deny, ...open })] },
      'denied',
      'identity-policy',
    ],
    [
      'an unknown operator',
      secret,
      { identity: [named('i', { ...allow, Condition: { Near: { x: 'y' } } })] },
      'unverified',
      null,
    ],

    ['a boundary that allows', secret, { identity, boundary: named('b', allow) }, 'allowed', null],
    [
      'a boundary without the action',
      secret,
      { identity, boundary: named('b', { ...allow, Action: 'ecr:*' }) },
      'denied',
      'permissions-boundary',
    ],
    [
      'a boundary that denies',
      secret,
      { identity, boundary: named('b', allow, deny) },
      'denied',
      'permissions-boundary',
    ],
    ['an unread boundary', secret, { identity, boundary: 'unread' }, 'unverified', null],
    ['an unread boundary without allow', secret, { boundary: 'unread' }, 'denied', 'identity-policy'],

    ['a secret policy naming the role', secret, { resource: named('r', grants(ROLE)) }, 'allowed', null],
    ['a secret policy naming the account', secret, { resource: named('r', grants(ROOT)) }, 'denied', 'identity-policy'],
    [
      'a secret policy naming the role without its path',
      secret,
      { resource: named('r', grants(ROLE.replace('/ecs/', '/'))) },
      'denied',
      'identity-policy',
    ],
    ['a secret policy for everyone', secret, { resource: named('r', grants('*')) }, 'allowed', null],
    [
      'a secret policy naming the role, outside the boundary',
      secret,
      { boundary: named('b', { ...allow, Action: 'ecr:*' }), resource: named('r', grants(ROLE)) },
      'denied',
      'permissions-boundary',
    ],
    [
      'a secret policy for everyone, outside the boundary',
      secret,
      { boundary: named('b', { ...allow, Action: 'ecr:*' }), resource: named('r', grants('*')) },
      'unverified',
      null,
    ],
    [
      'a secret policy that denies everyone',
      secret,
      { identity, resource: named('r', { ...grants('*'), Effect: 'Deny' }) },
      'denied',
      'resource-policy',
    ],
    [
      'a secret policy that denies another role',
      secret,
      { identity, resource: named('r', { ...grants(`${ROLE}2`), Effect: 'Deny' }) },
      'allowed',
      null,
    ],
    [
      'a secret policy that denies all but another role',
      secret,
      { identity, resource: named('r', { ...deny, NotPrincipal: { AWS: `${ROLE}2` } }) },
      'denied',
      'resource-policy',
    ],
    [
      'a secret policy that denies all but this role',
      secret,
      { identity, resource: named('r', { ...deny, NotPrincipal: { AWS: [ROLE, ROOT] } }) },
      'unverified',
      null,
    ],
    ['an unread secret policy', secret, { identity, resource: 'unread' }, 'unverified', null],
    ['an unread secret policy, no allow', secret, { resource: 'unread' }, 'unverified', null],
    [
      'an unread secret policy, denied here',
      secret,
      { identity: [named('i', deny)], resource: 'unread' },
      'denied',
      'explicit-deny',
    ],
    ['a secret policy out of scope', secret, { identity, resource: 'out-of-scope' }, 'allowed', null],
    ['a secret policy out of scope, no allow', secret, { resource: 'out-of-scope' }, 'unverified', null],
    [
      'a secret policy for a service',
      secret,
      { resource: named('r', { ...allow, Principal: { Service: 'ecs-tasks.amazonaws.com' } }) },
      'denied',
      'identity-policy',
    ],

    ['another account: only the role side', elsewhere, { identity }, 'denied', 'resource-policy'],
    [
      'another account: both sides, by account',
      elsewhere,
      { identity, resource: named('r', grants(ACCOUNT)) },
      'allowed',
      null,
    ],
    [
      'another account: both sides, by role',
      elsewhere,
      { identity, resource: named('r', grants(ROLE)) },
      'allowed',
      null,
    ],
    [
      'another account: only the other side',
      elsewhere,
      { resource: named('r', grants(ROLE)) },
      'denied',
      'identity-policy',
    ],
    ['another account: the other side unread', elsewhere, { identity, resource: 'unread' }, 'unverified', null],
    ['another account: no allow here', elsewhere, { resource: 'unread' }, 'denied', 'identity-policy'],

    ['owner not known, both readings agree', object, { identity, resource: named('r', grants(ROLE)) }, 'allowed', null],
    ['owner not known, they differ', object, { identity, resource: 'unread' }, 'unverified', null],
    ['owner not known, no allow', object, { resource: 'unread' }, 'unverified', null],

    ['a key whose policy delegates', key, { identity, resource: named('k', grants(ROOT)) }, 'allowed', null],
    [
      'a key whose policy delegates, no allow',
      key,
      { resource: named('k', grants(ROOT)) },
      'denied',
      'identity-policy',
    ],
    ['a key whose policy names the role', key, { resource: named('k', grants(ROLE)) }, 'allowed', null],
    [
      'a key whose policy names neither',
      key,
      { identity, resource: named('k', grants(`${ROLE}2`)) },
      'denied',
      'key-policy',
    ],
    [
      'a key whose policy denies',
      key,
      { identity, resource: named('k', grants(ROOT), { ...grants(ROLE), Effect: 'Deny' }) },
      'denied',
      'key-policy',
    ],
    [
      'a key whose policy delegates under a condition',
      key,
      { identity, resource: named('k', grants(ROOT, open)) },
      'conditional',
      null,
    ],
    ['a key whose policy is unread', key, { identity, resource: 'unread' }, 'unverified', null],
    ['a key whose policy is unread, no allow', key, { resource: 'unread' }, 'unverified', null],
    [
      'a key whose policy is unread, denied here',
      key,
      { identity: [named('i', deny)], resource: 'unread' },
      'denied',
      'explicit-deny',
    ],
    ['a foreign key, both sides', foreignKey, { identity, resource: named('k', grants(ROOT)) }, 'allowed', null],
    ['a foreign key, one side', foreignKey, { resource: named('k', grants(ROOT)) }, 'denied', 'identity-policy'],
    ['an AWS-managed key', awsKey, {}, 'allowed', null],
    ['an AWS-managed key, denied', awsKey, { identity: [named('i', deny)] }, 'denied', 'explicit-deny'],
    [
      'an AWS-managed key, perhaps denied',
      awsKey,
      { identity: [named('i', { ...deny, ...open })] },
      'conditional',
      null,
    ],
    ['an AWS-managed key, policies unread', awsKey, { identity: 'unread' }, 'unverified', null],
    ['a foreign AWS-managed key', { ...awsKey, resourceAccount: '444455556666' }, { identity }, 'denied', 'key-policy'],

    [
      'an action without resource, on *',
      requestOf({ action: 'ecr:GetAuthorizationToken', resource: '*', resourceAccount: null }),
      { identity },
      'allowed',
      null,
    ],
    [
      'an action without resource, on ARNs',
      requestOf({ action: 'ecr:GetAuthorizationToken', resource: '*', resourceAccount: null }),
      { identity: [named('i', { ...allow, Resource: 'arn:aws:ecr:*:*:repository/*' })] },
      'denied',
      'identity-policy',
    ],
  ])('%s', (_, request, parts, decision, blockedBy) => {
    expect(evaluate(request, readings(parts))).toMatchObject({ decision, blockedBy })
  })

  it('treats a repository policy as speaking of its own repository', () => {
    const request = requestOf({
      action: 'ecr:BatchGetImage',
      resource: 'arn:aws:ecr:eu-west-1:444455556666:repository/web',
      resourceAccount: '444455556666',
    })
    const resource = named('repository policy', {
      Effect: 'Allow',
      Principal: { AWS: ROOT },
      Action: 'ecr:BatchGetImage',
    })
    expect(evaluate(request, readings({ identity, resource })).decision).toBe('allowed')
  })

  it('names keys, statements and caveats', () => {
    const guard = named('guard', { ...allow, Sid: 'All' }, { ...deny, ...open, Sid: 'OnlyOurEndpoint' })
    const conditional = evaluate(secret, readings({ identity: [guard], resource: 'out-of-scope' }))
    expect(conditional.unknownKeys).toEqual(['aws:SourceVpce'])
    expect(conditional.caveats).toEqual(['resource-policy-out-of-scope'])
    expect(conditional.statements).toEqual([
      { policy: 'guard', sid: 'OnlyOurEndpoint', index: 1, effect: 'Deny', source: 'identity' },
    ])
    const allowed = evaluate(secret, readings({ identity }))
    expect(allowed).toMatchObject({ unknownKeys: [], gaps: [], caveats: [] })
    expect(allowed.statements).toEqual([{ policy: 'inline', sid: null, index: 0, effect: 'Allow', source: 'identity' }])
    const both = evaluate(secret, readings({ boundary: named('b', { ...allow, Action: 'ecr:*' }) }))
    expect(both.caveats).toEqual(['boundary-also-blocks'])
    expect(evaluate(key, readings({ resource: 'unread' }))).toMatchObject({
      gaps: ['key-policy'],
      caveats: ['identity-policy-has-no-allow'],
    })
  })
})

const UNKNOWN_KEYS = ['aws:SourceVpce', 'aws:ResourceTag/app']
const conditionArbitrary = fc.dictionary(
  fc.constantFrom(
    'StringEquals',
    'StringNotEquals',
    'StringLikeIfExists',
    'StringNotEqualsIfExists',
    'ForAnyValue:StringEquals',
    'ForAllValues:StringLike',
  ),
  fc.dictionary(fc.constantFrom(...UNKNOWN_KEYS, 'aws:RequestedRegion'), fc.constantFrom('a', 'b', '*'), {
    minKeys: 1,
    maxKeys: 2,
  }),
  { maxKeys: 2 },
)
const statementArbitrary = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.constantFrom('*', 'secretsmanager:*', 'kms:Decrypt', ['kms:*', 'secretsmanager:GetSecretValue']),
  Resource: fc.constantFrom('*', SECRET, KEY, 'arn:aws:ssm:*:*:parameter/*'),
  Condition: conditionArbitrary,
})
const grantArbitrary = fc
  .tuple(statementArbitrary, fc.constantFrom(ROLE, ROOT, '*', `${ROLE}2`))
  .map(([statement, AWS]) => ({ ...statement, Principal: { AWS } }))
const policyArbitrary = (statement: fc.Arbitrary<object>) =>
  fc.array(statement, { maxLength: 3 }).map((statements) => named('p', ...statements))
const partsArbitrary: fc.Arbitrary<Parts> = fc
  .record(
    {
      identity: fc.oneof(
        fc.array(policyArbitrary(statementArbitrary), { maxLength: 2 }),
        fc.constant('unread' as const),
      ),
      boundary: fc.oneof(policyArbitrary(statementArbitrary), fc.constant('unread' as const)),
      resource: fc.oneof(policyArbitrary(grantArbitrary), fc.constant('unread' as const)),
    },
    { requiredKeys: [] },
  )
  .map((parts) => parts)
const contextBase: ContextKeys = { known: { 'aws:RequestedRegion': ['a'] } }
const requestArbitrary = fc
  .record({
    target: fc.constantFrom(
      { action: 'secretsmanager:GetSecretValue', resource: SECRET },
      { action: 'kms:Decrypt', resource: KEY },
      { action: 'kms:Decrypt', resource: KEY, awsManagedKey: true },
    ),
    resourceAccount: fc.constantFrom(ACCOUNT, '444455556666', null),
  })
  .map(({ target, resourceAccount }) => requestOf({ ...target, resourceAccount }, contextBase))

/** Every way in which the unknown keys may turn out. */
const CONTEXTS = [null, 'a', 'b', 'c'].flatMap((vpce) =>
  [null, 'a', 'b', 'c'].map((tag) => {
    const found = [vpce, tag].map((value, index) => [UNKNOWN_KEYS[index] ?? '', value] as const)
    const known = Object.fromEntries(found.flatMap(([name, value]) => (value === null ? [] : [[name, [value]]])))
    const absent = found.flatMap(([name, value]) => (value === null ? [name] : []))
    return createContext({ known: { ...contextBase.known, ...known }, absent })
  }),
)

function withDeny(policies: PolicyReadings, kind: keyof PolicyReadings, statement: object): PolicyReadings {
  const extra = named('extra', statement)
  if (kind === 'identity') {
    const { identity: own } = policies
    return own.status === 'read'
      ? { ...policies, identity: { status: 'read', value: [...own.value, extra] } }
      : policies
  }
  const reading = policies[kind]
  if (reading.status !== 'read') return policies
  const joined: NamedPolicy = {
    name: reading.value.name,
    policy: {
      variables: true,
      statements: [...reading.value.policy.statements, ...extra.policy.statements],
    },
  }
  return { ...policies, [kind]: { status: 'read', value: joined } }
}

describe('evaluate, whatever the policies', () => {
  it('a deny that is added never allows', () => {
    fc.assert(
      fc.property(
        requestArbitrary,
        partsArbitrary,
        fc.constantFrom('identity', 'boundary', 'resource'),
        grantArbitrary,
        (request, parts, kind, statement) => {
          const before = readings(parts)
          const { Principal, ...own } = statement
          const denying = kind === 'resource' ? { ...own, Principal } : own
          const after = withDeny(before, kind, { ...denying, Effect: 'Deny' })
          if (evaluate(request, before).decision !== 'allowed') {
            expect(evaluate(request, after).decision).not.toBe('allowed')
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a verdict stands, and a conditional one is settled, whatever the unknown keys turn out to be', () => {
    fc.assert(
      fc.property(requestArbitrary, partsArbitrary, (request, parts) => {
        const policies = readings(parts)
        const { decision, unknownKeys } = evaluate(request, policies)
        const outcomes = new Set(CONTEXTS.map((context) => evaluate({ ...request, context }, policies).decision))
        if (decision === 'allowed' || decision === 'denied') expect([...outcomes]).toEqual([decision])
        if (decision === 'conditional') {
          expect(unknownKeys).not.toEqual([])
          // Where nobody knows whose the resource is, a key that was settled can still leave that open.
          const settled = ['allowed', 'denied', ...(request.resourceAccount === null ? ['unverified'] : [])]
          for (const outcome of outcomes) expect(settled).toContain(outcome)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('a verdict reached with a policy unread stands once it is read', () => {
    const unread = fc.constantFrom<(keyof Parts)[]>('identity', 'boundary', 'resource')
    fc.assert(
      fc.property(requestArbitrary, partsArbitrary, unread, (request, parts, kind) => {
        const before = evaluate(request, readings({ ...parts, [kind]: 'unread' }))
        const after = evaluate(request, readings(parts))
        if (before.decision === 'allowed' || before.decision === 'denied') expect(after.decision).toBe(before.decision)
      }),
      { numRuns: 500 },
    )
  })

  it('never blames anything unless denied, and names a gap unless keys suffice', () => {
    fc.assert(
      fc.property(requestArbitrary, partsArbitrary, (request, parts) => {
        const { decision, blockedBy, gaps, unknownKeys } = evaluate(request, readings(parts))
        expect(blockedBy === null).toBe(decision !== 'denied')
        expect(gaps.length > 0).toBe(decision === 'unverified')
        if (decision === 'allowed' || decision === 'denied') expect(unknownKeys).toEqual([])
      }),
    )
  })
})
