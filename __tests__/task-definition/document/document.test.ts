import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonPointer, valueAt } from '../../../src/base/json.ts'
import {
  type Location,
  MAX_DOCUMENT_BYTES,
  MAX_DOCUMENT_PROBLEMS,
  parseDocument,
} from '../../../src/task-definition/document/document.ts'
import { MAX_DEPTH } from '../../../src/task-definition/document/parsed-text.ts'
import { MAX_ALIASES } from '../../../src/task-definition/document/yaml-document.ts'
import { MAX_YAML_BYTES } from '../../../src/task-definition/document/yaml-problems.ts'

const parse = (file: string, text: string) => parseDocument(file, Buffer.from(text))

/** The text between a location's ends, found without the code under test. */
function textAt(text: string, { line, column, endLine, endColumn }: Location): string {
  const lines = text.split('\n')
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('\n')
}

describe('accepts', () => {
  const cases: readonly [name: string, file: string, text: string, value: unknown][] = [
    ['JSON', 'a.json', '{"family":"api","n":[1,true,null]}', { family: 'api', n: [1, true, null] }],
    ['JSON with a byte order mark', 'a.json', '\ufeff{"family":"api"}', { family: 'api' }],
    ['an upper-case extension', 'A.JSON', '{"family":"api"}', { family: 'api' }],
    ['JSON by content', 'task-definition', ' {"family":"api"}', { family: 'api' }],
    ['YAML by content', 'task-definition', 'family: api', { family: 'api' }],
    ['JSON in a YAML file', 'a.yml', '{"family":"api"}', { family: 'api' }],
    [
      'words and dates of YAML 1.2 as text',
      'a.yaml',
      'a: yes\nb: 2001-01-01\nc: off\nd: 012',
      { a: 'yes', b: '2001-01-01', c: 'off', d: 12 },
    ],
    ['explicit core tags', 'a.yaml', 'a: !!str 8080', { a: '8080' }],
    ['anchors and aliases', 'a.yaml', 'a: &x {b: 1}\nc: [*x, *x]', { a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] }],
    ['YAML keys that are numbers written plainly', 'a.yaml', '8080: web', { '8080': 'web' }],
    ['numbers beyond safe integers', 'a.json', '{"n":9007199254740994}', { n: 9007199254740994 }],
    ['escapes and lone surrogates', 'a.json', '{"a":"\\u0041\\n\\/\\ud800"}', { a: 'A\n/\ud800' }],
    ['slashes and hashes inside strings', 'a.json', '{"a":"http://x/*y*/ # z"}', { a: 'http://x/*y*/ # z' }],
    ['a JSON comment sign inside a YAML value', 'a.yaml', 'a: http://x', { a: 'http://x' }],
  ]
  it.each(cases)('%s', async (_name, file, text, value) => {
    const { document, problems } = await parse(file, text)
    expect(problems).toEqual([])
    expect(document?.value).toEqual(value)
  })

  it('keys named like object internals', async () => {
    const { document } = await parse('a.json', '{"__proto__":{"x":1},"constructor":2}')
    expect(Object.entries(document?.value ?? {})).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 2],
    ])
  })

  it('nesting up to the limit', async () => {
    const levels = (count: number) => `{"a":${'['.repeat(count - 1)}${']'.repeat(count - 1)}}`
    expect((await parse('a.json', levels(MAX_DEPTH))).problems).toEqual([])
    expect((await parse('a.json', levels(MAX_DEPTH + 1))).problems.map(({ rule }) => rule)).toEqual(['nesting'])
    expect((await parse('a.yaml', levels(MAX_DEPTH - 1))).problems).toEqual([])
    expect((await parse('a.yaml', levels(MAX_DEPTH + 2))).problems.map(({ rule }) => rule)).toEqual(['nesting'])
  })
})

