import type { RolePolicy } from '../../report/report.ts'
import { roleName } from '../entries/execution-role.ts'
import { policyForms } from '../entries/policy-text.ts'
import { block, type Content, html, type Markup } from './markup.ts'
import type { PageContext } from './page-context.ts'

/** What would grant each role what it lacks, once a role. Null where none lacks anything. */
export function policiesSection(context: PageContext): Content {
  const { policies } = context.report
  if (policies.length === 0) return null
  return html`<section aria-labelledby="policies">
<h2 id="policies">Policies that the roles lack</h2>
<p class="soft">One a role, for all services that use it.${context.run.maskAccountIds ? ' Account ids are masked here; the JSON report has them.' : null}</p>
<ol class="cards">${policies.map((policy, index) => card(policy, index + 1, context))}</ol>
</section>`
}

function card(policy: RolePolicy, number: number, { report }: PageContext): Markup {
  const { json, terraform, cli } = policyForms(policy, report)
  return html`<li class="card" id="policy${number}"><details>
<summary class="row"><div><h3><bdi>${roleName(policy.role)}</bdi></h3><p class="soft"><bdi>${policy.role}</bdi></p></div></summary>
<div class="body">
<h4>JSON</h4><pre>${block(json)}</pre>
<h4>Terraform</h4><pre>${block(terraform)}</pre>
<h4>AWS CLI</h4><pre>${block(cli)}</pre>
</div></details></li>`
}
