import { parseArn } from '../../base/arn.ts'

/** The ARN of a change set, such as `arn:aws:cloudformation:us-east-1:111122223333:changeSet/release/0a1b`. */
export function namesChangeSet(text: string): boolean {
  const arn = parseArn(text)
  return arn?.service === 'cloudformation' && /^changeSet\/[A-Za-z][A-Za-z0-9-]*\/[A-Za-z0-9-]+$/.test(arn.resource)
}
