import type { Resolution } from '../references/resolve/resolution.ts'
import type { Attempt, Finding } from '../report/report.ts'
import { namesJsonKey, namesKey, namesTarget } from './named-in-text.ts'

/** What the findings are about. */
type JudgedRevision = 'the file to be deployed' | "the service's revision"

/**
 * The attempts since the baseline; one that failed over something which the candidate still has wrong says so. ECS's texts name the
 * resource, and our findings name it too.
 */
export function linkAttempts(
  attempts: readonly Attempt[],
  findings: readonly Finding[],
  resolutions: readonly Resolution[],
  judged: JudgedRevision = 'the file to be deployed',
): Attempt[] {
  return attempts.map((attempt) => {
    const [first] = explainedBy(attempt.reason, findings, resolutions)
    if (first === undefined) return attempt
    return { ...attempt, reason: `${attempt.reason}; ${judged} still has this fault: ${first.subject}` }
  })
}

/** The errors that a text of ECS is about: they stand at a reference that the text names. */
export function explainedBy(text: string, findings: readonly Finding[], resolutions: readonly Resolution[]): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return resolutions.flatMap((resolution) =>
    errors.filter(
      ({ pointer, check }) => pointer === resolution.reference.pointer && isSameFault(text, check, resolution),
    ),
  )
}

/** Checks whose fault ECS words by what it misses, rather than by the reference that is at fault. */
const aboutKeys = new Set(['kms-key-usable', 'execution-role-can-decrypt'])

function isSameFault(text: string, check: string, { reference, evidence }: Resolution): boolean {
  const { target } = reference
  if (check === 'secret-json-key-exists') return target.kind === 'secret' && namesJsonKey(text, target)
  // A role that was refused something is named as well; that it cannot be assumed is another fault.
  if (target.kind === 'role' && !/assume/i.test(text.replace(/assumed-role/g, ''))) return false
  if (namesTarget(text, target)) return true
  const key = 'key' in evidence && evidence.key?.status === 'found' ? evidence.key.value.arn : null
  return aboutKeys.has(check) && key !== null && namesKey(text, key)
}
