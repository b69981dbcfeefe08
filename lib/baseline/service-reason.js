import { revisionOf } from '../account/ecs-records.js';
import { day } from '../base/day.js';
import { causesOf, shortened } from './attempts/attempt-reason.js';
import { failedSince } from './attempts/failed-deployments.js';
import { describeGroup, groupStoppedTasks } from './attempts/stopped-tasks.js';
import { deletedPhrases, statusPhrases } from './chosen-definition.js';
import { rungs, taskDefinitionOf } from './evidence/evidence.js';
/** Days for which ECS keeps service deployments, by its guide ("View service history"). */
const historyDays = 90;
/** Causes that are told of the baseline's own tasks. */
const maxCauses = 2;
const causeLength = 200;
/** Takes the baseline, weaker evidence, whether the baseline is down, and what is known; gives why it is the baseline, and what to know of it. */
export function whyThis({ evidence, definition }, others, isDown, told) {
    return phrase([
        evidence.reason,
        ...shortSoak(evidence, others),
        ...deletedPhrases(told.deleted),
        ...rollbackFailed(evidence, told),
        ...ownTasks(evidence, isDown, told),
        ...statusPhrases(definition),
        ...servicePhrases(evidence, told),
        ...leftOut(evidence, told),
        ...notListed(told),
    ]);
}
/** Takes what is known of a service without a baseline; gives why there is none. */
export function whyNone(told) {
    return phrase([
        told.deleted.length === 0
            ? 'no deployment of this service is known to have completed, and its family has no other ACTIVE revision'
            : 'the family has no ACTIVE revision to compare with instead',
        ...deletedPhrases(told.deleted),
        ...servicePhrases(null, told),
        ...leftOut(null, told),
    ]);
}
function shortSoak(evidence, [next]) {
    if (!evidence.shortSoak || next?.confidence !== 'high')
        return [];
    return [
        `revision ${revisionOf(next.taskDefinition)} completed before it and stood longer, which the baseline input can name`,
    ];
}
function rollbackFailed(evidence, { known }) {
    const { history } = known.history;
    const [newest] = history.briefs;
    const record = newest === undefined ? undefined : history.records.get(newest.arn);
    const target = taskDefinitionOf(history, record?.rollback?.serviceRevisionArn ?? null);
    return newest?.status === 'ROLLBACK_FAILED' && target === evidence.taskDefinition
        ? ['ECS tried to roll back to it and failed, so its surroundings changed since']
        : [];
}
/** The attempts leave the baseline's own revision out, so its failures are told here. */
function ownTasks({ taskDefinition }, isDown, { open, stopped, unseen }) {
    const again = open.find((item) => item.taskDefinition === taskDefinition && item.failing);
    if (again !== undefined) {
        const when = again.createdAt === null ? '' : ` ${day(again.createdAt)}`;
        return [
            ['the same task definition was deployed again', when, ' and failed', ...because(causesOf(again, unseen))].join(''),
        ];
    }
    if (!isDown)
        return [];
    const groups = groupStoppedTasks(stopped.filter((task) => task.taskDefinition === taskDefinition));
    return groups.length === 0
        ? []
        : [
            [
                'its own tasks stop now',
                ...because(groups.map((group) => describeGroup(shortened(group, causeLength)))),
            ].join(''),
        ];
}
function because(causes) {
    return causes.length === 0 ? [] : [` (${causes.slice(0, maxCauses).join('; ')})`];
}
function servicePhrases(evidence, { known: { service }, now }) {
    if (service === null)
        return [];
    const draining = service.status === 'DRAINING' ? ['the service is being deleted'] : [];
    const isProven = evidence !== null && evidence.rung < rungs.vacuous;
    const age = service.createdAt === null ? Number.POSITIVE_INFINITY : now - service.createdAt;
    // Without an earlier revision there was nothing before it.
    const isFirst = service.taskDefinition !== null && revisionOf(service.taskDefinition) === 1;
    if (isProven || isFirst || service.createdAt === null || age > historyDays * 86_400_000)
        return draining;
    return [
        ...draining,
        `the service was created ${day(service.createdAt)}, and ECS keeps nothing of an earlier one of its name: the baseline input can name a revision that worked`,
    ];
}
/** Attempts that cannot be listed, because nobody knows what they deployed. */
function leftOut(evidence, { known }) {
    const { history } = known.history;
    const failed = failedSince(evidence, history);
    const unread = failed.filter((brief) => taskDefinitionOf(history, brief.targetServiceRevisionArn) === null).length;
    const some = unread === 0
        ? []
        : [
            `${unread} more ${unread === 1 ? 'deployment' : 'deployments'} since then did not complete, but what ${unread === 1 ? 'it' : 'they'} deployed could not be read`,
        ];
    const list = known.list.status === 'found' ? known.list.value : null;
    const since = evidence?.since ?? Number.NEGATIVE_INFINITY;
    const isCut = list !== null && list.left !== 'none' && !list.briefs.some(({ createdAt }) => createdAt <= since);
    return isCut ? [...some, 'ECS lists more deployments than were read, so there may be more attempts'] : some;
}
function notListed({ registered, known }) {
    return registered?.status === 'unknown' && known.list.status === 'found'
        ? [`which revisions were registered since then is not known, as ${registered.reason}`]
        : [];
}
function phrase(parts) {
    return parts.join('; ');
}
