import { isJsonArray, type Json, type JsonObject, ownValue } from '../../base/json.ts'
import { RESPONSE_ONLY_FIELDS } from '../registration/response-only.ts'
import { cpuUnitsOf, mebibytesOf } from '../task-size.ts'

/**
 * How ECS treats the members of one object of a task definition. Defaults are what it fills in, or what has the same effect:
 * a member that equals its default is as good as absent. Sources: API reference of RegisterTaskDefinition, provider sources
 * and captured describe answers.
 */
export interface Shape {
  readonly defaults?: Readonly<Record<string, Json>>
  readonly objects?: Readonly<Record<string, Shape>>
  /** Lists whose entries are told apart by a key; order means nothing. */
  readonly keyed?: Readonly<Record<string, Keyed>>
  /** Lists of objects whose order counts. */
  readonly ordered?: readonly string[]
  /** Lists of scalars whose order means nothing. */
  readonly sets?: readonly string[]
  /** Objects whose keys are the user's own. */
  readonly maps?: readonly string[]
  /** Members that only an answer has. */
  readonly dropped?: readonly string[]
  /** Members whose value has several spellings. */
  readonly spelt?: Readonly<Record<string, (value: Json) => Json>>
  /** Members in which an empty text has meaning. */
  readonly emptyKept?: readonly string[]
  /** Members that go for a reason which lies in the object or the definition around it. */
  readonly redundant?: (object: JsonObject, definition: JsonObject) => readonly string[]
}

export interface Keyed {
  readonly shape: Shape
  readonly key: (entry: JsonObject) => string
  /** Tells entries that count for nothing. */
  readonly ignored?: (entry: JsonObject) => boolean
}

const by =
  (...members: readonly string[]) =>
  (entry: JsonObject): string =>
    members.map((member) => text(ownValue(entry, member))).join(' ')

const byName = by('name')

const named: Keyed = { shape: {}, key: byName }

const portMapping: Shape = {
  defaults: { protocol: 'tcp' },
  redundant: (port, definition) => {
    const hostPort = ownValue(port, 'hostPort')
    const mode = ownValue(definition, 'networkMode')
    // With its own network interface, or the host's, a container has no other port to be mapped to.
    const fixed = mode === 'awsvpc' || mode === 'host'
    return (fixed ? hostPort === ownValue(port, 'containerPort') : hostPort === 0) ? ['hostPort'] : []
  },
}

const container: Shape = {
  defaults: {
    essential: true,
    cpu: 0,
    privileged: false,
    readonlyRootFilesystem: false,
    interactive: false,
    pseudoTerminal: false,
    disableNetworking: false,
    versionConsistency: 'enabled',
    stopTimeout: 30,
  },
  objects: {
    repositoryCredentials: {},
    restartPolicy: {
      defaults: { restartAttemptPeriod: 300 },
      sets: ['ignoredExitCodes'],
    },
    linuxParameters: {
      defaults: { initProcessEnabled: false },
      objects: { capabilities: { sets: ['add', 'drop'] } },
      keyed: {
        devices: {
          key: by('hostPath', 'containerPath'),
          shape: {
            sets: ['permissions'],
            redundant: (device) => (permitsAll(ownValue(device, 'permissions')) ? ['permissions'] : []),
          },
        },
        tmpfs: { key: by('containerPath'), shape: { sets: ['mountOptions'] } },
      },
      // Without swap the swappiness means nothing, and 60 is the default with it.
      redundant: (parameters) =>
        ownValue(parameters, 'swappiness') === 60 || ownValue(parameters, 'maxSwap') === undefined
          ? ['swappiness']
          : [],
    },
    logConfiguration: { maps: ['options'], keyed: { secretOptions: named } },
    healthCheck: { defaults: { interval: 30, timeout: 5, retries: 3, startPeriod: 0 } },
    firelensConfiguration: { maps: ['options'] },
  },
  keyed: {
    portMappings: {
      key: (port) => `${by('containerPort', 'containerPortRange')(port).trim()}/${protocolOf(port)}`,
      shape: portMapping,
    },
    // An empty value reaches the container; an entry without one does not.
    environment: {
      key: byName,
      shape: { emptyKept: ['value'], spelt: { value: (value) => (isScalar(value) ? String(value) : value) } },
      ignored: (entry) => ownValue(entry, 'value') === undefined || ownValue(entry, 'value') === null,
    },
    secrets: named,
    mountPoints: { key: by('containerPath'), shape: { defaults: { readOnly: false } } },
    volumesFrom: { key: by('sourceContainer'), shape: { defaults: { readOnly: false } } },
    dependsOn: { key: by('containerName'), shape: {} },
    extraHosts: { key: by('hostname', 'ipAddress'), shape: {} },
    ulimits: named,
    systemControls: { key: by('namespace'), shape: {} },
    resourceRequirements: {
      key: by('type', 'value'),
      shape: { objects: { sharingStrategy: { objects: { nvidiaMps: {} } } } },
    },
  },
  ordered: ['environmentFiles'],
  sets: ['links'],
  spelt: { image: withoutLatest },
  maps: ['dockerLabels'],
  redundant: (object) => {
    const policy = ownValue(object, 'restartPolicy')
    return typeof policy === 'object' && policy !== null && 'enabled' in policy && policy.enabled === false
      ? ['restartPolicy']
      : []
  },
}

