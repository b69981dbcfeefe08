/** Keys longer than this are not compared letter by letter; the longest key of the input has 38. */
const MAX_COMPARED_LENGTH = 48;
/** Endings that people leave off or add: `executionRole` for `executionRoleArn`, `secret` for `secrets`, `value` for `valueFrom`. */
const ENDINGS = new Set([
    's',
    'es',
    'arn',
    'arns',
    'from',
    'name',
    'definitions',
    'variables',
    'configuration',
    'config',
]);
/** Takes a word and the words that would be right; gives the one that differs only in case, hyphens, underscores or a usual ending, or null. */
export function sameWord(word, known) {
    const plain = normalised(word);
    const equal = known.find((candidate) => normalised(candidate) === plain);
    if (equal !== undefined)
        return equal;
    const ended = known.find((candidate) => {
        const other = normalised(candidate);
        const [short, long] = other.length < plain.length ? [other, plain] : [plain, other];
        return short.length >= 3 && long.startsWith(short) && ENDINGS.has(long.slice(short.length));
    });
    return ended ?? null;
}
/** Takes a word and the words that would be right; gives the nearest by edits, if it is near enough to be a slip, or null. */
export function similarWord(word, known) {
    if (word.length > MAX_COMPARED_LENGTH)
        return null;
    const plain = normalised(word);
    const allowed = plain.length >= 8 ? 2 : plain.length >= 4 ? 1 : 0;
    const ranked = known
        .map((candidate) => ({ candidate, edits: editDistance(plain, normalised(candidate)) }))
        .filter(({ edits }) => edits <= allowed)
        .toSorted((left, right) => left.edits - right.edits);
    return ranked[0]?.candidate ?? null;
}
function normalised(word) {
    return word.toLowerCase().replace(/[-_\s]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(left, right) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= right.length; column += 1) {
            const same = left[row - 1] === right[column - 1];
            const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[right.length] ?? 0;
}
