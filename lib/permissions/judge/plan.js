import { toContextEntries } from '../../iam/request-context.js';
/** ARNs in one SimulatePrincipalPolicy: the API names no limit; a hundred are known to work. */
export const resourcesPerCall = 100;
/**
 * Takes questions about one principal and the condition keys that its policies refer to (null where nobody told); gives the fewest
 * calls that ask them all. An action without resources and one with cannot share a call, nor can questions that want different
 * values of the same key. A key of one service concerns that service's actions only.
 */
export function planCalls(questions, referencedKeys) {
    const groups = [];
    for (const question of questions) {
        const star = question.resource === '*';
        const wanted = wantedBy(question, referencedKeys);
        const group = groups.find((candidate) => candidate.star === star && agree(candidate.wanted, wanted));
        if (group === undefined) {
            groups.push({ star, wanted: new Map(wanted), questions: [question] });
            continue;
        }
        for (const [key, entry] of wanted)
            group.wanted.set(key, entry);
        group.questions.push(question);
    }
    return groups.flatMap(callsOf);
}
/** Takes a question and the referenced keys; gives a text that is the same for questions that have the same answer. */
export function questionKey(question, referencedKeys) {
    return JSON.stringify([question.action, question.resource, [...wantedBy(question, referencedKeys)]]);
}
function callsOf({ star, wanted, questions }) {
    const entries = [...wanted.values()]
        .filter((entry) => entry !== null)
        .sort((left, right) => (left.ContextKeyName < right.ContextKeyName ? -1 : 1));
    const resources = [...new Set(questions.map(({ resource }) => resource))].sort();
    const calls = [];
    for (let from = 0; from < resources.length; from += resourcesPerCall) {
        const chunk = new Set(resources.slice(from, from + resourcesPerCall));
        const asked = questions.filter(({ resource }) => chunk.has(resource));
        const actions = [...new Set(asked.map(({ action }) => action))].sort();
        calls.push({ actions, resources: star ? [] : [...chunk], entries, questions: asked });
    }
    return calls;
}
function agree(group, wanted) {
    return [...wanted].every(([key, entry]) => !group.has(key) || JSON.stringify(group.get(key)) === JSON.stringify(entry));
}
/**
 * Sent whether or not the role's policies refer to them: service control policies, which nobody can read, often do. The simulator
 * takes us-east-1 where nobody says, and what is left out would meet every `…IfExists`.
 */
const alwaysSent = ['aws:requestedregion', 'aws:securetransport', 'aws:principalisawsservice', 'aws:resourceaccount'];
function wantedBy({ action, keys }, referencedKeys) {
    const service = action.slice(0, action.indexOf(':')).toLowerCase();
    const entries = new Map(toContextEntries(keys).map((entry) => [entry.ContextKeyName.toLowerCase(), entry]));
    const names = referencedKeys === null
        ? [...entries.keys()].filter((key) => !differsByResource(key))
        : [
            ...new Set([
                ...referencedKeys.map((key) => key.toLowerCase()),
                ...alwaysSent,
                ...[...entries.keys()].filter((key) => key.startsWith('aws:principaltag/')),
            ]),
        ];
    return new Map(names.filter((key) => concerns(key, service)).map((key) => [key, entries.get(key) ?? null]));
}
function concerns(key, service) {
    const prefix = key.slice(0, key.indexOf(':'));
    return prefix === 'aws' || prefix === service;
}
/** Where nobody told which keys matter, sending these would cost a call for each resource. */
function differsByResource(key) {
    return /^(secretsmanager:(secretid|version)|kms:encryptioncontext|[a-z0-9]+:resourcetag\/)/.test(key);
}
