import type { ImageFacts, ImagePlatform, LogGroupFacts, Lookup, RoleFacts } from '../facts.ts'
import type { Evidence } from './evidence.ts'
import type { FileSystemTarget, ImageTarget, LogGroupTarget, Reference, RoleTarget } from './reference.ts'
import { type Remark, undecided } from './resolution.ts'
import type { Judgement, ResolutionContext } from './resolve.ts'
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

/** Takes an image's answer; gives the reference's fate. A missing image is only noted on pull requests, where it is pushed later. */
export function resolveImage(
  reference: Reference,
  target: ImageTarget,
  evidence: Extract<Evidence, { kind: 'image' }>,
  context: ResolutionContext,
): Judgement {
  const { image } = evidence
  // Outside the scope by design, and reported as such.
  if (evidence.throughCache) return nothing
  if (image.status === 'unknown') return { remarks: [], undecided: [undecided('image-exists', image)] }
  if (image.status === 'absent') {
    const which = target.digest === null ? `tag ${quoted(target.tag ?? 'latest')}` : 'digest'
    if (context.pullRequest) {
      return {
        remarks: [
          {
            check: 'image-exists',
            severity: 'notice',
            message: `ECR has no image with this ${which} yet; it must be pushed before the deployment.`,
            remedy: 'Push the image before the deploy step runs.',
          },
        ],
        undecided: [],
      }
    }
    return fails({
      check: 'image-exists',
      message: `ECR has no image with this ${which} in ${quoted(target.ecr?.repository ?? reference.text)}; tasks will not start.`,
      remedy: 'Push the image, or name one that exists.',
    })
  }
  return judgePlatforms(image.value, context.imagePlatform)
}

function judgePlatforms({ platforms }: ImageFacts, wanted: ImagePlatform | null): Judgement {
  if (platforms === null || wanted === null) return nothing
  if (platforms.status === 'unknown')
    return { remarks: [], undecided: [undecided('image-matches-platform', platforms)] }
  if (platforms.status === 'absent') return nothing
  if (platforms.value.some((platform) => platform.os === wanted.os && platform.architecture === wanted.architecture))
    return nothing
  const has = platforms.value.map(({ os, architecture }) => `${os}/${architecture}`).slice(0, 10)
  return {
    remarks: [
      {
        check: 'image-matches-platform',
        message: `The image has no manifest for ${wanted.os}/${wanted.architecture}; it has ${has.map(quoted).join(', ')}. Tasks will not start.`,
        remedy: 'Build the image for this platform, or set runtimePlatform to one that the image has.',
        reason: 'NOT_FOUND',
        phase: 'task-start',
      },
    ],
    undecided: [],
  }
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
  if (role.status === 'found') return nothing
  if (role.status === 'unknown') return { remarks: [], undecided: [undecided(check, role)] }
  return fails({
    check,
    message: `There is no role ${quoted(target.roleName)}; ECS cannot assume it and tasks will not start.`,
    remedy: 'Create the role, or name one that exists.',
  })
}

function fails(remark: Pick<Remark, 'check' | 'message' | 'remedy'>): Judgement {
  return { remarks: [{ ...remark, reason: 'NOT_FOUND', phase: 'task-start' }], undecided: [] }
}
