import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'
import { markOf } from '../../task-definition/hole.ts'
import { type Attributes, isUnknown, localAddress, valueIn } from './attributes.ts'
import { listAt, type Plan, type PlannedResource, textAt } from './plan.ts'
import { configurationOf, mostSpecific, referencesOf } from './reference.ts'
import { afterOf } from './stand-ins.ts'

/** The text of an attribute as the sources have it, with stand-ins and marks for what is not known; null where they do not tell. */
export type TextReader = (resource: PlannedResource, attribute: string) => string | null

/**
 * The policy document that an attribute holds once the plan is applied, with a mark where a resource is not known; null where nothing of it
 * can be told.
 */
export function policyDocument(
  plan: Plan,
  attributes: Attributes,
  resource: PlannedResource,
  attribute: string,
  readSource: TextReader,
): string | null {
  const own = ownValue(afterOf(resource), attribute)
  if (typeof own === 'string' && !isUnknown(resource.unknown, [attribute])) return own
  const read = readSource(resource, attribute)
  if (read !== null) return read
  const followed = attributes.followAttribute(resource, attribute)
  const document = followed === null ? null : attributes.resource(followed.target.address)
  if (document?.type !== 'aws_iam_policy_document') return null
  return generatedDocument(plan, attributes, document)
}

/** What the data source `aws_iam_policy_document` will make of its statements; null where it builds on documents that are not known. */
function generatedDocument(plan: Plan, attributes: Attributes, document: PlannedResource): string | null {
  const after = afterOf(document)
  const buildsOn = ['source_json', 'override_json', 'source_policy_documents', 'override_policy_documents']
  if (buildsOn.some((name) => isUnknown(document.unknown, [name]) || (ownValue(after, name) ?? null) !== null))
    return null
  if (isUnknown(document.unknown, ['statement'])) return null
  const configuration = configurationOf(plan, document.module)?.resources.get(localAddress(document))
  const blocks = configuration === undefined ? undefined : ownValue(configuration.expressions, 'statement')
  const statements = listAt(after, 'statement').map((statement, index) => {
    if (!isJsonObject(statement)) return null
    const marks = valueIn(document.unknown, ['statement', index]) ?? false
    const block = isJsonArray(blocks) ? blocks[index] : undefined
    return statementOf(
      statement,
      marks,
      isJsonObject(block ?? null) ? objectOf(block) : {},
      attributes,
      document.module,
    )
  })
  if (statements.some((statement) => statement === null)) return null
  return JSON.stringify({ Version: textAt(after, 'version') ?? '2012-10-17', Statement: statements })
}

function objectOf(value: Json | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {}
}

const elements: readonly (readonly [attribute: string, element: string])[] = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
]

/** Null where what the statement is about cannot be told. */
function statementOf(
  statement: JsonObject,
  marks: Json,
  block: JsonObject,
  attributes: Attributes,
  module: string,
): JsonObject | null {
  const members: Record<string, Json> = { Effect: textAt(statement, 'effect') ?? 'Allow' }
  const sid = textAt(statement, 'sid')
  if (sid !== null) members.Sid = sid
  if (isUnknown(marks, ['principals']) || isUnknown(marks, ['condition']) || isUnknown(marks, ['effect'])) return null
  for (const [attribute, element] of elements) {
    const texts = textsOf(statement, marks, block, attribute, attributes, module)
    if (texts === null) return null
    if (texts.length > 0) members[element] = texts
  }
  const condition = conditionOf(listAt(statement, 'condition'))
  if (condition === null || holdsUnknown(valueIn(marks, ['condition']) ?? false)) return null
  if (Object.keys(condition).length > 0) members.Condition = condition
  return members
}

/** The texts of a list; what is not known is what the configuration refers to in its place, in order. */
function textsOf(
  statement: JsonObject,
  marks: Json,
  block: JsonObject,
  attribute: string,
  attributes: Attributes,
  module: string,
): string[] | null {
  if (isUnknown(marks, [attribute])) return null
  const slots = listAt(statement, attribute)
  const unknownSlots = slots.map((slot, index) => typeof slot !== 'string' || isUnknown(marks, [attribute, index]))
  const expression = ownValue(block, attribute)
  const references = expression !== undefined && isJsonObject(expression) ? mostSpecific(referencesOf(expression)) : []
  const followed = references.map((reference) => attributes.follow(module, reference))
  const open = followed.filter((each) => each?.value.status !== 'known')
  // Only where each slot has a reference of its own is it known which stands where; the order makes no difference to a policy.
  const matches = open.length === unknownSlots.filter(Boolean).length
  let next = 0
  return slots.map((slot, index) => {
    if (typeof slot === 'string' && unknownSlots[index] !== true) return slot
    const each = matches ? open[next] : undefined
    next += 1
    if (each === undefined || each === null) return markOf({ reference: 'known.after.apply' })
    return each.value.status === 'stand-in' ? each.value.text : markOf(each)
  })
}

function conditionOf(blocks: readonly Json[]): JsonObject | null {
  const condition: Record<string, Record<string, Json>> = {}
  for (const block of blocks) {
    if (!isJsonObject(block)) return null
    const [test, variable] = [textAt(block, 'test'), textAt(block, 'variable')]
    if (test === null || variable === null) return null
    condition[test] = { ...condition[test], [variable]: listAt(block, 'values') }
  }
  return condition
}

function holdsUnknown(marks: Json): boolean {
  if (marks === true) return true
  if (isJsonArray(marks)) return marks.some(holdsUnknown)
  return isJsonObject(marks) && Object.values(marks).some(holdsUnknown)
}
