import { goNumberText } from '../base/go-number.js';
import { topLevelMembers } from './json-members.js';
/** Deepest nesting that Go's decoder accepts (encoding/json, maxNestingDepth). */
const goNestingLimit = 10_000;
/**
 * Takes a secret's text; gives its form and its top-level keys as the ECS agent would see them (asm.go, Go's encoding/json).
 * The text does not leave this function.
 */
export function judgeSecretText(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // The error quotes the text, which is the secret.
        return { form: 'not-json' };
    }
    const { overflow, depth } = scan(text);
    if (depth > goNestingLimit)
        return { form: 'not-json' };
    const overflows = overflow ? { overflow } : {};
    // Go leaves the map empty for a document that is just null, so every key is then missing.
    if (value === null)
        return { form: 'object', members: [], ...overflows };
    if (typeof value !== 'object' || Array.isArray(value))
        return { form: 'not-an-object' };
    return { form: 'object', members: readMembers(text), ...overflows };
}
function readMembers(text) {
    const members = new Map();
    for (const { key, source } of topLevelMembers(text)) {
        const repeated = members.delete(key);
        members.set(key, { key, form: formOf(source), repeated });
    }
    return [...members.values()];
}
function formOf(source) {
    const first = source[0];
    if (first === '"')
        return source === '""' ? 'empty-text' : 'text';
    if (first === '{')
        return 'object';
    if (first === '[')
        return 'array';
    if (first === 't' || first === 'f')
        return 'boolean';
    if (first === 'n')
        return 'null';
    return goNumberText(source) === source ? 'number' : 'number-reformatted';
}
/** One pass over valid JSON: whether a number overflows float64, and how deep it nests. */
function scan(text) {
    let overflow = false;
    let depth = 0;
    let deepest = 0;
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|-?\d[\d.eE+-]*/gs)) {
        if (token === '{' || token === '[') {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (token === '}' || token === ']')
            depth -= 1;
        else if (token[0] !== '"' && goNumberText(token) === null)
            overflow = true;
    }
    return { overflow, depth: deepest };
}
/** Takes a secret's facts and a key; gives the member the agent would find: literal, case-sensitive, top level. */
export function memberOf(facts, key) {
    return facts.form === 'object' ? (facts.members.find((member) => member.key === key) ?? null) : null;
}
/**
 * Takes a secret's facts, a field name and whether a null takes back what an earlier key of that name gave; gives whether a credentials
 * document has a usable text there. Go decodes it into a structure: keys match in any case, the last one wins, and a value of another
 * type fails the whole document.
 */
export function hasCredential(facts, field, nullTakesBack) {
    if (facts.form !== 'object')
        return false;
    const forms = facts.members
        .filter(({ key, form }) => key.toLowerCase() === field && (nullTakesBack || form !== 'null'))
        .map(({ form }) => form);
    return forms.at(-1) === 'text' && forms.every((form) => form === 'text' || form === 'empty-text' || form === 'null');
}
