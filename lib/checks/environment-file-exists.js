import { referenceCheck } from './reference-check.js';
/** Fails when S3 has no object at the ARN. */
export const check = referenceCheck({
    id: 'environment-file-exists',
    title: 'Every environment file exists',
    severity: 'error',
    applies: ({ reference }) => reference.target.kind === 'object' || reference.slot === 'environment-file' || reference.slot === 'firelens-config',
});
