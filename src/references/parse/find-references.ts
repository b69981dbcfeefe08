import type { JsonPointer } from '../../base/json.ts'
import type { Container, PlacedText, SecretEntry, TaskDefinition } from '../../task-definition/task-definition.ts'
import { definitionTexts, type TextKind } from '../../task-definition/texts.ts'
import type { CredentialFinding } from '../../text/credentials/credentials.ts'
import { findCredentialIn } from '../../text/credentials/literal-credentials.ts'
import { parseCredentialSpec, parseFsxCredentials, parseRegistryCredentials } from './credentials-slots.ts'
import { parseEfs, parseS3Files } from './file-system.ts'
import { parseImage } from './image.ts'
import { invalid } from './invalid.ts'
import { parseLogGroup } from './log-group.ts'
import { parseObjectArn } from './object-arn.ts'
import { countBatches } from './parameter-batches.ts'
import type { Reference, ReferenceTarget, TaskScope } from './reference.ts'
import { parseRole } from './role.ts'
import { parseValueFrom } from './value-from.ts'

/**
 * Every reference of a task definition to something outside it, in the order of the file. `secrets` of a nameless container are
 * included: ECS would refuse the definition, and the reader still wants to know the rest.
 */
export function findReferences(definition: TaskDefinition, scope: TaskScope): Reference[] {
  const references = [
    ...roleReferences(definition, scope),
    ...definition.containers.flatMap((container) => containerReferences(container, scope)),
    ...volumeReferences(definition, scope),
  ]
  const credentials = credentialsIn(definition)
  return countBatches(
    references.map((reference) => withoutCredential(reference, credentials.get(reference.pointer) ?? null)),
  )
}

const known = new WeakMap<TaskDefinition, ReadonlyMap<JsonPointer, CredentialFinding>>()

/** Credentials by their places, judged once a definition: its references are read for each scope. */
function credentialsIn(definition: TaskDefinition): ReadonlyMap<JsonPointer, CredentialFinding> {
  const before = known.get(definition)
  if (before !== undefined) return before
  const found = definitionTexts(definition).flatMap((text): [JsonPointer, CredentialFinding][] => {
    const credential = namesSomething.has(text.kind) ? findCredentialIn(text) : null
    return credential === null ? [] : [[text.pointer, credential]]
  })
  const credentials = new Map(found)
  known.set(definition, credentials)
  return credentials
}

/** Texts that may be a reference; `log-option` for a log group and a FireLens configuration. */
const namesSomething: ReadonlySet<TextKind> = new Set(['reference', 'image', 'role', 'log-option', 'setting', 'other'])

/** Stands where a text may not be shown. */
export const withheldText = '(withheld: a credential)'

/** A credential where a name belongs is decided on here, before anybody is asked about it and anything shown of it. */
function withoutCredential(reference: Reference, credential: CredentialFinding | null): Reference {
  if (credential === null) return reference
  const flaw = { of: 'credential', certain: credential.certainty === 'certain' } as const
  return { ...reference, text: withheldText, target: invalid(flaw, { phase: 'register' }) }
}

function roleReferences(definition: TaskDefinition, scope: TaskScope): Reference[] {
  const role = (slot: 'execution-role' | 'task-role', subject: string, text: PlacedText | null): Reference[] =>
    text === null
      ? []
      : [
          {
            pointer: text.pointer,
            slot,
            container: null,
            name: null,
            subject,
            text: text.text,
            target: parseRole(text.text, scope),
          },
        ]
  return [
    ...role('execution-role', 'execution role', definition.executionRole),
    ...role('task-role', 'task role', definition.taskRole),
  ]
}

