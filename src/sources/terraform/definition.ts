import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'
import { known, open, type Term } from '../../task-definition/term.ts'
import type { Attributes } from './attributes.ts'
import { isUnknown, localAddress } from './attributes.ts'
import type { Plan, PlannedResource, ResourceConfiguration } from './plan.ts'
import { configurationOf, mostSpecific, referencesOf } from './reference.ts'
import type { TermReader } from './services.ts'
import { afterOf } from './stand-ins.ts'

/** Attributes that are what RegisterTaskDefinition takes, under another name. */
const plainAttributes: readonly (readonly [attribute: string, member: string])[] = [
  ['family', 'family'],
  ['cpu', 'cpu'],
  ['memory', 'memory'],
  ['network_mode', 'networkMode'],
  ['execution_role_arn', 'executionRoleArn'],
  ['task_role_arn', 'taskRoleArn'],
  ['ipc_mode', 'ipcMode'],
  ['pid_mode', 'pidMode'],
  ['requires_compatibilities', 'requiresCompatibilities'],
  ['enable_fault_injection', 'enableFaultInjection'],
]

/** Blocks, of which the register input takes a list, or the only one. */
const blocks: readonly (readonly [block: string, member: string, takes: 'list' | 'one'])[] = [
  ['volume', 'volumes', 'list'],
  ['placement_constraints', 'placementConstraints', 'list'],
  ['inference_accelerator', 'inferenceAccelerators', 'list'],
  ['runtime_platform', 'runtimePlatform', 'one'],
  ['ephemeral_storage', 'ephemeralStorage', 'one'],
  ['proxy_configuration', 'proxyConfiguration', 'one'],
]

/** Blocks inside blocks that the provider writes as lists of none or one. */
const singleBlocks: ReadonlySet<string> = new Set([
  'efs_volume_configuration',
  'docker_volume_configuration',
  'fsx_windows_file_server_volume_configuration',
  's3files_volume_configuration',
  'authorization_config',
])

/** Their keys are the user's own. */
const maps: ReadonlySet<string> = new Set(['labels', 'driver_opts'])

/** Members that ECS calls otherwise than by their attribute in camel case. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    efs_volume_configuration: 'efsVolumeConfiguration',
    fsx_windows_file_server_volume_configuration: 'fsxWindowsFileServerVolumeConfiguration',
    size_in_gib: 'sizeInGiB',
    configure_at_launch: 'configuredAtLaunch',
  }),
)

/** What a definition is told from. */
interface DefinitionSources {
  readonly plan: Plan
  readonly attributes: Attributes
  readonly readTerm: TermReader
}

/**
 * An `aws_ecs_task_definition` as the provider would register it. `containers`: the container definitions, where they could be told from
 * something else than the attribute.
 */
export function definitionTerm(
  { plan, attributes, readTerm }: DefinitionSources,
  resource: PlannedResource,
  containers: Term | null,
): Term {
  const configuration = configurationOf(plan, resource.module)?.resources.get(localAddress(resource)) ?? null
  const after = afterOf(resource)
  const members = new Map<string, Term>()
  for (const [attribute, member] of plainAttributes) {
    const term = plainTerm(attributes, resource, configuration, attribute)
    // What the configuration names by a local alone, the sources may tell.
    const told = term?.kind === 'open' ? readTerm(resource, attribute) : null
    if (term !== null) members.set(member, told ?? term)
  }
  members.set('containerDefinitions', containers ?? containersTerm(resource))
  for (const [block, member, takes] of blocks) {
    const term = blockTerm(attributes, resource, configuration, block, takes)
    if (term !== null) members.set(member, term)
  }
  const tags = ownValue(after, 'tags_all') ?? null
  const pairs = isJsonObject(tags) ? Object.entries(tags) : []
  if (pairs.length > 0) members.set('tags', known(pairs.map(([key, value]) => ({ key, value }))))
  return { kind: 'object', members }
}

/** The attribute that a member of the definition is made of; null where it is a block. */
export function attributeOf(member: string): string | null {
  if (member === 'containerDefinitions') return 'container_definitions'
  return plainAttributes.find(([, name]) => name === member)?.[0] ?? null
}

/** Null where nothing is set: what nobody wrote and is computed is ECS's default. */
function plainTerm(
  attributes: Attributes,
  resource: PlannedResource,
  configuration: ResourceConfiguration | null,
  attribute: string,
): Term | null {
  const value = ownValue(afterOf(resource), attribute) ?? null
  if (!isUnknown(resource.unknown, [attribute])) {
    const isEmpty = value === null || value === '' || (isJsonArray(value) && value.length === 0)
    return isEmpty ? null : known(attribute === 'cpu' || attribute === 'memory' ? String(value) : value)
  }
  const expression = configuration === null ? undefined : ownValue(configuration.expressions, attribute)
  if (expression === undefined || !isJsonObject(expression)) return null
  return referredTerm(attributes, resource.module, referencesOf(expression))
}

