import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const page = new URL('../docs/threat-model.md', import.meta.url)
const text = readFileSync(page, 'utf8')

/** The statements of sections about what the action does, each with its lines. */
const statements = text
  .split(/^## /m)
  .filter((section) => /^(?:Untrusted text|Secrets|Tokens and calls|The verdict)\n/.test(section))
  .flatMap((section) => section.split(/^- /m).slice(1))
  .map((statement) => statement.split('\n\n')[0] ?? '')

describe('the threat model', () => {
  test('names the test behind every statement, or says that none can be', () => {
    expect(statements.length).toBeGreaterThan(20)
    const bare = statements.filter(
      (statement) =>
        !/Held by \[[^\]]+\]\(\.\.\/(?:__tests__|scripts)\//.test(statement) && !statement.includes('outside what a'),
    )
    expect(bare).toEqual([])
  })

  test('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((\.\.\/[^)#]+)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(40)
    expect(links.filter((path) => !existsSync(new URL(path, page)))).toEqual([])
  })
})
