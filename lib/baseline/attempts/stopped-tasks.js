import { foreignText } from '../foreign-text.js';
import { stoppedWithWorkDone, wasKilled } from './task-end.js';
/**
 * Causes by the words of the agent and of the scheduler, the most telling first: a failed fetch of a secret also says
 * ResourceInitializationError. Sources: amazon-ecs-agent, ECS guide "Stopped task error messages".
 */
const causes = [
    ['secret-json-key-missing', /did not contain json key/i],
    ['secret-deleted', /marked (?:for|as) delet/i],
    [
        'secret-access-denied',
        /(?:secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt).*not authorized|not authorized.*(?:secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt)|retriev\w* secrets? from (?:asm|ssm).*AccessDenied|AccessDenied.*(?:secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt)/is,
    ],
    [
        'secret-fetch-network',
        /secrets? from (?:asm|ssm).*(?:RequestCanceled|deadline exceeded|i\/o timeout|connection (?:refused|issue)|no such host)/is,
    ],
    [
        'secret-not-found',
        /secrets? from (?:asm|ssm).*(?:ResourceNotFoundException|ParameterNotFound)|can't find the specified secret|invalid ssm parameters/is,
    ],
    ['registry-auth', /unable to (?:retrieve ecr registry auth|get registry auth)|ecr:GetAuthorizationToken/i],
    ['image-pull', /CannotPull\w*Error/],
    ['health-check-elb', /failed ELB health checks/i],
    ['health-check-container', /failed container health checks/i],
    ['out-of-memory', /OutOfMemory/i],
    ['log-driver', /failed to (?:initialize logging driver|validate logger args|create (?:stream|log group))/i],
    ['container-start', /Cannot(?:Start|Create)Container\w*Error|exec format error/],
    ['resource-init', /ResourceInitializationError/],
];
/** Takes a stopped task; gives its cause, or null where it was stopped on purpose. */
export function stopCause(task) {
    const culprit = culpritOf(task);
    // Which of two containers was the essential one is not in the task: both are named.
    const alongside = culprit?.exitCode === 0 ? task.containers.filter(wasKilled).map(killedWords) : [];
    const words = [task.stoppedReason, culprit?.reason, ...alongside].filter((text) => text !== null && text !== undefined);
    const all = [task.stoppedReason, ...task.containers.map((container) => container.reason)].join('\n');
    const named = causes.find(([, pattern]) => pattern.test(all))?.[0] ?? null;
    const onPurpose = task.stopCode === 'ServiceSchedulerInitiated' || task.stopCode === 'UserInitiated';
    // A task that failed its health checks is stopped by the scheduler too.
    if (onPurpose && named === null)
        return null;
    const exitCode = culprit?.exitCode ?? null;
    const category = named ?? categoryByExit(task, exitCode);
    const telling = words.filter((text) => !/^Essential container in task exited$/i.test(text.trim()));
    return {
        category,
        stopCode: task.stopCode,
        container: culprit?.name ?? null,
        exitCode,
        text: telling.length === 0 ? null : foreignText([...new Set(telling)].join('; ')),
    };
}
/** Takes stopped tasks of one attempt; gives them by cause, the most frequent first, tasks stopped on purpose left out. */
export function groupStoppedTasks(tasks) {
    const newestFirst = tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0) || (a.arn < b.arn ? -1 : 1));
    const groups = new Map();
    for (const task of newestFirst) {
        const cause = stopCause(task);
        if (cause === null)
            continue;
        const key = JSON.stringify([cause.category, cause.container, cause.exitCode]);
        groups.set(key, { ...(groups.get(key) ?? cause), count: (groups.get(key)?.count ?? 0) + 1 });
    }
    return [...groups.values()].sort((a, b) => b.count - a.count);
}
/** Takes a group; gives a phrase: "2 stopped tasks: container app exited 1". */
export function describeGroup(group) {
    const tasks = group.count === 1 ? '1 stopped task' : `${group.count} stopped tasks`;
    const container = group.container === null ? null : `container ${foreignText(group.container)}`;
    const exit = group.exitCode === null || container === null ? null : `${container} ${exitWords(group)}`;
    const what = [exit, group.text ?? (exit === null ? categoryWords[group.category] : null)].filter((part) => part !== null);
    return `${tasks}: ${what.join(', ')}`;
}
const categoryWords = {
    'secret-access-denied': 'a secret could not be read',
    'secret-json-key-missing': 'a secret lacks the JSON key',
    'secret-deleted': 'a secret is marked for deletion',
    'secret-not-found': 'a secret was not found',
    'secret-fetch-network': 'a secret could not be fetched over the network',
    'registry-auth': 'the registry refused the credentials',
    'image-pull': 'the image could not be pulled',
    'health-check-elb': 'the load balancer health checks failed',
    'health-check-container': 'the container health checks failed',
    'out-of-memory': 'a container ran out of memory',
    'log-driver': 'the log driver could not start',
    'resource-init': 'the resources of the task could not be set up',
    'container-start': 'a container could not start',
    'container-exited': 'an essential container exited',
    other: 'ECS gives no reason',
    unknown: 'ECS gives no reason',
};
/** SIGKILL alone does not tell whether it was memory, or a time limit. */
function exitWords({ exitCode, text }) {
    return exitCode === 137 && !/OutOfMemory/i.test(text ?? '') ? 'was killed (exit 137)' : `exited ${exitCode}`;
}
function killedWords({ name, exitCode }) {
    return `container ${name} was killed (exit ${exitCode})`;
}
function categoryByExit(task, exitCode) {
    if (exitCode === 137)
        return 'out-of-memory';
    if (task.stopCode === 'EssentialContainerExited' || exitCode !== null)
        return 'container-exited';
    return 'other';
}
/** The container that ended on its own; those killed along with it come last. */
function culpritOf(task) {
    const workDone = stoppedWithWorkDone(task);
    const weight = (container) => {
        if (container.exitCode === null)
            return container.reason === null ? 4 : 1;
        if (container.exitCode === 0)
            return workDone ? 2 : 3;
        if (!wasKilled(container))
            return 0;
        return workDone ? 3 : 2;
    };
    const relevant = task.containers.filter((container) => weight(container) < 4);
    return relevant.toSorted((a, b) => weight(a) - weight(b))[0] ?? null;
}
