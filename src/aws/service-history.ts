import { deploymentEvidence, isCompleted } from '../baseline/deployment-evidence.ts'
import { type History, rungs } from '../baseline/evidence.ts'
import { completedEvents } from '../baseline/live-evidence.ts'
import {
  revisionId,
  type ServiceDeploymentBrief,
  type ServiceDeploymentRecord,
  type ServiceRecord,
  type ServiceRevisionRecord,
} from '../baseline/records.ts'
import type { Lookup, Unknown } from '../facts.ts'
import type { EcsReader } from './ecs.ts'
import type { DeploymentList } from './ecs-pages.ts'

/** Attempts since the newest success that are described: more would add reasons, not a baseline. */
const maxAttempts = 10
/** Attempts whose service revision is read, to know what they deployed. */
const maxAttemptRevisions = 40
/** Successes that are described in one round. */
const maxSuccesses = 10
/** Rounds of successes, for a service that was deployed many times while it was scaled to zero. */
const maxRounds = 3

/** A history and what of it could not be read. */
export interface ServiceHistory {
  readonly history: History
  readonly revisions: readonly ServiceRevisionRecord[]
  /** The first question that the pipeline got no answer to, or null. */
  readonly unknown: Unknown | null
  /** Whether ECS no longer has a service revision that was needed. */
  readonly missingRevision: boolean
  /** Whether there were more deployments than were read. */
  readonly truncated: boolean
}

/**
 * Takes the list of a service's deployments and the service; reads what decides about the last healthy revision: everything
 * newer than the newest success and the newest successes, with their service revisions in the same round trip, because the
 * list names the targets. Only a rollback or a history without success needs a second one.
 */
export async function readServiceHistory(
  reader: EcsReader,
  list: Lookup<DeploymentList>,
  service: ServiceRecord | null,
): Promise<ServiceHistory> {
  const briefs = list.status === 'found' ? newestFirst(list.value.briefs) : []
  const state = new HistoryState(briefs, service)
  if (list.status !== 'found') {
    if (list.status === 'unknown' && service !== null) await state.readRevisions(reader, eventRevisions(service), 'old')
    return state.result(list.status === 'unknown' ? list : null, false)
  }
  const newest = briefs.findIndex((brief) => brief.status === 'SUCCESSFUL')
  const attempts = briefs.slice(0, newest === -1 ? maxAttemptRevisions : Math.min(newest, maxAttemptRevisions))
  for (const selected of rounds(briefs)) {
    const targets = [...attempts, ...selected].flatMap((brief) => brief.targetServiceRevisionArn ?? [])
    await Promise.all([state.readDeployments(reader, selected), state.readRevisions(reader, targets, 'maybe-new')])
    await state.readRevisions(reader, state.furtherRevisions(selected), 'old')
    if (state.hasProof()) break
  }
  return state.result(null, list.value.truncated)
}

/** What to describe, round by round; a second round is needed only when all successes of the first prove nothing. */
function rounds(briefs: readonly ServiceDeploymentBrief[]): ServiceDeploymentBrief[][] {
  const newest = briefs.findIndex((brief) => isCompleted(brief.status))
  const attempts = (newest === -1 ? briefs : briefs.slice(0, newest)).slice(0, maxAttempts)
  const successes = briefs.filter((brief) => isCompleted(brief.status))
  // Without a success the oldest attempts name what used to serve.
  const oldest = newest === -1 ? briefs.slice(maxAttempts).slice(-2) : []
  // Attempts between two rollbacks matter as well: nothing completed in between.
  const between = newest === -1 ? [] : betweenRollbacks(briefs.slice(newest))
  const first = [...attempts, ...between.slice(0, maxAttempts - attempts.length), ...oldest]
  const chunks = Array.from({ length: Math.min(maxRounds, Math.ceil(successes.length / maxSuccesses)) }, (_, index) =>
    successes.slice(index * maxSuccesses, (index + 1) * maxSuccesses),
  )
  const [firstSuccesses = [], ...later] = chunks
  const start = [...first, ...firstSuccesses]
  return start.length === 0 ? [] : [start, ...later]
}

