import { isJsonArray, isJsonObject, ownValue } from '../base/json.js';
/** Longest policy document the IAM API model admits, in characters (policyDocumentType). */
export const MAX_POLICY_LENGTH = 131_072;
/**
 * Takes the text of a policy, plain or URL-encoded (as IAM's Get operations return it); gives it parsed, or null when
 * any part of it is not understood: a policy read in half could hide a Deny. Never throws, never echoes the text.
 * Source: IAM JSON policy grammar, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text) {
    const document = parseText(text);
    if (!isJsonObject(document))
        return null;
    const version = ownValue(document, 'Version');
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17')
        return null;
    const list = ownValue(document, 'Statement');
    if (list === undefined)
        return null;
    const statements = [];
    for (const [index, item] of (isJsonArray(list) ? list : [list]).entries()) {
        const statement = isJsonObject(item) ? parseStatement(item, index) : null;
        if (statement === null)
            return null;
        statements.push(statement);
    }
    return { variables: version === '2012-10-17', statements };
}
function parseText(text) {
    try {
        const trimmed = text.trim();
        const plain = trimmed.startsWith('{') ? trimmed : decodeURIComponent(trimmed);
        return plain.length > MAX_POLICY_LENGTH ? null : JSON.parse(plain);
    }
    catch {
        // The parser's message quotes its input.
        return null;
    }
}
const ELEMENTS = new Set([
    'Sid',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Principal',
    'NotPrincipal',
    'Condition',
]);
function parseStatement(item, index) {
    // An element we do not know could narrow or widen the statement.
    if (Object.keys(item).some((element) => !ELEMENTS.has(element)))
        return null;
    const effect = ownValue(item, 'Effect');
    const sid = ownValue(item, 'Sid');
    const action = optionalTexts(item, 'Action');
    const notAction = optionalTexts(item, 'NotAction');
    const resource = optionalTexts(item, 'Resource');
    const notResource = optionalTexts(item, 'NotResource');
    const principal = optionalPrincipals(item, 'Principal');
    const notPrincipal = optionalPrincipals(item, 'NotPrincipal');
    const conditions = parseConditions(ownValue(item, 'Condition'));
    if (effect !== 'Allow' && effect !== 'Deny')
        return null;
    if (action === undefined || notAction === undefined || (action === null) === (notAction === null))
        return null;
    if (resource === undefined || notResource === undefined || (resource !== null && notResource !== null))
        return null;
    if (principal === undefined || notPrincipal === undefined || (principal !== null && notPrincipal !== null))
        return null;
    if (conditions === undefined)
        return null;
    return {
        index,
        sid: typeof sid === 'string' && sid !== '' ? sid : null,
        effect,
        action,
        notAction,
        resource,
        notResource,
        principal,
        notPrincipal,
        conditions,
    };
}
/** Gives null where the element is absent, undefined where it is there but not text. */
function optionalTexts(item, element) {
    const value = ownValue(item, element);
    return value === undefined ? null : texts(value);
}
function texts(value) {
    const list = isJsonArray(value) ? value : [value];
    return list.every((entry) => typeof entry === 'string') ? list : undefined;
}
function optionalPrincipals(item, element) {
    const value = ownValue(item, element);
    if (value === undefined)
        return null;
    const empty = { anyone: false, aws: [], service: [], federated: [], canonicalUser: [] };
    if (value === '*')
        return { ...empty, anyone: true };
    if (!isJsonObject(value))
        return undefined;
    const kinds = new Map();
    for (const [kind, entry] of Object.entries(value)) {
        const names = texts(entry);
        if (names === undefined || !['AWS', 'Service', 'Federated', 'CanonicalUser'].includes(kind))
            return undefined;
        kinds.set(kind, names);
    }
    const aws = kinds.get('AWS') ?? [];
    return {
        anyone: aws.includes('*'),
        aws: aws.filter((name) => name !== '*'),
        service: kinds.get('Service') ?? [],
        federated: kinds.get('Federated') ?? [],
        canonicalUser: kinds.get('CanonicalUser') ?? [],
    };
}
function parseConditions(block) {
    if (block === undefined)
        return [];
    if (!isJsonObject(block))
        return undefined;
    const conditions = [];
    for (const [operator, keys] of Object.entries(block)) {
        if (!isJsonObject(keys))
            return undefined;
        for (const [key, value] of Object.entries(keys)) {
            const values = conditionTexts(value);
            if (values === undefined)
                return undefined;
            conditions.push({ operator, key, values });
        }
    }
    return conditions;
}
/** Condition values may be unquoted booleans and numbers; IAM compares them as text. */
function conditionTexts(value) {
    const list = isJsonArray(value) ? value : [value];
    const scalar = (entry) => ['string', 'number', 'boolean'].includes(typeof entry);
    return list.every(scalar) ? list.map(String) : undefined;
}
