import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { JsonObject } from '../src/base/json.ts'
import { createWorkspace, runAction } from './support/run-action.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))

const build = (out: string) =>
  promisify(execFile)(process.execPath, [join(root, 'scripts', 'build.ts'), '--out', out], { cwd: root })
const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

describe('the shipped bundle', () => {
  test('is built from this source, by builds that run side by side; else: npm run build', async () => {
    await mkdir(join(root, 'build'), { recursive: true })
    const folder = await mkdtemp(join(root, 'build', 'compared-'))
    const outs = [join(folder, 'one'), join(folder, 'same'), join(folder, 'same')]
    try {
      await Promise.all(outs.map(build))
      expect(contents(join(folder, 'one'))).toEqual(contents(dist))
      expect(contents(join(folder, 'same'))).toEqual(contents(dist))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }, 180_000)

  test('is what action.yml runs', () => {
    const { runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { runs: JsonObject }
    expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(existsSync(join(dist, 'index.js'))).toBe(true)
  })

  test('says that it is an ES module, wherever it lies', () => {
    expect(JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'))).toMatchObject({ type: 'module' })
  })

  test('carries the licences of what it holds', () => {
    const text = readFileSync(join(dist, 'licenses.txt'), 'utf8')
    for (const name of ['@actions/core', '@aws-sdk/client-secrets-manager', 'yaml']) expect(text).toContain(name)
  })

  test.each(scripts)('%s names no path of the machine it was built on', (name) => {
    const text = readFileSync(join(dist, name), 'utf8')
    expect(text).not.toContain(root)
    expect(text).not.toMatch(/\/(?:home|Users)\/[a-z]+\/|\/node_modules\/\.cache/)
    expect(text).not.toMatch(/^\/\/# sourceMappingURL/m)
  })

  test('runs alone, without the packages of the repository', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'preflight-dist-'))
    const workspace = await createWorkspace({
      'task.json': {
        family: 'x',
        containerDefinitions: [{ name: 'x', image: 'nginx:1.27', memory: 64, essential: true }],
      },
    })
    try {
      await cp(dist, elsewhere, { recursive: true })
      const run = await runAction({
        bundle: join(elsewhere, 'index.js'),
        workspace: workspace.path,
        inputs: { 'task-definition': 'task.json', 'check-run': '', comment: 'never' },
      })
      expect(run.stderr).toBe('')
      expect(run.outputs.conclusion).toMatch(/^(success|neutral)$/)
      expect(run.report).toMatchObject({ version: 1 })
    } finally {
      await workspace.remove()
      await rm(elsewhere, { recursive: true, force: true })
    }
  })
})
