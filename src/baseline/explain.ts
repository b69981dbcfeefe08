import { counted, day } from '../base/sentence.ts'
import { causesOf, explainStop } from './attempts/explain-attempt.ts'
import type { BaselineFacts, BecauseFacts, UnprovenFacts } from './baseline-facts.ts'
import { type Sentences, say } from './coded-fact.ts'
import type { GapFacts } from './evidence/evidence.ts'
import type { NoteFacts } from './notes.ts'

/** Every sentence about a baseline: phrases without a full stop, which are joined by semicolons. Attempts have their own in explain-attempt.ts. */

/** Why this revision, or why none. Those that begin with "newest" say "newest readable" where the history has a gap. */
const because: Sentences<BecauseFacts> = {
  'completed-with-tasks': ({ at, running, requested, supersededSoon }) => {
    const completed = `newest SUCCESSFUL service deployment with running tasks (completed ${day(at)}`
    if (requested !== null && running < requested) return `${completed} early, with ${running} of ${requested} tasks)`
    return supersededSoon ? `${completed}, superseded within ten minutes)` : `${completed})`
  },
  'completed-uncounted': ({ at }) =>
    `newest SUCCESSFUL service deployment (completed ${day(at)}), though it could not be read how many tasks ran`,
  'completed-without-tasks': ({ at }) =>
    `the only completed deployments ran no task (the newest completed ${day(at)}), so nothing shows that this revision works`,
  'restored-by-rollback': ({ at }) =>
    `ECS rolled the service back to this revision, and the rollback completed ${day(at)}`,
  'restored-without-tasks': ({ at }) =>
    `ECS rolled the service back to this revision (${day(at)}), but its own deployment completed without a task, so nothing shows that it works`,
  'chosen-for-rollback': ({ at }) =>
    `ECS chose this revision to roll back to (deployment of ${day(at)}); its own deployment is no longer recorded`,
  'served-before': ({ at }) =>
    `it was serving with running tasks when the deployment of ${day(at)} began; its own deployment is no longer recorded`,
  'current-deployment-completed': ({ running }) =>
    `the service's current deployment is COMPLETED and ${counted(running, 'task')} of it run now`,
  'earlier-deployment-completed': ({ running }) =>
    `an earlier deployment is COMPLETED and still has ${counted(running, 'task')} running`,
  'completed-nothing-runs': () =>
    'its deployment is marked COMPLETED, but no task of it runs now and no record shows how many ran then',
  'only-deployment-runs': ({ running }) =>
    `the service's only deployment runs all ${counted(running, 'task')}, though ECS gives no rollout state for it`,
  'event-says-completed': ({ at }) => `a service event of ${day(at)} says that its deployment completed`,
  'codedeploy-succeeded': ({ at }) =>
    `newest CodeDeploy deployment that Succeeded${at === null ? '' : ` (completed ${day(at)})`}`,
  'task-set-steady': () =>
    'its task set is PRIMARY, in a steady state and has running tasks; no deployment record says more',
  'first-task-set-steady': () =>
    'the service was created with its task set, which is in a steady state and has running tasks, while the first CodeDeploy deployment has not succeeded',
  'task-runs': ({ since, isHealthy }) =>
    `a task of it has been running${since === null ? '' : ` since ${day(since)}`}${isHealthy ? ' and is HEALTHY' : ''}`,
  'task-exited-well': ({ at, othersStopped }) => {
    const exit = othersStopped
      ? 'exit code 0, after which ECS stopped its other containers'
      : 'every container exiting 0'
    return at === null ? `a task of it ended with ${exit}` : `the newest task of it ended with ${exit} (${day(at)})`
  },
  'newest-active': () =>
    'unproven: the newest ACTIVE revision that is not known to have failed; the baseline input can name another',
  pinned: () => 'named by the baseline input',
  'pinned-missing': () => 'the task definition that the baseline input names does not exist',
  'pinned-malformed': () =>
    'the baseline input is neither last-healthy, family:revision nor the ARN of a task definition',
  'managed-daemon': () =>
    'this is a managed daemon, whose task definitions are not compared: its history is kept apart from that of services',
  'no-family': () => 'the task definition names no family, so it has no history',
  'family-empty': ({ family }) => `the family ${family} has no ACTIVE revision to compare with`,
  'nothing-completed': () =>
    'no deployment of this service is known to have completed, and its family has no other ACTIVE revision',
  'nothing-active': () => 'the family has no ACTIVE revision to compare with instead',
  unread: ({ unproven: fact }) => say(unproven, fact),
}

