import type { JsonObject } from '../base/json.ts'
import type { Writer } from '../report/report.ts'
import { findCredential } from '../text/credentials/credentials.ts'
import type { BaselineFacts } from './baseline-facts.ts'
import { registeredAt, registeredBy } from './registration.ts'

/** Who registered the baseline, the newest revision of its family, and those that failed since; one that is two of these is listed twice. */
export function writersOf({ revision, definition, related }: BaselineFacts): Writer[] {
  return [
    ...(revision === null ? [] : [writer(revision, 'baseline', definition)]),
    ...related.flatMap((each) =>
      each.role === 'never-deployed' ? [] : [writer(each.revision, each.role, each.definition)],
    ),
  ]
}

function writer(revision: number, role: Writer['role'], definition: JsonObject | null): Writer {
  const by = definition === null ? null : registeredBy(definition)
  const at = definition === null ? null : registeredAt(definition)
  return {
    revision,
    role,
    registeredBy: by === null || findCredential(null, by) !== null ? null : by,
    registeredAt: at === null ? null : new Date(at).toISOString(),
  }
}
