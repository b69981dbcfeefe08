import type { InputReader } from '../inputs/input-lines.ts'
import type { Inputs, Settings } from '../inputs/inputs.ts'
import { readAllInputs, readAllSettings } from '../inputs/read-all.ts'
import type { Arguments } from './arguments.ts'

/** Flags as the inputs of their names, with the command line's own default: nobody's terminal reads secrets unasked. */
export async function inputsOf(given: Arguments, directory: string): Promise<Inputs> {
  const inputs = await readAllInputs(readerOf(given), directory)
  return given.values.has('secret-values') ? inputs : { ...inputs, secretValues: 'never' }
}

/** As `inputsOf`, for commands that find what they judge. */
export async function settingsOf(given: Arguments, directory: string): Promise<Settings> {
  const settings = await readAllSettings(readerOf(given), directory)
  return given.values.has('secret-values') ? settings : { ...settings, secretValues: 'never' }
}

function readerOf({ operands, values, switches }: Arguments): InputReader {
  return (name) => {
    if (name === 'task-definition') return [...(values.get(name) ?? []), ...operands].join('\n')
    if (switches.has(name)) return 'true'
    return values.get(name)?.join('\n') ?? ''
  }
}
