import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/deployer-can-deploy.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'deployer',
  purpose: 'deploy',
  action: 'ecs:UpdateService',
  resource: 'arn:aws:ecs:eu-west-1:111122223333:service/prod/api',
} as const
const required = requiredOf(draft)
const denied: Partial<Permission> = {
  required,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('deployer-can-deploy', () => {
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

  test('whether the family alone is enough to register is not known', () => {
    const register = requiredOf({ ...draft, action: 'ecs:RegisterTaskDefinition', resource: '*' })
    const permission = permissionOf({ required: register, verdict: 'conditional', arnFormMatters: true })
    expect(wordsOf(check, [permission], { execution: roleContext(), task: null })).toEqual(['unverified'])
    expect(verdictsOf(check, { permissions: [permission] })).toMatchObject([{ verdict: 'unverified' }])
  })
})
