import { counted } from '../../base/sentence.ts'
import type { TargetReport } from '../../report/report.ts'
import { severities } from '../../report/severity.ts'
import { type CommonCause, causeTitle } from '../entries/common-causes.ts'
import { nounFor } from '../entries/names.ts'
import { faultOf } from '../entries/sentences.ts'
import { rest, stepList } from './entry-section.ts'
import { type Content, code, html, type Markup } from './markup.ts'
import { checkLink, type PageContext } from './page-context.ts'
import { mark } from './states.ts'

/** Causes that are not folded: the services are not to be a long way down. */
const SHOWN_CAUSES = 10
/** Faults of one cause that are listed, and services of one; each service has its own below. */
const FAULTS_LIMIT = 100
const NAMES_LIMIT = 500

/** Causes over services, the one that most services have first: one cure for each. Null where no two share one. */
export function causesSection(context: PageContext): Content {
  if (context.causes.length === 0) return null
  const causes = context.causes
    .map((cause) => ({ cause, targets: targetsOf(cause) }))
    .toSorted(
      (one, other) => severityOf(one.cause) - severityOf(other.cause) || other.targets.length - one.targets.length,
    )
  const cards = causes.map(({ cause, targets }) => card(cause, targets, context))
  const others = cards.slice(SHOWN_CAUSES)
  const folded =
    others.length === 0
      ? null
      : html`<details class="folded"><summary>${counted(others.length, 'more cause')}</summary><ol class="cards">${others}</ol></details>`
  return html`<section aria-labelledby="causes">
<h2 id="causes">Causes that several share</h2>
<ol class="cards">${cards.slice(0, SHOWN_CAUSES)}</ol>
${folded}
</section>`
}

function severityOf({ instances: [{ entry }] }: CommonCause): number {
  return severities.indexOf(entry.severity)
}

function targetsOf({ instances }: CommonCause): TargetReport[] {
  return [...new Set(instances.map(({ target }) => target))]
}

function card(cause: CommonCause, targets: readonly TargetReport[], context: PageContext): Markup {
  const [{ entry }] = cause.instances
  return html`<li class="card"><details>
<summary class="row">${mark(entry.severity)}<div><h3>${causeTitle(cause)}</h3></div>
<span class="count">${counted(targets.length, nounFor(context.report.targets))}</span></summary>
<div class="body">
<p class="soft">${checkLink(entry.check, entry.rule, context)}</p>
${entry.explanation.map((sentence) => html`<p>${sentence}</p>`)}
${stepList(entry, context)}
${cause.isSame ? sameIn(cause, targets, context) : faultList(cause, context)}
</div></details></li>`
}

function sameIn(
  { instances: [{ entry }] }: CommonCause,
  targets: readonly TargetReport[],
  context: PageContext,
): Markup {
  const subjects = [...new Set(entry.findings.map(({ subject }) => subject))]
  return html`<h4>Where</h4>
<ul class="names">${subjects.slice(0, FAULTS_LIMIT).map((subject) => html`<li>${code(subject)}</li>`)}${rest(subjects.length - FAULTS_LIMIT)}</ul>
<h4>In</h4>
${nameList(targets, context)}`
}

/** Each fault once, with those that have it. */
function faultList({ instances }: CommonCause, context: PageContext): Markup {
  const all = instances.flatMap(({ target, entry }) =>
    entry.findings.map((finding) => ({ target, fault: faultOf(finding.message) })),
  )
  const faults = [...Map.groupBy(all, ({ fault }) => fault)]
    .map(([fault, having]) => ({ fault, targets: [...new Set(having.map(({ target }) => target))] }))
    .toSorted((one, other) => other.targets.length - one.targets.length)
  const items = faults
    .slice(0, FAULTS_LIMIT)
    .map(({ fault, targets }) => html`<li>${fault}${nameList(targets, context)}</li>`)
  return html`<ul class="faults">${items}${rest(faults.length - FAULTS_LIMIT)}</ul>`
}

export function nameList(targets: readonly TargetReport[], context: PageContext): Markup {
  const names = targets.slice(0, NAMES_LIMIT).map((target) => html`<li>${context.linkTo(target)}</li>`)
  return html`<ul class="names">${names}${rest(targets.length - NAMES_LIMIT)}</ul>`
}
