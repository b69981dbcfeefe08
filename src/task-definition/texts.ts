import { isJsonArray, isJsonObject, type Json, type JsonPointer, ownValue, pointerTo, valueAt } from '../base/json.ts'
import { memoizeByObject } from '../base/memoize.ts'
import { RESPONSE_ONLY_FIELDS } from './registration/response-only.ts'
import type { Container, TaskDefinition, Volume } from './task-definition.ts'

/** What a text of a task definition is for: `setting` is a name, a size or another setting of ECS itself, `name` that of a variable or secret, `other` what has a name of its own. */
export type TextKind =
  | 'value'
  | 'reference'
  | 'image'
  | 'role'
  | 'command'
  | 'log-option'
  | 'setting'
  | 'name'
  | 'other'

/** A text of a task definition, wherever it stands, and how reports name the place. */
export interface DefinitionText {
  readonly pointer: JsonPointer
  readonly text: string
  readonly kind: TextKind
  /** Name of the variable, option, label or tag; null where there is none. */
  readonly name: string | null
  readonly subject: string
  readonly container: string | null
  /** Of a command: whether a shell expands variables in it; absent where the image decides. */
  readonly shell?: boolean
}

/**
 * Every text of a task definition, in the order of the file. Response-only fields are left out: nobody registers them. References,
 * credentials and placeholders are looked for in the same texts.
 */
export const definitionTexts = memoizeByObject<TaskDefinition, readonly DefinitionText[]>(readTexts)

function readTexts(definition: TaskDefinition): DefinitionText[] {
  const texts: DefinitionText[] = []
  const owners: Owners = {
    containers: new Map(definition.containers.map((container) => [container.pointer, container])),
    volumes: new Map(definition.volumes.map((volume) => [volume.pointer, volume])),
  }
  const visit = (value: Json, pointer: JsonPointer, path: readonly string[]) => {
    if (typeof value === 'string')
      texts.push({ pointer, text: value, ...describePlace(definition, owners, pointer, path) })
    else if (isJsonArray(value))
      for (const [index, item] of value.entries()) visit(item, pointerTo(pointer, index), [...path, String(index)])
    else if (isJsonObject(value))
      for (const [key, item] of Object.entries(value)) visit(item, pointerTo(pointer, key), [...path, key])
  }
  for (const [key, value] of Object.entries(definition.value)) {
    if (!RESPONSE_ONLY_FIELDS.has(key)) visit(value, pointerTo('', key), [key])
  }
  return texts
}

type Place = Omit<DefinitionText, 'pointer' | 'text'>

/** Containers and volumes by their places: a definition may hold thousands. */
interface Owners {
  readonly containers: ReadonlyMap<JsonPointer, Container>
  readonly volumes: ReadonlyMap<JsonPointer, Volume>
}

function describePlace(
  definition: TaskDefinition,
  owners: Owners,
  pointer: JsonPointer,
  path: readonly string[],
): Place {
  const [top, index, ...rest] = path
  const other: Place = { kind: 'setting', name: null, subject: pointer, container: null }
  if (top === 'executionRoleArn') return { ...other, kind: 'role', subject: 'execution role' }
  if (top === 'taskRoleArn') return { ...other, kind: 'role', subject: 'task role' }
  if (top === 'volumes') {
    const volume = owners.volumes.get(`/volumes/${index ?? ''}`)
    const [configuration, key, member] = rest
    return {
      ...other,
      kind: isVolumeReference(rest.at(-1) ?? '') ? 'reference' : member === undefined ? 'setting' : 'other',
      // Options and labels of a Docker volume are maps, the other settings have names of their own.
      name: configuration === 'dockerVolumeConfiguration' ? (member ?? key ?? null) : null,
      ...(volume === undefined ? {} : { subject: `volume ${volume.name}` }),
    }
  }
  if (top === 'tags' && rest[0] === 'value')
    return { ...other, kind: 'other', name: memberBeside(definition.value, pointer, 'key') }
  if (top === 'proxyConfiguration' && rest.at(-1) === 'value')
    return { ...other, kind: 'other', name: memberBeside(definition.value, pointer, 'name') }
  if (top !== 'containerDefinitions') return other
  const container = owners.containers.get(`/containerDefinitions/${index ?? ''}`)
  if (container === undefined) return other
  const place = inContainer(definition.value, pointer, container.name, rest)
  const shell = place.kind === 'command' ? expandsVariables(container, rest[0] ?? '') : null
  return shell === null ? place : { ...place, shell }
}

function inContainer(root: Json, pointer: JsonPointer, container: string, path: readonly string[]): Place {
  const [key, second, third, fourth] = path
  const other: Place = { kind: 'setting', name: null, subject: pointer, container }
  if (key === 'image') return { ...other, kind: 'image', subject: `image ${container}` }
  if (key === 'repositoryCredentials') return { ...other, kind: 'reference', subject: `image ${container}` }
  if (key === 'environment' || key === 'secrets') {
    const name = memberBeside(root, pointer, 'name')
    const subject = `${key === 'environment' ? 'environment' : 'secret'} ${container}/${name ?? `#${second ?? ''}`}`
    return {
      container,
      name,
      subject,
      kind: third === 'name' ? 'name' : key === 'environment' ? 'value' : 'reference',
    }
  }
  if (key === 'environmentFiles')
    return { ...other, kind: 'reference', subject: `environment file ${container}/${second ?? ''}` }
  if (key === 'command' || key === 'entryPoint' || key === 'healthCheck') return { ...other, kind: 'command' }
  if (key === 'dockerLabels') return { ...other, kind: 'other', name: second ?? null }
  if (key === 'firelensConfiguration' && second === 'options') return { ...other, kind: 'other', name: third ?? null }
  if (key === 'logConfiguration' && second === 'options') {
    return { container, name: third ?? null, subject: `log option ${container}/${third ?? ''}`, kind: 'log-option' }
  }
  if (key === 'logConfiguration' && second === 'secretOptions') {
    const name = memberBeside(root, pointer, 'name')
    return {
      container,
      name,
      subject: `log option ${container}/${name ?? `#${third ?? ''}`}`,
      kind: fourth === 'name' ? 'name' : 'reference',
    }
  }
  if (key === 'name' && path.length === 1) return { ...other, subject: `container ${container}` }
  return other
}

/** Null where only the image knows: its own entry point may be a shell script. */
function expandsVariables(container: Container, key: string): boolean | null {
  const args = key === 'healthCheck' ? container.healthCheckCommand : [...container.entryPoint, ...container.command]
  if (args.some(({ text }) => text === 'CMD-SHELL' || /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/.test(text))) return true
  return key === 'healthCheck' || container.entryPoint.length > 0 ? false : null
}

/** A member of the entry that a text stands in, such as its `name`. */
function memberBeside(root: Json, pointer: JsonPointer, key: string): string | null {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'))
  const entry = parent.startsWith('/') ? valueAt(root, parent as JsonPointer) : undefined
  const member = isJsonObject(entry) ? ownValue(entry, key) : null
  return typeof member === 'string' && member !== '' ? member : null
}

/** Members of volumes whose text AWS is asked about. */
function isVolumeReference(key: string): boolean {
  return /^(?:fileSystemId|fileSystemArn|accessPointId|accessPointArn|credentialsParameter)$/.test(key)
}
