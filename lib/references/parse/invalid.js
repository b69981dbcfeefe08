/** Takes what is wrong with a text, how to write it and the details; gives the target of a text that can never resolve. */
export function invalid(message, remedy, details) {
    return {
        kind: 'invalid',
        reason: details.reason ?? 'MALFORMED',
        phase: details.phase,
        message,
        remedy,
        fieldCount: details.fieldCount ?? null,
        ...(details.severity === undefined ? {} : { severity: details.severity }),
        ...(details.pointer === undefined ? {} : { pointer: details.pointer }),
        region: details.region ?? null,
        suggestion: (details.suggestion ?? []).filter((text) => text !== null),
        meantSecret: details.meantSecret ?? null,
    };
}
/** Takes a foreign word; gives it fit for a sentence: short and plain, or only described. */
export function plainWord(text) {
    return /^[A-Za-z0-9-]{1,40}$/.test(text) ? `"${text}"` : 'something unknown';
}
