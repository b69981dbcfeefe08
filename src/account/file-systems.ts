import type { Lookup } from '../base/lookup.ts'
import type { FileSystemState } from './facts.ts'

/** Questions about the file systems of one service; each is asked once a run. */
export interface FileSystemReader {
  describe(region: string, fileSystemId: string): Promise<Lookup<FileSystemState>>
  accessPoint(region: string, accessPointId: string): Promise<Lookup<{ readonly fileSystemId: string }>>
}

/** Where an EFS file system can be mounted (elasticfilesystem:DescribeMountTargets). */
export interface MountTargetFacts {
  readonly id: string
  readonly subnet: string
  /** As of a subnet. */
  readonly zone: string | null
  readonly zoneId: string | null
}

export interface EfsReader extends FileSystemReader {
  /** Mount targets that are there to stay; absent when there is no such file system. */
  mountTargets(region: string, fileSystemId: string): Promise<Lookup<readonly MountTargetFacts[]>>
  /** Ids of the security groups of a mount target (elasticfilesystem:DescribeMountTargetSecurityGroups); absent when there is no such target. */
  mountTargetGroups(region: string, mountTargetId: string): Promise<Lookup<readonly string[]>>
  /** The file system's own policy as text; null where it has none, and then admits everybody who reaches it. */
  policy(region: string, fileSystemId: string): Promise<Lookup<string | null>>
}

/** The services whose file systems a task can mount, named as references name them. */
export interface FileSystemReaders {
  readonly efs: EfsReader
  readonly s3files: FileSystemReader
}
