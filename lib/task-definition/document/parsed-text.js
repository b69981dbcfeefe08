/** Nesting beyond which a file is refused unread. The deepest place of a task definition is at level 8; parsers recurse, so this also guards the stack. */
export const MAX_DEPTH = 64;
/** Takes a span and the pointer of the innermost place known; gives the problem of nesting deeper than MAX_DEPTH. */
export function nestedTooDeeply(span, pointer) {
    return {
        rule: 'nesting',
        severity: 'error',
        message: `The file nests more than ${MAX_DEPTH} levels deep, which no task definition does, so it was not read.`,
        remedy: 'Write a plain task definition, as RegisterTaskDefinition takes it.',
        span,
        fatal: true,
        pointer,
    };
}
/** Takes the span and pointer of a key that its object already has; gives the problem. The last one wins, as with JSON.parse. */
export function duplicateKey(span, pointer) {
    return {
        rule: 'duplicate-key',
        severity: 'error',
        message: 'This key stands twice in the same object. The deploy action refuses the file; tools that read it with a JSON parser silently keep only the last one.',
        remedy: 'Remove one of the two, or merge them into one.',
        span,
        fatal: false,
        pointer,
    };
}
