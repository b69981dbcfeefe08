/** AWS answered otherwise than its API promises: without a member, or with another type in its place. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer'
}

/**
 * A member that an answer must have. Call it within the question: an answer without it is then an error of the service, never the
 * absence of what was asked about, and never a default.
 */
export function requiredMember<T>(name: string, value: T | null | undefined): T {
  if (value === undefined || value === null) throw new UnreadableAnswer(`the answer has no member ${name}`)
  return value
}
