import type { EcsReader } from '../account/ecs.ts'
import type { JsonObject } from '../base/json.ts'
import { foundValue, type Unknown, unknownOf } from '../base/lookup.ts'
import type { Evidence } from './evidence/evidence.ts'

/** Candidates for the baseline whose definition is looked for: one deleted revision is common, many are a clean-up. */
const maxDeleted = 10

/** The evidence that is used, with its task definition. */
export interface ChosenDefinition {
  readonly evidence: Evidence
  /** Null when it could not be read. */
  readonly definition: JsonObject | null
  readonly unknown: Unknown | null
}

export interface Choice {
  /** Null when no task definition of all the evidence exists. */
  readonly chosen: ChosenDefinition | null
  /** Better evidence, whose task definition no longer exists. */
  readonly deleted: readonly Evidence[]
}

/** The best evidence whose task definition still exists. */
export async function chooseDefinition(reader: EcsReader, bestFirst: readonly Evidence[]): Promise<Choice> {
  const deleted: Evidence[] = []
  for (const evidence of bestFirst.slice(0, maxDeleted)) {
    const answer = await reader.taskDefinition(evidence.taskDefinition)
    if (answer.status === 'absent') {
      deleted.push(evidence)
      continue
    }
    const chosen = {
      evidence: deleted.length > 0 ? { ...evidence, confidence: lowered(evidence.confidence) } : evidence,
      definition: foundValue(answer),
      unknown: unknownOf(answer),
    }
    return { chosen, deleted }
  }
  return { chosen: null, deleted }
}

/** The last healthy revision is gone, so what stands in for it is at most the next best. */
function lowered(confidence: Evidence['confidence']): Evidence['confidence'] {
  return confidence === 'high' ? 'medium' : confidence
}
