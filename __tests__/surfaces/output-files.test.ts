import { link, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requireFreeOutputs } from '../../src/surfaces/output-files.ts'

let base: string
let workspace: string
beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'preflight-outputs-')))
  workspace = join(base, 'workspace')
  await mkdir(join(workspace, 'deploy'), { recursive: true })
  await mkdir(join(base, 'outside'))
  await writeFile(join(workspace, 'deploy/api.json'), '{}')
  await writeFile(join(base, 'outside/old.json'), '{}')
  await symlink('deploy/api.json', join(workspace, 'link.json'))
  await link(join(workspace, 'deploy/api.json'), join(workspace, 'hard.json'))
  await symlink(join(base, 'outside/new.json'), join(workspace, 'to-nothing.json'))
  await symlink(join(base, 'outside'), join(workspace, 'out'))
  await symlink('round-2', join(workspace, 'round-1'))
  await symlink('round-1', join(workspace, 'round-2'))
})
afterAll(() => rm(base, { recursive: true, force: true }))

const check = (...paths: string[]) =>
  requireFreeOutputs(
    paths.map((path, index) => ({ place: `Input file-${index + 1}`, path })),
    ['deploy/api.json', 'deploy/none.json', 'standard input'],
    workspace,
  )

test.each([['deploy/api.json'], ['deploy/../deploy/api.json'], ['link.json'], ['hard.json'], ['deploy/none.json']])(
  '%s is read, so it is not overwritten',
  async (path) => {
    await expect(check(path)).rejects.toThrow(/^Input file-1: writing the file ".*" would overwrite "deploy\/.*"/)
    await expect(check(join(workspace, path))).rejects.toThrow(/would overwrite/)
  },
)

test.each([['to-nothing.json'], ['out/new.json'], ['out/old.json'], ['out/new/report.json']])(
  '%s would be written outside the workspace',
  async (path) => {
    await expect(check(path)).rejects.toThrow(/a link leads the file ".*" out of the workspace\. Name another file\.$/)
  },
)

test('one file for two outputs', async () => {
  await expect(check('report.json', './report.json')).rejects.toThrow(/^Input file-2: .* for Input file-1 already/)
})

test.each([
  ['new ones', ['report.json', 'report.sarif']],
  ['in folders that are not there yet', ['a/b/report.json']],
  ['one that is there already', [join('..', 'outside', 'old.json')]],
  ['outside, on purpose', ['/nowhere/report.json']],
  ['a device twice', ['/dev/null', '/dev/null']],
  ['links in a circle, which the system refuses itself', ['round-1']],
])('%s', async (_, paths) => {
  await check(...paths)
})
