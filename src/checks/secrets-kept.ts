import { named } from '../base/sentence.ts'
import { toReferenceReport } from '../references/resolve/resolution.ts'
import type { CheckSubject } from '../report/subject.ts'
import { baselineRevision } from './baseline-revision.ts'
import { defineCheck, unanswered, type Verdict } from './check.ts'
import type { CheckContext, LostSecret } from './check-context.ts'
import { failureOf } from './reference-words.ts'

interface LostSubject extends CheckSubject {
  /** Null: the baseline itself could not be proven. */
  readonly lost: LostSecret | null
}

/** Says of each secret that the baseline had and that is gone whether putting it back would be enough. */
export const check = defineCheck<LostSubject>({
  id: 'secrets-kept',
  title: 'Every secret of the last healthy revision is still there',
  topic: 'baseline',
  severity: 'error',
  subjects: ({ baseline }) => [
    ...(baseline === null || baseline.unverified === null ? [] : [wholeService]),
    ...(baseline?.lostSecrets ?? [])
      .filter((lost) => lost.literalPointer === null)
      .map((lost) => ({ pointer: lost.pointer, subject: lost.subject, container: lost.container, lost })),
  ],
  examine: ({ lost }, context) => {
    const { baseline } = context
    if (lost === null) return unproven(baseline)
    const ignore = `add this line to the input ignore: secrets-kept ${lost.subject} # no longer read`
    const gone = goneFromStore(lost)
    if (gone !== null) {
      return {
        verdict: 'fail',
        severity: 'warning',
        message: `${lossOf(lost, context)} It was probably removed on purpose, for ${gone}.`,
        remedy: `If the application no longer reads it, ${ignore}`,
      }
    }
    return {
      verdict: 'fail',
      ...(baseline?.report.confidence === 'low' ? { severity: 'warning' as const } : {}),
      message: [lossOf(lost, context), ...ifPutBack(lost, context)].join(' '),
      remedy: `Put it back, or if the application no longer reads it, ${ignore}`,
    }
  },
})

function unproven(baseline: CheckContext['baseline']): Verdict {
  if (baseline?.unanswered != null) return unanswered(baseline.unanswered)
  return { verdict: 'unverified', reason: baseline?.unverified ?? '' }
}

const wholeService: LostSubject = { pointer: '', subject: 'service', container: null, lost: null }

function lossOf({ kind, container, name }: LostSecret, context: CheckContext): string {
  const from = named(container)
  const before = baselineRevision(context)
  switch (kind) {
    case 'repositoryCredentials':
      return `The registry credentials are gone from container ${from}: ${before} pulled its image with them.`
    case 'secretOptions':
      return `The secret log option ${named(name ?? '')} is gone from container ${from}: ${before} had it.`
    case 'secrets': {
      const stayed = context.definition.containers.some((each) => each.name === container)
      const now = stayed ? 'the container starts without it now' : 'no container has it now'
      return `The secret ${named(name ?? '')} is gone from container ${from}: ${before} had it, and ${now}.`
    }
  }
}

/** Reasons that say that what the reference named is no longer there. */
const goneReasons: ReadonlyMap<string | null, string> = new Map([
  ['NOT_FOUND', 'what it named does not exist any more'],
  ['DELETED', 'what it named is scheduled for deletion'],
  ['JSON_KEY_MISSING', 'the secret no longer has the JSON key that it named'],
])

/** Why it could not be read any more; null where it could, or where that is not known. */
function goneFromStore({ putBack }: LostSecret): string | null {
  const { status, reason } = toReferenceReport(putBack)
  return status === 'fails' ? (goneReasons.get(reason) ?? null) : null
}

/** What would happen if the secret stood there again as the baseline had it. */
function ifPutBack({ putBack, permissions }: LostSecret, context: CheckContext): string[] {
  const failure = failureOf(putBack, context)
  if (failure !== null) return [`Putting it back as it was is not enough: ${failure}`]
  const denied = permissions.filter((permission) => permission.verdict === 'denied')
  if (denied.length === 0) return []
  const actions = [...new Set(denied.map((permission) => permission.action))].join(' and ')
  return [
    `Putting it back is not enough: the execution role may not call ${actions} for it. The suggested policy grants it.`,
  ]
}
