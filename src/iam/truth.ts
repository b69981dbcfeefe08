/** Three truth values: what cannot be known before the task runs is neither true nor false. */
export type Truth = true | false | 'unknown'

/**
 * A truth value and, where it is unknown, why: the condition keys it hangs on, and the gaps (things that exist but were
 * not read, or whose meaning is not documented) that no condition key would close.
 */
export interface Judgement {
  readonly truth: Truth
  readonly keys: readonly string[]
  readonly gaps: readonly string[]
}

export const TRUE: Judgement = { truth: true, keys: [], gaps: [] }
export const FALSE: Judgement = { truth: false, keys: [], gaps: [] }

export function judged(value: boolean): Judgement {
  return value ? TRUE : FALSE
}

/** Unknown because of these condition keys. */
export function unknownKeys(...keys: readonly string[]): Judgement {
  return { truth: 'unknown', keys, gaps: [] }
}

/** Unknown because these were not read, or are not documented. */
export function unknownGaps(...gaps: readonly string[]): Judgement {
  return { truth: 'unknown', keys: [], gaps }
}

/** One false settles it, whatever is unknown. */
export function and(...parts: readonly Judgement[]): Judgement {
  if (parts.some((part) => part.truth === false)) return FALSE
  return parts.every((part) => part.truth === true) ? TRUE : merge(parts)
}

/** One true settles it, whatever is unknown. */
export function or(...parts: readonly Judgement[]): Judgement {
  if (parts.some((part) => part.truth === true)) return TRUE
  return parts.every((part) => part.truth === false) ? FALSE : merge(parts)
}

export function not(part: Judgement): Judgement {
  if (part.truth === 'unknown') return part
  return part.truth ? FALSE : TRUE
}

/** Sorted, each once; the case of letters makes no difference, as it makes none to IAM's condition keys. */
export function distinctNames(names: readonly string[]): string[] {
  const byLowerCase = new Map<string, string>()
  for (const name of names) if (!byLowerCase.has(name.toLowerCase())) byLowerCase.set(name.toLowerCase(), name)
  return [...byLowerCase.values()].sort()
}

function merge(parts: readonly Judgement[]): Judgement {
  const open = parts.filter((part) => part.truth === 'unknown')
  return {
    truth: 'unknown',
    keys: distinctNames(open.flatMap((part) => part.keys)),
    gaps: distinctNames(open.flatMap((part) => part.gaps)),
  }
}
