import { isFillerToken } from '../../placeholders/filler.ts'
import type { CredentialMatch } from '../match.ts'
import { aiTokens } from './ai-tokens.ts'
import { businessTokens } from './business-tokens.ts'
import { cloudTokens } from './cloud-tokens.ts'
import { codeTokens } from './code-tokens.ts'
import { markedTokens } from './marked-tokens.ts'
import { createRuleIndex, type RuleIndex } from './rule-index.ts'
import type { TokenRule } from './token-rule.ts'

/** In the order of preference: what a vendor documents before what only looks like a vendor's. */
export const tokenRules: readonly TokenRule[] = [
  ...cloudTokens,
  ...codeTokens,
  ...aiTokens,
  ...businessTokens,
  ...markedTokens,
]

/** Every token has a run of as many such characters, and most texts have none. */
export const LEAST_RUN = /[A-Za-z0-9_-]{16}/

export function findTokens(text: string): CredentialMatch[] {
  return LEAST_RUN.test(text) ? matchRules(text, tokenRules) : []
}

/** The credentials in a text that rules of a table find. Filler of documentation is left out. */
export function matchRules(text: string, rules: readonly TokenRule[]): CredentialMatch[] {
  const concerned = indexOf(rules)
  return concerned(text).flatMap((rule) => matchesOf(text, rule))
}

const indexes = new WeakMap<readonly TokenRule[], RuleIndex>()

function indexOf(rules: readonly TokenRule[]): RuleIndex {
  const known = indexes.get(rules)
  if (known !== undefined) return known
  const index = createRuleIndex(rules)
  indexes.set(rules, index)
  return index
}

function matchesOf(text: string, { rule, what, certainty, pattern }: TokenRule): CredentialMatch[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const secret = match.groups?.secret ?? match[0]
    if (isFillerToken(secret)) return []
    const start = match.index + match[0].lastIndexOf(secret)
    return [{ rule, certainty, what, start, end: start + secret.length }]
  })
}
