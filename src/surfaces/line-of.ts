import type { Target } from '../engine/target.ts'

/** A line of a file of the run, from 1: of the definition itself, or of the source it was rendered from. */
export function lineOf(targets: readonly Target[], file: string, line: number): string | null {
  const found = targets
    .flatMap((target) => [target.file, ...(target.source === null ? [] : [target.source])])
    .find((each) => each.name === file)
  if (found === undefined) return null
  return new TextDecoder().decode(found.bytes).split(/\r?\n/)[line - 1] ?? null
}
