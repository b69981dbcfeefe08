import type { Slot } from '../references/parse/slot.ts'

/** What a stopped task says of a secret that it could not get at all (agent, asm.go). */
export function secretNotRetrieved(slot: Slot): string | null {
  return whereInjected(
    slot,
    "ResourceNotFoundException: The task can't retrieve the secret with ARN … from AWS Secrets Manager. Check whether the secret exists in the specified Region",
  )
}

/**
 * What a stopped task says: the words where the value is injected, and those of registry credentials, which fail in words of their
 * own whatever is wrong. Those of FSx credentials and credential specs are not known.
 */
export function whereInjected(slot: Slot, words: string | null): string | null {
  if (slot === 'secrets' || slot === 'log-secret-option') return words
  return slot === 'repository-credentials'
    ? 'unable to get registry auth from asm, or CannotPullContainerAuthError'
    : null
}
