import { counted } from '../../base/sentence.ts'
import type { TargetReport } from '../../report/report.ts'
import { nounFor } from '../entries/names.ts'
import { inARow } from '../entries/sentences.ts'
import { entrySection, rest } from './entry-section.ts'
import { type Content, html, type Markup } from './markup.ts'
import { type PageContext, placeOf } from './page-context.ts'
import { backgroundOf, openOf } from './service-background.ts'
import { mark, type State, stateOf, states, stateWords } from './states.ts'

/** Services on the page, worst first: more make a browser slow, and the JSON report has all. */
const SERVICES_LIMIT = 5_000
/** Faults that a folded service tells. */
const ENTRIES_IN_ROW = 2

/** Every service, worst first, with search and filter for where the script runs. */
export function servicesSection(context: PageContext): Markup {
  const { targets } = context
  const noun = nounFor(targets)
  const shown = targets.slice(0, SERVICES_LIMIT)
  return html`<section aria-labelledby="services">
<h2 id="services">${noun === 'service' ? 'Services' : 'Task definitions'}, worst first</h2>
${targets.length > 1 ? controls(shown) : null}
<ol id="list">${shown.map((target) => item(target, context))}</ol>
${targets.length > SERVICES_LIMIT ? html`<ul>${rest(targets.length - SERVICES_LIMIT)}</ul>` : null}
</section>`
}

function controls(targets: readonly TargetReport[]): Markup {
  const clusters = [...new Set(targets.map(({ cluster }) => cluster))].sort()
  const present = states.filter((state) => targets.some((target) => stateOf(target) === state))
  return html`<div id="controls" hidden>
<input type="search" aria-label="Search" placeholder="Search: name, secret, role, check" autocomplete="off" spellcheck="false">
${clusters.length > 1 ? select(clusters) : null}
${present.length > 1 ? present.map(toggle) : null}
<span id="shown" role="status"></span>
</div>`
}

function select(clusters: readonly string[]): Markup {
  const options = clusters.map((cluster) => html`<option value="${cluster}">${cluster}</option>`)
  return html`<select aria-label="Cluster"><option value="">All clusters</option>${options}</select>`
}

function toggle(state: State): Markup {
  const { sign, label } = stateWords[state]
  return html`<button type="button" class="${state}" value="${state}" aria-pressed="false">${sign} ${label}</button>`
}

function item(target: TargetReport, context: PageContext): Markup {
  const state = stateOf(target)
  const isOnly = context.targets.length === 1
  const attributes = html`id="${context.idOf(target)}" data-state="${state}" data-place="${target.cluster}"`
  const head = html`${mark(state)}<div><h3><bdi>${context.nameOf(target)}</bdi></h3>${faultWords(target, context)}<p class="soft">${placeWords(target, context)}</p></div>`
  return html`<li ${attributes}><details${isOnly ? html` open` : null}>
<summary class="row">${head}<span class="count">${countWords(target)}</span></summary>
<div class="body">
${context.entriesOf(target).map((entry) => entrySection(entry, target, context))}
${openOf(target, context)}
${backgroundOf(target, context)}
</div></details></li>`
}

function placeWords(target: TargetReport, { isWide, nameOf }: PageContext): Content {
  const { cluster, service, family, file, source } = target
  const revision = /(?<![^/])[^/]+:\d+$/.exec(file)?.[0]
  const place = isWide ? placeOf(target) : null
  const parts = [
    service === null ? null : cluster,
    source.kind === 'service' || source.kind === 'revision'
      ? (revision ?? null)
      : file === nameOf(target)
        ? null
        : file,
    service === null || source.kind === 'service' || family === service ? null : family,
    place,
  ].filter((part) => part !== null)
  return parts.map((part, index) => html`${index === 0 ? null : ' · '}<bdi>${part}</bdi>`)
}

/** The first faults in a few words, so that a folded service tells what is wrong. */
function faultWords(target: TargetReport, context: PageContext): Content {
  const entries = context.entriesOf(target).filter(({ severity }) => severity !== 'notice')
  if (entries.length === 0) return null
  const more = entries.length > ENTRIES_IN_ROW ? `; and ${entries.length - ENTRIES_IN_ROW} more` : ''
  const said = entries.slice(0, ENTRIES_IN_ROW).map(({ short }) => short)
  return html`<p>${inARow(said)}${more}</p>`
}

function countWords({ findings, unverified }: TargetReport): string {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return [
    of('error') > 0 ? counted(of('error'), 'error') : '',
    of('warning') > 0 ? counted(of('warning'), 'warning') : '',
    unverified.length > 0 ? `${unverified.length} not verified` : '',
  ]
    .filter((part) => part !== '')
    .slice(0, 2)
    .join(' · ')
}
