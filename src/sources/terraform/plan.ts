import { InputError } from '../../base/input-error.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'

/** A plan as `terraform show -json` and `tofu show -json` write it, as far as it is read here. */
export interface Plan {
  readonly resources: readonly PlannedResource[]
  /** What the state before has, data sources among it, by address. */
  readonly prior: ReadonlyMap<string, PriorResource>
  readonly variables: ReadonlyMap<string, Json>
  /** Of the root module. */
  readonly outputs: ReadonlyMap<string, Change>
  readonly configuration: ModuleConfiguration
  readonly providers: ReadonlyMap<string, JsonObject>
  /** False for a plan of some of the resources alone (`-target`), or one that leaves others for later. */
  readonly complete: boolean
}

/** A resource or data source of the state before. */
export interface PriorResource {
  readonly values: JsonObject
  readonly sensitive: Json
}

/** What happens to a value: `unknown` and `sensitive` have its shape, with true where that is so. */
export interface Change {
  readonly before: Json
  readonly after: Json
  readonly unknown: Json
  readonly sensitive: Json
}

/** A resource, or a data source that can be read only when the plan is applied. */
export interface PlannedResource extends Change {
  readonly address: string
  /** Address of its module; empty for the root module. */
  readonly module: string
  readonly mode: 'managed' | 'data'
  readonly type: string
  readonly name: string
  readonly index: string | number | null
  readonly action: Action
}

/** `replace`: destroyed and created, in either order. `keep`: nothing happens to it. `forget`: it stays, and Terraform knows nothing of it any more. */
export type Action = 'keep' | 'create' | 'update' | 'replace' | 'delete' | 'forget' | 'read'

/** What the configuration of a module says. It has neither the values of locals nor the text of expressions. */
export interface ModuleConfiguration {
  readonly resources: ReadonlyMap<string, ResourceConfiguration>
  readonly calls: ReadonlyMap<string, ModuleCall>
  /** References of each output, the most specific first. */
  readonly outputs: ReadonlyMap<string, readonly string[]>
  readonly sensitiveVariables: ReadonlySet<string>
}

export interface ModuleCall {
  readonly expressions: JsonObject
  readonly dependsOn: readonly string[]
  /** As written: a path, or the address of a registry. */
  readonly source: string
  readonly module: ModuleConfiguration
}

export interface ResourceConfiguration {
  readonly expressions: JsonObject
  readonly dependsOn: readonly string[]
  /** `aws`, `aws.west`, `module.x:aws`. */
  readonly provider: string
}

const major = '1'

/**
 * `text` is what the file holds, `place` and `name` how errors begin. Null where it is no plan. Throws InputError for a plan that
 * cannot be judged.
 */
export function readPlan(text: string, place: string): Plan | null {
  if (!/"(?:resource_changes|planned_values)"/.test(text)) return null
  const file = parse(text)
  if (file === null && holdsPlan.test(text))
    throw new InputError(
      `${place}: the file holds a Terraform plan and is not JSON as a whole. Write it by terraform show -json alone, and where hashicorp/setup-terraform installs Terraform, with terraform_wrapper: false.`,
    )
  if (file === null || ownValue(file, 'containerDefinitions') !== undefined) return null
  const version = ownValue(file, 'format_version')
  if (typeof version !== 'string' || !isJsonObject(ownValue(file, 'planned_values') ?? ownValue(file, 'configuration')))
    return null
  requireReadable(file, version, place)
  const configuration = objectAt(file, 'configuration')
  return {
    resources: listAt(file, 'resource_changes').flatMap(readResource),
    prior: priorResources(objectAt(objectAt(objectAt(file, 'prior_state'), 'values'), 'root_module')),
    variables: membersOf(objectAt(file, 'variables'), (variable) => ownValue(variable, 'value') ?? null),
    outputs: membersOf(objectAt(file, 'output_changes'), changeOf),
    configuration: readModule(objectAt(configuration, 'root_module')),
    providers: membersOf(objectAt(configuration, 'provider_config'), (provider) => provider),
    complete: ownValue(file, 'complete') !== false,
  }
}

