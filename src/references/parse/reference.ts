import type { EcrRepository } from '../../account/images.ts'
import type { JsonPointer } from '../../base/json.ts'
import type { FailureReason, Phase } from '../../report/report.ts'
import type { Flaw } from './flaw.ts'
import type { Slot } from './slot.ts'

/** One outside reference as written. `container` and `name` are null where there is none; `subject` is how reports name it. */
export interface Reference {
  readonly pointer: JsonPointer
  readonly slot: Slot
  readonly container: string | null
  readonly name: string | null
  readonly subject: string
  readonly text: string
  readonly target: ReferenceTarget
}

/** What a reference asks for, by the grammar of its slot. */
export type ReferenceTarget =
  | SecretTarget
  | ParameterTarget
  | ObjectTarget
  | ImageTarget
  | LogGroupTarget
  | FileSystemTarget
  | RoleTarget
  | LocalFileTarget
  | InvalidTarget

export interface SecretTarget {
  readonly kind: 'secret'
  /** Exactly what ECS sends as SecretId: the ARN without key, stage and version, or a bare name. */
  readonly secretId: string
  readonly region: string | null
  /** Null for a bare name: the task's own account. */
  readonly account: string | null
  readonly partition: string | null
  /** The name as it stands in the ARN, suffix included. */
  readonly arnName: string
  readonly jsonKey: string | null
  readonly versionStage: string | null
  readonly versionId: string | null
}

export interface ParameterTarget {
  readonly kind: 'parameter'
  /** Name as ECS sends it: with one leading slash for a hierarchy. */
  readonly parameterName: string
  readonly region: string | null
  readonly account: string | null
  /** The secret behind `/aws/reference/secretsmanager/…`, else null. */
  readonly throughSecret: string | null
  /** How many other parameters ECS reads in the same request, which fails as a whole. */
  readonly batchedWith: number
}

export interface ObjectTarget {
  readonly kind: 'object'
  readonly partition: string
  readonly bucket: string
  readonly key: string
}

export interface ImageTarget {
  readonly kind: 'image'
  /** Null for an image that is not in a private ECR registry. */
  readonly ecr: EcrRepository | null
  readonly tag: string | null
  readonly digest: string | null
}

export interface LogGroupTarget {
  readonly kind: 'log-group'
  readonly group: string
  readonly region: string | null
  /** `awslogs-create-group: "true"`: the group need not exist yet. */
  readonly created: boolean
}

export interface FileSystemTarget {
  readonly kind: 'file-system'
  readonly service: 'efs' | 's3files'
  readonly fileSystemId: string
  readonly accessPoint: { readonly id: string; readonly pointer: JsonPointer } | null
  readonly region: string | null
  /** Null where the definition gives the id alone: the task's own account. */
  readonly account: string | null
}

export interface RoleTarget {
  readonly kind: 'role'
  /** Full ARN, or null for a short name whose account is not known yet. */
  readonly arn: string | null
  readonly roleName: string
  readonly account: string | null
  /** True where the definition gives the name alone, which ECS allows. */
  readonly short: boolean
}

/** A file on the container instance, which no pipeline can see. */
export interface LocalFileTarget {
  readonly kind: 'local-file'
}

/** A text that can never resolve, whatever exists. */
export interface InvalidTarget {
  readonly kind: 'invalid'
  readonly flaw: Flaw
  readonly reason: Extract<
    FailureReason,
    'MALFORMED' | 'UNSUPPORTED_SERVICE' | 'SSM_SELECTOR' | 'SSM_CROSS_ACCOUNT' | 'PARTITION_MISMATCH' | 'NOT_FOUND'
  >
  readonly phase: Phase
  readonly region: string | null
  /** Where the fault stands, if it is another text than the reference's own. */
  readonly pointer?: JsonPointer
  /** What may have been meant, likeliest first; each must itself be proven before it is offered. */
  readonly readings: readonly string[]
  /** A secret's bare name, and a JSON key after it, that may have been meant. */
  readonly bareSecret: { readonly name: string; readonly jsonKey: string | null } | null
}

/** What the grammar needs to know of the task. */
export interface TaskScope {
  readonly partition: string
  readonly region: string | null
  /** Null while nobody has told: no credentials, and no cluster or role ARN that names it. */
  readonly account: string | null
}
