import { parseArn } from '../../base/arn.ts'
import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import type { Target } from '../../engine/target.ts'
import type { TargetInput } from '../files.ts'
import { noAssets } from './assets.ts'
import type { FormOptions } from './form-reader.ts'
import { noSiblings } from './scope.ts'
import { committedTemplate } from './source-template.ts'
import { templateTargets } from './template-targets.ts'

/** The task definitions of a change set that somebody created: its template after the transforms, with its own parameters. Throws InputError. */
export async function changeSetTargets(
  input: TargetInput,
  workspace: string,
  { account, parameters, ...options }: FormOptions,
): Promise<Target[]> {
  const { pattern: arn, place, cluster, service } = input
  const { region = '', account: accountId = '' } = parseArn(arn) ?? {}
  const [facts, template] = await Promise.all([
    account.stacks.changeSet(region, arn),
    account.stacks.template(region, arn),
  ])
  const missing = [facts, template].find(({ status }) => status !== 'found')
  if (facts.status !== 'found' || template.status !== 'found')
    throw new InputError(
      missing?.status === 'unknown'
        ? `${place}: the change set ${quoted(arn)} cannot be read: ${missing.reason}. Allow cloudformation:DescribeChangeSet and cloudformation:GetTemplate, or name a template.`
        : `${place}: there is no change set ${quoted(arn)}. It is deleted once it is executed; create a new one, and give the ARN that is answered.`,
    )
  const { status, statusReason, stackName } = facts.value
  if (status === 'FAILED')
    throw new InputError(
      `${place}: the change set ${quoted(arn)} could not be created${statusReason === null ? '' : `: ${quoted(statusReason)}`}. Correct the template, or leave the step away where nothing changes.`,
    )
  const file = { name: arn, inWorkspace: false, bytes: new TextEncoder().encode(template.value) }
  const committed = await committedTemplate(input, workspace)
  const stack = {
    kind: 'cloudformation',
    file,
    stackName,
    account: accountId,
    region,
    source: null,
    readNested: null,
    isProcessed: true,
    committed,
    assets: noAssets,
    siblings: noSiblings,
  } as const
  const given = new Map([...parameters, ...Object.entries(facts.value.parameters)])
  return templateTargets(stack, { ...options, account, parameters: given, cluster, service })
}
