import { describe, expect, it } from 'vitest'
import { suggestionCandidates } from '../../../src/reporters/github/suggestion-candidates.ts'
import { finding, report, target } from '../sample-report.ts'

const LINE = '      "valueFrom": "arn:old", "name": "A"'
const location = { file: 'deploy/api.json', line: 21, column: 20, endLine: 21, endColumn: 29 }

function candidates(
  over: Parameters<typeof finding>[0] = {},
  line: string | null = LINE,
  value: string | undefined = 'arn:old',
) {
  const of = report([target({ findings: [finding({ location, replacement: 'arn:new', ...over })] })], 'failure')
  return suggestionCandidates(of, { readLine: () => line, valueAt: () => value })
}

it('replaces the string and nothing else on its line', () => {
  expect(candidates()).toMatchObject([
    { path: 'deploy/api.json', line: 21, before: LINE, after: '      "valueFrom": "arn:new", "name": "A"' },
  ])
})

it('writes the replacement as JSON', () => {
  expect(candidates({ replacement: 'a"b\\c' })[0]?.after).toBe('      "valueFrom": "a\\"b\\\\c", "name": "A"')
})

describe('is left alone where it is not safe', () => {
  it.each([
    ['no replacement', { replacement: null }, LINE, 'arn:old'],
    ['no place', { location: null }, LINE, 'arn:old'],
    ['several lines', { location: { ...location, endLine: 22 } }, LINE, 'arn:old'],
    ['outside the repository', { location: { ...location, file: '/tmp/x.json' } }, LINE, 'arn:old'],
    ['a file that cannot be read', {}, null, 'arn:old'],
    ['a template expression where the rendered file has a value', {}, LINE, 'arn:rendered'],
    ['nothing at the pointer', {}, LINE, undefined],
    ['no JSON string at the place', { location: { ...location, column: 19 } }, LINE, 'arn:old'],
    ['a character nobody sees in the line', {}, LINE.replace('"A"', '"A\u202e"'), 'arn:old'],
    ['a carriage return', {}, `${LINE}\r`, 'arn:old'],
    ['a replacement that changes nothing', { replacement: 'arn:old' }, LINE, 'arn:old'],
  ])('%s', (_, over, line, value) => {
    const of = report([target({ findings: [finding({ location, replacement: 'arn:new', ...over })] })], 'failure')
    expect(suggestionCandidates(of, { readLine: () => line, valueAt: () => value })).toEqual([])
  })
})

it('gives one candidate a line', () => {
  const findings = [finding({ location, replacement: 'arn:one' }), finding({ location, replacement: 'arn:two' })]
  const of = report([target({ findings })], 'failure')
  const found = suggestionCandidates(of, { readLine: () => LINE, valueAt: () => 'arn:old' })
  expect(found.map(({ finding: { replacement } }) => replacement)).toEqual(['arn:one'])
})

it('asks for the value of the right target', () => {
  const findings = [finding({ location, replacement: 'arn:new' })]
  const of = report([target(), target({ findings })], 'failure')
  const asked: unknown[] = []
  suggestionCandidates(of, {
    readLine: () => LINE,
    valueAt: (...where) => {
      asked.push(where)
      return undefined
    },
  })
  expect(asked).toEqual([[1, '/containerDefinitions/0/secrets/1/valueFrom']])
})
