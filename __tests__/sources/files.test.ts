import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../src/base/input-error.ts'
import type { Target } from '../../src/engine/target.ts'
import type { TargetInput } from '../../src/sources/files.ts'
import { fileLimit, loadTargets } from '../../src/sources/files.ts'
import { matchingFiles, TooManyEntriesError } from '../../src/sources/matching-files.ts'

let base: string
let workspace: string

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'preflight-targets-'))
  workspace = join(base, 'workspace')
  await mkdir(join(workspace, 'deploy/deep'), { recursive: true })
  await mkdir(join(workspace, 'node_modules/x'), { recursive: true })
  await mkdir(join(base, 'outside'))
  for (const name of [
    'deploy/b.json',
    'deploy/a.json',
    'deploy/deep/c.json',
    'deploy/d.yml',
    'node_modules/x/a.json',
    '../outside/secret.json',
    '../outside/workspace-twin.json',
  ])
    await writeFile(join(workspace, name), `{"file":"${name}"}`)
  await mkdir(join(workspace, 'large'))
  await writeFile(join(workspace, 'large/huge.bin'), '')
  await truncate(join(workspace, 'large/huge.bin'), 64 * 1024 * 1024)
  await symlink(join(base, 'outside/secret.json'), join(workspace, 'deploy/link.json'))
  await symlink(join(base, 'outside'), join(workspace, 'linked'))
  await symlink(join(workspace, 'deploy/a.json'), join(workspace, 'deploy/inner.json'))
  await symlink(join(workspace, 'nowhere.json'), join(workspace, 'deploy/dangling.json'))
  await mkdir(join(workspace, 'many'))
  await Promise.all(
    Array.from({ length: fileLimit + 1 }, (_, index) => writeFile(join(workspace, `many/${index}.json`), '{}')),
  )
})
afterAll(() => rm(base, { recursive: true, force: true }))

const load = (...patterns: (string | Partial<TargetInput>)[]): Promise<Target[]> =>
  loadTargets(
    patterns.map((pattern, index) => ({
      place: `Input task-definition, line ${index + 1}`,
      pattern: 'deploy/a.json',
      cluster: 'default',
      service: null,
      sourceFile: null,
      ...(typeof pattern === 'string' ? { pattern } : pattern),
    })),
    workspace,
  )

const names = async (...patterns: string[]): Promise<string[]> => (await load(...patterns)).map(({ file }) => file.name)

describe('files', () => {
  test('in the order given, named from the workspace', async () => {
    expect(await names('deploy/b.json', './deploy/../deploy/a.json', join(workspace, 'deploy/d.yml'))).toEqual([
      'deploy/b.json',
      'deploy/a.json',
      'deploy/d.yml',
    ])
  })

  test('the same twice is two targets', async () => {
    const targets = await load({ service: 'x' }, { service: 'y' })
    expect(targets.map(({ service, file }) => [service, file.name])).toEqual([
      ['x', 'deploy/a.json'],
      ['y', 'deploy/a.json'],
    ])
  })

  test('the bytes as they stand', async () => {
    const [target] = await load('deploy/a.json')
    expect(Buffer.from(target?.file.bytes ?? []).toString()).toBe('{"file":"deploy/a.json"}')
    expect(target?.file.inWorkspace).toBe(true)
  })

  test.each(['deploy/link.json', 'linked/secret.json', 'deploy/../linked/secret.json'])(
    '%s leaves the workspace by a link, and is refused',
    async (path) => {
      const words = /^Input task-definition, line 1: a link leads the file ".*" out of the workspace\. Name the file/
      await expect(load(path)).rejects.toThrow(words)
      await expect(load(join(workspace, path))).rejects.toThrow(words)
      await expect(load({ sourceFile: path })).rejects.toThrow(/source-file/)
    },
  )

  test('a link within the workspace is a file of it', async () => {
    expect(await names('deploy/inner.json')).toEqual(['deploy/inner.json'])
  })

  test('a family names no file elsewhere', async () => {
    await mkdir(join(workspace, 'family'))
    await writeFile(join(workspace, 'family/climbs.json'), '{"family": "../../outside/secret"}')
    await expect(load({ pattern: 'family/climbs.json', sourceFile: 'deploy/{family}.json' })).rejects.toThrow(
      /the file "deploy\/\.json" does not exist/,
    )
  })

  test('out of the workspace only by an absolute or climbing path, and marked', async () => {
    const [target] = await load(join(base, 'outside/secret.json'))
    expect(target?.file.inWorkspace).toBe(false)
    const [twin] = await load(`${workspace}/../outside/workspace-twin.json`)
    expect(twin?.file.inWorkspace).toBe(false)
  })

  test('a source file', async () => {
    const [target] = await load({ sourceFile: 'deploy/d.yml' })
    expect(target?.source).toMatchObject({ name: 'deploy/d.yml', inWorkspace: true })
  })
})

