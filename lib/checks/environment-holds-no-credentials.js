import { literalCredentials } from '../text/credentials/literal-credentials.js';
import { defineCheck } from './check.js';
/** Fails when a literal credential stands where everybody who may describe the task definition can read it; warns when one is likely. */
export const check = defineCheck({
    id: 'environment-holds-no-credentials',
    title: 'No credential stands in the task definition as plain text',
    severity: 'error',
    subjects: ({ definition }) => literalCredentials(definition).map((credential) => ({
        pointer: credential.pointer,
        subject: credential.subject,
        container: credential.container,
        credential,
    })),
    examine: ({ credential: { finding } }) => ({
        verdict: 'fail',
        rule: finding.rule,
        ...(finding.certainty === 'likely' ? { severity: 'warning' } : {}),
        message: `This holds ${finding.what}. Everybody who may call ecs:DescribeTaskDefinition can read it, and every revision keeps it.`,
        remedy: finding.remedy,
    }),
});
