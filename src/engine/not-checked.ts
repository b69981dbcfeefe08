import type { CheckContext } from '../checks/check-context.ts'
import type { NotChecked } from '../report/report.ts'

/** Takes the context; gives what lies outside the scope by design, so that nobody takes silence for a pass. */
export function notCheckedOf({ resolutions }: CheckContext): NotChecked[] {
  return resolutions.flatMap(({ reference: { subject }, notChecked }) =>
    notChecked === undefined ? [] : [{ subject, reason: notChecked }],
  )
}
