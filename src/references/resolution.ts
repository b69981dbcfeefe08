import type { Unknown } from '../facts.ts'
import type { FailureReason, Phase, ReferenceReport, UnknownCause } from '../report/report.ts'
import type { Severity } from '../severity.ts'
import type { Evidence } from './evidence.ts'
import type { Reference, ReferenceTarget } from './reference.ts'

/** One thing to say about a reference. It becomes a finding of the check it names. */
export interface Remark {
  readonly check: string
  /** Absent: the check's own severity. */
  readonly severity?: Severity
  readonly message: string
  readonly remedy: string
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
}

/** Which check speaks for a failure, by reason and by what is referred to. */
export function checkFor(reason: FailureReason, target: ReferenceTarget, slot: Reference['slot']): string {
  if (slot === 'execution-role') return 'execution-role-exists'
  if (slot === 'task-role') return 'task-role-exists'
  if (slot === 'environment-file' || slot === 'firelens-config') return 'environment-file-exists'
  if (slot === 's3-files' || slot === 'efs') return 'file-system-exists'
  if (slot === 'image') return 'image-exists'
  if (slot === 'log-group') return 'log-group-exists'
  if (target.kind === 'object') return 'environment-file-exists'
  return secretChecks[reason] ?? (target.kind === 'parameter' ? 'parameter-exists' : 'secret-exists')
}

const secretChecks: Readonly<Partial<Record<FailureReason, string>>> = {
  MALFORMED: 'secret-reference-well-formed',
  UNSUPPORTED_SERVICE: 'secret-reference-well-formed',
  SSM_SELECTOR: 'secret-reference-well-formed',
  SSM_CROSS_ACCOUNT: 'secret-reference-well-formed',
  PARTITION_MISMATCH: 'secret-reference-well-formed',
  PARTIAL_ARN_AMBIGUOUS: 'secret-arn-complete',
  DELETED: 'secret-not-deleted',
  NO_VALUE: 'secret-version-exists',
  VERSION_NOT_FOUND: 'secret-version-exists',
  VERSION_MISMATCH: 'secret-version-exists',
  NOT_JSON: 'secret-json-key-exists',
  JSON_KEY_MISSING: 'secret-json-key-exists',
  BINARY: 'secret-value-is-text',
  KEY_UNUSABLE: 'kms-key-usable',
  PLATFORM_VERSION: 'secret-supported-by-platform',
  SHAPE: 'credentials-document-well-formed',
}

/** Takes an unanswered question; gives it as undecided for a check. */
export function undecided(check: string, answer: Unknown): Undecided {
  return { check, cause: answer.cause, reason: answer.reason }
}

/** Takes a resolution; gives the contract's row for it. */
export function toReferenceReport({ reference, remarks, undecided: open }: Resolution): ReferenceReport {
  const { target } = reference
  const failure = remarks.find((remark) => remark.reason !== undefined)
  const secret = target.kind === 'secret' ? target : null
  return {
    pointer: reference.pointer,
    kind: target.kind === 'local-file' ? 'object' : target.kind,
    container: reference.container,
    name: reference.name,
    id: idOf(reference),
    region: 'region' in target ? target.region : target.kind === 'image' ? (target.ecr?.region ?? null) : null,
    jsonKey: secret?.jsonKey ?? null,
    versionStage: secret?.versionStage ?? null,
    versionId: secret?.versionId ?? null,
    status: failure !== undefined ? 'fails' : open.length > 0 ? 'unverified' : 'resolves',
    reason: failure?.reason ?? open[0]?.cause ?? null,
    phase: failure?.phase ?? (failure !== undefined ? 'task-start' : null),
  }
}

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
