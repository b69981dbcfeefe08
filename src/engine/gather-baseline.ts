import type { Account } from '../account/account.ts'
import type { ImageFacts } from '../account/facts.ts'
import { ownValue } from '../base/json.ts'
import { explainAttempt } from '../baseline/attempts/explain-attempt.ts'
import type { BaselineFacts } from '../baseline/baseline-facts.ts'
import { explainBaseline, explainUnproven } from '../baseline/explain.ts'
import { registeredAt } from '../baseline/registration.ts'
import { silentChanges } from '../baseline/silent-changes.ts'
import { writersOf } from '../baseline/writers.ts'
import type { BaselineContext, LostSecret, Startable } from '../checks/check-context.ts'
import type { GatherOptions } from '../references/gather/answer-scope.ts'
import type { TaskScope } from '../references/parse/reference.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { ResolutionContext } from '../references/resolve/resolution-context.ts'
import type { SearchInput } from '../references/suggestions/suggest.ts'
import type { BaselineReport } from '../report/report.ts'
import type { ImageDigests } from '../task-definition/compare/change-detail.ts'
import { findRegisteredChanges } from '../task-definition/compare/registered-changes.ts'
import { readTaskDefinition, type TaskDefinition } from '../task-definition/task-definition.ts'
import { findCredential } from '../text/credentials/credentials.ts'
import { gatherLost, lostEntry } from './gather-lost.ts'
import { gatherStartable } from './gather-startable.ts'
import { undeployedOf } from './undeployed.ts'

/** What comparing with the baseline takes. */
export interface BaselineInput {
  readonly facts: BaselineFacts
  readonly candidate: TaskDefinition
  readonly place: TaskScope
  readonly account: Account
  readonly options: GatherOptions
  readonly searching: SearchInput
  readonly resolutionContext: ResolutionContext
  readonly keepNullValueKeys: readonly string[] | null
  /** What became of the candidate's own references. */
  readonly resolutions: readonly Resolution[]
}

/** What checks compare with. A wave of its own: what the baseline names and the candidate lost is asked for as if it were put back. */
export async function gatherBaseline(input: BaselineInput): Promise<BaselineContext> {
  const { facts, candidate } = input
  const definition = facts.definition === null ? null : readTaskDefinition(facts.definition)
  const images = imagesOf(input.resolutions)
  const [lost, startable] =
    definition === null
      ? [[], nothingToStart]
      : await Promise.all([gatherLost(definition, input), gatherStartable(definition, facts, input)])
  return {
    report: baselineReport(facts, lost),
    definition,
    changes:
      definition === null
        ? []
        : findRegisteredChanges(definition.value, candidate.value, input.keepNullValueKeys, {
            isCredential,
            digests: digestsOf(facts, images),
          }),
    silentChanges:
      definition === null
        ? []
        : silentChanges({
            baseline: definition,
            candidate,
            revision: facts.revision,
            registeredAt: registeredAt(definition.value),
            ran: facts.ran,
            platform: input.resolutionContext.platform,
            images,
          }),
    unverified: explainUnproven(facts),
    unanswered: facts.unproven?.code === 'not-asked' ? facts.unproven.answer : null,
    lostSecrets: lost,
    startable,
    undeployed: undeployedOf(facts.related, definition, candidate),
  }
}

const nothingToStart: Startable = { gone: [], unread: [] }

/** The candidate's images in ECR, by container. */
function imagesOf(resolutions: readonly Resolution[]): Map<string, ImageFacts> {
  return new Map(
    resolutions.flatMap(({ reference: { container }, evidence }) =>
      evidence.kind === 'image' && evidence.image.status === 'found' && container !== null
        ? [[container, evidence.image.value] as const]
        : [],
    ),
  )
}

/** Digests for images whose reference changed; that of an index is told apart from those of its images only where it was read. */
function digestsOf(facts: BaselineFacts, images: ReadonlyMap<string, ImageFacts>) {
  return (container: string): ImageDigests | null => {
    const before = ownValue(facts.ran.imageDigests, container)
    const image = images.get(container)
    if (typeof before !== 'string' || image === undefined || image.digest === null) return null
    const members = image.content.status === 'found' ? image.content.value.members : []
    return { before, after: members.includes(before) ? before : image.digest }
  }
}

function isCredential(name: string | null, value: string): boolean {
  return findCredential(name, value) !== null
}

function baselineReport(facts: BaselineFacts, lost: readonly LostSecret[]): BaselineReport {
  const { status, taskDefinitionArn, revision, confidence, source, currentlyHealthy, attempts } = facts
  return {
    status,
    taskDefinitionArn,
    revision,
    confidence,
    source,
    currentlyHealthy,
    reason: explainBaseline(facts),
    attempts: attempts.map(explainAttempt),
    writers: writersOf(facts),
    lost: lost.map(lostEntry),
  }
}
