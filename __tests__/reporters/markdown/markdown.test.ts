import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, details, fenced, link, prose, table } from '../../../src/reporters/markdown/markdown.ts'

describe('prose', () => {
  it.each([
    ['Name one of the keys that exist.', 'Name one of the keys that exist.'],
    ['ask @org/team now', 'ask `@org/team` now'],
    ['see #1, GH-2 and JIRA-3', 'see `#1`, `GH-2` and `JIRA-3`'],
    ['commit deadbeef0 reverts', 'commit `deadbeef0` reverts'],
    ['at https://evil.example/x.', 'at `https://evil.example/x`.'],
    ['at www.evil.example', 'at `www.evil.example`'],
    ['<img src=x>', '`<img` `src=x>`'],
    ['a | b', 'a <code>&#124;</code> b'],
    ['**bold** _it_', '`**bold**` `_it_`'],
    ['`code`', '`` `code` ``'],
    ['line\n\n# heading', 'line `#` heading'],
    ['[x](javascript:alert)', '`[x](javascript:alert`)'],
    [':smile: &amp; $x$', '`:smile`: `&amp`; `$x$`'],
    ['key "prod/app" here', 'key `prod/app` here'],
    ['key "password" here', 'key `password` here'],
    ['says "two words" here', 'says "two words" here'],
    ['1. one', '1\\. one'],
    ['- item', '\\- item'],
    ['+1 vote', '\\+1 vote'],
    ['text --- more', 'text \\-\\-\\- more'],
    ['\u202eabc', '`\\u202eabc`'],
    ['256 → 512', '256 → 512'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  it('gives one line that has no live markup outside code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const written = prose(text)
        expect(written).not.toMatch(/[\n\r]/)
        const outside = written.replace(/<code>[^<]*<\/code>/g, ' ').replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
        expect(outside).not.toMatch(/[@#<>|*_~[\]&$/`]/)
      }),
    )
  })
})

describe('code', () => {
  it.each([
    ['api', '`api`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    [' x ', '`  x  `'],
    ['a\nb', '`a\\nb`'],
    ['a|b', '`a`<code>&#124;</code>`b`'],
    ['|`| |', '<code>&#124;</code>`` ` ``<code>&#124;</code>` `<code>&#124;</code>'],
    ['', '_(empty)_'],
    ['  ', '_(blank)_'],
  ])('%j becomes %j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  it('never holds a bar or a line break, which would end a table cell', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[|\n\r]/.test(code(text))))
  })
})

describe('fenced', () => {
  it('is closed by a fence longer than any inside', () => {
    expect(fenced('a\n````\nb', 'json')).toBe('`````json\na\n````\nb\n`````')
  })
  it('keeps line breaks and spells out the rest', () => {
    expect(fenced('a\r\n\tb\u202e', '')).toBe('```\na\n\tb\\u202e\n```')
  })
})

it('link encodes what would end the address', () => {
  expect(link('`x`', 'https://h/a b(c)"<d>')).toBe('[`x`](https://h/a%20b%28c%29%22%3Cd%3E)')
  expect(link('`x`', null)).toBe('`x`')
})

it('details leaves the blank lines that make GitHub read its body as Markdown', () => {
  expect(details('one', '- a')).toBe('<details>\n<summary>one</summary>\n\n- a\n\n</details>')
})

it('table writes a heading, a rule and rows', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
})
