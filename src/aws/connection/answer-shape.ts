import { NormalizedSchema } from '@smithy/core/schema'
import { getSmithyContext } from '@smithy/core/transport'
import type { MiddlewareStack, Pluggable, SchemaRef } from '@smithy/types'
import { memoizeByObject } from '../../base/memoize.ts'
import { UnreadableAnswer } from './required-member.ts'

/** What all clients of the SDK have in common here. */
export interface AnyClient {
  readonly middlewareStack: Pick<MiddlewareStack<object, object>, 'use'>
}

/**
 * Makes an UnreadableAnswer of an answer in which a member has another type than AWS's model of the operation says. The SDK hands over
 * whatever came, and a proxy's number where a text belongs would be searched, compared, and taken for an answer.
 */
export const judgeAnswers: Pluggable<object, object> = {
  applyToStack: (stack) =>
    stack.add(
      (next, context) => async (args) => {
        const result = await next(args)
        const operation: unknown = getSmithyContext(context).operationSchema
        if (Array.isArray(operation) && !judgeOfAnswer(operation)(result.output))
          throw new UnreadableAnswer('a member has another type')
        return result
      },
      { step: 'initialize', name: 'judgeAnswers' },
    ),
}

type ShapeJudge = (value: unknown) => boolean

/** The SDK's model of an operation ends with that of its answer. It is read once, not with each answer. */
const judgeOfAnswer = memoizeByObject(
  (operation: readonly unknown[]): ShapeJudge =>
    operation.length > 5 ? judgeOf(NormalizedSchema.of(operation[5] as SchemaRef)) : () => true,
)

/** What is absent has any shape. */
function judgeOf(schema: NormalizedSchema): ShapeJudge {
  const judge = judgePresent(schema)
  return (value) => value === undefined || value === null || judge(value)
}

function judgePresent(schema: NormalizedSchema): ShapeJudge {
  if (schema.isStringSchema()) return (value) => typeof value === 'string'
  if (schema.isBooleanSchema()) return (value) => typeof value === 'boolean'
  if (schema.isNumericSchema()) return (value) => typeof value === 'number'
  if (schema.isTimestampSchema()) return (value) => value instanceof Date && !Number.isNaN(value.getTime())
  if (schema.isListSchema()) {
    const entry = whenAsked(() => judgeOf(schema.getValueSchema()))
    return (value) => Array.isArray(value) && value.every((each) => each !== null && entry()(each))
  }
  if (schema.isMapSchema()) {
    const entry = whenAsked(() => judgeOf(schema.getValueSchema()))
    return (value) => isRecord(value) && Object.values(value).every((each) => entry()(each))
  }
  if (!schema.isStructSchema()) return () => true
  const members = whenAsked(() =>
    Array.from(schema.structIterator(), ([name, member]) => [name, judgeOf(member)] as const),
  )
  return (value) => isRecord(value) && members().every(([name, judge]) => judge(Reflect.get(value, name)))
}

/** A structure may hold itself, so that what is inside is read when an answer has it. */
function whenAsked<T>(make: () => T): () => T {
  let made: { readonly result: T } | null = null
  return () => {
    made ??= { result: make() }
    return made.result
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
