import { revisionOf } from '../account/ecs-records.js';
import { foundValue } from '../base/lookup.js';
import { listAttempts, newestFailure } from './attempts/attempts.js';
import { failedDeployments, failedTaskSets } from './attempts/failed-deployments.js';
import { neverDeployed } from './attempts/never-deployed.js';
import { noBaseline, runnersUp, unknownBaseline } from './baseline-facts.js';
import { chooseDefinition, statusWarnings } from './chosen-definition.js';
import { rankEvidence, rungs } from './evidence/evidence.js';
import { openTargets } from './evidence/live-evidence.js';
import { familyOf, gatherKnowledge, nameOf, } from './evidence/service-knowledge.js';
import { failedTargets } from './evidence/source-evidence.js';
import { isSteady, runningTaskEvidence } from './evidence/task-evidence.js';
import { unprovenEvidence } from './evidence/unproven-evidence.js';
import { findFamilyBaseline } from './family-baseline.js';
import { runsNow, serviceFacts } from './service-facts.js';
import { whyNone, whyThis } from './service-reason.js';
import { doubtOf, historyWarnings, surroundingsOf, unprovenReason } from './service-words.js';
/**
 * Takes a reader and a target with a service; gives its last healthy revision. Three round trips: the service with the list of
 * its deployments; these with their revisions, tasks and the family; the baseline's definition with what is left.
 */
export async function findServiceBaseline(reader, request) {
    const [answer, list] = await Promise.all([
        reader.service(request.cluster, request.service),
        reader.serviceDeployments(request.cluster, request.service),
    ]);
    const service = foundValue(answer);
    if (answer.status === 'absent')
        return findFamilyBaseline(reader, request, { warnings: ['service-missing'] });
    if (service !== null && service.status === 'INACTIVE') {
        return findFamilyBaseline(reader, request, { warnings: ['service-inactive'], service: serviceFacts(service) });
    }
    const gathered = await gatherKnowledge(reader, request, service, list);
    return decide(reader, request, {
        service,
        serviceUnknown: answer.status === 'unknown' ? answer : null,
        list,
        ...gathered,
    });
}
async function decide(reader, request, known) {
    const { service } = known;
    const { ranked, unknown } = await candidatesOf(reader, request, known);
    const { chosen, deleted, active } = await choose(reader, request, known, ranked);
    const best = chosen?.evidence ?? null;
    const stopped = await known.stopped;
    const registered = known.activeRevisions === null ? null : await known.activeRevisions;
    const open = openDeployments(best, known, foundValue(stopped) ?? []);
    const unseen = unknownOf(stopped);
    const never = await neverDeployed(reader, known, chosen, registered);
    const lost = deleted[0];
    const common = {
        ...(service === null ? {} : { service: serviceFacts(service) }),
        attempts: listAttempts(open, best, never, unseen),
        failure: newestFailure(open),
        deletedLastHealthy: lost === undefined ? null : revisionOf(lost.taskDefinition),
    };
    const warnings = [...historyWarnings(known), ...(lost === undefined ? [] : ['last-healthy-deleted'])];
    const told = { known, deleted, open, stopped: foundValue(stopped) ?? [], unseen, registered, now: request.now };
    if (chosen === null || best === null) {
        const unread = unknown ?? unknownOf(active);
        if (unread !== null)
            return unknownBaseline(unprovenReason(unread), { ...common, warnings: unique(warnings) });
        return noBaseline(whyNone(told), { ...common, warnings: unique([...warnings, 'no-healthy-evidence']) });
    }
    const currentlyHealthy = service === null ? null : runsNow(service, best.taskDefinition);
    const isDown = currentlyHealthy === false && (service?.desiredCount ?? 0) > 0;
    const failedLater = open.some((item) => item.taskDefinition === best.taskDefinition && item.failing);
    const others = ranked.filter((item) => item.taskDefinition !== best.taskDefinition && !deleted.includes(item));
    return {
        ...noBaseline(whyThis(chosen, others, isDown, told), common),
        status: 'found',
        taskDefinitionArn: best.taskDefinition,
        revision: revisionOf(best.taskDefinition),
        confidence: best.confidence,
        source: best.source,
        currentlyHealthy,
        definition: chosen.definition,
        warnings: unique([
            ...warnings,
            ...best.warnings,
            ...statusWarnings(chosen.definition),
            ...(isDown ? ['baseline-not-running-now'] : []),
            ...(failedLater ? ['same-task-definition-failed-later'] : []),
            ...(best.source === 'latest-active-unproven' ? ['no-healthy-evidence'] : []),
        ]),
        unverified: doubtOf(chosen, unknown),
        runnersUp: runnersUp(others, revisionOf),
        ran: surroundingsOf(best, known.history),
    };
}
/** What there is evidence for, the best first; running tasks count where no deployment record settles it. */
async function candidatesOf(reader, request, known) {
    const { service } = known;
    const unknown = known.serviceUnknown ?? known.unknown;
    const ranked = rankEvidence(known.evidence);
    const isSettled = (ranked[0]?.rung ?? Number.POSITIVE_INFINITY) < rungs.tasks;
    if (isSettled || (service !== null && service.runningCount === 0))
        return { ranked, unknown };
    const answer = await reader.tasks({ cluster: request.cluster, service: nameOf(service, request), status: 'RUNNING' });
    // Tasks of what failed, or has yet to complete, run as well until ECS takes them away.
    const unfinished = new Set([
        ...failedTargets(known.history.history),
        ...(service === null ? [] : openTargets(service, known.history.history)),
        ...known.unfinished.map(({ set }) => set.taskDefinition),
    ]);
    const tasks = (foundValue(answer) ?? []).filter((task) => !unfinished.has(task.taskDefinition));
    return {
        ranked: rankEvidence([...known.evidence, ...runningTaskEvidence(tasks, request.now)]),
        unknown: unknown ?? unknownOf(answer),
    };
}
/** The best evidence whose task definition exists; else something to compare with, of which nothing shows that it ever ran. */
async function choose(reader, request, known, ranked) {
    const choice = await chooseDefinition(reader, ranked);
    const family = familyOf(known.service) ?? request.family;
    if (choice.chosen !== null || family === null)
        return { ...choice, active: null };
    const active = await (known.activeRevisions ?? reader.activeRevisions(family));
    const { service } = known;
    const standing = service === null ? [] : [...service.deployments, ...service.taskSets];
    const excluded = new Set([
        ...failedTargets(known.history.history),
        ...standing.map(({ taskDefinition }) => taskDefinition),
        ...(service?.taskDefinition == null ? [] : [service.taskDefinition]),
    ]);
    const { chosen } = await chooseDefinition(reader, unprovenEvidence(foundValue(active) ?? [], excluded));
    return { chosen, deleted: choice.deleted, active };
}
function openDeployments(baseline, known, stopped) {
    const { service } = known;
    if (service === null || service.controller === 'ECS') {
        return failedDeployments(baseline, service, known.history.history, stopped);
    }
    const unsteady = service.controller === 'EXTERNAL' ? service.taskSets.filter(isUnsteady) : [];
    const serving = unsteady
        .filter((set) => set.taskDefinition !== baseline?.taskDefinition)
        .map((set) => ({ set, status: set.stabilityStatus ?? set.status, error: null }));
    return failedTaskSets([...known.unfinished, ...serving], stopped);
}
function isUnsteady(set) {
    return set.status === 'PRIMARY' && !isSteady(set);
}
function unknownOf(answer) {
    return answer?.status === 'unknown' ? answer : null;
}
function unique(warnings) {
    return [...new Set(warnings)].sort();
}
