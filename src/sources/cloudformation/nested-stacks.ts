import { fileName, insidePath } from './assets.ts'
import { elementsOf, filledText, knownText, type Resolved } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { property, resourcesOfType } from './resource-values.ts'

/** A nested stack whose template CDK wrote beside that of its parent. */
export interface NestedStack {
  /** Relative to the assembly's folder. */
  readonly path: string
  /** That of one that is there; a name that no stack has for one that is yet to be made; null where nobody can tell. */
  readonly stackName: string | null
  /** What the parent passes on, as far as it is known before the deploy. */
  readonly parameters: ReadonlyMap<string, string>
}

/** `templates`: paths by the names that their uploads get. */
export function nestedStacks(resolver: Resolver, templates: ReadonlyMap<string, string>): NestedStack[] {
  const { physicalIds, physicalIdsComplete, pseudo } = resolver.scope
  return resourcesOfType(resolver, 'AWS::CloudFormation::Stack').flatMap((stack) => {
    const url = filledText(property(resolver, stack, 'TemplateURL'), () => '')
    const path = templates.get(fileName(url ?? '')) ?? insidePath(stack.metadata['aws:asset:path'])
    if (path === null || !path.endsWith('.template.json')) return []
    const passed = property(resolver, stack, 'Parameters')
    const given = passed.kind === 'map' ? [...passed.members] : []
    const planned = physicalIdsComplete ? `${pseudo.stackName}-${stack.logicalId}` : null
    return [
      {
        path,
        stackName: stackNameIn(physicalIds.get(stack.logicalId)) ?? planned,
        parameters: new Map(given.flatMap(([name, value]) => textOf(value).map((text) => [name, text] as const))),
      },
    ]
  })
}

/** The physical id of a stack is its ARN, `…:stack/NAME/ID`. */
function stackNameIn(arn: string | undefined): string | null {
  return arn === undefined ? null : (/:stack\/([^/]+)/.exec(arn)?.[1] ?? arn)
}

/** Parameters are texts; a list is passed on as one. */
function textOf(value: Resolved): string[] {
  const parts = value.kind === 'list' ? elementsOf(value).map((element) => knownText(element)) : [knownText(value)]
  return parts.includes(null) ? [] : [parts.join(',')]
}
