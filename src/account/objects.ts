import type { Lookup } from '../base/lookup.ts'

/** Questions about S3 objects; each is asked once a run, and only for its head. */
export interface ObjectReader {
  head(region: string, bucket: string, key: string): Promise<Lookup<null>>
  /** Found where the bucket belongs to this account; a refusal proves nothing. */
  isOwnedBy(region: string, bucket: string, key: string, account: string): Promise<Lookup<null>>
}
