import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Account } from '../../account/account.ts'
import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import type { Target, TargetFile } from '../../engine/target.ts'
import type { FormReader, TargetInput } from '../files.ts'
import { type AssemblyStack, readAssembly } from './assembly.ts'
import { templateBytes } from './short-forms.ts'
import { sourceLocator } from './source-locator.ts'
import { type TemplateSurroundings, templateTargets } from './template-targets.ts'
import { workspaceSources } from './workspace-sources.ts'

/** What reading templates takes besides the files. */
export type FormOptions = Pick<TemplateSurroundings, 'region' | 'parameters'> & { readonly account: Account }

/** Templates of CloudFormation and assemblies of CDK. */
export function cloudFormationForm(options: FormOptions): FormReader {
  const surroundings = ({ cluster, service }: TargetInput): TemplateSurroundings => ({ ...options, cluster, service })
  return {
    async folder(path, root, input) {
      const stacks = await stacksIn(path)
      return stacks === null ? null : assemblyTargets(path, root, stacks, surroundings(input), input)
    },
    async file(file, parsed, root, input) {
      const path = isAbsolute(file.name) ? file.name : join(root, file.name)
      if (parsed.recognised === 'cdk-manifest') {
        const stacks = await stacksIn(dirname(path))
        return stacks === null ? null : assemblyTargets(dirname(path), root, stacks, surroundings(input), input)
      }
      if (parsed.recognised !== 'cloudformation-template') return null
      // A template in the folder of an assembly is a stack of it.
      const stacks = await stacksIn(dirname(path))
      const own = stacks?.filter(({ templateFile }) => templateFile === basename(path)) ?? []
      if (own.length > 0) return assemblyTargets(dirname(path), root, own, surroundings(input), input)
      const stack = {
        kind: 'cloudformation',
        file,
        stackName: null,
        account: null,
        region: null,
        source: null,
      } as const
      return templateTargets(stack, surroundings(input))
    },
  }
}

function stacksIn(folder: string): Promise<AssemblyStack[] | null> {
  return readAssembly((path) => readText(join(folder, path)))
}

/** Null for what is no file, or larger than CloudFormation takes a template, which no file of an assembly that is read here exceeds by much. */
async function readText(path: string): Promise<string | null> {
  const entry = await stat(path).catch(() => null)
  if (entry === null || !entry.isFile() || entry.size > 8 * templateBytes) return null
  return readFile(path, 'utf8').catch(() => null)
}

async function assemblyTargets(
  folder: string,
  root: string,
  stacks: readonly AssemblyStack[],
  surroundings: TemplateSurroundings,
  { place, pattern }: TargetInput,
): Promise<Target[]> {
  const findSource = await workspaceSources(root, folder, stacks)
  const targets = await Promise.all(
    stacks.map(async (stack): Promise<Target[]> => {
      const text = await readText(join(folder, stack.templateFile))
      if (text === null || !text.includes('AWS::ECS::TaskDefinition')) return []
      const { stackName, account, region, places } = stack
      const file = namedFile(join(folder, stack.templateFile), root, text)
      return templateTargets(
        { kind: 'cdk', file, stackName, account, region, source: sourceLocator(places, findSource) },
        surroundings,
      )
    }),
  )
  if (targets.flat().length > 0) return targets.flat()
  throw new InputError(
    `${place}: no stack of the CDK assembly ${quoted(pattern)} has a task definition. Run cdk synth for the stacks that have one, or name another folder.`,
  )
}

function namedFile(path: string, root: string, text: string): TargetFile {
  const inside = relative(root, path)
  const inWorkspace = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)
  return { name: inWorkspace ? inside.split(sep).join('/') : path, inWorkspace, bytes: new TextEncoder().encode(text) }
}
