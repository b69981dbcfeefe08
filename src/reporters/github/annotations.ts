import { repositoryPath } from '../../base/repository-path.ts'
import { cutEnd, visible } from '../../base/sentence.ts'
import type { Finding, Report } from '../../report/report.ts'
import { severities } from '../../report/severity.ts'
import { explanationOf, faultOf } from '../entries/sentences.ts'

/** A remark on lines of a committed file. */
export interface Annotation {
  /** Relative to the repository's root. */
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  /** GitHub takes columns only where an annotation stays on one line. */
  readonly startColumn?: number
  readonly endColumn?: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** Limits of an annotation in a check run (GitHub REST, "Create a check run"). */
const TITLE_LIMIT = 255
const MESSAGE_LIMIT_BYTES = 64 * 1024
/** A character takes at most three bytes for each UTF-16 unit. */
const MESSAGE_LIMIT = Math.floor(MESSAGE_LIMIT_BYTES / 3)

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** One for each finding that has a place in a committed file, worst first, else in the report's order. */
export function annotationsOf(report: Report): Annotation[] {
  return report.targets
    .flatMap(({ findings }) => findings)
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
    .flatMap(annotate)
}

function annotate(finding: Finding): Annotation[] {
  const { location } = finding
  const path = location === null ? null : repositoryPath(location.file)
  if (location === null || path === null) return []
  const { line: startLine, column: startColumn, endColumn } = location
  // The end is exclusive: one at the first column belongs to the line before.
  const endLine = Math.max(startLine, endColumn <= 1 ? location.endLine - 1 : location.endLine)
  const oneLine = startLine === location.endLine && endColumn >= startColumn
  return [
    {
      path,
      startLine,
      endLine,
      ...(oneLine ? { startColumn, endColumn } : {}),
      level: LEVELS[finding.severity],
      title: cutEnd(visible(faultOf(finding.message)), TITLE_LIMIT),
      message: cutEnd(plainMessage(finding), MESSAGE_LIMIT),
    },
  ]
}

/** What stands below the title: what it is about, what else there is to know, and what to do. */
function plainMessage({ subject, check, message, remedy, replacement }: Finding): string {
  const explanation = explanationOf(message).join(' ')
  return [
    `${subject} [${check}]`,
    ...(explanation === '' ? [] : [explanation]),
    `→ ${remedy}`,
    ...(replacement === null ? [] : [JSON.stringify(replacement)]),
  ]
    .map(visible)
    .join('\n')
}
