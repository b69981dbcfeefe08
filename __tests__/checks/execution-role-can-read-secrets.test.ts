import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/execution-role-can-read-secrets.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { contextOf } from '../support/check-context.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

const draft = {
  principal: 'execution-role',
  purpose: 'read-secrets',
  action: 'secretsmanager:GetSecretValue',
  resource: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-Ab3dEf',
} as const
const required = requiredOf(draft)
const denied: Partial<Permission> = {
  required,
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
}

describe('execution-role-can-read-secrets', () => {
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

  test('says who may not do what, what happens, why, and what to do', () => {
    const hint = 'In policy nearly, statement 1: it names the secret without its suffix.'
    const [verdict] = verdictsOf(check, {
      permissions: [permissionOf({ ...denied, hint, curable: true, alreadyUsed: true })],
    })
    expect(verdict).toEqual({
      verdict: 'fail',
      message: `The execution role may not call ${required.action} on ${required.resource}; tasks will not start. No policy allows it. ${hint} The running revision needs the same with the same role, so the permission was taken away since then, or this denial is wrong.`,
      remedy: 'Add the suggested policy to the execution role.',
    })
  })

  test('one subject for each place', () => {
    const twice = {
      ...required,
      neededBy: [...required.neededBy, { pointer: '/x', subject: 'secret api/X', container: 'api' } as const],
    }
    expect(
      check
        .run(contextOf({ permissions: [permissionOf({ ...denied, required: twice })] }))
        .map(({ subject }) => subject.subject),
    ).toEqual(['secret api/DB', 'secret api/X'])
  })
})
