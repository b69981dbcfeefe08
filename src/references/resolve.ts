import type { Evidence } from './evidence.ts'
import type { Reference } from './reference.ts'
import { checkFor, type Remark, type Resolution, type Undecided } from './resolution.ts'
import { resolveFileSystem, resolveImage, resolveLogGroup, resolveObject, resolveRole } from './resolve-others.ts'
import { resolveParameter } from './resolve-parameter.ts'
import { resolveSecret } from './resolve-secret.ts'
import { isOlderThan, type TaskPlatform } from './task-platform.ts'

/** What decides a reference's fate besides the reference and the evidence. */
export interface ResolutionContext {
  readonly platform: TaskPlatform
  /** The account the tasks will run in; null when nobody told. */
  readonly account: string | null
  /** On a pull request the image is usually pushed after the merge. */
  readonly pullRequest: boolean
  /** Platform that the image must be for, as in image manifests; null where the container instance decides. */
  readonly imagePlatform: { readonly os: string; readonly architecture: string } | null
}

/** What a resolver has to say. */
export interface Judgement {
  readonly remarks: readonly Remark[]
  readonly undecided: readonly Undecided[]
}

/** Takes a reference, what AWS was seen to have there and the context; gives its fate. Pure. */
export function resolveReference(reference: Reference, evidence: Evidence, context: ResolutionContext): Resolution {
  const judgement = judge(reference, evidence, context)
  return {
    reference,
    evidence,
    ...judgement,
    remarks: [...platformRemarks(reference, context.platform), ...judgement.remarks],
  }
}

function judge(reference: Reference, evidence: Evidence, context: ResolutionContext): Judgement {
  const { target } = reference
  if (target.kind === 'invalid') {
    const meant = evidence.kind === 'none' ? evidence.meant : null
    return {
      remarks: [
        {
          check: checkFor(target.reason, target, reference.slot),
          message: meant === null ? target.message : `${target.message} Probably meant: ${meant.what}.`,
          remedy: target.remedy,
          reason: target.reason,
          phase: target.phase,
          ...(meant === null ? {} : { replacement: meant.replacement }),
        },
      ],
      undecided: [],
    }
  }
  if (target.kind === 'secret' && evidence.kind === 'secret') return resolveSecret(reference, target, evidence, context)
  if (target.kind === 'parameter' && evidence.kind === 'parameter') return resolveParameter(reference, target, evidence)
  if (target.kind === 'object' && evidence.kind === 'object') return resolveObject(reference, evidence.object)
  if (target.kind === 'image' && evidence.kind === 'image') return resolveImage(reference, target, evidence, context)
  if (target.kind === 'log-group' && evidence.kind === 'log-group') return resolveLogGroup(target, evidence.logGroup)
  if (target.kind === 'file-system' && evidence.kind === 'file-system') return resolveFileSystem(target, evidence)
  if (target.kind === 'role' && evidence.kind === 'role') return resolveRole(reference, target, evidence.role)
  return { remarks: [], undecided: [] }
}

/** First Linux platform version of each form (developer guide, "Fargate platform versions"; facts of every slot). */
const platformNeeds = { secret: '1.3.0', secretPart: '1.4.0', environmentFile: '1.4.0', registryCredentials: '1.2.0' }

function platformRemarks({ slot, target }: Reference, platform: TaskPlatform): Remark[] {
  const needed = neededPlatform(slot, target)
  if (needed === null || !isOlderThan(platform, needed.version)) return []
  return [
    {
      check: 'secret-supported-by-platform',
      message: `Fargate platform version ${platform.platformVersion ?? ''} cannot resolve ${needed.what}; it takes ${needed.version} or later.`,
      remedy: 'Deploy on platform version LATEST.',
      reason: 'PLATFORM_VERSION',
      phase: 'task-start',
    },
  ]
}

function neededPlatform(
  slot: Reference['slot'],
  target: Reference['target'],
): { version: string; what: string } | null {
  if (slot === 'environment-file') return { version: platformNeeds.environmentFile, what: 'environment files' }
  if (slot === 'repository-credentials')
    return { version: platformNeeds.registryCredentials, what: 'registry credentials' }
  if (slot !== 'secrets' && slot !== 'log-secret-option') return null
  const part = target.kind === 'secret' && (target.jsonKey ?? target.versionStage ?? target.versionId) !== null
  return part
    ? { version: platformNeeds.secretPart, what: 'a JSON key, version stage or version id of a secret' }
    : { version: platformNeeds.secret, what: 'secrets' }
}
