import { revisionOf } from '../../src/account/ecs-records.ts'
import { explainAttempt } from '../../src/baseline/attempts/explain-attempt.ts'
import type { FailedDeployment } from '../../src/baseline/attempts/failed-deployments.ts'
import type { StoppedGroup } from '../../src/baseline/attempts/stopped-tasks.ts'
import type { BaselineFacts } from '../../src/baseline/baseline-facts.ts'
import { explainBaseline, explainUnproven } from '../../src/baseline/explain.ts'
import type { Attempt } from '../../src/report/report.ts'

/** Facts of a baseline together with the words that they become, for tests to look at. */
export interface Told extends Omit<BaselineFacts, 'attempts'> {
  reason: string
  unverified: string | null
  /** Every code that says something: of the evidence, of what the history lacks, of the notes. */
  codes: string[]
  attempts: Attempt[]
  /** The newest deployment that failed, the baseline's own included, with its most frequent cause. */
  failure: Failure | null
}

interface Failure extends Partial<Omit<StoppedGroup, 'category'>> {
  category: StoppedGroup['category'] | 'unknown'
  revision: number | null
  statusReason: string | null
}

export function told(facts: BaselineFacts): Told {
  return {
    ...facts,
    reason: explainBaseline(facts),
    unverified: explainUnproven(facts),
    codes: [
      facts.because.code,
      ...(facts.gap === null ? [] : [facts.gap.code]),
      ...(facts.serviceProblem === null ? [] : [`service-${facts.serviceProblem}`]),
      ...facts.notes.map(({ code }) => code),
    ],
    attempts: facts.attempts.map(explainAttempt),
    failure: newestFailure(facts),
  }
}

function newestFailure({ attempts, notes }: BaselineFacts): Told['failure'] {
  const deployments: FailedDeployment[] = [
    ...attempts.flatMap(({ deployment }) => deployment ?? []),
    ...notes.flatMap((note) => (note.code === 'deployed-again-and-failed' ? [note.deployment] : [])),
  ]
  const [newest] = deployments
    .filter(({ failing }) => failing)
    .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))
  if (newest === undefined) return null
  const [group = { category: 'unknown', count: 0 } as const] = newest.groups
  return { ...group, revision: revisionOf(newest.taskDefinition), statusReason: newest.statusReason }
}
