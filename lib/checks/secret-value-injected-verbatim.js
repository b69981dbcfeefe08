import { namesSecret, referenceCheck } from './reference-check.js';
/** Warns when ECS would turn a value into other text on its way. */
export const check = referenceCheck({
    id: 'secret-value-injected-verbatim',
    title: 'Every value reaches the container as it is stored',
    severity: 'warning',
    applies: namesSecret,
});
