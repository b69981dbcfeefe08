import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, commandLine } from './bundle.ts'
import { noticesOf } from './notices.ts'

// src → rolldown → ncc → dist, or the folder of this checkout after --out. ncc writes the folder that the runner executes. Same sources, same bytes, whatever the path.
const root = fileURLToPath(new URL('..', import.meta.url))
const out = process.argv.indexOf('--out')
const dist = resolve(root, out < 0 ? 'dist' : (process.argv[out + 1] ?? 'dist'))

// Everything happens in a folder of this build alone, so that two builds do not disturb each other, and one that fails leaves the old bundle.
mkdirSync(join(root, 'build'), { recursive: true })
const workshop = mkdtempSync(join(root, 'build', 'build-'))
try {
  const bundled = join(workshop, 'bundled')
  const finished = join(workshop, 'finished')
  const packages = await bundle(bundled)
  const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'))
  execFileSync(process.execPath, [ncc, 'build', 'index.js', '-o', finished, '--no-cache', '--quiet'], {
    cwd: bundled,
    stdio: 'inherit',
  })
  writeFileSync(join(finished, 'cli.js'), commandLine, { mode: 0o755 })
  writeFileSync(join(finished, 'licenses.txt'), noticesOf(packages))
  replace(dist, finished)
} finally {
  rmSync(workshop, { recursive: true, force: true })
}

/** The old folder is moved away and not emptied: no stale chunk stays. Another build may put its own there between the two moves. */
function replace(folder: string, finished: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(folder)) renameSync(folder, join(workshop, `old-${attempt}`))
      renameSync(finished, folder)
      return
    } catch (error) {
      if (attempt === 5) throw error
    }
  }
}
