import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  ownValue,
  pointerTo,
} from '../base/json.ts'

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

export interface PortMapping {
  readonly pointer: JsonPointer
  readonly containerPort: number | null
  readonly containerPortRange: string | null
  readonly hostPort: number | null
  readonly protocol: string
  readonly name: string | null
}

export interface Container {
  readonly pointer: JsonPointer
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

export interface Volume {
  readonly pointer: JsonPointer
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
export interface TaskDefinition {
  readonly value: JsonObject
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

/** Takes a rendered task definition; gives it as checks see it. Never throws, whatever the shape. */
export function readTaskDefinition(value: JsonObject): TaskDefinition {
  const platform = objectAt(value, 'runtimePlatform')
  return {
    value,
    family: textOf(value, 'family'),
    executionRole: placed(value, '', 'executionRoleArn'),
    taskRole: placed(value, '', 'taskRoleArn'),
    networkMode: textOf(value, 'networkMode'),
    requiresCompatibilities: listAt(value, 'requiresCompatibilities').filter((item) => typeof item === 'string'),
    cpuArchitecture: platform === null ? null : textOf(platform, 'cpuArchitecture'),
    operatingSystemFamily: platform === null ? null : textOf(platform, 'operatingSystemFamily'),
    containers: objectsAt(value, '', 'containerDefinitions').map(readContainer),
    volumes: objectsAt(value, '', 'volumes').map(readVolume),
  }
}

interface PlacedObject {
  readonly pointer: JsonPointer
  readonly index: number
  readonly object: JsonObject
}

function readContainer({ object, pointer, index }: PlacedObject): Container {
  const firelens = objectAt(object, 'firelensConfiguration')
  const firelensPointer = pointerTo(pointer, 'firelensConfiguration')
  const repositoryCredentials = objectAt(object, 'repositoryCredentials')
  const healthCheck = objectAt(object, 'healthCheck')
  return {
    pointer,
    index,
    name: textOf(object, 'name') ?? `#${index}`,
    image: placed(object, pointer, 'image'),
    essential: ownValue(object, 'essential') !== false,
    environment: objectsAt(object, pointer, 'environment').flatMap(readEnvironmentEntry),
    secrets: objectsAt(object, pointer, 'secrets').map(readSecretEntry),
    environmentFiles: objectsAt(object, pointer, 'environmentFiles').flatMap((file) => {
      const text = placed(file.object, file.pointer, 'value')
      return text === null ? [] : [text]
    }),
    logConfiguration: readLogConfiguration(object, pointer),
    credentialsParameter:
      repositoryCredentials === null
        ? null
        : placed(repositoryCredentials, pointerTo(pointer, 'repositoryCredentials'), 'credentialsParameter'),
    firelens:
      firelens === null ? null : { pointer: firelensPointer, options: textMap(firelens, firelensPointer, 'options') },
    credentialSpecs: textList(object, pointer, 'credentialSpecs'),
    dockerSecurityOptions: textList(object, pointer, 'dockerSecurityOptions'),
    entryPoint: textList(object, pointer, 'entryPoint'),
    command: textList(object, pointer, 'command'),
    healthCheckCommand: healthCheck === null ? [] : textList(healthCheck, pointerTo(pointer, 'healthCheck'), 'command'),
    dockerLabels: textMap(object, pointer, 'dockerLabels'),
    portMappings: objectsAt(object, pointer, 'portMappings').map((port) => ({
      pointer: port.pointer,
      containerPort: numberOf(port.object, 'containerPort'),
      containerPortRange: textOf(port.object, 'containerPortRange'),
      hostPort: numberOf(port.object, 'hostPort'),
      protocol: textOf(port.object, 'protocol') ?? 'tcp',
      name: textOf(port.object, 'name'),
    })),
  }
}

function readEnvironmentEntry({ object, pointer }: PlacedObject): EnvironmentEntry[] {
  const name = textOf(object, 'name')
  if (name === null) return []
  const value = ownValue(object, 'value')
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

function readSecretEntry({ object, pointer, index }: PlacedObject): SecretEntry {
  const valueFrom = ownValue(object, 'valueFrom')
  const present = typeof valueFrom === 'string'
  return {
    pointer,
    name: textOf(object, 'name') ?? `#${index}`,
    valueFrom: present ? valueFrom : null,
    valueFromPointer: present ? pointerTo(pointer, 'valueFrom') : pointer,
  }
}

function readLogConfiguration(container: JsonObject, containerPointer: JsonPointer): LogConfiguration | null {
  const log = objectAt(container, 'logConfiguration')
  if (log === null) return null
  const pointer = pointerTo(containerPointer, 'logConfiguration')
  return {
    pointer,
    driver: textOf(log, 'logDriver'),
    options: textMap(log, pointer, 'options'),
    secretOptions: objectsAt(log, pointer, 'secretOptions').map(readSecretEntry),
  }
}

function readVolume({ object, pointer, index }: PlacedObject): Volume {
  return {
    pointer,
    name: textOf(object, 'name') ?? `#${index}`,
    efs: readEfs(object, pointer),
    s3Files: readS3Files(object, pointer),
    fsx: readFsx(object, pointer),
  }
}

function readEfs(volume: JsonObject, volumePointer: JsonPointer): Volume['efs'] {
  const efs = objectAt(volume, 'efsVolumeConfiguration')
  if (efs === null) return null
  const pointer = pointerTo(volumePointer, 'efsVolumeConfiguration')
  const fileSystemId = placed(efs, pointer, 'fileSystemId')
  if (fileSystemId === null) return null
  const authorization = objectAt(efs, 'authorizationConfig')
  const authorizationPointer = pointerTo(pointer, 'authorizationConfig')
  return {
    fileSystemId,
    accessPointId: authorization === null ? null : placed(authorization, authorizationPointer, 'accessPointId'),
    iam: authorization !== null && textOf(authorization, 'iam') === 'ENABLED',
    rootDirectory: textOf(efs, 'rootDirectory'),
  }
}

function readS3Files(volume: JsonObject, volumePointer: JsonPointer): Volume['s3Files'] {
  const s3Files = objectAt(volume, 's3filesVolumeConfiguration')
  if (s3Files === null) return null
  const pointer = pointerTo(volumePointer, 's3filesVolumeConfiguration')
  const fileSystemArn = placed(s3Files, pointer, 'fileSystemArn')
  return fileSystemArn === null ? null : { fileSystemArn, accessPointArn: placed(s3Files, pointer, 'accessPointArn') }
}

function readFsx(volume: JsonObject, volumePointer: JsonPointer): Volume['fsx'] {
  const fsx = objectAt(volume, 'fsxWindowsFileServerVolumeConfiguration')
  if (fsx === null) return null
  const pointer = pointerTo(volumePointer, 'fsxWindowsFileServerVolumeConfiguration')
  const authorization = objectAt(fsx, 'authorizationConfig')
  return {
    fileSystemId: placed(fsx, pointer, 'fileSystemId'),
    credentialsParameter:
      authorization === null
        ? null
        : placed(authorization, pointerTo(pointer, 'authorizationConfig'), 'credentialsParameter'),
  }
}

function textOf(object: JsonObject, key: string): string | null {
  const value = ownValue(object, key)
  // The deploy action removes empty strings before it registers, so an empty text is an absent one.
  return typeof value === 'string' && value !== '' ? value : null
}

function numberOf(object: JsonObject, key: string): number | null {
  const value = ownValue(object, key)
  return typeof value === 'number' ? value : null
}

function placed(object: JsonObject, parent: JsonPointer, key: string): PlacedText | null {
  const text = textOf(object, key)
  return text === null ? null : { pointer: pointerTo(parent, key), text }
}

function objectAt(object: JsonObject, key: string): JsonObject | null {
  const value = ownValue(object, key)
  return isJsonObject(value) ? value : null
}

function listAt(object: JsonObject, key: string): readonly Json[] {
  const value = ownValue(object, key)
  return isJsonArray(value) ? value : []
}

function objectsAt(object: JsonObject, parent: JsonPointer, key: string): PlacedObject[] {
  return listAt(object, key).flatMap((item, index) =>
    isJsonObject(item) ? [{ pointer: pointerTo(parent, key, index), index, object: item }] : [],
  )
}

function textList(object: JsonObject, parent: JsonPointer, key: string): PlacedText[] {
  return listAt(object, key).flatMap((item, index) =>
    typeof item === 'string' ? [{ pointer: pointerTo(parent, key, index), text: item }] : [],
  )
}

function textMap(object: JsonObject, parent: JsonPointer, key: string): Map<string, PlacedText> {
  const map = objectAt(object, key)
  const pointer = pointerTo(parent, key)
  return new Map(
    Object.entries(map ?? {}).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, { pointer: pointerTo(pointer, name), text }] as const] : [],
    ),
  )
}
