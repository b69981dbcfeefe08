import { splitArn } from './match.js';
import { FALSE, judged, or, TRUE, unknownGaps } from './truth.js';
const NOBODY = { role: FALSE, account: FALSE, everyone: FALSE };
/**
 * Takes a statement of a resource policy and a role; judges how it names the role. An ECS task's session cannot be named
 * ahead, since its name is not known before the task runs.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function judgePrincipal(statement, principal) {
    if (statement.principal !== null)
        return namingBy(statement.principal, principal);
    // A statement of a resource policy without a principal is not valid: it names nobody.
    if (statement.notPrincipal === null)
        return NOBODY;
    const listed = namingBy(statement.notPrincipal, principal);
    if (listed.everyone.truth === true)
        return NOBODY;
    const mentioned = or(listed.role, listed.account);
    // The session's own ARN would have to be listed too for the exception to be sure.
    return { ...NOBODY, everyone: mentioned.truth === false ? TRUE : unknownGaps('not-principal') };
}
function namingBy(principals, principal) {
    const account = principals.aws.some((name) => namesAccount(name, principal.account));
    return {
        role: judged(principals.aws.includes(principal.arn)),
        // A canonical user id stands for an account, but does not tell which.
        account: principals.canonicalUser.length > 0 && !account ? unknownGaps('canonical-user') : judged(account),
        everyone: judged(principals.anyone),
    };
}
function namesAccount(name, account) {
    if (name === account)
        return true;
    const parts = splitArn(name);
    return parts?.[2] === 'iam' && parts[4] === account && parts[5] === 'root';
}
