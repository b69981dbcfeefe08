/**
 * What is wrong with a text that can never resolve, whatever exists: facts without words. The check that speaks for the slot has a
 * sentence for each code.
 */
export type Flaw = ValueFlaw | ObjectFlaw | ImageFlaw | LogGroupFlaw | FileSystemFlaw | RoleFlaw | CredentialFlaw

/** Texts that stand for a secret or a parameter. `field` is the key they stand under. */
export type ValueFlaw = { readonly of: 'value' } & (
  | { readonly code: 'empty' }
  /** Whether ECS trims is not known. */
  | { readonly code: 'white-space' }
  | { readonly code: 'arn-cut'; readonly field: ValueField }
  /** `resource` is what the ARN is of; the agent counts its fields, and refuses any other number than it knows. */
  | {
      readonly code: 'arn-fields'
      readonly resource: 'secret' | 'parameter'
      readonly missing: readonly ArnField[]
      readonly miscounted: boolean
    }
  | { readonly code: 'other-service'; readonly service: string }
  | PartitionFlaw
  | { readonly code: 'secret-fields'; readonly count: number }
  | { readonly code: 'secret-type'; readonly type: string }
  | { readonly code: 'secret-name-missing' }
  | { readonly code: 'secret-name-too-long' }
  | { readonly code: 'secret-name-characters' }
  | { readonly code: 'version-id-length'; readonly length: number }
  | { readonly code: 'parameter-prefix' }
  | { readonly code: 'parameter-of-another-account' }
  /** That the registration refuses a selector after an ARN is inferred from plain names, where it is known. */
  | { readonly code: 'parameter-selector'; readonly afterArn: boolean }
  | { readonly code: 'parameter-arn-name' }
  | { readonly code: 'parameter-slashes' }
  | { readonly code: 'parameter-too-long'; readonly length: number }
  | { readonly code: 'colon-in-name' }
  | { readonly code: 'parameter-characters' }
  | { readonly code: 'parameter-comma' }
  | { readonly code: 'parameter-empty-level' }
  | { readonly code: 'parameter-without-slash' }
  | { readonly code: 'parameter-limits' }
  | { readonly code: 'credentials-neither-arn-nor-name' }
  | { readonly code: 'credentials-other-service' }
  | { readonly code: 'credentials-of-one-key'; readonly reader: 'registry' | 'fsx' }
  /** Told by a report and by the developer guide's prerequisites, not by an error that AWS documents. */
  | { readonly code: 'credentials-of-another-account'; readonly account: string; readonly taskAccount: string }
  /** What Secrets Manager answers to an ARN of another region is inferred. */
  | { readonly code: 'fsx-secret-in-another-region'; readonly region: string; readonly taskRegion: string }
  | { readonly code: 'fsx-credentials-unreadable' }
  | { readonly code: 'credential-spec-prefix' }
  | { readonly code: 'credential-spec-unreadable' }
)

export type ArnField = 'region' | 'account' | 'secret:'

export type ValueField = 'valueFrom' | 'credentialsParameter'

interface PartitionFlaw {
  readonly code: 'partition'
  readonly partition: string
  readonly region: string
  /** The partition that the region belongs to. */
  readonly expected: string
}

export type ObjectFlaw = { readonly of: 'object' } & (
  | { readonly code: 'object-arn' }
  | { readonly code: 'object-key-missing' }
  | { readonly code: 'bucket-name' }
  | { readonly code: 'object-key-climbs' }
)

export type ImageFlaw = { readonly of: 'image' } /** A host of AWS's that no registry of ECR has. */ & (
  | { readonly code: 'ecr-host'; readonly wrong: EcrHostPart }
  | { readonly code: 'registry' }
  | { readonly code: 'repository' }
  | { readonly code: 'repository-capitals' }
  | { readonly code: 'tag' }
  | { readonly code: 'digest' }
)

/** The part of an ECR host that is missing or wrong; `repository`: the host stands alone. */
export type EcrHostPart = 'account' | 'dkr' | 'region' | 'domain' | 'repository'

export type LogGroupFlaw = { readonly of: 'log-group' } & (
  | { readonly code: 'log-group-name' }
  | { readonly code: 'log-region' }
  /** How the driver reads the option is known from its code, and what becomes of a task that it refuses is inferred. */
  | { readonly code: 'create-group-word' }
)

export type FileSystemFlaw = { readonly of: 'file-system' } & (
  | { readonly code: 'efs-id' }
  | { readonly code: 'efs-access-point-id' }
  | { readonly code: 's3files-arn' }
  | PartitionFlaw
  /** The form of these ARNs is not documented beyond their id. */
  | { readonly code: 's3files-access-point-arn' }
)

export type RoleFlaw = { readonly of: 'role' } & (
  | { readonly code: 'role-neither-arn-nor-name' }
  | { readonly code: 'role-arn' }
)

/** What stands there is, or looks like, a credential, and no name: `environment-holds-no-credentials` speaks for it. */
export interface CredentialFlaw {
  readonly of: 'credential'
  readonly certain: boolean
}
