import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

/** Where a path leads. */
export interface WorkspacePath {
  /** With every link followed, as far as it exists. */
  readonly absolute: string
  /** From the workspace where it lies there, with slashes; else as given. */
  readonly name: string
  readonly inWorkspace: boolean
  /**
   * It begins in the workspace, and a link leads it out. Whoever opens a pull request commits links too, so nobody can have meant
   * the file there; a path that begins outside was written on purpose.
   */
  readonly escapes: boolean
}

/** `path` is absolute or relative to the workspace, and need not exist. */
export async function workspacePath(path: string, workspace: string): Promise<WorkspacePath> {
  const root = await followed(resolve(workspace))
  const given = resolve(workspace, path)
  // Runners may reach the workspace by a link: a path through it names the same place.
  const place = join(await followed(dirname(given)), basename(given))
  const absolute = await followed(given)
  const begins = isWithin(resolve(workspace), given) || isWithin(root, place)
  const inWorkspace = begins && isWithin(root, absolute)
  return {
    absolute,
    name: inWorkspace ? relative(root, place).split(sep).join('/') : path,
    inWorkspace,
    escapes: begins && !inWorkspace,
  }
}

/** Links that the system follows on one path, as Linux does (path_resolution(7)). */
const linkLimit = 40

/** A path with its links followed, also those that lead to nothing: what is written there would come into being at their end. */
async function followed(path: string, links = linkLimit): Promise<string> {
  const real = await realpath(path).catch(() => null)
  if (real !== null || dirname(path) === path) return real ?? path
  const parent = await followed(dirname(path), links)
  const leads = links === 0 ? null : await readlink(path).catch(() => null)
  return leads === null ? join(parent, basename(path)) : followed(resolve(parent, leads), links - 1)
}

export function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
