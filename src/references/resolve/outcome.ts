import type { ImagePlatform } from '../../account/facts.ts'
import type { MemberForm } from '../../account/secret-value.ts'
import type { StandIn } from '../../account/stand-in.ts'
import type { JsonPointer } from '../../base/json.ts'
import type { UnknownCause } from '../../base/lookup.ts'
import type { CheckId } from '../../report/check-ids.generated.ts'
import type { FailureReason, Phase } from '../../report/report.ts'
import type { Suggestion } from '../gather/evidence.ts'
import type { FileSystemFlaw, ImageFlaw, LogGroupFlaw, ObjectFlaw, RoleFlaw, ValueFlaw } from '../parse/flaw.ts'
import type {
  FileSystemTarget,
  ImageTarget,
  InvalidTarget,
  LogGroupTarget,
  ParameterTarget,
  RoleTarget,
  SecretTarget,
} from '../parse/reference.ts'
import type { KeyHint } from './key-hint.ts'

/**
 * Why a reference fails: facts without words. Each code has its sentence in the check that speaks for it, and a code without one does
 * not compile (`checks/reference-words.ts`).
 */
export type Problem =
  | Malformed<'value-malformed', ValueFlaw | ObjectFlaw>
  | Malformed<'object-malformed', ObjectFlaw>
  | Malformed<'image-malformed', ImageFlaw>
  | Malformed<'log-group-malformed', LogGroupFlaw>
  | Malformed<'file-system-malformed', FileSystemFlaw>
  | { readonly code: 'secret-missing'; readonly secret: SecretTarget; readonly suggestion: Suggestion | null }
  /** Only the value was asked for, and Secrets Manager does not say which of the two is missing. */
  | { readonly code: 'secret-or-version-missing'; readonly secret: SecretTarget }
  | { readonly code: 'secret-arn-ambiguous'; readonly secret: SecretTarget; readonly suggestion: Suggestion | null }
  | { readonly code: 'secret-deleted'; readonly name: string }
  | { readonly code: 'secret-without-value'; readonly name: string }
  | { readonly code: 'version-without-value'; readonly name: string }
  | StageMissing
  | { readonly code: 'version-id-missing'; readonly name: string }
  | { readonly code: 'version-mismatch'; readonly stage: string }
  | { readonly code: 'value-binary'; readonly name: string }
  | NotAnObjectValue
  | JsonKeyMissing
  | { readonly code: 'managed-key-across-accounts' }
  | { readonly code: 'key-missing' }
  | { readonly code: 'key-unusable'; readonly state: string }
  | { readonly code: 'credentials-incomplete'; readonly lacking: readonly ('username' | 'password')[] }
  | { readonly code: 'parameter-not-decrypted'; readonly parameter: ParameterTarget }
  | { readonly code: 'parameter-missing'; readonly parameter: ParameterTarget; readonly suggestion: Suggestion | null }
  | SecretBehindMissing
  | { readonly code: 'image-missing'; readonly image: ImageTarget }
  | { readonly code: 'image-archived'; readonly image: ImageTarget }
  | PlatformMissing
  /** `foundIn`: another region that has a group of this name. */
  | { readonly code: 'log-group-missing'; readonly logGroup: LogGroupTarget; readonly foundIn: string | null }
  | { readonly code: 'object-missing' }
  | { readonly code: 'file-system-missing'; readonly fileSystem: FileSystemTarget }
  | { readonly code: 'access-point-missing'; readonly accessPoint: string; readonly pointer?: JsonPointer }
  | RoleProblem<'execution'>
  | RoleProblem<'task'>
  | PlatformTooOld

interface Malformed<Code extends string, Flaw> {
  readonly code: Code
  readonly flaw: Flaw
  readonly reason: InvalidTarget['reason']
  readonly phase: Phase
  /** Where the flaw stands, if it is another text than the reference's own. */
  readonly pointer?: JsonPointer
  readonly suggestion: Suggestion | null
}

interface StageMissing {
  readonly code: 'stage-missing'
  readonly name: string
  readonly stage: string
  /** Stages that the secret has. */
  readonly stages: readonly string[]
  /** The reference names a version id, too. */
  readonly besideId: boolean
  readonly suggestion: Suggestion | null
}

