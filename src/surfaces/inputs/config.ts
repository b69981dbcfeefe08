import type { SuppressionRule } from '../../engine/options.ts'
import type { InputReader } from './input-lines.ts'

/** Where the file is looked for when nobody names one. */
export const defaultConfigFile = '.github/ecs-preflight.yml'

/** Files whose definitions are judged, with what they are deployed to; `{dir}` and `{family}` are put in for each file. */
export interface ConfigTarget {
  readonly files: string
  readonly service: string | null
  readonly cluster: string | null
  readonly sourceFile: string | null
  /** Line of the file, for errors. */
  readonly line: number
}

/** An `ignore` entry, with its line of the file. */
export interface ConfigSuppression extends SuppressionRule {
  readonly line: number
}

/** A file of settings, version 1. */
export interface Config {
  /** Inputs by name, written as the input of that name is. */
  readonly settings: ReadonlyMap<string, string>
  readonly targets: readonly ConfigTarget[]
  readonly ignore: readonly ConfigSuppression[]
  /** On a pull request, judge only what it changes. */
  readonly changedOnly: boolean
}

export const emptyConfig: Config = { settings: new Map(), targets: [], ignore: [], changedOnly: false }

/** Inputs where they are given, else what the file sets. */
export function layered(read: InputReader, { settings }: Config): InputReader {
  return (name) => {
    const given = read(name)
    return given.trim() === '' ? (settings.get(name) ?? '') : given
  }
}
