import { day } from '../base/day.js';
import { isOlderThan } from '../references/parse/task-platform.js';
import { shortDigest } from '../task-definition/compare/image-digest.js';
/** From then on log drivers do not block by default (ECS developer guide, "Account settings", default log driver mode). */
const nonBlockingSince = Date.UTC(2025, 5, 25);
/**
 * Takes the baseline with its surroundings and the candidate with its; gives what changes in effect although the definitions agree
 * on it: ECS's default for the mode of logs, Fargate's platform version, and tags that point at another image now.
 */
export function silentChanges(input) {
    const pairs = input.candidate.containers.flatMap((after) => {
        const before = input.baseline.containers.find(({ name }) => name === after.name);
        return before === undefined ? [] : [{ before, after }];
    });
    return [
        ...platformChange(input),
        ...pairs.flatMap(({ before, after }) => [
            ...logModeChange(before, after, input),
            ...imageChange(before, after, input),
        ]),
    ];
}
function platformChange({ ran, platform, revision }) {
    const [was, is] = [ran.platformVersion, platform.platformVersion];
    if (was === null || is === null || was === is || ![was, is].every((version) => /^\d+\.\d+\.\d+$/.test(version)))
        return [];
    // What LATEST stands for is known here only up to the version it last stood for.
    if (isOlderThan(platform, was))
        return [];
    return [
        {
            subject: 'service',
            message: `Fargate platform version ${was} → ${is}: ${named(revision)} ran on the former`,
        },
    ];
}
function logModeChange(before, after, { registeredAt, revision }) {
    if (registeredAt === null || registeredAt >= nonBlockingSince || !leavesMode(before) || !leavesMode(after))
        return [];
    return [
        {
            subject: `log option ${after.name}/mode`,
            message: `not set: when ${named(revision)} was registered (${day(registeredAt)}), ECS waited for awslogs by default; since ${day(nonBlockingSince)} it does not wait and may drop lines, unless the account setting defaultLogDriverMode says otherwise`,
        },
    ];
}
function leavesMode({ logConfiguration }) {
    return logConfiguration?.driver === 'awslogs' && !logConfiguration.options.has('mode');
}
/** A tag is resolved at the deployment, so the same text may stand for another image now. */
function imageChange(before, after, { ran, images }) {
    const was = Object.hasOwn(ran.imageDigests, before.name) ? ran.imageDigests[before.name] : undefined;
    const image = images.get(after.name);
    if (was === undefined || image === undefined || image.digest === null)
        return [];
    if (before.image === null || before.image.text !== after.image?.text)
        return [];
    if (!isAnother(was, image))
        return [];
    return [
        {
            subject: `image ${after.name}`,
            message: `the same tag points at another image now: ${shortDigest(was)} → ${shortDigest(image.digest)}`,
        },
    ];
}
/** ECS may have noted the digest of an index, or that of the image it took from it. */
function isAnother(was, { digest, isIndex, content }) {
    if (was === digest)
        return false;
    if (!isIndex)
        return true;
    return content.status === 'found' && !content.value.members.includes(was);
}
function named(revision) {
    return revision === null ? 'the earlier revision' : `revision ${revision}`;
}
