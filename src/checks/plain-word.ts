/** A foreign word in a sentence: quoted where it is short and plain, else only described. */
export function plainWord(text: string): string {
  return /^[A-Za-z0-9-]{1,40}$/.test(text) ? `"${text}"` : 'something unknown'
}
