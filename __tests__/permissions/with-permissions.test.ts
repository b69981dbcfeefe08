import { describe, expect, test } from 'vitest'
import type { Permission } from '../../src/permissions/permission.ts'
import { withPermissions } from '../../src/permissions/with-permissions.ts'
import { toReferenceReport } from '../../src/references/resolve/resolution.ts'
import { gone, hidden, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'

const reference = referenceTo(secretArn)
const place = { pointer: reference.pointer, subject: reference.subject, container: reference.container }

function denial(
  parts: Partial<Omit<Permission, 'need'>> = {},
  required: Partial<Permission['required']> = {},
): Permission {
  return {
    principal: 'execution-role',
    action: 'secretsmanager:GetSecretValue',
    resource: secretArn,
    verdict: 'denied',
    blockedBy: 'identity-policy',
    reason: 'No policy of the role allows it.',
    conditionKeys: [],
    hypothetical: false,
    hint: null,
    alreadyUsed: false,
    arnFormMatters: false,
    roleMissing: false,
    remedy: null,
    cause: null,
    cure: null,
    ...parts,
    required: {
      principal: 'execution-role',
      principalArn: 'arn:aws:iam::111122223333:role/execution',
      purpose: 'read-secrets',
      action: 'secretsmanager:GetSecretValue',
      resource: secretArn,
      region: 'eu-west-1',
      context: {},
      advisable: false,
      neededBy: [place],
      hypothetical: false,
      ...required,
    } as Permission['required'],
  }
}

describe('what the execution role may not', () => {
  test.each<[string, Permission, string]>([
    ['a denial', denial(), 'ACCESS_DENIED'],
    ['a denied decryption', denial({}, { purpose: 'decrypt' }), 'ACCESS_DENIED'],
    ['an explicit deny', denial({ blockedBy: 'explicit-deny' }), 'ACCESS_DENIED'],
    ['a denial by a service control policy', denial({ blockedBy: 'service-control-policy' }), 'resolves'],
    ['an allowance', denial({ verdict: 'allowed', blockedBy: null }), 'resolves'],
    ['a condition that nobody can know', denial({ verdict: 'conditional' }), 'resolves'],
    ['a permission that nobody could prove', denial({ verdict: 'unverified' }), 'resolves'],
    ['what is only advisable', denial({}, { advisable: true }), 'resolves'],
    ['what the running revision needs too', denial({ alreadyUsed: true }), 'resolves'],
    ['what a lost secret would need', denial({ hypothetical: true }), 'resolves'],
    ['what the task role may not', denial({ principal: 'task-role' }), 'resolves'],
    ['a denial for another place', denial({}, { neededBy: [{ ...place, pointer: '/elsewhere' }] }), 'resolves'],
  ])('%s', (_title, permission, expected) => {
    const { status, reason } = toReferenceReport(withPermissions(resolved(reference, secretEvidence()), [permission]))
    expect(reason ?? status).toBe(expected)
  })

  test('adds no finding, and hides no other failure', () => {
    const denied = withPermissions(resolved(reference, secretEvidence()), [denial()])
    expect(denied.problems).toEqual([])
    expect(toReferenceReport(denied).phase).toBe('task-start')
    const missing = withPermissions(resolved(reference, secretEvidence({ secret: gone })), [denial()])
    expect(toReferenceReport(missing).reason).toBe('NOT_FOUND')
  })

  test('a role that cannot be passed fails at registration, and nothing else is left open about it', () => {
    const role = referenceTo('arn:aws:iam::444455556666:role/api', 'execution-role')
    const open = resolved(role, { kind: 'role', role: hidden })
    expect(open.open).not.toEqual([])
    const foregone = { because: 'stray-role', reason: 'It is of another account.' } as const
    const neededBy = [{ pointer: role.pointer, subject: role.subject, container: null }]
    const stray = withPermissions(open, [
      denial({ principal: 'deployer' }, { purpose: 'pass-roles', foregone, neededBy }),
    ])
    expect(stray.open).toEqual([])
    expect(toReferenceReport(stray)).toMatchObject({ status: 'fails', reason: 'ACCESS_DENIED', phase: 'register' })
  })

  test('is proven even where the secret itself may not be looked at', () => {
    const open = withPermissions(resolved(reference, secretEvidence({ secret: hidden })), [denial()])
    expect(toReferenceReport(open)).toMatchObject({ status: 'fails', reason: 'ACCESS_DENIED' })
  })
})
