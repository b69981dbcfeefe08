import { basename, dirname, join } from 'node:path'
import type { Account } from '../../account/account.ts'
import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import type { Target, TargetFile } from '../../engine/target.ts'
import { readBounded } from '../bounded-file.ts'
import type { TargetInput } from '../files.ts'
import { workspacePath } from '../workspace-path.ts'
import { type AssemblyStack, readAssembly } from './assembly.ts'
import { noAssets } from './assets.ts'
import { mergeWorlds } from './merge-worlds.ts'
import { templateBytes } from './short-forms.ts'
import { sourceLocator } from './source-locator.ts'
import { committedTemplate } from './source-template.ts'
import { type TemplateSurroundings, templateTargets } from './template-targets.ts'
import { workspaceSources } from './workspace-sources.ts'

/** What reading templates takes besides the files. */
export type FormOptions = Pick<TemplateSurroundings, 'region' | 'parameters'> & { readonly account: Account }

/** Bytes of a file of an assembly: metadata has a stack trace for each construct, and grows beyond the template. */
const assemblyFileBytes = 16 * templateBytes

/** The task definitions of a folder that CDK synthesised into; null where it is none. */
export async function assemblyTargets(
  folder: string,
  workspace: string,
  input: TargetInput,
  options: FormOptions,
  isWanted: (stack: AssemblyStack) => boolean = () => true,
): Promise<Target[] | null> {
  const all = await readAssembly((path) => readText(join(folder, path), workspace))
  const stacks = all?.filter(isWanted) ?? []
  if (all === null || (stacks.length === 0 && all.length > 0)) return null
  const findSource = await workspaceSources(workspace, folder, stacks)
  const surroundings = { ...options, cluster: input.cluster, service: input.service }
  const targets = await Promise.all(
    stacks.map(async ({ stackName, templateFile, account, region, places, assets }): Promise<Target[]> => {
      const file = await readStackFile(join(folder, templateFile), workspace)
      if (file === null) return []
      const readNested = (path: string) => readStackFile(join(folder, dirname(templateFile), path), workspace)
      const source = sourceLocator(places, findSource)
      return templateTargets(
        {
          kind: 'cdk',
          file,
          stackName,
          account,
          region,
          source,
          assets,
          readNested,
          isProcessed: false,
          committed: null,
        },
        surroundings,
      )
    }),
  )
  if (targets.flat().length > 0) return withSharedWorlds(stacks, targets)
  throw new InputError(
    `${input.place}: no stack of the CDK assembly ${quoted(input.pattern)} has a task definition. Run cdk synth for the stacks that have one, or name another folder.`,
  )
}

/** Stacks that go to one account and region are deployed together, and see what the others make. */
function withSharedWorlds(stacks: readonly AssemblyStack[], targets: readonly (readonly Target[])[]): Target[] {
  const environmentOf = (index: number) => `${stacks[index]?.account}/${stacks[index]?.region}`
  const worlds = Map.groupBy(
    targets.flatMap((own, index) =>
      [...new Set(own.flatMap(({ planned }) => planned?.world ?? []))].map((world) => ({ world, index })),
    ),
    ({ index }) => environmentOf(index),
  )
  const shared = new Map(
    [...worlds].map(([environment, each]) => [environment, mergeWorlds(each.map(({ world }) => world))]),
  )
  return targets.flatMap((own, index) => {
    const world = shared.get(environmentOf(index))
    return own.map((target) =>
      target.planned === null || world === undefined ? target : { ...target, planned: { ...target.planned, world } },
    )
  })
}

/** Null for a template with neither a task definition nor a nested stack. */
async function readStackFile(path: string, workspace: string): Promise<TargetFile | null> {
  const text = await readText(path, workspace)
  if (text === null || !/AWS::(?:ECS::TaskDefinition|CloudFormation::Stack)"/.test(text)) return null
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
