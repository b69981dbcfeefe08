import { valueAt } from '../../base/json.js';
import { counterpart } from '../../task-definition/compare/counterpart.js';
/**
 * Takes permissions, the candidate and the revision that runs now; marks those that the running one needs too, with the same role and
 * for the same text at the same place. A denial of such a one contradicts what runs.
 */
export function markAlreadyUsed(permissions, candidate, running) {
    const sameRole = {
        'execution-role': candidate.executionRole?.text === running.executionRole?.text,
        'task-role': candidate.taskRole?.text === running.taskRole?.text,
        deployer: false,
    };
    return permissions.map((permission) => {
        const used = sameRole[permission.principal] &&
            permission.need.neededBy.some(({ pointer }) => standsThereToo(pointer, candidate.value, running.value));
        return used ? { ...permission, alreadyUsed: true } : permission;
    });
}
function standsThereToo(pointer, candidate, running) {
    const there = counterpart(candidate, pointer, running);
    if (there === null)
        return false;
    return JSON.stringify(valueAt(candidate, pointer)) === JSON.stringify(valueAt(running, there));
}
