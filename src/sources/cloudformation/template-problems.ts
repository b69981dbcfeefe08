import { isJsonArray, isJsonObject, type Json, ownValue } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import type { DocumentProblem } from '../../task-definition/document/document.ts'
import type { Hole } from '../../task-definition/hole.ts'
import type { MappedDefinition } from './definition.ts'
import type { Resolver } from './resolver.ts'
import { objectIn, type Template } from './template.ts'

/** Transforms that leave task definitions, and what they name, as they are written. */
const harmlessTransforms = /^AWS::(?:LanguageExtensions|SecretsManager-[\d-]+|CodeDeployBlueGreen)$/

/**
 * Why nothing can be read from a template that is well-formed; null where something can. `mayNest`: its nested stacks are read, too; `isProcessed`: the
 * transforms it names have been carried out.
 */
export function unreadableTemplate(
  template: Template,
  { mayNest, isProcessed }: { readonly mayNest: boolean; readonly isProcessed: boolean },
): DocumentProblem | null {
  const transform = transformsOf(template).find((name) => !harmlessTransforms.test(name))
  if (transform !== undefined && !isProcessed)
    return problem(
      template,
      'Transform',
      `The template is rewritten by the transform ${quoted(transform)} before it is deployed, so what it deploys does not stand in it.`,
    )
  if (Object.keys(objectIn(template.value, 'Resources')).some((key) => key.startsWith('Fn::ForEach')))
    return problem(
      template,
      'Resources',
      'The template makes resources in a loop (Fn::ForEach), so what it deploys does not stand in it.',
    )
  const types = new Set([...template.resources.values()].map(({ type }) => type))
  if (!types.has('AWS::ECS::TaskDefinition') && !mayNest)
    return {
      ...problem(template, 'Resources', 'The template has no AWS::ECS::TaskDefinition, so there is nothing to judge.'),
      remedy: 'Give the template that has the task definition; a nested stack has one of its own.',
    }
  return null
}

function problem(template: Template, key: string, message: string): DocumentProblem {
  return {
    rule: 'template-not-readable',
    severity: 'error',
    message,
    remedy:
      'Give the ARN of its change set as task-definition: there CloudFormation has the template as it will deploy it.',
    location: template.locateKey(`/${key}`),
    fatal: true,
    pointer: '',
  }
}

/** A transform is a name, or an object with one; a template has one or a list. */
function transformsOf({ value }: Template): string[] {
  const transform: Json = ownValue(value, 'Transform') ?? []
  return (isJsonArray(transform) ? transform : [transform]).flatMap((each) => {
    const name = isJsonObject(each) ? ownValue(each, 'Name') : each
    return typeof name === 'string' ? [name] : []
  })
}

/** CloudFormation makes up a family where the template states none, and keeps it over the updates of the stack. */
export function withFamily({ scope }: Resolver, logicalId: string, mapped: MappedDefinition): MappedDefinition {
  if (mapped.value.family !== undefined || mapped.holes.has('/family')) return mapped
  const [, existing] = /:task-definition\/([^:]+)/.exec(scope.physicalIds.get(logicalId) ?? '') ?? []
  const family = existing ?? `${scope.pseudo.stackName ?? 'stack'}-${logicalId}`
  if (existing !== undefined) return { ...mapped, value: { ...mapped.value, family } }
  const hole: Hole = { reference: `Ref ${logicalId}`, standIn: family }
  return { ...mapped, value: { ...mapped.value, family }, holes: new Map([...mapped.holes, ['/family', hole]]) }
}
