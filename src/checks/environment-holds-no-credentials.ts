import type { CheckSubject } from '../report/subject.ts'
import { type LiteralCredential, literalCredentials } from '../text/credentials/literal-credentials.ts'
import { defineCheck } from './check.ts'

interface CredentialSubject extends CheckSubject {
  readonly credential: LiteralCredential
}

/** Fails when a literal credential stands where everybody who may describe the task definition can read it; warns when one is likely. */
export const check = defineCheck<CredentialSubject>({
  id: 'environment-holds-no-credentials',
  title: 'No credential stands in the task definition as plain text',
  topic: 'texts',
  severity: 'error',
  subjects: ({ definition }) =>
    literalCredentials(definition).map((credential) => ({
      pointer: credential.pointer,
      subject: credential.subject,
      container: credential.container,
      credential,
    })),
  examine: ({ credential: { finding } }) => ({
    verdict: 'fail',
    rule: finding.rule,
    ...(finding.certainty === 'likely' ? { severity: 'warning' as const } : {}),
    message: `This holds ${finding.what}. Everybody who may call ecs:DescribeTaskDefinition can read it, and every revision keeps it.`,
    remedy: finding.remedy,
  }),
})
