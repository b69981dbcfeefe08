import { type Json, type JsonPointer, pointerSegments, valueAt } from '../base/json.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { Finding, Unverified } from '../report/report.ts'
import { type Severity, severities } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { Check } from './check.ts'
import type { CheckContext } from './check-context.ts'

/** A finding before it has a line: the place is still a pointer. */
export type UnplacedFinding = Omit<Finding, 'since' | 'location'> & Pick<CheckSubject, 'at'>

export interface CheckOutcome {
  readonly findings: readonly UnplacedFinding[]
  readonly unverified: readonly Unverified[]
  /** Subjects examined, by check: what "7 of 8 verified" counts. Checks that are off are absent. */
  readonly examined: Readonly<Record<string, number>>
}

/** Severity overrides by check id, `off` included. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>

/** Findings come by severity, then by position in the file. */
export function runChecks(checks: readonly Check[], context: CheckContext, overrides: SeverityOverrides): CheckOutcome {
  const findings: UnplacedFinding[] = []
  const unverified: Unverified[] = []
  const examined: Record<string, number> = {}
  const precedence = new Precedence()
  for (const check of checks) {
    const override = overrides[check.id]
    if (override === 'off') continue
    const results = check.run(context)
    examined[check.id] = results.length
    for (const { subject, verdict } of results) {
      if (verdict.verdict === 'pass') continue
      const place = {
        check: check.id,
        pointer: existingAncestor(context.rendered, subject.pointer),
        subject: subject.subject,
      }
      if (verdict.verdict === 'unverified') {
        unverified.push({ ...place, reason: verdict.reason })
        continue
      }
      if (verdict.speaksBefore !== undefined) precedence.add(place.pointer, verdict.speaksBefore)
      findings.push({
        ...place,
        rule: verdict.rule ?? null,
        severity: override ?? verdict.severity ?? check.severity,
        container: subject.container,
        message: verdict.message,
        remedy: verdict.remedy,
        replacement: verdict.replacement ?? null,
        ...(subject.at === undefined ? {} : { at: subject.at }),
      })
    }
  }
  const position = documentOrder(context.rendered)
  const byPlace = (a: { pointer: JsonPointer }, b: { pointer: JsonPointer }) =>
    position(a.pointer) - position(b.pointer)
  return {
    findings: findings
      .filter((finding) => precedence.allows(finding))
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPlace(a, b)),
    unverified: unverified.sort(byPlace),
    examined,
  }
}

/** What speaks before whom, by place. */
class Precedence {
  readonly #silent = new Map<JsonPointer, Set<string>>()

  add(pointer: JsonPointer, checks: readonly CheckId[]): void {
    const silent = this.#silent.get(pointer) ?? new Set()
    for (const check of checks) silent.add(check)
    this.#silent.set(pointer, silent)
  }

  /** A fault has one finding, of the check that knows most of it. */
  allows({ check, pointer }: { readonly check: string; readonly pointer: JsonPointer }): boolean {
    return this.#silent.get(pointer)?.has(check) !== true
  }
}

/** The pointer, or its nearest ancestor that exists in the document. */
export function existingAncestor(document: Json, pointer: JsonPointer): JsonPointer {
  let place = pointer
  while (place !== '' && valueAt(document, place) === undefined) {
    const parent = place.slice(0, place.lastIndexOf('/'))
    place = parent.startsWith('/') ? (parent as JsonPointer) : ''
  }
  return place
}

/** Numbers the places of a document in the order they stand in. */
function documentOrder(document: Json): (pointer: JsonPointer) => number {
  const order = new Map<JsonPointer, number>()
  const visit = (value: Json, pointer: JsonPointer) => {
    order.set(pointer, order.size)
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value))
      visit(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  visit(document, '')
  return (pointer) => order.get(pointer) ?? pointerSegments(pointer).length
}
