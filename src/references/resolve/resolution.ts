import type { ReferenceReport } from '../../report/report.ts'
import { isTemplate } from '../../text/placeholders/template-marks.ts'
import type { Evidence } from '../gather/evidence.ts'
import { withheldText } from '../parse/find-references.ts'
import type { Reference } from '../parse/reference.ts'
import { type Outcome, phaseOf, reasonOf } from './outcome.ts'

/** A reference, what AWS has there and what becomes of it: decided once, checks and reports only read it. */
export interface Resolution extends Outcome {
  readonly reference: Reference
  readonly evidence: Evidence
  /** The execution role may not read it, or a role cannot be passed; the finding is one of the permission checks. */
  readonly accessDenied?: boolean
}

/** The contract's row for a reference. */
export function toReferenceReport(resolution: Resolution): ReferenceReport {
  const { reference } = resolution
  const { target } = reference
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
    ...statusOf(resolution),
  }
}

function statusOf({
  problems: [problem],
  open: [question],
  isCredential,
  accessDenied,
  reference,
}: Resolution): Pick<ReferenceReport, 'status' | 'reason' | 'phase'> {
  if (problem !== undefined) return { status: 'fails', reason: reasonOf(problem), phase: phaseOf(problem) }
  if (isCredential === true) return { status: 'fails', reason: 'MALFORMED', phase: 'register' }
  if (accessDenied === true) {
    return {
      status: 'fails',
      reason: 'ACCESS_DENIED',
      phase: reference.target.kind === 'role' ? 'register' : 'task-start',
    }
  }
  if (question !== undefined) return { status: 'unverified', reason: question.cause, phase: null }
  return { status: 'resolves', reason: null, phase: null }
}

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
    case 'invalid':
      return readsLikeName(text) ? text : '(withheld: no name)'
    default:
      return text
  }
}

/** What is no name, and no template of one, may be anything, a password too. */
function readsLikeName(text: string): boolean {
  return /^[\w./:+=@, -]*$/.test(text) || text === withheldText || isTemplate(text)
}

function cut<T extends string | null>(text: T): T | string {
  return text !== null && text.length > textLimit ? `${text.slice(0, textLimit)}…` : text
}
