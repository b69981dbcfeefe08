/** Those whose name stood before, in order. */
export function repeatedNames<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter(({ name }) => {
    const repeated = seen.has(name)
    seen.add(name)
    return repeated
  })
}
