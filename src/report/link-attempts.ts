import type { Resolution } from '../references/resolution.ts'
import type { Attempt, Finding } from './report.ts'

/** Names shorter than this turn up in other words by chance. */
const shortestName = 6

/**
 * Takes the attempts since the baseline, this target's findings and references; gives the attempts, each that failed over something
 * which the candidate still has wrong with a sentence that leads there. ECS's texts name the resource; our findings name it too.
 */
export function linkAttempts(
  attempts: readonly Attempt[],
  findings: readonly Finding[],
  resolutions: readonly Resolution[],
): Attempt[] {
  const faulty = findings.filter(({ severity }) => severity === 'error')
  return attempts.map((attempt) => {
    const subjects = resolutions
      .filter(({ reference }) => namesOf(reference.target).some((name) => attempt.reason.includes(name)))
      .flatMap(({ reference }) => faulty.filter(({ pointer }) => pointer === reference.pointer))
      .map(({ subject }) => subject)
    const [first] = subjects
    if (first === undefined) return attempt
    return { ...attempt, reason: `${attempt.reason}; the file to be deployed still has this fault: ${first}` }
  })
}

function namesOf(target: Resolution['reference']['target']): string[] {
  const names =
    target.kind === 'secret'
      ? [target.arnName]
      : target.kind === 'parameter'
        ? [target.parameterName]
        : target.kind === 'log-group'
          ? [target.group]
          : target.kind === 'image' && target.ecr !== null
            ? [target.ecr.repository]
            : []
  return names.filter((name) => name.length >= shortestName)
}
