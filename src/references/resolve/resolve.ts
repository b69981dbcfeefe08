import { unknown } from '../../base/lookup.ts'
import type { Evidence } from '../gather/evidence.ts'
import type { CredentialFlaw, Flaw } from '../parse/flaw.ts'
import type { InvalidTarget, Reference, ReferenceTarget } from '../parse/reference.ts'
import type { Slot } from '../parse/slot.ts'
import { isOlderThan, type TaskPlatform } from '../parse/task-platform.ts'
import {
  fails,
  leavesOpen,
  nothing,
  type OpenQuestion,
  type Outcome,
  type PlatformNeed,
  type Problem,
  together,
} from './outcome.ts'
import type { Resolution } from './resolution.ts'
import type { ResolutionContext } from './resolution-context.ts'
import { resolveFileSystem } from './resolve-file-system.ts'
import { resolveImage } from './resolve-image.ts'
import { resolveLogGroup } from './resolve-log-group.ts'
import { resolveObject } from './resolve-object.ts'
import { resolveParameter } from './resolve-parameter.ts'
import { resolveRole } from './resolve-role.ts'
import { resolveSecret } from './resolve-secret.ts'

/** What becomes of a reference, given what AWS was seen to have there. Pure. */
export function resolveReference(reference: Reference, evidence: Evidence, context: ResolutionContext): Resolution {
  return {
    reference,
    evidence,
    ...together(outcomeOf(reference, evidence, context), onPlatform(reference, context.platform)),
  }
}

function outcomeOf(reference: Reference, evidence: Evidence, context: ResolutionContext): Outcome {
  const { target } = reference
  if (target.kind === 'invalid') return invalidOutcome(reference, target, evidence)
  if (target.kind === 'secret' && evidence.kind === 'secret') return resolveSecret(reference, target, evidence, context)
  if (target.kind === 'parameter' && evidence.kind === 'parameter') {
    return resolveParameter(reference, target, evidence, context)
  }
  if (target.kind === 'object' && evidence.kind === 'object') return resolveObject(reference, target, evidence, context)
  if (target.kind === 'image' && evidence.kind === 'image') return resolveImage(target, evidence, context)
  if (target.kind === 'log-group' && evidence.kind === 'log-group') return resolveLogGroup(target, evidence)
  if (target.kind === 'file-system' && evidence.kind === 'file-system') return resolveFileSystem(target, evidence)
  if (target.kind === 'role' && evidence.kind === 'role') return resolveRole(reference, target, evidence.role)
  return unseen(target)
}

function unseen(target: ReferenceTarget): Outcome {
  if (target.kind === 'image') return { ...nothing, notChecked: 'not in ECR: existence is not checked' }
  if (target.kind === 'local-file') {
    return { ...nothing, notChecked: 'a file on the container instance cannot be seen from a pipeline' }
  }
  return nothing
}

function invalidOutcome(reference: Reference, target: InvalidTarget, evidence: Evidence): Outcome {
  const { flaw } = target
  if (flaw.of !== 'credential') return fails(malformed(reference, target, flaw, evidence))
  return flaw.certain ? { ...nothing, isCredential: true } : leavesOpen(existenceCheck(reference.slot), notAsked)
}

const notAsked = unknown('NOT_READ', 'it looks like a credential where a name belongs, so AWS is not asked about it')

/** The check that would tell whether what is named is there. */
export function existenceCheck(slot: Slot): OpenQuestion['check'] {
  switch (slot) {
    case 'secrets':
    case 'log-secret-option':
    case 'credential-spec':
      return 'parameter-exists'
    case 'repository-credentials':
    case 'fsx-credentials':
      return 'secret-exists'
    case 'environment-file':
    case 'firelens-config':
      return 'environment-file-exists'
    case 'efs':
    case 's3-files':
      return 'file-system-exists'
    case 'image':
      return 'image-exists'
    case 'log-group':
      return 'log-group-exists'
    case 'execution-role':
      return 'execution-role-exists'
    case 'task-role':
      return 'task-role-exists'
  }
}

/** Which problem a text is that can never resolve: its slot decides which check speaks. */
function malformed(
  { slot }: Reference,
  { reason, phase, pointer }: InvalidTarget,
  flaw: Exclude<Flaw, CredentialFlaw>,
  evidence: Evidence,
): Problem {
  const facts = {
    reason,
    phase,
    suggestion: 'suggestion' in evidence ? evidence.suggestion : null,
    ...(pointer === undefined ? {} : { pointer }),
  }
  switch (flaw.of) {
    case 'value':
      return { code: 'value-malformed', flaw, ...facts }
    case 'object':
      return { code: slot === 'credential-spec' ? 'value-malformed' : 'object-malformed', flaw, ...facts }
    case 'image':
      return { code: 'image-malformed', flaw, ...facts }
    case 'log-group':
      return { code: 'log-group-malformed', flaw, ...facts }
    case 'file-system':
      return { code: 'file-system-malformed', flaw, ...facts }
    case 'role':
      return { code: slot === 'task-role' ? 'task-role-malformed' : 'execution-role-malformed', flaw, ...facts }
  }
}

function onPlatform({ slot, target }: Reference, platform: TaskPlatform): Outcome {
  const needed = target.kind === 'invalid' ? null : platformNeed(slot, target)
  if (needed === null || !isOlderThan(platform, needed.version)) return nothing
  return fails({ code: 'platform-too-old', platformVersion: platform.platformVersion ?? '', needed })
}

/** Sources: developer guide, "Specifying sensitive data", "Environment files", "Amazon EFS volumes", "Private registry". */
function platformNeed(slot: Reference['slot'], target: ReferenceTarget): PlatformNeed | null {
  switch (slot) {
    case 'secrets':
    case 'log-secret-option': {
      const selects = target.kind === 'secret' && (target.jsonKey ?? target.versionStage ?? target.versionId) !== null
      return selects ? { version: '1.4.0', feature: 'value-fields' } : { version: '1.3.0', feature: 'secrets' }
    }
    case 'repository-credentials':
      return { version: '1.2.0', feature: 'registry-credentials' }
    case 'environment-file':
      return { version: '1.4.0', feature: 'environment-files' }
    case 'efs':
      return { version: '1.4.0', feature: 'efs-volumes' }
    default:
      return null
  }
}
