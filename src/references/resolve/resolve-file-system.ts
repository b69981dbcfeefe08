import type { Evidence } from '../gather/evidence.ts'
import type { FileSystemTarget } from '../parse/reference.ts'
import { fails, leavesOpen, notes, nothing, type Outcome, together } from './outcome.ts'

/** What becomes of a reference to a file system and its access point. */
export function resolveFileSystem(
  target: FileSystemTarget,
  { fileSystem, accessPoint }: Extract<Evidence, { kind: 'file-system' }>,
): Outcome {
  if (fileSystem.status === 'unknown') return leavesOpen('file-system-exists', fileSystem)
  if (fileSystem.status === 'absent') return fails({ code: 'file-system-missing', fileSystem: target })
  const state = fileSystem.value === 'error' ? notes({ code: 'file-system-in-error', fileSystem: target }) : nothing
  if (accessPoint === null) return state
  if (accessPoint.status === 'unknown') return together(state, leavesOpen('file-system-exists', accessPoint))
  if (accessPoint.status === 'found' && accessPoint.value.fileSystemId === target.fileSystemId) return state
  return fails({
    code: 'access-point-missing',
    accessPoint: target.accessPoint?.id ?? '',
    ...(target.accessPoint === null ? {} : { pointer: target.accessPoint.pointer }),
  })
}
