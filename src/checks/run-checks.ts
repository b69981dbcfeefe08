import { type Json, type JsonPointer, pointerSegments, valueAt } from '../base/json.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { Finding, Unverified } from '../report/report.ts'
import { type Severity, severities } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import { afterApply, type Hole, openHoleBelow, openHoleOver } from '../task-definition/hole.ts'
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
        const { reason, cause } = verdict
        unverified.push({ ...place, reason, ...(cause === undefined ? {} : { cause }) })
        continue
      }
      // The mark of a hole looks like an unrendered template, and what stands in like a filler; its length is none: none of it is the file's.
      if (judgesSpelling.has(check.id) && context.holes.has(subject.pointer)) continue
      const hole = openHoleAt(check, subject.pointer, context)
      if (hole !== null) {
        unverified.push({ ...place, reason: afterApply(hole), cause: { code: 'KNOWN_AFTER_APPLY' } })
        continue
      }
      const own = verdict.severity ?? check.severity
      const severity = override ?? own
      precedence.add(place.pointer, verdict.speaksBefore ?? [], { severity, lowered: rank(severity) > rank(own) })
      findings.push({
        ...place,
        rule: verdict.rule ?? null,
        severity,
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
      .filter((finding) => !precedence.silences(finding))
      .sort((a, b) => rank(a.severity) - rank(b.severity) || byPlace(a, b)),
    unverified: unverified.filter((question) => !precedence.settles(question)).sort(byPlace),
    examined,
  }
}

/** Checks that look at how a text is written, which says nothing about what will stand there. */
const judgesSpelling: ReadonlySet<CheckId> = new Set<CheckId>(['placeholders-replaced', 'limits-respected'])

/**
 * The hole that a finding is about: one that it stands in or, where something seems to be missing, one that may hold it. Whatever the
 * check says then, nobody knows it. That a text around a hole holds a credential is known all the same.
 */
function openHoleAt({ id, topic }: Check, pointer: JsonPointer, { holes, rendered }: CheckContext): Hole | null {
  if (id === 'environment-holds-no-credentials' || id === 'template-holds-no-secret-values') return null
  const over = openHoleOver(holes, pointer)
  if (over !== null || topic === 'texts') return over
  return openHoleBelow(holes, pointer, (place) => valueAt(rendered, place) === undefined)
}

function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** How loud a finding is that speaks before others. */
interface Voice {
  readonly severity: Severity
  /** The user made it less severe than the check does. */
  readonly lowered: boolean
}

/** What speaks before whom, by place: a fault has one finding, of the check that knows most of it. */
class Precedence {
  readonly #voices = new Map<string, Voice>()

  add(pointer: JsonPointer, checks: readonly CheckId[], voice: Voice): void {
    for (const check of checks) this.#voices.set(keyOf(check, pointer), voice)
  }

  /** A check that the user has made quieter does not silence one that is as loud as it was. */
  silences({ check, pointer, severity }: Pick<UnplacedFinding, 'check' | 'pointer' | 'severity'>): boolean {
    const voice = this.#voices.get(keyOf(check, pointer))
    return voice !== undefined && !(voice.lowered && rank(severity) < rank(voice.severity))
  }

  /** Beside an error of the same fault nothing more need be verified. */
  settles({ check, pointer }: Pick<Unverified, 'check' | 'pointer'>): boolean {
    return this.#voices.get(keyOf(check, pointer))?.severity === 'error'
  }
}

function keyOf(check: string, pointer: JsonPointer): string {
  return `${check} ${pointer}`
}

/** The pointer, or its nearest ancestor that exists in the document. */
function existingAncestor(document: Json, pointer: JsonPointer): JsonPointer {
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
