import { named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { baselineRevision } from './baseline-revision.ts'
import { defineCheck, pass } from './check.ts'
import type { GoneCode, GonePart } from './check-context.ts'

interface StartSubject extends CheckSubject {
  /** Null: nothing is known to be gone. */
  readonly part: GonePart | null
}

/** Warns when the last healthy revision could not start again, so that a rollback to it would fail. */
export const check = defineCheck<StartSubject>({
  id: 'baseline-still-startable',
  title: 'The last healthy revision could start again',
  topic: 'baseline',
  severity: 'warning',
  subjects: ({ baseline }) => {
    // A revision that nothing proves is none to go back to.
    if (baseline?.definition == null || baseline.report.source === 'latest-active-unproven') return []
    const { gone } = baseline.startable
    if (gone.length === 0) return [{ pointer: '', subject: 'service', container: null, part: null }]
    return gone.map((part) => ({ pointer: '', subject: part.subject, container: part.container, part }))
  },
  examine: ({ part }, context) => {
    if (part === null) return pass
    const { what, remedy } = sentences[part.code]
    return {
      verdict: 'fail',
      message: `A rollback to ${baselineRevision(context)} would fail: ${what(part)}.`,
      remedy,
    }
  },
})

interface Words {
  readonly what: (part: GonePart) => string
  readonly remedy: string
}

const restore = 'Create it again if you want to be able to roll back.'
const imageOf = ({ container }: GonePart) => `the image of container ${named(container ?? '')}`
const valueRead = ({ container, name }: GonePart) =>
  name === null
    ? `the secret with the registry credentials of container ${named(container ?? '')}`
    : `what ${named(name)} of container ${named(container ?? '')} reads`

const sentences: Readonly<Record<GoneCode, Words>> = {
  'image-missing': {
    what: (part) => `${imageOf(part)} is not in its repository any more`,
    remedy: 'Push the image again, and let the lifecycle policy of the repository keep what is deployed.',
  },
  'image-archived': {
    what: (part) => `${imageOf(part)} was moved to the archive of its repository`,
    remedy: 'Restore the image from the archive (ecr:UpdateImageStorageClass).',
  },
  'secret-missing': { what: (part) => `${valueRead(part)} does not exist any more`, remedy: restore },
  'secret-deleted': {
    what: (part) => `${valueRead(part)} is scheduled for deletion`,
    remedy: 'Restore the secret if you want to be able to roll back.',
  },
  'secret-behind-parameter-missing': { what: (part) => `${valueRead(part)} does not exist any more`, remedy: restore },
  'parameter-missing': { what: (part) => `${valueRead(part)} does not exist any more`, remedy: restore },
  'object-missing': {
    what: ({ container }) => `an environment file of container ${named(container ?? '')} does not exist any more`,
    remedy: restore,
  },
  'execution-role-missing': { what: () => 'its execution role does not exist any more', remedy: restore },
  'task-role-missing': { what: () => 'its task role does not exist any more', remedy: restore },
}
