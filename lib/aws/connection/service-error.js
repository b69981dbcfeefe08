import { absent, unknown } from '../../base/lookup.js';
/** Error names by which AWS, or the credential chain, says that the caller is nobody. */
const credentialErrors = new Set([
    'CredentialsProviderError',
    'TokenProviderError',
    'ProviderError',
    'ExpiredToken',
    'ExpiredTokenException',
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'IncompleteSignature',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'InvalidAccessKeyId',
    'InvalidToken',
    'AuthFailure',
    'InvalidIdentityToken',
    'InvalidIdentityTokenException',
]);
/** Error names by which AWS says that the caller may not look. S3 answers a HEAD without a body, hence the bare 403. */
const permissionErrors = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'AuthorizationError',
    'NotAuthorized',
    'Forbidden',
    '403',
]);
/** Error names by which AWS says that there were too many calls for now. */
const throttlingErrors = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'SlowDown',
]);
/** Takes an error; tells whether the same call would be answered later. */
export function isThrottling(error) {
    return throttlingErrors.has(error.name);
}
/** Takes whatever was thrown; gives it as plain data. */
export function serviceErrorFrom(error) {
    if (!(error instanceof Error))
        return { name: 'UnknownError', message: '', status: null, attempts: null };
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    return {
        name: error.name,
        message: error.message,
        status: numberIn(metadata, 'httpStatusCode'),
        attempts: numberIn(metadata, 'attempts'),
    };
}
function numberIn(metadata, member) {
    const value = typeof metadata === 'object' && metadata !== null ? new Map(Object.entries(metadata)).get(member) : undefined;
    return typeof value === 'number' ? value : null;
}
/**
 * Takes an error, the IAM action that was refused and the error names that mean "there is none"; gives the answer it is.
 * The message of the error stays here: it may quote what was sent.
 */
export function classifyError(error, action, absentOn) {
    if (absentOn.includes(error.name))
        return absent;
    if (credentialErrors.has(error.name)) {
        return unknown('NO_CREDENTIALS', `there are no usable AWS credentials (${error.name})`);
    }
    if (permissionErrors.has(error.name) || (error.name === 'UnknownError' && error.status === 403)) {
        return unknown('NOT_PERMITTED', `the pipeline may not call ${action}`);
    }
    if (error.name === 'AbortError' || error.name === 'TimeoutError') {
        return unknown('SERVICE_ERROR', `${action} gave no answer in time`);
    }
    return unknown('SERVICE_ERROR', `${action} failed with ${printableName(error.name)}`);
}
function printableName(name) {
    return /^[\w.-]{1,80}$/.test(name) ? name : 'an unknown error';
}
