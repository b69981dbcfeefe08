import { shortDigest } from './image-digest.js';
import { imageRepository } from './lost-secrets.js';
import { isSame, partAt } from './normalise.js';
import { isPlainSetting } from './plain-setting.js';
/** Characters of a value that are still read at a glance. */
const longestShown = 60;
/** Members whose texts are ECS's words, sizes or names, never content of the application. */
const shownTexts = new Set([
    'cpu',
    'memory',
    'networkMode',
    'pidMode',
    'ipcMode',
    'family',
    'requiresCompatibilities',
    'operatingSystemFamily',
    'cpuArchitecture',
    'executionRoleArn',
    'taskRoleArn',
    'logDriver',
    'versionConsistency',
    'user',
    'workingDirectory',
    'awslogs-group',
    'awslogs-region',
    'awslogs-stream-prefix',
    'mode',
    'max-buffer-size',
    'containerName',
    'condition',
    'protocol',
    'appProtocol',
    'containerPortRange',
    'sourceVolume',
    'sourceContainer',
    'containerPath',
    'permissions',
]);
/** Members with numbers and switches of ECS; any other number may be the application's. */
const shownNumbers = new Set([
    'memoryReservation',
    'sizeInGiB',
    'containerPort',
    'hostPort',
    'softLimit',
    'hardLimit',
    'interval',
    'timeout',
    'retries',
    'startPeriod',
    'startTimeout',
    'stopTimeout',
    'restartAttemptPeriod',
    'sharedMemorySize',
    'maxSwap',
    'swappiness',
    'size',
    'transitEncryptionPort',
    'maxComputePercent',
    'essential',
    'privileged',
    'readonlyRootFilesystem',
    'interactive',
    'pseudoTerminal',
    'disableNetworking',
    'initProcessEnabled',
    'enabled',
    'readOnly',
    'autoprovision',
    'configuredAtLaunch',
    'enableFaultInjection',
]);
/**
 * Takes the two sides of a change (null: nothing there), the name of what changed and the judge of credentials; gives a phrase such as
 * `256 → 512`, or null where a value is long, structured or not surely harmless.
 */
export function describeChange({ before, after }, name, details) {
    const members = describeMembers(before, after, details);
    if (members !== null)
        return members;
    const was = shownValue(before, name, details);
    const is = shownValue(after, name, details);
    if (before === null)
        return is;
    if (after === null)
        return was === null ? null : `was ${was}`;
    return was === null || is === null || was === is ? null : `${was} → ${is}`;
}
/**
 * Takes the two sides of an image, its container and what may be shown; gives a phrase: the tags where the repository stays, else both
 * references, and the digests that they stand for.
 */
export function describeImage({ before, after }, container, details) {
    const was = textOf(before);
    const is = textOf(after);
    if (was === null || is === null)
        return null;
    const repository = imageRepository(was);
    const same = repository === imageRepository(is);
    const shown = [was, is].map((image) => withShortDigest(same ? image.slice(repository.length).replace(/^[:@]/, '') || 'latest' : image));
    if (!shown.every((text) => isHarmless(null, text, details)))
        return null;
    return `${shown.join(' → ')}${digestPhrase([was, is], details.digests?.(container) ?? null)}`;
}
function withShortDigest(image) {
    return image.replace(/sha256:[0-9a-f]{64}$/, shortDigest);
}
function digestPhrase(images, digests) {
    if (digests === null || images.some((image) => image.includes('@')))
        return '';
    const [before, after] = [shortDigest(digests.before), shortDigest(digests.after)];
    return digests.before === digests.after ? ` (the same image, ${after})` : ` (${before} → ${after})`;
}
function shownValue(part, name, details) {
    if (part === null)
        return null;
    if (part.kind === 'leaf')
        return shownLeaf(part.value, name, details);
    if (!part.members.has('value'))
        return shownMembers(part, details);
    // An environment variable, whose name is given: the entry is shown by its value.
    const value = partAt(part, 'value');
    const named = textOf(partAt(part, 'name')) ?? name;
    if (named === null || part.kind !== 'object' || value?.kind !== 'leaf' || typeof value.value !== 'string')
        return null;
    if (value.value === '')
        return 'empty';
    return isHarmless(named, value.value, details) && isPlainSetting(named, value.value) ? value.value : null;
}
/** Of two objects with plain members, such as a port mapping or a ulimit, those that differ. */
function describeMembers(before, after, details) {
    if (before?.kind !== 'object' || after?.kind !== 'object' || after.members.has('value'))
        return null;
    const keys = new Set([...after.members.keys(), ...before.members.keys()]);
    const phrases = [];
    for (const key of keys) {
        const [was, is] = [before, after].map((part) => part.members.get(key) ?? part.defaults.get(key) ?? null);
        if (was !== null && was !== undefined && is !== null && is !== undefined && isSame(was, is))
            continue;
        const shown = [was, is].map((part) => part == null ? 'none' : part.kind === 'leaf' ? shownLeaf(part.value, key, details) : null);
        if (shown.includes(null))
            return null;
        phrases.push(`${key} ${shown.join(' → ')}`);
    }
    return phrases.length === 0 ? null : phrases.join(', ');
}
/** What is new or gone as a whole, member by member, where all may be shown. */
function shownMembers(part, details) {
    const phrases = [...part.members].map(([key, member]) => {
        const text = member.kind === 'leaf' ? shownLeaf(member.value, key, details) : null;
        return text === null ? null : `${key} ${text}`;
    });
    const text = phrases.join(', ');
    return part.kind === 'object' && !phrases.includes(null) && text.length <= longestShown ? text : null;
}
function shownLeaf(value, name, details) {
    if (typeof value === 'number' || typeof value === 'boolean') {
        return name !== null && (shownNumbers.has(name) || shownTexts.has(name)) ? String(value) : null;
    }
    const text = Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : value;
    if (typeof text !== 'string' || name === null || !shownTexts.has(name))
        return null;
    return isHarmless(name, text, details) ? text : null;
}
function isHarmless(name, text, details) {
    return (text !== '' &&
        text.length <= longestShown &&
        !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) &&
        !details.isCredential(name, text));
}
function textOf(part) {
    return part?.kind === 'leaf' && typeof part.value === 'string' ? part.value : null;
}
