import { type JsonObject, type JsonPointer, pointerTo, valueAt } from '../json.ts'
import type { Container, SecretEntry, TaskDefinition } from '../task-definition/task-definition.ts'

/** A secret that the baseline has and the candidate lacks. */
export interface Loss {
  readonly container: string
  readonly secret: SecretEntry
  /** Nearest place of the candidate where it is missing. */
  readonly pointer: JsonPointer
  /** The literal environment variable that stands in its place. */
  readonly literalPointer: JsonPointer | null
}

/**
 * Takes baseline and candidate; gives the secrets that are gone, in the baseline's order. A container that was renamed takes its
 * secrets along: what a gone container had counts as kept where a new container has a secret of the same name.
 */
export function lostSecrets(baseline: TaskDefinition, candidate: TaskDefinition): Loss[] {
  const before = new Set(baseline.containers.map((container) => container.name))
  const added = candidate.containers.filter((container) => !before.has(container.name))
  return baseline.containers.flatMap((container) => {
    const same = candidate.containers.find((each) => each.name === container.name)
    const places = same === undefined ? added : [same]
    return container.secrets
      .filter((secret) => !places.some((place) => place.secrets.some((each) => each.name === secret.name)))
      .map((secret) => ({
        container: container.name,
        secret,
        pointer: missingAt(candidate.value, same),
        literalPointer:
          places.flatMap((place) => place.environment.filter((entry) => entry.name === secret.name)).at(0)
            ?.valuePointer ?? null,
      }))
  })
}

function missingAt(candidate: JsonObject, container: Container | undefined): JsonPointer {
  if (container === undefined) return '/containerDefinitions'
  const secrets = pointerTo(container.pointer, 'secrets')
  return valueAt(candidate, secrets) === undefined ? container.pointer : secrets
}
