import { named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { baselineRevision } from './baseline-revision.ts'
import { defineCheck } from './check.ts'
import type { LostSecret } from './check-context.ts'

interface PlainText extends CheckSubject {
  readonly lost: LostSecret
}

/** Fails when what was a secret in the baseline is a literal environment variable or log option now. */
export const check = defineCheck<PlainText>({
  id: 'secrets-not-plaintext',
  title: 'No secret has become plain text',
  topic: 'baseline',
  severity: 'error',
  subjects: ({ baseline }) =>
    (baseline?.lostSecrets ?? []).flatMap((lost) =>
      lost.literalPointer === null
        ? []
        : [{ pointer: lost.literalPointer, subject: subjectOf(lost), container: lost.container, lost }],
    ),
  examine: ({ lost: { kind, name, container } }, context) => ({
    verdict: 'fail',
    message: `The secret ${named(name ?? '')} of container ${named(container)} has become plain text: ${baselineRevision(context)} read it from a secret, and now everybody who may describe the task definition can read it.`,
    remedy: `Move it back under ${kind} with its valueFrom, and change the value if it is a real one.`,
  }),
})

function subjectOf({ kind, container, name, subject }: LostSecret): string {
  return kind === 'secrets' ? `environment ${container}/${name}` : subject
}
