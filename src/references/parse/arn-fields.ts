import { formatArn, isRegionName, parseArn } from '../../base/arn.ts'
import type { ArnField } from './flaw.ts'
import type { TaskScope } from './reference.ts'

/** What an ARN leaves out before its resource, and how it reads with the task's own region and account in these places. */
export interface FieldGap {
  readonly missing: readonly ArnField[]
  /** Null where nobody knows the task's own. */
  readonly filled: string | null
}

/**
 * The gap in the ARN of a secret or parameter, told by where its resource begins: `arn:aws:secretsmanager:secret:NAME` leaves out both
 * region and account, and each field after it stands in another's place. Null where nothing is left out.
 */
export function fieldGap(text: string, resource: 'secret' | 'parameter', scope: TaskScope): FieldGap | null {
  const [, partition = '', service = '', ...rest] = text.split(':')
  const start = rest.findIndex((field) => field === resource || field.startsWith(`${resource}/`))
  if (start < 0) return wordGap(text, resource)
  if (start > 2) return null
  const before = rest.slice(0, start)
  const region = before.find(isRegionName)
  const account = before.find((field) => /^\d{12}$/.test(field))
  const missing: ArnField[] = [
    ...(region === undefined ? (['region'] as const) : []),
    ...(account === undefined ? (['account'] as const) : []),
  ]
  if (missing.length === 0) return null
  const own = { region: region ?? scope.region, account: account ?? scope.account }
  const filled =
    own.region === null || own.account === null
      ? null
      : formatArn({
          partition,
          service,
          region: own.region,
          account: own.account,
          resource: rest.slice(start).join(':'),
        })
  return { missing, filled }
}

/** The whole ARN but for the word before the name. */
function wordGap(text: string, resource: 'secret' | 'parameter'): FieldGap | null {
  const arn = parseArn(text)
  const plain = arn !== null && isRegionName(arn.region) && /^\d{12}$/.test(arn.account)
  if (!plain || resource !== 'secret' || arn.resource.split(':').length > 1) return null
  return { missing: ['secret:'], filled: formatArn({ ...arn, resource: `secret:${arn.resource}` }) }
}
