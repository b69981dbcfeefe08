import type { Lookup } from '../facts.ts'
import type { Connection } from './connection.ts'
import { absent, found } from './lookup.ts'
import { once } from './once.ts'

/** Questions about EFS; each is asked once a run. */
export interface FileSystemReader {
  describe(region: string, fileSystemId: string): Promise<Lookup<null>>
  accessPoint(region: string, accessPointId: string): Promise<Lookup<{ readonly fileSystemId: string }>>
}

/** Takes a connection; gives the reader of file systems and access points. */
export function createFileSystemReader(connection: Connection): FileSystemReader {
  return {
    describe: once(async (region: string, fileSystemId: string) => {
      const answer = await connection.ask({
        service: 'efs',
        operation: 'DescribeFileSystems',
        region,
        absentOn: ['FileSystemNotFound'],
        send: async ({ client, sdk, options }) => {
          const { FileSystems } = await client.send(
            new sdk.DescribeFileSystemsCommand({ FileSystemId: fileSystemId }),
            options,
          )
          return FileSystems?.[0]?.LifeCycleState ?? 'available'
        },
      })
      // One that is being deleted is as good as gone.
      if (answer.status !== 'found') return answer
      return answer.value === 'deleting' || answer.value === 'deleted' ? absent : found(null)
    }),
    accessPoint: once((region: string, accessPointId: string) =>
      connection.ask({
        service: 'efs',
        operation: 'DescribeAccessPoints',
        region,
        absentOn: ['AccessPointNotFound'],
        send: async ({ client, sdk, options }) => {
          const { AccessPoints } = await client.send(
            new sdk.DescribeAccessPointsCommand({ AccessPointId: accessPointId }),
            options,
          )
          return { fileSystemId: AccessPoints?.[0]?.FileSystemId ?? '' }
        },
      }),
    ),
  }
}
