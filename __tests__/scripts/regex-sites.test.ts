import { expect, test } from 'vitest'
import { builtExpressions, sitesIn, writtenExpressions } from '../../scripts/regexes/expressions.ts'

test('every call of RegExp is a site', () => {
  const text =
    "const a: RegExp = new RegExp('a')\nexport const b = (c: string) =>\n  RegExp(c, 'g').test('') || new Regular(c)\n"
  expect(sitesIn('src/x.ts', text)).toEqual(['src/x.ts:1:19', 'src/x.ts:3:3'])
})

test('an expression that splits a text counts as one that finds every match', () => {
  const found = writtenExpressions(['src/text/credentials/wallet-keys.ts'])
  expect(found).toContainEqual({ source: '\\s+', flags: 'g', where: expect.stringMatching(/wallet-keys\.ts:\d+$/) })
})

test('what a module builds while it is loaded is seen, with its line', async () => {
  const original = globalThis.RegExp
  const { expressions, unseen } = await builtExpressions(['src/base/sentence.ts'])
  expect(expressions).toEqual([])
  expect(unseen).toEqual([])
  expect(globalThis.RegExp).toBe(original)
})
