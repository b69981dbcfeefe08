import { listed, named } from '../base/sentence.ts'
import { identityOf } from '../baseline/registration.ts'
import type { Writer } from '../report/report.ts'
import type { CheckSubject } from '../report/subject.ts'
import { defineCheck } from './check.ts'
import type { UndeployedRevision } from './check-context.ts'

interface Writers extends CheckSubject {
  /** Those of which it is known who they are, the baseline's first, one for each identity. */
  readonly writers: readonly KnownWriter[]
  /** A revision with secrets that neither the baseline nor the candidate has. */
  readonly ahead: UndeployedRevision | null
}

interface KnownWriter {
  readonly revision: number
  readonly identity: string
}

/** Secrets that are named; more are counted. */
const maxNamed = 5

/** Notes when somebody else registers revisions too, or registered one with secrets that this file does not know of. */
export const check = defineCheck<Writers>({
  id: 'single-writer',
  title: 'Nobody else registers revisions of this task definition',
  topic: 'baseline',
  severity: 'notice',
  subjects: ({ baseline, service }) => {
    if (baseline === null) return []
    const writers = writersSince(baseline.report.revision, baseline.report.writers)
    const ahead = baseline.undeployed
    if (writers.length === 0 && ahead === null) return []
    const subject = service === null ? 'file' : 'service'
    return [{ pointer: '', subject, container: null, writers, ahead: ahead?.ownSecrets.length === 0 ? null : ahead }]
  },
  examine: ({ writers, ahead }) => {
    const parts = [
      ...(ahead === null ? [] : [aheadOf(ahead)]),
      ...(writers.length > 1 ? [`Revisions are registered by different identities: ${namesOf(writers)}.`] : []),
    ]
    if (parts.length === 0) return { verdict: 'pass' }
    return {
      verdict: 'fail',
      message: parts.join(' '),
      remedy:
        ahead === null
          ? 'Let one of them register the task definition, and the other deploy what is registered.'
          : 'Add the secrets to this file if the application reads them, and let one place register the task definition.',
    }
  },
})

function writersSince(baseline: number | null, writers: readonly Writer[]): KnownWriter[] {
  if (baseline === null) return []
  const known = writers.flatMap(({ revision, role, registeredBy }) =>
    registeredBy !== null && (role === 'baseline' || revision > baseline)
      ? [{ revision, identity: identityOf(registeredBy) }]
      : [],
  )
  const first = known.filter(({ identity }, index) => known.findIndex((other) => other.identity === identity) === index)
  return writers.some(({ role, registeredBy }) => role === 'baseline' && registeredBy !== null) ? first : []
}

function namesOf(writers: readonly KnownWriter[]): string {
  return listed(writers.map(({ revision, identity }) => `${revision} by ${named(identity)}`))
}

function aheadOf({ revision, registeredBy, ownSecrets }: UndeployedRevision): string {
  const shown = ownSecrets.slice(0, maxNamed).map((name) => named(name))
  const left = ownSecrets.length - shown.length
  const secrets = listed(left > 0 ? [...shown, `${left} more`] : shown)
  const by = registeredBy === null ? '' : ` ${named(identityOf(registeredBy))} registered it.`
  return `Revision ${revision}, which was never deployed, has secrets that this file lacks: ${secrets}.${by}`
}
