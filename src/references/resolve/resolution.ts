import type { JsonPointer } from '../../base/json.ts'
import type { Unknown, UnknownCause } from '../../base/lookup.ts'
import type { FailureReason, Phase, ReferenceReport } from '../../report/report.ts'
import type { Severity } from '../../report/severity.ts'
import type { Evidence } from '../gather/evidence.ts'
import type { Reference } from '../parse/reference.ts'

/** One thing to say about a reference. It becomes a finding of the check it names. */
export interface Remark {
  readonly check: string
  /** Absent: the check's own severity. */
  readonly severity?: Severity
  readonly message: string
  readonly remedy: string
  /** Where the fault stands, if it is another text than the reference's own. */
  readonly pointer?: JsonPointer
  /** Absent: the reference itself resolves, the remark is about how. */
  readonly reason?: FailureReason
  readonly phase?: Phase
  readonly replacement?: string
}

/** A question about a reference that has no answer, and the check it belongs to. */
export interface Undecided {
  readonly check: string
  readonly cause: UnknownCause
  readonly reason: string
}

/** A reference's fate, decided once; checks and reports only read it. */
export interface Resolution {
  readonly reference: Reference
  readonly evidence: Evidence
  readonly remarks: readonly Remark[]
  readonly undecided: readonly Undecided[]
  /** What of it lies outside the scope by design, as the reason that reports give. */
  readonly notChecked?: string
  /** The execution role may not read it; the finding is one of the permission checks. */
  readonly accessDenied?: boolean
}

/** Takes an unanswered question; gives it as undecided for a check. */
export function undecided(check: string, answer: Unknown): Undecided {
  return { check, cause: answer.cause, reason: answer.reason }
}

/** Takes a resolution; gives the contract's row for it. */
export function toReferenceReport({ reference, remarks, undecided: open, accessDenied }: Resolution): ReferenceReport {
  const { target } = reference
  const remark = remarks.find(({ reason }) => reason !== undefined)
  const failure = remark ?? (accessDenied === true ? denial : undefined)
  const secret = target.kind === 'secret' ? target : null
  return {
    pointer: reference.pointer,
    kind: target.kind === 'local-file' ? 'object' : target.kind,
    container: reference.container,
    name: reference.name,
    id: cut(idOf(reference)),
    region: 'region' in target ? target.region : target.kind === 'image' ? (target.ecr?.region ?? null) : null,
    jsonKey: cut(secret?.jsonKey ?? null),
    versionStage: cut(secret?.versionStage ?? null),
    versionId: secret?.versionId ?? null,
    status: failure !== undefined ? 'fails' : open.length > 0 ? 'unverified' : 'resolves',
    reason: failure?.reason ?? open[0]?.cause ?? null,
    phase: failure?.phase ?? (failure !== undefined ? 'task-start' : null),
  }
}

const denial: Pick<Remark, 'reason' | 'phase'> = { reason: 'ACCESS_DENIED', phase: 'task-start' }

/** Characters of a text as reports show it: what is longer names nothing that exists. */
const textLimit = 2048

function idOf({ target, text }: Reference): string {
  switch (target.kind) {
    case 'secret':
      return target.secretId
    case 'parameter':
      return target.parameterName
    case 'role':
      return target.arn ?? target.roleName
    case 'object':
      return `arn:${target.partition}:s3:::${target.bucket}/${target.key}`
    case 'file-system':
      return target.fileSystemId
    default:
      return text
  }
}

function cut<T extends string | null>(text: T): T | string {
  return text !== null && text.length > textLimit ? `${text.slice(0, textLimit)}…` : text
}
