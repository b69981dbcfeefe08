import { isJsonArray, isJsonObject, pointerTo } from '../../base/json.js';
import { isEmpty, taskDefinitionShape } from './shapes.js';
/**
 * Takes a task definition, rendered or described (tags put in it); gives what of it has meaning. Never throws, whatever the shape;
 * what has a wrong type stays as it is.
 */
export function normalise(definition) {
    return { root: { kind: 'object', pointer: '', ...membersOf(definition, '', taskDefinitionShape, definition) } };
}
/** Takes a part; gives its value without places, keys sorted, so that equal parts have equal texts. */
export function plainValue(part) {
    if (part.kind === 'leaf')
        return part.value;
    return Object.fromEntries([...part.members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, plainValue(member)]));
}
/** Takes two parts; tells whether they mean the same. */
export function isSame(a, b) {
    return JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b));
}
/** Takes a part and keys; gives the part beneath, or null where there is none. */
export function partAt(part, ...keys) {
    let here = part;
    for (const key of keys) {
        const next = here.kind === 'leaf' ? undefined : here.members.get(key);
        if (next === undefined)
            return null;
        here = next;
    }
    return here;
}
function membersOf(object, pointer, shape, definition) {
    const redundant = [...(shape.dropped ?? []), ...(shape.redundant?.(object, definition) ?? [])];
    const members = new Map();
    const defaults = new Map();
    for (const [key, value] of Object.entries(object)) {
        const part = redundant.includes(key) ? null : partOf(key, value, pointerTo(pointer, key), shape, definition);
        if (part === null)
            continue;
        if (part.kind === 'leaf' && shape.defaults !== undefined && isDefault(key, part.value, shape.defaults)) {
            defaults.set(key, part);
        }
        else
            members.set(key, part);
    }
    return { members, defaults };
}
function isDefault(key, value, defaults) {
    return Object.hasOwn(defaults, key) && defaults[key] === value;
}
/** A branch whose members are all that there is to it. */
const noDefaults = new Map();
function partOf(key, value, pointer, shape, definition) {
    if (isEmpty(value) && !(value === '' && shape.emptyKept?.includes(key) === true))
        return null;
    const keyed = shape.keyed === undefined || !Object.hasOwn(shape.keyed, key) ? undefined : shape.keyed[key];
    if (keyed !== undefined && isJsonArray(value))
        return entriesOf(value, pointer, keyed, definition);
    if (shape.ordered?.includes(key) === true && isJsonArray(value))
        return rowOf(value, pointer);
    if (shape.maps?.includes(key) === true && isJsonObject(value))
        return mapOf(value, pointer);
    const inner = shape.objects === undefined || !Object.hasOwn(shape.objects, key) ? undefined : shape.objects[key];
    if (inner !== undefined && isJsonObject(value)) {
        const inside = membersOf(value, pointer, inner, definition);
        return inside.members.size === 0 ? null : { kind: 'object', pointer, ...inside };
    }
    const spelling = shape.spelt?.[key];
    const spelt = spelling === undefined ? value : spelling(value);
    return { kind: 'leaf', pointer, value: shape.sets?.includes(key) === true ? sorted(spelt) : canonical(spelt) };
}
function entriesOf(list, pointer, keyed, definition) {
    const members = new Map();
    for (const [index, entry] of list.entries()) {
        if (isEmpty(entry))
            continue;
        const place = pointerTo(pointer, index);
        if (!isJsonObject(entry)) {
            // What is no object has no name; its text may be anything, a credential among others.
            members.set(freeKey(members, `#${index}`), { kind: 'leaf', pointer: place, value: canonical(entry) });
            continue;
        }
        if (keyed.ignored?.(entry) === true)
            continue;
        const own = membersOf(entry, place, keyed.shape, definition);
        members.set(freeKey(members, keyed.key(entry)), { kind: 'object', pointer: place, ...own });
    }
    return members.size === 0 ? null : { kind: 'entries', pointer, members, defaults: noDefaults };
}
/** A list whose order counts, its entries by their number. */
function rowOf(list, pointer) {
    const kept = [...list.entries()].filter(([, entry]) => !isEmpty(entry));
    return {
        kind: 'entries',
        pointer,
        defaults: noDefaults,
        members: new Map(kept.map(([index, entry], place) => [
            String(place),
            { kind: 'leaf', pointer: pointerTo(pointer, index), value: canonical(entry) },
        ])),
    };
}
/** A key that repeats keeps its place in the row of its namesakes: which of them counts is ECS's secret. */
function freeKey(members, key) {
    let free = key;
    for (let count = 2; members.has(free); count += 1)
        free = `${key} #${count}`;
    return free;
}
function mapOf(map, pointer) {
    const members = new Map(Object.entries(map).flatMap(([key, value]) => isEmpty(value)
        ? []
        : [[key, { kind: 'leaf', pointer: pointerTo(pointer, key), value: canonical(value) }]]));
    return members.size === 0 ? null : { kind: 'object', pointer, members, defaults: noDefaults };
}
/** Keys sorted and empty members gone, at every depth; lists keep their order. */
function canonical(value) {
    if (isJsonArray(value))
        return value.filter((item) => item !== null).map(canonical);
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, member]) => !isEmpty(member))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => [key, canonical(member)]));
}
function sorted(value) {
    if (!isJsonArray(value))
        return canonical(value);
    return value
        .filter((item) => !isEmpty(item))
        .map(canonical)
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
