import { nameWords, secretKind } from '../credentials/name-words.js';
import { tokenRules } from '../credentials/vendor-tokens.js';
import { isFiller, isFillerToken, isMask } from './filler.js';
const REMEDY_STAND_IN = 'Find out which value the step that wrote this file was missing, and give it one.';
const REMEDY_FILLER = 'Put the real value here, or a reference under "secrets" where it is one that nobody should read.';
/** What programs write where a value is missing, wherever it stands. */
const LEFTOVERS = [
    {
        rule: 'object-text',
        what: 'the text that JavaScript writes for an object, [object Object]',
        pattern: /\[object [A-Z][a-z]{2,20}\]/,
    },
    {
        rule: 'go-no-value',
        what: 'the text that Go templates write for a missing value',
        pattern: /<no value>|%!\w\((?:<nil>|MISSING|string=|NOVERB)\)?|^\s*<nil>\s*$|(?<=[/:@=])<nil>/,
    },
    {
        rule: 'terraform-unknown',
        what: 'the text that Terraform writes for a value it does not show',
        pattern: /\((?:known after apply|sensitive value|sensitive)\)/,
    },
    {
        rule: 'python-object',
        what: 'the text that Python writes for an object',
        pattern: /<(?:[\w.]{1,80} object|function [\w.]{1,80}|class '[\w.]{1,80}') ?(?:at 0x[0-9a-f]{4,16})?>/,
    },
    {
        rule: 'error-text',
        what: 'the error message of a command',
        pattern: /^\s*(?:An error occurred \([A-Za-z]{3,60}\)|Unable to locate credentials|Could not connect to the endpoint|Traceback \(most recent call last\)|fatal: |jq: error|parse error: |(?:\/?[\w./-]{1,60}: ){1,3}(?:command not found|No such file or directory|not found$)|usage: aws |The specified \w{3,20} does not exist|(?:Error|error): \S|\[?(?:ERROR|FATAL)\]?: )/,
    },
];
/** Takes a text and where it stands; gives what programs leave where a value is missing. */
export function findStandIns(value, context) {
    const leftovers = context.kind === 'command' && context.shell !== false
        ? LEFTOVERS.filter(({ rule }) => rule !== 'error-text')
        : LEFTOVERS;
    for (const { rule, what, pattern } of leftovers) {
        const match = isProse(context) ? null : pattern.exec(value);
        if (match !== null)
            return [standIn(rule, what, 'error', { start: match.index, end: match.index + match[0].length })];
    }
    return missingWord(value, context);
}
function standIn(rule, what, severity, span) {
    return { rule, certainty: 'stand-in', what, remedy: REMEDY_STAND_IN, severity, span };
}
/** Words for "nothing" in the languages that render files. As a value only the first is never meant. */
const NOTHING = /^(?:undefined|null|None|nil|NaN)$/;
/** A whole part of an ARN, a path or an image's name. */
const NOTHING_IN_ADDRESS = /(?<=[/:@=])(?:undefined|null|None|nil|NaN)(?=$|[/:@?&])/;
/** Glued to other words it may be a name, since people do call things `undefined-service`. */
const NOTHING_GLUED = /(?<=[/:@=._-])undefined(?=$|[/:@.,?&_-])/;
/** In other texts: any part of an address that reads `undefined`, and a host that reads like nothing. */
const NOTHING_IN_VALUE = /(?<=[/:@=])undefined(?=$|[/:@.,?&])|(?<=:\/\/|@)(?:null|None|nil)(?=$|[:/])/;
/** Settings for which "none" or "null" is one of the choices. */
const CHOICES = new Set(('driver encryption store level mode policy strategy type samesite provider backend connection transport format default cache queue mailer ' +
    'broadcast channel compression auth authentication algorithm acks exporter exporters sampler propagators handler adapter engine logger ' +
    'scheme protocol proxy offset reset isolation visibility origin').split(' '));