/** Why no key can be looked up in a value: the agent refuses a document with a number too large for float64. */
export type NotAnObject = 'not-json' | 'not-an-object' | 'number-overflow'

interface NotAnObjectValue {
  readonly code: 'value-not-an-object'
  readonly name: string
  readonly key: string
  readonly form: NotAnObject
  readonly standIn: StandIn | null
}

interface JsonKeyMissing {
  readonly code: 'json-key-missing'
  readonly name: string
  readonly key: string
  readonly keys: KeyHint
  /** The reference with the one key that was probably meant, or null. */
  readonly respelt: string | null
}

interface SecretBehindMissing {
  readonly code: 'secret-behind-parameter-missing'
  readonly secretName: string
  readonly parameter: ParameterTarget
  readonly suggestion: Suggestion | null
}

interface PlatformMissing {
  readonly code: 'platform-missing'
  readonly wanted: ImagePlatform
  readonly platforms: readonly ImagePlatform[]
  readonly isIndex: boolean
}

type RoleProblem<Kind extends 'execution' | 'task'> =
  | Malformed<`${Kind}-role-malformed`, RoleFlaw>
  | { readonly code: `${Kind}-role-missing`; readonly role: RoleTarget }
  /** IAM finds a role by its name alone; ECS takes the ARN as written. */
  | { readonly code: `${Kind}-role-under-another-arn`; readonly role: RoleTarget; readonly actualArn: string }

interface PlatformTooOld {
  readonly code: 'platform-too-old'
  readonly platformVersion: string
  readonly needed: PlatformNeed
}

/** What a Fargate platform version must be able to do, and the first Linux one that can; Windows can everything from 1.0.0 on. */
export interface PlatformNeed {
  readonly version: string
  readonly feature: 'value-fields' | 'secrets' | 'registry-credentials' | 'environment-files' | 'efs-volumes'
}

/** What there is to say of a reference that resolves all the same. */
export type Note =
  | { readonly code: 'secret-arn-partial'; readonly replacement: string }
  | { readonly code: 'version-unlabelled' }
  | { readonly code: 'stage-and-id-agree' }
  /** AWSPENDING may be listed before it has a value. */
  | { readonly code: 'pending-may-be-empty' }
  | { readonly code: 'value-reformatted'; readonly key: string; readonly form: ReformattedForm }
  | { readonly code: 'key-repeated'; readonly key: string }
  | { readonly code: 'log-option-empty' }
  | { readonly code: 'value-stand-in'; readonly name: string; readonly key: string; readonly standIn: StandIn }
  | { readonly code: 'log-key-missing' }
  | { readonly code: 'log-key-unusable'; readonly state: string }
  | { readonly code: 'environment-file-ending' }
  | { readonly code: 'file-system-in-error'; readonly fileSystem: FileSystemTarget }

export type { StandIn }

/** Forms of a JSON member that ECS turns into other text. */
export type ReformattedForm = Extract<MemberForm, 'number-reformatted' | 'null' | 'object' | 'array'>

/** A question that has no answer, and the check it belongs to. */
export interface OpenQuestion {
  readonly check: Extract<
    CheckId,
    | 'secret-exists'
    | 'parameter-exists'
    | 'secret-version-exists'
    | 'secret-json-key-exists'
    | 'credentials-document-well-formed'
    | 'kms-key-usable'
    | 'environment-file-exists'
    | 'image-exists'
    | 'image-matches-platform'
    | 'log-group-exists'
    | 'file-system-exists'
    | 'execution-role-exists'
    | 'task-role-exists'
  >
  readonly cause: UnknownCause
  readonly reason: string
  /** With CROSS_ACCOUNT: the account that could not be looked into. */
  readonly account?: string
}

/** What became of a reference. It fails where there is a problem; notes alone let it resolve. */
export interface Outcome {
  readonly problems: readonly Problem[]
  readonly notes: readonly Note[]
  readonly open: readonly OpenQuestion[]
  /** A credential stands where a name belongs; the finding is that of `environment-holds-no-credentials`. */
  readonly isCredential?: true
  /** What lies outside the scope by design, as the reason that reports give, so that nobody takes silence for a pass. */
  readonly notChecked?: string
}

