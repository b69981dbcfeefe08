import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContextKeys } from '../../src/iam/context.ts'
import { combineArnForms, type PermissionVerdict, type RefineInput, refine } from '../../src/iam/refine.ts'
import type { MatchedStatement, PairDecision } from '../../src/iam/simulation.ts'
import { KEY, named, ROLE, readings, requestOf, SECRET } from './policies.ts'

const allow = { Effect: 'Allow', Action: '*', Resource: '*' }
const vpce = { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } }
const identity = [named('inline', allow)]

function pair(decision: PairDecision['decision'], more: Partial<PairDecision> = {}): PairDecision {
  return {
    action: 'secretsmanager:GetSecretValue',
    resource: SECRET,
    decision,
    matchedStatements: [],
    missingContextValues: [],
    boundaryAllowed: null,
    organizationsAllowed: null,
    ...more,
  }
}

const matched = (source: MatchedStatement['source']): MatchedStatement => ({
  policy: 'p',
  source,
})

function verdictOf(
  answer: PairDecision | RefineInput['simulation'],
  parts: Parameters<typeof readings>[0],
  more: Partial<RefineInput> = {},
  context: ContextKeys = { known: {} },
): PermissionVerdict {
  return refine({
    request: requestOf({}, context),
    simulation: 'status' in answer ? answer : { status: 'answered', pair: answer },
    policies: readings(parts),
    referencedKeys: null,
    ...more,
  })
}

describe('refine, policies read', () => {
  type Row = [string, PairDecision, Parameters<typeof readings>[0], string, string | null, string[]]
  it.each<Row>([
    ['both allow', pair('allowed'), { identity }, 'allowed', null, []],
    ['both deny', pair('implicitDeny'), {}, 'denied', 'identity-policy', []],
    [
      'the simulator took a missing key for no match',
      pair('implicitDeny'),
      { identity: [named('i', { ...allow, ...vpce })] },
      'conditional',
      null,
      ['aws:SourceVpce'],
    ],
    [
      'the simulator did not see a conditional deny',
      pair('allowed'),
      { identity: [named('i', allow, { ...allow, ...vpce, Effect: 'Deny' })] },
      'conditional',
      null,
      ['aws:SourceVpce'],
    ],
    [
      'a negated operator made a confident deny',
      pair('explicitDeny', { matchedStatements: [matched('identity')] }),
      {
        identity: [
          named('i', allow, {
            ...allow,
            Effect: 'Deny',
            Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } },
          }),
        ],
      },
      'conditional',
      null,
      ['aws:SourceVpce'],
    ],
    [
      'an SCP blocks',
      pair('explicitDeny', { organizationsAllowed: false }),
      { identity },
      'denied',
      'service-control-policy',
      [],
    ],
    [
      'an SCP blocks, and the role lacks an allow',
      pair('implicitDeny', { organizationsAllowed: false }),
      {},
      'denied',
      'identity-policy',
      [],
    ],
    [
      'an SCP blocks what a resource policy grants',
      pair('implicitDeny', { organizationsAllowed: false }),
      { resource: named('r', { ...allow, Principal: { AWS: ROLE } }) },
      'denied',
      'service-control-policy',
      [],
    ],
    [
      'a resource policy grants',
      pair('implicitDeny'),
      { resource: named('r', { ...allow, Principal: { AWS: ROLE } }) },
      'allowed',
      null,
      [],
    ],
    ['the simulator denies what the policies allow', pair('implicitDeny'), { identity }, 'unverified', null, []],
    ['the simulator allows what the policies deny', pair('allowed'), {}, 'unverified', null, []],
    [
      'the simulator knows what is not documented',
      pair('allowed'),
      { identity: [named('i', { ...allow, Resource: 'arn:aws:secretsmanager:eu*3333:secret:*' })] },
      'allowed',
      null,
      [],
    ],
    [
      '… also when it denies',
      pair('implicitDeny'),
      { identity: [named('i', { ...allow, Resource: 'arn:aws:secretsmanager:eu*3333:secret:*' })] },
      'denied',
      'identity-policy',
      [],
    ],
  ])('%s', (_, answer, parts, verdict, blockedBy, conditionKeys) => {
    expect(verdictOf(answer, parts)).toMatchObject({ verdict, blockedBy, conditionKeys })
  })

  it('says that an SCP blocks too', () => {
    expect(verdictOf(pair('implicitDeny', { organizationsAllowed: false }), {}).caveats).toContain(
      'service-control-policy-also-blocks',
    )
  })

  it('takes an SCP for proven when the pair is allowed without any', () => {
    const more = { withoutServiceControlPolicies: pair('allowed') }
    expect(verdictOf(pair('implicitDeny'), { identity }, more).blockedBy).toBe('service-control-policy')
  })

  it.each<[string, PairDecision, readonly string[] | null, string, string | null]>([
    ['allowed, all keys known', pair('allowed', { boundaryAllowed: true }), ['aws:RequestedRegion'], 'allowed', null],
    ['allowed, keys not asked', pair('allowed', { boundaryAllowed: true }), null, 'unverified', null],
    ['allowed, a key unknown', pair('allowed', { boundaryAllowed: true }), ['aws:SourceVpce'], 'conditional', null],
    ['blocked', pair('implicitDeny', { boundaryAllowed: false }), [], 'denied', 'permissions-boundary'],
  ])('an unread boundary: %s', (_, answer, referencedKeys, verdict, blockedBy) => {
    const context = { known: { 'aws:RequestedRegion': ['eu-west-1'] } }
    const outcome = verdictOf(answer, { identity, boundary: 'unread' }, { referencedKeys }, context)
    expect(outcome).toMatchObject({ verdict, blockedBy })
  })
})

