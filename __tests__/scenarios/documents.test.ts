import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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

describe('a file that cannot be parsed is a finding, and the next target goes on', () => {
  test.each<[title: string, text: string, name?: string]>([
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
    ['broken YAML', 'family: api\n containerDefinitions: [', 'deploy/api.yml'],
    ['YAML with duplicate keys', 'family: api\nfamily: b\n', 'deploy/api.yml'],
    ['several YAML documents', 'family: api\n---\nfamily: b\n', 'deploy/api.yml'],
    ['a YAML tag', 'family: !!js/function "function () {}"\n', 'deploy/api.yml'],
    ['deep nesting', `{"family":"api","containerDefinitions":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    [
      'YAML of aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\nfamily: api\n`,
      'deploy/api.yml',
    ],
    ['binary', '\u0000\u0001\u0002\uFFFD\u0000'],
  ])('%s', async (_title, text, name) => {
    const run = await read(text, name)
    const [bad, good] = run.reported.targets
    const errors = bad?.findings.filter(({ severity }) => severity === 'error') ?? []
    expect(errors).toContainEqual(
      expect.objectContaining({
        check: expect.stringMatching(/^(document-parses|task-definition-matches-schema)$/),
        severity: 'error',
      }),
    )
    expect(errors[0]?.message).not.toBe('')
    expect(good?.findings).toEqual([])
    expect(good?.references.length).toBeGreaterThan(0)
    expect(run.outputs.conclusion).toBe('failure')
  })
})

describe('a file that is read all the same', () => {
  test.each<[title: string, text: string, name?: string]>([
    ['a byte order mark', `\uFEFF${json}`],
    ['Windows line ends', json.replaceAll('\n', '\r\n')],
    ['JSON under a YAML name', json, 'deploy/api.yaml'],
    ['JSON without an ending', json, 'deploy/api'],
    ['a line end at the end', `${json}\n\n`],
  ])('%s', async (_title, text, name) => {
    const run = await read(text, name)
    expect(named(run.first, ['error', 'warning'])).toEqual([])
    expect(run.first.family).toBe('api')
  })
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
