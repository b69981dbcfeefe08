/** Each distinct call is made once. */
export function memoize<Arguments extends readonly string[], Result>(
  ask: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const answers = new Map<string, Result>()
  return (...args) => {
    const key = JSON.stringify(args)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(...args)
    answers.set(key, answer)
    return answer
  }
}
