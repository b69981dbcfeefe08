import type { SecretFacts, SecretVersion } from '../../account/facts.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { Suggestion } from '../gather/evidence.ts'
import type { SecretTarget } from '../parse/reference.ts'
import { fails, leavesOpen, notes, nothing, type Outcome } from './outcome.ts'

/** What decides whether the version that a reference names is there. */
export interface VersionQuestion {
  readonly target: Pick<SecretTarget, 'versionStage' | 'versionId'>
  readonly secret: SecretFacts
  /** All versions, unlabelled ones too; null where they were not asked for. */
  readonly allVersions: Lookup<readonly SecretVersion[]> | null
  /** The value was read, so a version that may be empty is not. */
  readonly valueRead: boolean
  readonly suggestion: Suggestion | null
}

/** Whether Secrets Manager would answer with the version that is asked for. */
export function judgeVersion(question: VersionQuestion): Outcome {
  return question.target.versionId === null
    ? judgeStage(question)
    : judgeId(question, question.target.versionId, question.target.versionStage)
}

function judgeStage({ target, secret, valueRead, suggestion }: VersionQuestion): Outcome {
  const stage = target.versionStage ?? 'AWSCURRENT'
  if (!secret.versions.some((version) => version.stages.includes(stage))) {
    if (secret.versions.length === 0 || stage === 'AWSCURRENT') {
      return fails({ code: 'secret-without-value', name: secret.name })
    }
    return fails({ ...stageMissing(secret, stage), besideId: false, suggestion })
  }
  return stage !== 'AWSPENDING' || valueRead ? nothing : notes({ code: 'pending-may-be-empty' })
}

function judgeId({ secret, allVersions, valueRead }: VersionQuestion, id: string, stage: string | null): Outcome {
  const version = secret.versions.find((each) => each.id === id)
  const isGone = allVersions?.status === 'found' && !allVersions.value.some((each) => each.id === id)
  if (stage !== null && !isGone) return judgeBoth(secret, version, stage)
  if (version !== undefined) {
    const pending = version.stages.length === 1 && version.stages[0] === 'AWSPENDING'
    return pending && !valueRead ? notes({ code: 'pending-may-be-empty' }) : nothing
  }
  // A value that was read came from that version, whatever the list would say.
  if (valueRead || (allVersions?.status === 'found' && !isGone)) return notes({ code: 'version-unlabelled' })
  if (allVersions?.status === 'unknown') return leavesOpen('secret-version-exists', allVersions)
  return fails({ code: 'version-id-missing', name: secret.name })
}

/** DescribeSecret lists every version that carries a stage, so that it alone tells whether the two fields agree. */
function judgeBoth(secret: SecretFacts, version: SecretVersion | undefined, stage: string): Outcome {
  if (version?.stages.includes(stage) === true) return notes({ code: 'stage-and-id-agree' })
  if (version === undefined && !secret.versions.some(({ stages }) => stages.includes(stage))) {
    return fails({ ...stageMissing(secret, stage), besideId: true, suggestion: null })
  }
  return fails({ code: 'version-mismatch', stage })
}

function stageMissing({ name, versions }: SecretFacts, stage: string) {
  const stages = [...new Set(versions.flatMap((version) => version.stages))].sort()
  return { code: 'stage-missing', name, stage, stages } as const
}
