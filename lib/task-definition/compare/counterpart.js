import { isJsonArray, isJsonObject, ownValue, pointerSegments, pointerTo, } from '../../base/json.js';
/** Members by which ECS tells the entries of a list apart, the first that is there counts. */
const entryKeys = ['name', 'containerName', 'sourceContainer', 'key', 'namespace', 'containerPath', 'value'];
/**
 * Takes a place in one task definition; gives the same place in another one, entries of lists matched by their name instead of
 * their number, or null where the other one has no such place.
 */
export function counterpart(from, pointer, to) {
    let here = from;
    let there = to;
    let place = '';
    for (const segment of pointerSegments(pointer)) {
        if (isJsonArray(here) && isJsonArray(there)) {
            const entry = here[Number(segment)];
            const index = entry === undefined ? -1 : indexOfSame(here.slice(0, Number(segment) + 1), there);
            if (index < 0)
                return null;
            here = entry;
            there = there[index];
            place = pointerTo(place, index);
        }
        else if (isJsonObject(here) && isJsonObject(there)) {
            here = ownValue(here, segment);
            there = ownValue(there, segment);
            place = pointerTo(place, segment);
        }
        else
            return null;
        if (there === undefined)
            return null;
    }
    return place;
}
/** The last of the entries is looked for; of several of one name the second is the counterpart of the second. */
function indexOfSame(entries, list) {
    const entry = entries.at(-1) ?? null;
    const ordinal = entries.filter((each) => isNamedAlike(each, entry)).length;
    const alike = [...list.keys()].filter((index) => isNamedAlike(list[index] ?? null, entry));
    return alike[ordinal - 1] ?? -1;
}
function isNamedAlike(one, other) {
    if (!isJsonObject(one) || !isJsonObject(other))
        return one === other;
    const key = entryKeys.find((each) => typeof ownValue(other, each) === 'string');
    return key === undefined ? JSON.stringify(one) === JSON.stringify(other) : ownValue(one, key) === ownValue(other, key);
}
