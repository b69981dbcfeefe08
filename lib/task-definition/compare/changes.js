import { describeChange } from './change-detail.js';
import { breakingWhenRemoved, compareDeep, memberWords, pairs, partValue, rest, sections, } from './compare-parts.js';
import { compareContainer } from './container-changes.js';
import { isSame, normalise, partAt } from './normalise.js';
/**
 * Takes the baseline's task definition as described and the candidate as rendered; gives what differs in meaning, ordered as a
 * reviewer reads it. The details hold environment values only where they are short and no credential.
 */
export function findChanges(baseline, candidate, options) {
    const before = normalise(baseline).root;
    const after = normalise(candidate).root;
    const changes = [];
    const several = Math.max(...[before, after].map(countContainers)) > 1;
    const add = (pair, words, describe = (details) => describeChange(pair, words.name, details)) => {
        const change = changeOf(pair, words, withContainer(words, several, describe(options)));
        if (change !== null)
            changes.push({ change, section: words.section });
    };
    const secretNames = new Set([...secretNamesOf(before), ...secretNamesOf(after)]);
    for (const [key, pair] of pairs(before, after)) {
        if (key === 'containerDefinitions') {
            for (const [name, containers] of pairs(pair.before, pair.after))
                compareContainer(name, containers, secretNames, add);
        }
        else if (key === 'executionRoleArn' || key === 'taskRoleArn')
            compareRole(key, pair, add);
        else if (key === 'volumes') {
            for (const [name, volumes] of pairs(pair.before, pair.after))
                add(volumes, rest(`volume ${name}`));
        }
        else if (key === 'tags') {
            for (const [, tags] of pairs(pair.before, pair.after))
                add(tags, { ...rest(null), impact: () => 'cosmetic' });
        }
        else
            compareDeep(pair, memberWords(key), add);
    }
    return changes.toSorted(bySection).map(({ change }) => change);
}
function countContainers(root) {
    const containers = partAt(root, 'containerDefinitions');
    return containers?.kind === 'entries' ? containers.members.size : 0;
}
/** A pointer names a container by a number that the two definitions need not share. */
function withContainer({ subject, container }, several, detail) {
    if (subject !== null || container === undefined || !several)
        return detail;
    return detail === null ? `container ${container}` : `container ${container}, ${detail}`;
}
/** The names of all secrets, whichever container has them. */
function secretNamesOf(root) {
    const containers = partAt(root, 'containerDefinitions');
    const all = containers?.kind === 'entries' ? [...containers.members.values()] : [];
    return all.flatMap((container) => {
        const secrets = partAt(container, 'secrets');
        return secrets?.kind === 'entries' ? [...secrets.members.keys()] : [];
    });
}
function compareRole(key, pair, add) {
    const subject = key === 'executionRoleArn' ? 'execution role' : 'task role';
    if (pair.before !== null && pair.after !== null && isSameRole(partValue(pair.before), partValue(pair.after)))
        return;
    add(pair, { section: 'role', subject, impact: breakingWhenRemoved, name: key });
}
/** Takes two role names or ARNs; tells whether they name one role. A bare name can only mean a role without a path. */
export function isSameRole(before, after) {
    if (before === after)
        return true;
    if (typeof before !== 'string' || typeof after !== 'string')
        return false;
    const bothArns = before.startsWith('arn:') && after.startsWith('arn:');
    return !bothArns && before.replace(/^.*:role\//, '') === after.replace(/^.*:role\//, '');
}
function changeOf(pair, words, detail) {
    const { before, after } = pair;
    if (before !== null && after !== null && isSame(before, after))
        return null;
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    const pointer = (after ?? before)?.pointer ?? '';
    return {
        pointer,
        kind,
        subject: words.subject ?? pointer,
        impact: words.impact(kind, pair),
        ...(detail === null ? {} : { detail }),
    };
}
/** By section, within the last one cosmetics last; otherwise in the order of the documents. */
function bySection(a, b) {
    const cosmetic = ({ change, section }) => Number(section === 'rest' && change.impact === 'cosmetic');
    return sections.indexOf(a.section) - sections.indexOf(b.section) || cosmetic(a) - cosmetic(b);
}
