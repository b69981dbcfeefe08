import { dirname } from 'node:path'
import type { Account } from '../../account/account.ts'
import { foundValue } from '../../base/lookup.ts'
import type { Target, TargetFile } from '../../engine/target.ts'
import type { TargetInput } from '../files.ts'
import { readPlan } from './plan.ts'
import { planTargets } from './plan-targets.ts'

export interface TerraformOptions {
  readonly account: Account
  readonly region: string | null
  /** Folder of the sources of a plan; null for the plan's own. */
  readonly terraformDirectory: string | null
}

/** The task definitions of a plan; null where the file is none. Throws InputError for a plan that cannot be judged. */
export async function terraformTargets(
  file: TargetFile,
  workspace: string,
  { place, cluster, service }: TargetInput,
  { account, region, terraformDirectory }: TerraformOptions,
): Promise<Target[] | null> {
  const plan = readPlan(new TextDecoder().decode(file.bytes), place)
  if (plan === null) return null
  return planTargets(plan, {
    place,
    file,
    cluster,
    service,
    workspace,
    region,
    directory: terraformDirectory ?? dirname(file.name),
    isDirectoryGiven: terraformDirectory !== null,
    account: async () => (region === null ? null : (foundValue(await account.identity(region))?.account ?? null)),
  })
}
