/** What an error of SimulatePrincipalPolicy means for the question that was asked. */
export interface SimulationError {
  /** `error`: the request itself was wrong. `retry`: ask again, in another form or later. */
  readonly verdict: 'denied' | 'unverified' | 'error' | 'retry'
  readonly reason: SimulationErrorReason
  /** For `split_actions`: the groups of actions to ask for separately. */
  readonly groups: readonly (readonly string[])[]
}

export type SimulationErrorReason =
  | 'role_not_found'
  | 'cross_account_role'
  | 'bad_principal_arn'
  | 'bad_resource_arn'
  | 'star_mixed_with_arns'
  | 'bad_policy_input'
  | 'split_actions'
  | 'throttled'
  | 'policy_evaluation_failed'
  | 'simulate_not_permitted'
  | 'no_credentials'
  | 'client_bug'
  | 'service_error'

/** Recorded messages of InvalidInput, which one error name serves them all. */
const INVALID_INPUT: readonly [RegExp, SimulationError['verdict'], SimulationErrorReason][] = [
  [/invalid policy source arn|does not have access to policies in account/i, 'unverified', 'cross_account_role'],
  [/different authorization information/i, 'retry', 'split_actions'],
  [/invalid arn provided/i, 'error', 'bad_principal_arn'],
  [/not in a valid arn format/i, 'error', 'bad_resource_arn'],
  [/both \* and individual resources/i, 'error', 'star_mixed_with_arns'],
  [/policy input list|invalid content/i, 'error', 'bad_policy_input'],
]

const BY_NAME: readonly [RegExp, SimulationError['verdict'], SimulationErrorReason][] = [
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
]

/**
 * `name` may end in the SDK's `Exception` or not. What is not recognised is a fault of the service: never a denial, never an allow.
 * Source: recorded answers; https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function classifySimulationError(error: { readonly name: string; readonly message: string }): SimulationError {
  const table = /^InvalidInput/.test(error.name) ? INVALID_INPUT : BY_NAME
  const text = table === INVALID_INPUT ? error.message : error.name
  const [, verdict, reason] = table.find(([pattern]) => pattern.test(text)) ?? [null, 'unverified', 'service_error']
  if (reason !== 'split_actions') return { verdict, reason, groups: [] }
  const groups = bracketedGroups(error.message)
  // Without groups there is nothing to ask again.
  return groups.length > 1
    ? { verdict, reason, groups }
    : { verdict: 'unverified', reason: 'service_error', groups: [] }
}

function bracketedGroups(message: string): string[][] {
  return [...message.matchAll(/\[([^[\]]*)\]/g)].map(([, list = '']) =>
    list
      .split(',')
      .map((action) => action.trim())
      .filter((action) => action !== ''),
  )
}
