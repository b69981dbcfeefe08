import { parseArn } from '../../base/arn.ts'
import type { Report, TargetReport } from '../../report/report.ts'
import { type CommonCause, commonCauses } from '../entries/common-causes.ts'
import { entriesOf } from '../entries/entries.ts'
import type { Entry } from '../entries/entry.ts'
import { namesOf } from '../entries/names.ts'
import { ranked } from '../entries/ranked.ts'
import type { Run } from '../reporter.ts'
import { html, link, type Markup } from './markup.ts'

/** What the parts of one page share. */
export interface PageContext {
  readonly report: Report
  readonly run: Pick<Run, 'version' | 'docsUrl' | 'fileUrl' | 'runUrl' | 'maskAccountIds' | 'now'>
  /** Worst first. */
  readonly targets: readonly TargetReport[]
  readonly causes: readonly CommonCause[]
  /** Whether targets lie in several accounts or regions, so that each says where it is. */
  readonly isWide: boolean
  nameOf(target: TargetReport): string
  entriesOf(target: TargetReport): readonly Entry[]
  /** Its name, leading to it. */
  linkTo(target: TargetReport): Markup
  /** Id of its element. */
  idOf(target: TargetReport): string
}

export function pageContext(report: Report, run: PageContext['run']): PageContext {
  const targets = ranked(report.targets)
  const ids = new Map(targets.map((target, index) => [target, `s${index + 1}`]))
  const entries = new Map(targets.map((target) => [target, entriesOf(target, report)]))
  const nameOf = namesOf(report.targets)
  const idOf = (target: TargetReport) => ids.get(target) ?? 'list'
  return {
    report,
    run,
    targets,
    causes: commonCauses(targets, report),
    isWide: new Set(targets.map(placeOf).filter((place) => place !== null)).size > 1,
    nameOf,
    entriesOf: (target) => entries.get(target) ?? [],
    linkTo: (target) => html`<a href="#${idOf(target)}"><bdi>${nameOf(target)}</bdi></a>`,
    idOf,
  }
}

/** `402913377120 us-east-1`, as the ARN of a revision tells; null for a file. */
export function placeOf({ file }: TargetReport): string | null {
  const arn = parseArn(file)
  return arn === null ? null : `${arn.account} ${arn.region}`
}

/** A check's id, leading to its page where there is one. */
export function checkLink(check: string, rule: string | null, { run }: PageContext): Markup {
  const page = run.docsUrl(check)
  return link(html`<code>${check}</code>`, page === null || rule === null ? page : `${page}#${rule}`)
}
