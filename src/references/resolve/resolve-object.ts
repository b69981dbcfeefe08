import { parseArn } from '../../base/arn.ts'
import type { Evidence } from '../gather/evidence.ts'
import type { ObjectTarget, Reference } from '../parse/reference.ts'
import { judgeKey } from './judge-key.ts'
import { fails, leavesOpen, notes, nothing, type Outcome, together } from './outcome.ts'
import type { ResolutionContext } from './resolution-context.ts'

type ObjectEvidence = Extract<Evidence, { kind: 'object' }>

/** What becomes of a reference to an S3 object. */
export function resolveObject(
  { slot }: Reference,
  target: ObjectTarget,
  { object, key }: ObjectEvidence,
  { account }: Pick<ResolutionContext, 'account'>,
): Outcome {
  if (object.status === 'absent') return fails({ code: 'object-missing' })
  // The rule is documented (developer guide, "Environment files"); how the registration holds it is not.
  const ending =
    slot === 'environment-file' && !target.key.endsWith('.env') ? notes({ code: 'environment-file-ending' }) : nothing
  if (object.status === 'unknown') return together(ending, leavesOpen('environment-file-exists', object))
  const { kmsKeyId } = object.value
  if (kmsKeyId === null) return ending
  // S3 does not tell whose the bucket is, but an AWS-managed key is of the account that wrote the object.
  const owner = parseArn(kmsKeyId)?.account ?? null
  return together(ending, judgeKey({ key, keyId: kmsKeyId, owner, account, proven: false }))
}
