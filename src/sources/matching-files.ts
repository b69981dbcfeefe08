import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { matchesPart, type Pattern, type PatternPart } from './pattern.ts'
import { isWithin } from './workspace-path.ts'

/** Files and folders that one pattern may look at: more than the largest repositories hold, and some seconds. */
const entryLimit = 400_000

/** A pattern looked at so many files and folders that nobody waits for the rest. */
export class TooManyEntriesError extends Error {
  override readonly name = 'TooManyEntriesError'
}

/** Folders that hold what others wrote. */
const foreignFolders = ['node_modules', '.git']

/** What is still to be matched below a folder; null where nothing is. */
type Rest = { readonly part: PatternPart; readonly next: Rest } | null

/**
 * The files that match, relative to the root and with slashes, in no order that means anything. One walk looks for every alternative of the
 * pattern. No link is followed out of the root, and by `**` none at all. Throws TooManyEntriesError. `root` has its links followed.
 */
export async function* matchingFiles(
  root: string,
  pattern: Pattern,
  { skip = foreignFolders, limit = entryLimit } = {},
): AsyncGenerator<string> {
  let seen = 0
  const rests = pattern.map((parts) => parts.reduceRight<Rest>((next, part) => ({ part, next }), null))
  const open = [{ folder: root, rests }]
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    for (const entry of await entriesOf(here.folder)) {
      seen += 1
      if (seen > limit) throw new TooManyEntriesError()
      const { named, repeated } = restsAfter(here.rests, entry.name)
      if (skip.includes(entry.name) || named.length + repeated.length === 0) continue
      const path = join(here.folder, entry.name)
      const kind = await kindOf(entry, path, root)
      if (kind === 'folder')
        open.push({ folder: path, rests: entry.isSymbolicLink() ? named : [...named, ...repeated] })
      if (kind === 'file' && [...named, ...repeated].some(isComplete)) yield relative(root, path).split(sep).join('/')
    }
  }
}

/** Sorted, so that the first ones are the same on every machine. A folder that may not be read holds nothing. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What is still to be matched below an entry: where a part asked for its name, and where a `**` goes on. */
function restsAfter(rests: readonly Rest[], name: string): { readonly named: Rest[]; readonly repeated: Rest[] } {
  const [named, repeated] = [new Set<Rest>(), new Set<Rest>()]
  for (const rest of new Set(rests.flatMap(withoutGlobstars))) {
    if (rest?.part === '**') repeated.add(rest)
    else if (rest !== null && matchesPart(rest.part, name)) named.add(rest.next)
  }
  return { named: [...named], repeated: [...repeated] }
}

/** A `**` may stand for no folder at all, so whatever follows it may be matched here too. */
function withoutGlobstars(rest: Rest): Rest[] {
  return rest?.part === '**' ? [rest, ...withoutGlobstars(rest.next)] : [rest]
}

function isComplete(rest: Rest): boolean {
  return rest === null || (rest.part === '**' && rest.next === null)
}

async function kindOf(entry: Dirent, path: string, root: string): Promise<'file' | 'folder' | null> {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return null
  const real = await realpath(path).catch(() => null)
  if (real === null || !isWithin(root, real)) return null
  const at = await stat(real).catch(() => null)
  return at?.isFile() ? 'file' : at?.isDirectory() ? 'folder' : null
}
