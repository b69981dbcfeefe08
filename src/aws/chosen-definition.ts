import type { BaselineWarning, Evidence } from '../baseline/evidence.ts'
import type { Unknown } from '../facts.ts'
import { type JsonObject, ownValue } from '../json.ts'
import type { EcsReader } from './ecs.ts'

/** Candidates for the baseline whose definition is looked for: one deleted revision is common, many are a clean-up. */
const maxDeleted = 10

/** The evidence that is used, with its task definition. */
export interface ChosenDefinition {
  readonly evidence: Evidence
  /** Null when it could not be read. */
  readonly definition: JsonObject | null
  readonly unknown: Unknown | null
  /** Better evidence, whose task definition no longer exists. */
  readonly deleted: readonly Evidence[]
}

/** Takes evidence, the best first; gives the first whose task definition still exists, or null. */
export async function chooseDefinition(
  reader: EcsReader,
  ranked: readonly Evidence[],
): Promise<ChosenDefinition | null> {
  const deleted: Evidence[] = []
  for (const evidence of ranked.slice(0, maxDeleted)) {
    const answer = await reader.taskDefinition(evidence.taskDefinition)
    if (answer.status === 'absent') {
      deleted.push(evidence)
      continue
    }
    return {
      evidence: deleted.length > 0 ? { ...evidence, confidence: lowered(evidence.confidence) } : evidence,
      definition: answer.status === 'found' ? answer.value : null,
      unknown: answer.status === 'unknown' ? answer : null,
      deleted,
    }
  }
  return null
}

/** Takes a task definition as described; gives what its status means for its use as a baseline. */
export function statusWarnings(definition: JsonObject | null): BaselineWarning[] {
  const status = definition === null ? undefined : ownValue(definition, 'status')
  if (status === 'INACTIVE') return ['task-definition-inactive']
  return status === 'DELETE_IN_PROGRESS' ? ['task-definition-delete-in-progress'] : []
}

/** The last healthy revision is gone, so what stands in for it is at most the next best. */
function lowered(confidence: Evidence['confidence']): Evidence['confidence'] {
  return confidence === 'high' ? 'medium' : confidence
}
