import { expect, test } from 'vitest'
import { parseArguments } from '../../../src/surfaces/cli/arguments.ts'

test('files are checked, whatever else is given', () => {
  const { command, operands, values, switches } = parseArguments([
    'deploy/api.json',
    '--service',
    'api',
    '--cluster=prod',
    '--offline',
    '-',
  ])
  expect(command).toBe('check')
  expect(operands).toEqual(['deploy/api.json', '-'])
  expect(Object.fromEntries(values)).toEqual({ service: ['api'], cluster: ['prod'] })
  expect([...switches]).toEqual(['offline'])
})

test('a flag may repeat, and its value may look like a flag', () => {
  const { values } = parseArguments([
    'a.json',
    '--ignore',
    'secret-exists secret api/X',
    '--ignore=--odd',
    '--baseline',
    'api:7',
  ])
  expect(values.get('ignore')).toEqual(['secret-exists secret api/X', '--odd'])
  expect(values.get('baseline')).toEqual(['api:7'])
})

test('each form goes where the --output after it says', () => {
  const { outputs } = parseArguments(['a.json', '-f', 'json', '-o', 'report.json', '--format', 'sarif'])
  expect(outputs).toEqual([
    { format: 'json', file: 'report.json' },
    { format: 'sarif', file: null },
  ])
})

test('after -- everything is a file', () => {
  expect(parseArguments(['--', '--odd.json']).operands).toEqual(['--odd.json'])
})

test.each([
  ['a command by its name', ['explain', 'secret-exists'], 'explain', ['secret-exists']],
  ['check, said', ['check', 'a.json'], 'check', ['a.json']],
])('%s', (_, argv, command, operands) => {
  expect(parseArguments(argv)).toMatchObject({ command, operands })
})

test.each<[string[], RegExp]>([
  [['--servce', 'api'], /no flag "--servce". Did you mean --service\?/],
  [['--frobnicate'], /no flag "--frobnicate". Run ecs-preflight --help/],
  [['--format', 'jsn'], /no format "jsn". Did you mean json\?/],
  [['--format', 'pdf'], /Use one of text, json/],
  [['--output', 'x.json'], /--format before it/],
  [['--format', 'json', '-o', 'a', '-o', 'b'], /--format before it/],
  [['a.json', '--cluster'], /--cluster needs a value/],
  [['--comment', 'never'], /works only in the GitHub Action/],
  [['explian', 'secret-exists'], /no command "explian". Did you mean explain\?/],
])('%j is refused with its cure', (argv, words) => {
  expect(() => parseArguments(argv)).toThrow(words)
})