/** How Terraform begins what it shows, whatever stands before it. */
const holdsPlan = /\{"format_version":"[\d.]+","terraform_version":"/

function requireReadable(file: JsonObject, version: string, place: string): void {
  if (version.split('.')[0] !== major)
    throw new InputError(
      `${place}: the plan has the format version ${/^[\d.]{1,20}$/.test(version) ? version : 'of something else'}, and only 1.x can be read. Use a version of ecs-preflight that reads it.`,
    )
  if (ownValue(file, 'errored') === true)
    throw new InputError(
      `${place}: Terraform could not finish this plan (errored: true), so what it would register is not known. Correct what terraform plan reports, and plan again.`,
    )
}

/** The parser's message would quote the plan, which holds secrets. */
function parse(text: string): JsonObject | null {
  try {
    const value: Json = JSON.parse(text)
    return isJsonObject(value) ? value : null
  } catch {
    return null
  }
}

const actions: ReadonlyMap<string, Action> = new Map<string, Action>(
  Object.entries({
    'no-op': 'keep',
    create: 'create',
    read: 'read',
    update: 'update',
    delete: 'delete',
    forget: 'forget',
    'create,forget': 'replace',
    'delete,create': 'replace',
    'create,delete': 'replace',
  } as const),
)

function readResource(entry: Json): PlannedResource[] {
  if (!isJsonObject(entry)) return []
  const change = objectAt(entry, 'change')
  const action = actions.get(listAt(change, 'actions').join())
  const [address, type, name] = [textAt(entry, 'address'), textAt(entry, 'type'), textAt(entry, 'name')]
  // A deposed object is what a failed apply left of one that has a successor.
  if (action === undefined || address === null || type === null || name === null || entry.deposed !== undefined)
    return []
  const index = ownValue(entry, 'index')
  return [
    {
      address,
      type,
      name,
      action,
      module: textAt(entry, 'module_address') ?? '',
      mode: entry.mode === 'data' ? 'data' : 'managed',
      index: typeof index === 'string' || typeof index === 'number' ? index : null,
      ...changeOf(change),
    },
  ]
}

function changeOf(change: JsonObject): Change {
  return {
    before: ownValue(change, 'before') ?? null,
    after: ownValue(change, 'after') ?? null,
    unknown: ownValue(change, 'after_unknown') ?? false,
    sensitive: ownValue(change, 'after_sensitive') ?? false,
  }
}

function priorResources(module: JsonObject): Map<string, PriorResource> {
  const own = listAt(module, 'resources').flatMap((entry): [string, PriorResource][] => {
    const address = isJsonObject(entry) ? textAt(entry, 'address') : null
    if (!isJsonObject(entry) || address === null) return []
    return [[address, { values: objectAt(entry, 'values'), sensitive: ownValue(entry, 'sensitive_values') ?? false }]]
  })
  const below = listAt(module, 'child_modules').flatMap((child) =>
    isJsonObject(child) ? [...priorResources(child)] : [],
  )
  return new Map([...own, ...below])
}

function readModule(module: JsonObject): ModuleConfiguration {
  const resources = listAt(module, 'resources').flatMap((entry): [string, ResourceConfiguration][] => {
    const address = isJsonObject(entry) ? textAt(entry, 'address') : null
    if (!isJsonObject(entry) || address === null) return []
    const provider = textAt(entry, 'provider_config_key') ?? ''
    return [
      [address, { expressions: objectAt(entry, 'expressions'), dependsOn: textsAt(entry, 'depends_on'), provider }],
    ]
  })
  const variables = membersOf(objectAt(module, 'variables'), (variable) => variable)
  return {
    resources: new Map(resources),
    calls: membersOf(objectAt(module, 'module_calls'), (call) => ({
      expressions: objectAt(call, 'expressions'),
      dependsOn: textsAt(call, 'depends_on'),
      source: textAt(call, 'source') ?? '',
      module: readModule(objectAt(call, 'module')),
    })),
    outputs: membersOf(objectAt(module, 'outputs'), (output) => textsAt(objectAt(output, 'expression'), 'references')),
    sensitiveVariables: new Set([...variables].flatMap(([name, { sensitive }]) => (sensitive === true ? [name] : []))),
  }
}

function membersOf<T>(object: JsonObject, read: (member: JsonObject) => T): Map<string, T> {
  return new Map(
    Object.entries(object).flatMap(([name, member]): [string, T][] =>
      isJsonObject(member) ? [[name, read(member)]] : [],
    ),
  )
}

/** Empty where there is none. */
function objectAt(object: JsonObject, key: string): JsonObject {
  const value = ownValue(object, key)
  return value !== undefined && isJsonObject(value) ? value : {}
}

/** Likewise. */
export function listAt(object: JsonObject, key: string): readonly Json[] {
  const value = ownValue(object, key)
  return isJsonArray(value) ? value : []
}

/** Null where there is none, or an empty one: the provider writes both for what is not set. */
export function textAt(object: JsonObject, key: string): string | null {
  const value = ownValue(object, key)
  return typeof value === 'string' && value !== '' ? value : null
}

export function textsAt(object: JsonObject, key: string): string[] {
  return listAt(object, key).filter((value) => typeof value === 'string')
}
