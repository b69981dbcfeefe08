import { ClusterNotFoundError } from '../account/ecs.js';
import { revisionOf } from '../account/ecs-records.js';
import { foundValue } from '../base/lookup.js';
import { listAttempts, newestFailure } from './attempts/attempts.js';
import { failedTasks } from './attempts/failed-tasks.js';
import { firstUnknown, noBaseline, runnersUp, unknownBaseline } from './baseline-facts.js';
import { chooseDefinition, deletedPhrases, statusPhrases, statusWarnings } from './chosen-definition.js';
import { rankEvidence, rungs } from './evidence/evidence.js';
import { runningTaskEvidence, stoppedTaskEvidence } from './evidence/task-evidence.js';
import { unprovenEvidence } from './evidence/unproven-evidence.js';
/** The cluster that AWS assumes where none is named; without a service it need not exist. */
const defaultCluster = 'default';
/**
 * Takes a reader and a target without a service (or whose service is missing); gives the family's best revision by its tasks:
 * one that ended with every container's exit code 0, one that runs, else the newest ACTIVE one, which is unproven.
 */
export async function findFamilyBaseline(reader, request, more = {}) {
    const { cluster, family } = request;
    if (family === null)
        return noBaseline('the task definition names no family, so it has no history', more);
    const [running, stopped, active] = await Promise.all([
        reader.tasks({ cluster, family, status: 'RUNNING' }),
        reader.tasks({ cluster, family, status: 'STOPPED' }),
        reader.activeRevisions(family),
    ]);
    if (request.service === null && running.status === 'absent' && cluster !== defaultCluster) {
        throw new ClusterNotFoundError(cluster);
    }
    const runningTasks = foundValue(running) ?? [];
    const stoppedTasks = foundValue(stopped) ?? [];
    const failed = failedTasks(stoppedTasks);
    // A task that ended well has proven more than one that is still at work.
    const proven = [
        ...stoppedTaskEvidence(stoppedTasks),
        ...runningTaskEvidence(runningTasks, request.now).map((evidence) => ({ ...evidence, rung: rungs.tasksAtWork })),
    ];
    const exclude = new Set(failed.map((item) => item.taskDefinition));
    const ranked = rankEvidence([...proven, ...unprovenEvidence(foundValue(active) ?? [], exclude)]);
    const { chosen, deleted } = await chooseDefinition(reader, ranked);
    const unknown = firstUnknown(running, stopped, active);
    const warnings = [...(more.warnings ?? [])];
    const lost = deleted[0];
    const deletedLastHealthy = lost === undefined ? null : revisionOf(lost.taskDefinition);
    if (lost !== undefined)
        warnings.push('last-healthy-deleted');
    const later = failedSince(failed, chosen?.evidence ?? null);
    // What services did with the family is not known here, so nobody can say that a revision was never deployed.
    const attempts = listAttempts(later, chosen?.evidence ?? null, [], null);
    const common = { ...more, warnings, attempts, failure: newestFailure(later), deletedLastHealthy };
    if (chosen === null) {
        if (unknown !== null)
            return unknownBaseline(unknown, common);
        return noBaseline([`the family ${family} has no ACTIVE revision to compare with`, ...deletedPhrases(deleted)].join('; '), common);
    }
    const { evidence, definition } = chosen;
    return {
        ...noBaseline([evidence.reason, ...deletedPhrases(deleted), ...statusPhrases(definition)].join('; '), common),
        status: 'found',
        taskDefinitionArn: evidence.taskDefinition,
        revision: revisionOf(evidence.taskDefinition),
        confidence: evidence.confidence,
        source: evidence.source,
        currentlyHealthy: running.status === 'unknown'
            ? null
            : runningTasks.some((task) => task.taskDefinition === evidence.taskDefinition && isAtWork(task)),
        definition,
        warnings: [...new Set([...warnings, ...evidence.warnings, ...statusWarnings(definition)])].sort(),
        unverified: unverifiedReason(chosen.unknown?.reason ?? (evidence.source === 'stopped-task-exit-0' ? null : unknown)),
        runnersUp: runnersUp(ranked.filter((item) => item.taskDefinition !== evidence.taskDefinition), revisionOf),
    };
}
/** A revision that nothing proves stands for no time: what failed after it is what was registered after it. */
function failedSince(failed, baseline) {
    if (baseline === null)
        return [...failed];
    const revision = revisionOf(baseline.taskDefinition) ?? 0;
    return failed.filter((item) => item.taskDefinition !== baseline.taskDefinition &&
        (baseline.since === null
            ? (revisionOf(item.taskDefinition) ?? 0) > revision
            : (item.createdAt ?? 0) >= baseline.since));
}
function unverifiedReason(reason) {
    return reason === null ? null : { reason };
}
/** ListTasks calls a task RUNNING that shall run: it may not have started yet, or fail its health checks. */
function isAtWork(task) {
    return task.lastStatus === 'RUNNING' && task.healthStatus !== 'UNHEALTHY';
}
