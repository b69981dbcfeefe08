/**
 * Milliseconds on a clock that never jumps, from no particular start. Not the global `performance`, which reads the same clock and loads a
 * dozen of Node's modules for it.
 */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
