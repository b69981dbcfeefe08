import { terminalStatuses } from '../../account/ecs-records.ts'
import type { Unknown } from '../../base/lookup.ts'
import { counted, day, printable } from '../../base/sentence.ts'
import type { Attempt } from '../../report/report.ts'
import { FOREIGN_TEXT_LENGTH, foreignText } from '../../text/foreign-text.ts'
import type { AttemptFacts } from './attempts.ts'
import type { FailedDeployment } from './failed-deployments.ts'
import type { StopCategory, StoppedGroup } from './stopped-tasks.ts'

/** Causes that an attempt shows; more are counted. */
const maxCauses = 3
/** Characters of each text where there are two or more: all of them shall be read to their end. */
const lengthOfTwo = 240
const lengthOfMany = 200

/** An attempt as reports show it. */
export function explainAttempt({ revision, deployment, times, tasksUnread }: AttemptFacts): Attempt {
  return deployment === null
    ? // The pipeline that asks may have registered it only now, to deploy it next.
      {
        revision,
        status: 'NEVER_DEPLOYED',
        reason: 'registered, but in no deployment of this service that ECS still lists',
      }
    : { revision, status: deployment.status, reason: attemptReason(deployment, times, tasksUnread) }
}

function attemptReason(deployment: FailedDeployment, times: number, unseen: Unknown | null): string {
  const tried = deployment.createdAt === null ? deployment.verb : `${deployment.verb} ${day(deployment.createdAt)}`
  const repeated = times > 1 ? `${tried}, the last of ${times} times` : tried
  const causes = causesOf(deployment, unseen)
  return `${repeated}; ${causes.length > 0 ? causes.join('; ') : unexplained(deployment, unseen)}`
}

/** The causes of a deployment that did not complete, each a phrase. `unseen`: why stopped tasks could not be read. */
export function causesOf(deployment: FailedDeployment, unseen: Unknown | null): string[] {
  const { statusReason } = deployment
  const shown = deployment.groups.slice(0, maxCauses)
  const left = deployment.groups.length - shown.length
  const texts = shown.length + (statusReason === null ? 0 : 1)
  const length = texts <= 1 ? FOREIGN_TEXT_LENGTH : texts === 2 ? lengthOfTwo : lengthOfMany
  // A hook or an alarm explains itself; a circuit breaker only counts tasks.
  const open = unseen !== null && shown.length === 0 && statusReason !== null && /circuit breaker/i.test(statusReason)
  return [
    ...shown.map((group) => explainStop(group, length)),
    ...(left > 0 ? [`and ${counted(left, 'more cause')}`] : []),
    ...(statusReason === null ? [] : [printable(statusReason, length)]),
    ...(open ? [wouldSay(unseen)] : []),
  ]
}

/** "2 stopped tasks: container app exited 1", the text of ECS cut to so many characters. */
export function explainStop(group: StoppedGroup, length = FOREIGN_TEXT_LENGTH): string {
  const tasks = counted(group.count, 'stopped task')
  const container = group.container === null ? null : `container ${foreignText(group.container)}`
  const exit = group.exitCode === null || container === null ? null : `${container} ${exitWords(group)}`
  const text = group.text === null ? null : printable(group.text, length)
  const what = [exit, text ?? (exit === null ? categoryWords[group.category] : null)].filter((part) => part !== null)
  return `${tasks}: ${what.join(', ')}`
}

const categoryWords: Readonly<Record<StopCategory, string>> = {
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
}

/** SIGKILL alone does not tell whether it was memory, or a time limit. */
function exitWords({ exitCode, text }: StoppedGroup): string {
  return exitCode === 137 && !/OutOfMemory/i.test(text ?? '') ? 'was killed (exit 137)' : `exited ${exitCode}`
}

function unexplained(deployment: FailedDeployment, unseen: Unknown | null): string {
  if (!deployment.failing) {
    return `it has not completed yet${deployment.stage === null ? '' : ` (stage ${foreignText(deployment.stage)})`}`
  }
  if (unseen !== null) return `${howItStands(deployment)}; ${wouldSay(unseen)}`
  return deployment.tasksFail
    ? `${howItStands(deployment)}, but details of stopped tasks expire after an hour`
    : `${howItStands(deployment)}, and ECS records no reason`
}

function howItStands({ status, tasksFail }: FailedDeployment): string {
  if (tasksFail) return 'its tasks fail'
  if (status === 'STOPPED') return 'stopped before it completed'
  return isOver(status) ? `ended as ${status}` : `it is ${status}`
}

/** By ECS's words for service deployments and rollouts, and by CodeDeploy's. */
function isOver(status: string): boolean {
  return terminalStatuses.includes(status) || ['FAILED', 'Failed', 'Stopped'].includes(status)
}

function wouldSay(unseen: Unknown): string {
  return unseen.cause === 'NOT_PERMITTED'
    ? `${unseen.reason}, which would say why`
    : `why could not be read: ${unseen.reason}`
}
