import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/deployer-can-pass-roles.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { needOf, permissionOf } from '../support/needs.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'deployer',
  purpose: 'pass-roles',
  action: 'iam:PassRole',
  resource: 'arn:aws:iam::111122223333:role/web',
} as const
const need = needOf(draft)
const denied: Partial<Permission> = {
  need,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('deployer-can-pass-roles', () => {
  test.each<[what: string, permission: Partial<Permission>, word: string]>([
    ['allowed', { need }, 'pass'],
    ['denied', denied, 'error'],
    ['an explicit deny', { ...denied, blockedBy: 'explicit-deny' }, 'error'],
    ['a boundary', { ...denied, blockedBy: 'permissions-boundary' }, 'error'],
    ['a service control policy alone', { ...denied, blockedBy: 'service-control-policy' }, 'warning'],
    ['advisable only', { ...denied, need: needOf({ ...draft, advisable: true }) }, 'warning'],
    ['already needed by what runs', { ...denied, alreadyUsed: true }, 'error'],
    ['conditional', { need, verdict: 'conditional', conditionKeys: ['aws:SourceVpce'] }, 'unverified'],
    ['unverified', { need, verdict: 'unverified' }, 'unverified'],
  ])('%s', (_what, permission, word) => {
    expect(wordsOf(check, [permissionOf(permission)])).toEqual([word])
  })

  test.each<[what: string, permission: Partial<Permission>]>([
    ['another purpose', { ...denied, need: needOf({ ...draft, purpose: 'decrypt' }) }],
    ['a lost secret only', { ...denied, need: needOf({ ...draft, hypothetical: true }) }],
  ])('says nothing about %s', (_what, permission) => {
    expect(wordsOf(check, [permissionOf(permission)])).toEqual([])
  })

  test('a deploying role that does not exist fails too', () => {
    const permission = permissionOf({ ...denied, blockedBy: null, roleMissing: true })
    const roles = { execution: roleContext({ status: 'absent' }), task: null }
    expect(wordsOf(check, [permission], roles)).toEqual(['error'])
    expect(verdictsOf(check, { permissions: [permission] })).toMatchObject([
      { remedy: 'Create the role, or name one that exists.' },
    ])
  })
})
