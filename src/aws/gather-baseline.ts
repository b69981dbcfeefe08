import type { BaselineFacts } from '../baseline/baseline-facts.ts'
import { lostSecrets } from '../baseline/lost-secrets.ts'
import type { BaselineContext, LostSecret } from '../checks/check-context.ts'
import { findReferences } from '../references/find-references.ts'
import type { TaskPlace } from '../references/reference.ts'
import { type ResolutionContext, resolveReference } from '../references/resolve.ts'
import type { BaselineReport } from '../report/report.ts'
import { readTaskDefinition, type TaskDefinition } from '../task-definition/task-definition.ts'
import type { Account } from './account.ts'
import { type GatherOptions, gatherEvidence } from './gather-evidence.ts'

/** What comparing with the baseline takes. */
export interface BaselineInput {
  readonly facts: BaselineFacts
  readonly candidate: TaskDefinition
  readonly place: TaskPlace
  readonly account: Account
  readonly options: GatherOptions
  readonly resolutionContext: ResolutionContext
}

/**
 * Takes the baseline that was found and the candidate; gives what checks compare with. The wave of its own: what the baseline names
 * and the candidate lost is asked for as if it were put back.
 */
export async function gatherBaseline(input: BaselineInput): Promise<BaselineContext> {
  const { facts, candidate } = input
  const definition = facts.definition === null ? null : readTaskDefinition(facts.definition)
  return {
    report: baselineReport(facts),
    definition,
    changes: [],
    unverified: facts.unverified?.reason ?? null,
    lostSecrets: definition === null ? [] : await putBack(definition, candidate, input),
  }
}

async function putBack(
  baseline: TaskDefinition,
  candidate: TaskDefinition,
  input: BaselineInput,
): Promise<LostSecret[]> {
  const references = findReferences(baseline, input.place)
  const losses = lostSecrets(baseline, candidate)
  const found = await Promise.all(
    losses.map(async ({ container, secret, pointer, literalPointer }) => {
      const reference = references.find((each) => each.slot === 'secrets' && each.pointer === secret.valueFromPointer)
      if (reference === undefined) return []
      const evidence = await gatherEvidence(reference, input.account, input.options)
      const resolution = resolveReference(reference, evidence, input.resolutionContext)
      const lost: LostSecret = {
        container,
        name: secret.name,
        valueFrom: reference.text,
        pointer,
        literalPointer,
        putBack: resolution,
        permissions: [],
      }
      return [lost]
    }),
  )
  return found.flat()
}

function baselineReport({
  status,
  taskDefinitionArn,
  revision,
  confidence,
  source,
  currentlyHealthy,
  reason,
  attempts,
}: BaselineFacts): BaselineReport {
  return { status, taskDefinitionArn, revision, confidence, source, currentlyHealthy, reason, attempts }
}
