import { InputError } from '../../base/input-error.ts'
import { readBounded } from '../bounded-file.ts'
import { workspacePath } from '../workspace-path.ts'
import { parameterLine, readParameterFile } from './parameter-file.ts'

/** Bytes of a file of parameters: CloudFormation takes 200 parameters of 4 KiB. */
const parameterFileBytes = 1024 * 1024

/**
 * The input `template-parameters`: lines `Name=value`, or files of parameters; later lines win. Throws InputError, which quotes no line: a
 * value may be a password, and a value of several lines looks like a file.
 */
export async function givenParameters(
  lines: readonly { readonly number: number; readonly text: string }[],
  workspace: string,
): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>()
  for (const { number, text } of lines) {
    const line = parameterLine(text)
    const entries = line === null ? await fileValues(text, number, workspace) : [line]
    for (const [name, value] of entries) values.set(name, value)
  }
  return values
}

async function fileValues(path: string, line: number, workspace: string): Promise<Iterable<readonly [string, string]>> {
  const { absolute, escapes, name } = await workspacePath(path, workspace)
  const reading = escapes ? null : await readBounded(absolute, parameterFileBytes)
  if (reading?.status === 'read') return readParameterFile(name, new TextDecoder().decode(reading.bytes))
  throw new InputError(
    `Input template-parameters, line ${line}: this is neither Name=value nor a file of parameters that can be read. Write one parameter a line, or the path of a file, relative to the workspace.`,
  )
}
