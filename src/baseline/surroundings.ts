import { revisionId } from '../account/ecs-records.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { ServiceHistory } from './evidence/service-history.ts'

/** With what the baseline ran that its task definition does not say, as far as its service revision tells. */
export interface Surroundings {
  /** Image digests by container, where ECS resolved them. */
  readonly imageDigests: Readonly<Record<string, string>>
  /** Fargate's, LATEST resolved. */
  readonly platformVersion: string | null
}

export const nothingKnown: Surroundings = { imageDigests: {}, platformVersion: null }

/**
 * With what the service revision ran that completed, for a later deployment of the same task definition may have failed with another
 * image.
 */
export function surroundingsOf({ taskDefinition }: Evidence, { history, revisions }: ServiceHistory): Surroundings {
  const completed = new Set(
    history.briefs.flatMap((brief) => [
      ...(brief.status === 'SUCCESSFUL' ? [brief.targetServiceRevisionArn] : []),
      history.records.get(brief.arn)?.rollback?.serviceRevisionArn ?? null,
    ]),
  )
  const [ran] = revisions
    .filter((revision) => revision.taskDefinition === taskDefinition)
    .toSorted(
      (a, b) =>
        Number(completed.has(b.arn)) - Number(completed.has(a.arn)) ||
        (b.createdAt ?? 0) - (a.createdAt ?? 0) ||
        (revisionId(a.arn) ?? '').localeCompare(revisionId(b.arn) ?? ''),
    )
  return {
    platformVersion: ran?.platformVersion ?? null,
    imageDigests: Object.fromEntries(
      (ran?.images ?? []).flatMap((image) => (image.digest === null ? [] : [[image.container, image.digest]])),
    ),
  }
}
