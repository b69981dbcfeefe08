import { referenceCheck } from './reference-check.js';
/** Fails when there is no such file system or access point. */
export const check = referenceCheck({
    id: 'file-system-exists',
    title: 'Every file system and access point exists',
    severity: 'error',
    applies: ({ reference }) => reference.slot === 'efs' || reference.slot === 's3-files',
});
