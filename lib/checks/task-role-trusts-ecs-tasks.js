import { trustCheck } from './trust-check.js';
/** Fails when the trust policy keeps ECS from assuming the task role. */
export const check = trustCheck('task');
