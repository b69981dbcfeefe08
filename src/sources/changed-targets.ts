import { execFile } from 'node:child_process'
import type { Target } from '../engine/target.ts'

/** Milliseconds for git to compare two commits. */
const gitTimeoutMs = 10_000
/** Bytes of paths that are read from it. */
const gitOutput = 16 * 1024 * 1024

/** Targets whose file or source is among the changed paths, and those of which nobody can tell: what no commit holds. */
export function changedTargets(targets: readonly Target[], changed: ReadonlySet<string>): Target[] {
  return targets.filter(({ file, source }) => {
    const committed = [file, ...(source === null ? [] : [source])].filter(({ inWorkspace }) => inWorkspace)
    return committed.length === 0 || committed.some(({ name }) => changed.has(name))
  })
}

/** Paths that differ between the merge base with `base` and the work tree's commit; null where git cannot tell. */
export function gitChanges(directory: string, base: string): Promise<ReadonlySet<string> | null> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['diff', '--name-only', '-z', '--relative', '--merge-base', base, '--'],
      { cwd: directory, timeout: gitTimeoutMs, maxBuffer: gitOutput },
      (error, stdout) => resolve(error === null ? new Set(stdout.split('\0').filter((path) => path !== '')) : null),
    )
  })
}
