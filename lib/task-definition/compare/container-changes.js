import { pointerSegments } from '../../base/json.js';
import { describeImage } from './change-detail.js';
import { breakingWhenRemoved, compareDeep, compareEntries, memberWords, pairs, partValue, rest, } from './compare-parts.js';
import { imageRepository } from './lost-secrets.js';
import { partAt } from './normalise.js';
/**
 * Takes the key of a container in its list, the container in both definitions, the names of all secrets of both and where changes go;
 * adds what differs.
 */
export function compareContainer(key, pair, secretNames, addChange) {
    const { before, after } = pair;
    const name = labelOf(key, pair);
    const add = (part, words, describe) => addChange(part, { ...words, container: name }, describe);
    if (before === null || after === null) {
        addChange(pair, { section: 'container', subject: `container ${name}`, impact: breakingWhenRemoved, name: null });
        return;
    }
    for (const [part, member] of pairs(before, after)) {
        switch (part) {
            case 'secrets':
                for (const [secret, entries] of pairs(member.before, member.after))
                    compareSecret(name, secret, entries, add);
                break;
            case 'environment':
                for (const [variable, entries] of pairs(member.before, member.after)) {
                    const [was, is] = [before, after].map((part) => partAt(part, 'secrets', variable) !== null);
                    const fate = was === true && is !== true && entries.after !== null
                        ? 'was-secret'
                        : is === true && entries.after === null
                            ? 'is-secret'
                            : secretNames.has(variable)
                                ? 'shares-name'
                                : 'plain';
                    compareVariable(name, variable, entries, fate, add);
                }
                break;
            case 'environmentFiles':
                compareEnvironmentFiles(name, member, add);
                break;
            case 'image':
                add(member, { section: 'image', subject: `image ${name}`, impact: imageImpact, name: null }, (details) => describeImage(member, name, details));
                break;
            case 'portMappings':
                compareEntries(member, { ...rest(null), section: 'ports' }, add);
                break;
            case 'dockerLabels':
                // The keys are the application's own, so no value of theirs is one of ECS's words.
                compareEntries(member, { ...rest(null), impact: () => 'cosmetic' }, add);
                break;
            case 'repositoryCredentials':
                compareDeep(member, { ...rest(null), impact: breakingWhenRemoved, name: part }, add);
                break;
            case 'firelensConfiguration':
                compareFireLens(member, add);
                break;
            case 'logConfiguration':
                compareLogConfiguration(name, member, add);
                break;
            default:
                compareDeep(member, memberWords(part), add);
        }
    }
}
/** What has no name goes by its number, as everywhere in reports. */
function labelOf(key, { before, after }) {
    return /^(?: #\d+)?$/.test(key) ? `#${pointerSegments((after ?? before)?.pointer ?? '').at(-1) ?? ''}` : key;
}
function compareSecret(container, key, pair, add) {
    add(pair, {
        section: pair.after === null ? 'lost-secret' : 'secret',
        subject: `secret ${container}/${labelOf(key, pair)}`,
        impact: breakingWhenRemoved,
        name: null,
    });
}
const fateWords = {
    'was-secret': () => 'was a secret, is plain text now',
    'is-secret': () => 'is a secret now',
    'shares-name': () => null,
};
function compareVariable(container, key, pair, fate, add) {
    const wasSecret = fate === 'was-secret';
    const words = {
        section: wasSecret ? 'plain-text' : 'environment',
        subject: `environment ${container}/${labelOf(key, pair)}`,
        impact: wasSecret ? () => 'breaking' : variableImpact,
        name: key,
    };
    const isEmpty = wasSecret && partValueText(pair.after) === '';
    add(pair, words, isEmpty ? () => 'was a secret, is empty now' : fateWords[fate]);
}
function partValueText(part) {
    const value = part === null ? null : partAt(part, 'value');
    return value?.kind === 'leaf' ? value.value : null;
}
/** Whether ECS keeps an empty variable is not documented: one that comes or goes may be no change at all. */
const variableImpact = (kind, { before, after }) => {
    const value = partAt(after ?? before ?? nothing, 'value');
    return kind !== 'changed' && value?.kind === 'leaf' && value.value === '' ? 'cosmetic' : 'notable';
};
const nothing = { kind: 'leaf', pointer: '', value: null };
/** Of two files that set the same variable the first wins, so that places count. */
function compareEnvironmentFiles(container, { before, after }, add) {
    const [was, is] = [filesOf(before), filesOf(after)];
    const words = (index) => rest(`environment file ${container}/${index}`);
    if (was.length === is.length) {
        for (const [index, { part }] of is.entries())
            add({ before: was[index]?.part ?? null, after: part }, words(index));
        return;
    }
    const [kept, moved] = [common(was, is), common(is, was)];
    for (const { part, index } of was.filter((file) => !kept.includes(file)))
        add({ before: part, after: null }, words(index));
    for (const { part, index } of is.filter((file) => !moved.includes(file)))
        add({ before: null, after: part }, words(index));
    // What is in both may have changed places.
    for (const [place, { part, index }] of moved.entries())
        add({ before: kept[place]?.part ?? null, after: part }, words(index));
}
function filesOf(part) {
    const members = part?.kind === 'entries' ? [...part.members.values()] : [];
    return members.map((member, index) => ({ part: member, index, text: JSON.stringify(partValue(member)) }));
}
/** Those of the first that the second has too, a file that stands twice counted twice. */
function common(files, others) {
    const left = others.map(({ text }) => text);
    return files.filter(({ text }) => {
        const index = left.indexOf(text);
        if (index >= 0)
            left.splice(index, 1);
        return index >= 0;
    });
}
function compareLogConfiguration(container, pair, add) {
    if (pair.before === null || pair.after === null) {
        const lost = pair.before !== null && partAt(pair.before, 'secretOptions') !== null;
        add(pair, { ...rest(null), impact: lost ? breakingWhenRemoved : rest(null).impact });
        return;
    }
    for (const [key, member] of pairs(pair.before, pair.after)) {
        if (key !== 'options' && key !== 'secretOptions') {
            compareDeep(member, { ...rest(null), name: key }, add);
            continue;
        }
        for (const [option, entries] of pairs(member.before, member.after)) {
            const subject = `log option ${container}/${labelOf(option, entries)}`;
            const wasSecret = key === 'options' && entries.after !== null && partAt(pair.before, 'secretOptions', option) !== null;
            if (wasSecret && partAt(pair.after, 'secretOptions', option) === null) {
                add(entries, { ...rest(subject), section: 'plain-text', impact: () => 'breaking' }, fateWords['was-secret']);
                continue;
            }
            const impact = key === 'secretOptions' ? breakingWhenRemoved : rest(null).impact;
            add(entries, { ...rest(subject), impact, name: logWords.test(option) ? option : null });
        }
    }
}
/** Options whose values are names and sizes; those of other drivers may be anything. */
const logWords = /^(?:awslogs-(?:group|region|stream-prefix)|mode|max-buffer-size)$/;
function compareFireLens(pair, add) {
    if (pair.before === null || pair.after === null) {
        add(pair, rest(null));
        return;
    }
    for (const [key, member] of pairs(pair.before, pair.after)) {
        if (key === 'options')
            compareEntries(member, rest(null), add);
        else
            compareDeep(member, memberWords(key), add);
    }
}
const imageImpact = (kind, { before, after }) => {
    const [was, is] = [before === null ? null : partValue(before), after === null ? null : partValue(after)];
    const tagAlone = kind === 'changed' && typeof was === 'string' && typeof is === 'string';
    return tagAlone && imageRepository(was) === imageRepository(is) ? 'cosmetic' : 'notable';
};
