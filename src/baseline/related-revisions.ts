import type { EcsReader } from '../account/ecs.ts'
import { revisionOf } from '../account/ecs-records.ts'
import type { JsonObject } from '../base/json.ts'
import { foundValue } from '../base/lookup.ts'
import type { AttemptFacts } from './attempts/attempts.ts'

/** Failed revisions that are described, each one call more: whoever registered the newest most likely registered the others. */
const maxFailedDescribed = 1

/** A revision beside the baseline of which it is told who registered it. */
export interface RelatedRevision {
  readonly revision: number
  /** The newest of its family, one that failed since the baseline, or the newest that was never deployed. */
  readonly role: 'newest' | 'failed' | 'never-deployed'
  /** Null where it was not read. */
  readonly definition: JsonObject | null
}

/** `newest`: ARN of the family's newest ACTIVE revision. One that is several of these is there once for each. */
export async function relatedRevisions(
  reader: EcsReader,
  newest: string | null,
  attempts: readonly AttemptFacts[],
): Promise<RelatedRevision[]> {
  const failed = attempts.filter(({ deployment }) => deployment?.failing === true)
  const undeployed = attempts.find(({ deployment }) => deployment === null)
  const wanted: (readonly [RelatedRevision['role'], string])[] = [
    ...(newest === null ? [] : [['newest', newest] as const]),
    ...failed.map(({ taskDefinition }) => ['failed', taskDefinition] as const),
    ...(undeployed === undefined ? [] : [['never-deployed', undeployed.taskDefinition] as const]),
  ]
  const described = new Set([
    ...wanted.filter(([role]) => role !== 'failed').map(([, arn]) => arn),
    ...failed.slice(0, maxFailedDescribed).map(({ taskDefinition }) => taskDefinition),
  ])
  const read = await Promise.all(
    wanted.map(async ([role, arn]) => {
      const definition = described.has(arn) ? foundValue(await reader.taskDefinition(arn)) : null
      const revision = revisionOf(arn)
      return revision === null ? [] : [{ revision, role, definition }]
    }),
  )
  return read.flat()
}
