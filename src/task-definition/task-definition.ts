import { type JsonObject, type JsonPointer, ownValue, pointerTo } from '../base/json.ts'
import { indexOf, numberAt, objectAt, objectsAt, optionsAt, type Setting, textAt, textsAt } from './setting.ts'

/** A text of the task definition and the place it stands at. */
export interface PlacedText {
  readonly pointer: JsonPointer
  readonly text: string
}

/** An `environment` entry. `value` is null where the entry has none; `pointer` is the entry, `valuePointer` its value or the entry. */
export interface EnvironmentEntry {
  readonly pointer: JsonPointer
  readonly name: string
  readonly value: string | null
  readonly valuePointer: JsonPointer
}

/** A `secrets` or `secretOptions` entry. `valueFromPointer` is the value's place, or the entry's where it has none. */
export interface SecretEntry {
  readonly pointer: JsonPointer
  readonly name: string
  readonly valueFrom: string | null
  readonly valueFromPointer: JsonPointer
}

export interface LogConfiguration {
  readonly pointer: JsonPointer
  readonly driver: string | null
  readonly options: ReadonlyMap<string, PlacedText>
  readonly secretOptions: readonly SecretEntry[]
}

export interface PortMapping extends Setting<JsonObject> {
  readonly containerPort: number | null
  readonly containerPortRange: string | null
  readonly hostPort: number | null
  readonly protocol: string
  readonly name: string | null
}

/** `value` is the container definition as the file holds it, for what is not read into a field of its own. */
export interface Container extends Setting<JsonObject> {
  readonly index: number
  /** The container's name, or `#0` for a nameless one at index 0. */
  readonly name: string
  readonly image: PlacedText | null
  readonly essential: boolean
  readonly environment: readonly EnvironmentEntry[]
  readonly secrets: readonly SecretEntry[]
  readonly environmentFiles: readonly PlacedText[]
  readonly logConfiguration: LogConfiguration | null
  readonly credentialsParameter: PlacedText | null
  readonly firelens: { readonly pointer: JsonPointer; readonly options: ReadonlyMap<string, PlacedText> } | null
  readonly credentialSpecs: readonly PlacedText[]
  readonly dockerSecurityOptions: readonly PlacedText[]
  readonly entryPoint: readonly PlacedText[]
  readonly command: readonly PlacedText[]
  readonly healthCheckCommand: readonly PlacedText[]
  readonly dockerLabels: ReadonlyMap<string, PlacedText>
  readonly portMappings: readonly PortMapping[]
}

export interface Volume extends Setting<JsonObject> {
  /** The volume's name, or `#0` for a nameless one at index 0. */
  readonly name: string
  readonly efs: {
    readonly fileSystemId: PlacedText
    readonly accessPointId: PlacedText | null
    readonly iam: boolean
    readonly rootDirectory: string | null
  } | null
  readonly s3Files: { readonly fileSystemArn: PlacedText; readonly accessPointArn: PlacedText | null } | null
  readonly fsx: { readonly fileSystemId: PlacedText | null; readonly credentialsParameter: PlacedText | null } | null
}

/**
 * A task definition as checks see it: what ECS would receive, each part with its place in the rendered file.
 * Read leniently; wrong types and unknown keys are the schema check's business and are left out here.
 */
export interface TaskDefinition extends Setting<JsonObject> {
  readonly pointer: ''
  readonly family: string | null
  readonly executionRole: PlacedText | null
  readonly taskRole: PlacedText | null
  readonly networkMode: string | null
  readonly requiresCompatibilities: readonly string[]
  readonly cpuArchitecture: string | null
  readonly operatingSystemFamily: string | null
  readonly containers: readonly Container[]
  readonly volumes: readonly Volume[]
}

/** Without a `runtimePlatform` a definition is for Linux, on instances for whatever they run. */
export function isWindows({ operatingSystemFamily }: TaskDefinition): boolean {
  return operatingSystemFamily?.startsWith('WINDOWS') === true
}

/** Never throws, whatever the shape. */
export function readTaskDefinition(value: JsonObject): TaskDefinition {
  const top = { pointer: '' as const, value }
  return {
    ...top,
    family: textOf(top, 'family'),
    executionRole: placed(top, 'executionRoleArn'),
    taskRole: placed(top, 'taskRoleArn'),
    networkMode: textOf(top, 'networkMode'),
    requiresCompatibilities: textsAt(top, 'requiresCompatibilities').map((compatibility) => compatibility.value),
    cpuArchitecture: textOf(top, 'runtimePlatform', 'cpuArchitecture'),
    operatingSystemFamily: textOf(top, 'runtimePlatform', 'operatingSystemFamily'),
    containers: objectsAt(top, 'containerDefinitions').map(readContainer),
    volumes: objectsAt(top, 'volumes').map(readVolume),
  }
}

