import type { Identity, RoleFacts } from '../account/facts.ts'
import type { JsonObject, JsonPointer } from '../base/json.ts'
import type { Lookup, Unknown } from '../base/lookup.ts'
import type { ServiceFacts } from '../baseline/service-facts.ts'
import type { TrustVerdict } from '../iam/trust-verdict.ts'
import type { Permission } from '../permissions/permission.ts'
import type { TaskPlatform } from '../references/parse/task-platform.ts'
import type { Problem } from '../references/resolve/outcome.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { BaselineReport, Change, LostKind, SilentChange, TargetAccounts, TargetSource } from '../report/report.ts'
import type { ServiceSurroundings } from '../service/surroundings.ts'
import type { UnwaitedPolicy } from '../service/unwaited-policy.ts'
import type { DocumentProblem } from '../task-definition/document/document.ts'
import type { ExposedValue } from '../task-definition/exposed-value.ts'
import type { Holes } from '../task-definition/hole.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'

/** Everything a check may look at. Plain data: it can be saved, and a test is a file. */
export interface CheckContext {
  /** The rendered file as it stands, before any cleaning. */
  readonly rendered: JsonObject
  readonly definition: TaskDefinition
  readonly documentProblems: readonly DocumentProblem[]
  /** As given to the deploy action; null where nobody cleans the definition. */
  readonly keepNullValueKeys: readonly string[] | null
  /** What nobody knows before a plan is applied. */
  readonly holes: Holes
  /** Places that get a secret's value when what plans the definition is applied. */
  readonly exposed: readonly ExposedValue[]
  /** Policies for the execution role that the service of the plan does not wait for. */
  readonly unwaited: readonly UnwaitedPolicy[]
  /** What the definition is written in. */
  readonly source: TargetSource['kind']
  readonly platform: TaskPlatform
  readonly identity: Lookup<Identity>
  readonly accounts: TargetAccounts
  readonly resolutions: readonly Resolution[]
  readonly permissions: readonly Permission[]
  /** The answer to `iam:GetRole` for each role that the definition names, and the verdict on its trust policy. */
  readonly roles: { readonly execution: RoleContext | null; readonly task: RoleContext | null }
  /** Null with `baseline: none`. */
  readonly baseline: BaselineContext | null
  /** The answer to `ecs:DescribeServices` about the service that is deployed to; null where none is named. */
  readonly service: Lookup<ServiceFacts> | null
  readonly surroundings: ServiceSurroundings
  /** The `ignore` lines, with what the whole run made of them; empty for all targets but the first. */
  readonly suppressions: readonly SuppressionState[]
  readonly pullRequest: boolean
}

/** An `ignore` line after all targets were judged. */
export interface SuppressionState {
  /** Where it stands: `line 2 of the input ignore`. */
  readonly place: string
  readonly check: string
  readonly expired: boolean
  /** It hides a finding of some target. */
  readonly matched: boolean
  /** Its check had something to examine in some target. */
  readonly checkRan: boolean
}

export interface RoleContext {
  readonly pointer: JsonPointer
  readonly role: Lookup<RoleFacts>
  readonly trust: TrustVerdict
}

export interface BaselineContext {
  readonly report: BaselineReport
  /** Null unless a baseline was found and could be read. */
  readonly definition: TaskDefinition | null
  readonly changes: readonly Change[]
  readonly silentChanges: readonly SilentChange[]
  readonly lostSecrets: readonly LostSecret[]
  /** What keeps the baseline from starting again. */
  readonly startable: Startable
  /** The newest revision after the baseline that was never deployed, where it could be read. */
  readonly undeployed: UndeployedRevision | null
  /** What keeps the baseline from being proven, and the permission that would settle it; null where it is proven or there is none. */
  readonly unverified: string | null
  /** The one answer that kept anybody from looking for it; null where it was looked for. */
  readonly unanswered: Unknown | null
}

/** Of what only the baseline names: what no longer exists, and what could not be looked at. */
export interface Startable {
  readonly gone: readonly GonePart[]
  readonly unread: readonly { readonly subject: string; readonly reason: string }[]
}

export interface GonePart {
  readonly subject: string
  readonly container: string | null
  /** The variable or option. */
  readonly name: string | null
  readonly code: GoneCode
}

/** Problems of references that say that something is not there any more. */
export type GoneCode = Extract<
  Problem['code'],
  | 'image-missing'
  | 'image-archived'
  | 'secret-missing'
  | 'secret-deleted'
  | 'secret-behind-parameter-missing'
  | 'parameter-missing'
  | 'object-missing'
  | 'execution-role-missing'
  | 'task-role-missing'
>

/** A revision that somebody registered and no deployment had for its target. */
export interface UndeployedRevision {
  readonly revision: number
  /** ARN of the identity that registered it; null where ECS does not tell. */
  readonly registeredBy: string | null
  /** Names of the secrets that it has and that neither the baseline nor the candidate has. */
  readonly ownSecrets: readonly string[]
}

/** A secret or parameter that the baseline read and the candidate does not. */
export interface LostSecret {
  readonly kind: LostKind
  /** The baseline's container. */
  readonly container: string
  /** Null for repository credentials, which have no name. */
  readonly name: string | null
  /** As the baseline had it; not to be shown before it was judged. */
  readonly valueFrom: string
  /** How reports name it. */
  readonly subject: string
  /** Where it would stand in the candidate; the place need not exist. */
  readonly pointer: JsonPointer
  /** The literal that stands in its place, where one does. */
  readonly literalPointer: JsonPointer | null
  /** Its fate if it were put back as it was. */
  readonly putBack: Resolution
  /** The permissions that putting it back would need. */
  readonly permissions: readonly Permission[]
}
