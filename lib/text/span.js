/** Takes spans of one text in any order; gives them sorted, with those that touch or overlap made one. */
export function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
        else
            merged.push({ start, end });
    }
    return merged;
}
/** Takes a text, spans of it and what to put in each one's place; gives the new text. */
export function replaceSpans(text, spans, substitute) {
    const pieces = [];
    let at = 0;
    for (const span of mergeSpans(spans)) {
        pieces.push(text.slice(at, span.start), substitute(span));
        at = span.end;
    }
    return pieces.join('') + text.slice(at);
}
