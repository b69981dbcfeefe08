import { judgePrincipal } from './principals.js';
import { judgeStatements } from './statements.js';
import { and, FALSE, or, unknownGaps } from './truth.js';
/** The side of a resource that has no policy. */
export const NO_RESOURCE_POLICY = {
    role: FALSE,
    account: FALSE,
    everyone: FALSE,
    deny: FALSE,
    statements: [],
};
/** Takes a request and the reading of the resource's policy; judges it. `gap` names the policy when it was not read. */
export function judgeResourceSide(request, reading, gap) {
    if (reading.status === 'none')
        return NO_RESOURCE_POLICY;
    if (reading.status === 'unread') {
        const unread = unknownGaps(gap);
        return { role: unread, account: unread, everyone: unread, deny: unread, statements: [] };
    }
    const judgedStatements = judgeStatements(reading.value, 'resource', request);
    const rows = reading.value.policy.statements.flatMap((statement, place) => {
        const it = judgedStatements[place];
        return it === undefined ? [] : [{ ...it, naming: judgePrincipal(statement, request.principal) }];
    });
    const allowing = (kind) => or(...rows.filter((row) => row.ref.effect === 'Allow').map((row) => and(row.naming[kind], row.applies)));
    const statements = rows.map(({ ref, applies, naming }) => ({
        ref,
        applies: and(or(naming.role, naming.account, naming.everyone), applies),
    }));
    return {
        role: allowing('role'),
        account: allowing('account'),
        everyone: allowing('everyone'),
        deny: or(...statements.filter(({ ref }) => ref.effect === 'Deny').map(({ applies }) => applies)),
        statements,
    };
}
