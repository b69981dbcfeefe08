/** An input that cannot be used. The message names the input, the line and the cure. */
export class InputError extends Error {
    name = 'InputError';
}
/** Takes what a workflow gave and how many characters of it to show; gives it fit for an error: quoted, printable, short. */
export function shown(text, limit = shownLimit) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
    return `"${plain.length > limit ? `${plain.slice(0, limit)}…` : plain}"`;
}
/** Most characters of a given value in an error. */
export const shownLimit = 80;
