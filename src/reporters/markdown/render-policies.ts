import type { Report, RolePolicy } from '../../report/report.ts'
import { details, fenced, htmlText } from './markdown.ts'
import { nameOf, policyForms } from './policy-text.ts'
import type { Words } from './words.ts'

/** Characters of JSON that are shown: more is for a file, and where room is scarce much less is more. */
const POLICY_LIMIT = 20_000
const BRIEF_LIMIT = 2_500

/** A role's policy in every form, folded; `brief`: as JSON alone, for where room is scarce. */
export function renderPolicy(policy: RolePolicy, report: Report, words: Words, brief: boolean): string {
  const { json, terraform, cli } = policyForms(policy, report)
  const role = `Policy for <code>${htmlText(nameOf(policy.role))}</code>`
  if (json.length > (brief ? BRIEF_LIMIT : POLICY_LIMIT))
    return details(
      role,
      `It is too long to show here; the output \`policy\` holds it${brief ? `, and it stands ${words.elsewhere}` : ''}.`,
    )
  const planned = report.targets.some(({ source }) => source?.kind === 'terraform-plan')
  const forms = [
    { title: 'JSON', block: fenced(json, 'json') },
    { title: 'Terraform', block: fenced(terraform, 'hcl') },
    { title: 'AWS CLI', block: fenced(cli, 'sh') },
  ]
  // Who keeps roles in Terraform would undo what the command line did.
  const ordered = planned ? forms.filter(({ title }) => title === 'Terraform') : forms
  const shown = brief ? ordered.slice(0, 1) : ordered
  const masked = words.maskAccountIds ? ['Account ids are masked here; the output `policy` holds them.'] : []
  const more = brief && ordered.length > 1 ? [`Terraform and AWS CLI: ${words.elsewhere}.`] : []
  return details(
    `${role}: ${shown.map(({ title }) => title).join(' · ')}`,
    [...masked, ...shown.map(({ block }) => block), ...more].join('\n\n'),
  )
}
