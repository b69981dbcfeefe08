import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'

/** Reads one input by name: the text as given, '' where it is not set. */
export type InputReader = (name: string) => string

/** A line of a list input, numbered as written. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** Lines that are not blank, numbered as written. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
}

/** The first value where the input is empty. Throws InputError for another one. */
export function oneOf<const Value extends string>(
  read: InputReader,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const text = read(name).trim()
  if (text === '') return values[0]
  const value = values.find((each) => each === text)
  if (value !== undefined) return value
  throw new InputError(`Input ${name} has the unknown value ${quoted(text)}. Use one of ${values.join(', ')}.`)
}

/** False where it is empty. Throws InputError for anything else. */
export function booleanOf(read: InputReader, name: string): boolean {
  const text = read(name).trim()
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (text === '' || /^(false|False|FALSE)$/.test(text)) return false
  throw new InputError(`Input ${name} is ${quoted(text)}, neither true nor false. Use true or false.`)
}
