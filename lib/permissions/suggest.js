import { suggestPolicy } from '../iam/suggested-policy.js';
/** Takes needs that a role does not meet; gives the smallest policy that meets them, or null where there are none. */
export function suggestFor(needs) {
    return suggestPolicy(needs.flatMap(({ action, resource, context, unaskable }) => {
        if (unaskable !== null)
            return [];
        const { viaService, resourceAccount } = context;
        return [
            {
                action,
                resource,
                ...(viaService === undefined ? {} : { viaService }),
                ...(action.startsWith('s3:') && resourceAccount !== null ? { resourceAccount } : {}),
                completeArn: true,
            },
        ];
    }));
}
/**
 * Takes judged permissions, those of lost secrets among them; gives the policy for the execution role that grants what it lacks, in the
 * report's form, or null where no policy on the role helps.
 */
export function suggestedPolicy(permissions) {
    const policy = suggestFor(permissions.filter(({ principal, curable }) => principal === 'execution-role' && curable).map(({ need }) => need));
    if (policy === null)
        return null;
    return {
        Version: policy.Version,
        Statement: policy.Statement.map(({ Sid, Effect, Action, Resource, Condition }) => ({
            Sid,
            Effect,
            Action: listOf(Action),
            Resource: listOf(Resource),
            ...(Condition === undefined
                ? {}
                : {
                    Condition: {
                        StringEquals: Object.fromEntries(Object.entries(Condition.StringEquals).map(([key, values]) => [key, listOf(values)])),
                    },
                }),
        })),
    };
}
function listOf(value) {
    return typeof value === 'string' ? [value] : value;
}
