import { namesSecret, referenceCheck } from './reference-check.js';
/** Notes a partial ARN that works; fails one that Secrets Manager takes as complete. */
export const check = referenceCheck({
    id: 'secret-arn-complete',
    title: 'Every secret ARN is complete',
    severity: 'notice',
    applies: namesSecret,
});
