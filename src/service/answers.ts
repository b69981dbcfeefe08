/** Asks about each key at once, one that repeats once. */
export async function answersTo<T>(
  keys: readonly string[],
  ask: (key: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  const distinct = [...new Set(keys)]
  return Object.fromEntries(await Promise.all(distinct.map(async (key) => [key, await ask(key)] as const)))
}
