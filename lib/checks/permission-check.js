import { principalWords } from '../permissions/judge/reason.js';
import { defineCheck, pass } from './check.js';
/**
 * Takes a check's words and which needs it speaks for; gives the check. One subject for each place of the definition that needs a
 * permission; what is needed only if a lost secret were put back belongs to `secrets-kept`, and a role that does not exist to
 * `execution-role-exists` and `task-role-exists`, which say it once.
 */
export function permissionCheck({ id, title, severity, principal, purposes }) {
    return defineCheck({
        id,
        title,
        severity,
        subjects: ({ permissions, roles }) => {
            if (roleOf(principal, roles)?.role.status === 'absent')
                return [];
            return permissions
                .filter((permission) => !permission.hypothetical &&
                permission.principal === principal &&
                purposes.includes(permission.need.purpose))
                .flatMap((permission) => permission.need.neededBy.map((place) => ({ ...place, permission })));
        },
        examine: ({ permission }) => judge(permission),
    });
}
function roleOf(principal, roles) {
    if (principal === 'deployer')
        return null;
    return principal === 'execution-role' ? roles.execution : roles.task;
}
function judge(permission) {
    const { verdict, need } = permission;
    if (verdict === 'allowed')
        return pass;
    const uncertain = permission.spellingMatters && need.purpose === 'write-logs';
    if (verdict !== 'denied' && !uncertain) {
        return {
            verdict: 'unverified',
            reason: `${subjectOf(permission)} may call ${callOf(permission)}: not proven. ${permission.reason}`,
        };
    }
    const softened = uncertain || need.advisable || permission.blockedBy === 'service-control-policy';
    return {
        verdict: 'fail',
        message: uncertain ? uncertainMessage(permission) : denialMessage(permission),
        remedy: remedyFor(permission),
        ...(softened ? { severity: 'warning' } : {}),
    };
}
function subjectOf({ principal }) {
    return `The ${principalWords[principal]}`;
}
function callOf({ action, resource }) {
    return `${action}${resource === '*' ? '' : ` on ${resource}`}`;
}
function uncertainMessage(permission) {
    return joined(`${subjectOf(permission)} may perhaps not call ${callOf(permission)}.`, permission.reason, permission.hint, permission.need.otherwise);
}
function denialMessage(permission) {
    const { need, reason, hint, alreadyUsed } = permission;
    const outcome = need.advisable ? '' : `; ${consequences[need.purpose]}`;
    return joined(`${subjectOf(permission)} may not call ${callOf(permission)}${outcome}.`, reason, hint, need.otherwise, alreadyUsed
        ? 'The running revision needs the same with the same role, so the permission was taken away since then, or this denial is wrong.'
        : null);
}
function joined(...sentences) {
    return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}
const consequences = {
    'read-secrets': 'tasks will not start',
    decrypt: 'tasks will not start',
    'pull-images': 'tasks will not start',
    'write-logs': 'tasks will not start',
    'read-environment-files': 'tasks will not start',
    'use-features': 'the feature will not work',
    'pass-roles': 'the deploy step will be refused',
    deploy: 'the deploy step will be refused',
};
const cures = {
    'identity-policy': 'Allow the action in a policy of the role.',
    'explicit-deny': 'Change the policy that denies it; no further policy on the role can help.',
    'permissions-boundary': "Allow the action in the role's permissions boundary; no further policy on the role can help.",
    'service-control-policy': 'Ask who keeps the service control policies of the organization; no policy on the role can help.',
    'resource-policy': "Admit the role in the resource's own policy.",
    'key-policy': 'Admit the role in the policy of the KMS key.',
    'trust-policy': 'Correct the trust policy of the role.',
};
function remedyFor({ blockedBy, curable, principal, roleMissing }) {
    if (roleMissing)
        return 'Create the role, or name one that exists.';
    if (principal === 'execution-role' && curable)
        return 'Add the suggested policy to the execution role.';
    if (blockedBy === 'identity-policy' && principal === 'execution-role') {
        return 'Allow the action in a policy of the role, and lift what else stands in the way; a policy on the role alone cannot help.';
    }
    if (principal === 'deployer' && (blockedBy === null || blockedBy === 'identity-policy')) {
        return 'Allow the action in a policy of the deploying identity.';
    }
    return cures[blockedBy ?? 'identity-policy'];
}
