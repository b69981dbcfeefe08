import type { Lookup } from '../base/lookup.ts'

/** Who the pipeline is (sts:GetCallerIdentity). */
export interface Identity {
  readonly account: string
  readonly arn: string
}

export interface SecretVersion {
  readonly id: string
  readonly stages: readonly string[]
  /** Milliseconds since the epoch; absent where it is not told, as by DescribeSecret. */
  readonly createdAt?: number
}

/** A secret's metadata (secretsmanager:DescribeSecret). */
export interface SecretFacts {
  /** The full ARN, its six-character suffix included. */
  readonly arn: string
  readonly name: string
  readonly deleted: boolean
  /** Null for the account's `aws/secretsmanager` key. */
  readonly kmsKeyId: string | null
  readonly tags: Readonly<Record<string, string>>
  /** Versions that carry a staging label. */
  readonly versions: readonly SecretVersion[]
  /** When it changed in any way, in milliseconds since the epoch; absent where it is not told. */
  readonly changedAt?: number
}

/** A parameter's metadata (ssm:DescribeParameters, or ssm:GetParameters without decryption). */
export interface ParameterFacts {
  readonly name: string
  readonly type: 'String' | 'StringList' | 'SecureString'
  /** Key of a SecureString as SSM names it; null for other types and where it is not told. */
  readonly keyId: string | null
  /** When its value was written, in milliseconds since the epoch; absent where it is not told. */
  readonly changedAt?: number
}

/** A KMS key (kms:DescribeKey). */
export interface KeyFacts {
  readonly arn: string
  /** KMS's own word: Enabled, Disabled, PendingDeletion, … */
  readonly state: string
  readonly managedByAws: boolean
}

/** A role (iam:GetRole). */
export interface RoleFacts {
  readonly arn: string
  /** The unique id, `AROA…`: the first half of `aws:userid`. */
  readonly id: string | null
  /** The trust policy as text, decoded. */
  readonly trustPolicy: string
  readonly tags: Readonly<Record<string, string>>
  readonly boundaryArn: string | null
}

export interface ImagePlatform {
  readonly os: string
  readonly architecture: string
  /** Windows' build, such as `10.0.20348.2700`; absent where the image names none. */
  readonly osVersion?: string
}

/** An image in ECR (ecr:DescribeImages, and what ecr:BatchGetImage and ecr:GetDownloadUrlForLayer tell of its content). */
export interface ImageFacts {
  readonly digest: string | null
  /** Whether it lists images for several platforms, or is a single image. */
  readonly isIndex: boolean
  /** In ECR's archive, from which nothing can be pulled. */
  readonly archived?: boolean
  readonly content: Lookup<ImageContent>
}

/** What an image is made of. */
export interface ImageContent {
  readonly platforms: readonly ImagePlatform[]
  /** Digests of the images that an index lists; none for a single image. */
  readonly members: readonly string[]
}

/** An S3 object (s3:HeadObject). */
export interface ObjectFacts {
  /** Region of its bucket. */
  readonly region: string
  /** KMS key that encrypts it, as S3 names it; null where S3's own keys do. */
  readonly kmsKeyId: string | null
  /** Whether the bucket's key stands between: the encryption context then names the bucket, not the object. */
  readonly bucketKey: boolean
}

/** Of a file system that is there only whether its service calls it broken. */
export type FileSystemState = 'usable' | 'error'

/** A log group (logs:DescribeLogGroups). */
export interface LogGroupFacts {
  readonly arn: string
  readonly kmsKeyId: string | null
}