describe('refine, policies not readable', () => {
  const parts = { identity: 'unread', boundary: 'unread' } as const
  type Row = [string, PairDecision, string[] | null, string, string | null]
  it.each<Row>([
    ['allowed, all keys known', pair('allowed'), ['aws:RequestedRegion'], 'allowed', null],
    ['allowed, a key unknown', pair('allowed'), ['aws:RequestedRegion', 'aws:SourceVpce'], 'conditional', null],
    ['allowed, keys not asked', pair('allowed'), null, 'unverified', null],
    ['implicit deny, all keys known', pair('implicitDeny'), [], 'denied', 'identity-policy'],
    ['implicit deny, a key unknown', pair('implicitDeny'), ['aws:SourceVpce'], 'conditional', null],
    ['implicit deny, nothing missing', pair('implicitDeny'), null, 'denied', 'identity-policy'],
    [
      'implicit deny, something missing',
      pair('implicitDeny', { missingContextValues: ['aws:SourceVpce'] }),
      null,
      'unverified',
      null,
    ],
    [
      'implicit deny by the boundary',
      pair('implicitDeny', { boundaryAllowed: false }),
      [],
      'denied',
      'permissions-boundary',
    ],
    [
      'explicit deny, all keys known',
      pair('explicitDeny', { matchedStatements: [matched('identity')] }),
      [],
      'denied',
      'explicit-deny',
    ],
    [
      'explicit deny, a key unknown',
      pair('explicitDeny', { matchedStatements: [matched('identity')] }),
      ['aws:SourceVpce'],
      'conditional',
      null,
    ],
    [
      'explicit deny, keys not asked',
      pair('explicitDeny', { matchedStatements: [matched('identity')] }),
      null,
      'unverified',
      null,
    ],
    [
      'explicit deny in the boundary',
      pair('explicitDeny', { matchedStatements: [matched('boundary')], boundaryAllowed: false }),
      [],
      'denied',
      'permissions-boundary',
    ],
    [
      'explicit deny by an SCP',
      pair('explicitDeny', { organizationsAllowed: false }),
      [],
      'denied',
      'service-control-policy',
    ],
  ])('%s', (_, answer, referencedKeys, verdict, blockedBy) => {
    const context = { known: { 'aws:RequestedRegion': ['eu-west-1'] } }
    expect(verdictOf(answer, parts, { referencedKeys }, context)).toMatchObject({ verdict, blockedBy })
  })

  it('blames what the repeated questions prove', () => {
    const scp = { referencedKeys: [], withoutServiceControlPolicies: pair('allowed') }
    expect(verdictOf(pair('implicitDeny'), parts, scp).blockedBy).toBe('service-control-policy')
    const boundary = { referencedKeys: [], withoutBoundary: pair('allowed') }
    expect(verdictOf(pair('implicitDeny'), parts, boundary).blockedBy).toBe('permissions-boundary')
  })

  it('combines the simulator with the policy of a key', () => {
    const request = requestOf({ action: 'kms:Decrypt', resource: KEY })
    const more = { request, referencedKeys: [] }
    const root = named('key', { ...allow, Principal: { AWS: '111122223333' } })
    expect(verdictOf(pair('allowed'), { ...parts, resource: root }, more).verdict).toBe('allowed')
    expect(verdictOf(pair('allowed'), { ...parts, resource: 'unread' }, more).gaps).toEqual(['key-policy'])
    expect(verdictOf(pair('allowed'), parts, more).blockedBy).toBe('key-policy')
    const managed = { ...more, request: { ...request, awsManagedKey: true } }
    expect(verdictOf(pair('implicitDeny'), parts, managed).verdict).toBe('allowed')
  })
})

