import { counted, day } from '../../base/sentence.ts'
import { rest } from './entry-section.ts'
import { type Loss, lossesOf } from './losses.ts'
import { type Content, code, html, type Markup } from './markup.ts'
import type { PageContext } from './page-context.ts'

/** Rows that are not folded, rows of the picture, and subjects of one. */
const SHOWN_ROWS = 15
const ROWS_LIMIT = 500
const SUBJECTS_LIMIT = 4

/** Length of a bar in the picture's own unit. */
const WIDTH = 1_000
const DAY_MS = 86_400_000

interface TimeAxis {
  readonly from: number
  readonly to: number
}

/** Who lost what since when: a row a service, a bar from the revision that had it over the one that has not to now. Null where nobody lost anything, or no date is known. */
export function lossesSection(context: PageContext): Content {
  const losses = lossesOf(context.targets)
  if (losses.every(({ hadSince, lostSince }) => hadSince === null && lostSince === null)) return null
  const shown = losses.slice(0, ROWS_LIMIT)
  const axis = axisOf(shown, context.run.now)
  const rows = shown.map((loss) => row(loss, axis, context))
  const others = rows.slice(SHOWN_ROWS)
  return html`<section aria-labelledby="losses">
<h2 id="losses">Who lost what since when</h2>
<p class="soft">Grey: the last healthy revision had it. Red: it is gone.</p>
${table(rows.slice(0, SHOWN_ROWS), axis)}
${others.length === 0 ? null : html`<details class="folded"><summary>${others.length} more</summary>${table(others, axis)}</details>`}
${losses.length > ROWS_LIMIT ? html`<ul>${rest(losses.length - ROWS_LIMIT)}</ul>` : null}
</section>`
}

function table(rows: readonly Markup[], axis: TimeAxis): Markup {
  return html`<table class="lost">
<thead><tr><th>Service</th><th>Lost</th><th><span class="axis"><span>${day(axis.from)}</span><span>${day(axis.to)}</span></span></th><th>Since</th></tr></thead>
<tbody>${rows}</tbody>
</table>`
}

function row(loss: Loss, axis: TimeAxis, context: PageContext): Markup {
  const subjects = loss.subjects.slice(0, SUBJECTS_LIMIT).map((subject) => html`<li>${code(subject)}</li>`)
  const more = loss.subjects.length - SUBJECTS_LIMIT
  return html`<tr><th scope="row">${context.linkTo(loss.target)}</th>
<td><ul class="names">${subjects}${more > 0 ? html`<li class="soft">and ${more} more</li>` : null}</ul></td>
<td>${bar(loss, axis)}</td>
<td>${sinceWords(loss, context)}</td></tr>`
}

function sinceWords({ lostSince, by, target, revision }: Loss, { run }: PageContext): Markup {
  const after = revision === null ? [] : [html`after revision ${revision}`]
  const who = by === null ? [] : [html`by <bdi>${by}</bdi>`]
  const more = [...after, ...who].map((part) => html`<div class="soft">${part}</div>`)
  if (lostSince === null)
    return html`${target.source.kind === 'service' ? 'date not known' : 'with this change'}${more}`
  const days = Math.max(0, Math.floor((run.now - lostSince) / DAY_MS))
  return html`${day(lostSince)}, ${days === 0 ? 'today' : `${counted(days, 'day')} ago`}${more}`
}

/** Twelve pixels of bar on a line with a tick each quarter. What has no date yet is a red end at now. */
function bar({ hadSince, lostSince }: Loss, axis: TimeAxis): Markup {
  const at = (time: number) => Math.round(((time - axis.from) / (axis.to - axis.from)) * WIDTH)
  const lost = lostSince === null ? WIDTH - LEAST_WIDTH : Math.min(at(lostSince), WIDTH - LEAST_WIDTH)
  const had = hadSince === null ? null : at(hadSince)
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (part) => html`<rect class="fill-line" x="${Math.round(part * (WIDTH - 1))}" y="0" width="1" height="18"/>`,
  )
  return html`<svg class="span" viewBox="0 0 ${WIDTH} 18" preserveAspectRatio="none" aria-hidden="true">
${ticks}
${had === null || had >= lost ? null : html`<rect class="fill-had" x="${had}" y="5" width="${lost - had}" height="8"/>`}
<rect class="fill-error" x="${lost}" y="3" width="${WIDTH - lost}" height="12"/>
</svg>`
}

/** A loss of today is still to be seen. */
const LEAST_WIDTH = 8

/** From the first date that is known to now; a day where none is, or all are of today. */
function axisOf(losses: readonly Loss[], now: number): TimeAxis {
  const known = losses.flatMap(({ hadSince, lostSince }) => [hadSince, lostSince]).filter((time) => time !== null)
  return { from: Math.min(now - DAY_MS, ...known), to: now }
}
