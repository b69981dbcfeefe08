import { asSentence, counted, cutMiddle } from '../../base/sentence.ts'
import type { TargetReport } from '../../report/report.ts'
import { comparedWith, runningNow } from '../markdown/history.ts'
import { rest } from './entry-section.ts'
import { type Content, code, html, type Markup } from './markup.ts'
import { checkLink, type PageContext } from './page-context.ts'
import { mark } from './states.ts'

/** Items of one list; the JSON report has all. */
const ITEMS_LIMIT = 100
/** Characters of what ECS said and of what changed: the decisive part is at the end. */
const REASON_LIMIT = 1_200

/** What is open in a target, one line a reason. Null where nothing is. */
export function openOf({ unverified }: TargetReport, context: PageContext): Content {
  if (unverified.length === 0) return null
  const groups = [...Map.groupBy(unverified, ({ reason }) => reason)]
  const items = groups.slice(0, ITEMS_LIMIT).map(([reason, alike]) => {
    const subjects = [...new Set(alike.map(({ subject }) => subject))]
    const checks = [...new Set(alike.map(({ check }) => check))].map((check) => checkLink(check, null, context))
    return html`<li>${spaced(subjects.slice(0, ITEMS_LIMIT).map(code))}: ${cutMiddle(reason, REASON_LIMIT)} <span class="soft">${spaced(checks)}</span></li>`
  })
  return html`<div class="entry"><h3>${mark('open')} <span>Not verified</span></h3><ul>${items}${rest(groups.length - ITEMS_LIMIT)}</ul></div>`
}

/** What explains a target and is no fault: its history, what is accepted, what is outside the scope. Folded. */
export function backgroundOf(target: TargetReport, context: PageContext): Content {
  return [historyOf(target), suppressedOf(target, context), notCheckedOf(target), referencesOf(target)]
}

function historyOf({ baseline, changes, silentChanges }: TargetReport): Content {
  if (baseline === null) return null
  const attempts = baseline.attempts.map(
    ({ revision, status, reason }) =>
      html`<li>revision ${revision}, ${status.replaceAll('_', ' ').toLowerCase()}: ${cutMiddle(reason, REASON_LIMIT)}</li>`,
  )
  const seen = changes.map(
    ({ impact, kind, subject, detail }) =>
      html`<li>${impact}, ${kind}: ${code(subject)}${detail === undefined ? null : `: ${cutMiddle(detail, REASON_LIMIT)}`}</li>`,
  )
  const silent = silentChanges.map(({ subject, message }) => html`<li>${code(subject)}: ${message}</li>`)
  const title = [
    comparedWith(baseline),
    changes.length > 0 ? counted(changes.length, 'change') : '',
    attempts.length > 0 ? `${counted(attempts.length, 'newer revision')} never healthy` : '',
  ].filter((part) => part !== '')
  return folded(
    title.join(' · '),
    html`<p>${asSentence(baseline.reason)}${runningNow(baseline)}</p>
${list(null, attempts)}${list('Changes since', seen)}${list('Not shown by the definition', silent)}`,
  )
}

function suppressedOf({ suppressed }: TargetReport, context: PageContext): Content {
  if (suppressed.length === 0) return null
  const items = suppressed.map(
    ({ severity, check, rule, subject, why, until }) =>
      html`<li>${severity} ${checkLink(check, rule, context)} ${code(subject)}${until === null ? null : `, until ${until}`}${why === null ? null : `: ${why}`}</li>`,
  )
  return folded(`${suppressed.length} accepted by ignore`, list(null, items))
}

function notCheckedOf({ notChecked }: TargetReport): Content {
  if (notChecked.length === 0) return null
  const items = notChecked.map(({ subject, reason }) => html`<li>${code(subject)}: ${reason}</li>`)
  return folded(`${notChecked.length} not checked, by design`, list(null, items))
}

function referencesOf({ references, permissions }: TargetReport): Content {
  if (references.length === 0) return null
  const having = (status: string) => references.filter((reference) => reference.status === status).length
  const parts = [
    `${having('resolves')} of ${counted(references.length, 'reference')} resolve`,
    having('unverified') > 0 ? `${having('unverified')} not verified` : '',
    permissions.length > 0
      ? `${permissions.filter(({ verdict }) => verdict === 'allowed').length} of ${counted(permissions.length, 'permission')} allowed`
      : '',
  ].filter((part) => part !== '')
  return html`<p class="soft">${parts.join(' · ')}</p>`
}

function folded(title: string, body: Content): Markup {
  return html`<details class="folded"><summary>${title}</summary>${body}</details>`
}

function list(title: string | null, items: readonly Markup[]): Content {
  if (items.length === 0) return null
  return html`${title === null ? null : html`<h4>${title}</h4>`}<ul>${items.slice(0, ITEMS_LIMIT)}${rest(items.length - ITEMS_LIMIT)}</ul>`
}

function spaced(parts: readonly Markup[]): Content {
  return parts.map((part, index) => (index === 0 ? part : html`, ${part}`))
}
