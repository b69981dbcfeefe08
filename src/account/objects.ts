import type { Lookup } from '../base/lookup.ts'

/** Questions about S3 objects; each is asked once a run, and only for its head. */
export interface ObjectReader {
  head(region: string, bucket: string, key: string): Promise<Lookup<null>>
}
