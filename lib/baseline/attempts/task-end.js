/** Exit codes of a container that was stopped from outside: 128 and SIGKILL or SIGTERM. */
const killed = [137, 143];
const outOfMemory = /OutOfMemory/i;
/** Takes a container; tells whether it was stopped from outside, and nothing says that it ran out of memory. */
export function wasKilled({ exitCode, reason }) {
    return exitCode !== null && killed.includes(exitCode) && !outOfMemory.test(reason ?? '');
}
/**
 * Takes a task; tells whether it stopped because a container had done its work. ECS then stops the others, so that a log router or
 * a proxy beside it exits 143, or 137 when it takes no notice.
 */
export function stoppedWithWorkDone(task) {
    return (task.stopCode === 'EssentialContainerExited' &&
        !outOfMemory.test(task.stoppedReason ?? '') &&
        task.containers.some((container) => container.exitCode === 0) &&
        task.containers.every((container) => container.exitCode === 0 || wasKilled(container)));
}
/** Takes a task; tells whether all of its containers exited 0, but for those that ECS stopped once the work was done. */
export function endedWell(task) {
    return (task.containers.length > 0 &&
        (task.containers.every((container) => container.exitCode === 0) || stoppedWithWorkDone(task)));
}
