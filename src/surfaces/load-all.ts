import type { Account } from '../account/account.ts'
import { parseArn } from '../base/arn.ts'
import { InputError } from '../base/input-error.ts'
import { quoted } from '../base/sentence.ts'
import type { Target } from '../engine/target.ts'
import { namesChangeSet } from '../sources/cloudformation/names-change-set.ts'
import { loadTargets, type TargetInput } from '../sources/files.ts'
import { plannedForms } from '../sources/planned-forms.ts'
import { namesRevision, revisionTarget } from '../sources/revisions.ts'
import type { Line } from './inputs/input-lines.ts'

/** What loading needs of its surroundings. */
export interface LoadOptions {
  readonly workspace: string
  /** Region of revisions that are named without an ARN. */
  readonly region: string | null
  readonly standardInput: (() => Promise<Uint8Array>) | null
  /** Lines of the input `template-parameters`. */
  readonly templateParameters: readonly Line[]
  /** Folder of the sources of a Terraform plan; null for the plan's own. */
  readonly terraformDirectory: string | null
}

/** Every target of the inputs, in their order: files as they lie, registered revisions as ECS has them. Throws InputError. */
export async function loadAll(
  inputs: readonly TargetInput[],
  account: Account,
  { workspace, region, standardInput, templateParameters, terraformDirectory }: LoadOptions,
): Promise<Target[]> {
  const loaded = { files: 0 }
  const parameters = await parametersOf(templateParameters, workspace)
  const form = plannedForms({ account, region, terraformDirectory, parameters })
  const targets = await Promise.all(
    inputs.map(async (input) => {
      if (namesRevision(input.pattern)) return revision(input, account, region)
      if (!namesChangeSet(input.pattern)) return loadTargets([input], workspace, standardInput, loaded, form)
      const { changeSetTargets } = await import('../sources/cloudformation/change-set.ts')
      return changeSetTargets(input, workspace, { account, region, parameters })
    }),
  )
  return targets.flat()
}

async function parametersOf(lines: readonly Line[], workspace: string): Promise<ReadonlyMap<string, string>> {
  if (lines.length === 0) return new Map()
  const { givenParameters } = await import('../sources/cloudformation/given-parameters.ts')
  return givenParameters(lines, workspace)
}

async function revision({ pattern, cluster, service, place }: TargetInput, account: Account, standard: string | null) {
  const region = parseArn(pattern)?.region || parseArn(cluster)?.region || standard
  if (region === null)
    throw new InputError(
      `${place}: the region of the revision ${quoted(pattern)} is not known. Set AWS_REGION, or name the revision by its ARN.`,
    )
  const answer = await revisionTarget(account, region, pattern, { cluster, service, kind: 'revision' })
  if (answer.status === 'found') return [answer.value]
  if (answer.status === 'absent')
    throw new InputError(
      `${place}: there is no task definition ${quoted(pattern)} in this account and region. Correct the name or the number.`,
    )
  throw new InputError(
    `${place}: the task definition ${quoted(pattern)} cannot be read: ${answer.reason}. Allow ecs:DescribeTaskDefinition, or name a file.`,
  )
}
