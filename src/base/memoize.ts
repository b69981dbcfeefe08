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

/** Each object is looked at once, for as long as somebody else has it. */
export function memoizeByObject<Input extends object, Result extends object>(
  make: (input: Input) => Result,
): (input: Input) => Result {
  const made = new WeakMap<Input, Result>()
  return (input) => {
    const known = made.get(input)
    if (known !== undefined) return known
    const result = make(input)
    made.set(input, result)
    return result
  }
}
