import { isJsonArray, isJsonObject, ownValue, pointerSegments, pointerTo, valueAt, } from '../../base/json.js';
import { cleanEmptyValues, originOf } from './clean.js';
import { sameWord, similarWord } from './key-suggestion.js';
import { PATHS_BY_KEY, placeAt } from './register-input.js';
import { RESPONSE_ONLY_FIELDS } from './response-only.js';
import { validate } from './schema-validator.generated.js';
/** Problems reported of one definition; a definition with more is broken as a whole. */
export const MAX_SCHEMA_PROBLEMS = 100;
/** Takes a task definition as the file holds it; gives where it does not fit. Judged after the deploy action's cleaning, so that null and empty values
 * where they are optional are no problem. `environment[].valueFrom` is left to the check on what registration keeps. */
export function validateSchema(value) {
    const cleaned = cleanEmptyValues(value) ?? {
        value: isJsonObject(value) ? {} : value,
        origin: { pointer: '', children: new Map() },
    };
    if (validate(cleaned.value))
        return [];
    const errors = validate.errors ?? [];
    const unknown = errors
        .filter((error) => error.keyword === 'additionalProperties')
        .slice(0, MAX_SCHEMA_PROBLEMS)
        .flatMap((error) => unknownKey(error, cleaned));
    const others = errors
        .filter((error) => error.keyword !== 'additionalProperties' && error.keyword !== 'required')
        .slice(0, MAX_SCHEMA_PROBLEMS)
        .flatMap((error) => wrongValue(error, cleaned));
    const meant = new Set(unknown.flatMap(({ meantFor }) => (meantFor === null ? [] : [meantFor])));
    const required = missingKeys(value, errors, cleaned, meant);
    return [...unknown.map(({ problem }) => problem), ...others, ...required].slice(0, MAX_SCHEMA_PROBLEMS);
}
function unknownKey(error, { origin }) {
    const parent = pointerOf(error);
    const segments = pointerSegments(parent);
    const key = String(error.params.additionalProperty);
    const pointer = originOf(origin, pointerTo(parent, key));
    if (segments.length === 0 && RESPONSE_ONLY_FIELDS.has(key))
        return [{ problem: responseOnly(pointer), meantFor: null }];
    if (key === 'valueFrom' && segments[0] === 'containerDefinitions' && segments[2] === 'environment')
        return [];
    const place = placeAt(segments);
    const known = place?.kind === 'structure' ? [...place.members.keys()] : [];
    const elsewhere = PATHS_BY_KEY.get(key) ?? [];
    const right = sameWord(key, known) ?? (elsewhere.length > 0 ? null : similarWord(key, known));
    const problem = {
        rule: 'unknown-key',
        severity: 'error',
        pointer,
        message: `ECS does not know ${quotedKey(key)} ${placeName(segments)}. The AWS SDK drops it without a word, so nothing of it is registered.`,
        remedy: remedyForKey(key, pathOf(segments), right, elsewhere, known),
    };
    return [{ problem, meantFor: right === null ? null : pointerTo(parent, right) }];
}
/** Remedies for mistakes that need more than another name. */
const REMEDIES = new Map([
    [
        'containerDefinitions[].secrets[].value',
        'Write valueFrom with the ARN of a Secrets Manager secret or the name of a Parameter Store parameter, and take the literal value out of the file.',
    ],
]);
/** Beyond this many, a list of the keys that ECS knows helps nobody. */
const MAX_LISTED_KEYS = 12;
function remedyForKey(key, path, right, elsewhere, known) {
    const written = REMEDIES.get(path === '' ? key : `${path}.${key}`);
    if (written !== undefined)
        return written;
    if (right !== null)
        return `Rename it to ${right}.`;
    if (key === '<<')
        return 'Write the merged keys out: YAML 1.2, as the deploy action reads it, has no merge keys.';
    if (elsewhere.length > 0)
        return `Move it to where it belongs: ${listed(nearest(elsewhere, path), 'or')}.`;
    if (known.length > MAX_LISTED_KEYS)
        return 'Remove it, or replace it by the key that the RegisterTaskDefinition reference has for it.';
    return `Remove it, or use one of the keys that ECS knows here: ${listed(known, 'or')}.`;
}
/** Takes the paths that have a key and the path where it stands; gives up to four, those nearest to it first. */
function nearest(paths, path) {
    const shared = (other) => {
        let length = 0;
        while (length < Math.min(path.length, other.length) && path[length] === other[length])
            length += 1;
        return length;
    };
    return paths
        .toSorted((left, right) => shared(right) - shared(left))
        .slice(0, 4)
        .map((other) => (other === '' ? 'the top level' : other));
}
function responseOnly(pointer) {
    return {
        rule: 'response-only',
        severity: 'notice',
        pointer,
        message: 'ECS returns this field, but does not take it at registration. It is left out, and nothing is lost.',
        remedy: 'Remove it from the file.',
    };
}
function wrongValue(error, { value, origin }) {
    const place = pointerOf(error);
    const actual = valueAt(value, place);
    const pointer = originOf(origin, place);
    if (actual === undefined)
        return [];
    if (error.keyword === 'type')
        return [{ rule: 'type', severity: 'error', pointer, ...wrongType(String(error.params.type), actual) }];
    if (error.keyword === 'enum' && typeof actual === 'string')
        return [{ rule: 'enum', severity: 'error', pointer, ...wrongChoice(actual, place) }];
    if (error.keyword !== 'maxProperties')
        return [];
    const message = 'ECS takes only one of the keys of this object, and here are several, so it refuses the registration.';
    return [{ rule: 'one-of', severity: 'error', pointer, message, remedy: 'Keep the one key that is meant.' }];
}
const KIND_NAMES = {
    string: 'a string',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
};
function wrongType(expected, actual) {
    const message = `ECS takes ${KIND_NAMES[expected] ?? expected} here, and the file holds ${kindOf(actual)}. The AWS SDK sends it as it is, and ECS refuses the registration without naming the place.`;
    return { message, remedy: remedyForType(expected, actual) };
}
function remedyForType(expected, actual) {
    const scalar = typeof actual === 'number' || typeof actual === 'boolean';
    if (expected === 'string' && scalar)
        return 'Put the value in quotes.';
    if (expected === 'integer' && typeof actual === 'string' && /^-?\d+$/.test(actual))
        return 'Remove the quotes around the number.';
    if (expected === 'boolean' && typeof actual === 'string' && /^(?:true|false)$/i.test(actual))
        return 'Write true or false without quotes.';
    if (expected === 'array')
        return 'Write a list in square brackets, even for a single entry.';
    return `Write ${KIND_NAMES[expected] ?? expected}.`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (isJsonArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
    return typeof value === 'string' ? 'a string' : 'true or false';
}
function wrongChoice(actual, place) {
    const found = placeAt(pointerSegments(place));
    const allowed = found !== null && 'values' in found ? found.values : [];
    const meant = sameWord(actual, allowed) ?? similarWord(actual, allowed);
    const message = 'This is not one of the values that ECS takes here, so it refuses the registration. Upper and lower case count.';
    return { message, remedy: meant === null ? `Write ${listed(allowed, 'or')}.` : `Write ${meant}.` };
}
/** What is missing, one problem for each object; what is there but empty, one problem for each key. */
function missingKeys(file, errors, { origin }, meant) {
    const absent = new Map();
    const empty = [];
    for (const error of errors.filter(({ keyword }) => keyword === 'required')) {
        const parent = pointerOf(error);
        const key = String(error.params.missingProperty);
        const pointer = originOf(origin, parent);
        const inFile = valueAt(file, pointer);
        if (isJsonObject(inFile) && ownValue(inFile, key) !== undefined)
            empty.push(emptyKey(key, pointerTo(pointer, key)));
        else if (!meant.has(pointerTo(parent, key))) {
            const entry = absent.get(pointer) ?? { segments: pointerSegments(parent), keys: [] };
            entry.keys.push(key);
            absent.set(pointer, entry);
        }
    }
    return [...[...absent].map(([pointer, { segments, keys }]) => absentKeys(pointer, segments, keys)), ...empty];
}
function absentKeys(pointer, segments, keys) {
    return {
        rule: 'required',
        severity: 'error',
        pointer,
        message: `${listed(keys, 'and')} ${keys.length === 1 ? 'is' : 'are'} missing ${placeName(segments)}, and ECS refuses the registration without ${keys.length === 1 ? 'it' : 'them'}.`,
        remedy: `Add ${listed(keys, 'and')}.`,
    };
}
function emptyKey(key, pointer) {
    return {
        rule: 'required-empty',
        severity: 'error',
        pointer,
        message: `${key} is required here, but it is empty. The deploy action removes empty values, and ECS refuses the registration without it.`,
        remedy: `Give ${key} a value.`,
    };
}
function pointerOf(error) {
    return pointerTo('', ...error.instancePath.split('/').slice(1).map(unescaped));
}
function unescaped(segment) {
    return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** A key is named only if it looks like one: the file is untrusted text. */
function quotedKey(key) {
    return /^[A-Za-z][\w.-]{0,47}$|^<<$/.test(key) ? `the key ${key}` : 'this key';
}
function placeName(segments) {
    return segments.length === 0 ? 'at the top level' : `in ${pathOf(segments)}`;
}
/** Takes the segments of a place of the input; gives its path without indexes, such as `containerDefinitions[].secrets[]`. */
function pathOf(segments) {
    return segments.reduce((text, segment) => {
        if (/^\d+$/.test(segment))
            return `${text}[]`;
        return text === '' ? segment : `${text}.${segment}`;
    }, '');
}
function listed(words, conjunction) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