function readContainer(container: Setting<JsonObject>): Container {
  const firelens = objectAt(container, 'firelensConfiguration')
  return {
    ...container,
    index: indexOf(container),
    name: textOf(container, 'name') ?? `#${indexOf(container)}`,
    image: placed(container, 'image'),
    essential: ownValue(container.value, 'essential') !== false,
    environment: objectsAt(container, 'environment').flatMap(readEnvironmentEntry),
    secrets: objectsAt(container, 'secrets').map(readSecretEntry),
    environmentFiles: objectsAt(container, 'environmentFiles').flatMap((file) => placed(file, 'value') ?? []),
    logConfiguration: readLogConfiguration(container),
    credentialsParameter: placed(container, 'repositoryCredentials', 'credentialsParameter'),
    firelens: firelens === null ? null : { pointer: firelens.pointer, options: placedMap(firelens, 'options') },
    credentialSpecs: placedList(container, 'credentialSpecs'),
    dockerSecurityOptions: placedList(container, 'dockerSecurityOptions'),
    entryPoint: placedList(container, 'entryPoint'),
    command: placedList(container, 'command'),
    healthCheckCommand: placedList(container, 'healthCheck', 'command'),
    dockerLabels: placedMap(container, 'dockerLabels'),
    portMappings: objectsAt(container, 'portMappings').map((port) => ({
      ...port,
      containerPort: numberAt(port, 'containerPort')?.value ?? null,
      containerPortRange: textOf(port, 'containerPortRange'),
      hostPort: numberAt(port, 'hostPort')?.value ?? null,
      protocol: textOf(port, 'protocol') ?? 'tcp',
      name: textOf(port, 'name'),
    })),
  }
}

function readEnvironmentEntry(entry: Setting<JsonObject>): EnvironmentEntry[] {
  const { pointer } = entry
  const name = textOf(entry, 'name')
  if (name === null) return []
  const value = ownValue(entry.value, 'value')
  const hasValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return [
    {
      pointer,
      name,
      value: hasValue ? String(value) : null,
      valuePointer: hasValue ? pointerTo(pointer, 'value') : pointer,
    },
  ]
}

function readSecretEntry(entry: Setting<JsonObject>): SecretEntry {
  const { pointer } = entry
  const valueFrom = ownValue(entry.value, 'valueFrom')
  const present = typeof valueFrom === 'string'
  return {
    pointer,
    name: textOf(entry, 'name') ?? `#${indexOf(entry)}`,
    valueFrom: present ? valueFrom : null,
    valueFromPointer: present ? pointerTo(pointer, 'valueFrom') : pointer,
  }
}

function readLogConfiguration(container: Setting): LogConfiguration | null {
  const log = objectAt(container, 'logConfiguration')
  if (log === null) return null
  return {
    pointer: log.pointer,
    driver: textOf(log, 'logDriver'),
    options: placedMap(log, 'options'),
    secretOptions: objectsAt(log, 'secretOptions').map(readSecretEntry),
  }
}

function readVolume(volume: Setting<JsonObject>): Volume {
  return {
    ...volume,
    name: textOf(volume, 'name') ?? `#${indexOf(volume)}`,
    efs: readEfs(volume),
    s3Files: readS3Files(volume),
    fsx: readFsx(volume),
  }
}

function readEfs(volume: Setting): Volume['efs'] {
  const efs = objectAt(volume, 'efsVolumeConfiguration')
  const fileSystemId = efs === null ? null : placed(efs, 'fileSystemId')
  if (efs === null || fileSystemId === null) return null
  return {
    fileSystemId,
    accessPointId: placed(efs, 'authorizationConfig', 'accessPointId'),
    iam: textOf(efs, 'authorizationConfig', 'iam') === 'ENABLED',
    rootDirectory: textOf(efs, 'rootDirectory'),
  }
}

function readS3Files(volume: Setting): Volume['s3Files'] {
  const fileSystemArn = placed(volume, 's3filesVolumeConfiguration', 'fileSystemArn')
  if (fileSystemArn === null) return null
  return { fileSystemArn, accessPointArn: placed(volume, 's3filesVolumeConfiguration', 'accessPointArn') }
}

function readFsx(volume: Setting): Volume['fsx'] {
  const fsx = objectAt(volume, 'fsxWindowsFileServerVolumeConfiguration')
  if (fsx === null) return null
  return {
    fileSystemId: placed(fsx, 'fileSystemId'),
    credentialsParameter: placed(fsx, 'authorizationConfig', 'credentialsParameter'),
  }
}

function textOf(parent: Setting, ...keys: readonly [string, ...string[]]): string | null {
  return textAt(parent, ...keys)?.value ?? null
}

function placed(parent: Setting, ...keys: readonly [string, ...string[]]): PlacedText | null {
  const setting = textAt(parent, ...keys)
  return setting === null ? null : toPlacedText(setting)
}

function placedList(parent: Setting, ...keys: readonly [string, ...string[]]): PlacedText[] {
  return textsAt(parent, ...keys).map(toPlacedText)
}

function placedMap(parent: Setting, ...keys: readonly [string, ...string[]]): ReadonlyMap<string, PlacedText> {
  return new Map([...optionsAt(parent, ...keys)].map(([name, text]) => [name, toPlacedText(text)]))
}

function toPlacedText({ pointer, value }: Setting<string>): PlacedText {
  return { pointer, text: value }
}
