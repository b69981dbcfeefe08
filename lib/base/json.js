/** Takes any value; tells whether it is a JSON object (not null, not an array). */
export function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Takes any value; tells whether it is a JSON array. `Array.isArray` alone would widen a readonly array to `any[]`. */
export function isJsonArray(value) {
    return Array.isArray(value);
}
/** Takes an object and a key; gives the own property, so that `__proto__` and `constructor` are keys like any other. */
export function ownValue(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** Takes a pointer and further segments, unescaped; gives the pointer one or more levels deeper. */
export function pointerTo(parent, ...segments) {
    return segments.reduce((pointer, segment) => `${pointer}/${escapeSegment(String(segment))}`, parent);
}
/** Takes a pointer; gives its segments, unescaped. */
export function pointerSegments(pointer) {
    return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeSegment);
}
/** Takes a document and a pointer; gives the value there, or undefined where the path leaves the document. */
export function valueAt(document, pointer) {
    let value = document;
    for (const segment of pointerSegments(pointer)) {
        if (isJsonArray(value))
            value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
        else if (isJsonObject(value))
            value = ownValue(value, segment);
        else
            return undefined;
    }
    return value;
}
function escapeSegment(segment) {
    return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
function unescapeSegment(segment) {
    return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
