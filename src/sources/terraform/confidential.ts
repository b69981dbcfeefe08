import { isJsonArray, isJsonObject, type Json, ownValue } from '../../base/json.ts'
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

/** Every text that the plan marks as sensitive, or holds where only secrets stand. The plan has them in plain. */
export function confidentialTexts(plan: Plan): string[] {
  const texts = new Set<string>()
  const add = (text: string) => {
    if (text.trim().length >= shortest) texts.add(text)
  }
  for (const name of plan.configuration.sensitiveVariables) collect(plan.variables.get(name) ?? null, true, add)
  for (const change of [...plan.resources, ...plan.outputs.values()]) collectChange(change, add)
  for (const { values, sensitive } of plan.prior.values()) {
    collect(values, sensitive, add)
    for (const key of secretAttributes) collect(values[key] ?? null, true, add)
  }
  return [...texts]
}

function collectChange({ after, before, sensitive }: Change, add: (text: string) => void): void {
  collect(after, sensitive, add)
  collect(before, sensitive, add)
}

/** Below a mark, every text; a text that is itself a document, each text in it, for only some of them need be secret and any may. */
function collect(value: Json, marks: Json, add: (text: string) => void): void {
  if (marks === true) collectAll(value, add)
  else if (isJsonArray(value)) {
    const list = isJsonArray(marks) ? marks : []
    for (const [index, item] of value.entries()) collect(item, list[index] ?? false, add)
  } else if (isJsonObject(value)) {
    const marksOf = (key: string) => (isJsonObject(marks) ? (ownValue(marks, key) ?? false) : false)
    for (const [key, member] of Object.entries(value)) collect(member, marksOf(key), add)
  }
}

function collectAll(value: Json, add: (text: string) => void): void {
  if (typeof value === 'string') {
    add(value)
    for (const text of secretLeaves(value)) add(text)
  } else if (isJsonArray(value)) for (const item of value) collectAll(item, add)
  else if (isJsonObject(value)) for (const member of Object.values(value)) collectAll(member, add)
}

/** The texts of a value that is an object, as JSON: the values of a secret's keys. Of a list, such as container definitions, most are no secret. */
function secretLeaves(text: string): string[] {
  if (!text.startsWith('{')) return []
  try {
    const value: Json = JSON.parse(text)
    return isJsonObject(value) ? Object.values(value).filter((member) => typeof member === 'string') : []
  } catch {
    return []
  }
}
