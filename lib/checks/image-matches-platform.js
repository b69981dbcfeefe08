import { referenceCheck } from './reference-check.js';
/** Fails when an image index has no manifest for the runtime platform. */
export const check = referenceCheck({
    id: 'image-matches-platform',
    title: 'Every image is built for the platform',
    severity: 'error',
    applies: ({ reference }) => reference.slot === 'image',
});
