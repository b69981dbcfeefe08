/** How sentences name who asks. */
export const principalWords = {
    'execution-role': 'execution role',
    'task-role': 'task role',
    deployer: 'deploying identity',
};
/** Takes a verdict and what it rests on; gives one or two plain sentences that say why. */
export function reasonFor(input) {
    const { verdict, need } = input;
    switch (verdict.reason) {
        case 'permitted':
            return [allowedBy(verdict.statements), ...caveats(verdict.caveats, need)].join(' ');
        case 'blocked':
            return [deniedBy(input), ...caveats(verdict.caveats, need)].join(' ');
        case 'depends-on-context':
            return conditional(verdict);
        case 'arn-form-ambiguous':
            return need.action === 'logs:CreateLogGroup'
                ? 'A policy allows it under one spelling of the ARN of the log group only (with or without a colon after the name), and AWS does not say which it uses.'
                : 'A policy allows it for the task definition family only, and it is not documented whether that is enough without "*".';
        case 'policy-unread':
            return openGaps(input);
        case 'simulator-gave-no-answer':
            return 'The policy simulator gave no answer about it.';
        case 'simulator-disagrees':
            return 'The policy simulator and the policies of the role contradict each other; a policy may have changed just now.';
    }
}
function allowedBy(statements) {
    const statement = statements.find(({ source }) => source === 'identity') ?? statements[0];
    return statement === undefined ? 'The policy simulator allows it.' : `Allowed by ${nameOf(statement)}.`;
}
/** Takes a statement; names it as a reader finds it. */
export function nameOf({ policy, sid, index }) {
    return `policy ${printable(policy)}, statement ${sid === null ? index + 1 : printable(sid)}`;
}
function deniedBy({ need, verdict, matched }) {
    const [statement] = verdict.statements;
    const named = statement !== undefined
        ? nameOf(statement)
        : matched[0] === undefined
            ? null
            : `policy ${printable(matched[0].policy)}`;
    const who = principalWords[need.principal];
    switch (verdict.blockedBy) {
        case 'explicit-deny':
            return named === null ? 'A policy of the role explicitly denies it.' : `It is explicitly denied by ${named}.`;
        case 'permissions-boundary':
            return statement?.effect === 'Deny'
                ? `The permissions boundary denies it (${nameOf(statement)}).`
                : `The permissions boundary of the ${who} does not allow it.`;
        case 'service-control-policy':
            return 'A service control policy of the organization blocks it.';
        case 'key-policy':
            return statement?.effect === 'Deny'
                ? `The policy of the KMS key denies it (${nameOf(statement)}).`
                : `The policy of the KMS key admits neither the ${who} nor its account.`;
        case 'resource-policy':
            return statement?.effect === 'Deny'
                ? `The resource's own policy denies it (${nameOf(statement)}).`
                : `The resource's own policy does not admit the ${who}.`;
        default:
            return `No policy of the ${who} allows it.`;
    }
}
function conditional({ conditionKeys, statements }) {
    const keys = conditionKeys.map(printable).join(', ');
    const where = statements[0] === undefined ? '' : ` (${nameOf(statements[0])})`;
    if (keys === '')
        return `It depends on something that cannot be known before the deploy${where}.`;
    return `It depends on ${keys}, which cannot be known before the deploy${where}; the input iam-context can tell.`;
}
const gapWords = {
    'identity-policy': "the role's policies could not be read",
    'context-keys': 'the condition keys that the policies depend on could not be listed',
    'permissions-boundary': "the role's permissions boundary could not be read",
    'key-policy': 'the policy of the KMS key could not be read',
    'resource-policy': "the resource's own policy could not be read",
    'resource-account': 'it is not known which account owns the bucket',
};
function openGaps({ verdict, unread }) {
    const words = verdict.gaps.map((gap) => gapWords[gap] ?? 'a policy uses a form whose meaning is not documented');
    const listed = [...new Set(words)].join(', and ');
    const why = unread === null ? '' : `: ${unread}`;
    const rest = verdict.caveats.includes('identity-policy-has-no-allow')
        ? ' No policy of the role itself allows it.'
        : '';
    return `${listed === '' ? 'A policy that decides could not be read' : capitalised(listed)}${why}.${rest}`;
}
function caveats(list, need) {
    const secret = need.action.startsWith('secretsmanager:');
    const words = {
        'resource-policy-unread': secret ? "The secret's own policy was not read; it could still deny." : null,
        'boundary-also-blocks': 'The permissions boundary does not allow it either.',
        'service-control-policy-also-blocks': 'A service control policy blocks it too.',
        'identity-policy-has-no-allow': null,
        'needs-customer-managed-key': 'A secret of another account can only be read if it is encrypted with a customer-managed key.',
        'service-control-policies-unseen': 'Judged from the policies alone; service control policies were not seen.',
        'identity-policy-unread': null,
    };
    return list.flatMap((caveat) => words[caveat] ?? []);
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** Names of policies, statements and keys are foreign text: one line, of a length fit for a sentence. */
function printable(text) {
    return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 128);
}
