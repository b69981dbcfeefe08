import { InputError } from '../base/input-error.ts'
import { quoted } from '../base/sentence.ts'
import { readBounded } from './bounded-file.ts'
import { workspacePath } from './workspace-path.ts'

/** Bytes of a file of settings: a thousand targets need a tenth of it. */
const configBytes = 1024 * 1024

/** A file of settings as it is found; null where nobody names one and there is none. `directory` is where relative paths begin. */
export async function loadConfig(
  given: string,
  fallback: string,
  directory: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const name = given === '' ? fallback : given
  const { absolute, escapes } = await workspacePath(name, directory)
  if (escapes)
    throw new InputError(
      `Input config: a link leads the file ${quoted(name)} out of the workspace. Name the file that the link leads to.`,
    )
  const reading = await readBounded(absolute, configBytes)
  if (reading.status === 'read') return { name, bytes: reading.bytes }
  if (reading.status === 'missing' && given === '') return null
  throw new InputError(
    `Input config: the file ${quoted(name)} ${reading.problem}. Check the path; it is relative to the workspace.`,
  )
}