function containerReferences(container: Container, scope: TaskScope): Reference[] {
  const inContainer = (
    slot: Reference['slot'],
    text: PlacedText | null,
    subject: string,
    parse: (text: string) => ReferenceTarget,
    name: string | null = null,
  ): Reference[] =>
    text === null
      ? []
      : [
          {
            pointer: text.pointer,
            slot,
            container: container.name,
            name,
            subject,
            text: text.text,
            target: parse(text.text),
          },
        ]
  const secret = (slot: 'secrets' | 'log-secret-option', word: string) => (entry: SecretEntry) =>
    inContainer(
      slot,
      { pointer: entry.valueFromPointer, text: entry.valueFrom ?? '' },
      `${word} ${container.name}/${entry.name}`,
      (text) => parseValueFrom(text, scope),
      entry.name,
    )
  return [
    ...inContainer('image', container.image, `image ${container.name}`, parseImage),
    ...inContainer('repository-credentials', container.credentialsParameter, `image ${container.name}`, (text) =>
      parseRegistryCredentials(text, scope),
    ),
    ...container.secrets.flatMap(secret('secrets', 'secret')),
    ...container.environmentFiles.flatMap((file, index) =>
      inContainer('environment-file', file, `environment file ${container.name}/${index}`, parseObjectArn),
    ),
    ...logReferences(container, scope),
    ...(container.logConfiguration?.secretOptions ?? []).flatMap(secret('log-secret-option', 'log option')),
    ...firelensReferences(container),
    ...container.credentialSpecs.flatMap((spec) =>
      inContainer('credential-spec', spec, `container ${container.name}`, (text) => parseCredentialSpec(text, scope)),
    ),
    ...container.dockerSecurityOptions
      .filter((option) => option.text.startsWith('credentialspec'))
      .flatMap((spec) =>
        inContainer('credential-spec', spec, `container ${container.name}`, (text) => parseCredentialSpec(text, scope)),
      ),
  ]
}

function logReferences(container: Container, scope: TaskScope): Reference[] {
  const log = container.logConfiguration
  const group = log?.options.get('awslogs-group')
  if (log === null || log.driver !== 'awslogs' || group === undefined) return []
  return [
    {
      pointer: group.pointer,
      slot: 'log-group',
      container: container.name,
      name: 'awslogs-group',
      subject: `log option ${container.name}/awslogs-group`,
      text: group.text,
      target: parseLogGroup(group.text, scope.region, {
        region: log.options.get('awslogs-region') ?? null,
        createGroup: log.options.get('awslogs-create-group') ?? null,
      }),
    },
  ]
}

function firelensReferences(container: Container): Reference[] {
  const options = container.firelens?.options
  const value = options?.get('config-file-value')
  if (value === undefined || options?.get('config-file-type')?.text !== 's3') return []
  return [
    {
      pointer: value.pointer,
      slot: 'firelens-config',
      container: container.name,
      name: 'config-file-value',
      subject: `container ${container.name}`,
      text: value.text,
      target: parseObjectArn(value.text),
    },
  ]
}

function volumeReferences(definition: TaskDefinition, scope: TaskScope): Reference[] {
  return definition.volumes.flatMap((volume): Reference[] => {
    const inVolume = (slot: Reference['slot'], text: PlacedText, target: ReferenceTarget): Reference => ({
      pointer: text.pointer,
      slot,
      container: null,
      name: null,
      subject: `volume ${volume.name}`,
      text: text.text,
      target,
    })
    const references: Reference[] = []
    if (volume.efs !== null) {
      const { fileSystemId, accessPointId } = volume.efs
      references.push(inVolume('efs', fileSystemId, parseEfs(fileSystemId.text, accessPointId, scope)))
    }
    if (volume.s3Files !== null)
      references.push(
        inVolume(
          's3-files',
          volume.s3Files.fileSystemArn,
          parseS3Files(volume.s3Files.fileSystemArn.text, volume.s3Files.accessPointArn, scope),
        ),
      )
    const credentials = volume.fsx?.credentialsParameter ?? null
    if (credentials !== null)
      references.push(inVolume('fsx-credentials', credentials, parseFsxCredentials(credentials.text, scope)))
    return references
  })
}
