import type { MountTargetDescription } from '@aws-sdk/client-efs'
import type { FileSystemState } from '../account/facts.ts'
import type { EfsReader, FileSystemReader, FileSystemReaders, MountTargetFacts } from '../account/file-systems.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

export function createFileSystemReaders(connection: Connection): FileSystemReaders {
  return { efs: efsReader(connection), s3files: s3FilesReader(connection) }
}

function efsReader(connection: Connection): EfsReader {
  return {
    describe: memoize(async (region: string, fileSystemId: string) => {
      const answer = await connection.ask({
        service: 'efs',
        operation: 'DescribeFileSystems',
        region,
        absentOn: ['FileSystemNotFound'],
        send: async ({ client, sdk, options }) => {
          const command = new sdk.DescribeFileSystemsCommand({ FileSystemId: fileSystemId })
          const { FileSystems } = await client.send(command, options)
          return requiredMember('FileSystems.LifeCycleState', FileSystems?.[0]?.LifeCycleState)
        },
      })
      return usable(answer)
    }),
    accessPoint: memoize((region: string, accessPointId: string) =>
      connection.ask({
        service: 'efs',
        operation: 'DescribeAccessPoints',
        region,
        absentOn: ['AccessPointNotFound'],
        send: async ({ client, sdk, options }) => {
          const command = new sdk.DescribeAccessPointsCommand({ AccessPointId: accessPointId })
          const { AccessPoints } = await client.send(command, options)
          return { fileSystemId: requiredMember('AccessPoints.FileSystemId', AccessPoints?.[0]?.FileSystemId) }
        },
      }),
    ),
    mountTargets: memoize((region: string, fileSystemId: string) =>
      connection.ask({
        service: 'efs',
        operation: 'DescribeMountTargets',
        region,
        absentOn: ['FileSystemNotFound'],
        send: async ({ client, sdk, options }) => {
          const command = new sdk.DescribeMountTargetsCommand({ FileSystemId: fileSystemId })
          return requiredMember('MountTargets', (await client.send(command, options)).MountTargets).flatMap(mountTarget)
        },
      }),
    ),
    mountTargetGroups: memoize((region: string, mountTargetId: string) =>
      connection.ask({
        service: 'efs',
        operation: 'DescribeMountTargetSecurityGroups',
        region,
        absentOn: ['MountTargetNotFound'],
        send: async ({ client, sdk, options }) => {
          const command = new sdk.DescribeMountTargetSecurityGroupsCommand({ MountTargetId: mountTargetId })
          return requiredMember('SecurityGroups', (await client.send(command, options)).SecurityGroups)
        },
      }),
    ),
    policy: memoize((region: string, fileSystemId: string) =>
      connection.ask<'efs', string | null>({
        service: 'efs',
        operation: 'DescribeFileSystemPolicy',
        region,
        absentOn: ['FileSystemNotFound'],
        send: async ({ client, sdk, options }) => {
          const command = new sdk.DescribeFileSystemPolicyCommand({ FileSystemId: fileSystemId })
          return requiredMember('Policy', (await client.send(command, options)).Policy)
        },
        interpret: ({ name }) => (name === 'PolicyNotFound' ? found(null) : null),
      }),
    ),
  }
}

/** One that is on its way out, or broken, mounts nothing. */
function mountTarget(target: MountTargetDescription): MountTargetFacts[] {
  const { MountTargetId: id, SubnetId: subnet } = target
  if (
    id === undefined ||
    subnet === undefined ||
    ['deleting', 'deleted', 'error'].includes(target.LifeCycleState ?? '')
  )
    return []
  return [{ id, subnet, zone: target.AvailabilityZoneName ?? null, zoneId: target.AvailabilityZoneId ?? null }]
}

function s3FilesReader(connection: Connection): FileSystemReader {
  return {
    describe: memoize(async (region: string, fileSystemId: string) => {
      const answer = await connection.ask({
        service: 's3files',
        operation: 'GetFileSystem',
        region,
        absentOn: ['ResourceNotFoundException'],
        send: async ({ client, sdk, options }) => {
          const { status } = await client.send(new sdk.GetFileSystemCommand({ fileSystemId }), options)
          return requiredMember('status', status)
        },
      })
      return usable(answer)
    }),
    accessPoint: memoize((region: string, accessPointId: string) =>
      connection.ask({
        service: 's3files',
        operation: 'GetAccessPoint',
        region,
        absentOn: ['ResourceNotFoundException'],
        send: async ({ client, sdk, options }) => {
          const { fileSystemId } = await client.send(new sdk.GetAccessPointCommand({ accessPointId }), options)
          return { fileSystemId: requiredMember('fileSystemId', fileSystemId) }
        },
      }),
    ),
  }
}

/** States in which a file system can be mounted, or soon can (EFS API reference, LifeCycleState; S3 Files API reference, GetFileSystem). */
const usableStates = new Set(['available', 'creating', 'updating'])

/** One that is being deleted is as good as gone. */
function usable(state: Lookup<string>): Lookup<FileSystemState> {
  if (state.status !== 'found') return state
  if (state.value === 'deleting' || state.value === 'deleted') return absent
  if (state.value === 'error') return found('error')
  return usableStates.has(state.value)
    ? found('usable')
    : unknown('SERVICE_ERROR', 'the file system is in a state that is not known here')
}
