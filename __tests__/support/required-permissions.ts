import type { Cure, Permission, RequiredPermission } from '../../src/permissions/permission.ts'
import { type Draft, mergeDrafts } from '../../src/permissions/required/merge-drafts.ts'

export const ACCOUNT = '111122223333'
export const REGION = 'eu-west-1'
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/app/web-execution`
export const SECRET = secretArn('prod/db')

export function secretArn(name: string, account = ACCOUNT): string {
  return `arn:aws:secretsmanager:${REGION}:${account}:secret:${name}-Ab3dEf`
}

/** By default for reading a secret in the execution role's own account. */
export function requiredOf(changes: Partial<Draft> = {}): RequiredPermission {
  const resource = changes.resource ?? SECRET
  const [required] = mergeDrafts([
    {
      principal: 'execution-role',
      principalArn: ROLE,
      purpose: 'read-secrets',
      action: 'secretsmanager:GetSecretValue',
      resource,
      region: REGION,
      subject: { pointer: '/containerDefinitions/0/secrets/0/valueFrom', subject: 'secret api/DB', container: 'api' },
      ...changes,
      context: {
        resourceAccount: resource.split(':')[4] || null,
        ...(resource.includes(':secret:') ? { secret: { id: resource, versionStage: null, versionId: null } } : {}),
        ...changes.context,
      },
    },
  ])
  if (required === undefined) throw new Error('no permission came of a draft')
  return required
}

/** The cure that the simulator has proven. */
export const proven: Cure = { grants: [], proven: true, policyLength: 100, inlineLength: 0 }

/** By default an allowed one. */
export function permissionOf(changes: Partial<Permission> = {}): Permission {
  const required = changes.required ?? requiredOf()
  const { principal, action, resource, hypothetical } = required
  return {
    principal,
    action,
    resource,
    hypothetical,
    verdict: 'allowed',
    blockedBy: null,
    reason: 'The policy simulator allows it.',
    conditionKeys: [],
    hint: null,
    remedy: null,
    alreadyUsed: false,
    arnFormMatters: false,
    roleMissing: false,
    cause: null,
    cure: null,
    ...changes,
    required,
  }
}
