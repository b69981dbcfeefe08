import { isJsonObject, type JsonObject, type JsonPointer, ownValue, pointerSegments, valueAt } from '../../base/json.ts'
import type { PlannedTarget } from '../../engine/target.ts'
import { attributeOf } from './definition.ts'
import type { PlannedResource } from './plan.ts'
import { locateIn, type SourceReader } from './source/source-reader.ts'
import type { Traced } from './source/traced.ts'

/** Finds places of a definition in the sources: the entry, else the attribute or the resource that has it. */
export function locatorFor(
  resource: PlannedResource,
  definition: JsonObject,
  tracedContainers: () => Traced | null,
  reader: SourceReader,
): PlannedTarget['locate'] {
  const nameAt = (pointer: JsonPointer) => {
    const value = valueAt(definition, pointer)
    const name = value !== undefined && isJsonObject(value) ? ownValue(value, 'name') : undefined
    return typeof name === 'string' ? name : null
  }
  return (pointer, part) => {
    const [member] = pointerSegments(pointer)
    const containers = member === 'containerDefinitions' ? tracedContainers() : null
    if (containers !== null) {
      const place = locateIn(containers, nameAt, pointer, part)
      if (place !== null) return place
    }
    const attribute = member === undefined ? null : attributeOf(member)
    const own = attribute === null ? null : reader.locateAttribute(resource, attribute)
    return own ?? reader.locate(resource)
  }
}
