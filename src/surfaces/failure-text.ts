import { ClusterNotFoundError } from '../account/ecs.ts'
import { InputError } from '../base/input-error.ts'

/** What ended a run, in a sentence that names inputs as the action does. */
export function failureText(error: unknown): string {
  if (error instanceof InputError) return error.message
  if (error instanceof ClusterNotFoundError) {
    return `Input cluster: ${error.message}. Correct the name, or check which account and region the credentials are for.`
  }
  // The message of an unforeseen error may quote what it choked on.
  return `ECS preflight failed with ${error instanceof Error ? error.name : 'an unknown error'}. This is a bug; please report it.`
}
