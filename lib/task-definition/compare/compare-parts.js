/** The order in which a reviewer reads: what takes a service down first. */
export const sections = [
    'lost-secret',
    'plain-text',
    'secret',
    'role',
    'container',
    'resources',
    'ports',
    'environment',
    'image',
    'rest',
];
/** Members that say how much a task gets and on what it runs. */
const resourceKeys = new Set([
    'cpu',
    'memory',
    'memoryReservation',
    'ephemeralStorage',
    'resourceRequirements',
    'runtimePlatform',
    'requiresCompatibilities',
]);
/** What takes a service down when it is gone. */
export const breakingWhenRemoved = (kind) => (kind === 'removed' ? 'breaking' : 'notable');
/** Takes a subject (null: the pointer is it); gives the words of what has no section of its own. */
export function rest(subject) {
    return { section: 'rest', subject, impact: () => 'notable', name: null };
}
/** Takes a member's key; gives the words of what has no name of its own. */
export function memberWords(key) {
    return { ...rest(null), section: resourceKeys.has(key) ? 'resources' : 'rest', name: key };
}
/** Takes two keyed lists, their words and where changes go; adds one change an entry. */
export function compareEntries({ before, after }, words, add) {
    for (const [, entries] of pairs(before, after))
        add(entries, words);
}
/** Takes two parts, their words and where changes go; goes down to the member that differs. What is new or gone as a whole is one change. */
export function compareDeep(pair, words, add) {
    const { before, after } = pair;
    if ((after ?? before)?.kind === 'entries')
        compareEntries(pair, words, add);
    else if (before?.kind !== 'object' || after?.kind !== 'object')
        add(pair, words);
    else
        for (const [key, member] of pairs(before, after))
            compareDeep(member, { ...words, name: key }, add);
}
/** Takes two parts; gives the members of both, the candidate's order first. What differs from a default that is written out changed it. */
export function pairs(before, after) {
    const [was, is] = [branchOf(before), branchOf(after)];
    return [...new Set([...is.members.keys(), ...was.members.keys()])].map((key) => [
        key,
        {
            before: was.members.get(key) ?? was.defaults.get(key) ?? null,
            after: is.members.get(key) ?? is.defaults.get(key) ?? null,
        },
    ]);
}
const noBranch = { members: new Map(), defaults: new Map() };
function branchOf(part) {
    return part === null || part.kind === 'leaf' ? noBranch : part;
}
/** Takes a part; gives its value without places. */
export function partValue(part) {
    return part.kind === 'leaf'
        ? part.value
        : Object.fromEntries([...part.members].map(([key, member]) => [key, partValue(member)]));
}
