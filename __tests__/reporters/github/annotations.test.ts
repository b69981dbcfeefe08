import { describe, expect, it } from 'vitest'
import { repositoryPath } from '../../../src/base/repository-path.ts'
import { annotationsOf } from '../../../src/reporters/github/annotations.ts'
import { finding, report, target } from '../sample-report.ts'

const place = { file: 'deploy/api.json', line: 21, column: 13, endLine: 21, endColumn: 96 }

function only(overrides: Parameters<typeof finding>[0]) {
  return annotationsOf(report([target({ findings: [finding(overrides)] })], 'failure'))
}

it('an annotation stands at its place with title, message, remedy and replacement', () => {
  expect(only({ replacement: 'arn:x', message: `${finding().message} It has others.` })).toEqual([
    {
      path: 'deploy/api.json',
      startLine: 21,
      endLine: 21,
      startColumn: 13,
      endColumn: 96,
      level: 'failure',
      title: 'The secret prod/app has no JSON key "password", so the task stops before its containers start',
      message: [
        'secret api/DB_PASSWORD [secret-json-key-exists]',
        'It has others.',
        '→ Name one of the keys that exist: dbPassword, dbUser.',
        '"arn:x"',
      ].join('\n'),
    },
  ])
})

describe('lines and columns', () => {
  it.each([
    ['columns on one line', {}, { startLine: 21, endLine: 21, startColumn: 13, endColumn: 96 }],
    ['no columns over several lines', { endLine: 24 }, { startLine: 21, endLine: 24 }],
    [
      'an end before the first column belongs to the line before',
      { endLine: 24, endColumn: 1 },
      { startLine: 21, endLine: 23 },
    ],
    ['no columns that run backwards', { endColumn: 5 }, { startLine: 21, endLine: 21 }],
  ])('%s', (_, over, expected) => {
    const [{ path: _path, level: _level, title: _title, message: _message, ...lines } = { path: '' }] = only({
      location: { ...place, ...over },
    })
    expect(lines).toEqual(expected)
  })
})

it('findings without a place in the repository have no annotation', () => {
  expect(only({ location: null })).toEqual([])
  expect(only({ location: { ...place, file: '/tmp/rendered.json' } })).toEqual([])
})

it('the worst come first, across targets', () => {
  const severities = ['notice', 'error', 'warning', 'error'] as const
  const targets = severities.map((severity, index) =>
    target({ findings: [finding({ severity, message: `Fault ${index}.` })] }),
  )
  expect(annotationsOf(report(targets, 'failure')).map(({ level, title }) => [level, title.at(-1)])).toEqual([
    ['failure', '1'],
    ['failure', '3'],
    ['warning', '2'],
    ['notice', '0'],
  ])
})

it('titles and messages keep to their limits and to what can be seen', () => {
  const [annotation] = only({ subject: '東'.repeat(40_000), message: `\u202e${'x'.repeat(400)}` })
  expect(annotation?.title).toHaveLength(255)
  expect(annotation?.title).toContain('\\u202e')
  expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(64 * 1024)
})

describe('repositoryPath', () => {
  it.each([
    ['a/b.json', 'a/b.json'],
    ['./a.json', 'a.json'],
    ['././a.json', 'a.json'],
    ['a\\b.json', 'a/b.json'],
    ['/a.json', null],
    ['C:/a.json', null],
    ['../a.json', null],
    ['a/../../b.json', null],
    ['a..b.json', 'a..b.json'],
    ['', null],
  ])('%j is %j', (file, expected) => {
    expect(repositoryPath(file)).toBe(expected)
  })
})
