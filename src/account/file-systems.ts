import type { Lookup } from '../base/lookup.ts'
import type { FileSystemState } from './facts.ts'

/** Questions about the file systems of one service; each is asked once a run. */
export interface FileSystemReader {
  describe(region: string, fileSystemId: string): Promise<Lookup<FileSystemState>>
  accessPoint(region: string, accessPointId: string): Promise<Lookup<{ readonly fileSystemId: string }>>
}

/** The services whose file systems a task can mount, named as references name them. */
export interface FileSystemReaders {
  readonly efs: FileSystemReader
  readonly s3files: FileSystemReader
}
