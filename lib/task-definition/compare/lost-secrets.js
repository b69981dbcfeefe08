import { ownValue, pointerSegments, valueAt } from '../../base/json.js';
import { normalise, partAt } from './normalise.js';
/**
 * Takes the baseline's and the candidate's task definition; gives the secrets of the baseline that are gone, in its order. A container
 * with the same image that came instead is the old one under a new name. Those of a container that is gone as a whole are gone with
 * it, unless no essential container stayed and others came: then one of them does its work, and a secret that none has is lost.
 */
export function lostSecrets(baseline, candidate) {
    const [before, after] = [normalise(baseline), normalise(candidate)];
    const pairs = containerPairs(before, after);
    const isReplaced = !pairs.some((pair) => isEssential(pair.before)) && newContainers(before, after).length > 0;
    const everywhere = entriesOf(after.root, 'containerDefinitions').map(([, part]) => part);
    return entriesOf(before.root, 'containerDefinitions').flatMap(([name, container]) => {
        const pair = pairs.find((each) => each.name === name);
        const places = pair === undefined ? (isReplaced ? everywhere : []) : [pair.after];
        if (places.length === 0)
            return [];
        return entriesOf(container, 'secrets').flatMap(([key, secret]) => {
            const valueFrom = textOf(baseline, secret, 'valueFrom');
            if (valueFrom === null || places.some((place) => partAt(place, 'secrets', key) !== null))
                return [];
            const literal = places.map((place) => partAt(place, 'environment', key)).find((part) => part !== null);
            return [
                {
                    container: name,
                    name: textOf(baseline, secret, 'name') ?? key,
                    valueFrom,
                    pointer: secret.pointer,
                    containerPointer: pair?.after.pointer ?? '/containerDefinitions',
                    literalPointer: literal?.pointer ?? null,
                },
            ];
        });
    });
}
function isEssential(container) {
    const essential = partAt(container, 'essential');
    return essential?.kind !== 'leaf' || essential.value !== false;
}
/** Containers that the baseline has under no name. */
function newContainers(baseline, candidate) {
    return entriesOf(candidate.root, 'containerDefinitions')
        .filter(([name]) => partAt(baseline.root, 'containerDefinitions', name) === null)
        .map(([, part]) => part);
}
/** Takes the baseline's and the candidate's task definition; gives the containers of the baseline that are gone. */
export function lostContainers(baseline, candidate) {
    const after = normalise(candidate).root;
    return entriesOf(normalise(baseline).root, 'containerDefinitions')
        .filter(([name]) => partAt(after, 'containerDefinitions', name) === null)
        .map(([name, part]) => ({ container: name, name, pointer: part.pointer }));
}
/** Takes the baseline's and the candidate's task definition; gives the environment variables that are gone; one that became a secret is not. */
export function lostEnvironment(baseline, candidate) {
    return containerPairs(normalise(baseline), normalise(candidate)).flatMap(({ before, after }) => {
        // By their names: of two variables of one name, one may go.
        const left = new Set([...entriesOf(after, 'environment'), ...entriesOf(after, 'secrets')].map(([key, part]) => nameOf(candidate, part, key)));
        const gone = new Map(entriesOf(before, 'environment').map(([key, part]) => [nameOf(baseline, part, key), part]));
        return [...gone]
            .filter(([name]) => !left.has(name))
            .map(([name, part]) => ({
            container: textOf(candidate, after, 'name') ?? `#${pointerSegments(after.pointer).at(-1) ?? ''}`,
            name,
            pointer: part.pointer,
            containerPointer: after.pointer,
        }));
    });
}
function nameOf(document, entry, key) {
    return textOf(document, entry, 'name') ?? key;
}
function containerPairs(baseline, candidate) {
    const before = entriesOf(baseline.root, 'containerDefinitions');
    const after = entriesOf(candidate.root, 'containerDefinitions');
    const namesBefore = new Set(before.map(([name]) => name));
    const namesAfter = new Set(after.map(([name]) => name));
    const gone = before.filter(([name]) => !namesAfter.has(name));
    const come = after.filter(([name]) => !namesBefore.has(name));
    return before.flatMap(([name, part]) => {
        const same = after.find(([other]) => other === name)?.[1];
        const renamed = same ?? come.find(([, other]) => isRenamed(part, other, gone, come))?.[1];
        return renamed === undefined ? [] : [{ name, before: part, after: renamed }];
    });
}
function isRenamed(before, after, gone, come) {
    const repository = repositoryOf(before);
    const only = (entries) => entries.filter(([, part]) => repositoryOf(part) === repository).length === 1;
    return repository !== null && repositoryOf(after) === repository && only(gone) && only(come);
}
function repositoryOf(container) {
    const image = partAt(container, 'image');
    return image?.kind === 'leaf' && typeof image.value === 'string' ? imageRepository(image.value) : null;
}
/** Takes an image reference; gives it without tag and digest. */
export function imageRepository(image) {
    const [name = ''] = image.split('@');
    const slash = name.lastIndexOf('/');
    const colon = name.indexOf(':', slash + 1);
    return colon === -1 ? name : name.slice(0, colon);
}
function entriesOf(part, key) {
    const list = partAt(part, key);
    return list === null || list.kind !== 'entries' ? [] : [...list.members];
}
function textOf(document, entry, member) {
    const object = valueAt(document, entry.pointer);
    const value = typeof object === 'object' && object !== null && !Array.isArray(object)
        ? ownValue(object, member)
        : undefined;
    return typeof value === 'string' ? value : null;
}
