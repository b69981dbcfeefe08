import type { KeyFacts } from '../../account/facts.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { Evidence } from '../gather/evidence.ts'
import type { LogGroupTarget } from '../parse/reference.ts'
import { strangeState, usability } from './judge-key.ts'
import { fails, leavesOpen, notes, nothing, type Outcome } from './outcome.ts'

/** What becomes of a reference to a log group. */
export function resolveLogGroup(
  target: LogGroupTarget,
  { logGroup, foundIn, key }: Extract<Evidence, { kind: 'log-group' }>,
): Outcome {
  if (target.created && logGroup.status !== 'found') return nothing
  if (logGroup.status === 'unknown') return leavesOpen('log-group-exists', logGroup)
  if (logGroup.status === 'absent') return fails({ code: 'log-group-missing', logGroup: target, foundIn })
  return key === null ? nothing : resolveLogKey(key)
}

/** What becomes of a task whose log lines cannot be encrypted is not documented, so it is no problem of the reference. */
function resolveLogKey(key: Lookup<KeyFacts>): Outcome {
  if (key.status === 'unknown') return leavesOpen('kms-key-usable', key)
  if (key.status === 'absent') return notes({ code: 'log-key-missing' })
  const usable = usability(key.value)
  if (usable === 'unknown') return leavesOpen('kms-key-usable', strangeState)
  return usable === 'yes' ? nothing : notes({ code: 'log-key-unusable', state: key.value.state })
}
