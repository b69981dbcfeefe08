import { referenceCheck } from './reference-check.js';
/** Fails when ECR says that there is no such tag or digest. */
export const check = referenceCheck({
    id: 'image-exists',
    title: 'Every image exists in ECR',
    severity: 'error',
    applies: ({ reference }) => reference.slot === 'image',
});
