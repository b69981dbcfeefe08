import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/task-role-can-use-features.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'task-role',
  purpose: 'use-features',
  action: 'ssmmessages:OpenDataChannel',
  resource: '*',
} as const
const required = requiredOf(draft)
const denied: Partial<Permission> = {
  required,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('task-role-can-use-features', () => {
  test.each<[what: string, permission: Partial<Permission>, word: string]>([
    ['allowed', { required }, 'pass'],
    ['denied', denied, 'warning'],
    ['an explicit deny', { ...denied, blockedBy: 'explicit-deny' }, 'warning'],
    ['a boundary', { ...denied, blockedBy: 'permissions-boundary' }, 'warning'],
    ['a service control policy alone', { ...denied, blockedBy: 'service-control-policy' }, 'warning'],
    ['advisable only', { ...denied, required: requiredOf({ ...draft, advisable: true }) }, 'warning'],
    ['already needed by what runs', { ...denied, alreadyUsed: true }, 'warning'],
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

  test('says nothing where the role does not exist', () => {
    const roles = { execution: roleContext({ status: 'absent' }), task: roleContext({ status: 'absent' }) }
    expect(wordsOf(check, [permissionOf(denied)], roles)).toEqual([])
  })

  test('an action without resources is named without one', () => {
    const [verdict] = verdictsOf(check, { permissions: [permissionOf(denied)] })
    expect(verdict).toMatchObject({
      message: expect.stringMatching(
        /^The task role may not call ssmmessages:OpenDataChannel; the feature will not work\./,
      ),
    })
  })
})
