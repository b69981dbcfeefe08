import { describe, expect, it } from 'vitest'
import { MAX_POLICY_LENGTH, parsePolicy } from '../../src/iam/policy.ts'

const allowAll = { Effect: 'Allow', Action: '*', Resource: '*' }

function parse(statement: unknown, version: string | undefined = '2012-10-17') {
  return parsePolicy(JSON.stringify({ Version: version, Statement: statement }))
}

describe('parsePolicy', () => {
  it('reads a single statement with scalar elements', () => {
    expect(parse({ ...allowAll, Sid: 'All' })?.statements).toEqual([
      {
        index: 0,
        sid: 'All',
        effect: 'Allow',
        action: ['*'],
        notAction: null,
        resource: ['*'],
        notResource: null,
        principal: null,
        notPrincipal: null,
        conditions: [],
      },
    ])
  })

  it('reads lists, the Not… elements and unquoted condition values', () => {
    const policy = parse([
      allowAll,
      {
        Effect: 'Deny',
        NotAction: ['iam:*', 'sts:*'],
        NotResource: ['a', 'b'],
        NotPrincipal: { AWS: '111122223333' },
        Condition: { Bool: { 'aws:SecureTransport': false }, NumericLessThan: { 'aws:MultiFactorAuthAge': [300] } },
      },
    ])
    expect(policy?.statements[1]).toMatchObject({
      index: 1,
      effect: 'Deny',
      action: null,
      notAction: ['iam:*', 'sts:*'],
      notResource: ['a', 'b'],
      notPrincipal: { anyone: false, aws: ['111122223333'] },
      conditions: [
        { operator: 'Bool', key: 'aws:SecureTransport', values: ['false'] },
        { operator: 'NumericLessThan', key: 'aws:MultiFactorAuthAge', values: ['300'] },
      ],
    })
  })

  it.each([
    ['*', { anyone: true, aws: [] }],
    [{ AWS: '*' }, { anyone: true, aws: [] }],
    [{ AWS: ['111122223333', '*'] }, { anyone: true, aws: ['111122223333'] }],
    [{ Service: 'ecs-tasks.amazonaws.com' }, { anyone: false, service: ['ecs-tasks.amazonaws.com'] }],
    [
      { Federated: ['cognito-identity.amazonaws.com'] },
      { anyone: false, federated: ['cognito-identity.amazonaws.com'] },
    ],
    [{ CanonicalUser: '79a5' }, { anyone: false, canonicalUser: ['79a5'] }],
  ])('reads the principal %j', (Principal, expected) => {
    expect(parse({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' })?.statements[0]?.principal).toMatchObject(
      expected,
    )
  })

  it.each([
    ['2012-10-17', true],
    ['2008-10-17', false],
    [undefined, false],
  ])('version %s interprets variables: %s', (version, expected) => {
    const text = JSON.stringify({ Version: version, Statement: [allowAll] })
    expect(parsePolicy(text)?.variables).toBe(expected)
  })

  it('accepts URL-encoded text, an empty list of statements and surrounding white space', () => {
    const text = JSON.stringify({ Version: '2012-10-17', Id: 'x', Statement: [allowAll] }, null, 2)
    expect(parsePolicy(encodeURIComponent(text))).toEqual(parsePolicy(text))
    expect(parsePolicy(`\n${text}\n`)?.statements).toHaveLength(1)
    expect(parsePolicy('{"Version":"2012-10-17","Statement":[]}')?.statements).toEqual([])
  })

  it.each([
    ['no JSON', 'not a policy'],
    ['broken encoding', '%7B%ZZ'],
    ['a list', '[]'],
    ['no statement', '{"Version":"2012-10-17"}'],
    ['an unknown version', '{"Version":"2030-01-01","Statement":[]}'],
    ['a statement that is text', '{"Statement":["x"]}'],
  ])('refuses %s', (_, text) => {
    expect(parsePolicy(text)).toBeNull()
  })

  it.each([
    ['an unknown effect', { ...allowAll, Effect: 'allow' }],
    ['no effect', { Action: '*', Resource: '*' }],
    ['no action', { Effect: 'Allow', Resource: '*' }],
    ['both Action and NotAction', { ...allowAll, NotAction: 'x' }],
    ['both Resource and NotResource', { ...allowAll, NotResource: 'x' }],
    ['an action that is no text', { ...allowAll, Action: [1] }],
    ['an unknown element', { ...allowAll, Until: 'tomorrow' }],
    ['an unknown kind of principal', { ...allowAll, Principal: { Robot: 'x' } }],
    ['a principal that is other text', { ...allowAll, Principal: 'me' }],
    ['a condition that is a list', { ...allowAll, Condition: [] }],
    ['a condition value that is an object', { ...allowAll, Condition: { StringEquals: { key: {} } } }],
  ])('refuses the whole policy for %s, since half a policy could hide a deny', (_, statement) => {
    expect(parse([allowAll, statement])).toBeNull()
  })

  it('refuses text longer than IAM admits', () => {
    const shell = JSON.stringify({ Version: '2012-10-17', Id: '', Statement: [] })
    const padded = (length: number) => shell.replace('"Id":""', `"Id":"${'x'.repeat(length - shell.length)}"`)
    expect(parsePolicy(padded(MAX_POLICY_LENGTH))).not.toBeNull()
    expect(parsePolicy(padded(MAX_POLICY_LENGTH + 1))).toBeNull()
  })

  it('treats __proto__ as any other name', () => {
    expect(parsePolicy('{"__proto__":{"Statement":[]}}')).toBeNull()
  })
})
