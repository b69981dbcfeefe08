import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/execution-role-can-decrypt.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'execution-role',
  purpose: 'decrypt',
  action: 'kms:Decrypt',
  resource: 'arn:aws:kms:eu-west-1:111122223333:key/1',
} as const
const required = requiredOf(draft)
const denied: Partial<Permission> = {
  required,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('execution-role-can-decrypt', () => {
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
    ['another purpose', { ...denied, required: requiredOf({ ...draft, purpose: 'read-secrets' }) }],
    ['a lost secret only', { ...denied, required: requiredOf({ ...draft, hypothetical: true }) }],
  ])('says nothing about %s', (_what, permission) => {
    expect(wordsOf(check, [permissionOf(permission)])).toEqual([])
  })

  test('says nothing where the role does not exist', () => {
    const roles = { execution: roleContext({ status: 'absent' }), task: roleContext({ status: 'absent' }) }
    expect(wordsOf(check, [permissionOf(denied)], roles)).toEqual([])
  })

  test('a key policy is cured in the key', () => {
    const [verdict] = verdictsOf(check, { permissions: [permissionOf({ ...denied, blockedBy: 'key-policy' })] })
    expect(verdict).toMatchObject({ verdict: 'fail', remedy: 'Admit the role in the policy of the KMS key.' })
  })
})
