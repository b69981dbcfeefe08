/** What the execution role does so that a reference resolves. */
const readingPurposes = [
    'read-secrets',
    'decrypt',
    'pull-images',
    'write-logs',
    'read-environment-files',
];
/**
 * Takes a resolution and the permissions of its target; gives the resolution as failing where the execution role is proven not to
 * be allowed what the reference needs. It adds no remark: the finding is the permission's own. A denial that is only a warning, by a
 * service control policy or of something advisable, leaves the reference as it is.
 */
export function withPermissions(resolution, permissions) {
    const { pointer } = resolution.reference;
    const denied = permissions.some(({ principal, verdict, blockedBy, hypothetical, need }) => principal === 'execution-role' &&
        verdict === 'denied' &&
        blockedBy !== 'service-control-policy' &&
        !hypothetical &&
        !need.advisable &&
        readingPurposes.includes(need.purpose) &&
        need.neededBy.some((place) => place.pointer === pointer));
    return denied ? { ...resolution, accessDenied: true } : resolution;
}
