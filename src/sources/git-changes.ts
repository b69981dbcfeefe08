import { execFile } from 'node:child_process'
import { dirname } from 'node:path'

/** Milliseconds for git to compare two commits. */
const gitTimeoutMs = 10_000
/** Bytes of paths that are read from it. */
const gitOutput = 16 * 1024 * 1024

/** Paths that differ between the merge base with `base` and the work tree's commit; null where git cannot tell. Load it where it is asked: no other part starts a process. */
export function gitChanges(directory: string, base: string): Promise<ReadonlySet<string> | null> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', directory, 'diff', '--name-only', '-z', '--relative', '--merge-base', base, '--'],
      // Windows looks for a program in the current folder first: that must not be the checkout, which may hold a git.exe of its own.
      { cwd: dirname(process.execPath), timeout: gitTimeoutMs, maxBuffer: gitOutput },
      (error, stdout) => resolve(error === null ? new Set(stdout.split('\0').filter((path) => path !== '')) : null),
    )
  })
}
