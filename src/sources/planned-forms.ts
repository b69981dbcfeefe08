import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { InputError } from '../base/input-error.ts'
import { quoted } from '../base/sentence.ts'
import type { FormOptions } from './cloudformation/form-reader.ts'
import type { FormReader } from './files.ts'
import { looksLikePlan } from './terraform/looks-like-plan.ts'

export interface PlannedFormOptions extends FormOptions {
  /** Folder of the sources of a Terraform plan; null for the plan's own. */
  readonly terraformDirectory: string | null
}

/** Templates of CloudFormation, assemblies of CDK and plans of Terraform. What reads them is loaded when there is one. */
export function plannedForms(options: PlannedFormOptions): FormReader {
  const reading = () => import('./cloudformation/form-reader.ts')
  return {
    async unparsed(file, workspace, input) {
      if (!looksLikePlan(file.bytes)) return null
      const { terraformTargets } = await import('./terraform/terraform-targets.ts')
      return terraformTargets(file, workspace, input, options)
    },
    async folder(path, workspace, input) {
      const folder = resolve(workspace, path)
      const entry = await stat(folder).catch(() => null)
      if (entry === null || !entry.isDirectory()) return null
      const targets = await (await reading()).assemblyTargets(folder, workspace, input, options)
      if (targets !== null) return targets
      throw new InputError(
        `${input.place}: the folder ${quoted(path)} holds no CDK assembly (manifest.json). Name the folder that cdk synth writes, or a file.`,
      )
    },
    async file(file, { recognised }, workspace, input) {
      if (recognised === 'cdk-manifest')
        return (await reading()).assemblyTargets(dirname(resolve(workspace, file.name)), workspace, input, options)
      if (recognised !== 'cloudformation-template') return null
      return (await reading()).templateFileTargets(file, workspace, input, options)
    },
  }
}
