import type { JsonPointer } from '../base/json.ts'
import type { UnknownCause } from '../base/lookup.ts'
import type { Severity } from './severity.ts'

/** The JSON report, version 1: what every reporter renders and what `report-file` holds. Plain data, no secret's value in it. */
export interface Report {
  readonly version: 1
  readonly conclusion: Conclusion
  readonly counts: Counts
  readonly targets: readonly TargetReport[]
  /** What would grant the roles what they lack: one document a role, in the order of the targets; empty where nothing is lacking that a policy could grant. */
  readonly policies: readonly RolePolicy[]
  /** AWS operations asked, a retry counted once: `secretsmanager:DescribeSecret` → 3. */
  readonly calls: Readonly<Record<string, number>>
  readonly durationMs: number
}

export type Conclusion = 'success' | 'failure' | 'neutral'

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly notice: number
  readonly unverified: number
  readonly suppressed: number
}

/** What a task definition was read from. */
export interface TargetSource {
  readonly kind: 'file' | 'revision' | 'service' | 'terraform-plan' | 'cloudformation' | 'cdk'
  /** `aws_ecs_task_definition.api`, or the like; null where the form has no addresses. */
  readonly address: string | null
}

export interface TargetReport {
  /** Of what has no file, the ARN of the revision. */
  readonly file: string
  readonly source: TargetSource
  readonly family: string | null
  readonly cluster: string
  readonly service: string | null
  /** Absent in reports that an earlier release wrote. */
  readonly accounts?: TargetAccounts
  /** Null with `baseline: none`. */
  readonly baseline: BaselineReport | null
  readonly references: readonly ReferenceReport[]
  readonly permissions: readonly PermissionReport[]
  readonly changes: readonly Change[]
  /** What changes although the two definitions agree on it; nothing without a baseline. */
  readonly silentChanges: readonly SilentChange[]
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly unverified: readonly Unverified[]
  readonly notChecked: readonly NotChecked[]
  /** Policy for the execution role that grants what it lacks; null when it lacks nothing that a policy could grant. */
  readonly policy: SuggestedPolicy | null
}

export type BaselineSource =
  | 'pinned'
  | 'service-deployment'
  | 'service-deployment-rollback'
  | 'primary-deployment'
  | 'active-deployment'
  | 'codedeploy'
  | 'taskset-primary'
  | 'source-revision'
  | 'running-tasks'
  | 'stopped-task-exit-0'
  | 'service-event'
  | 'latest-active-unproven'

export type Confidence = 'pinned' | 'high' | 'medium' | 'low' | 'none'

export interface BaselineReport {
  readonly status: 'found' | 'none' | 'unknown'
  readonly taskDefinitionArn: string | null
  readonly revision: number | null
  readonly confidence: Confidence
  readonly source: BaselineSource | null
  /** Whether that revision runs now; null when unknown. "Healthy" itself is a historical fact. */
  readonly currentlyHealthy: boolean | null
  readonly reason: string
  /** Revisions newer than the baseline that did not complete, newest first. */
  readonly attempts: readonly Attempt[]
  /** Who registered the baseline, the newest revision of its family, and those that failed since. */
  readonly writers: readonly Writer[]
  /** What the baseline read from a secret or parameter and the candidate no longer does, in the baseline's order. */
  readonly lost: readonly LostEntry[]
}

/** Who registered a revision, by DescribeTaskDefinition. */
export interface Writer {
  readonly revision: number
  /** What the revision is to this run. One that is two of these is listed twice. */
  readonly role: 'baseline' | 'newest' | 'failed'
  /** ARN of the identity; null where ECS does not tell or was not asked: of the revisions that failed only the newest is looked at. */
  readonly registeredBy: string | null
  /** ISO 8601; null likewise. */
  readonly registeredAt: string | null
}

/** Members of a container that name a secret or parameter. */
export type LostKind = 'secrets' | 'secretOptions' | 'repositoryCredentials'

/** An entry of the baseline, ready to be put back. */
export interface LostEntry {
  /** The baseline's container. */
  readonly container: string
  /** The variable or log option; null for `repositoryCredentials`, which have none. */
  readonly name: string | null
  /** As the baseline had it (`credentialsParameter` for `repositoryCredentials`); null where it may not be shown. */
  readonly valueFrom: string | null
  /** The same as what the definition is written in refers to it, where that has it: `aws_secretsmanager_secret.db.arn`. */
  readonly expression?: string
  readonly kind: LostKind
}

export interface Attempt {
  readonly revision: number
  /** ECS's own word for the service deployment, or NEVER_DEPLOYED. */
  readonly status: string
  readonly reason: string
}

