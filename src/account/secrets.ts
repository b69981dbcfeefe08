import type { Lookup } from '../base/lookup.ts'
import type { SecretFacts, SecretVersion } from './facts.ts'
import type { SecretValueFacts } from './secret-value.ts'

/** Questions about secrets; each is asked once a run. Of a value only its form is told. */
export interface SecretReader {
  describe(region: string, secretId: string): Promise<Lookup<SecretFacts>>
  allVersions(region: string, secretId: string): Promise<Lookup<readonly SecretVersion[]>>
  judgeValue(selector: ValueSelector): Promise<Lookup<SecretValueFacts>>
  /** The secret's own policy as text; null where it has none. */
  resourcePolicy(region: string, secretId: string): Promise<Lookup<string | null>>
}

/** Which value of a secret: null stage and id mean AWSCURRENT. */
export interface ValueSelector {
  readonly region: string
  readonly secretId: string
  readonly stage: string | null
  readonly id: string | null
}
