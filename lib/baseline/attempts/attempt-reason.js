import { terminalStatuses } from '../../account/ecs-records.js';
import { day } from '../../base/day.js';
import { printable } from '../../text/credentials/redact.js';
import { foreignText, foreignTextLength } from '../foreign-text.js';
import { describeGroup } from './stopped-tasks.js';
/** Causes that an attempt shows; more are counted. */
const maxCauses = 3;
/** Characters of each text where there are two or more: all of them shall be read to their end. */
const lengthOfTwo = 240;
const lengthOfMany = 200;
/** Takes a deployment that did not complete, how often it was tried, and why stopped tasks could not be read (null: they were); gives the reason. */
export function attemptReason(deployment, times, unseen) {
    const tried = deployment.createdAt === null ? deployment.verb : `${deployment.verb} ${day(deployment.createdAt)}`;
    const repeated = times > 1 ? `${tried}, the last of ${times} times` : tried;
    const causes = causesOf(deployment, unseen);
    return `${repeated}; ${causes.length > 0 ? causes.join('; ') : unexplained(deployment, unseen)}`;
}
/** Takes a deployment that did not complete, and why stopped tasks could not be read (null: they were); gives its causes, each a phrase. */
export function causesOf(deployment, unseen) {
    const { statusReason } = deployment;
    const shown = deployment.groups.slice(0, maxCauses);
    const left = deployment.groups.length - shown.length;
    const texts = shown.length + (statusReason === null ? 0 : 1);
    const length = texts <= 1 ? foreignTextLength : texts === 2 ? lengthOfTwo : lengthOfMany;
    // A hook or an alarm explains itself; a circuit breaker only counts tasks.
    const open = unseen !== null && shown.length === 0 && statusReason !== null && /circuit breaker/i.test(statusReason);
    return [
        ...shown.map((group) => describeGroup(shortened(group, length))),
        ...(left > 0 ? [`and ${left} more ${left === 1 ? 'cause' : 'causes'}`] : []),
        ...(statusReason === null ? [] : [printable(statusReason, length)]),
        ...(open ? [wouldSay(unseen)] : []),
    ];
}
/** Takes a group and a number of characters; gives it with a text of no more than that, cut in the middle. */
export function shortened(group, length) {
    return group.text === null ? group : { ...group, text: printable(group.text, length) };
}
function unexplained(deployment, unseen) {
    if (!deployment.failing) {
        return `it has not completed yet${deployment.stage === null ? '' : ` (stage ${foreignText(deployment.stage)})`}`;
    }
    if (unseen !== null)
        return `${howItStands(deployment)}; ${wouldSay(unseen)}`;
    return deployment.tasksFail
        ? `${howItStands(deployment)}, but details of stopped tasks expire after an hour`
        : `${howItStands(deployment)}, and ECS records no reason`;
}
function howItStands({ status, tasksFail }) {
    if (tasksFail)
        return 'its tasks fail';
    if (status === 'STOPPED')
        return 'stopped before it completed';
    return isOver(status) ? `ended as ${status}` : `it is ${status}`;
}
/** By ECS's words for service deployments and rollouts, and by CodeDeploy's. */
function isOver(status) {
    return terminalStatuses.includes(status) || ['FAILED', 'Failed', 'Stopped'].includes(status);
}
function wouldSay(unseen) {
    return unseen.cause === 'NOT_PERMITTED'
        ? `${unseen.reason}, which would say why`
        : `why could not be read: ${unseen.reason}`;
}
