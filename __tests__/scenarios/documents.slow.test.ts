import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Scenario } from '../support/scenario.ts'
import { named, play } from '../support/scenario.ts'
import { SHOP, shopDefinition, shopWorld } from '../support/shop.ts'

const json = JSON.stringify(shopDefinition(), null, 2)
const secretText = 'hunter2-of-the-shop'

function read(text: string, name: string = SHOP.file, scenario: Scenario = {}): ReturnType<typeof play> {
  return play({
    files: { [name]: text, 'deploy/good.json': json },
    world: shopWorld(),
    ...scenario,
    inputs: { 'task-definition': `${name}\ndeploy/good.json`, baseline: 'none', ...scenario.inputs },
  })
}

type Texts = [title: string, text: string, ending?: string][]

const unreadable: Texts = [
  ['broken JSON', json.replace('"family": "api",', '"family": "api"')],
  ['JSON that ends early', json.slice(0, -30)],
  ['text after the document', `${json}\n{}`],
  ['an empty file', ''],
  ['only white space', ' \n\t\n'],
  ['a list', `[${json}]`],
  ['a number', '42'],
  ['null', 'null'],
  ['a string', '"task definition"'],
  ['duplicate keys', json.replace('"family": "api",', '"family": "api",\n  "family": "b",')],
  ['duplicate keys deep down', json.replace('"essential": true,', '"essential": true,\n "essential": false,')],
  ['broken YAML', 'family: api\n containerDefinitions: [', '.yml'],
  ['YAML with duplicate keys', 'family: api\nfamily: b\n', '.yml'],
  ['several YAML documents', 'family: api\n---\nfamily: b\n', '.yml'],
  ['a YAML tag', 'family: !!js/function "function () {}"\n', '.yml'],
  ['deep nesting', `{"family":"api","containerDefinitions":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  [
    'YAML of aliases that multiply',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\nfamily: api\n`,
    '.yml',
  ],
  ['binary', '\u0000\u0001\u0002\uFFFD\u0000'],
]

const readable: Texts = [
  ['a byte order mark', `\uFEFF${json}`],
  ['Windows line ends', json.replaceAll('\n', '\r\n')],
  ['JSON under a YAML name', json, '.yaml'],
  ['JSON without an ending', json, ''],
  ['a line end at the end', `${json}\n\n`],
]

/** One run judges them all, so every one is also another's other target. */
describe('files of all kinds beside each other', () => {
  let run: Awaited<ReturnType<typeof play>>
  const all = [...unreadable, ...readable]
  const nameOf = (index: number): string => `deploy/${index}${all[index]?.[2] ?? '.json'}`
  beforeAll(async () => {
    run = await play({
      files: Object.fromEntries(all.map(([, text], index) => [nameOf(index), text])),
      world: shopWorld(),
      inputs: { 'task-definition': all.map((_, index) => nameOf(index)).join('\n'), baseline: 'none' },
    })
  })

  test('the run fails, with a target for each', () => {
    expect(run.outputs.conclusion).toBe('failure')
    expect(run.reported.targets.map(({ file }) => file)).toEqual(all.map((_, index) => nameOf(index)))
  })

  test.each(unreadable.map(([title], index) => [title, index] as const))('%s is a finding', (_title, index) => {
    const errors = run.reported.targets[index]?.findings.filter(({ severity }) => severity === 'error') ?? []
    const check = expect.stringMatching(/^(document-parses|task-definition-matches-schema)$/)
    expect(errors).toContainEqual(expect.objectContaining({ check, severity: 'error' }))
    expect(errors[0]?.message).not.toBe('')
  })

  test.each(readable.map(([title], index) => [title, unreadable.length + index] as const))(
    '%s is read all the same',
    (_title, index) => {
      const target = run.reported.targets[index]
      if (target === undefined) throw new Error('no target')
      expect(named(target, ['error', 'warning'])).toEqual([])
      expect(target.family).toBe('api')
      expect(target.references.length).toBeGreaterThan(0)
    },
  )
})

test('the place of a syntax error, and nothing of its text', async () => {
  const text = `{\n  "family": "api",\n  "containerDefinitions": [{ "environment": [{ "name": "A", "value": "${secretText}" "x" }] }]\n}`
  const run = await read(text)
  const [finding] = run.first.findings
  expect(finding).toMatchObject({ check: 'document-parses', pointer: '', subject: 'file' })
  expect(finding?.location).toMatchObject({ file: SHOP.file, line: 3 })
  expect(run.published).not.toContain(secretText)
})

test.each(['// note\n  "cpu": "512",', '/* note */ "cpu": "512",', '"cpu": "512", // note'])(
  'a comment that swallows a key: %s',
  async (line) => {
    const run = await read(json.replace('"cpu": "512",', line))
    expect(named(run.first, ['error'])).toContainEqual(expect.stringMatching(/^document-parses /))
  },
)

test('a comment that swallows nothing is a warning', async () => {
  const run = await read(json.replace('"cpu": "512",', '# note\n  "cpu": "512",'))
  expect(named(run.first, ['error'])).toEqual([])
  expect(named(run.first, ['warning'])).toContainEqual(expect.stringMatching(/^document-parses /))
})

test('a wrapper', async () => {
  const run = await read(JSON.stringify({ taskDefinition: shopDefinition() }))
  expect(named(run.first, ['error'])).toEqual(['document-parses file'])
  expect(run.first.findings[0]?.remedy).toMatch(/taskDefinition/)
})

test('a file larger than any task definition is refused without being parsed', async () => {
  const run = await play({
    files: { 'deploy/good.json': json },
    world: shopWorld(),
    inputs: { 'task-definition': 'deploy/huge.json', baseline: 'none' },
    prepare: async (workspace) => {
      await writeFile(join(workspace, 'deploy/huge.json'), '{}')
      await truncate(join(workspace, 'deploy/huge.json'), 300 * 1024 * 1024)
    },
  })
  expect(run.outputs.conclusion).toBe('failure')
  expect(run.durationMs).toBeLessThan(20_000)
})

test('keys that JavaScript treats specially are plain keys', async () => {
  const run = await read(
    json
      .replace('"essential": true,', '"essential": true, "__proto__": { "a": "1" }, "constructor": "x",')
      .replace('"options": {', '"options": { "__proto__": "x", "toString": "y",'),
  )
  expect(named(run.first, ['error'])).toContainEqual(expect.stringMatching(/^task-definition-matches-schema /))
  expect(run.first.family).toBe('api')
})

test('places whose names need escaping in a pointer', async () => {
  const run = await read(
    JSON.stringify(
      shopDefinition({}, { dockerLabels: { 'a/b~c "d"': 'https://deploy:h7Kq2vXw9ZrT@git.shop.internal' } }),
      null,
      1,
    ),
  )
  expect(run.first.findings.map(({ pointer }) => pointer)).toEqual(['/containerDefinitions/0/dockerLabels/a~1b~0c "d"'])
})
