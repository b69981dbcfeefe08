import type {
  FileSystemState,
  ImageFacts,
  KeyFacts,
  LogGroupFacts,
  ObjectFacts,
  ParameterFacts,
  RoleFacts,
  SecretFacts,
  SecretVersion,
} from '../../account/facts.ts'
import type { SecretValueFacts } from '../../account/secret-value.ts'
import type { Lookup } from '../../base/lookup.ts'

/** What AWS was seen to have where a reference points. Plain data; no secret's value is in it. */
export type Evidence =
  | SecretEvidence
  | ParameterEvidence
  | {
      readonly kind: 'object'
      readonly object: Lookup<ObjectFacts>
      /** The KMS key that encrypts it; null where none does. */
      readonly key: Lookup<KeyFacts> | null
    }
  | { readonly kind: 'image'; readonly image: Lookup<ImageFacts>; readonly throughCache: boolean }
  | {
      readonly kind: 'log-group'
      readonly logGroup: Lookup<LogGroupFacts>
      /** Another region that has a group of this name, where the one that is named has none. */
      readonly foundIn: string | null
      /** The key that encrypts the group; null for CloudWatch's own. */
      readonly key: Lookup<KeyFacts> | null
    }
  | {
      readonly kind: 'file-system'
      readonly fileSystem: Lookup<FileSystemState>
      readonly accessPoint: Lookup<{ readonly fileSystemId: string }> | null
    }
  | { readonly kind: 'role'; readonly role: Lookup<RoleFacts> }
  /** Nothing was asked: the reference is invalid, or lies outside what is looked at. `suggestion` is what it was probably meant to be. */
  | { readonly kind: 'none'; readonly suggestion: Suggestion | null }

export interface SecretEvidence {
  readonly kind: 'secret'
  readonly secret: Lookup<SecretFacts>
  /** All versions, unlabelled ones too; null where the labelled ones settle the question. */
  readonly allVersions: Lookup<readonly SecretVersion[]> | null
  /** Null where no reason to read the value was given. */
  readonly value: Lookup<SecretValueFacts> | null
  readonly key: Lookup<KeyFacts> | null
  readonly suggestion: Suggestion | null
}

export interface ParameterEvidence {
  readonly kind: 'parameter'
  readonly parameter: Lookup<ParameterFacts>
  /** The secret behind `/aws/reference/secretsmanager/…`. */
  readonly secret: Lookup<SecretFacts> | null
  readonly key: Lookup<KeyFacts> | null
  readonly suggestion: Suggestion | null
}

/** What stands where the reader probably meant to point, seen to exist. */
export interface Suggestion {
  /** The text to put in the reference's place. */
  readonly replacement: string
  /** Set where the replacement is not proven to resolve, version and JSON key included: it is then mentioned and not offered. */
  readonly uncertain?: true
  /** Ends the sentence "…, but ". */
  readonly what: string
  /** Full ARN of the resource, for the permissions that the corrected reference will need. */
  readonly secret: SecretFacts | null
}
