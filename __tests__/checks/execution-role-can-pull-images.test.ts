import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/execution-role-can-pull-images.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'execution-role',
  purpose: 'pull-images',
  action: 'ecr:BatchGetImage',
  resource: 'arn:aws:ecr:eu-west-1:111122223333:repository/api',
} as const
const required = requiredOf(draft)
const denied: Partial<Permission> = {
  required,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('execution-role-can-pull-images', () => {
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

  test('says nothing where the role does not exist', () => {
    const roles = { execution: roleContext({ status: 'absent' }), task: roleContext({ status: 'absent' }) }
    expect(wordsOf(check, [permissionOf(denied)], roles)).toEqual([])
  })

  test('what may stand in for the permission is said', () => {
    const otherwise = 'The instance may do it.'
    const permission = permissionOf({ ...denied, required: requiredOf({ ...draft, advisable: true, otherwise }) })
    const [verdict] = verdictsOf(check, { permissions: [permission] })
    expect(verdict).toMatchObject({ message: expect.stringContaining(otherwise) })
    expect(verdict).toMatchObject({ message: expect.not.stringContaining('will not start') })
  })
})
