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
 * Takes a resolution and the permissions of its target; gives the resolution as failing where the execution role is proven not to
 * be allowed what the reference needs. It adds no remark: the finding is the permission's own. A denial that is only a warning, by a
 * service control policy or of something advisable, leaves the reference as it is.
 */
export function withPermissions(resolution: Resolution, permissions: readonly Permission[]): Resolution {
  const { pointer } = resolution.reference
  const denied = permissions.some(
    ({ principal, verdict, blockedBy, hypothetical, required }) =>
      principal === 'execution-role' &&
      verdict === 'denied' &&
      blockedBy !== 'service-control-policy' &&
      !hypothetical &&
      !required.advisable &&
      readingPurposes.includes(required.purpose) &&
      required.neededBy.some((place) => place.pointer === pointer),
  )
  return denied ? { ...resolution, accessDenied: true } : resolution
}
