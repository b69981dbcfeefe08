import { execFile } from 'node:child_process'

/** Milliseconds for git to compare two commits. */
const gitTimeoutMs = 10_000
/** Bytes of paths that are read from it. */
const gitOutput = 16 * 1024 * 1024

/** Paths that differ between the merge base with `base` and the work tree's commit; null where git cannot tell. Load it where it is asked: no other part starts a process. */
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