export const nothing: Outcome = { problems: [], notes: [], open: [] }

export function fails(...problems: readonly Problem[]): Outcome {
  return { ...nothing, problems }
}

export function notes(...list: readonly Note[]): Outcome {
  return { ...nothing, notes: list }
}

export function leavesOpen(check: OpenQuestion['check'], answer: Omit<OpenQuestion, 'check'>): Outcome {
  const { cause, reason, account } = answer
  return { ...nothing, open: [{ check, cause, reason, ...(account === undefined ? {} : { account }) }] }
}

/** All of several outcomes of one reference, in their order. */
export function together(...outcomes: readonly Outcome[]): Outcome {
  const notChecked = outcomes.find((outcome) => outcome.notChecked !== undefined)?.notChecked
  const isCredential = outcomes.some((outcome) => outcome.isCredential === true)
  return {
    problems: outcomes.flatMap((outcome) => outcome.problems),
    notes: outcomes.flatMap((outcome) => outcome.notes),
    open: outcomes.flatMap((outcome) => outcome.open),
    ...(isCredential ? { isCredential } : {}),
    ...(notChecked === undefined ? {} : { notChecked }),
  }
}

type WellFormedCode = Exclude<Problem, { flaw: unknown }>['code']

/** The contract's words for problems, which are fewer. */
const reasons: Readonly<Record<WellFormedCode, FailureReason>> = {
  'secret-missing': 'NOT_FOUND',
  'secret-or-version-missing': 'NOT_FOUND',
  'secret-arn-ambiguous': 'PARTIAL_ARN_AMBIGUOUS',
  'secret-deleted': 'DELETED',
  'secret-without-value': 'NO_VALUE',
  'version-without-value': 'NO_VALUE',
  'stage-missing': 'VERSION_NOT_FOUND',
  'version-id-missing': 'VERSION_NOT_FOUND',
  'version-mismatch': 'VERSION_MISMATCH',
  'value-binary': 'BINARY',
  'value-not-an-object': 'NOT_JSON',
  'json-key-missing': 'JSON_KEY_MISSING',
  'managed-key-across-accounts': 'KEY_UNUSABLE',
  'key-missing': 'KEY_UNUSABLE',
  'key-unusable': 'KEY_UNUSABLE',
  'credentials-incomplete': 'SHAPE',
  'parameter-not-decrypted': 'SHAPE',
  'parameter-missing': 'NOT_FOUND',
  'secret-behind-parameter-missing': 'NOT_FOUND',
  'image-missing': 'NOT_FOUND',
  'image-archived': 'NOT_FOUND',
  'platform-missing': 'NOT_FOUND',
  'log-group-missing': 'NOT_FOUND',
  'object-missing': 'NOT_FOUND',
  'file-system-missing': 'NOT_FOUND',
  'access-point-missing': 'NOT_FOUND',
  'execution-role-missing': 'NOT_FOUND',
  'task-role-missing': 'NOT_FOUND',
  'execution-role-under-another-arn': 'NOT_FOUND',
  'task-role-under-another-arn': 'NOT_FOUND',
  'platform-too-old': 'PLATFORM_VERSION',
}

export function reasonOf(problem: Problem): FailureReason {
  return 'flaw' in problem ? problem.reason : reasons[problem.code]
}

/** Where it would surface. */
export function phaseOf(about: Problem | Note): Phase {
  return 'flaw' in about ? about.phase : 'task-start'
}

/** Problems of the name itself: it can name nothing, or nothing bears it. */
const nameless: ReadonlySet<Problem['code']> = new Set([
  'value-malformed',
  'object-malformed',
  'image-malformed',
  'log-group-malformed',
  'file-system-malformed',
  'execution-role-malformed',
  'task-role-malformed',
  'secret-missing',
  'secret-or-version-missing',
  'parameter-missing',
  'secret-behind-parameter-missing',
  'image-missing',
  'log-group-missing',
  'object-missing',
  'file-system-missing',
  'access-point-missing',
  'execution-role-missing',
  'task-role-missing',
])

export function namesNothing({ code }: Problem): boolean {
  return nameless.has(code)
}
