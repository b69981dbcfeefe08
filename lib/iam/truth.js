export const TRUE = { truth: true, keys: [], gaps: [] };
export const FALSE = { truth: false, keys: [], gaps: [] };
/** Takes a boolean; gives the judgement. */
export function judged(value) {
    return value ? TRUE : FALSE;
}
/** Takes condition keys; gives "unknown because of these keys". */
export function unknownKeys(...keys) {
    return { truth: 'unknown', keys, gaps: [] };
}
/** Takes names of what was not read or is not documented; gives "unknown because of these gaps". */
export function unknownGaps(...gaps) {
    return { truth: 'unknown', keys: [], gaps };
}
/** Takes judgements; gives their conjunction: one false settles it, whatever is unknown. */
export function and(...parts) {
    if (parts.some((part) => part.truth === false))
        return FALSE;
    return parts.every((part) => part.truth === true) ? TRUE : merge(parts);
}
/** Takes judgements; gives their disjunction: one true settles it, whatever is unknown. */
export function or(...parts) {
    if (parts.some((part) => part.truth === true))
        return TRUE;
    return parts.every((part) => part.truth === false) ? FALSE : merge(parts);
}
/** Takes a judgement; gives its negation. */
export function not(part) {
    if (part.truth === 'unknown')
        return part;
    return part.truth ? FALSE : TRUE;
}
/** Takes names; gives them sorted, each once, told apart without regard to case (as IAM tells condition keys apart). */
export function distinctNames(names) {
    const byLowerCase = new Map();
    for (const name of names)
        if (!byLowerCase.has(name.toLowerCase()))
            byLowerCase.set(name.toLowerCase(), name);
    return [...byLowerCase.values()].sort();
}
function merge(parts) {
    const open = parts.filter((part) => part.truth === 'unknown');
    return {
        truth: 'unknown',
        keys: distinctNames(open.flatMap((part) => part.keys)),
        gaps: distinctNames(open.flatMap((part) => part.gaps)),
    };
}
