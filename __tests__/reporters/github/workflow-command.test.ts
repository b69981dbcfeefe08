import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationCommand, logLine } from '../../../src/reporters/github/workflow-command.ts'

describe('logLine', () => {
  it.each([
    ['plain 100% text', 'plain 100% text'],
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['\u00a0::stop-commands::x', '\u00a0: :stop-commands::x'],
    ['ok ::error::x', 'ok ::error::x'],
    ['a ##[error]b', 'a # #[error]b'],
    ['###[group]', '## #[group]'],
    ['a\n::error::b', 'a\\n::error::b'],
    ['\u001b[2Jgone', '\\u001b[2Jgone'],
  ])('%j becomes %j', (text, expected) => {
    expect(logLine(text)).toBe(expected)
  })

  it('is never a command', () => {
    const piece = fc.constantFrom(
      ':',
      '::',
      '#',
      '##[',
      '[',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u00a0',
      '\u3000',
      '\u180e',
      'error',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = logLine(pieces.join(''))
        expect(line.trimStart().startsWith('::')).toBe(false)
        expect(line).not.toMatch(/##\[|[\r\n]/)
      }),
    )
  })
})

describe('annotationCommand', () => {
  it('escapes properties and message', () => {
    expect(annotationCommand('error', { file: 'a,b:c%.json', line: 3, col: undefined }, '50%\nnext')).toBe(
      '::error file=a%2Cb%3Ac%25.json,line=3::50%25%0Anext',
    )
  })
  it('needs no properties', () => {
    expect(annotationCommand('notice', {}, 'x')).toBe('::notice::x')
  })
  it('is one line that holds no other command', () => {
    const line = annotationCommand('warning', { title: 'a\n::error::b' }, '##[error]\r\n::error::c\u2028d')
    expect(line).toBe('::warning title=a\\n%3A%3Aerror%3A%3Ab::# #[error]%0A::error::c\\u2028d')
  })
  it('is cut where the runner cuts', () => {
    expect(annotationCommand('error', {}, 'x'.repeat(5000))).toHaveLength('::error::'.length + 4096)
  })
})
