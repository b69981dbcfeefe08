import { counted } from '../base/sentence.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { Holes } from '../task-definition/hole.ts'
import { type LiteralCredential, literalCredentials } from '../text/credentials/literal-credentials.ts'
import { defineCheck } from './check.ts'

interface CredentialSubject extends CheckSubject {
  readonly credential: LiteralCredential
}

/** Checks of what a text names, at the same place. */
const namesSomething: readonly CheckId[] = [
  'secret-reference-well-formed',
  'secret-exists',
  'parameter-exists',
  'image-exists',
  'environment-file-exists',
  'file-system-exists',
  'execution-role-exists',
  'task-role-exists',
]

/** Fails when a literal credential stands where everybody who may describe the task definition can read it; warns when one is likely. */
export const check = defineCheck<CredentialSubject>({
  id: 'environment-holds-no-credentials',
  title: 'No credential stands in the task definition as plain text',
  topic: 'texts',
  severity: 'error',
  subjects: ({ definition, holes }) =>
    literalCredentials(definition)
      .filter((credential) => !isMadeUp(credential, holes))
      .map((credential) => ({
        pointer: credential.pointer,
        subject: credential.subject,
        container: credential.container,
        credential,
      })),
  examine: ({ credential: { finding, holder } }) => ({
    verdict: 'fail',
    rule: finding.rule,
    ...(finding.certainty === 'likely' ? { severity: 'warning' as const } : {}),
    message: `${holder} holds ${finding.what} (${counted(finding.length, 'character')}). Everybody who may call ecs:DescribeTaskDefinition can read it, and every revision keeps it.`,
    remedy: finding.remedy,
    // What stands where a name belongs is asked of nobody, and that it names nothing is no fault of its own.
    speaksBefore: namesSomething,
  }),
})

/** A name that a plan leaves to AWS is stood in for with letters of no meaning, which look like those of a credential. */
function isMadeUp({ pointer, finding }: LiteralCredential, holes: Holes): boolean {
  const standIn = holes.get(pointer)?.standIn ?? null
  return standIn !== null && finding.certainty === 'likely'
}
