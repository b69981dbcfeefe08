import type { CheckContext } from './checks/check-context.ts'
import type { NotChecked } from './report/report.ts'

/** Takes the context; gives what lies outside the scope by design, so that nobody takes silence for a pass. */
export function notCheckedOf({ resolutions }: CheckContext): NotChecked[] {
  return resolutions.flatMap(({ reference, evidence }) => {
    const { target, subject } = reference
    if (target.kind === 'image' && target.ecr === null)
      return [{ subject, reason: 'not in ECR: existence is not checked' }]
    if (target.kind === 'image' && evidence.kind === 'image' && evidence.throughCache) {
      return [{ subject, reason: 'pull-through cache: asking would import the image, so existence is not checked' }]
    }
    if (target.kind === 'local-file')
      return [{ subject, reason: 'a file on the container instance cannot be seen from a pipeline' }]
    return []
  })
}