const gaps: Sentences<GapFacts> = {
  'newer-completion-unread': ({ at }) => `a newer completed deployment (${day(at)}) could not be read`,
  'unordered-deployments-unread': () =>
    'the service has more deployments than were read, in no order that shows the newest',
  'older-completions-unread': () => 'the service has older completed deployments than were read',
}

/** Causes of stopped tasks that are told of the baseline's own deployment, and the characters each may take. */
const maxCauses = 2
const causeLength = 200

const notes: Sentences<NoteFacts> = {
  'older-stood-longer': ({ revision }) =>
    `revision ${revision} completed before it and stood longer, which the baseline input can name`,
  'better-was-deleted': ({ revision }) =>
    `revision ${revision} would be the baseline, but its task definition was deleted`,
  'rollback-to-it-failed': () => 'ECS tried to roll back to it and failed, so its surroundings changed since',
  'deployed-again-and-failed': ({ deployment, tasksUnread }) => {
    const when = deployment.createdAt === null ? '' : ` ${day(deployment.createdAt)}`
    return `the same task definition was deployed again${when} and failed${inBrackets(causesOf(deployment, tasksUnread))}`
  },
  'its-tasks-stop-now': ({ groups }) =>
    `its own tasks stop now${inBrackets(groups.map((group) => explainStop(group, causeLength)))}`,
  'definition-inactive': () =>
    'its task definition is INACTIVE, so it must be registered anew before it can be deployed again',
  'definition-being-deleted': () => 'its task definition is being deleted',
  'service-being-deleted': () => 'the service is being deleted',
  'service-is-new': ({ createdAt }) =>
    `the service was created ${day(createdAt)}, and ECS keeps nothing of an earlier one of its name: the baseline input can name a revision that worked`,
  'attempts-unread': ({ count }) =>
    `${counted(count, 'more deployment')} since then did not complete, but what ${count === 1 ? 'it' : 'they'} deployed could not be read`,
  'attempts-not-listed': () => 'ECS lists more deployments than were read, so there may be more attempts',
  'registered-unread': ({ reason }) => `which revisions were registered since then is not known, as ${reason}`,
}

const notProven = 'so it is not proven which revision was healthy last'

const unproven: Sentences<UnprovenFacts> = {
  'not-asked': ({ answer }) => answer.reason,
  'pinned-unread': ({ reason }) => `the task definition that the baseline input names could not be read: ${reason}`,
  'definition-unread': ({ reason }) => `${reason}, so there is nothing to compare the last healthy revision by`,
  'history-unread': ({ reason }) => `${reason}, ${notProven}`,
  gap: ({ gap }) => `${say(gaps, gap)}, ${notProven}`,
  'tasks-uncounted': () => `it could not be read how many tasks the newest completed deployment ran, ${notProven}`,
}

/** A name that was mistyped looks like a first deployment; the reader should be told which of the two was assumed. */
const serviceProblems = {
  missing: 'there is no service of this name in the cluster',
  inactive: 'the service is INACTIVE, as ECS shows one that was deleted',
} as const

/** Why this revision is the baseline, or why there is none, and what to know of it. */
export function explainBaseline(facts: BaselineFacts): string {
  const reason = say(because, facts.because)
  return [
    ...(facts.serviceProblem === null ? [] : [serviceProblems[facts.serviceProblem]]),
    ...(facts.gap === null ? [reason] : [reason.replace(/^newest /, 'newest readable '), say(gaps, facts.gap)]),
    ...facts.notes.map((note) => say(notes, note)),
  ].join('; ')
}

/** What keeps the baseline from being proven, as one sentence; null where it is proven or there is none. */
export function explainUnproven({ unproven: fact }: BaselineFacts): string | null {
  return fact === null ? null : say(unproven, fact)
}

function inBrackets(causes: readonly string[]): string {
  return causes.length === 0 ? '' : ` (${causes.slice(0, maxCauses).join('; ')})`
}
