import { unknown } from '../../base/lookup.ts'
import { afterApply, type Hole } from '../../task-definition/hole.ts'
import type { Reference } from '../parse/reference.ts'
import { leavesOpen, type OpenQuestion } from './outcome.ts'
import type { Resolution } from './resolution.ts'
import { existenceCheck } from './resolve.ts'

/** What becomes of a reference that nobody knows before the plan is applied: it is neither missing nor proven. */
export function resolveHole(reference: Reference, hole: Hole): Resolution {
  const open = leavesOpen(checkOf(reference, hole), unknown('KNOWN_AFTER_APPLY', afterApply(hole)))
  return { reference, evidence: { kind: 'none', suggestion: null }, ...open }
}

/** A value may be read from a secret as well as from a parameter; the reference mostly says from which. */
function checkOf({ slot }: Reference, { reference }: Hole): OpenQuestion['check'] {
  const readsValue = slot === 'secrets' || slot === 'log-secret-option'
  return readsValue && /secret/i.test(reference) ? 'secret-exists' : existenceCheck(slot)
}
