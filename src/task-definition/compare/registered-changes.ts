import type { JsonObject } from '../../base/json.ts'
import type { Change } from '../../report/report.ts'
import { registerable } from '../registration/registration.ts'
import { type ChangeOptions, findChanges } from './changes.ts'

/**
 * What differs between the baseline as described and what would be registered, each at its place in the rendered file.
 * `keepNullValueKeys`: as given to the deploy action.
 */
export function findRegisteredChanges(
  baseline: JsonObject,
  candidate: JsonObject,
  keepNullValueKeys: readonly string[] | null,
  options: ChangeOptions,
): Change[] {
  const { value, origin } = registerable(candidate, { keepNullValueKeys })
  return findChanges(baseline, value, options).map((change) => {
    if (change.kind === 'removed') return change
    const pointer = origin(change.pointer)
    return { ...change, pointer, subject: change.subject === change.pointer ? pointer : change.subject }
  })
}
