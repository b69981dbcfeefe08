import { lineAt } from '../base/line-at.ts'
import type { Target } from '../engine/target.ts'

/** A line of a file of the run, from 1: of the definition itself, or of the source it was rendered from or planned in. */
export function lineOf(targets: readonly Target[], file: string, line: number): string | null {
  const given = targets
    .flatMap((target) => [target.file, ...(target.source === null ? [] : [target.source])])
    .find((each) => each.name === file)
  if (given !== undefined) return lineAt(new TextDecoder().decode(given.bytes), line)
  for (const { planned } of targets) {
    const text = planned?.lineOf(file, line) ?? null
    if (text !== null) return text
  }
  return null
}
