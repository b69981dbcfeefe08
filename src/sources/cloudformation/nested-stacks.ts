import { insidePath } from './assembly.ts'
import { elementsOf, knownText, type Resolved } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { property, resourcesOfType } from './resource-values.ts'

/** A nested stack whose template CDK wrote beside that of its parent. */
export interface NestedStack {
  /** Relative to the assembly's folder. */
  readonly path: string
  /** The ARN of one that is there; a name that no stack has for one that is yet to be made; null where nobody can tell. */
  readonly stackName: string | null
  /** What the parent passes on, as far as it is known before the deploy. */
  readonly parameters: ReadonlyMap<string, string>
}

export function nestedStacks(resolver: Resolver): NestedStack[] {
  const { physicalIds, physicalIdsComplete, pseudo } = resolver.scope
  return resourcesOfType(resolver, 'AWS::CloudFormation::Stack').flatMap((stack) => {
    const path = insidePath(stack.metadata['aws:asset:path'])
    if (path === null || !path.endsWith('.template.json')) return []
    const passed = property(resolver, stack, 'Parameters')
    const given = passed.kind === 'map' ? [...passed.members] : []
    const planned = physicalIdsComplete ? `${pseudo.stackName}-${stack.logicalId}` : null
    return [
      {
        path,
        stackName: physicalIds.get(stack.logicalId) ?? planned,
        parameters: new Map(given.flatMap(([name, value]) => textOf(value).map((text) => [name, text] as const))),
      },
    ]
  })
}

/** Parameters are texts; a list is passed on as one. */
function textOf(value: Resolved): string[] {
  const parts = value.kind === 'list' ? elementsOf(value).map((element) => knownText(element)) : [knownText(value)]
  return parts.includes(null) ? [] : [parts.join(',')]
}
