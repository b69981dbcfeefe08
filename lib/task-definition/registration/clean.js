import { isJsonArray, isJsonObject, pointerSegments, pointerTo } from '../../base/json.js';
/** Takes a value and the names given as keep-null-value-keys; gives what the deploy action leaves of it, or null if that is nothing: nulls, empty strings
 * and arrays and objects without content go, at every depth and out of arrays. A name to keep holds only for a key whose object has other content
 * (amazon-ecs-deploy-task-definition 2.6.3, index.js:322-378). */
export function cleanEmptyValues(value, keep = new Set()) {
    return isEmptyValue(value) ? null : cleaned(value, '', keep);
}
/** Takes a value; tells whether the deploy action counts it as empty. */
export function isEmptyValue(value) {
    if (value === null || value === '')
        return true;
    if (isJsonArray(value))
        return value.every(isEmptyValue);
    return isJsonObject(value) && Object.values(value).every(isEmptyValue);
}
/** Takes the origin of a cleaned tree and a pointer into that tree; gives the pointer before cleaning, or that of the nearest ancestor that was there. */
export function originOf(root, pointer) {
    let origin = root;
    for (const segment of pointerSegments(pointer)) {
        const child = origin.children.get(segment);
        if (child === undefined)
            return origin.pointer;
        origin = child;
    }
    return origin.pointer;
}
function cleaned(value, pointer, keep) {
    if (isJsonArray(value)) {
        const elements = [...value.entries()]
            .filter(([, element]) => !isEmptyValue(element))
            .map(([index, element]) => cleaned(element, pointerTo(pointer, index), keep));
        return {
            value: elements.map((element) => element.value),
            origin: { pointer, children: new Map(elements.map((element, index) => [String(index), element.origin])) },
        };
    }
    if (isJsonObject(value)) {
        const members = Object.entries(value)
            .filter(([key, member]) => keep.has(key) || !isEmptyValue(member))
            .map(([key, member]) => [key, cleaned(member, pointerTo(pointer, key), keep)]);
        return {
            value: Object.fromEntries(members.map(([key, member]) => [key, member.value])),
            origin: { pointer, children: new Map(members.map(([key, member]) => [key, member.origin])) },
        };
    }
    return { value, origin: { pointer, children: new Map() } };
}