export type ReferenceKind =
  | 'secret'
  | 'parameter'
  | 'role'
  | 'image'
  | 'log-group'
  | 'object'
  | 'key'
  | 'file-system'
  | 'invalid'

/** Why a reference fails. */
export type FailureReason =
  | 'MALFORMED'
  | 'UNSUPPORTED_SERVICE'
  | 'SSM_SELECTOR'
  | 'SSM_CROSS_ACCOUNT'
  | 'PARTITION_MISMATCH'
  | 'NOT_FOUND'
  | 'PARTIAL_ARN_AMBIGUOUS'
  | 'DELETED'
  | 'NO_VALUE'
  | 'VERSION_NOT_FOUND'
  | 'VERSION_MISMATCH'
  | 'NOT_JSON'
  | 'JSON_KEY_MISSING'
  | 'BINARY'
  | 'KEY_UNUSABLE'
  | 'PLATFORM_VERSION'
  | 'SHAPE'
  | 'ACCESS_DENIED'

/** Where a failure would surface: refused at registration, or when the task starts. */
export type Phase = 'register' | 'task-start'

export interface ReferenceReport {
  readonly pointer: JsonPointer
  readonly kind: ReferenceKind
  readonly container: string | null
  readonly name: string | null
  readonly id: string
  readonly region: string | null
  readonly jsonKey: string | null
  readonly versionStage: string | null
  readonly versionId: string | null
  readonly status: 'resolves' | 'fails' | 'unverified'
  readonly reason: FailureReason | UnknownCause | null
  readonly phase: Phase | null
}

export type Principal = 'execution-role' | 'task-role' | 'deployer'
export type PermissionVerdict = 'allowed' | 'denied' | 'conditional' | 'unverified'
export type BlockedBy =
  | 'identity-policy'
  | 'explicit-deny'
  | 'permissions-boundary'
  | 'service-control-policy'
  | 'resource-policy'
  | 'key-policy'
  | 'trust-policy'

export interface PermissionReport {
  readonly principal: Principal
  readonly action: string
  /** '*' for actions without resources. */
  readonly resource: string
  readonly verdict: PermissionVerdict
  readonly blockedBy: BlockedBy | null
  readonly reason: string
  /** For `conditional`: the condition keys that nobody can know before the deploy. */
  readonly conditionKeys: readonly string[]
  /** True: needed only if a lost secret were put back. */
  readonly hypothetical: boolean
}

export interface Change {
  /** A place in the candidate for `added` and `changed`, in the baseline for `removed`. */
  readonly pointer: JsonPointer
  readonly kind: 'added' | 'removed' | 'changed'
  readonly subject: string
  readonly impact: 'breaking' | 'notable' | 'cosmetic'
  /** One plain phrase for a reader, such as `256 → 512`; never a credential, absent where a value may not be shown. */
  readonly detail?: string
}

/** A change in effect that no difference between the two definitions shows: a default of ECS, or what a name stands for. */
export interface SilentChange {
  readonly subject: string
  /** One plain phrase, without a full stop. */
  readonly message: string
}

export interface FindingLocation {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Finding {
  readonly check: string
  readonly rule: string | null
  readonly severity: Severity
  readonly pointer: JsonPointer
  readonly container: string | null
  readonly subject: string
  readonly message: string
  readonly remedy: string
  readonly since: 'new' | 'existing' | null
  readonly location: FindingLocation | null
  readonly replacement: string | null
}

export interface SuppressedFinding extends Finding {
  readonly why: string | null
  readonly until: string | null
}

export interface Unverified {
  readonly check: string
  readonly pointer: JsonPointer
  readonly subject: string
  readonly reason: string
  /** Absent where more than one answer is missing, or none could be had before the deploy. */
  readonly cause?: UnansweredCause
}

/** What kept one answer away. */
export interface UnansweredCause {
  readonly code: UnknownCause
  /** With CROSS_ACCOUNT: the account that could not be looked into. */
  readonly account?: string
}

/** Whose account is whose; null where it is not known. */
export interface TargetAccounts {
  readonly tasks: string | null
  readonly pipeline: string | null
}

export interface NotChecked {
  readonly subject: string
  readonly reason: string
}

/** The policy to put on one role, for all targets that use it. */
export interface RolePolicy {
  /** ARN of the role, with its path. */
  readonly role: string
  readonly document: SuggestedPolicy
  /** Where it does not fit among the role's inline policies: it can be a managed policy, or has to be split over several. */
  readonly attach?: 'managed' | 'split'
}

export interface SuggestedPolicy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly SuggestedStatement[]
}

export interface SuggestedStatement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}
