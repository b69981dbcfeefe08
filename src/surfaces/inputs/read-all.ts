import { checkIds } from '../../report/check-ids.generated.ts'
import { loadConfig } from '../../sources/config.ts'
import { type Config, defaultConfigFile, emptyConfig } from './config.ts'
import type { InputReader } from './input-lines.ts'
import { type ConfigFile, type Inputs, readInputs, readSettings, type Settings } from './inputs.ts'

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
  return {
    name: found?.name ?? defaultConfigFile,
    config: found === null ? emptyConfig : await parsed(found.name, found.bytes),
  }
}

/** What reads YAML is loaded only where there is some. */
async function parsed(name: string, bytes: Uint8Array): Promise<Config> {
  const { readConfig } = await import('./config-file.ts')
  return readConfig(name, bytes)
}
