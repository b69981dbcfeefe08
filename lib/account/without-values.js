import { isJsonArray, isJsonObject } from '../base/json.js';
import { readTaskDefinition } from '../task-definition/task-definition.js';
import { literalCredentials } from '../text/credentials/literal-credentials.js';
import { redactCredentials } from '../text/credentials/redact.js';
/** Stands where a text was that must not be kept. */
const withheld = '***';
/**
 * A document of answers without the credentials in it: those that a task definition holds in plain text, wherever else they appear, and
 * every text whose form gives it away.
 */
export function withoutValues(document) {
    const secrets = [...new Set(secretTextsIn(document))]
        .filter((text) => text !== '')
        .sort((a, b) => b.length - a.length);
    const clean = (text) => redactCredentials(secrets.reduce((rest, secret) => rest.replaceAll(secret, withheld), text));
    return mapTexts(document, clean);
}
function secretTextsIn(value) {
    if (isJsonArray(value))
        return value.flatMap(secretTextsIn);
    if (!isJsonObject(value))
        return [];
    if (isJsonArray(value.containerDefinitions))
        return literalCredentials(readTaskDefinition(value)).flatMap(({ secretTexts }) => secretTexts);
    return Object.values(value).flatMap(secretTextsIn);
}
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (isJsonArray(value))
        return value.map((item) => mapTexts(item, map));
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
