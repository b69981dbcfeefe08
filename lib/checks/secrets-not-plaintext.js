import { defineCheck } from './check.js';
/** Fails when what was a secret in the baseline is a literal environment variable now. */
export const check = defineCheck({
    id: 'secrets-not-plaintext',
    title: 'No secret has become plain text',
    severity: 'error',
    subjects: ({ baseline }) => (baseline?.lostSecrets ?? []).flatMap((lost) => lost.literalPointer === null
        ? []
        : [
            {
                pointer: lost.literalPointer,
                subject: `environment ${lost.container}/${lost.name}`,
                container: lost.container,
            },
        ]),
    examine: (_subject, { baseline }) => ({
        verdict: 'fail',
        message: `Revision ${baseline?.report.revision ?? ''} read this from a secret; now it is a literal that everybody who may describe the task definition can read.`,
        remedy: 'Move the variable back under secrets with its valueFrom, and change the value if it is a real one.',
    }),
});
