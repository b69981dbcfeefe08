import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { FormOptions } from './cloudformation/form-reader.ts'
import type { FormReader } from './files.ts'

/** Templates of CloudFormation and assemblies of CDK. What reads them is loaded when there is one. */
export function plannedForms(options: FormOptions): FormReader {
  const reading = () => import('./cloudformation/form-reader.ts')
  return {
    async folder(path, workspace, input) {
      const folder = resolve(workspace, path)
      const entry = await stat(folder).catch(() => null)
      if (entry === null || !entry.isDirectory()) return null
      return (await reading()).assemblyTargets(folder, workspace, input, options)
    },
    async file(file, { recognised }, workspace, input) {
      if (recognised === 'cdk-manifest')
        return (await reading()).assemblyTargets(dirname(resolve(workspace, file.name)), workspace, input, options)
      if (recognised !== 'cloudformation-template') return null
      return (await reading()).templateFileTargets(file, workspace, input, options)
    },
  }
}
