import type { Lookup } from '../base/lookup.ts'
import type { KeyFacts } from './facts.ts'

/** Questions about KMS keys; each is asked once a run. */
export interface KeyReader {
  describe(region: string, keyId: string): Promise<Lookup<KeyFacts>>
  policy(region: string, keyArn: string): Promise<Lookup<string | null>>
  /** All aliases of the key, each with its `alias/`. */
  aliases(region: string, keyArn: string): Promise<Lookup<readonly string[]>>
  tags(region: string, keyArn: string): Promise<Lookup<Readonly<Record<string, string>>>>
}
