import { dirname, join, resolve } from 'node:path'
import { readBounded } from '../bounded-file.ts'
import { workspacePath } from '../workspace-path.ts'
import type { AssemblyStack } from './assembly.ts'
import type { FindSource, SourceFile } from './source-locator.ts'

/** Bytes of one source file that lines are looked up in. */
const sourceBytes = 1024 * 1024

/**
 * The source files that an assembly names, as they lie in the workspace. The app may have been synthesised elsewhere, in a container or
 * another job, so a path is looked for by its last parts, from the assembly's project upwards.
 */
export async function workspaceSources(
  workspace: string,
  assembly: string,
  stacks: readonly AssemblyStack[],
): Promise<FindSource> {
  const project = dirname(resolve(workspace, assembly))
  const paths = new Set(stacks.flatMap(({ places }) => places.paths()))
  const found = await Promise.all(
    [...paths].map(async (path) => [path, await findFile(path, workspace, project)] as const),
  )
  const files = new Map(found)
  return (path) => files.get(path) ?? null
}

async function findFile(path: string, workspace: string, project: string): Promise<SourceFile | null> {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  for (let from = 0; from < parts.length; from += 1) {
    for (const base of new Set([project, resolve(workspace)])) {
      const file = await readInside(join(base, ...parts.slice(from)), workspace)
      if (file !== null) return file
    }
  }
  return null
}

async function readInside(path: string, workspace: string): Promise<SourceFile | null> {
  const { absolute, name, inWorkspace, escapes } = await workspacePath(path, workspace)
  if (!inWorkspace || escapes) return null
  const reading = await readBounded(absolute, sourceBytes)
  if (reading.status !== 'read') return null
  return { name, lines: new TextDecoder().decode(reading.bytes).split(/\r?\n/) }
}
