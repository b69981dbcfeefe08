import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const builds = join(root, 'build')
const prefix = 'under-test-'
/** Other checkouts of the source come back soon, when somebody compares two; after this they are in the way. */
const keptForMs = 60 * 60 * 1000

let building: Promise<string> | null = null

/** The action as the source stands: built when a test first needs it, and kept for as long as source and packages stay the same. */
export function bundleUnderTest(): Promise<string> {
  building ??= build()
  return building
}

async function build(): Promise<string> {
  const folder = join(builds, `${prefix}${sourceHash()}`)
  const entry = join(folder, 'index.js')
  if (existsSync(entry)) return entry
  mkdirSync(builds, { recursive: true })
  removeOld()
  const workshop = mkdtempSync(join(builds, 'building-'))
  try {
    // The bundler is loaded only where something is to be built.
    const { bundle } = await import('../../scripts/bundle.ts')
    await bundle(join(workshop, 'bundle'))
    moveUnlessThere(join(workshop, 'bundle'), folder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
  return entry
}

/** Another process may have finished the same build; the two are equal. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
}

function sourceHash(): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort()
  const hash = createHash('sha256')
  for (const name of [...sources, 'scripts/bundle.ts', 'tsconfig.json', 'package-lock.json'])
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

function removeOld(): void {
  for (const name of readdirSync(builds).filter((each) => each.startsWith(prefix))) {
    const folder = join(builds, name)
    if (Date.now() - statSync(folder).mtimeMs > keptForMs) rmSync(folder, { recursive: true, force: true })
  }
}
