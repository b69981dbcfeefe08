import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/execution-role-can-write-logs.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { needOf, permissionOf } from '../support/needs.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'execution-role',
  purpose: 'write-logs',
  action: 'logs:CreateLogGroup',
  resource: 'arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/api',
} as const
const need = needOf(draft)
const denied: Partial<Permission> = {
  need,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('execution-role-can-write-logs', () => {
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

  test('says nothing where the role does not exist', () => {
    const roles = { execution: roleContext({ status: 'absent' }), task: roleContext({ status: 'absent' }) }
    expect(wordsOf(check, [permissionOf(denied)], roles)).toEqual([])
  })

  test('allowed under one spelling of the ARN is a warning', () => {
    const permission = permissionOf({ need, verdict: 'conditional', spellingMatters: true, curable: true })
    expect(wordsOf(check, [permission])).toEqual(['warning'])
    expect(verdictsOf(check, { permissions: [permission] })).toMatchObject([
      { remedy: 'Add the suggested policy to the execution role.' },
    ])
  })
})
