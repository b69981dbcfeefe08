import type { PlannedImage, PlannedWorld } from '../../account/planned-world.ts'
import { InputError } from '../../base/input-error.ts'
import { type JsonPointer, pointerSegments, pointerTo } from '../../base/json.ts'
import { lineAt } from '../../base/line-at.ts'
import type { Unknown } from '../../base/lookup.ts'
import { quoted } from '../../base/sentence.ts'
import type { PlannedTarget, Target } from '../../engine/target.ts'
import type { NotChecked } from '../../report/report.ts'
import type { ParseResult } from '../../task-definition/document/document.ts'
import { clusterIn } from '../deploy-names.ts'
import { type MappedDefinition, mapDefinition } from './definition.ts'
import { nestedStacks } from './nested-stacks.ts'
import { type OpenedStack, openStack, type StackTemplate, type TemplateSurroundings } from './open-stack.ts'
import { hiddenValues } from './parameters.ts'
import { plannedWorldOf } from './planned-world-of.ts'
import type { Resolver } from './resolver.ts'
import { resourcesOfType, type StackResource } from './resource-values.ts'
import type { UnreadStack } from './scope.ts'
import { deploymentsOf, type TemplateDeployment } from './services.ts'
import type { Template } from './template.ts'
import { withFamily } from './template-problems.ts'

/** Every task definition of a template, once for each service that uses it; one target that says why, where the template cannot be read. */
export async function templateTargets(
  stack: StackTemplate,
  surroundings: TemplateSurroundings,
  nesting: Nesting = { level: 0, read: { stacks: 0 } },
): Promise<Target[]> {
  return stackTargets(await openStack(stack, surroundings), surroundings, nesting)
}

/** As `templateTargets`, of a stack that is read already. */
export async function stackTargets(
  { stack, text, template, resolver, problem }: OpenedStack,
  surroundings: TemplateSurroundings,
  nesting: Nesting = { level: 0, read: { stacks: 0 } },
): Promise<Target[]> {
  if (template === null || resolver === null)
    return [refusedTarget(stack, surroundings, { document: null, problems: problem === null ? [] : [problem] })]
  const world = worldOf(stack, resolver)
  const confidential = hiddenValues(resolver.scope.parameters)
  const targets = resourcesOfType(resolver, 'AWS::ECS::TaskDefinition').map(async (resource): Promise<Target[]> => {
    const mapped = withFamily(resolver, resource.logicalId, definitionOf(resolver, resource))
    const planned = {
      world,
      confidential,
      holes: mapped.holes,
      exposed: mapped.exposed,
      notes: unreadNotes(resolver.scope.unread),
      unwaited: [],
      expressionFor: () => null,
    }
    const locate = locatorOf(stack, template, resource.logicalId, mapped)
    const lineOf = lineReader(stack, text)
    const deployments = await deploymentsOf(resolver, resource.logicalId, surroundings.account)
    return deployments.map((deployment) => ({
      file: stack.file,
      origin: { kind: stack.kind, address: addressOf(stack, resource) },
      ...placeOf(deployment, resolver, surroundings),
      source: null,
      parsed: {
        document: documentOf(stack.file.name, mapped, template),
        problems: template.problems,
      },
      planned: { ...planned, unseenService: deployment.unseen, locate, lineOf },
    }))
  })
  return (await Promise.all([...targets, ...nestedTargets(resolver, stack, surroundings, nesting)])).flat()
}

/** What was judged without an answer of CloudFormation; where a verdict hangs on it, that is unverified besides. */
function unreadNotes({ resources, deployed, exports }: UnreadStack): NotChecked[] {
  const said: readonly (readonly [Unknown | null, string])[] = [
    [resources, 'what the stack has already is not known, so that what the template gives no name stays open'],
    [deployed, 'what the deploy takes away is not known'],
    [exports, 'what the template imports is not known'],
  ]
  return said.flatMap(([answer, what]) =>
    answer === null ? [] : [{ subject: 'file', reason: `${what}: ${answer.reason}` }],
  )
}

/** How deep a nested stack lies, and how many were read for the one that holds them all. */
interface Nesting {
  readonly level: number
  readonly read: { stacks: number }
}

/** Levels of nested stacks that are followed; CDK apps have one or two. */
const nestingLimit = 5
/** Nested stacks of one stack, which has at most 500 resources. */
const nestedLimit = 500

