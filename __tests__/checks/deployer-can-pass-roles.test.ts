import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/deployer-can-pass-roles.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'deployer',
  purpose: 'pass-roles',
  action: 'iam:PassRole',
  resource: 'arn:aws:iam::111122223333:role/web',
} as const
const required = requiredOf(draft)
const denied: Partial<Permission> = {
  required,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('deployer-can-pass-roles', () => {
  test.each<[what: string, permission: Partial<Permission>, word: string]>([
    ['allowed', { required }, 'pass'],
    ['denied', denied, 'error'],
    ['an explicit deny', { ...denied, blockedBy: 'explicit-deny' }, 'error'],
    ['a boundary', { ...denied, blockedBy: 'permissions-boundary' }, 'error'],
    ['a service control policy alone', { ...denied, blockedBy: 'service-control-policy' }, 'warning'],
    ['advisable only', { ...denied, required: requiredOf({ ...draft, advisable: true }) }, 'warning'],
    ['already needed by what runs', { ...denied, alreadyUsed: true }, 'error'],
    ['conditional', { required, verdict: 'conditional', conditionKeys: ['aws:SourceVpce'] }, 'unverified'],
    ['unverified', { required, verdict: 'unverified' }, 'unverified'],
  ])('%s', (_what, permission, word) => {
    expect(wordsOf(check, [permissionOf(permission)])).toEqual([word])
  })

  test.each<[what: string, permission: Partial<Permission>]>([
    ['another purpose', { ...denied, required: requiredOf({ ...draft, purpose: 'decrypt' }) }],
    ['a lost secret only', { ...denied, required: requiredOf({ ...draft, hypothetical: true }) }],
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
