import { mergeSpans, type Span } from '../span.ts'
import { type CredentialFinding, findCredential } from './credentials.ts'
import { judgeNamedLiteral } from './named-literal.ts'
import { ARGUMENT_REMEDY } from './remedies.ts'
import { findShellPasswords } from './shell-credentials.ts'

/** A credential in one argument of a list; the spans are positions in that argument. */
export interface ArgumentCredential {
  readonly index: number
  readonly finding: CredentialFinding
}

/** The surest credential among the arguments of `command`, `entryPoint` or a health check; null where there is none. */
export function findCredentialInArguments(args: readonly string[]): ArgumentCredential | null {
  const found = findCredentialsInArguments(args)
  return found.find(({ finding }) => finding.certainty === 'certain') ?? found[0] ?? null
}

/** The argument of every credential, in order, each argument once. */
export function findCredentialsInArguments(args: readonly string[]): ArgumentCredential[] {
  const byProgram = spansByArgument(args)
  return args.flatMap((argument, index) => {
    const finding = findCredential(null, argument) ?? optionValue(args, index) ?? byPlace(byProgram.get(index))
    return finding === null ? [] : [{ index, finding: { ...finding, remedy: ARGUMENT_REMEDY } }]
  })
}

/** `--password`, `x`: the value stands in the argument behind its option. */
function optionValue(args: readonly string[], index: number): CredentialFinding | null {
  const argument = args[index] ?? ''
  const option = /^--?(?<name>[A-Za-z][\w.-]{2,63})$/.exec(args[index - 1] ?? '')?.groups?.name
  if (option === undefined || /^(?:-|\$[A-Za-z_({$]|`)/.test(argument)) return null
  const literal = judgeNamedLiteral(option, argument)
  if (literal === null) return null
  return {
    ...literal,
    what: `${literal.what}, among the arguments`,
    remedy: ARGUMENT_REMEDY,
    length: argument.length,
    spans: [{ start: 0, end: argument.length }],
  }
}

/** Programs take their short options from the whole line, so the list is read as one. */
function spansByArgument(args: readonly string[]): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, readonly Span[]>()
  if (args.length < 2) return spans
  const line = args.join(' ')
  const matches = findShellPasswords(line)
  let offset = 0
  for (const [index, { length }] of args.entries()) {
    const here = matches
      .filter(({ start, end }) => start < offset + length && end > offset)
      .map(({ start, end }) => ({ start: Math.max(0, start - offset), end: Math.min(length, end - offset) }))
    if (here.length > 0) spans.set(index, mergeSpans(here))
    offset += length + 1
  }
  return spans
}

function byPlace(spans: readonly Span[] | undefined): CredentialFinding | null {
  if (spans === undefined) return null
  return {
    rule: 'password-option',
    certainty: 'likely',
    what: 'a password among the arguments of a command',
    remedy: ARGUMENT_REMEDY,
    length: spans.reduce((sum, { start, end }) => sum + end - start, 0),
    spans,
  }
}
