import { trustCheck } from './trust-check.js';
/** Fails when the trust policy keeps ECS from assuming the execution role. */
export const check = trustCheck('execution');
