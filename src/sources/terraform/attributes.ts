import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'
import type { Plan, PlannedResource } from './plan.ts'
import { configurationOf, onlyReference, referencesOf, resolveReference, type Target, withoutKey } from './reference.ts'
import { afterOf, type Place, standInFor } from './stand-ins.ts'

/** What an attribute will be once the plan is applied. */
export type AttributeValue =
  | { readonly status: 'known'; readonly value: Json }
  /** Not known, but looks like this. */
  | { readonly status: 'stand-in'; readonly text: string }
  | { readonly status: 'unknown' }

const unknown: AttributeValue = { status: 'unknown' }

/** What every attribute of a plan will be. */
export interface Attributes {
  valueOf(target: Target): AttributeValue
  /** What a reference of a module means, as reports show it, and what it will be; null where that cannot be followed. */
  follow(module: string, reference: string): Followed | null
  /** Likewise, where the only reference of an attribute's expression leads. */
  followAttribute(resource: PlannedResource, attribute: string): Followed | null
  /** Where a resource will be; null where nobody tells. */
  placeOf(resource: PlannedResource): Place | null
  resource(address: string): PlannedResource | null
  /** Stand-ins that were given out, with the reference that each stands for. */
  standIns(): ReadonlyMap<string, string>
}

export interface Followed {
  readonly target: Target
  /** `aws_secretsmanager_secret.db.arn`, seen from the root module. */
  readonly reference: string
  readonly value: AttributeValue
}

export interface RunPlace {
  /** Of the run, where the plan's own provider has none that can be told. */
  readonly region: string | null
  /** That of the plan's ARNs, else the pipeline's. */
  readonly account: string | null
}

export function attributesOf(plan: Plan, run: RunPlace): Attributes {
  const byAddress = new Map(plan.resources.map((resource) => [resource.address, resource]))
  const given = new Map<string, string>()
  const { account } = run
  const placeOf = (resource: PlannedResource): Place | null => {
    const region = regionOf(plan, resource) ?? run.region
    return region === null || account === null ? null : { region, account }
  }
  const attributeValue = ({ address, path }: Target): AttributeValue => {
    const resource = byAddress.get(address)
    if (resource === undefined || resource.action === 'delete') {
      const value = valueIn(plan.prior.get(address)?.values ?? {}, path)
      return value === undefined || value === null ? unknown : { status: 'known', value }
    }
    const value = valueIn(resource.after, path)
    if (value !== undefined && value !== null && !isUnknown(resource.unknown, path)) return { status: 'known', value }
    const [attribute] = path
    const place = placeOf(resource)
    if (path.length !== 1 || typeof attribute !== 'string' || place === null || !isMade(resource)) return unknown
    const standIn = standInFor(resource, attribute, place)
    if (standIn === null) return unknown
    const { text, exact } = standIn
    if (exact) return { status: 'known', value: text }
    if (!given.has(text)) given.set(text, textOf({ address, path }))
    return { status: 'stand-in', text }
  }
  const follow = (module: string, reference: string): Followed | null => {
    const target = resolveReference(plan, module, reference)
    return target === null ? null : { target, reference: textOf(target), value: attributeValue(target) }
  }
  return {
    valueOf: attributeValue,
    placeOf,
    follow,
    resource: (address) => byAddress.get(address) ?? null,
    followAttribute(resource, attribute) {
      const only = onlyReference(attributeReferences(plan, resource, attribute))
      return only === null ? null : follow(resource.module, only)
    },
    standIns: () => given,
  }
}

function textOf({ address, path }: Target): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${step}`),
    address,
  )
}

function isMade({ action, mode }: PlannedResource): boolean {
  return mode === 'managed' && (action === 'create' || action === 'replace')
}

/** Undefined where the path leaves the value. */
export function valueIn(value: Json, path: readonly (string | number)[]): Json | undefined {
  let found: Json | undefined = value
  for (const step of path) {
    if (typeof step === 'number') found = isJsonArray(found) ? found[step] : undefined
    else found = found !== undefined && isJsonObject(found) ? ownValue(found, step) : undefined
  }
  return found
}

/** The mark may stand at the place or above it. */
export function isUnknown(marks: Json, path: readonly (string | number)[]): boolean {
  return path.reduce<boolean>(
    (found, _, index) => found || valueIn(marks, path.slice(0, index + 1)) === true,
    marks === true,
  )
}

function regionOf(plan: Plan, resource: PlannedResource): string | null {
  // Since version 6 of the provider a resource may have a region of its own.
  const own = ownValue(afterOf(resource), 'region')
  if (typeof own === 'string' && resource.type.startsWith('aws_')) return own
  const configuration = configurationOf(plan, resource.module)?.resources.get(localAddress(resource))
  const provider = plan.providers.get(configuration?.provider ?? 'aws') ?? plan.providers.get('aws')
  const expressions = provider === undefined ? undefined : ownValue(provider, 'expressions')
  const region = expressions !== undefined && isJsonObject(expressions) ? ownValue(expressions, 'region') : undefined
  if (region === undefined || !isJsonObject(region)) return null
  if (typeof region.constant_value === 'string') return region.constant_value
  const [reference] = isJsonArray(region.references) ? region.references : []
  const variable = typeof reference === 'string' ? /^var\.([\w-]+)$/.exec(reference)?.[1] : undefined
  const value = variable === undefined ? undefined : plan.variables.get(variable)
  return typeof value === 'string' ? value : null
}

/** The address of a resource in the configuration of its module. */
export function localAddress({ address, module }: Pick<PlannedResource, 'address' | 'module'>): string {
  return withoutKey(module === '' ? address : address.slice(module.length + 1))
}

/** What the expression of an attribute refers to, as the configuration lists it. */
export function attributeReferences(plan: Plan, resource: PlannedResource, attribute: string): string[] {
  const configuration = configurationOf(plan, resource.module)?.resources.get(localAddress(resource))
  const expression = configuration === undefined ? undefined : ownValue(configuration.expressions, attribute)
  return expression !== undefined && isJsonObject(expression) ? referencesOf(expression) : []
}

/**
 * The account that is applied to: the one that the plan asked for who it is, where it asked once; else the one that most ARNs are of, since
 * a plan may look at others. Null where it has none.
 */
export function accountOf(plan: Plan): string | null {
  const asked = [...plan.prior].filter(([address]) => /(?:^|\.)data\.aws_caller_identity\./.test(address))
  const told = [...new Set(asked.map(([, { values }]) => values.account_id))]
  if (told.length === 1 && typeof told[0] === 'string') return told[0]
  const states: JsonObject[] = [
    ...[...plan.prior.values()].map(({ values }) => values),
    ...plan.resources.map((resource) => afterOf(resource)),
  ]
  const accounts = states.flatMap(({ arn }) =>
    typeof arn === 'string' ? (/^arn:[\w-]+:[\w-]+:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? []) : [],
  )
  const counted = [...Map.groupBy(accounts, (account) => account)].map(
    ([account, all]) => [account, all.length] as const,
  )
  return counted.sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
