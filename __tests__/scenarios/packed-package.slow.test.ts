import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const definition = 'mlflow.task-definition.json'
const run = promisify(execFile)

// What npm would publish, installed where nothing else is, without a network.
let folder: string
let project: string
const environment = () => ({
  // npm starts node by its name: the one that runs these tests.
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
  HOME: folder,
  npm_config_cache: join(folder, 'cache'),
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_offline: 'true',
  AWS_EC2_METADATA_DISABLED: 'true',
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preflight-packed-'))
  // Packing rewrites the manifest for a moment, so it happens in a copy.
  const copy = join(folder, 'copy')
  for (const name of ['package.json', 'README.md', 'LICENSE', 'dist', 'docs/checks', 'scripts/package-manifest.ts'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  await run('npm', ['pack', '--pack-destination', folder], { cwd: copy, env: environment() })
  project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private": true}\n')
  cpSync(join(root, 'examples/incident', definition), join(project, definition))
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  await run('npm', ['install', join(folder, tarball)], { cwd: project, env: environment() })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('it brings everything: no dependency, no install script, and the manifest is as before', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['ecs-preflight'])
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const installed = read(join(project, 'node_modules/ecs-preflight/package.json'))
  expect(installed).not.toHaveProperty('dependencies')
  expect(installed).not.toHaveProperty('scripts')
  expect(read(join(folder, 'copy/package.json'))).toEqual(read(join(root, 'package.json')))
})

test('its command judges the incident: the password is found, and shown nowhere', async () => {
  const command = join(project, 'node_modules/.bin/ecs-preflight')
  const { code, stdout, stderr } = await run(command, [definition, '--offline'], {
    cwd: project,
    env: environment(),
  }).then(
    (ended) => ({ code: 0, ...ended }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  )
  expect(stderr).toBe('')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^mlflow\.task-definition\.json:\d+:\d+: error: /)
  expect(stdout).not.toContain('TestPassword123!')
})

test('its licence notices come along', () => {
  const notices = readFileSync(join(project, 'node_modules/ecs-preflight/dist/licenses.txt'), 'utf8')
  expect(notices).toContain('Apache License')
})
