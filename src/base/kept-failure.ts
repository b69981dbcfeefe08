/** Whoever awaits it first hears of a failure; until then it must not end the process. */
export function withFailureKept<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
