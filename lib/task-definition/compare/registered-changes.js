import { registerable } from '../registration/registration.js';
import { findChanges } from './changes.js';
/**
 * Takes the baseline's task definition as described, the candidate as rendered and the deploy action's keep-null-value-keys; gives what
 * differs between the baseline and what would be registered, each at its place in the rendered file.
 */
export function findRegisteredChanges(baseline, candidate, keepNullValueKeys, options) {
    const { value, origin } = registerable(candidate, { keepNullValueKeys });
    return findChanges(baseline, value, options).map((change) => {
        if (change.kind === 'removed')
            return change;
        const pointer = origin(change.pointer);
        return { ...change, pointer, subject: change.subject === change.pointer ? pointer : change.subject };
    });
}