test('a workspace that is reached by a link is still the workspace', async () => {
  const alias = join(base, 'alias')
  await symlink(workspace, alias)
  const [target] = await loadTargets(
    [
      {
        place: 'Input task-definition',
        pattern: join(alias, 'deploy/a.json'),
        cluster: 'default',
        service: null,
        sourceFile: null,
      },
    ],
    alias,
  )
  expect(target?.file).toMatchObject({ name: 'deploy/a.json', inWorkspace: true })
})

describe('patterns', () => {
  test('sorted, without dependencies', async () => {
    expect(await names('**/[ac].json')).toEqual(['deploy/a.json', 'deploy/deep/c.json'])
  })

  test.each([
    ['./deploy/?.json', ['deploy/a.json', 'deploy/b.json']],
    ['deploy/**', ['deploy/a.json', 'deploy/b.json', 'deploy/d.yml', 'deploy/deep/c.json', 'deploy/inner.json']],
    ['deploy/**/**/c.json', ['deploy/deep/c.json']],
    ['**/deploy/**/a.json', ['deploy/a.json']],
    ['{deploy,deploy/deep}/[bc].json', ['deploy/b.json', 'deploy/deep/c.json']],
    ['nowhere/../deploy/[b].json', ['deploy/b.json']],
  ])('%s', async (pattern, found) => {
    expect(await names(pattern)).toEqual(found)
  })

  test('the path of the workspace may stand before it', async () => {
    expect(await names(`${workspace}/deploy/[b].json`)).toEqual(['deploy/b.json'])
  })

  test('a link from folder to folder is followed where it is named, and never in a circle', async () => {
    await mkdir(join(workspace, 'circle/inner'), { recursive: true })
    await writeFile(join(workspace, 'circle/inner/x.json'), '{}')
    await symlink(join(workspace, 'circle'), join(workspace, 'circle/again'))
    expect(await names('circle/**/x.json')).toEqual(['circle/inner/x.json'])
    expect(await names('circle/again/**/x.json')).toEqual(['circle/inner/x.json'])
  })

  test('several lines', async () => {
    expect(await names('deploy/deep/*.json', 'deploy/[ab].json')).toEqual([
      'deploy/deep/c.json',
      'deploy/a.json',
      'deploy/b.json',
    ])
  })

  test('a link out of the workspace is not followed, one within it is', async () => {
    const found = await names('deploy/*.json')
    expect(found).not.toContain('deploy/link.json')
    expect(found).toContain('deploy/a.json')
    expect(found).toContain('deploy/inner.json')
  })

  test.each(['linked/*.json', '../outside/*.json', '{linked,linked}/*.json', 'deploy/../../outside/*.json'])(
    '%s shows nothing from outside',
    async (pattern) => {
      await expect(load(pattern)).rejects.toThrow(InputError)
    },
  )
})

test('a walk that sees too much ends, and says so', async () => {
  const walk = async () => {
    for await (const _ of matchingFiles(workspace, [['**', []]], { limit: 100 }));
  }
  await expect(walk()).rejects.toThrow(TooManyEntriesError)
})

describe('refused', () => {
  test.each([
    ['deploy/none.json', /deploy\/none\.json/],
    ['deploy', /deploy/],
    ['deploy/*.toml', /deploy\/\*\.toml/],
    ['deploy/dangling.json', /dangling/],
    ['large/huge.bin', /huge\.bin/],
    ['/dev/zero', /\/dev\/zero/],
    ['many/*.json', new RegExp(String(fileLimit))],
    ['{a,b}'.repeat(20), /stands for more than 100 patterns by its braces\. Write several shorter patterns/],
    ['/etc/*.conf', /matches no file/],
    ['deploy/none.json\u0007\n::error::x', /deploy\/none\.json/],
  ])('%s', async (pattern, says) => {
    const error: unknown = await load(pattern).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(InputError)
    expect((error as Error).message).toMatch(says)
    expect((error as Error).message).not.toMatch(/[\u0000-\u001F]/)
  })

  test('the line is named', async () => {
    await expect(load('deploy/a.json', 'deploy/none.json')).rejects.toThrow(/line 2/)
    await expect(load({}, { sourceFile: 'none.yml' })).rejects.toThrow(/source-file, line 2/)
  })

  test('the limit holds for all lines together', async () => {
    await expect(load('many/[12]*.json', 'many/[12]*.json', 'many/[12]*.json')).rejects.toThrow(/more than 500 files/)
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    await writeFile(join(workspace, 'deploy/closed.txt'), '{}')
    await chmod(join(workspace, 'deploy/closed.txt'), 0o000)
    await expect(load('deploy/closed.txt')).rejects.toThrow(InputError)
  })
})
