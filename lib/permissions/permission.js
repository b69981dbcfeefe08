/** Takes a need; gives the key by which the needs of two revisions are compared. */
export function needKey({ principalArn, action, resource, }) {
    return `${principalArn}|${action}|${resource}`;
}
/** Takes a permission; gives the contract's row for it. */
export function toPermissionReport(permission) {
    const { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical } = permission;
    return { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical };
}
