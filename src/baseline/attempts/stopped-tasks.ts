import type { TaskContainerRecord, TaskRecord } from '../../account/ecs-records.ts'
import { foreignText } from '../../text/foreign-text.ts'
import { stoppedWithWorkDone, wasKilled } from './task-end.ts'

/** Why tasks stopped, by what a reader would do about it. */
export type StopCategory =
  | 'secret-access-denied'
  | 'secret-json-key-missing'
  | 'secret-deleted'
  | 'secret-not-found'
  | 'secret-fetch-network'
  | 'registry-auth'
  | 'image-pull'
  | 'health-check-elb'
  | 'health-check-container'
  | 'out-of-memory'
  | 'log-driver'
  | 'resource-init'
  | 'container-start'
  | 'container-exited'
  | 'other'

/** Stopped tasks with the same cause. */
export interface StoppedGroup {
  readonly category: StopCategory
  readonly count: number
  readonly container: string | null
  readonly exitCode: number | null
  /** The newest text, cut in the middle and free of credentials; null where ECS gave none that says more than the category. */
  readonly text: string | null
}

/** Words of a cause; of two, the second stand behind the first. */
type Words = RegExp | readonly [RegExp, RegExp]

const callForSecret = /secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt/i
const secretFetch = /secrets? from (?:asm|ssm)/i

/**
 * Causes by the words of the agent and of the scheduler, the most telling first: a failed fetch of a secret also says
 * ResourceInitializationError. Sources: amazon-ecs-agent, ECS guide "Stopped task error messages".
 */
const causes: readonly (readonly [StopCategory, ...Words[]])[] = [
  ['secret-json-key-missing', /did not contain json key/i],
  ['secret-deleted', /marked (?:for|as) delet/i],
  [
    'secret-access-denied',
    [callForSecret, /not authorized/i],
    [/not authorized/i, callForSecret],
    [/retriev\w{0,60} secrets? from (?:asm|ssm)/i, /AccessDenied/i],
    [/AccessDenied/i, callForSecret],
  ],
  [
    'secret-fetch-network',
    [secretFetch, /RequestCanceled|deadline exceeded|i\/o timeout|connection (?:refused|issue)|no such host/i],
  ],
  [
    'secret-not-found',
    [secretFetch, /ResourceNotFoundException|ParameterNotFound/i],
    /can't find the specified secret|invalid ssm parameters/i,
  ],
  ['registry-auth', /unable to (?:retrieve ecr registry auth|get registry auth)|ecr:GetAuthorizationToken/i],
  ['image-pull', /CannotPull\w{0,60}Error/],
  ['health-check-elb', /failed ELB health checks/i],
  ['health-check-container', /failed container health checks/i],
  ['out-of-memory', /OutOfMemory/i],
  ['log-driver', /failed to (?:initialize logging driver|validate logger args|create (?:stream|log group))/i],
  ['container-start', /Cannot(?:Start|Create)Container\w{0,60}Error|exec format error/],
  ['resource-init', /ResourceInitializationError/],
]

/** Why a task stopped; null where it was stopped on purpose. */
export function stopCause(task: TaskRecord): Omit<StoppedGroup, 'count'> | null {
  const culprit = culpritOf(task)
  // Which of two containers was the essential one is not in the task: both are named.
  const alongside = culprit?.exitCode === 0 ? task.containers.filter(wasKilled).map(killedWords) : []
  const words = [task.stoppedReason, culprit?.reason, ...alongside].filter(
    (text) => text !== null && text !== undefined,
  )
  const all = [task.stoppedReason, ...task.containers.map((container) => container.reason)].join('\n')
  const named = causes.find(([, ...anyOf]) => anyOf.some((words) => isSaid(words, all)))?.[0] ?? null
  const onPurpose = task.stopCode === 'ServiceSchedulerInitiated' || task.stopCode === 'UserInitiated'
  // A task that failed its health checks is stopped by the scheduler too.
  if (onPurpose && named === null) return null
  const exitCode = culprit?.exitCode ?? null
  const category = named ?? categoryByExit(task, exitCode)
  const telling = words.filter((text) => !/^Essential container in task exited$/i.test(text.trim()))
  return {
    category,
    container: culprit?.name ?? null,
    exitCode,
    text: telling.length === 0 ? null : foreignText([...new Set(telling)].join('; ')),
  }
}

/** Stopped tasks of one attempt by cause, the most frequent first, tasks stopped on purpose left out. */
export function groupStoppedTasks(tasks: readonly TaskRecord[]): StoppedGroup[] {
  const newestFirst = tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0) || (a.arn < b.arn ? -1 : 1))
  const groups = new Map<string, StoppedGroup>()
  for (const task of newestFirst) {
    const cause = stopCause(task)
    if (cause === null) continue
    const key = JSON.stringify([cause.category, cause.container, cause.exitCode])
    groups.set(key, { ...(groups.get(key) ?? cause), count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

function isSaid(words: Words, text: string): boolean {
  if (words instanceof RegExp) return words.test(text)
  const [first, second] = words
  const found = first.exec(text)
  return found !== null && second.test(text.slice(found.index + found[0].length))
}

function killedWords({ name, exitCode }: TaskContainerRecord): string {
  return `container ${name} was killed (exit ${exitCode})`
}

function categoryByExit(task: TaskRecord, exitCode: number | null): StopCategory {
  if (exitCode === 137) return 'out-of-memory'
  if (task.stopCode === 'EssentialContainerExited' || exitCode !== null) return 'container-exited'
  return 'other'
}

/** The container that ended on its own; those killed along with it come last. */
function culpritOf(task: TaskRecord): TaskContainerRecord | null {
  const workDone = stoppedWithWorkDone(task)
  const weight = (container: TaskContainerRecord) => {
    if (container.exitCode === null) return container.reason === null ? 4 : 1
    if (container.exitCode === 0) return workDone ? 2 : 3
    if (!wasKilled(container)) return 0
    return workDone ? 3 : 2
  }
  const relevant = task.containers.filter((container) => weight(container) < 4)
  return relevant.toSorted((a, b) => weight(a) - weight(b))[0] ?? null
}