describe('refine on an answer that contradicts itself', () => {
  it.each([{ organizationsAllowed: false }, { boundaryAllowed: false }])('allowed, but %j', (more) => {
    expect(verdictOf(pair('allowed', more), { identity }).reason).toBe('simulator-disagrees')
  })
})

describe('refine without an answer', () => {
  it('never takes a missing pair for anything', () => {
    expect(verdictOf({ status: 'missing' }, { identity })).toMatchObject({
      verdict: 'unverified',
      reason: 'simulator-gave-no-answer',
    })
  })

  it('decides from the policies alone when the simulator cannot be asked, and says so', () => {
    const unavailable = { status: 'unavailable', reason: 'simulate_not_permitted' } as const
    expect(verdictOf(unavailable, { identity })).toMatchObject({
      verdict: 'allowed',
      caveats: ['service-control-policies-unseen'],
    })
    expect(verdictOf(unavailable, {}).verdict).toBe('denied')
    expect(verdictOf(unavailable, { identity: 'unread' })).toMatchObject({
      verdict: 'unverified',
      gaps: ['identity-policy'],
    })
  })
})

describe('refine, whatever the answer', () => {
  const pairs = fc.record({
    decision: fc.constantFrom<PairDecision['decision'][]>('implicitDeny', 'explicitDeny'),
    boundaryAllowed: fc.constantFrom(null, true, false),
    organizationsAllowed: fc.constantFrom(null, true, false),
    matchedStatements: fc.constantFrom([], [matched('identity')], [matched('boundary')]),
  })
  const keys = fc.constantFrom(null, [], ['aws:SourceVpce'])
  const own = fc.constantFrom<(Parameters<typeof readings>[0]['identity'] & {})[]>('unread', identity, [])

  it('a pair that the simulator denies is never allowed without a resource policy', () => {
    fc.assert(
      fc.property(pairs, keys, own, ({ decision, ...more }, referencedKeys, policies) => {
        expect(verdictOf(pair(decision, more), { identity: policies }, { referencedKeys }).verdict).not.toBe('allowed')
      }),
    )
  })
})

describe('combineArnForms', () => {
  const of = (verdict: PermissionVerdict['verdict']): PermissionVerdict => ({
    verdict,
    blockedBy: verdict === 'denied' ? 'identity-policy' : null,
    conditionKeys: verdict === 'conditional' ? ['k'] : [],
    reason: 'permitted',
    gaps: [],
    caveats: [],
    statements: [],
  })
  it.each<[PermissionVerdict['verdict'], PermissionVerdict['verdict'], string]>([
    ['allowed', 'allowed', 'allowed'],
    ['denied', 'denied', 'denied'],
    ['allowed', 'denied', 'conditional'],
    ['allowed', 'conditional', 'conditional'],
    ['conditional', 'unverified', 'unverified'],
    ['denied', 'unverified', 'unverified'],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(combineArnForms([of(left), of(right)]).verdict).toBe(expected)
    expect(combineArnForms([of(right), of(left)]).verdict).toBe(expected)
  })
})
