import { revisionsPerCall } from '../../account/ecs.js';
import { revisionId, } from '../../account/ecs-records.js';
import { foundValue } from '../../base/lookup.js';
import { deploymentEvidence, isCompleted } from './deployment-evidence.js';
import { rungs, taskDefinitionOf } from './evidence.js';
import { completedEvents } from './live-evidence.js';
import { isServing } from './source-evidence.js';
/** Attempts since the newest success that are described: more would add reasons, not a baseline. */
const maxAttempts = 10;
/** Attempts whose service revision is read at once, to know what they deployed. */
const maxAttemptRevisions = 40;
/** Successes that are described at once: most often the newest one proves what it deployed. */
const maxSuccesses = 10;
/** Deployments that are described, and service revisions that are read, where those prove nothing: five calls each. */
const maxMore = 100;
/**
 * Takes the list of a service's deployments, a way to list only those that completed, and the service; reads what decides about the
 * last healthy revision: everything newer than the newest success and the newest successes, with their service revisions in the same
 * round trip, because the list names the targets. A rollback, or a history whose newest successes prove nothing, needs more.
 */
export async function readServiceHistory(reader, list, listCompleted, service) {
    const state = new HistoryState(list.status === 'found' ? list.value.briefs : [], service);
    if (list.status !== 'found') {
        if (list.status === 'unknown' && service !== null)
            await state.readRevisions(reader, eventRevisions(service), 'old');
        return state.result(list.status === 'unknown' ? list : null, 'none');
    }
    const first = firstSelection(state.briefs);
    const targets = targetsOf([...attemptsOf(state.briefs).slice(0, maxAttemptRevisions), ...first]);
    await Promise.all([
        state.readDeployments(reader, first),
        state.readRevisions(reader, targets, 'maybe-new'),
        state.readRevisions(reader, roomLeft(targets, state.briefs), 'not-needed'),
    ]);
    await state.readRevisions(reader, state.furtherRevisions(), 'old');
    if (state.hasProof())
        return state.result(null, list.value.left);
    let { left } = list.value;
    if (left !== 'none') {
        const completed = await listCompleted();
        state.add(completed);
        if (completed.status === 'found')
            ({ left } = completed.value);
    }
    const isAll = await readMore(reader, state);
    return state.result(null, isAll || left === 'any' ? left : 'older');
}
/** Reads on where the newest successes prove nothing; tells whether nothing that could prove something is left of what is listed. */
async function readMore(reader, state) {
    const successes = state.briefs.filter((brief) => isCompleted(brief.status) && !state.isDescribed(brief));
    const more = successes.slice(0, maxMore);
    // A revision that is known to have failed must not be taken for one that may have worked.
    const targets = state.unresolved(state.briefs).slice(0, maxMore);
    await Promise.all([state.readDeployments(reader, more), state.readRevisions(reader, targets, 'old')]);
    await state.readRevisions(reader, state.furtherRevisions(), 'old');
    return state.hasProof() || successes.length === more.length;
}
/**
 * Takes a reader, a history and some of its deployments; gives the history with the task definitions of those that one call more
 * can tell.
 */
