import { isJsonObject, ownValue, pointerTo } from '../../base/json.ts'
import { knownText, type Resolved } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import type { SiblingExports } from './scope.ts'
import { objectIn } from './template.ts'

/** The exports of stacks that are added once they are read; asked only after that. */
export interface StackExports extends SiblingExports {
  add(resolver: Resolver): void
}

export function createStackExports(): StackExports {
  const resolvers: Resolver[] = []
  const open = new Set<string>()
  let outputs: ReadonlyMap<string, () => Resolved> | null = null
  return {
    add: (resolver) => resolvers.push(resolver),
    valueOf(name) {
      outputs ??= new Map(resolvers.flatMap(exportsOf))
      const output = outputs.get(name)
      // Stacks that export to one another in a circle are refused by CloudFormation.
      if (output === undefined || open.has(name)) return null
      open.add(name)
      try {
        return output()
      } finally {
        open.delete(name)
      }
    },
  }
}

/** Outputs by the names they are exported under, as far as these are known before the deploy. */
function exportsOf(resolver: Resolver): [string, () => Resolved][] {
  return Object.entries(objectIn(resolver.scope.template.value, 'Outputs')).flatMap(([id, output]) => {
    if (!isJsonObject(output)) return []
    const at = pointerTo('', 'Outputs', id)
    const name = knownText(
      resolver.resolve(ownValue(objectIn(output, 'Export'), 'Name') ?? null, pointerTo(at, 'Export', 'Name')),
    )
    const value = ownValue(output, 'Value')
    if (name === null || value === undefined) return []
    return [[name, () => resolver.resolve(value, pointerTo(at, 'Value'))]]
  })
}
