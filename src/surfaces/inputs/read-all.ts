import { checks } from '../../checks/checks.generated.ts'
import { loadConfig } from '../../sources/config.ts'
import { defaultConfigFile, emptyConfig, readConfig } from './config-file.ts'
import type { InputReader } from './input-lines.ts'
import { type Inputs, readInputs } from './inputs.ts'

/** Inputs and the file of settings, read and checked. `directory` is where relative paths begin. */
export async function readAllInputs(read: InputReader, directory: string): Promise<Inputs> {
  const found = await loadConfig(read('config').trim(), defaultConfigFile, directory)
  const name = found?.name ?? defaultConfigFile
  const config = found === null ? emptyConfig : await readConfig(name, found.bytes)
  return readInputs(
    read,
    checks.map(({ id }) => id),
    { name, config },
  )
}
