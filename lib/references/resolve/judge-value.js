import { hasCredential, memberOf } from '../../account/secret-value.js';
import { listedKeys, quoted } from '../../base/quoted.js';
import { valueFields } from '../parse/secret-arn.js';
import { undecided } from './resolution.js';
const nothing = { remarks: [], undecided: [] };
/** Slots whose secret must be a document with `username` and `password`. */
const credentialSlots = ['repository-credentials', 'fsx-credentials'];
/** Takes a reference and what reading the secret's value showed; gives what the agent would make of it. */
export function judgeValue(reference, target, evidence, secret) {
    const credentials = credentialSlots.includes(reference.slot);
    if (evidence.value === null)
        return nothing;
    const check = credentials ? 'credentials-document-well-formed' : 'secret-json-key-exists';
    if (evidence.value.status === 'unknown')
        return { remarks: [], undecided: [undecided(check, evidence.value)] };
    if (evidence.value.status === 'absent')
        return { remarks: [noValue(secret)], undecided: [] };
    const facts = evidence.value.value;
    if (credentials)
        return judgeCredentials(facts, reference.slot === 'repository-credentials');
    return target.jsonKey === null
        ? nothing
        : { remarks: judgeMember(reference, target, target.jsonKey, facts, secret), undecided: [] };
}
function noValue(secret) {
    return {
        check: 'secret-version-exists',
        message: `The version of the secret ${quoted(secret.name)} that is asked for has no value; tasks will not start.`,
        remedy: 'Put a value into the secret.',
        reason: 'NO_VALUE',
        phase: 'task-start',
    };
}
/** The agent decodes registry credentials into pointers, which a null takes back, and FSx ones into texts, which it leaves alone. */
function judgeCredentials(facts, nullTakesBack) {
    const lacking = ['username', 'password'].filter((field) => !hasCredential(facts, field, nullTakesBack));
    if (lacking.length === 0)
        return nothing;
    return {
        remarks: [
            {
                check: 'credentials-document-well-formed',
                message: `The secret's value has no usable ${lacking.join(' and no usable ')}; tasks will not start.`,
                remedy: 'Store a JSON object with the non-empty texts username and password.',
                reason: 'SHAPE',
                phase: 'task-start',
            },
        ],
        undecided: [],
    };
}
function judgeMember(reference, target, key, facts, secret) {
    const name = quoted(secret.name);
    const flaw = facts.form === 'object' ? (facts.overflow === true ? 'number-overflow' : null) : facts.form;
    if (flaw === 'binary') {
        return [
            {
                check: 'secret-value-is-text',
                message: `The reference asks for a JSON key, but the secret ${name} holds binary data, of which ECS can inject nothing; tasks will not start.`,
                remedy: 'Store the value as text (SecretString).',
                reason: 'BINARY',
                phase: 'task-start',
            },
        ];
    }
    if (flaw !== null || facts.form !== 'object') {
        return [
            {
                check: 'secret-json-key-exists',
                message: `The reference asks for the JSON key ${quoted(key)}, but the secret ${name} ${notAnObject[flaw ?? 'not-json']}; tasks will not start.`,
                remedy: flaw === 'number-overflow'
                    ? 'Store the number as a JSON text, in quotes.'
                    : 'Store a JSON object in the secret, or leave the key away to inject the whole value.',
                reason: 'NOT_JSON',
                phase: 'task-start',
            },
        ];
    }
    const member = memberOf(facts, key);
    if (member === null) {
        const keys = facts.members.map((each) => each.key);
        const sameInOtherCase = keys.filter((each) => each.toLowerCase() === key.toLowerCase());
        return [
            {
                check: 'secret-json-key-exists',
                message: `The secret ${name} has no JSON key ${quoted(key)}; ${keys.length === 0 ? 'it has no keys' : `it has ${listedKeys(keys)}`}. Tasks will not start.`,
                remedy: 'Name a key that the secret has (keys are case-sensitive, top level only), or add the key to the secret.',
                reason: 'JSON_KEY_MISSING',
                phase: 'task-start',
                ...(sameInOtherCase.length === 1 ? { replacement: withKey(target, sameInOtherCase[0] ?? key, secret) } : {}),
            },
        ];
    }
    return changedOnTheWay(reference, member);
}
const notAnObject = {
    'not-json': 'does not hold JSON',
    'number-overflow': 'holds a number that is too large for the ECS agent, which then refuses the whole document',
    'not-an-object': 'holds JSON that is not an object',
};
const formWords = {
    'number-reformatted': 'is a number that ECS writes in another way, with an exponent or without trailing zeros',
    null: 'is null, which arrives as the text <nil>',
    object: 'is an object, which arrives in Go notation (map[…]) instead of JSON',
    array: 'is a list, which arrives in Go notation instead of JSON',
};
function changedOnTheWay(reference, member) {
    const warn = (message, remedy) => ({
        check: 'secret-value-injected-verbatim',
        severity: 'warning',
        message,
        remedy,
    });
    const remarks = [];
    const form = formWords[member.form];
    if (form !== undefined) {
        remarks.push(warn(`The value of the JSON key ${quoted(member.key)} ${form}.`, 'Store the value as a JSON text, in quotes.'));
    }
    if (member.repeated) {
        remarks.push(warn(`The JSON key ${quoted(member.key)} stands more than once in the secret; the last one is injected.`, 'Keep one of them.'));
    }
    if (member.form === 'empty-text' && reference.slot === 'log-secret-option') {
        remarks.push(warn('The value is empty, and ECS drops an empty log option.', 'Store a value, or remove the option.'));
    }
    return remarks;
}
/** The whole ARN, for the one that is written may lack its suffix. */
function withKey({ versionStage, versionId }, key, secret) {
    return `${secret.arn}${valueFields([key, versionStage, versionId])}`;
}
