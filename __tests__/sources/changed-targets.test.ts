import { execFileSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Target, TargetFile } from '../../src/engine/target.ts'
import { changedTargets } from '../../src/sources/changed-targets.ts'
import { gitChanges } from '../../src/sources/git-changes.ts'

const file = (name: string, inWorkspace = true): TargetFile => ({ name, inWorkspace, bytes: new Uint8Array() })
const target = (name: string, source: TargetFile | null = null, inWorkspace = true): Target => ({
  file: file(name, inWorkspace),
  origin: { kind: 'file', address: null },
  cluster: 'default',
  service: null,
  source,
  parsed: { document: null, problems: [] },
  planned: null,
})

test('what is changed stays: the file or its source; so does what no commit holds', () => {
  const targets = [
    target('a.json'),
    target('b.json'),
    target('/tmp/rendered.json', file('c.template.json'), false),
    target('/tmp/other.json', file('d.template.json'), false),
    target('/tmp/nobody-knows.json', null, false),
  ]
  const kept = changedTargets(targets, new Set(['a.json', 'c.template.json']))
  expect(kept.map((each) => each.file.name)).toEqual(['a.json', '/tmp/rendered.json', '/tmp/nobody-knows.json'])
})

test('git tells what differs from the merge base, not what the other branch changed since', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    })
  const commit = async (name: string) => {
    await writeFile(join(folder, name), name)
    git('add', '.')
    git('commit', '-qm', name)
  }
  git('init', '-q', '-b', 'main')
  await commit('base.json')
  git('checkout', '-qb', 'change')
  await commit('mine.json')
  git('checkout', '-q', 'main')
  await commit('theirs.json')
  git('checkout', '-q', 'change')
  expect(await gitChanges(folder, 'main')).toEqual(new Set(['mine.json']))
  expect(await gitChanges(folder, 'nowhere')).toBeNull()
})
