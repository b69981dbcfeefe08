import type { Evidence } from '../gather/evidence.ts'
import type { InvalidTarget, Reference, ReferenceTarget } from '../parse/reference.ts'
import { slots } from '../parse/slots.ts'
import { isOlderThan, type TaskPlatform } from '../parse/task-platform.ts'
import type { Remark, Resolution, Undecided } from './resolution.ts'
import { resolveImage } from './resolve-image.ts'
import { resolveFileSystem, resolveLogGroup, resolveObject, resolveRole } from './resolve-others.ts'
import { resolveParameter } from './resolve-parameter.ts'
import { resolveSecret } from './resolve-secret.ts'

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
  /** What lies outside the scope by design, so that nobody takes silence for a pass. */
  readonly notChecked?: string
}

/** Takes a reference, what AWS was seen to have there and the context; gives its fate. Pure. */
export function resolveReference(reference: Reference, evidence: Evidence, context: ResolutionContext): Resolution {
  const judgement = judge(reference, evidence, context)
  const remarks = [...judgement.remarks, ...platformRemarks(reference, context.platform)]
  return {
    reference,
    evidence,
    remarks: remarks.map((remark) => withStoppedReason(remark, reference)),
    undecided: judgement.undecided,
    ...(judgement.notChecked === undefined ? {} : { notChecked: judgement.notChecked }),
  }
}

function judge(reference: Reference, evidence: Evidence, context: ResolutionContext): Judgement {
  const { target } = reference
  if (target.kind === 'invalid') return resolveInvalid(reference, target, evidence)
  if (target.kind === 'secret' && evidence.kind === 'secret') return resolveSecret(reference, target, evidence, context)
  if (target.kind === 'parameter' && evidence.kind === 'parameter') {
    return resolveParameter(reference, target, evidence, context)
  }
  if (target.kind === 'object' && evidence.kind === 'object') return resolveObject(reference, target, evidence.object)
  if (target.kind === 'image' && evidence.kind === 'image') return resolveImage(reference, target, evidence, context)
  if (target.kind === 'log-group' && evidence.kind === 'log-group') return resolveLogGroup(target, evidence)
  if (target.kind === 'file-system' && evidence.kind === 'file-system') return resolveFileSystem(target, evidence)
  if (target.kind === 'role' && evidence.kind === 'role') return resolveRole(reference, target, evidence.role)
  return { remarks: [], undecided: [], ...unseen(target) }
}

function unseen(target: ReferenceTarget): Pick<Judgement, 'notChecked'> {
  if (target.kind === 'image') return { notChecked: 'not in ECR: existence is not checked' }
  if (target.kind === 'local-file') {
    return { notChecked: 'a file on the container instance cannot be seen from a pipeline' }
  }
  return {}
}

function resolveInvalid(reference: Reference, target: InvalidTarget, evidence: Evidence): Judgement {
  const suggestion = evidence.kind === 'none' ? evidence.suggestion : null
  return {
    remarks: [
      {
        check: slots[reference.slot].check(target.reason, target),
        message: suggestion === null ? target.message : `${target.message} Probably suggestion: ${suggestion.what}.`,
        remedy: target.remedy,
        reason: target.reason,
        phase: target.phase,
        ...(target.severity === undefined ? {} : { severity: target.severity }),
        ...(target.pointer === undefined ? {} : { pointer: target.pointer }),
        ...(suggestion !== null && suggestion.uncertain !== true ? { replacement: suggestion.replacement } : {}),
      },
    ],
    undecided: [],
  }
}

function platformRemarks({ slot, target }: Reference, platform: TaskPlatform): Remark[] {
  if (slot === 'firelens-config' && platform.launchType === 'FARGATE') {
    return [
      {
        check: 'secret-supported-by-platform',
        message:
          'Fargate takes a FireLens configuration only from a file in the image, not from S3; ECS refuses to register it.',
        remedy: 'Set config-file-type to file and put the configuration into the image.',
        reason: 'PLATFORM_VERSION',
        phase: 'register',
      },
    ]
  }
  const needed = slots[slot].platform(target)
  if (target.kind === 'invalid' || needed === null || !isOlderThan(platform, needed.version)) return []
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

/** The words that a search will be made for, once the task has stopped. */
function withStoppedReason(remark: Remark, { slot, target }: Reference): Remark {
  if (remark.reason === undefined || remark.phase !== 'task-start' || remark.reason === 'PLATFORM_VERSION')
    return remark
  const words = slots[slot].stopped(remark.reason, target)
  return words === null ? remark : { ...remark, message: `${remark.message} ECS would report "${words}".` }
}
