import { expect, test } from 'vitest'
import { filesBelow, readText } from '../support/documentation.ts'

const anchorsOf = (page: string) => [
  ...[...page.matchAll(/^### (\S+)$/gm)].map(([, heading]) => heading ?? ''),
  ...[...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, anchor]) => anchor ?? ''),
]

function rulesIn(folder: string): string[] {
  const found = filesBelow(folder, '.ts').flatMap((path) =>
    [
      ...readText(path).matchAll(
        /\brule: '([a-z0-9-]+)'|(?:prefixed|shaped|address|whole)\(\s*(?:text, )?'([a-z0-9-]+)'/g,
      ),
    ].map(([, plain, called]) => plain ?? called ?? ''),
  )
  return [...new Set(found)]
}

test('every rule about credentials has an anchor on its page', () => {
  const anchors = new Set(anchorsOf(readText('docs/checks/environment-holds-no-credentials.md')))
  const rules = [
    ...rulesIn('src/text/credentials'),
    ...['password', 'secret', 'token', 'key', 'credentials'].map((kind) => `named-${kind}`),
  ]
  expect(rules.length).toBeGreaterThan(150)
  expect(rules.filter((rule) => !anchors.has(rule))).toEqual([])
})

test('every way to be a placeholder has an anchor on its page', () => {
  const anchors = new Set(anchorsOf(readText('docs/checks/placeholders-replaced.md')))
  const certainties = filesBelow('src/text/placeholders', '.ts').flatMap((path) =>
    [...readText(path).matchAll(/certainty: '([a-z-]+)'/g)].map(([, certainty]) => certainty ?? ''),
  )
  expect(new Set(certainties).size).toBe(7)
  expect([...new Set(certainties)].filter((certainty) => !anchors.has(certainty))).toEqual([])
})
