import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { JsonObject } from '../src/base/json.ts'
import { createWorkspace, runAction } from './support/run-action.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))

describe('the shipped bundle', () => {
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