function missingWord(value, context) {
    const trimmed = value.trim();
    const address = context.kind === 'reference' || context.kind === 'role' || context.kind === 'image';
    const what = 'the word that a program writes for a missing value';
    if (NOTHING.test(trimmed)) {
        const start = value.indexOf(trimmed);
        const span = { start, end: start + trimmed.length };
        if (address || trimmed === 'undefined')
            return [standIn('missing-value', what, 'error', span)];
        const meant = context.kind === 'command' || nameWords(context.name ?? '').some((word) => CHOICES.has(word));
        return meant ? [] : [standIn('missing-value', what, 'warning', span)];
    }
    if (/\s/.test(trimmed) || context.kind === 'command')
        return [];
    const part = (address ? NOTHING_IN_ADDRESS : NOTHING_IN_VALUE).exec(value);
    const glued = part === null && address ? NOTHING_GLUED.exec(value) : null;
    const match = part ?? glued;
    if (match === null)
        return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [standIn('missing-part', `${what}, as a part of it`, glued === null ? 'error' : 'warning', span)];
}
/** A phrase that asks to be replaced, as one part of an address or a list. */
const FILLER_PART = /(?<=^|[/:@=.,;&?"'])(?:change[-_]?me|replace[-_]?me|replace[-_]?this|your(?:[-_][a-z0-9]{1,20}){1,5}|your(?:company|domain|app|bucket|account|region|org|name|username|user|password|host|server|site|project|database|secret|token|key))(?=$|[/:@.,;&?"'])/i;
/** Words that are also names and settings, filler only where a credential is expected. */
const SOFT_FILLER = /^(?:dummy|fake|sample|example)$/i;
/** Takes a text and where it stands; gives a word or phrase that asks to be replaced. A warning, because the text may be meant. */
export function findFillerWords(value, context) {
    const trimmed = value.trim();
    const start = value.indexOf(trimmed);
    const whole = { start, end: start + trimmed.length };
    const secret = secretKind(context.name ?? '') !== null;
    if (trimmed === '' || isProse(context))
        return [];
    if (isFiller(trimmed) && (secret || !SOFT_FILLER.test(trimmed)))
        return [filler('filler-phrase', 'a phrase that asks to be replaced', whole)];
    if (secret && isMask(trimmed))
        return [filler('mask', 'a mask in place of a value', whole)];
    const token = secret && isFillerToken(trimmed) && secretKind(context.name ?? '') !== 'password' ? whole : fillerToken(value);
    if (token !== null)
        return [filler('documentation-key', 'a key copied from documentation', token)];
    // What a reference names is looked up, so a name that merely reads like filler need not be guessed at.
    const guessed = context.kind !== 'reference' && context.kind !== 'role' && (!/\s/.test(trimmed) || context.kind === 'command');
    const part = guessed ? FILLER_PART.exec(value) : null;
    return part === null
        ? []
        : [
            filler('filler-part', 'a phrase that asks to be replaced, as a part of it', {
                start: part.index,
                end: part.index + part[0].length,
            }),
        ];
}
function filler(rule, what, span) {
    return { rule, certainty: 'filler-word', what, remedy: REMEDY_FILLER, severity: 'warning', span };
}
/** AWS's documentation uses this secret access key throughout. */
const DOCUMENTATION_SECRET_KEY = /wJalrXUtnFEMI\/K7MDENG\/bPxRfiCYEXAMPLEKEY/;
function fillerToken(value) {
    const known = DOCUMENTATION_SECRET_KEY.exec(value);
    if (known !== null)
        return { start: known.index, end: known.index + known[0].length };
    if (!/EXAMPLE|[xX*]{6}|0{12}|your|example|placeholder|dummy/.test(value))
        return null;
    for (const { pattern } of tokenRules) {
        for (const match of value.matchAll(pattern)) {
            if (isFillerToken(match[0]))
                return { start: match.index, end: match.index + match[0].length };
        }
    }
    return null;
}
const PROSE = new Set('prompt prompts message messages text description subject body greeting template pattern regex regexp format help notice banner'.split(' '));
/** Text for people may speak of anything. */
function isProse({ name }) {
    return nameWords(name ?? '').some((word) => PROSE.has(word));
}
