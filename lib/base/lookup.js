export const absent = { status: 'absent' };
/** Takes a value; gives it as something AWS was seen to have. */
export function found(value) {
    return { status: 'found', value };
}
/** Takes why a question has no answer; gives the unknown. */
export function unknown(cause, reason) {
    return { status: 'unknown', cause, reason };
}
/** Takes an answer; gives its value, or null where it is absent or unknown. */
export function foundValue(lookup) {
    return lookup.status === 'found' ? lookup.value : null;
}
