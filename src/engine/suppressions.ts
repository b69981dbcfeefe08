import type { Finding, SuppressedFinding, TargetReport } from '../report/report.ts'
import type { Suppression } from './options.ts'

/** What the scopes of a suppression look at. */
export type SuppressionScope = Pick<TargetReport, 'file' | 'service' | 'cluster'>

/** The findings of a target that stay, and those that a line hides on this day (`YYYY-MM-DD`). */
export function applySuppressions(
  findings: readonly Finding[],
  scope: SuppressionScope,
  suppressions: readonly Suppression[],
  today: string,
): { kept: Finding[]; suppressed: SuppressedFinding[] } {
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const line = suppressions.find((each) => !isExpired(each, today) && hides(each, finding, scope))
    if (line === undefined) kept.push(finding)
    else suppressed.push({ ...finding, why: line.why, until: line.until })
  }
  return { kept, suppressed }
}

/** The named day itself still counts. */
export function isExpired({ until }: Suppression, today: string): boolean {
  return until !== null && until < today
}

/** A finding may be named by its subject or its pointer. */
export function hides(
  { check, subject, files, services, clusters }: Suppression,
  finding: Pick<Finding, 'check' | 'subject' | 'pointer'>,
  target: SuppressionScope,
): boolean {
  if (check !== finding.check) return false
  const holdsFor = (patterns: readonly string[] | null, text: string | null) =>
    patterns === null || (text !== null && patterns.some((pattern) => matchesPattern(pattern, text)))
  if (!holdsFor(files, target.file) || !holdsFor(services, target.service) || !holdsFor(clusters, target.cluster))
    return false
  return matchesPattern(subject, finding.subject) || matchesPattern(subject, finding.pointer)
}

/** `*` matches any run of characters, slashes included, and so does `**`. Greedy from left to right, so no pattern takes more than one pass. */
function matchesPattern(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return pattern === text
  const last = rest.pop() ?? ''
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false
  let position = first.length
  const end = text.length - last.length
  for (const part of rest) {
    const found = text.indexOf(part, position)
    if (found < 0 || found + part.length > end) return false
    position = found + part.length
  }
  return true
}