function nestedTargets(
  resolver: Resolver,
  stack: StackTemplate,
  surroundings: TemplateSurroundings,
  { level, read }: Nesting,
): Promise<Target[]>[] {
  const { readNested } = stack
  if (readNested === null || level >= nestingLimit) return []
  const { resources } = resolver.scope.unread
  return nestedStacks(resolver, stack.assets.templates).map(async ({ path, stackName, parameters }) => {
    read.stacks += 1
    if (read.stacks > nestedLimit)
      throw new InputError(
        `The stack ${quoted(stack.stackName ?? stack.file.name)} holds more than ${nestedLimit} nested stacks. Name the templates to judge one by one.`,
      )
    const file = await readNested(path)
    return file === null
      ? []
      : templateTargets(
          { ...stack, file, stackName, ...(resources === null ? {} : { unread: resources }) },
          { ...surroundings, parameters },
          { level: level + 1, read },
        )
  })
}

/** What the deploy of one stack makes. */
export function worldOf(stack: StackTemplate, resolver: Resolver): PlannedWorld {
  return plannedWorldOf(resolver, pushedTo(stack.assets.images, resolver))
}

/** Where the assembly leaves account and region open, they are those of the run. */
function pushedTo(images: readonly PlannedImage[], { scope }: Resolver): PlannedImage[] {
  const { accountId, region } = scope.pseudo
  const filled = (text: string) =>
    text.replace(/\$\{AWS::AccountId\}/g, accountId ?? '').replace(/\$\{AWS::Region\}/g, region ?? '')
  return images.map(({ repository, tag }) => ({ repository: filled(repository), tag: filled(tag) }))
}

function definitionOf(resolver: Resolver, { logicalId, properties }: StackResource): MappedDefinition {
  return mapDefinition(resolver.resolve(properties, pointerTo('', 'Resources', logicalId, 'Properties')))
}

/** Of a construct its path in the app, which the template has where it was synthesised by the command of CDK. */
function addressOf({ source }: StackTemplate, { logicalId, metadata }: StackResource): string {
  if (source === null) return logicalId
  const path = metadata['aws:cdk:path']
  const inTemplate = typeof path === 'string' ? path.replace(/\/Resource$/, '') : null
  return source.constructPath(logicalId) ?? inTemplate ?? logicalId
}

function placeOf(
  { cluster, service }: TemplateDeployment,
  { scope }: Resolver,
  surroundings: TemplateSurroundings,
): Pick<Target, 'cluster' | 'service'> {
  const { accountId, region } = scope.pseudo
  const place = accountId === null || region === null ? null : { region, account: accountId }
  return {
    cluster: clusterIn(cluster ?? surroundings.cluster, place),
    service: service ?? surroundings.service,
  }
}

function documentOf(file: string, { value, origins }: MappedDefinition, template: Template): ParseResult['document'] {
  const at = (pointer: JsonPointer) => nearestOrigin(origins, pointer)
  return {
    file,
    format: 'json',
    value,
    problems: template.problems,
    locate: (pointer) => template.locate(at(pointer)),
    locateKey: (pointer) => template.locateKey(at(pointer)),
  }
}

function locatorOf(
  { file, source, committed }: StackTemplate,
  template: Template,
  logicalId: string,
  { value, origins }: MappedDefinition,
): PlannedTarget['locate'] {
  return (pointer, part) => {
    const inSource = source?.locate(logicalId, pointer, value) ?? null
    if (inSource !== null) return inSource
    const written = committed ?? (file.inWorkspace ? template : null)
    if (written === null) return null
    const origin = nearestOrigin(origins, pointer)
    return { file: written.file, ...(part === 'key' ? written.locateKey(origin) : written.locate(origin)) }
  }
}

function lineReader({ file, source }: StackTemplate, text: string): PlannedTarget['lineOf'] {
  return (name, line) => source?.lineOf(name, line) ?? (name === file.name ? lineAt(text, line) : null)
}

/** Where a place of the definition is written, or the nearest one around it. */
function nearestOrigin(origins: MappedDefinition['origins'], pointer: JsonPointer): JsonPointer {
  const segments = pointerSegments(pointer)
  for (let length = segments.length; length >= 0; length -= 1) {
    const origin = origins.get(pointerTo('', ...segments.slice(0, length)))
    if (origin !== undefined) return origin
  }
  return ''
}

function refusedTarget(stack: StackTemplate, { cluster, service }: TemplateSurroundings, parsed: ParseResult): Target {
  const { file, kind } = stack
  return { file, origin: { kind, address: null }, cluster, service, source: null, parsed, planned: null }
}
