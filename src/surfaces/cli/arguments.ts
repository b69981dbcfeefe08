import { InputError } from '../../base/input-error.ts'
import { nearest } from '../../base/nearest.ts'
import { quoted } from '../../base/sentence.ts'
import { inputTable } from '../inputs/input-table.ts'

/** What the command line can be told to do. */
export const commands = [
  'check',
  'audit',
  'plan-shards',
  'merge',
  'explain',
  'explain-task',
  'init',
  'completion',
] as const
export type Command = (typeof commands)[number]

/** Forms of a report; `text` is for people. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'junit', 'gitlab'] as const
export type Format = (typeof formats)[number]

/** One `--format`, and the `--output` after it; null is standard output. */
export interface OutputRequest {
  readonly format: Format
  readonly file: string | null
}

export interface Arguments {
  readonly command: Command
  readonly operands: readonly string[]
  /** Values of flags that take one, in the order given; a flag may repeat. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly switches: ReadonlySet<string>
  readonly outputs: readonly OutputRequest[]
}

/** Flags that take a value, besides the inputs. */
const ownValues = ['format', 'output', 'profile', 'region', 'regions', 'accounts', 'shard', 'policy']
/** Flags without a value. */
export const switches: readonly string[] = [
  'offline',
  'all',
  'help',
  'version',
  'no-color',
  'require-verified',
  'mask-account-ids',
]
/** Every flag that the command line knows. */
export const flagNames: readonly string[] = [
  ...new Set([
    ...inputTable.filter(({ scope }) => scope === 'everywhere').map(({ name }) => name),
    ...ownValues,
    ...switches,
  ]),
]
const shorthands: Readonly<Record<string, string>> = { h: 'help', V: 'version', f: 'format', o: 'output' }

/** Throws InputError for a flag or value that is not known, with the nearest one that is. */
export function parseArguments(argv: readonly string[]): Arguments {
  const values = new Map<string, string[]>()
  const given = new Set<string>()
  const words: string[] = []
  const outputs: OutputRequest[] = []
  let rest = [...argv]
  while (rest.length > 0) {
    const [word = '', ...after] = rest
    rest = after
    if (word === '--') {
      words.push(...rest)
      break
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word)
      continue
    }
    const { name, value } = flagOf(word)
    if (switches.includes(name) && value === null) {
      given.add(name)
      continue
    }
    const text = value ?? rest.shift()
    if (text === undefined) throw new InputError(`--${name} needs a value. Write --${name} VALUE.`)
    if (name === 'format') outputs.push({ format: formatOf(text), file: null })
    else if (name === 'output') nameOutput(outputs, text)
    else values.set(name, [...(values.get(name) ?? []), text])
  }
  const { command, operands } = commandOf(words)
  return { command, operands, values, switches: given, outputs }
}

function flagOf(word: string): { name: string; value: string | null } {
  const [, long, short, value = null] = /^(?:--([^=]*)|-(.))(?:=(.*))?$/s.exec(word) ?? []
  const name = long ?? shorthands[short ?? ''] ?? ''
  const row = inputTable.find((each) => each.name === name)
  if (row?.scope === 'action')
    throw new InputError(
      `--${name} works only in the GitHub Action: a command line has no pull request to write to. Leave it away.`,
    )
  const known = [...inputTable.map((each) => each.name), ...ownValues, ...switches]
  if (known.includes(name)) return { name, value }
  throw new InputError(
    `There is no flag ${quoted(word.split('=')[0] ?? word)}. ${suggestion(`--`, nearest(name, known))}`,
  )
}

function suggestion(prefix: string, word: string | null): string {
  return word === null ? 'Run ecs-preflight --help for all.' : `Did you mean ${prefix}${word}?`
}

function formatOf(text: string): Format {
  const format = formats.find((each) => each === text)
  if (format !== undefined) return format
  const near = nearest(text, formats)
  throw new InputError(
    `--format: there is no format ${quoted(text)}. ${near === null ? `Use one of ${formats.join(', ')}.` : `Did you mean ${near}?`}`,
  )
}

function nameOutput(outputs: OutputRequest[], file: string): void {
  const last = outputs.pop()
  if (last === undefined || last.file !== null)
    throw new InputError('--output names the file of the --format before it. Write --format FORMAT --output FILE.')
  outputs.push({ ...last, file })
}

function commandOf([first = '', ...others]: readonly string[]): { command: Command; operands: string[] } {
  const command = commands.find((each) => each === first)
  if (command !== undefined) return { command, operands: others }
  const looksLikeFile = /[./\\*:-]/.test(first) || first === ''
  const near = looksLikeFile ? null : nearest(first, commands)
  if (near !== null) throw new InputError(`There is no command ${quoted(first)}. Did you mean ${near}?`)
  return { command: 'check', operands: first === '' ? others : [first, ...others] }
}
