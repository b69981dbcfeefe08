import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { InputError } from '../base/input-error.ts'
import { quoted } from '../base/sentence.ts'

/** Bytes of a file of settings: a thousand targets need a tenth of it. */
const configBytes = 1024 * 1024

/** A file of settings as it is found; null where nobody names one and there is none. `directory` is where relative paths begin. */
export async function loadConfig(
  given: string,
  fallback: string,
  directory: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const name = given === '' ? fallback : given
  const path = isAbsolute(name) ? name : join(directory, name)
  const entry = await stat(path).catch(() => null)
  if (entry === null && given === '') return null
  if (entry === null || !entry.isFile())
    throw new InputError(
      `Input config: the file ${quoted(name)} does not exist. Check the path; it is relative to the workspace.`,
    )
  if (entry.size > configBytes)
    throw new InputError(`Input config: the file ${quoted(name)} is larger than 1 MiB. Name a file of settings.`)
  return { name, bytes: await readFile(path) }
}
