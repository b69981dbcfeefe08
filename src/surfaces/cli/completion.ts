import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import { inputTable } from '../inputs/input-table.ts'
import { type Arguments, commands, flagNames, formats, switches } from './arguments.ts'
import type { ExitStatus, Terminal } from './command.ts'

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

/** Flags whose value is one of a few words. */
const choices: Readonly<Record<string, readonly string[]>> = {
  format: formats,
  'fail-on': ['error', 'warning', 'new-error', 'never'],
  'secret-values': ['json-keys', 'never'],
  'launch-type': ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'],
  policy: ['json', 'terraform', 'cloudformation'],
}

/** `ecs-preflight completion SHELL`: a script that completes commands, flags and files. It asks nothing, and runs nothing of ours. */
export async function completion({ operands }: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const [name = ''] = operands
  const shell = shells.find((each) => each === name)
  if (shell === undefined)
    throw new InputError(
      `completion needs the name of a shell${name === '' ? '' : `, and ${quoted(name)} is none that it knows`}. Write one of ${shells.join(', ')}.`,
    )
  for (const line of scripts[shell]()) terminal.out(line)
  return 0
}

const scripts: Readonly<Record<Shell, () => string[]>> = { bash, zsh, fish }

function bash(): string[] {
  const values = Object.entries(choices).map(
    ([name, words]) => `    --${name}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word")); return ;;`,
  )
  return [
    '_ecs_preflight() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}`,
    '  case $before in',
    ...values,
    '  esac',
    '  case $word in',
    `    -*) COMPREPLY=($(compgen -W '${flagNames.map((name) => `--${name}`).join(' ')}' -- "$word")) ;;`,
    '    *)',
    '      COMPREPLY=($(compgen -f -- "$word"))',
    `      [ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W '${commands.join(' ')}' -- "$word"))`,
    '      ;;',
    '  esac',
    '}',
    'complete -o filenames -F _ecs_preflight ecs-preflight',
  ]
}

function zsh(): string[] {
  const flag = (name: string) => {
    const words = choices[name]
    const value = words === undefined ? ':value:_files' : `:value:(${words.join(' ')})`
    return `    '*--${name}[${zshText(helpOf(name))}]${switches.includes(name) ? '' : value}' \\`
  }
  return [
    '#compdef ecs-preflight',
    '_ecs_preflight() {',
    '  _arguments \\',
    ...flagNames.map(flag),
    `    '1: :_alternative "commands:command:(${commands.join(' ')})" "files:file:_files"' \\`,
    "    '*:file:_files'",
    '}',
    'compdef _ecs_preflight ecs-preflight',
  ]
}

function fish(): string[] {
  const flag = (name: string) => {
    const words = choices[name]
    const value = switches.includes(name) ? '' : words === undefined ? ' -r' : ` -x -a '${words.join(' ')}'`
    return `complete -c ecs-preflight -l ${name}${value} -d '${fishText(helpOf(name))}'`
  }
  return [`complete -c ecs-preflight -n __fish_use_subcommand -a '${commands.join(' ')}'`, ...flagNames.map(flag)]
}

function helpOf(name: string): string {
  return inputTable.find((row) => row.name === name)?.help ?? name.replaceAll('-', ' ')
}

/** Brackets and colons divide a specification of `_arguments`. */
function zshText(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")
}

function fishText(text: string): string {
  return text.replaceAll(/[\\']/g, '\\$&')
}
