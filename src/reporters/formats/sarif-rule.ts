import { cutEnd, visible } from '../../base/sentence.ts'
import type { Finding } from '../../report/report.ts'
import type { Severity } from '../../report/severity.ts'
import { faultOf } from '../entries/sentences.ts'
import { faultKind } from './fault-kinds.ts'

export interface RuleOptions {
  /** Address of a check's page, or null where it is not known. */
  docsUrl(check: string): string | null
  /** A check's page as Markdown, or null where there is none. */
  page(check: string): string | null
}

/** GitHub shows a title on one line. */
const TITLE_LIMIT = 255
/** GitHub's words for how much a problem matters. */
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
}
/** CVSS of what lies open to everybody who may describe a task definition: high, but within the account. */
const PLAIN_TEXT_SEVERITY = '8.0'
const PLAIN_TEXT = new Set([
  'environment-holds-no-credentials',
  'secrets-not-plaintext',
  'template-holds-no-secret-values',
])

/**
 * A rule as GitHub reads it: the title states the fault, the help is the check's page. GitHub takes no empty string and no rule without
 * all three texts. `first` is the worst of its findings.
 */
export function sarifRule(id: string, first: Finding, { docsUrl, page }: RuleOptions) {
  const title = faultKind(id) ?? cutEnd(visible(faultOf(first.message)), TITLE_LIMIT)
  const url = docsUrl(id)
  const text = page(id)
  const help = url === null ? `Run ecs-preflight explain ${id}.` : `See ${url}`
  const isPlainText = PLAIN_TEXT.has(id)
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: summaryOf(text) ?? title },
    help: { text: text ?? help, markdown: text === null ? help : withWholeLinks(text, url) },
    ...(url === null ? {} : { helpUri: url }),
    properties: {
      tags: ['ecs', ...(isPlainText ? ['security', 'external/cwe/cwe-312'] : ['reliability'])],
      precision: 'very-high',
      'problem.severity': PROBLEM_SEVERITY[first.severity],
      // GitHub sorts what has a score among security alerts: only what lies open is one.
      ...(isPlainText ? { 'security-severity': PLAIN_TEXT_SEVERITY } : {}),
    },
  }
}

/** What a check looks at: the first paragraph of that section of its page, without links. */
function summaryOf(page: string | null): string | null {
  const paragraph = page?.split('\n## What it checks\n')[1]?.trim().split('\n\n')[0] ?? ''
  return paragraph === '' ? null : paragraph.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1').replace(/\s+/g, ' ')
}

/** A page's links lead from its own folder; where that is not known, their words alone stay. */
function withWholeLinks(page: string, url: string | null): string {
  return page.replace(/\[([^\]]+)\]\((?!https?:|#)([^)\s]+)\)/g, (_, words: string, target: string) =>
    url === null ? words : `[${words}](${new URL(target, url).href})`,
  )
}
