/** A line of a text, from 1, without what ends it; null where the text has fewer. */
export function lineAt(text: string, line: number): string | null {
  return text.split(/\r?\n/)[line - 1] ?? null
}