/** What did not complete before the newest plain success. */
function betweenRollbacks(briefs: readonly ServiceDeploymentBrief[]): ServiceDeploymentBrief[] {
  const success = briefs.findIndex((brief) => brief.status === 'SUCCESSFUL')
  return briefs.slice(0, success === -1 ? briefs.length : success).filter((brief) => !isCompleted(brief.status))
}

function newestFirst(briefs: readonly ServiceDeploymentBrief[]): ServiceDeploymentBrief[] {
  return briefs.toSorted((a, b) => b.createdAt - a.createdAt || (a.arn < b.arn ? -1 : 1))
}

/** The service revisions that the events name as completed: their ARN is the service's with another resource type. */
function eventRevisions(service: ServiceRecord): string[] {
  const [, prefix, path] = /^(arn:[^/]*:)service\/(.+)$/.exec(service.arn) ?? []
  if (prefix === undefined || path === undefined) return []
  const cluster = service.clusterArn?.split('/').at(-1)
  const scope = path.includes('/') || cluster === undefined ? path : `${cluster}/${path}`
  return completedEvents(service).map(({ id }) => `${prefix}service-revision/${scope}/${id}`)
}

/** What has been read so far. */
class HistoryState {
  readonly #briefs: readonly ServiceDeploymentBrief[]
  readonly #records = new Map<string, ServiceDeploymentRecord>()
  readonly #revisions = new Map<string, ServiceRevisionRecord>()
  readonly #taskDefinitions = new Map<string, string>()
  #unknown: Unknown | null = null
  #missing = false

  constructor(briefs: readonly ServiceDeploymentBrief[], service: ServiceRecord | null) {
    this.#briefs = briefs
    // A live deployment and its service revision share a number, seen in captured answers; it helps where the revision is gone.
    for (const deployment of service?.deployments ?? []) {
      const id = revisionId(deployment.id)
      if (id !== null) this.#taskDefinitions.set(id, deployment.taskDefinition)
    }
  }

  async readDeployments(reader: EcsReader, briefs: readonly ServiceDeploymentBrief[]): Promise<void> {
    await Promise.all(
      briefs.map(async ({ arn }) => {
        const answer = await reader.serviceDeployment(arn)
        if (answer.status === 'found') this.#records.set(arn, answer.value)
        else this.#note(answer)
      }),
    )
  }

  async readRevisions(reader: EcsReader, arns: readonly string[], age: 'maybe-new' | 'old'): Promise<void> {
    await Promise.all(
      [...new Set(arns)].map(async (arn) => {
        const answer = await reader.serviceRevision(arn, age)
        if (answer.status === 'found') {
          this.#revisions.set(arn, answer.value)
          const id = revisionId(arn)
          if (id !== null) this.#taskDefinitions.set(id, answer.value.taskDefinition)
        } else {
          if (answer.status === 'absent') this.#missing = true
          this.#note(answer)
        }
      }),
    )
  }

  /** Revisions that only the full records name: what a rollback went back to, and what served where nothing completed. */
  furtherRevisions(briefs: readonly ServiceDeploymentBrief[]): string[] {
    const records = briefs.flatMap(({ arn }) => this.#records.get(arn) ?? [])
    const rollbacks = records.flatMap((record) => record.rollback?.serviceRevisionArn ?? [])
    const sources = this.hasProof()
      ? []
      : records.flatMap((record) =>
          record.sources.filter((source) => source.running > 0 || (source.productionWeight ?? 0) > 0),
        )
    const further = [...rollbacks, ...sources.map((source) => source.arn)]
    return further.filter((arn) => !this.#revisions.has(arn))
  }

  hasProof(): boolean {
    return deploymentEvidence(this.#history()).some((evidence) => evidence.rung === rungs.proven)
  }

  result(unknown: Unknown | null, truncated: boolean): ServiceHistory {
    return {
      history: this.#history(),
      revisions: [...this.#revisions.values()],
      unknown: unknown ?? this.#unknown,
      missingRevision: this.#missing,
      truncated,
    }
  }

  #history(): History {
    return { briefs: this.#briefs, records: this.#records, taskDefinitions: this.#taskDefinitions }
  }

  #note(answer: Lookup<unknown>): void {
    if (answer.status === 'unknown') this.#unknown ??= answer
  }
}
