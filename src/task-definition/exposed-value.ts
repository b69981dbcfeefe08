import type { JsonPointer } from '../base/json.ts'

/** A place of a definition that gets a secret's value when what plans the definition is applied. */
export interface ExposedValue {
  readonly pointer: JsonPointer
  /** What holds the value until then: a secret, a SecureString of Parameter Store, or an input that is marked as not to be shown. */
  readonly holder: 'secret' | 'parameter' | 'hidden-input'
  /** As the source writes it: `{{resolve:secretsmanager:prod/db:SecretString:password}}`, `Ref DbPassword`. */
  readonly reference: string
  /** What `valueFrom` would have to be for ECS to read the value itself; null where it is in neither store yet. */
  readonly valueFrom: string | null
}
