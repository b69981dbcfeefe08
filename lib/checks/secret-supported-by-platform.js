import { referenceCheck } from './reference-check.js';
/** Fails when the Fargate platform version is too old for the form of a reference. */
export const check = referenceCheck({
    id: 'secret-supported-by-platform',
    title: 'The platform version can resolve every reference',
    severity: 'error',
    applies: () => true,
});
