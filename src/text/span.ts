/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans of one text, given in any order, sorted; those that touch or overlap are one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

/** Spans may overlap: what is merged is replaced once. */
export function replaceSpans(text: string, spans: readonly Span[], substitute: (span: Span) => string): string {
  const pieces: string[] = []
  let at = 0
  for (const span of mergeSpans(spans)) {
    pieces.push(text.slice(at, span.start), substitute(span))
    at = span.end
  }
  return pieces.join('') + text.slice(at)
}
