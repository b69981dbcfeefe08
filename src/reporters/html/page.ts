import { createHash } from 'node:crypto'
import { capitalised, counted, day } from '../../base/sentence.ts'
import type { Report, TargetReport } from '../../report/report.ts'
import { effectPhrases } from '../entries/effects.ts'
import { namesOf, nounFor } from '../entries/names.ts'
import { countsPhrase } from '../markdown/verdict.ts'
import { causesSection } from './causes-section.ts'
import { lossesSection } from './losses-section.ts'
import { asset, type Content, html, link, type Markup } from './markup.ts'
import { openSection } from './open-section.ts'
import { type PageContext, pageContext, placeOf } from './page-context.ts'
import { policiesSection } from './policies-section.ts'
import { servicesSection } from './services-section.ts'
import { mark, type State, stateOf, states, stateWords } from './states.ts'

/** Style and script of the page. */
export interface Assets {
  readonly style: string
  readonly script: string
}

/**
 * The report as one page that loads nothing: its policy lets nothing run or apply but the style and the script of this project, whatever
 * texts of definitions are in it.
 */
export function renderPage(report: Report, run: PageContext['run'], { style, script }: Assets): string {
  const context = pageContext(report, run)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>ECS preflight: ${headline(report)}</title>
<style>${asset(style)}</style>
</head>
<body>
${head(context)}
<main>
${causesSection(context)}
${lossesSection(context)}
${servicesSection(context)}
${openSection(context)}
${policiesSection(context)}
</main>
<footer>ECS preflight ${run.version} · ${counted(
    Object.values(report.calls).reduce((sum, count) => sum + count, 0),
    'call',
  )} to AWS, read-only</footer>
<script>${asset(script)}</script>
</body>
</html>
`
  return page.toString()
}

function contentPolicy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
}

function head(context: PageContext): Markup {
  const { report, run } = context
  const effects = effectPhrases(report).join(' · ')
  return html`<header>
<p class="brand">ECS preflight</p>
<h1>${headline(report)}</h1>
${effects === '' ? null : html`<p class="lead">${capitalised(effects)}</p>`}
<p class="soft">${[minute(run.now), countsPhrase(report.counts), scopeWords(report.targets)].filter((part) => part !== '').join(' · ')}${run.runUrl === null ? null : html` · ${link('run', run.runUrl)}`}</p>
${share(report.targets)}
</header>`
}

/** How many are worst off. */
function headline({ targets }: Report): string {
  const [only, ...others] = targets
  const all =
    only !== undefined && others.length === 0 ? namesOf(targets)(only) : counted(targets.length, nounFor(targets))
  const count = (state: State) => targets.filter((target) => stateOf(target) === state).length
  const share = (some: number) => (some === targets.length ? all : `${some} of ${all}`)
  const [errors, warnings, open] = [count('error'), count('warning'), count('open')]
  if (targets.length === 0) return 'Nothing was judged'
  if (errors > 0) return `${share(errors)} ${errors === 1 ? 'has' : 'have'} errors`
  if (warnings > 0) return `${share(warnings)} ${warnings === 1 ? 'has' : 'have'} warnings`
  return open > 0 ? `Nothing wrong found, ${share(open)} not fully verified` : `Nothing wrong found in ${all}`
}

function scopeWords(targets: readonly TargetReport[]): string {
  const clusters = new Set(
    targets.filter(({ service }) => service !== null).map((target) => `${placeOf(target)} ${target.cluster}`),
  )
  const places = targets.map(placeOf).flatMap((place) => (place === null ? [] : [place.split(' ')]))
  const [accounts, regions] = [0, 1].map((index) => new Set(places.map((place) => place[index])).size)
  return [
    clusters.size > 1 ? counted(clusters.size, 'cluster') : '',
    accounts !== undefined && accounts > 1 ? counted(accounts, 'account') : '',
    regions !== undefined && regions > 1 ? counted(regions, 'region') : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** `29 Nov 2026, 07:00 UTC`. */
function minute(time: number): string {
  return `${day(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`
}

/** Of all, how many are in which state: a bar, and its legend. */
function share(targets: readonly TargetReport[]): Content {
  if (targets.length < 2) return null
  const counts = states
    .map((state) => ({ state, count: targets.filter((target) => stateOf(target) === state).length }))
    .filter(({ count }) => count > 0)
  let x = 0
  const parts = counts.map(({ state, count }) => {
    const width = (count / targets.length) * 1_000
    const part = html`<rect class="fill-${state}" x="${x}" y="0" width="${width}" height="14"/>`
    x += width
    return part
  })
  const legend = counts.map(
    ({ state, count }) => html`<li>${mark(state)}<span><b>${count}</b> ${stateWords[state].label}</span></li>`,
  )
  return html`<svg class="share" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>
<ul class="legend">${legend}</ul>`
}
