import type { Lookup } from '../base/lookup.ts'
import type { ObjectFacts } from './facts.ts'

/** Questions about S3 objects and their buckets; each is asked once a run, of an object only its head. */
export interface ObjectReader {
  head(region: string, bucket: string, key: string): Promise<Lookup<ObjectFacts>>
  bucketPolicy(region: string, bucket: string): Promise<Lookup<BucketPolicy>>
  /** Found where the bucket belongs to this account; a refusal proves nothing. */
  isOwnedBy(region: string, bucket: string, key: string, account: string): Promise<Lookup<null>>
}

/** S3 tells a bucket's policy to its owner's account only, so the answer also tells whose it is. */
export type BucketPolicy =
  | { readonly ownAccount: true /** Null where there is none. */; readonly policy: string | null }
  | { readonly ownAccount: false }
