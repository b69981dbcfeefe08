import { parseArn } from '../../base/arn.js';
import { invalid, plainWord } from './invalid.js';
import { parseObjectArn } from './object-arn.js';
import { parseParameterArn } from './parameter-name.js';
import { parseSecretArn } from './secret-arn.js';
/**
 * Takes `repositoryCredentials.credentialsParameter`; gives the secret. Unlike in `secrets`, a bare name is a Secrets Manager name
 * here, and the text is sent as it is, so a JSON key after the ARN makes it an unknown secret (agent, asm.go).
 */
export function parseRegistryCredentials(text, place) {
    const remedy = 'Give the ARN of a Secrets Manager secret.';
    if (!text.startsWith('arn:')) {
        return /^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(text)
            ? {
                kind: 'secret',
                secretId: text,
                region: place.region,
                account: null,
                partition: null,
                arnName: text,
                jsonKey: null,
                versionStage: null,
                versionId: null,
            }
            : invalid('credentialsParameter is neither the ARN nor the name of a secret.', remedy, { phase: 'task-start' });
    }
    const arn = parseArn(text);
    if (arn === null) {
        return invalid('credentialsParameter begins like an ARN but has fewer than six parts.', 'Give the whole ARN of the secret.', { phase: 'task-start' });
    }
    if (arn.service !== 'secretsmanager') {
        return invalid('credentialsParameter names something other than a Secrets Manager secret.', remedy, {
            phase: 'task-start',
            reason: 'UNSUPPORTED_SERVICE',
            region: arn.region || null,
        });
    }
    return wholeSecret(arn, 'registry credentials take the whole secret');
}
/** The text is sent as it is, so a JSON key after the ARN makes it an unknown secret. */
function wholeSecret(arn, rule) {
    const [type = '', name = '', ...fields] = arn.resource.split(':');
    const target = parseSecretArn({ ...arn, resource: name === '' ? arn.resource : `${type}:${name}` });
    if (target.kind !== 'secret' || fields.length === 0)
        return target;
    return invalid(`credentialsParameter carries a JSON key or version; ${rule}, so no secret of this name is found.`, 'End the ARN after the name of the secret.', { phase: 'task-start', reason: 'NOT_FOUND', region: target.region, suggestion: [target.secretId] });
}
/**
 * Takes the FSx `credentialsParameter`; gives the secret or parameter. The agent asks in the task's own region, whatever the ARN says,
 * for a secret by the whole text and for a parameter by its bare name (agent, fsxwindowsfileserver).
 */
export function parseFsxCredentials(text, place) {
    const arn = parseArn(text);
    const remedy = 'Give the ARN of a Secrets Manager secret with username and password.';
    if (arn?.service === 'secretsmanager') {
        const target = wholeSecret(arn, 'FSx takes the whole secret');
        if (target.kind !== 'secret' || place.region === null || target.region === place.region)
            return target;
        // What Secrets Manager answers to an ARN of another region is inferred.
        return invalid(`The secret lies in ${plainWord(target.region ?? '')}, and ECS asks for FSx credentials in ${place.region} alone.`, "Keep the credentials in a secret of the task's own region.", { phase: 'task-start', reason: 'NOT_FOUND', severity: 'warning', region: target.region });
    }
    if (arn?.service === 'ssm')
        return inOwnRegion(slashed(parseParameterArn(arn, place)), place);
    return invalid('credentialsParameter names neither a secret nor a parameter by its ARN.', remedy, {
        phase: 'task-start',
        reason: arn === null ? 'MALFORMED' : 'UNSUPPORTED_SERVICE',
        region: arn?.region || null,
    });
}
/**
 * Takes a credential spec of `credentialSpecs` or `dockerSecurityOptions`; gives the S3 object or parameter that holds it. The agent
 * asks in its own region, whatever the ARN says (agent, credentialspec).
 */
export function parseCredentialSpec(text, place) {
    const [, prefix = '', location] = /^(credentialspec(?:domainless)?:)(.*)$/s.exec(text) ?? [];
    const remedy = 'Write credentialspec: or credentialspecdomainless:, then the ARN of an S3 object or of a parameter.';
    if (location === undefined)
        return invalid('This is not a credential spec.', remedy, { phase: 'register' });
    // A file on the instance cannot be seen from a pipeline.
    if (location.startsWith('file://'))
        return { kind: 'local-file' };
    const arn = parseArn(location);
    if (arn?.service === 's3')
        return parseObjectArn(location);
    if (arn?.service === 'ssm') {
        const target = inOwnRegion(slashed(parseParameterArn(arn, place)), place);
        return target.kind === 'invalid'
            ? { ...target, suggestion: target.suggestion.map((suggestion) => prefix + suggestion) }
            : target;
    }
    return invalid('The credential spec names neither an S3 object nor a parameter.', remedy, {
        phase: 'task-start',
        reason: arn === null ? 'MALFORMED' : 'UNSUPPORTED_SERVICE',
        region: arn?.region || null,
    });
}
/** Here the agent takes the name out of the ARN itself, with the slash before it (agent, fsxwindowsfileserver, credentialspec). */
function slashed(target) {
    if (target.kind !== 'parameter' || target.parameterName.startsWith('/'))
        return target;
    return { ...target, parameterName: `/${target.parameterName}` };
}
function inOwnRegion(target, place) {
    return target.kind === 'parameter' ? { ...target, region: place.region ?? target.region } : target;
}
