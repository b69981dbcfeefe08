import type { TokenRule } from './token-rule.ts'

/** Which rules of a table may find something in a text: those of which a hint is in it, in the order of the table. */
export type RuleIndex = (text: string) => readonly TokenRule[]

interface Entry {
  readonly hint: string
  readonly rule: number
}

/** Hints by their first two characters, so that one pass over a text serves hundreds of rules. */
export function createRuleIndex(rules: readonly TokenRule[]): RuleIndex {
  const entries = rules.flatMap(({ hints }, rule) => hints.map((hint): Entry => ({ hint, rule })))
  const short = entries.filter(({ hint }) => hint.length < 2)
  const long = Map.groupBy(
    entries.filter(({ hint }) => hint.length >= 2),
    ({ hint }) => pairAt(hint, 0),
  )
  return (text) => {
    const found = new Set<number>()
    for (const { hint, rule } of short) if (text.includes(hint)) found.add(rule)
    for (let at = 0; at < text.length - 1; at += 1) {
      // Hardly a place in a text begins a hint, and this is asked at each.
      const entriesHere = long.get(pairAt(text, at))
      if (entriesHere === undefined) continue
      for (const { hint, rule } of entriesHere) if (text.startsWith(hint, at)) found.add(rule)
    }
    return found.size === 0 ? [] : rules.filter((_rule, index) => found.has(index))
  }
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1)
}
