import { slots } from '../parse/slots.js';
import { isOlderThan } from '../parse/task-platform.js';
import { resolveImage } from './resolve-image.js';
import { resolveFileSystem, resolveLogGroup, resolveObject, resolveRole } from './resolve-others.js';
import { resolveParameter } from './resolve-parameter.js';
import { resolveSecret } from './resolve-secret.js';
/** Takes a reference, what AWS was seen to have there and the context; gives its fate. Pure. */
export function resolveReference(reference, evidence, context) {
    const judgement = judge(reference, evidence, context);
    const remarks = [...judgement.remarks, ...platformRemarks(reference, context.platform)];
    return {
        reference,
        evidence,
        remarks: remarks.map((remark) => withStoppedReason(remark, reference)),
        undecided: judgement.undecided,
        ...(judgement.notChecked === undefined ? {} : { notChecked: judgement.notChecked }),
    };
}
function judge(reference, evidence, context) {
    const { target } = reference;
    if (target.kind === 'invalid')
        return resolveInvalid(reference, target, evidence);
    if (target.kind === 'secret' && evidence.kind === 'secret')
        return resolveSecret(reference, target, evidence, context);
    if (target.kind === 'parameter' && evidence.kind === 'parameter') {
        return resolveParameter(reference, target, evidence, context);
    }
    if (target.kind === 'object' && evidence.kind === 'object')
        return resolveObject(reference, target, evidence.object);
    if (target.kind === 'image' && evidence.kind === 'image')
        return resolveImage(reference, target, evidence, context);
    if (target.kind === 'log-group' && evidence.kind === 'log-group')
        return resolveLogGroup(target, evidence);
    if (target.kind === 'file-system' && evidence.kind === 'file-system')
        return resolveFileSystem(target, evidence);
    if (target.kind === 'role' && evidence.kind === 'role')
        return resolveRole(reference, target, evidence.role);
    return { remarks: [], undecided: [], ...unseen(target) };
}
function unseen(target) {
    if (target.kind === 'image')
        return { notChecked: 'not in ECR: existence is not checked' };
    if (target.kind === 'local-file') {
        return { notChecked: 'a file on the container instance cannot be seen from a pipeline' };
    }
    return {};
}
function resolveInvalid(reference, target, evidence) {
    const suggestion = evidence.kind === 'none' ? evidence.suggestion : null;
    return {
        remarks: [
            {
                check: slots[reference.slot].check(target.reason, target),
                message: suggestion === null ? target.message : `${target.message} Probably suggestion: ${suggestion.what}.`,
                remedy: target.remedy,
                reason: target.reason,
                phase: target.phase,
                ...(target.severity === undefined ? {} : { severity: target.severity }),
                ...(target.pointer === undefined ? {} : { pointer: target.pointer }),
                ...(suggestion !== null && suggestion.uncertain !== true ? { replacement: suggestion.replacement } : {}),
            },
        ],
        undecided: [],
    };
}
function platformRemarks({ slot, target }, platform) {
    if (slot === 'firelens-config' && platform.launchType === 'FARGATE') {
        return [
            {
                check: 'secret-supported-by-platform',
                message: 'Fargate takes a FireLens configuration only from a file in the image, not from S3; ECS refuses to register it.',
                remedy: 'Set config-file-type to file and put the configuration into the image.',
                reason: 'PLATFORM_VERSION',
                phase: 'register',
            },
        ];
    }
    const needed = slots[slot].platform(target);
    if (target.kind === 'invalid' || needed === null || !isOlderThan(platform, needed.version))
        return [];
    return [
        {
            check: 'secret-supported-by-platform',
            message: `Fargate platform version ${platform.platformVersion ?? ''} cannot resolve ${needed.what}; it takes ${needed.version} or later.`,
            remedy: 'Deploy on platform version LATEST.',
            reason: 'PLATFORM_VERSION',
            phase: 'task-start',
        },
    ];
}
/** The words that a search will be made for, once the task has stopped. */
function withStoppedReason(remark, { slot, target }) {
    if (remark.reason === undefined || remark.phase !== 'task-start' || remark.reason === 'PLATFORM_VERSION')
        return remark;
    const words = slots[slot].stopped(remark.reason, target);
    return words === null ? remark : { ...remark, message: `${remark.message} ECS would report "${words}".` };
}
