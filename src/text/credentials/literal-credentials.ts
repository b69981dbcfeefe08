import type { JsonPointer } from '../../base/json.ts'
import type { Container, PlacedText, TaskDefinition } from '../../task-definition/task-definition.ts'
import { findCredentialsInArguments } from './credential-arguments.ts'
import { type CredentialFinding, findCredential } from './credentials.ts'

/** A literal credential and the place it stands at. `secretTexts` are the texts that must never be published. */
export interface LiteralCredential {
  readonly pointer: JsonPointer
  readonly subject: string
  readonly container: string
  /** Kind of the place, for the remedy. */
  readonly kind: 'environment' | 'argument' | 'label' | 'log-option'
  readonly finding: CredentialFinding
  readonly secretTexts: readonly string[]
}

/**
 * Takes a task definition; gives every literal credential in environment, command, entry point, health check, labels and log
 * options, in the order of the file.
 */
export function literalCredentials(definition: TaskDefinition): LiteralCredential[] {
  return definition.containers.flatMap((container) => [
    ...inArguments(container, container.entryPoint),
    ...inArguments(container, container.command),
    ...container.environment.flatMap((entry) =>
      judged(entry.name, { pointer: entry.valuePointer, text: entry.value ?? '' }, container, {
        kind: 'environment',
        subject: `environment ${container.name}/${entry.name}`,
      }),
    ),
    ...inArguments(container, container.healthCheckCommand),
    ...[...container.dockerLabels].flatMap(([name, text]) =>
      judged(name, text, container, { kind: 'label', subject: text.pointer }),
    ),
    ...[...(container.logConfiguration?.options ?? [])].flatMap(([name, text]) =>
      judged(name, text, container, { kind: 'log-option', subject: `log option ${container.name}/${name}` }),
    ),
  ])
}

function judged(
  name: string,
  { pointer, text }: PlacedText,
  container: Container,
  place: Pick<LiteralCredential, 'kind' | 'subject'>,
): LiteralCredential[] {
  const finding = findCredential(name, text)
  return finding === null
    ? []
    : [{ ...place, pointer, container: container.name, finding, secretTexts: textsOf(finding, text) }]
}

function inArguments(container: Container, args: readonly PlacedText[]): LiteralCredential[] {
  return findCredentialsInArguments(args.map((arg) => arg.text)).flatMap(({ index, finding }) => {
    const arg = args[index]
    if (arg === undefined) return []
    return [
      {
        kind: 'argument' as const,
        pointer: arg.pointer,
        subject: arg.pointer,
        container: container.name,
        finding,
        secretTexts: textsOf(finding, arg.text),
      },
    ]
  })
}

function textsOf({ spans }: CredentialFinding, text: string): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
