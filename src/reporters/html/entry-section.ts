import { counted } from '../../base/sentence.ts'
import type { Finding, TargetReport } from '../../report/report.ts'
import type { Entry, Step } from '../entries/entry.ts'
import { roleName } from '../entries/execution-role.ts'
import { explanationOf, faultOf } from '../entries/sentences.ts'
import { ALIKE } from '../markdown/render-entry.ts'
import { block, type Content, code, html, link, type Markup } from './markup.ts'
import { checkLink, type PageContext } from './page-context.ts'
import { mark } from './states.ts'

/** Findings of one entry that are listed, and lines of a block to paste; the JSON report has all. */
const FINDINGS_LIMIT = 300
const LINES_LIMIT = 300

/** One cause in one target: what is wrong, where, and what to do. */
export function entrySection(entry: Entry, target: TargetReport, context: PageContext): Markup {
  return html`<div class="entry">
<h3>${mark(entry.severity)} <span>${entry.fault}</span></h3>
<p class="soft">${[entry.check, ...entry.alsoSeenBy].map((id, index) => checkLink(id, index === 0 ? entry.rule : null, context))}${sinceWords(entry.findings[0], target)}</p>
${places(entry, context)}
${entry.explanation.map((sentence) => html`<p>${sentence}</p>`)}
${stepList(entry, context)}
</div>`
}

function sinceWords({ since }: Finding, { baseline, source }: TargetReport): Content {
  // A service as it stands changes nothing.
  if (since === null || source.kind === 'service') return null
  if (since === 'new') return ' · new with this change'
  return baseline?.revision == null ? ' · not new' : ` · already in revision ${baseline.revision}`
}

/** Where the fault is: one in a line, several each with what is its own. */
function places({ check, findings, fault, explanation }: Entry, context: PageContext): Markup {
  const [first, ...others] = findings
  if (others.length === 0) return html`<p>${code(first.subject)}${at(first, context)}</p>`
  const shown = findings.slice(0, FINDINGS_LIMIT)
  const left = rest(findings.length - FINDINGS_LIMIT)
  if (ALIKE.test(check)) {
    const names = shown.map((finding) => html`<li>${code(finding.subject)}${at(finding, context)}</li>`)
    return html`<ul class="names">${names}${left}</ul>`
  }
  const items = shown.map((finding) => {
    const own = [faultOf(finding.message), ...explanationOf(finding.message)].filter(
      (sentence) => sentence !== fault && !explanation.includes(sentence),
    )
    const instead = finding.replacement === null ? null : html` → ${code(finding.replacement)}`
    return html`<li>${code(finding.subject)}${at(finding, context)}: ${own.join('. ')}${instead}</li>`
  })
  return html`<ul>${items}${left}</ul>`
}

function at({ location }: Finding, { run }: PageContext): Content {
  if (location === null) return null
  return html` at ${link(code(`${location.file}:${location.line}`), run.fileUrl(location))}`
}

/** What is to be done, in order. */
export function stepList({ steps: [first, ...others] }: Entry, context: PageContext): Markup {
  if (others.length === 0) return html`<div class="fix">${step(first, html`<b>Fix:</b> `, context)}</div>`
  const items = [first, ...others].map((each, index) => step(each, html`<b>${index + 1}.</b> `, context))
  return html`<div class="fix">${items}</div>`
}

function step({ text, block: paste, policyOf }: Step, lead: Markup, { report }: PageContext): Markup {
  const index = policyOf === null ? -1 : report.policies.findIndex(({ role }) => role === policyOf)
  const policy =
    policyOf === null || index < 0 ? null : html` <a href="#policy${index + 1}">Policy for ${roleName(policyOf)}</a>`
  const lines = paste?.lines ?? []
  const shown = lines.slice(0, LINES_LIMIT).join('\n')
  const more = lines.length - LINES_LIMIT
  return html`<p>${lead}${text}${policy}</p>
${lines.length === 0 ? null : html`<pre>${block(shown)}</pre>`}
${more > 0 ? html`<p class="soft">${counted(more, 'more line')} in the JSON report.</p>` : null}`
}

/** The last item of a list that was cut. */
export function rest(count: number): Content {
  return count > 0 ? html`<li class="soft">and ${count} more, in the JSON report</li>` : null
}
