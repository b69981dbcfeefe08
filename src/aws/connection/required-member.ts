/** AWS answered without a member that its API promises. */
class IncompleteAnswer extends Error {
  override readonly name = 'IncompleteAnswer'
}

/**
 * A member that an answer must have. Call it within the question: an answer without it is then an error of the service, never the
 * absence of what was asked about, and never a default.
 */
export function requiredMember<T>(name: string, value: T | null | undefined): T {
  if (value === undefined || value === null) throw new IncompleteAnswer(`the answer has no member ${name}`)
  return value
}
