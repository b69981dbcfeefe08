import { capitalised, counted } from '../../base/sentence.ts'
import { nounFor } from '../entries/names.ts'
import type { OpenQuestion } from '../entries/open-questions.ts'
import {
  actionsRefusedIn,
  type CauseGroup,
  groupByCause,
  openQuestions,
  settlingPolicy,
  wrongAccount,
  wrongAccountWords,
} from '../entries/open-questions.ts'
import { policyJson } from '../entries/policy-text.ts'
import { nameList } from './causes-section.ts'
import { block, type Content, html, type Markup } from './markup.ts'
import type { PageContext } from './page-context.ts'
import { mark } from './states.ts'

/** Causes that are listed: beyond it each service still has its own. */
const CAUSES_LIMIT = 100

/** What could not be answered, by cause, and the policy that would let the run look. Null where all is answered. */
export function openSection(context: PageContext): Content {
  const questions = openQuestions(context.report)
  if (questions.length === 0) return null
  const groups = groupByCause(questions)
    .toSorted((one, other) => other.questions.length - one.questions.length)
    .slice(0, CAUSES_LIMIT)
  return html`<section aria-labelledby="open">
<h2 id="open">Not verified</h2>
<p class="soft">${counted(questions.length, 'question')} could not be answered: neither right nor wrong.</p>
<ol class="cards">${groups.map((group) => card(group, context))}</ol>
${settling(questions, context)}
</section>`
}

function card(group: CauseGroup, context: PageContext): Markup {
  const targets = [...new Set(group.questions.map(({ target }) => target))]
  return html`<li class="card"><details>
<summary class="row">${mark('open')}<div><h3>${causeWords(group)}</h3></div>
<span class="count">${counted(targets.length, nounFor(context.report.targets))}</span></summary>
<div class="body">${nameList(targets, context)}</div></details></li>`
}

function causeWords({ kind, questions }: CauseGroup): string {
  const [first] = questions
  const wrong = kind === 'wrong-account' ? wrongAccount(first.target) : null
  if (wrong !== null) return capitalised(wrongAccountWords(wrong))
  if (kind !== 'not-permitted') return capitalised(first.reason)
  const actions = actionsRefusedIn(questions)
  return `The role of this run may not call ${actions.join(', ')}`
}

function settling(questions: readonly OpenQuestion[], { run }: PageContext): Content {
  const policy = settlingPolicy(questions.filter(({ kind }) => kind === 'not-permitted'))
  if (policy === null) return null
  return html`<details class="folded"><summary>Policy for the role of this run that lets it look</summary>
${run.maskAccountIds ? html`<p class="soft">Account ids are masked here.</p>` : null}
<pre>${block(policyJson(policy))}</pre></details>`
}