describe('reports, and reads on', () => {
  const cases: readonly [name: string, file: string, text: string, rules: string[], value: unknown][] = [
    ['a repeated key: the last one wins', 'a.json', '{"a":1,"a":2}', ['error duplicate-key /a 1:8'], { a: 2 }],
    ['a repeated key in YAML', 'a.yaml', 'a: 1\nb: 0\na: 2', ['error duplicate-key /a 3:1'], { a: 2, b: 0 }],
    ['a trailing comma', 'a.json', '{"a":[1,\n],}', ['warning trailing-comma  1:8'], { a: [1] }],
    [
      'a comment that swallows the next key',
      'a.json',
      '{\n  // c\n  "a": 1,\n  "b": 2\n}',
      ['error comment-swallows-key /a 3:8'],
      { a: 1, b: 2 },
    ],
    [
      'a comment behind a comma',
      'a.json',
      '{"a":1, // c\n "b":2}',
      ['error comment-swallows-key /b 2:6'],
      { a: 1, b: 2 },
    ],
    ['a comment that joins a value', 'a.json', '{"a":1 // c\n}', ['error comment-changes-value /a 1:6'], { a: 1 }],
    ['a block comment', 'a.json', '{"a": /* c */ 1}', ['error comment-changes-value /a 1:15'], { a: 1 }],
    ['a comment that YAML cannot read', 'a.json', '{"a":"x" // c\n}', ['error comment  1:10'], { a: 'x' }],
    ['a comment that YAML reads past', 'a.json', '# c\n{"a":1}', ['warning comment  1:1'], { a: 1 }],
    ['a raw line break in a string', 'a.json', '{"a":"x\ny"}', ['error control-character  1:8'], { a: 'x\ny' }],
    ['a number beyond all range', 'a.json', '{"a":1e999}', ['error number-range /a 1:6'], { a: null }],
    ['YAML in a .json file', 'a.json', "{'a':1}", ['warning yaml-in-json  1:2'], { a: 1 }],
    ['a CloudFormation tag', 'a.yaml', 'a: !Sub x', ['error custom-tag /a 1:9'], { a: 'x' }],
    ['an infinite number', 'a.yaml', 'a: .inf', ['error not-json-value /a 1:4'], { a: null }],
    ['binary data', 'a.yaml', 'a: !!binary aGk=', ['error custom-tag /a 1:13'], { a: null }],
    ['a number as key that changes its text', 'a.yaml', '1.10: x', ['error key-not-text  1:1'], { '1.1': 'x' }],
  ]
  it.each(cases)('%s', async (_name, file, text, rules, value) => {
    const { document, problems } = await parse(file, text)
    expect(
      problems.map(
        ({ severity, rule, pointer, location }) =>
          `${severity} ${rule} ${pointer} ${location?.line}:${location?.column}`,
      ),
    ).toEqual(rules)
    expect(problems.every(({ fatal }) => !fatal)).toBe(true)
    expect(document?.value).toEqual(value)
    expect(document?.problems).toBe(problems)
  })

  it('bytes that are not UTF-8, by offset and place', async () => {
    const bytes = Buffer.concat([Buffer.from('{\n "a": "é'), Buffer.from([0xff]), Buffer.from('"}')])
    const { document, problems } = await parseDocument('a.json', bytes)
    expect(document?.value).toEqual({ a: 'é\ufffd' })
    expect(problems).toMatchObject([{ rule: 'encoding', fatal: false, location: { line: 2, column: 9 } }])
    expect(problems[0]?.message).toContain('byte offset 11')
  })
})