/** What an expression of these references will be: the value of the only one, as far as the plan has it. */
function referredTerm(attributes: Attributes, module: string, references: readonly string[]): Term {
  const specific = mostSpecific(references)
  const [only] = specific
  const followed = only === undefined || specific.length > 1 ? null : attributes.follow(module, only)
  if (followed === null) return open(specific.join(', ') || 'a value of another resource')
  const { reference, value } = followed
  if (value.status === 'known') return known(value.value)
  if (value.status === 'unknown') return open(reference)
  return { kind: 'text', text: value.text, hole: { reference, standIn: value.text } }
}

function containersTerm(resource: PlannedResource): Term {
  const text = ownValue(afterOf(resource), 'container_definitions')
  const containers = typeof text === 'string' ? parseContainers(text) : null
  return containers === null ? open(`${resource.address}.container_definitions`) : known(containers)
}

function parseContainers(text: string): Json | null {
  try {
    const value: Json = JSON.parse(text)
    return isJsonArray(value) ? value.map(withoutNulls) : null
  } catch {
    // The parser's message quotes the text.
    return null
  }
}

/** The provider leaves nulls out before it registers. */
export function withoutNulls(value: Json): Json {
  if (isJsonArray(value)) return value.filter((item) => item !== null).map(withoutNulls)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  )
}

function blockTerm(
  attributes: Attributes,
  resource: PlannedResource,
  configuration: ResourceConfiguration | null,
  block: string,
  takes: 'list' | 'one',
): Term | null {
  if (isUnknown(resource.unknown, [block])) {
    const isSet = configuration !== null && ownValue(configuration.expressions, block) !== undefined
    return isSet ? open(`${resource.address}.${block}`) : null
  }
  const entries = ownValue(afterOf(resource), block)
  if (!isJsonArray(entries) || entries.length === 0) return null
  const marks = isJsonObject(resource.unknown) ? (ownValue(resource.unknown, block) ?? false) : false
  const expressions = configuration === null ? undefined : ownValue(configuration.expressions, block)
  const expressionList = isJsonArray(expressions) ? expressions : []
  const terms = entries.map((entry, index) =>
    settingTerm(block, entry, isJsonArray(marks) ? (marks[index] ?? false) : false, {
      attributes,
      module: resource.module,
      expression: expressionList[index] ?? null,
      address: `${resource.address}.${block}[${index}]`,
    }),
  )
  const [only] = terms
  return takes === 'one' ? (only ?? null) : { kind: 'list', items: terms }
}

interface Surroundings {
  readonly attributes: Attributes
  readonly module: string
  /** The configuration's word on the same place. */
  readonly expression: Json
  readonly address: string
}

/** A block in the spelling of the register input. */
function settingTerm(name: string, value: Json, marks: Json, around: Surroundings): Term {
  if (marks === true) {
    const references = isJsonObject(around.expression) ? referencesOf(around.expression) : []
    return references.length === 0 ? open(around.address) : referredTerm(around.attributes, around.module, references)
  }
  if (name === 'properties') return propertiesTerm(value)
  if (!isJsonObject(value) || maps.has(name)) return known(value)
  const markOf = (key: string) => (isJsonObject(marks) ? (ownValue(marks, key) ?? false) : false)
  const keys = new Set([...Object.keys(value), ...(isJsonObject(marks) ? Object.keys(marks) : [])])
  const members = new Map<string, Term>()
  for (const key of keys) {
    const [member, mark] = [ownValue(value, key) ?? null, markOf(key)]
    const expression = isJsonObject(around.expression) ? (ownValue(around.expression, key) ?? null) : null
    const single = singleBlocks.has(key)
    const inner = single && isJsonArray(member) ? (member[0] ?? null) : member
    const innerMark = single && isJsonArray(mark) ? (mark[0] ?? false) : mark
    const innerExpression = single && isJsonArray(expression) ? (expression[0] ?? null) : expression
    const isUnset = inner === null || inner === '' || inner === 0 || (isJsonArray(inner) && inner.length === 0)
    if (isUnset && innerMark === false) continue
    if (isUnset && isJsonObject(innerMark) && !isJsonObject(inner)) continue
    // What is computed and nobody wrote is ECS's default.
    if (innerMark === true && innerExpression === null) continue
    const further = { ...around, expression: innerExpression, address: `${around.address}.${key}` }
    members.set(memberName(name, key), settingTerm(key, inner, innerMark, further))
  }
  return { kind: 'object', members }
}

/** A map for Terraform, a list of names and values for ECS. */
function propertiesTerm(value: Json): Term {
  const pairs = isJsonObject(value) ? Object.entries(value) : []
  return known(pairs.map(([name, text]) => ({ name, value: text })))
}

function memberName(block: string, key: string): string {
  if (block === 'volume' && key === 'host_path') return 'host'
  return otherNames.get(key) ?? key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** `host_path` is a text for Terraform; ECS takes an object. */
export function withHosts(definition: JsonObject): JsonObject {
  const volumes = ownValue(definition, 'volumes')
  if (!isJsonArray(volumes)) return definition
  return {
    ...definition,
    volumes: volumes.map((volume) =>
      isJsonObject(volume) && typeof volume.host === 'string'
        ? { ...volume, host: { sourcePath: volume.host } }
        : volume,
    ),
  }
}
