/** Most characters of one foreign name in a sentence. */
const nameLimit = 128;
/** Takes a foreign name; gives it fit for a sentence: quoted, without control or direction characters, cut in the middle. */
export function quoted(name) {
    const plain = [...name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')];
    if (plain.length <= nameLimit)
        return `"${plain.join('')}"`;
    const half = nameLimit / 2 - 1;
    return `"${plain.slice(0, half).join('')}…${plain.slice(-half).join('')}"`;
}
/** Takes key names of a secret's document; gives at most twenty of them for a sentence, strange characters replaced. */
export function listedKeys(keys) {
    const shown = keys.slice(0, keyListLimit).map((key) => `"${key.replace(/[^\w.@/+-]/g, '?').slice(0, keyNameLimit)}"`);
    const more = keys.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** Key names shown where one is missing, and the length each is cut to. */
const keyListLimit = 20;
const keyNameLimit = 64;
