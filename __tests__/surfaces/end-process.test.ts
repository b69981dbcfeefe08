import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleUnderTest } from '../support/bundle-under-test.ts'
import { createWorkspace, runAction } from '../support/run-action.ts'
import { runToEnd } from '../support/spawn-node.ts'

// How the process ends, whatever else goes on in it. What goes on comes from a module that Node.js loads first.

const name = 'task-definition.json'
let workspace: { path: string; remove(): Promise<void> }
let folder = ''
beforeAll(async () => {
  workspace = await createWorkspace({ [name]: { family: 'api', containerDefinitions: [] } })
  folder = await mkdtemp(join(tmpdir(), 'hooks-'))
}, 60_000)
afterAll(() => workspace.remove())

/** NODE_OPTIONS that load this code first. */
async function loading(code: string): Promise<string> {
  const hook = join(folder, `hook-${Math.random()}.cjs`)
  await writeFile(hook, code)
  return `--require ${JSON.stringify(hook)}`
}

/** As a credential process that hangs, or the connection of an identity provider. */
const outliving = 'setInterval(() => undefined, 1_000_000)'

test('what outlives the run does not hold it', async () => {
  const run = await runAction({
    workspace: workspace.path,
    inputs: { 'task-definition': name, baseline: 'none' },
    env: { NODE_OPTIONS: await loading(outliving) },
  })
  expect(run).toMatchObject({ timedOut: false, exitCode: 1, outputs: { conclusion: 'failure' } })
}, 90_000)

test('nor the command line', async () => {
  const cli = join(dirname(await bundleUnderTest()), 'cli.js')
  const env = { ...process.env, NODE_OPTIONS: await loading(outliving) }
  const ended = await runToEnd(process.execPath, [cli, 'check', '--offline', name], {
    cwd: workspace.path,
    env,
    timeoutMs: 30_000,
  })
  expect(ended).toMatchObject({ timedOut: false, exitCode: 1, stdout: expect.stringContaining('failure:') })
}, 90_000)

test('a run in which nothing is left to happen is a failure, and never a pass without a verdict', async () => {
  const lost = `require('node:fs/promises').open = () => new Promise(() => undefined)
    require('node:module').syncBuiltinESMExports()`
  const run = await runAction({
    workspace: workspace.path,
    inputs: { 'task-definition': name, baseline: 'none' },
    env: { NODE_OPTIONS: await loading(lost) },
  })
  expect(run).toMatchObject({ timedOut: false, exitCode: 1, outputs: { conclusion: 'failure' } })
  expect(run.stdout).toMatch(/::error::ECS preflight ended before its verdict/)
}, 90_000)

const uncaught = `setTimeout(() => { throw new RangeError('an-invented-value') }, 2_000)
  require('node:fs/promises').open = () => new Promise((resolve) => setTimeout(resolve, 60_000))
  require('node:module').syncBuiltinESMExports()`

test('what nobody caught is a failure of one line, with outputs and without a stack trace', async () => {
  const run = await runAction({
    workspace: workspace.path,
    inputs: { 'task-definition': name, baseline: 'none' },
    env: { NODE_OPTIONS: await loading(uncaught) },
  })
  expect(run).toMatchObject({ timedOut: false, exitCode: 1, outputs: { conclusion: 'failure' }, stderr: '' })
  expect(run.stdout).toMatch(/::error::ECS preflight failed with RangeError/)
  expect(run.published).not.toContain('an-invented-value')
}, 90_000)

test.skipIf(process.platform === 'win32')(
  'a folder that is gone is told on the command line in one line',
  async () => {
    const cli = join(dirname(await bundleUnderTest()), 'cli.js')
    const gone = await mkdtemp(join(tmpdir(), 'gone-'))
    const ended = await runToEnd(
      'bash',
      ['-c', 'rmdir "$PWD" && exec "$0" "$@"', process.execPath, cli, 'check', name],
      {
        cwd: gone,
        env: process.env,
        timeoutMs: 30_000,
      },
    )
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toMatch(/^ecs-preflight: failed with Error[^\n]*\n$/)
  },
  90_000,
)

test('outputs that cannot be written fail the job and say why; the report is told all the same', async () => {
  const run = await runAction({
    workspace: workspace.path,
    inputs: { 'task-definition': name, baseline: 'none', 'fail-on': 'never', 'report-file': 'report.json' },
    env: { GITHUB_OUTPUT: join(folder, 'missing', 'output') },
  })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/::error::The outputs cannot be written.*GITHUB_OUTPUT/)
  expect(run.stdout).not.toMatch(/This is a bug/)
  expect(run.summary).not.toBe('')
}, 90_000)

test.skipIf(process.platform === 'win32')(
  'a reader that has gone ends nothing, and makes no pass',
  async () => {
    const cli = join(dirname(await bundleUnderTest()), 'cli.js')
    const script = '"$0" "$@" | true; exit "$' + '{PIPESTATUS[0]}"'
    const ended = await runToEnd('bash', ['-c', script, process.execPath, cli, 'check', '--offline', name], {
      cwd: workspace.path,
      env: process.env,
      timeoutMs: 30_000,
    })
    expect(ended).toMatchObject({ exitCode: 1, stderr: '' })
  },
  90_000,
)
