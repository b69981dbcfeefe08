import { expect, test } from 'vitest'
import { createRuleIndex } from '../../src/text/credentials/tokens/rule-index.ts'
import { tokenRules } from '../../src/text/credentials/tokens/tokens.ts'
import { labelledSet } from './labelled/set.ts'

test('finds exactly the rules of which a hint is in the text', () => {
  const concerned = createRuleIndex(tokenRules)
  for (const { name } of labelledSet) {
    const expected = tokenRules.filter(({ hints }) => hints.some((hint) => name.includes(hint)))
    expect(concerned(name)).toEqual(expected)
  }
})
