import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { InputError } from '../base/input-error.ts'
import { quoted } from '../base/sentence.ts'
import { isWithin, workspacePath } from '../sources/workspace-path.ts'

/** A file that the run is going to write, and who names it, as errors begin: `Input report-file`. */
export interface OutputFile {
  readonly place: string
  readonly path: string
}

/**
 * Throws InputError where an output is a file that the run reads, by whatever name or link, or is written twice, or where a link leads it
 * out of the workspace. `read` holds paths, absolute or from the workspace.
 */
export async function requireFreeOutputs(
  outputs: readonly OutputFile[],
  read: Iterable<string>,
  workspace: string,
): Promise<void> {
  const inputs = new Map<string, string>()
  for (const name of read) inputs.set(await identityOf(resolve(workspace, name)), name)
  const taken = new Map<string, string>()
  for (const { place, path } of outputs) {
    const { absolute, escapes } = await workspacePath(path, workspace)
    const refused = (fault: string) => new InputError(`${place}: ${fault}. Name another file.`)
    if (escapes) throw refused(`a link leads the file ${quoted(path)} out of the workspace`)
    if (await holdsNothing(absolute)) continue
    const identity = await identityOf(absolute)
    const [input, other] = [inputs.get(identity), taken.get(identity)]
    if (input !== undefined)
      throw refused(
        `writing the file ${quoted(path)} would overwrite ${quoted(shown(input, workspace))}, which this run reads`,
      )
    if (other !== undefined) throw refused(`the file ${quoted(path)} is written for ${other} already`)
    taken.set(identity, place)
  }
}

function shown(path: string, workspace: string): string {
  const absolute = resolve(workspace, path)
  return isWithin(resolve(workspace), absolute) ? relative(resolve(workspace), absolute) : path
}

/** A device or a pipe: whoever names it twice gets both. */
async function holdsNothing(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => !entry.isFile(),
    () => false,
  )
}

/** Tells a file by what it is, not by its name: a hard link and another spelling have the same. One that does not exist has its path. */
async function identityOf(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => path,
  )
}
