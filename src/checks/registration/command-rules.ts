import { quoted } from '../../base/sentence.ts'
import type { Container, PlacedText } from '../../task-definition/task-definition.ts'
import { inContainer, rule } from '../rule-check.ts'
import { developerGuide, issue } from './sources.ts'

const source = developerGuide('example_task_definitions')

/** What a program's name does not begin with: an assignment of a variable. */
const assignment = /^[A-Za-z_]\w*=/

/** Rules of the command that a container starts with; the check of container settings has them. */
export const commandRules = [
  rule({
    rule: 'command-in-one-text',
    demands: 'Each argument of `entryPoint` and `command` is a text of its own.',
    appliesTo: 'all',
    evidence: 'reported',
    source,
    refusal: null,
    find: ({ containers }) =>
      containers.flatMap((container) =>
        startOf(container).flatMap(({ list, key }) => {
          const [program, ...rest] = list
          return program !== undefined && rest.length === 0 && isCommandLine(program.text)
            ? [{ ...inContainer(container, program.pointer), container: container.name, key }]
            : []
        }),
      ),
    message: ({ container, key }) =>
      `The ${key} of container ${quoted(container)} is one text with spaces, which is taken as the name of one program ${unlessShell(key)}.`,
    remedy: () => 'Write each argument as an element of its own, or begin with "sh", "-c".',
  }),
  rule({
    rule: 'command-assignment',
    demands: '`entryPoint` and `command` begin with a program, not with `NAME=value`.',
    appliesTo: 'all',
    evidence: 'reported',
    source: issue('aws-actions/amazon-ecs-render-task-definition', 296),
    refusal: null,
    find: ({ containers }) =>
      containers.flatMap((container) =>
        startOf(container).flatMap(({ list, key }) => {
          const [program] = list
          return program !== undefined && assignment.test(program.text)
            ? [{ ...inContainer(container, program.pointer), container: container.name, key }]
            : []
        }),
      ),
    message: ({ container, key }) =>
      `The ${key} of container ${quoted(container)} begins with the assignment of a variable, which is taken as the name of a program ${unlessShell(key)}.`,
    remedy: () => 'Set the variable under environment, or begin with "sh", "-c".',
  }),
]

interface Start {
  readonly list: readonly PlacedText[]
  readonly key: 'entryPoint' | 'command'
}

/**
 * What names the program that is started, where that is known: the entry point, or the command where the definition has no entry
 * point. Behind an entry point of the definition the command is only arguments, of which each may hold anything.
 */
function startOf({ entryPoint, command }: Container): Start[] {
  if (entryPoint.length > 0) return [{ list: entryPoint, key: 'entryPoint' }]
  return command.length > 0 ? [{ list: command, key: 'command' }] : []
}

function unlessShell(key: Start['key']): string {
  return key === 'command' ? 'unless the entry point of the image is a shell' : 'because no shell comes before it'
}

/** A program with arguments: more than a word, and its first word no path with a space, as Windows has them. */
function isCommandLine(text: string): boolean {
  const [program = '', ...rest] = text.trim().split(/\s+/)
  return rest.length > 0 && !/^[A-Za-z]:\\/.test(text) && /^[\w./@][\w./@:-]*$/.test(program)
}
