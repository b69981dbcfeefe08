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
 * The policies that grant execution roles what they lack, one a role, in the order in which the permissions name them. A role that no
 * policy of its own would help has none.
 */
export function suggestedPolicies(permissions) {
    const curable = permissions.filter(({ principal, curable }) => principal === 'execution-role' && curable);
    return [...Map.groupBy(curable, ({ need }) => need.principalArn)].flatMap(([role, lacking]) => {
        const policy = suggestFor(lacking.map(({ need }) => need));
        return policy === null ? [] : [{ role, document: reported(policy) }];
    });
}
/** The report's form: every value a list. */
function reported({ Version, Statement }) {
    return {
        Version,
        Statement: Statement.map(({ Sid, Effect, Action, Resource, Condition }) => ({
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
