import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { AssemblyStack } from './assembly.ts'
import type { FindSource, SourceFile } from './source-locator.ts'

/** Bytes of one source file that lines are looked up in. */
const sourceBytes = 1024 * 1024

/**
 * The source files that an assembly names, as they lie in the workspace. The app may have been synthesised elsewhere, in a container or
 * another job, so a path is looked for by its last parts, from the assembly's project upwards.
 */
export async function workspaceSources(
  root: string,
  assembly: string,
  stacks: readonly AssemblyStack[],
): Promise<FindSource> {
  const paths = new Set(stacks.flatMap(({ places }) => places.paths()))
  const found = await Promise.all(
    [...paths].map(async (path) => [path, await findFile(path, root, dirname(assembly))] as const),
  )
  const files = new Map(found)
  return (path) => files.get(path) ?? null
}

async function findFile(path: string, root: string, project: string): Promise<SourceFile | null> {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  for (let from = 0; from < parts.length; from += 1) {
    for (const base of project === root ? [root] : [project, root]) {
      const file = await readInside(join(base, ...parts.slice(from)), root)
      if (file !== null) return file
    }
  }
  return null
}

async function readInside(path: string, root: string): Promise<SourceFile | null> {
  const real = await realpath(path).catch(() => null)
  if (real === null || !real.startsWith(root + sep)) return null
  const entry = await stat(real)
  if (!entry.isFile() || entry.size > sourceBytes) return null
  const text = await readFile(real, 'utf8').catch(() => null)
  return text === null ? null : { name: relative(root, real).split(sep).join('/'), lines: text.split(/\r?\n/) }
}
