import { parseArn } from '../../base/arn.js';
import { quoted } from '../../base/quoted.js';
import { plainWord } from '../parse/invalid.js';
import { isUsable, keyRemedy } from './judge-key.js';
import { undecided } from './resolution.js';
const nothing = { remarks: [], undecided: [] };
/** Takes an S3 object's answer; gives the reference's fate. */
export function resolveObject(reference, target, object) {
    const remarks = reference.slot === 'environment-file' && !target.key.endsWith('.env') ? [otherEnding] : [];
    if (object.status === 'found')
        return { remarks, undecided: [] };
    if (object.status === 'unknown')
        return { remarks, undecided: [undecided('environment-file-exists', object)] };
    const what = reference.slot === 'credential-spec'
        ? 'credential spec'
        : reference.slot === 'firelens-config'
            ? 'FireLens configuration'
            : 'environment file';
    return fails({
        check: 'environment-file-exists',
        message: `S3 has no object at this ARN, so the ${what} cannot be read; tasks will not start.`,
        remedy: 'Upload the object, or correct bucket and key.',
    });
}
/** The rule is documented (developer guide, "Environment files"); how the registration holds it is not. */
const otherEnding = {
    check: 'environment-file-exists',
    severity: 'warning',
    message: 'ECS takes environment files whose name ends in .env, and this one ends in something else.',
    remedy: 'Rename the file to end in .env.',
};
/** Takes a log group's and its key's answers; gives the reference's fate. */
export function resolveLogGroup(target, { logGroup, key }) {
    if (target.created)
        return nothing;
    if (logGroup.status === 'unknown')
        return { remarks: [], undecided: [undecided('log-group-exists', logGroup)] };
    if (logGroup.status === 'found')
        return key === null ? nothing : resolveLogKey(key);
    return fails({
        check: 'log-group-exists',
        message: `CloudWatch Logs has no log group ${quoted(target.group)}${target.region === null ? '' : ` in ${target.region}`}; tasks will not start.`,
        remedy: 'Create the log group, or set awslogs-create-group to "true" and allow the execution role logs:CreateLogGroup.',
    });
}
/** What becomes of a task whose log lines cannot be encrypted is not documented, so it is a warning. */
function resolveLogKey(key) {
    if (key.status === 'unknown')
        return { remarks: [], undecided: [undecided('kms-key-usable', key)] };
    if (key.status === 'found' && isUsable(key.value))
        return nothing;
    return {
        remarks: [
            {
                check: 'kms-key-usable',
                severity: 'warning',
                message: key.status === 'absent'
                    ? 'The KMS key that encrypts the log group does not exist any more, so nothing can be written to it.'
                    : `The KMS key that encrypts the log group is in state ${key.value.state}, so nothing can be written to it.`,
                remedy: key.status === 'absent' ? 'Associate the log group with a key that exists.' : keyRemedy(key.value),
            },
        ],
        undecided: [],
    };
}
/** Takes a file system's and access point's answers; gives the reference's fate. */
export function resolveFileSystem(target, { fileSystem, accessPoint }) {
    if (fileSystem.status === 'unknown')
        return { remarks: [], undecided: [undecided('file-system-exists', fileSystem)] };
    if (fileSystem.status === 'absent') {
        return fails({
            check: 'file-system-exists',
            message: `There is no file system ${quoted(target.fileSystemId)}${target.region === null ? '' : ` in ${target.region}`}; tasks will not start.`,
            remedy: 'Name a file system that exists in the region of the task.',
        });
    }
    const state = fileSystem.value === 'error' ? [inError(target)] : [];
    if (accessPoint === null)
        return { remarks: state, undecided: [] };
    if (accessPoint.status === 'unknown')
        return { remarks: state, undecided: [undecided('file-system-exists', accessPoint)] };
    if (accessPoint.status === 'absent' || accessPoint.value.fileSystemId !== target.fileSystemId) {
        return fails({
            check: 'file-system-exists',
            message: `The file system has no access point ${quoted(target.accessPoint?.id ?? '')}; tasks will not start.`,
            remedy: 'Name an access point of this file system.',
            ...(target.accessPoint === null ? {} : { pointer: target.accessPoint.pointer }),
        });
    }
    return { remarks: state, undecided: [] };
}
function inError({ fileSystemId }) {
    return {
        check: 'file-system-exists',
        severity: 'warning',
        message: `The file system ${quoted(fileSystemId)} is in the state error; tasks may not be able to mount it.`,
        remedy: 'Look at the file system, and name another one if it cannot be mended.',
    };
}
/** Takes a role's answer; gives the reference's fate. */
export function resolveRole(reference, target, role) {
    const check = reference.slot === 'task-role' ? 'task-role-exists' : 'execution-role-exists';
    if (role.status === 'unknown')
        return { remarks: [], undecided: [undecided(check, role)] };
    if (role.status === 'absent') {
        return fails({
            check,
            message: `There is no role ${quoted(target.roleName)}; ECS cannot assume it and tasks will not start.`,
            remedy: 'Create the role, or name one that exists.',
        });
    }
    // IAM finds a role by its name alone; ECS takes the ARN as written, and a bare name as a role without a path.
    if (target.arn === null || role.value.arn === target.arn)
        return nothing;
    const partition = parseArn(target.arn)?.partition ?? '';
    const difference = partition === parseArn(role.value.arn)?.partition
        ? 'with a path that the definition does not give'
        : `in another partition than ${plainWord(partition)}`;
    return fails({
        check,
        message: `The role ${quoted(target.roleName)} exists under another ARN, ${difference}; ECS cannot assume it as written and tasks will not start.`,
        remedy: 'Use the ARN of the role that exists.',
        replacement: role.value.arn,
    });
}
function fails(remark) {
    return { remarks: [{ ...remark, reason: 'NOT_FOUND', phase: 'task-start' }], undecided: [] };
}
