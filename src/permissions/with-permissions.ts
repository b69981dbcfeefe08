import type { JsonPointer } from '../base/json.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { Permission } from './permission.ts'

/** What the execution role does so that a reference resolves. */
const readingPurposes: readonly Permission['required']['purpose'][] = [
  'read-secrets',
  'decrypt',
  'pull-images',
  'write-logs',
  'read-environment-files',
]

/**
 * A reference fails where the execution role is proven not to be allowed what it needs, and a role where it cannot be passed. The finding
 * is the permission's own, so nothing else is left open. A denial that is only a warning leaves the reference as it is.
 */
export function withPermissions(resolution: Resolution, permissions: readonly Permission[]): Resolution {
  const { pointer } = resolution.reference
  if (strayRoles(permissions).includes(pointer)) return { ...resolution, open: [], accessDenied: true }
  const denied = permissions.some(
    (permission) =>
      permission.principal === 'execution-role' &&
      permission.verdict === 'denied' &&
      !isSoftened(permission) &&
      !permission.hypothetical &&
      readingPurposes.includes(permission.required.purpose) &&
      permission.required.neededBy.some((subject) => subject.pointer === pointer),
  )
  return denied ? { ...resolution, accessDenied: true } : resolution
}

/**
 * A denial that is only worth a warning: of something advisable, by a service control policy (which the simulator sees in part), or of
 * what the running revision uses too, since a healthy service proves more than a simulation.
 */
export function isSoftened({ required, blockedBy, alreadyUsed }: Permission): boolean {
  return required.advisable || blockedBy === 'service-control-policy' || alreadyUsed
}

/** Where the definition names a role of an account from which it cannot be passed. */
export function strayRoles(permissions: readonly Permission[]): JsonPointer[] {
  return permissions
    .filter(({ required }) => required.foregone?.because === 'stray-role')
    .flatMap(({ required }) => required.neededBy.map(({ pointer }) => pointer))
}
