import { isJsonArray, type Json, type JsonPointer, pointerSegments, pointerTo } from '../../base/json.ts'
import { memoizeByObject } from '../../base/memoize.ts'
import type { Container, PlacedText, TaskDefinition } from '../../task-definition/task-definition.ts'
import { type DefinitionText, definitionTexts } from '../../task-definition/texts.ts'
import { findCredentialsInArguments } from './credential-arguments.ts'
import { type CredentialFinding, findCredential } from './credentials.ts'
import { holderOf } from './holder.ts'
import { findCredentialInSlot } from './slot-credentials.ts'

/** A literal credential and the place it stands at. `secretTexts` are the parts that must never be published. */
export interface LiteralCredential {
  readonly pointer: JsonPointer
  readonly subject: string
  readonly container: string | null
  /** What holds it, as the beginning of a sentence. */
  readonly holder: string
  readonly finding: CredentialFinding
  readonly secretTexts: readonly string[]
}

/**
 * Every literal credential of a task definition, in the order of the file: in values, arguments, labels and options, and where only the
 * name of something belongs. Checks, the engine and the publisher ask about the same definitions.
 */
export const literalCredentials = memoizeByObject<TaskDefinition, readonly LiteralCredential[]>(findAll)

/** Places of a definition whose text holds a credential, certain or likely: it may be shown nowhere, and asked of nobody. */
export function unsafePointers(definition: TaskDefinition): ReadonlySet<JsonPointer> {
  return new Set(literalCredentials(definition).map(({ pointer }) => pointer))
}

function findAll(definition: TaskDefinition): LiteralCredential[] {
  return [...credentialTexts(definition), ...credentialKeys(definition.value, [])]
}

/** No key of ECS's own is longer, and no credential that its form gives away is shorter. */
const SHORTEST_KEY = 16

/** Labels and options are called as anybody likes, so a credential may stand as the name of one. */
function credentialKeys(value: Json, path: readonly (string | number)[]): LiteralCredential[] {
  if (typeof value !== 'object' || value === null) return []
  const found: LiteralCredential[] = []
  for (const [key, item] of isJsonArray(value) ? value.entries() : Object.entries(value)) {
    const finding = typeof key === 'number' || key.length < SHORTEST_KEY ? null : findCredential(null, key)
    if (finding?.certainty === 'certain') found.push(keyAt(pointerTo('', ...path), String(key), finding))
    if (typeof item === 'object' && item !== null) found.push(...credentialKeys(item, [...path, key]))
  }
  return found
}

/** The finding stands at the map: a pointer to the member would hold the credential. */
function keyAt(pointer: JsonPointer, key: string, finding: CredentialFinding): LiteralCredential {
  const map = pointerSegments(pointer).at(-1)
  return {
    pointer,
    subject: pointer === '' ? 'file' : pointer,
    container: null,
    holder: map === undefined ? 'A key of the definition' : `A key of ${map}`,
    finding,
    secretTexts: [key],
  }
}

function credentialTexts(definition: TaskDefinition): LiteralCredential[] {
  const inArguments = new Map(definition.containers.flatMap(argumentFindings))
  return definitionTexts(definition).flatMap((text) => {
    const finding = text.kind === 'command' ? (inArguments.get(text.pointer) ?? null) : findCredentialIn(text)
    return finding === null ? [] : [credentialAt(text, finding)]
  })
}

/** Whether one text of a definition may be shown, and asked about: no credential is in it, certain or likely. */
export function mayBeUsed(text: Pick<DefinitionText, 'kind' | 'name' | 'text'>): boolean {
  return findCredentialIn(text) === null
}

/**
 * The credential in one text of a definition. Arguments of a command are judged one by one here; `literalCredentials` reads the whole
 * list, since an option and its value are two of them.
 */
export function findCredentialIn(text: Pick<DefinitionText, 'kind' | 'name' | 'text'>): CredentialFinding | null {
  switch (text.kind) {
    case 'reference':
    case 'image':
    case 'role':
      return findCredentialInSlot(text)
    case 'setting':
    case 'name':
      return findCredential(null, text.text)
    default:
      return findCredential(text.name, text.text)
  }
}

function credentialAt(
  { pointer, subject, container, name, text }: DefinitionText,
  finding: CredentialFinding,
): LiteralCredential {
  return {
    pointer,
    // A name may be the credential.
    subject: findCredential(null, subject) === null ? subject : pointer,
    container,
    holder: holderOf({ pointer, name, container }),
    finding,
    secretTexts: finding.spans.map(({ start, end }) => text.slice(start, end)),
  }
}

function argumentFindings(container: Container): [JsonPointer, CredentialFinding][] {
  return [container.entryPoint, container.command, container.healthCheckCommand].flatMap(
    (list: readonly PlacedText[]) =>
      findCredentialsInArguments(list.map(({ text }) => text)).flatMap(
        ({ index, finding }): [JsonPointer, CredentialFinding][] => {
          const pointer = list[index]?.pointer
          return pointer === undefined ? [] : [[pointer, finding]]
        },
      ),
  )
}
