import { createContext } from '../../iam/context.js';
import { describeContext } from '../../iam/request-context.js';
/** Takes a need and who asks; gives what is known of the call's condition keys. */
export function keysOf(need, asker) {
    const { principal, role, now, vouched } = asker;
    const { further = {}, ...context } = need.context;
    const user = principal.kind === 'user' ? { 'aws:PrincipalType': ['User'], 'aws:username': [principal.name] } : {};
    return describeContext({
        ...context,
        action: need.action,
        region: need.region,
        role: { arn: role?.arn ?? principal.arn, account: principal.account, tags: role?.tags ?? null },
        now,
        vouched: { ...further, ...user, ...vouched },
    });
}
/** Takes a need, one spelling of its resource and who asks; gives the request as the evaluator judges it. */
export function requestOf(need, resource, asker) {
    const { principal, role, vouched } = asker;
    const [owner, ...others] = vouched['aws:ResourceAccount'] ?? [];
    return {
        principal: { arn: role?.arn ?? principal.arn, account: principal.account },
        action: need.action,
        resource,
        resourceAccount: need.context.resourceAccount ?? (others.length === 0 ? (owner ?? null) : null),
        context: createContext(keysOf(need, asker)),
    };
}
