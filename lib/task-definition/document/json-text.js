/** Takes JSON-like text and the nesting limit; gives what stands in it beside JSON, in one linear pass and without recursion. */
export function scanJson(text, maxDepth) {
    const comments = [];
    const trailingCommas = [];
    let controlCharacter = null;
    let tooDeep = null;
    let depth = 0;
    let comma = null;
    let at = 0;
    while (at < text.length) {
        const commentEnd = endOfComment(text, at);
        if (commentEnd !== null) {
            comments.push({ start: at, end: commentEnd });
            at = commentEnd;
            continue;
        }
        const character = text.charAt(at);
        if (character === '"') {
            const string = scanString(text, at);
            controlCharacter ??= string.controlCharacter;
            at = string.end;
            comma = null;
            continue;
        }
        if (character === '{' || character === '[') {
            depth += 1;
            if (depth > maxDepth)
                tooDeep ??= { start: at, end: at + 1 };
        }
        else if (character === '}' || character === ']') {
            depth -= 1;
            if (comma !== null)
                trailingCommas.push(comma);
        }
        if (character === ',')
            comma = { start: at, end: at + 1 };
        else if (!isBlank(character))
            comma = null;
        at += 1;
    }
    return { blanked: blank(text, comments), comments, trailingCommas, controlCharacter, tooDeep };
}
function endOfComment(text, at) {
    const character = text.charAt(at);
    if (character === '/' && text.charAt(at + 1) === '*') {
        const close = text.indexOf('*/', at + 2);
        return close === -1 ? text.length : close + 2;
    }
    // `#` starts a comment only as YAML has it: at the start of a line or after a blank.
    const hash = character === '#' && (at === 0 || isBlank(text.charAt(at - 1)));
    if (!hash && !(character === '/' && text.charAt(at + 1) === '/'))
        return null;
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd === -1)
        return text.length;
    return text.charAt(lineEnd - 1) === '\r' && lineEnd - 1 > at ? lineEnd - 1 : lineEnd;
}
function scanString(text, open) {
    let controlCharacter = null;
    let at = open + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return { end: at + 1, controlCharacter };
        if (code < 0x20)
            controlCharacter ??= { start: at, end: at + 1 };
        at += code === 0x5c ? 2 : 1;
    }
    return { end: text.length, controlCharacter };
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
function blank(text, spans) {
    const parts = [];
    let done = 0;
    for (const { start, end } of spans) {
        parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, ' '));
        done = end;
    }
    parts.push(text.slice(done));
    return parts.join('');
}
