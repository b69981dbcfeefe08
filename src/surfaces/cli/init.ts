import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import { findDefinitions } from '../../sources/find-definitions.ts'
import { alertRules } from './alert-rules.ts'
import type { Arguments } from './arguments.ts'
import { type ExitStatus, pathFrom, type Terminal } from './command.ts'
import { configTemplate, type PolicyForm, policyForms, policyTemplate, workflowTemplate } from './init-templates.ts'

/**
 * `ecs-preflight init`: writes the workflow, the file of settings and the pipeline's policy for this repository, and overwrites nothing;
 * `init alerts` prints the rule that tells of tasks that cannot start.
 */
export async function init({ operands, values }: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const form = policyForm(values.get('policy')?.at(-1) ?? 'json')
  const [what] = operands
  if (what === 'alerts') {
    for (const line of alertRules(form === 'cloudformation' ? 'cloudformation' : 'terraform').split('\n'))
      terminal.out(line)
    return 0
  }
  if (what !== undefined)
    throw new InputError(`init does not know ${quoted(what)}. Write ecs-preflight init, or init alerts.`)
  const definitions = await findDefinitions(terminal.workingDirectory)
  const files: readonly (readonly [path: string, text: string])[] = [
    ['.github/ecs-preflight.yml', configTemplate(definitions)],
    ['.github/workflows/ecs-preflight.yml', workflowTemplate()],
    [policyForms[form], policyTemplate(form)],
  ]
  for (const [path, text] of files) await writeNew(path, text, terminal)
  terminal.err('Next: fill in the words in capitals, create the role, and commit.')
  return 0
}

function policyForm(text: string): PolicyForm {
  if (text === 'json' || text === 'terraform' || text === 'cloudformation') return text
  throw new InputError(`--policy: there is no form ${quoted(text)}. Use one of ${Object.keys(policyForms).join(', ')}.`)
}

/** A file that is there belongs to somebody: it stays as it is. */
async function writeNew(path: string, text: string, { workingDirectory, out }: Terminal): Promise<void> {
  const absolute = pathFrom(workingDirectory, path)
  try {
    await mkdir(dirname(absolute), { recursive: true })
    await writeFile(absolute, text, { flag: 'wx' })
    out(`wrote ${path}`)
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!exists) throw new InputError(`${path} cannot be written. Check the permissions of its folder.`)
    out(`kept ${path}: it is there already`)
  }
}
