/** Recorded messages of InvalidInput, which one error name serves them all. */
const INVALID_INPUT = [
    [/invalid policy source arn|does not have access to policies in account/i, 'unverified', 'cross_account_role'],
    [/different authorization information/i, 'retry', 'split_actions'],
    [/invalid arn provided/i, 'error', 'bad_principal_arn'],
    [/not in a valid arn format/i, 'error', 'bad_resource_arn'],
    [/both \* and individual resources/i, 'error', 'star_mixed_with_arns'],
    [/policy input list|invalid content/i, 'error', 'bad_policy_input'],
];
const BY_NAME = [
    [/^NoSuchEntity/, 'denied', 'role_not_found'],
    [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)/, 'unverified', 'simulate_not_permitted'],
    [/^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown)/, 'retry', 'throttled'],
    [/^PolicyEvaluation/, 'unverified', 'policy_evaluation_failed'],
    [
        /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|CredentialsProvider|MissingAuthenticationToken|OptInRequired|IncompleteSignature)/,
        'unverified',
        'no_credentials',
    ],
    [
        /^(ValidationError|ValidationException|MalformedQueryString|InvalidParameter|MissingParameter|InvalidAction)/,
        'error',
        'client_bug',
    ],
];
/**
 * Takes name and message of an error that SimulatePrincipalPolicy threw (with or without the SDK's `Exception` suffix);
 * tells what it means. What is not recognised is a fault of the service: never a denial, never an allow.
 * Source: recorded answers; https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function classifySimulationError(error) {
    const table = /^InvalidInput/.test(error.name) ? INVALID_INPUT : BY_NAME;
    const text = table === INVALID_INPUT ? error.message : error.name;
    const [, verdict, reason] = table.find(([pattern]) => pattern.test(text)) ?? [null, 'unverified', 'service_error'];
    if (reason !== 'split_actions')
        return { verdict, reason, groups: [] };
    const groups = bracketedGroups(error.message);
    // Without groups there is nothing to ask again.
    return groups.length > 1
        ? { verdict, reason, groups }
        : { verdict: 'unverified', reason: 'service_error', groups: [] };
}
function bracketedGroups(message) {
    return [...message.matchAll(/\[([^[\]]*)\]/g)].map(([, list = '']) => list
        .split(',')
        .map((action) => action.trim())
        .filter((action) => action !== ''));
}
