import { parseArn } from '../../base/arn.js';
import { parsePolicy } from '../../iam/policy.js';
import { evaluateTrust } from '../../iam/trust.js';
/**
 * Takes what IAM says of a role, where the tasks run and the condition keys that the user vouches for; tells whether ECS may assume it
 * for them. A role of another account is never one that ECS tasks may have.
 */
export function trustOf(role, place, vouched = {}) {
    if (role.status === 'absent')
        return { verdict: 'unverified', reason: 'The role does not exist.' };
    if (role.status === 'unknown')
        return { verdict: 'unverified', reason: sentence(role.reason) };
    const { region, partition } = place;
    const account = place.account ?? parseArn(role.value.arn)?.account ?? null;
    if (region === null || account === null) {
        return { verdict: 'unverified', reason: 'It is not known in which account and region the tasks run.' };
    }
    const policy = parsePolicy(role.value.trustPolicy);
    if (policy === null)
        return { verdict: 'unverified', reason: 'The trust policy of the role could not be understood.' };
    const trust = evaluateTrust(policy, {
        service: 'ecs-tasks.amazonaws.com',
        account,
        region,
        partition,
        known: vouched,
    });
    const keys = trust.unknownKeys.length === 0 ? '' : ` The keys are ${trust.unknownKeys.join(', ')}.`;
    return { verdict: trust.decision, reason: `${trust.message}${keys}` };
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
