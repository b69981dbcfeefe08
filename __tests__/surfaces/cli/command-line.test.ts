import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../../src/surfaces/cli/main.ts'

const root = new URL('../../../', import.meta.url)

async function run(argv: readonly string[], { input = '', columns = null as number | null, node = '24.0.0' } = {}) {
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    readStandardInput: async () => new TextEncoder().encode(input),
    environment: {},
    workingDirectory: root.pathname,
    columns,
    progress: null,
  }
  const status = await main(argv, terminal, node)
  return { status, out: out.join('\n'), err: err.join('\n') }
}

const mlflow = 'examples/incident/mlflow.task-definition.json'

test('a password in plain text is found offline, at its line, and shown nowhere', async () => {
  const { status, out } = await run([mlflow, '--offline'])
  expect(status).toBe(1)
  expect(out).toMatch(/^examples\/incident\/mlflow\.task-definition\.json:\d+:\d+: error: /)
  expect(out).not.toContain('TestPassword123!')
})

test('on a terminal the line of a password is not shown either', async () => {
  const { out } = await run([mlflow, '--offline'], { columns: 100 })
  expect(out).toContain('fix: ')
  expect(out).not.toContain('TestPassword123!')
})

test('standard input is a file like any other', async () => {
  const { status, out } = await run(['-', '--offline'], { input: '{"family": "web", "containerDefinitions": []' })
  expect(status).toBe(1)
  expect(out).toContain('standard input')
})

test('offline, what needs AWS is not checked, and no run is neutral for it', async () => {
  const { status, out } = await run([
    'examples/incident/corrected/api.task-definition.json',
    '--offline',
    '--format',
    'json',
  ])
  const report = JSON.parse(out) as {
    conclusion: string
    counts: { unverified: number }
    targets: { notChecked: unknown[] }[]
  }
  expect(status).toBe(0)
  expect(report).toMatchObject({ conclusion: 'success', counts: { unverified: 0 } })
  expect(report.targets[0]?.notChecked).toContainEqual({
    subject: 'file',
    reason: expect.stringContaining('AWS was not asked'),
  })
})

test('several forms, one to a file', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'preflight-')), 'report.sarif')
  const { out } = await run([mlflow, '--offline', '-f', 'sarif', '-o', file, '-f', 'junit'])
  expect(readFileSync(file, 'utf8')).toContain('"version": "2.1.0"')
  expect(out).toMatch(/^<\?xml/)
})

test('no command writes over what it reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  const report = join(folder, 'report.json')
  await run([mlflow, '--offline', '-f', 'json', '-o', report])
  const before = readFileSync(report, 'utf8')
  for (const argv of [
    [mlflow, '--offline', '-f', 'sarif', '-o', mlflow],
    ['merge', report, '-f', 'json', '-o', report],
    ['audit', '--all', '--accounts', report, '-f', 'json', '-o', report],
  ]) {
    const { status, err } = await run(argv)
    expect(status).toBe(2)
    expect(err).toMatch(/^ecs-preflight: --output of (?:sarif|json): writing the file ".*" would overwrite/)
  }
  expect(readFileSync(report, 'utf8')).toBe(before)
})

test('a file that is not there, a flag that is not known, an old Node.js: one sentence and status 2', async () => {
  for (const [argv, words] of [
    [
      ['nowhere.json', '--offline'],
      /^ecs-preflight: --task-definition, line 1: the file "nowhere.json" does not exist/,
    ],
    [['--offlne'], /Did you mean --offline\?/],
    [[mlflow, '--cluster', 'no such'], /^ecs-preflight: --cluster/],
  ] as const) {
    const { status, out, err } = await run(argv)
    expect(status).toBe(2)
    expect(err).toMatch(words)
    expect(out).toBe('')
  }
  expect(await run([mlflow], { node: '18.20.0' })).toMatchObject({
    status: 2,
    err: expect.stringContaining('Node.js 22.12'),
  })
})

test('explain prints the page, and names the nearest check', async () => {
  const page = readFileSync(new URL('docs/checks/secret-exists.md', root), 'utf8')
  expect((await run(['explain', 'secret-exists'])).out).toBe(page.trimEnd())
  expect(await run(['explain', 'secret-exsts'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('Did you mean secret-exists?'),
  })
})

test('what is written is read: an output that cannot be is one remark, the status stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  await writeFile(join(folder, 'file'), '')
  const { status, err } = await run([mlflow, '--offline', '-f', 'json', '-o', join(folder, 'file', 'report.json')])
  expect(status).toBe(1)
  expect(err).toContain('cannot be written')
})
