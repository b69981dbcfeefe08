import { quoted } from '../../base/quoted.js';
import { parseCredentialSpec, parseFsxCredentials, parseRegistryCredentials } from '../parse/credentials-slots.js';
import { parseValueFrom } from '../parse/value-from.js';
import { fieldsOf, findById, findByName, proves } from './search-secret.js';
/**
 * Takes a text that can never resolve; gives what it was probably meant to be. A reading that is proven wins; one that could not be
 * proven is mentioned only where there is no other.
 */
export async function searchInvalid(target, context) {
    const named = target.meantSecret === null ? null : await searchBareSecret(target.meantSecret, context);
    if (named !== null && named.uncertain !== true)
        return named;
    for (const text of target.suggestion) {
        const found = await tryReading(text, target.suggestion.length === 1, context);
        if (found !== null)
            return found;
    }
    return named;
}
async function tryReading(text, only, context) {
    const suggestion = parserOf(context.reference.slot)(text, context.place);
    if (suggestion.kind === 'parameter' && suggestion.region !== null && suggestion.throughSecret === null) {
        if (!context.calls.take())
            return null;
        const answer = await context.account.parameters.describe(suggestion.region, suggestion.parameterName);
        return answer.status === 'found'
            ? { replacement: text, what: `the parameter ${quoted(answer.value.name)}`, secret: null }
            : null;
    }
    if (suggestion.kind !== 'secret' || suggestion.region === null)
        return null;
    const secret = await findById(suggestion.region, suggestion.secretId, context);
    if (secret === null)
        return null;
    const proof = await proves(secret, suggestion, suggestion.region, context);
    const version = proof === 'yes' ? null : versionMeant(suggestion, secret);
    if (version !== null)
        return version;
    if (proof === 'no')
        return null;
    return {
        // Who corrects an ARN gets the whole of it.
        replacement: suggestion.account === null ? text : `${secret.arn}${fieldsOf(suggestion)}`,
        what: suggestion.jsonKey === null
            ? `the secret ${quoted(secret.name)}`
            : `the JSON key ${quoted(suggestion.jsonKey)} of the secret ${quoted(secret.name)}`,
        secret,
        ...(proof === 'yes' || only ? {} : { uncertain: true }),
    };
}
function parserOf(slot) {
    switch (slot) {
        case 'repository-credentials':
            return parseRegistryCredentials;
        case 'fsx-credentials':
            return parseFsxCredentials;
        case 'credential-spec':
            return parseCredentialSpec;
        default:
            return parseValueFrom;
    }
}
/** A lone field that is the name of a stage, or the id of a version, stands where the JSON key belongs. */
function versionMeant({ account, jsonKey, versionStage, versionId }, secret) {
    if (account === null || jsonKey === null || versionStage !== null || versionId !== null)
        return null;
    const isStage = secret.versions.some(({ stages }) => stages.includes(jsonKey));
    if (!isStage && !secret.versions.some(({ id }) => id === jsonKey))
        return null;
    const selection = isStage
        ? { jsonKey: null, versionStage: jsonKey, versionId: null }
        : { jsonKey: null, versionStage: null, versionId: jsonKey };
    return {
        replacement: `${secret.arn}${fieldsOf(selection)}`,
        what: `the version ${isStage ? 'stage' : 'id'} ${quoted(jsonKey)} of the secret ${quoted(secret.name)}`,
        secret,
    };
}
/** A secret's bare name, with a key after it, where ECS reads every bare name as a parameter. */
async function searchBareSecret({ name, jsonKey }, context) {
    const { region } = context.place;
    if (region === null || (context.reference.slot !== 'secrets' && context.reference.slot !== 'log-secret-option')) {
        return null;
    }
    const secret = await findByName(region, name, context);
    if (secret === null)
        return null;
    const selection = { jsonKey, versionStage: null, versionId: null };
    const proof = await proves(secret, selection, region, context);
    return {
        replacement: `${secret.arn}${fieldsOf(selection)}`,
        what: `the secret ${quoted(name)}, whose ARN ECS wants`,
        secret,
        ...(proof === 'yes' ? {} : { uncertain: true }),
    };
}
