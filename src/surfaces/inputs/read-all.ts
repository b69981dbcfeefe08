import { checks } from '../../checks/checks.generated.ts'
import { loadConfig } from '../../sources/config.ts'
import { defaultConfigFile, emptyConfig, readConfig } from './config-file.ts'
import type { InputReader } from './input-lines.ts'
import { type ConfigFile, type Inputs, readInputs, readSettings, type Settings } from './inputs.ts'

const checkIds = checks.map(({ id }) => id)

/** Inputs and the file of settings, read and checked. `directory` is where relative paths begin. */
export async function readAllInputs(read: InputReader, directory: string): Promise<Inputs> {
  return readInputs(read, checkIds, await configFile(read, directory))
}

/** As `readAllInputs`, without what is judged. */
export async function readAllSettings(read: InputReader, directory: string): Promise<Settings> {
  return readSettings(read, checkIds, await configFile(read, directory))
}

async function configFile(read: InputReader, directory: string): Promise<ConfigFile> {
  const found = await loadConfig(read('config').trim(), defaultConfigFile, directory)
  const name = found?.name ?? defaultConfigFile
  return { name, config: found === null ? emptyConfig : await readConfig(name, found.bytes) }
}
