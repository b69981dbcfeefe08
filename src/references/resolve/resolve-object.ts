import type { ObjectFacts } from '../../account/facts.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { ObjectTarget, Reference } from '../parse/reference.ts'
import { fails, leavesOpen, notes, nothing, type Outcome, together } from './outcome.ts'

/** What becomes of a reference to an S3 object. */
export function resolveObject({ slot }: Reference, { key }: ObjectTarget, object: Lookup<ObjectFacts>): Outcome {
  if (object.status === 'absent') return fails({ code: 'object-missing' })
  // The rule is documented (developer guide, "Environment files"); how the registration holds it is not.
  const ending =
    slot === 'environment-file' && !key.endsWith('.env') ? notes({ code: 'environment-file-ending' }) : nothing
  return object.status === 'found' ? ending : together(ending, leavesOpen('environment-file-exists', object))
}
