import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/execution-role-can-write-logs.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'execution-role',
  purpose: 'write-logs',
  action: 'logs:CreateLogGroup',
  resource: 'arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/api',
} as const
const required = requiredOf(draft)
const denied: Partial<Permission> = {
  required,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('execution-role-can-write-logs', () => {
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

  test('allowed under one arnForm of the ARN is a warning', () => {
    const permission = permissionOf({ required, verdict: 'conditional', arnFormMatters: true, curable: true })
    expect(wordsOf(check, [permission])).toEqual(['warning'])
    expect(verdictsOf(check, { permissions: [permission] })).toMatchObject([
      { remedy: 'Add the suggested policy to the execution role.' },
    ])
  })
})
