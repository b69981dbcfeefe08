import type { LogGroupFacts, Lookup, RoleFacts } from '../facts.ts'
import type { Evidence } from './evidence.ts'
import type { FileSystemTarget, LogGroupTarget, Reference, RoleTarget } from './reference.ts'
import { type Remark, undecided } from './resolution.ts'
import type { Judgement } from './resolve.ts'
import { quoted } from './words.ts'

const nothing: Judgement = { remarks: [], undecided: [] }

/** Takes an S3 object's answer; gives the reference's fate. */
export function resolveObject(reference: Reference, object: Lookup<null>): Judgement {
  if (object.status === 'found') return nothing
  if (object.status === 'unknown') return { remarks: [], undecided: [undecided('environment-file-exists', object)] }
  const what =
    reference.slot === 'credential-spec'
      ? 'credential spec'
      : reference.slot === 'firelens-config'
        ? 'FireLens configuration'
        : 'environment file'
  return fails({
    check: 'environment-file-exists',
    message: `S3 has no object at this ARN, so the ${what} cannot be read; tasks will not start.`,
    remedy: 'Upload the object, or correct bucket and key.',
  })
}

/** Takes a log group's answer; gives the reference's fate. */
export function resolveLogGroup(target: LogGroupTarget, logGroup: Lookup<LogGroupFacts>): Judgement {
  if (target.created || logGroup.status === 'found') return nothing
  if (logGroup.status === 'unknown') return { remarks: [], undecided: [undecided('log-group-exists', logGroup)] }
  return fails({
    check: 'log-group-exists',
    message: `CloudWatch Logs has no log group ${quoted(target.group)}${target.region === null ? '' : ` in ${target.region}`}; tasks will not start.`,
    remedy:
      'Create the log group, or set awslogs-create-group to "true" and allow the execution role logs:CreateLogGroup.',
  })
}

/** Takes a file system's and access point's answers; gives the reference's fate. */
export function resolveFileSystem(
  target: FileSystemTarget,
  { fileSystem, accessPoint }: Extract<Evidence, { kind: 'file-system' }>,
): Judgement {
  if (fileSystem.status === 'unknown') return { remarks: [], undecided: [undecided('file-system-exists', fileSystem)] }
  if (fileSystem.status === 'absent') {
    return fails({
      check: 'file-system-exists',
      message: `There is no file system ${quoted(target.fileSystemId)}${target.region === null ? '' : ` in ${target.region}`}; tasks will not start.`,
      remedy: 'Name a file system that exists in the region of the task.',
    })
  }
  if (accessPoint === null) return nothing
  if (accessPoint.status === 'unknown')
    return { remarks: [], undecided: [undecided('file-system-exists', accessPoint)] }
  if (accessPoint.status === 'absent' || accessPoint.value.fileSystemId !== target.fileSystemId) {
    return fails({
      check: 'file-system-exists',
      message: `The file system has no access point ${quoted(target.accessPointId ?? '')}; tasks will not start.`,
      remedy: 'Name an access point of this file system.',
    })
  }
  return nothing
}

/** Takes a role's answer; gives the reference's fate. */
export function resolveRole(reference: Reference, target: RoleTarget, role: Lookup<RoleFacts>): Judgement {
  const check = reference.slot === 'task-role' ? 'task-role-exists' : 'execution-role-exists'
  if (role.status === 'unknown') return { remarks: [], undecided: [undecided(check, role)] }
  if (role.status === 'absent') {
    return fails({
      check,
      message: `There is no role ${quoted(target.roleName)}; ECS cannot assume it and tasks will not start.`,
      remedy: 'Create the role, or name one that exists.',
    })
  }
  // IAM finds a role by its name alone; ECS takes the ARN as written, and a bare name as a role without a path.
  if (target.arn === null || role.value.arn === target.arn) return nothing
  return fails({
    check,
    message: `The role ${quoted(target.roleName)} exists under another ARN, with a path that the definition does not give; ECS cannot assume it as written and tasks will not start.`,
    remedy: 'Use the ARN of the role that exists.',
    replacement: role.value.arn,
  })
}

function fails(remark: Pick<Remark, 'check' | 'message' | 'remedy' | 'replacement'>): Judgement {
  return { remarks: [{ ...remark, reason: 'NOT_FOUND', phase: 'task-start' }], undecided: [] }
}