export async function resolveTargets(reader, history, briefs) {
    const arns = [...new Set(targetsOf(briefs))].filter((arn) => taskDefinitionOf(history, arn) === null);
    const answers = await Promise.all(arns.slice(0, revisionsPerCall).map(async (arn) => foundValue(await reader.serviceRevision(arn, 'old'))));
    const resolved = answers.flatMap((revision) => {
        const id = revision === null ? null : revisionId(revision.arn);
        return revision === null || id === null ? [] : [[id, revision.taskDefinition]];
    });
    return { ...history, taskDefinitions: new Map([...history.taskDefinitions, ...resolved]) };
}
/** What did not complete since the newest success; everything where there is none. */
function attemptsOf(briefs) {
    const success = briefs.findIndex((brief) => brief.status === 'SUCCESSFUL');
    return success === -1 ? briefs : briefs.slice(0, success);
}
/** What to describe at once. */
function firstSelection(briefs) {
    const newest = briefs.findIndex((brief) => isCompleted(brief.status));
    const attempts = (newest === -1 ? briefs : briefs.slice(0, newest)).slice(0, maxAttempts);
    const successes = briefs.filter((brief) => isCompleted(brief.status)).slice(0, maxSuccesses);
    // Without a success the oldest attempts name what used to serve.
    const oldest = newest === -1 ? briefs.slice(maxAttempts).slice(-2) : [];
    // Attempts between two rollbacks matter as well: nothing completed in between.
    const between = newest === -1 ? [] : betweenRollbacks(briefs.slice(newest));
    return [...attempts, ...between.slice(0, maxAttempts - attempts.length), ...oldest, ...successes];
}
/** Other deployments whose service revisions fit into the calls that are made anyway: they tell what was ever deployed. */
function roomLeft(targets, briefs) {
    const asked = new Set(targets);
    const calls = Math.ceil(asked.size / revisionsPerCall);
    const others = [...new Set(targetsOf(briefs))].filter((arn) => !asked.has(arn));
    return others.slice(0, calls * revisionsPerCall - asked.size);
}
function targetsOf(briefs) {
    return briefs.flatMap((brief) => brief.targetServiceRevisionArn ?? []);
}
/** What did not complete before the newest plain success. */
function betweenRollbacks(briefs) {
    const success = briefs.findIndex((brief) => brief.status === 'SUCCESSFUL');
    return briefs.slice(0, success === -1 ? briefs.length : success).filter((brief) => !isCompleted(brief.status));
}
function newestFirst(briefs) {
    return briefs.toSorted((a, b) => b.createdAt - a.createdAt || (a.arn < b.arn ? -1 : 1));
}
/** The service revisions that the events name as completed: their ARN is the service's with another resource type. */
function eventRevisions(service) {
    const [, prefix, path] = /^(arn:[^/]*:)service\/(.+)$/.exec(service.arn) ?? [];
    if (prefix === undefined || path === undefined)
        return [];
    const cluster = service.clusterArn?.split('/').at(-1);
    const scope = path.includes('/') || cluster === undefined ? path : `${cluster}/${path}`;
    return completedEvents(service).map(({ id }) => `${prefix}service-revision/${scope}/${id}`);
}
/** What has been read so far. */
class HistoryState {
    #briefs;
    #unread = new Set();
    #records = new Map();
    #revisions = new Map();
    #taskDefinitions = new Map();
    #unknown = null;
    #missing = false;
    #gone = new Set();
    constructor(briefs, service) {
        this.#briefs = newestFirst(briefs);
        // A live deployment and its service revision share a number, seen in captured answers; it helps where the revision is gone.
        for (const deployment of service?.deployments ?? []) {
            const id = revisionId(deployment.id);
            if (id !== null)
                this.#taskDefinitions.set(id, deployment.taskDefinition);
        }
    }
    /** Newest first. */
    get briefs() {
        return this.#briefs;
    }
    /** Takes another list of the same service's deployments. */
    add(list) {
        this.#note(list);
        if (list.status !== 'found')
            return;
        const known = new Set(this.#briefs.map(({ arn }) => arn));
        this.#briefs = newestFirst([...this.#briefs, ...list.value.briefs.filter(({ arn }) => !known.has(arn))]);
    }
    isDescribed({ arn }) {
        return this.#records.has(arn) || this.#unread.has(arn);
    }
    /** Targets of deployments whose task definition is not known, and that were not asked for in vain. */
    unresolved(briefs) {
        const history = this.#history();
        return targetsOf(briefs).filter((arn) => taskDefinitionOf(history, arn) === null && !this.#gone.has(arn));
    }
    async readDeployments(reader, briefs) {
        await Promise.all(briefs.map(async ({ arn }) => {
            const answer = await reader.serviceDeployment(arn);
            if (answer.status === 'found')
                this.#records.set(arn, answer.value);
            else {
                this.#unread.add(arn);
                this.#note(answer);
            }
        }));
    }
    async readRevisions(reader, arns, kind) {
        await Promise.all([...new Set(arns)].map(async (arn) => {
            const answer = await reader.serviceRevision(arn, kind === 'maybe-new' ? kind : 'old');
            if (answer.status === 'found') {
                this.#revisions.set(arn, answer.value);
                const id = revisionId(arn);
                if (id !== null)
                    this.#taskDefinitions.set(id, answer.value.taskDefinition);
            }
            else {
                this.#gone.add(arn);
                if (answer.status === 'absent' && kind !== 'not-needed')
                    this.#missing = true;
                this.#note(answer);
            }
        }));
    }
    /** Revisions that only the full records name: what a rollback went back to, and what served where nothing completed. */
    furtherRevisions() {
        const records = [...this.#records.values()];
        const rollbacks = records.flatMap((record) => record.rollback?.serviceRevisionArn ?? []);
        const sources = this.hasProof() ? [] : records.flatMap((record) => record.sources.filter(isServing));
        const further = [...rollbacks, ...sources.map((source) => source.arn)];
        return further.filter((arn) => !this.#revisions.has(arn) && !this.#gone.has(arn));
    }
    hasProof() {
        return deploymentEvidence(this.#history()).some((evidence) => evidence.rung === rungs.proven);
    }
    result(unknown, left) {
        return {
            history: this.#history(),
            revisions: [...this.#revisions.values()],
            unknown: unknown ?? this.#unknown,
            missingRevision: this.#missing,
            left,
        };
    }
    #history() {
        return {
            briefs: this.#briefs,
            records: this.#records,
            unread: this.#unread,
            taskDefinitions: this.#taskDefinitions,
        };
    }
    #note(answer) {
        if (answer.status === 'unknown')
            this.#unknown ??= answer;
    }
}
