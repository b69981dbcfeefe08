import { NormalizedSchema } from '@smithy/core/schema'
import { getSmithyContext } from '@smithy/core/transport'
import type { MiddlewareStack, Pluggable, SchemaRef } from '@smithy/types'
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
        const schema = outputSchema(getSmithyContext(context).operationSchema)
        if (schema !== null && !hasShape(NormalizedSchema.of(schema), result.output))
          throw new UnreadableAnswer('a member has another type')
        return result
      },
      { step: 'initialize', name: 'judgeAnswers' },
    ),
}

/** The last of what the SDK's model of an operation is made of. */
function outputSchema(operation: unknown): SchemaRef | null {
  return Array.isArray(operation) && operation.length > 5 ? (operation[5] as SchemaRef) : null
}

function hasShape(schema: NormalizedSchema, value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (schema.isStringSchema()) return typeof value === 'string'
  if (schema.isBooleanSchema()) return typeof value === 'boolean'
  if (schema.isNumericSchema()) return typeof value === 'number'
  if (schema.isTimestampSchema()) return value instanceof Date && !Number.isNaN(value.getTime())
  if (schema.isListSchema())
    return Array.isArray(value) && value.every((each) => each !== null && hasShape(schema.getValueSchema(), each))
  if (!schema.isMapSchema() && !schema.isStructSchema()) return true
  if (typeof value !== 'object' || Array.isArray(value)) return false
  if (schema.isMapSchema()) return Object.values(value).every((each) => hasShape(schema.getValueSchema(), each))
  return [...schema.structIterator()].every(([name, member]) => hasShape(member, Reflect.get(value, name)))
}
