import { createHash } from 'node:crypto';
/** A key is also part of a check run's name; longer ones are cut and told apart by a digest. */
const KEY_LIMIT = 100;
/**
 * Takes what each target is called, `cluster/service` or the family; gives the key of its comment: letters, digits and `._/-` only, the
 * same whatever the order of targets.
 */
export function commentKeyFor(names) {
    const sorted = [...new Set(names)].toSorted();
    const joined = sorted.map((name) => name.replace(/[^A-Za-z0-9._/-]/g, '-')).join('_');
    const lossless = joined === sorted.join('_') && joined.length <= KEY_LIMIT && joined !== '';
    if (lossless)
        return joined;
    const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8);
    return `${joined.slice(0, KEY_LIMIT - digest.length - 1)}-${digest}`.replace(/^-/, '');
}
