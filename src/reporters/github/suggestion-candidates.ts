import type { Json, JsonPointer } from '../../base/json.ts'
import { repositoryPath } from '../../base/repository-path.ts'
import { holdsUnseen } from '../../base/sentence.ts'
import type { Finding, Report } from '../../report/report.ts'

/** A line of a committed file in which one string is to be replaced. */
export interface SuggestionCandidate {
  readonly path: string
  readonly line: number
  /** The line as it is in the workspace. */
  readonly before: string
  readonly after: string
  readonly finding: Finding
}

export interface SuggestionSources {
  /** A line of a committed file, from 1, without its line break; null where it cannot be read. */
  readLine(file: string, line: number): string | null
  /** The value at a pointer of the rendered definition; `index` is the target's number from 0. */
  valueAt(target: number, pointer: JsonPointer): Json | undefined
}

/**
 * A candidate for each finding with a replacement whose place holds, on one line and as a JSON
 * string, exactly the value that the rendered task definition has there: a template's expression is never overwritten with a value.
 * One candidate a line.
 */
export function suggestionCandidates(report: Report, sources: SuggestionSources): SuggestionCandidate[] {
  const lines = new Map<string, SuggestionCandidate>()
  for (const [index, target] of report.targets.entries()) {
    for (const finding of target.findings) {
      const candidate = candidateOf(finding, sources.valueAt(index, finding.pointer), sources)
      if (candidate === null) continue
      const key = `${candidate.path}:${candidate.line}`
      if (!lines.has(key)) lines.set(key, candidate)
    }
  }
  return [...lines.values()]
}

function candidateOf(
  finding: Finding,
  current: Json | undefined,
  sources: SuggestionSources,
): SuggestionCandidate | null {
  const { location, replacement } = finding
  if (location === null || replacement === null || location.line !== location.endLine) return null
  const path = repositoryPath(location.file)
  const before = sources.readLine(location.file, location.line)
  if (path === null || before === null || isHidden(before) || isHidden(replacement)) return null
  const start = location.column - 1
  const end = location.endColumn - 1
  if (typeof current !== 'string' || stringIn(before.slice(start, end)) !== current) return null
  const after = `${before.slice(0, start)}${JSON.stringify(replacement)}${before.slice(end)}`
  return after === before ? null : { path, line: location.line, before, after, finding }
}

/** The string that a text is as JSON, or null. */
function stringIn(text: string): string | null {
  if (!text.startsWith('"')) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

/** What a reader cannot see in a line must not be accepted with one click. Tabs indent. */
function isHidden(line: string): boolean {
  return holdsUnseen(line.replaceAll('\t', ' '))
}
