import type { Lookup } from '../facts.ts'
import type { Connection } from './connection.ts'
import { absent, unknown } from './lookup.ts'
import { once } from './once.ts'

/** Questions about S3 objects; each is asked once a run, and only for its head. */
export interface ObjectReader {
  head(region: string, bucket: string, key: string): Promise<Lookup<null>>
}

/** Takes a connection; gives the reader of objects. Without s3:ListBucket S3 answers 403 for a missing object too: that is unknown. */
export function createObjectReader(connection: Connection): ObjectReader {
  return {
    head: once((region: string, bucket: string, key: string) =>
      connection.ask({
        service: 's3',
        operation: 'HeadObject',
        region,
        interpret: (error) => {
          if (error.status === 404) return absent
          // A bucket in another region answers a HEAD with a bare redirect; the object was not seen.
          if (error.status === 301) return unknown('SERVICE_ERROR', 'the bucket lies in another region than the task')
          return null
        },
        send: async ({ client, sdk, options }) => {
          await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), options)
          return null
        },
      }),
    ),
  }
}
