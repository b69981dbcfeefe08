import type { Account } from '../account/account.ts'
import type { TaskRecord } from '../account/ecs-records.ts'
import { foundValue, type Lookup } from '../base/lookup.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { CheckSubject } from '../report/subject.ts'

/** A secret or parameter that changed since the service was deployed, and the running tasks that read it before. */
export interface HeldValue extends Pick<CheckSubject, 'pointer' | 'subject' | 'container'> {
  readonly store: 'secret' | 'parameter'
  readonly name: string
  /** When what a task would read now was written, in milliseconds since the epoch. */
  readonly changedAt: number
  /** Running tasks of the service's current revision, and how many of them started before. */
  readonly running: number
  readonly older: number
}

/** What could not be compared: the permissions that this takes are optional. */
export interface UncomparedValue {
  readonly subject: string
  readonly reason: string
}

export interface HeldValues {
  readonly values: readonly HeldValue[]
  readonly uncompared: readonly UncomparedValue[]
}

export const nothingHeld: HeldValues = { values: [], uncompared: [] }

/** A service whose tasks run what is judged. */
export interface HeldValuesInput {
  readonly account: Account
  readonly region: string
  readonly cluster: string
  readonly serviceName: string
  readonly resolutions: readonly Resolution[]
}

/**
 * Compares when tasks started with when the secrets and parameters that ECS hands them were written. Tasks are asked about only where
 * something changed since their deployment began: else all of them started later.
 */
export async function gatherHeldValues(input: HeldValuesInput): Promise<HeldValues> {
  const { account, region, cluster, serviceName } = input
  const ecs = account.ecs(region)
  const service = foundValue(await ecs.service(cluster, serviceName))
  if (service === null) return nothingHeld
  const deployment = service.deployments.find(({ status }) => status === 'PRIMARY')
  const since = deployment?.createdAt ?? Number.NEGATIVE_INFINITY
  const changed = input.resolutions.flatMap(storedValue).filter(({ changedAt }) => changedAt > since)
  if (changed.length === 0) return nothingHeld
  const answer = await ecs.tasks({ cluster, service: service.name, status: 'RUNNING' })
  if (answer.status === 'unknown') return uncompared(changed, answer.reason)
  const tasks = (foundValue(answer) ?? []).filter((task) => isRunning(task, service.taskDefinition))
  if (tasks.length === 0) return nothingHeld
  const compared = await Promise.all(changed.map((stored) => compare(stored, tasks, account)))
  return {
    values: compared.flatMap(({ values }) => values),
    uncompared: compared.flatMap((each) => each.uncompared),
  }
}

function isRunning({ lastStatus, taskDefinition }: TaskRecord, revision: string | null): boolean {
  return lastStatus === 'RUNNING' && taskDefinition === revision
}

/** What a reference names in a store, with the time of its last change of any kind. */
interface StoredValue {
  readonly reference: Resolution['reference']
  readonly store: HeldValue['store']
  readonly name: string
  readonly changedAt: number
}

/** Slots whose value is in the environment, or the log driver, of a container as long as its task runs. */
const heldSlots: readonly string[] = ['secrets', 'log-secret-option']

function storedValue({ reference, evidence }: Resolution): StoredValue[] {
  if (!heldSlots.includes(reference.slot)) return []
  const { target } = reference
  if (evidence.kind === 'secret' && target.kind === 'secret') {
    const facts = foundValue(evidence.secret)
    // A version that is named by its id never changes.
    return facts?.changedAt === undefined || target.versionId !== null
      ? []
      : [{ reference, store: 'secret', name: facts.name, changedAt: facts.changedAt }]
  }
  const facts = evidence.kind === 'parameter' ? foundValue(evidence.parameter) : null
  return facts?.changedAt === undefined
    ? []
    : [{ reference, store: 'parameter', name: facts.name, changedAt: facts.changedAt }]
}

async function compare(stored: StoredValue, tasks: readonly TaskRecord[], account: Account): Promise<HeldValues> {
  const written = await writtenAt(stored, account)
  if (written.status !== 'found') return uncompared([stored], written.status === 'unknown' ? written.reason : gone)
  const { pointer, subject, container } = stored.reference
  const older = tasks.filter(({ startedAt }) => startedAt !== null && startedAt < written.value).length
  const { store, name } = stored
  const value = { pointer, subject, container, store, name, changedAt: written.value, running: tasks.length, older }
  return { values: [value], uncompared: [] }
}

const gone = 'its current version is not told'

/** A parameter changes with its value. A secret changes with its tags too: only its version tells when the value was written. */
async function writtenAt(
  { reference: { target }, store, changedAt }: StoredValue,
  account: Account,
): Promise<Lookup<number>> {
  if (store === 'parameter' || target.kind !== 'secret' || target.region === null)
    return { status: 'found', value: changedAt }
  const versions = await account.secrets.allVersions(target.region, target.secretId)
  if (versions.status !== 'found') return versions
  const stage = target.versionStage ?? 'AWSCURRENT'
  const createdAt = versions.value.find(({ stages }) => stages.includes(stage))?.createdAt
  return createdAt === undefined ? { status: 'absent' } : { status: 'found', value: createdAt }
}

function uncompared(changed: readonly StoredValue[], reason: string): HeldValues {
  return { values: [], uncompared: changed.map(({ reference: { subject } }) => ({ subject, reason })) }
}