describe('refuses', () => {
  const cases: readonly [name: string, file: string, text: string, rule: string][] = [
    ['an empty file', 'a.json', '', 'empty'],
    ['blanks', 'a.yaml', ' \n\t\n', 'empty'],
    ['a list', 'a.json', '[{"family":"a"}]', 'not-an-object'],
    ['a string', 'a.yaml', 'hello', 'not-an-object'],
    ['only a comment', 'a.yaml', '# todo', 'not-an-object'],
    ['an end too early', 'a.json', '{"a": {"b": 1}', 'syntax'],
    ['a missing comma', 'a.json', '{"a": "1" "b": 2}', 'syntax'],
    ['a missing colon', 'a.json', '{"a" 1}', 'syntax'],
    ['a bad escape', 'a.json', '{"a":"\\x"}', 'syntax'],
    ['text after the object', 'a.json', '{"a":1} {"b":2}', 'syntax'],
    ['output of describe-task-definition', 'a.json', '{"taskDefinition":{"family":"a"},"tags":[]}', 'describe-output'],
    [
      'output of describe-task-definition as YAML',
      'a.yaml',
      'taskDefinition:\n  family: a\n  revision: 3',
      'describe-output',
    ],
    ['a definition that something else wraps', 'a.yaml', 'taskDefinition:\n  family: a', 'wrapped-definition'],
    ['an un-rendered value', 'a.json', `{"a": \${memory}}`, 'unrendered-template'],
    ['an un-rendered value in YAML', 'a.yaml', 'a: {{ memory }}', 'unrendered-template'],
    ['an un-rendered list in YAML', 'a.yaml', 'a:\n{% for b in c %}\n- 1\n{% endfor %}', 'unrendered-template'],
    ['a service definition', 'a.json', '{"serviceName":"a","taskDefinition":"a:1"}', 'not-a-task-definition'],
    ['several YAML documents', 'a.yaml', 'a: 1\n---\nb: 2', 'multiple-documents'],
    ['an alias without anchor', 'a.yaml', 'a: *x', 'alias'],
    ['an alias of itself', 'a.yaml', 'a: &x [*x]', 'nesting'],
    ['too many aliases', 'a.yaml', `a: &x 1\nb: [${'*x, '.repeat(MAX_ALIASES + 1)}]`, 'alias'],
    ['YAML 1.1', 'a.yaml', '%YAML 1.1\n---\na: yes', 'yaml-version'],
    ['tabs for indentation', 'a.yaml', 'a:\n\tb: 1', 'syntax'],
    ['an unclosed quote', 'a.yaml', 'a: "x', 'syntax'],
    ['a file beyond the limit', 'a.json', `{"a":"${'x'.repeat(MAX_DOCUMENT_BYTES)}"}`, 'size'],
    ['YAML beyond its limit', 'a.yaml', `a: ${'x'.repeat(MAX_YAML_BYTES)}`, 'size'],
  ]
  it.each(cases)('%s', async (_name, file, text, rule) => {
    const { document, problems } = await parse(file, text)
    expect(document).toBeNull()
    expect(problems.map((problem) => [problem.rule, problem.fatal])).toEqual([[rule, true]])
  })

  it('aliases that multiply', async () => {
    const layers = Array.from(
      { length: 12 },
      (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(8)}]`,
    )
    const { problems } = await parse('a.yaml', ['l0: &l0 [1, 1, 1, 1, 1, 1, 1, 1]', ...layers].join('\n'))
    expect(problems.map(({ rule }) => rule)).toEqual(['alias'])
  })

  it('UTF-16', async () => {
    const { problems } = await parseDocument('a.json', Buffer.from('\ufeff{"a":1}', 'utf16le'))
    expect(problems).toMatchObject([{ rule: 'encoding', fatal: true }])
  })

  it('where the error is', async () => {
    const { problems } = await parse('a.json', '{\n\t"a": 1,\r\n\t"b" 2\n}')
    expect(problems[0]?.location).toEqual({ line: 3, column: 6, endLine: 3, endColumn: 7 })
  })
})

describe('places', () => {
  const json = [
    '{',
    '\t"family": "api",\r',
    '  "containerDefinitions": [{ "name": "😀", "secrets": [',
    '    {"name": "A", "valueFrom": "x"},{"name":"B",\t"valueFrom":"y\\"z"}',
    '  ], "dockerLabels": {"a/b~c": "v", "": 1 } }],',
    '  "n": -1.5e3, "empty": {}',
    '}',
  ].join('\n')
  const yaml = [
    '# head',
    'family: api\r',
    'containerDefinitions:',
    '  - name: 😀',
    '    secrets: [{name: "A", valueFrom: x}, {name: B}] # c',
    '    dockerLabels:',
    '      a/b~c: v',
    '    command:',
    '    - |',
    '      one',
    '      two',
    '    - last',
    'none:',
    'copy: &c {x: 1}',
    'again: *c',
  ].join('\n')
  const cases: readonly [file: string, pointer: JsonPointer, text: string, at: string][] = [
    ['a.json', '', json, '1:1-7:2'],
    ['a.json', '/family', '"api"', '2:12-2:17'],
    ['a.json', '/containerDefinitions/0/name', '"😀"', '3:38-3:42'],
    ['a.json', '/containerDefinitions/0/secrets/1', '{"name":"B",\t"valueFrom":"y\\"z"}', '4:37-4:69'],
    ['a.json', '/containerDefinitions/0/secrets/1/valueFrom', '"y\\"z"', '4:62-4:68'],
    ['a.json', '/containerDefinitions/0/dockerLabels/a~1b~0c', '"v"', '5:32-5:35'],
    ['a.json', '/containerDefinitions/0/dockerLabels/', '1', '5:41-5:42'],
    ['a.json', '/n', '-1.5e3', '6:8-6:14'],
    ['a.json', '/containerDefinitions/0/secrets/7/valueFrom', '', '3:55-5:4'],
    ['a.json', '/empty/x', '{}', '6:25-6:27'],
    ['a.yaml', '/family', 'api', '2:9-2:12'],
    ['a.yaml', '/containerDefinitions/0/name', '😀', '4:11-4:13'],
    ['a.yaml', '/containerDefinitions/0/secrets/0/name', '"A"', '5:22-5:25'],
    ['a.yaml', '/containerDefinitions/0/secrets/1', '{name: B}', '5:42-5:51'],
    ['a.yaml', '/containerDefinitions/0/dockerLabels/a~1b~0c', 'v', '7:14-7:15'],
    ['a.yaml', '/containerDefinitions/0/command/0', '|\n      one\n      two', '9:7-11:10'],
    ['a.yaml', '/containerDefinitions/0/command/1', 'last', '12:7-12:11'],
    ['a.yaml', '/none', 'none', '13:1-13:5'],
    ['a.yaml', '/again', '*c', '15:8-15:10'],
    ['a.yaml', '/again/x', '1', '14:14-14:15'],
  ]
  it.each(cases)('%s %s', async (file, pointer, expected, at) => {
    const text = file === 'a.json' ? json : yaml
    const { document, problems } = await parse(file, text)
    expect(problems).toEqual([])
    const location = document?.locate(pointer)
    if (location === undefined) throw new Error('no document')
    expect(`${location.line}:${location.column}-${location.endLine}:${location.endColumn}`).toBe(at)
    if (expected !== '') expect(textAt(text, location)).toBe(expected)
  })
})

describe('places of keys', () => {
  it.each<[file: string, text: string, pointer: JsonPointer, at: string]>([
    ['a.json', '{\n  "a": {\n    "b": [1]\n  }\n}', '/a/b', '3:5-3:8'],
    ['a.json', '{"a": [{"b": 1}]}', '/a/0', '1:8-1:16'],
    ['a.json', '{"a": 1}', '', '1:1-1:9'],
    ['a.json', '{"a": 1}', '/a/missing', '1:2-1:5'],
    ['a.yaml', 'a:\n  b:\n    - 1\n', '/a/b', '2:3-2:4'],
    ['a.yaml', 'a:\n  - b: 1\n', '/a/0', '2:5-2:9'],
  ])('%s %j %s', async (file, text, pointer, at) => {
    const { document } = await parse(file, text)
    const location = document?.locateKey(pointer)
    expect(`${location?.line}:${location?.column}-${location?.endLine}:${location?.endColumn}`).toBe(at)
  })
})

describe('holds for any input', () => {
  const files = fc.constantFrom('a.json', 'a.yaml', 'a')

  it('never throws on bytes, and gives a document exactly when nothing is fatal', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.uint8Array({ maxLength: 200 }), async (file, bytes) => {
        const { document, problems } = await parseDocument(file, bytes)
        expect(document === null).toBe(problems.some(({ fatal }) => fatal))
      }),
      { numRuns: 500 },
    )
  })

  it('never throws on text that looks like JSON or YAML', async () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        "'",
        '1',
        'true',
        'x',
        '// c\n',
        '/*',
        '*/',
        '# c\n',
        '\n',
        '  ',
        '\t',
        '- ',
        ': ',
        '? ',
        '&a ',
        '*a',
        '!t ',
        '|\n',
        '>',
        '<<',
        '---\n',
        '...',
        '%',
        '@',
        '\\',
        '\ufeff',
        '\r',
        '"\\ud800"',
        '😀',
        '1e999',
        '~',
        '!!binary ',
      ],
    )
    await fc.assert(
      fc.asyncProperty(files, fc.array(token, { maxLength: 40 }), async (file, tokens) => {
        const { document, problems } = await parse(file, tokens.join(''))
        expect(document === null).toBe(problems.some(({ fatal }) => fatal))
        expect(problems.length).toBeLessThanOrEqual(MAX_DOCUMENT_PROBLEMS)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads JSON as JSON.parse does, and every value stands where it is said to', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
        fc.constantFrom(0, 2, '\t'),
        async (object, indent) => {
          const text = JSON.stringify(object, null, indent)
          const { document, problems } = await parse('a.json', text)
          if ('taskDefinition' in object) return
          expect(problems).toEqual([])
          expect(document?.value).toEqual(JSON.parse(text))
          for (const key of Object.keys(JSON.parse(text))) {
            const pointer: JsonPointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
            const location = document?.locate(pointer)
            if (document === null || location === undefined) throw new Error('no document')
            expect(JSON.parse(textAt(text, location))).toEqual(valueAt(document.value, pointer))
          }
        },
      ),
    )
  })

  it('says nothing of the text in its problems', async () => {
    const secret = 'hunter2-S3cr3tValue'
    const texts = [
      `{"a":"${secret}`,
      `{"a":${secret}}`,
      `${secret}`,
      `{"a":"\\x${secret}"}`,
      `{"${secret}":1,"${secret}":2}`,
      `a: !${secret} ${secret}`,
      `a: *${secret}`,
      `a: "${secret}`,
      `a: b: ${secret}`,
      `a: &${secret} &${secret} x`,
      `{"a": "x" // ${secret}\n}`,
      `{"${secret}": 1 // c\n}`,
    ]
    for (const file of ['a.json', 'a.yaml']) {
      for (const text of texts) {
        const { problems } = await parse(file, text)
        expect(JSON.stringify(problems.map(({ message, remedy, rule }) => [message, remedy, rule]))).not.toContain(
          secret,
        )
      }
    }
  })

  it('reads hostile text within its limits', async () => {
    const size = 48 * 1024
    for (const unit of [
      '[',
      '{"a":',
      '"\\',
      '// c\n',
      '/*',
      ',',
      ']',
      '- ',
      '? ',
      '& ',
      '*a ',
      '\n',
      ': ',
      '\r\n',
      '---\n',
    ]) {
      const text = unit.repeat(size / unit.length)
      for (const file of ['a.json', 'a.yaml']) expect((await parse(file, text)).document).toBeNull()
    }
  }, 60_000)
})
