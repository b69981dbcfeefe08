import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { noteFileRead } from '../../files-read.ts'
import { isWithin } from '../../workspace-path.ts'
import type { Sources } from './modules.ts'

/** Bytes of a template or another file that an expression reads. */
const readLimit = 1024 * 1024

/** Null for what cannot be read, or lies outside of the repository: whoever opens a pull request writes the paths. Links count as where they lead. */
export function readSourceFile(path: string, { root, boundary }: Pick<Sources, 'root' | 'boundary'>): string | null {
  try {
    const real = realpathSync(resolve(root, path))
    const state = lstatSync(real)
    if (!isWithin(realpathSync(boundary), real) || !state.isFile() || state.size > readLimit) return null
    noteFileRead(real)
    return readFileSync(real, 'utf8')
  } catch {
    return null
  }
}
