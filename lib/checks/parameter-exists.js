import { referenceCheck } from './reference-check.js';
/** Fails when Parameter Store says that there is no such parameter. */
export const check = referenceCheck({
    id: 'parameter-exists',
    title: 'Every parameter exists',
    severity: 'error',
    applies: ({ reference }) => reference.target.kind === 'parameter',
});
