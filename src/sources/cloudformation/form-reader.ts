import { basename, dirname, join } from 'node:path'
import type { Account } from '../../account/account.ts'
import { InputError } from '../../base/input-error.ts'
import { memoize } from '../../base/memoize.ts'
import { quoted } from '../../base/sentence.ts'
import type { Target, TargetFile } from '../../engine/target.ts'
import { readBounded } from '../bounded-file.ts'
import type { TargetInput } from '../files.ts'
import { workspacePath } from '../workspace-path.ts'
import { type AssemblyStack, readAssembly } from './assembly.ts'
import { noAssets } from './assets.ts'
import { mergeWorlds } from './merge-worlds.ts'
import { type OpenedStack, openStack, type TemplateSurroundings } from './open-stack.ts'
import { noSiblings } from './scope.ts'
import { templateBytes } from './short-forms.ts'
import { sourceLocator } from './source-locator.ts'
import { committedTemplate } from './source-template.ts'
import { createStackExports } from './stack-exports.ts'
import { stackTargets, templateTargets, worldOf } from './template-targets.ts'
import { workspaceSources } from './workspace-sources.ts'

/** What reading templates takes besides the files. */
export type FormOptions = Pick<TemplateSurroundings, 'region' | 'parameters'> & { readonly account: Account }

/** Bytes of a file of an assembly: metadata has a stack trace for each construct, and grows beyond the template. */
const assemblyFileBytes = 16 * templateBytes

/** What a template has if anything of it matters to a task definition. */
const telling = /"AWS::(?:ECS|CloudFormation|SecretsManager|SSM|IAM|Logs|ECR|KMS|EFS)::/

/** The task definitions of a folder that CDK synthesised into; null where it is none. */
export async function assemblyTargets(
  folder: string,
  workspace: string,
  input: TargetInput,
  options: FormOptions,
  isWanted: (stack: AssemblyStack) => boolean = () => true,
): Promise<Target[] | null> {
  const all = await readAssembly((path) => readText(join(folder, path), workspace))
  if (all === null || (all.length > 0 && !all.some(isWanted))) return null
  const surroundings = { ...options, cluster: input.cluster, service: input.service }
  const opened = await openAll(all, folder, workspace, surroundings)
  const targets = await Promise.all(
    all.map((stack, index) => {
      const its = opened[index] ?? null
      return its === null || !isWanted(stack) || isBeside(its) ? [] : stackTargets(its, surroundings)
    }),
  )
  if (targets.flat().length > 0) return withSharedWorlds(all, opened, targets)
  throw new InputError(
    `${input.place}: no stack of the CDK assembly ${quoted(input.pattern)} has a task definition. Run cdk synth for the stacks that have one, or name another folder.`,
  )
}

/** Every stack, also one without a task definition: it makes what others name. Null for one that makes nothing of it. */
async function openAll(
  stacks: readonly AssemblyStack[],
  folder: string,
  workspace: string,
  surroundings: TemplateSurroundings,
): Promise<(OpenedStack | null)[]> {
  const findSource = await workspaceSources(workspace, folder, stacks)
  const exports = memoize((_environment: string) => createStackExports())
  return Promise.all(
    stacks.map(async ({ places, ...stack }) => {
      const file = await readStackFile(join(folder, stack.templateFile), workspace)
      if (file === null) return null
      const readNested = (path: string) => readStackFile(join(folder, dirname(stack.templateFile), path), workspace)
      const siblings = exports(environmentOf(stack))
      const source = sourceLocator(places, findSource)
      const known = { kind: 'cdk', file, source, readNested, siblings, isProcessed: false, committed: null } as const
      const opened = await openStack({ ...stack, ...known }, surroundings)
      if (opened.resolver !== null) siblings.add(opened.resolver)
      return opened
    }),
  )
}

/** A template that cannot be read is no trouble where it has no task definition. */
function isBeside({ resolver, text }: OpenedStack): boolean {
  return resolver === null && !text.includes('AWS::ECS::TaskDefinition')
}

function environmentOf({ account, region }: Pick<AssemblyStack, 'account' | 'region'>): string {
  return `${account}/${region}`
}

/** Stacks that go to one account and region are deployed together, and see what the others make. */
function withSharedWorlds(
  stacks: readonly AssemblyStack[],
  opened: readonly (OpenedStack | null)[],
  targets: readonly (readonly Target[])[],
): Target[] {
  const worlds = stacks.flatMap((stack, index) => {
    const own = new Set((targets[index] ?? []).flatMap(({ planned }) => planned?.world ?? []))
    const its = opened[index] ?? null
    const alone = own.size > 0 || its === null || its.resolver === null ? [] : [worldOf(its.stack, its.resolver)]
    return [...own, ...alone].map((world) => ({ environment: environmentOf(stack), world }))
  })
  const shared = new Map(
    [...Map.groupBy(worlds, ({ environment }) => environment)].map(([environment, each]) => [
      environment,
      mergeWorlds(each.map(({ world }) => world)),
    ]),
  )
  return stacks.flatMap((stack, index) => {
    const world = shared.get(environmentOf(stack))
    return (targets[index] ?? []).map((target) =>
      target.planned === null || world === undefined ? target : { ...target, planned: { ...target.planned, world } },
    )
  })
}

/** Null for a template that neither has a task definition nor makes what one names. */
async function readStackFile(path: string, workspace: string): Promise<TargetFile | null> {
  const text = await readText(path, workspace)
  if (text === null || !telling.test(text)) return null
  const { name } = await workspacePath(path, workspace)
  // What CDK synthesised is seldom committed, so nobody can be pointed to it, and no commit tells whether it changed.
  return { name, inWorkspace: false, bytes: new TextEncoder().encode(text) }
}

/** The task definitions of a template. One that lies in the folder of an assembly is a stack of it. */
export async function templateFileTargets(
  file: TargetFile,
  workspace: string,
  input: TargetInput,
  options: FormOptions,
): Promise<Target[]> {
  const path = join(workspace, file.name)
  const isThis = ({ templateFile }: AssemblyStack) => templateFile === basename(path)
  const inAssembly = file.inWorkspace ? await assemblyTargets(dirname(path), workspace, input, options, isThis) : null
  if (inAssembly !== null) return inAssembly
  const committed = await committedTemplate(input, workspace)
  const stack = {
    kind: 'cloudformation',
    committed,
    file,
    stackName: null,
    account: null,
    region: null,
    source: null,
    readNested: null,
    isProcessed: false,
    assets: noAssets,
    siblings: noSiblings,
  } as const
  return templateTargets(stack, { ...options, cluster: input.cluster, service: input.service })
}

/** Null for what is no file, is too large, or lies behind a link that leads out of the workspace. */
async function readText(path: string, workspace: string): Promise<string | null> {
  const { absolute, escapes } = await workspacePath(path, workspace)
  if (escapes) return null
  const reading = await readBounded(absolute, assemblyFileBytes)
  return reading.status === 'read' ? new TextDecoder().decode(reading.bytes) : null
}
