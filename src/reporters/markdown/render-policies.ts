import type { Report, RolePolicy } from '../../report/report.ts'
import { roleName } from '../entries/execution-role.ts'
import { policyForms } from '../entries/policy-text.ts'
import { details, fenced, htmlText } from './markdown.ts'
import type { Words } from './words.ts'

/** Characters of JSON that are shown: more is for a file, and where room is scarce less is more. */
const POLICY_LIMIT = 20_000
const BRIEF_LIMIT = 6_000

/** A role's policy, folded: in every form; and where room is scarce in one, or where it is. */
export function policyVariants(policy: RolePolicy, report: Report, words: Words): [string, ...string[]] {
  const { json, terraform, cli } = policyForms(policy, report)
  const title = `Policy for <code>${htmlText(roleName(policy.role))}</code>`
  const pointer = details(
    title,
    `It is too long to show here: it stands ${words.elsewhere}, and in the output \`policy\`.`,
  )
  if (json.length > POLICY_LIMIT) return [pointer]
  const forms = [
    { name: 'JSON', block: fenced(json, 'json') },
    { name: 'Terraform', block: fenced(terraform, 'hcl') },
    { name: 'AWS CLI', block: fenced(cli, 'sh') },
  ]
  // Who keeps roles in Terraform would undo what the command line did.
  const isPlanned = report.targets.some(({ source }) => source?.kind === 'terraform-plan')
  // What has to be split is no form that can be pasted.
  const whole = policy.attach === 'split' ? forms.slice(0, 1) : forms
  const offered = isPlanned && policy.attach !== 'split' ? whole.filter(({ name }) => name === 'Terraform') : whole
  const masked = words.maskAccountIds ? ['Account ids are masked here; the output `policy` holds them.'] : []
  const write = (shown: typeof forms, more: readonly string[]) =>
    details(
      `${title}: ${shown.map(({ name }) => name).join(' · ')}`,
      [...masked, ...shown.map(({ block }) => block), ...more].join('\n\n'),
    )
  const [first, ...others] = offered
  const every = write(offered, [])
  if (json.length > BRIEF_LIMIT) return [every, pointer]
  if (first === undefined || others.length === 0) return [every]
  return [every, write([first], [`Terraform and AWS CLI: ${words.elsewhere}.`])]
}
