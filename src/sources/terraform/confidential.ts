import { isJsonArray, isJsonObject, type Json, ownValue } from '../../base/json.ts'
import type { ExposedValue } from '../../task-definition/exposed-value.ts'
import { exposedName } from './exposed.ts'
import type { Change, Plan } from './plan.ts'

/** Shorter texts are found in any text: `1`, `true`, `dev`. */
const shortest = 6

/** Attributes whose values are secrets whether the plan marks them or not, as states before version 4 of the provider had none. */
const secretAttributes: ReadonlySet<string> = new Set([
  'secret_string',
  'secret_binary',
  'password',
  'master_password',
  'secret_key',
])

/** A text that leaves nowhere, and what has it. */
export interface ConfidentialValue {
  readonly text: string
  /** `var.db_password`, `aws_secretsmanager_secret_version.db.secret_string`. */
  readonly reference: string
  /** What keeps it from being read where it belongs; null for what is marked and no secret, as a parameter of type String. */
  readonly holder: ExposedValue['holder'] | null
}

/** Every text that the plan marks as sensitive, or holds where only secrets stand. The plan has them in plain. */
export function confidentialValues(plan: Plan): ConfidentialValue[] {
  const found = new Map<string, ConfidentialValue>()
  const collector = (reference: string, holder: ConfidentialValue['holder']) => (text: string, key: string | null) => {
    const known = found.get(text)
    if (text.trim().length < shortest || (known !== undefined && rank(known.holder) >= rank(holder))) return
    found.set(text, { text, holder, reference: key === null ? reference : `${reference}.${key}` })
  }
  for (const name of plan.configuration.sensitiveVariables)
    collect(plan.variables.get(name) ?? null, true, collector(`var.${name}`, 'hidden-input'))
  for (const resource of plan.resources) {
    const { address, type, after } = resource
    collectChange(resource, collector(address, holderOf(type, after)))
  }
  for (const [name, change] of plan.outputs) {
    // Terraform wants the whole output marked where one value in it is; that one is marked where it comes from, too.
    if (name !== exposedName) collectChange(change, collector(`output.${name}`, 'hidden-input'))
  }
  for (const [address, { values, sensitive }] of plan.prior) {
    const add = collector(address, holderOf(typeIn(address), values))
    collect(values, sensitive, add)
    for (const key of secretAttributes) collect(values[key] ?? null, true, (text) => add(text, key))
  }
  return [...found.values()]
}

const holders: ReadonlyMap<string, ExposedValue['holder']> = new Map([
  ['aws_secretsmanager_secret_version', 'secret'],
  ['aws_ssm_parameter', 'parameter'],
])

function holderOf(type: string, values: Json): ConfidentialValue['holder'] {
  const holder = holders.get(type) ?? 'hidden-input'
  const isPlain = holder === 'parameter' && isJsonObject(values) && values.type !== 'SecureString'
  return isPlain ? null : holder
}

function rank(holder: ConfidentialValue['holder']): number {
  return [null, 'hidden-input', 'parameter', 'secret'].indexOf(holder)
}

function typeIn(address: string): string {
  return /(?:^|\.)(?:data\.)?([a-z][a-z0-9_]{0,100})\.[\w-]{1,200}(?:\[[^\]]{0,1000}\])?$/.exec(address)?.[1] ?? ''
}

/** `key`: the attribute of the resource that has it. */
type Add = (text: string, key: string | null) => void

function collectChange({ after, before, sensitive }: Change, add: Add): void {
  collect(after, sensitive, add)
  collect(before, sensitive, add)
}

function collect(value: Json, marks: Json, add: Add, key: string | null = null): void {
  if (marks === true) collectAll(value, add, key)
  else if (isJsonArray(value)) {
    const list = isJsonArray(marks) ? marks : []
    for (const [index, item] of value.entries()) collect(item, list[index] ?? false, add, key)
  } else if (isJsonObject(value)) {
    const marksOf = (name: string) => (isJsonObject(marks) ? (ownValue(marks, name) ?? false) : false)
    for (const [name, member] of Object.entries(value)) collect(member, marksOf(name), add, key ?? name)
  }
}

/** Below a mark, every text; of one that is itself an object of JSON, as the value of a secret, each text in it. */
function collectAll(value: Json, add: Add, key: string | null): void {
  if (typeof value === 'string') {
    add(value, key)
    for (const text of membersOf(value)) add(text, key)
  } else if (isJsonArray(value)) for (const item of value) collectAll(item, add, key)
  else if (isJsonObject(value)) for (const member of Object.values(value)) collectAll(member, add, key)
}

/** Of a list, such as container definitions, most texts are no secret. */
function membersOf(text: string): string[] {
  if (!text.startsWith('{')) return []
  try {
    const value: Json = JSON.parse(text)
    return isJsonObject(value) ? Object.values(value).filter((member) => typeof member === 'string') : []
  } catch {
    // The parser's message quotes the text.
    return []
  }
}