const volume: Shape = {
  defaults: { configuredAtLaunch: false },
  objects: {
    host: {},
    dockerVolumeConfiguration: { defaults: { autoprovision: false, scope: 'task' }, maps: ['driverOpts', 'labels'] },
    efsVolumeConfiguration: {
      defaults: { rootDirectory: '/', transitEncryption: 'DISABLED' },
      objects: { authorizationConfig: { defaults: { iam: 'DISABLED' } } },
    },
    s3filesVolumeConfiguration: { defaults: { rootDirectory: '/' } },
    fsxWindowsFileServerVolumeConfiguration: { objects: { authorizationConfig: {} } },
  },
}

/** The whole definition, as registered or as described. */
export const taskDefinitionShape: Shape = {
  defaults: { enableFaultInjection: false },
  objects: {
    proxyConfiguration: { defaults: { type: 'APPMESH' }, keyed: { properties: named } },
    ephemeralStorage: {},
    runtimePlatform: {
      redundant: (platform, definition) =>
        isFargate(definition)
          ? Object.entries({ operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' }).flatMap(([member, value]) =>
              ownValue(platform, member) === value ? [member] : [],
            )
          : [],
    },
  },
  keyed: {
    containerDefinitions: { shape: container, key: byName },
    volumes: { shape: volume, key: byName },
    // AWS's own tags are its business.
    tags: { shape: {}, key: by('key'), ignored: (tag) => text(ownValue(tag, 'key')).startsWith('aws:') },
    placementConstraints: { shape: {}, key: by('type', 'expression') },
    inferenceAccelerators: { shape: {}, key: by('deviceName') },
  },
  sets: ['requiresCompatibilities'],
  dropped: [...RESPONSE_ONLY_FIELDS],
  spelt: { cpu: cpuUnits, memory: mebibytes },
  redundant: (definition) =>
    ownValue(definition, 'networkMode') === 'bridge' && !isFargate(definition) ? ['networkMode'] : [],
}

/** Whether a value counts for nothing: null, an empty text, and what holds only such. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  if (isJsonArray(value)) return value.every(isEmpty)
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

/** `1 vCPU`, `.5 vcpu` and 1024 in CPU units, as text. */
function cpuUnits(value: Json): Json {
  return asText(value, cpuUnitsOf(value))
}

/** `2 GB` and 2048 in MiB, as text. */
function mebibytes(value: Json): Json {
  return asText(value, mebibytesOf(value))
}

function asText(value: Json, amount: number | null): Json {
  if (amount !== null) return String(amount)
  return typeof value === 'string' ? value.trim() : value
}

/** An image without a tag is the one tagged latest. */
function withoutLatest(value: Json): Json {
  return typeof value === 'string' && !value.includes('@') ? value.replace(/:latest$/, '') : value
}

function isScalar(value: Json): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function isFargate(definition: JsonObject): boolean {
  const compatibilities = ownValue(definition, 'requiresCompatibilities')
  return isJsonArray(compatibilities) && compatibilities.includes('FARGATE')
}

function permitsAll(permissions: Json | undefined): boolean {
  return isJsonArray(permissions) && ['read', 'write', 'mknod'].every((each) => permissions.includes(each))
}

function protocolOf(port: JsonObject): string {
  return text(ownValue(port, 'protocol')) || 'tcp'
}

/** Names are texts and numbers; what is neither names nothing, and must not be taken for a name. */
function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
