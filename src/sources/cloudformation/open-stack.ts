import type { Account } from '../../account/account.ts'
import { foundValue, type Unknown } from '../../base/lookup.ts'
import type { TargetFile } from '../../engine/target.ts'
import type { DocumentProblem } from '../../task-definition/document/document.ts'
import type { AssemblyAssets } from './assets.ts'
import { createResolver } from './create-resolver.ts'
import { templateParameters } from './parameters.ts'
import type { Resolver } from './resolver.ts'
import { nothingUnread, type SiblingExports } from './scope.ts'
import type { SourceLocator } from './source-locator.ts'
import { readStack } from './stack.ts'
import { readTemplate, type Template } from './template.ts'
import { unreadableTemplate } from './template-problems.ts'

/** A template to read targets from, and what is known of the stack that it is for. */
export interface StackTemplate {
  readonly kind: 'cloudformation' | 'cdk'
  readonly file: TargetFile
  /** Null where nobody named the stack. */
  readonly stackName: string | null
  /** Of a nested stack: why its parent, which names it, could not be read. */
  readonly unread?: Unknown
  readonly account: string | null
  readonly region: string | null
  /** Places in the source of a CDK app; null for a template that somebody wrote. */
  readonly source: SourceLocator | null
  /** It is as CloudFormation will deploy it, its transforms carried out. */
  readonly isProcessed: boolean
  /** The committed template that this one was made from; null where it is that itself. */
  readonly committed: Template | null
  readonly assets: AssemblyAssets
  /** What the stacks that are deployed with it export. */
  readonly siblings: SiblingExports
  /** Reads the template of a nested stack by its path in the assembly; null for one that is not there, or has no task definition. */
  readonly readNested: ((path: string) => Promise<TargetFile | null>) | null
}

/** What reading a template needs of its surroundings. */
export interface TemplateSurroundings {
  readonly account: Account
  /** Where stacks go whose region nobody tells. */
  readonly region: string | null
  /** Values of the template's parameters, by name. */
  readonly parameters: ReadonlyMap<string, string>
  /** Cluster and service that the run names, for a template that does not tell. */
  readonly cluster: string
  readonly service: string | null
}

/** A stack's template, read; `template` and `resolver` are null exactly where a problem keeps it from being read. */
export interface OpenedStack {
  readonly stack: StackTemplate
  readonly text: string
  readonly template: Template | null
  readonly resolver: Resolver | null
  readonly problem: DocumentProblem | null
}

export async function openStack(stack: StackTemplate, surroundings: TemplateSurroundings): Promise<OpenedStack> {
  const text = new TextDecoder().decode(stack.file.bytes)
  const { template, problem } = await readTemplate(stack.file.name, text)
  const refusal =
    template === null
      ? problem
      : unreadableTemplate(template, { mayNest: stack.readNested !== null, isProcessed: stack.isProcessed })
  if (template === null || refusal !== null) return { stack, text, template: null, resolver: null, problem: refusal }
  return { stack, text, template, resolver: await resolverFor(template, stack, surroundings), problem: null }
}

async function resolverFor(
  template: Template,
  stack: StackTemplate,
  { account, region: standard, parameters }: TemplateSurroundings,
): Promise<Resolver> {
  const region = stack.region ?? standard
  const identity = region === null || stack.account !== null ? null : await account.identity(region)
  const accountId = stack.account ?? (identity === null ? null : (foundValue(identity)?.account ?? null))
  const scope = {
    template,
    parameters: templateParameters(template, parameters),
    pseudo: { accountId, region, stackName: stack.stackName },
    physicalIds: new Map<string, string>(),
    physicalIdsComplete: false,
    deployed: null,
    exports: new Map<string, string>(),
    siblings: stack.siblings,
    unread: { ...nothingUnread, resources: stack.unread ?? null },
  }
  if (region === null) return createResolver(scope)
  return createResolver({ ...scope, ...(await readStack(createResolver(scope), account, region)) })
}
