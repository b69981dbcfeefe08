import { ownValue } from '../base/json.js';
/** Takes a task definition as described; gives when it was registered, in milliseconds since the epoch, or null. */
export function registeredAt(definition) {
    const text = ownValue(definition, 'registeredAt');
    const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : time;
}
