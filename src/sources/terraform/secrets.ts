import type { PlannedSecret } from '../../account/planned-world.ts'
import { judgeSecretText } from '../../account/secret-value.ts'
import { parseArn } from '../../base/arn.ts'
import { type Attributes, isUnknown } from './attributes.ts'
import { attributeText, type PlacedResource, referring } from './placed-resources.ts'
import { type Plan, type PlannedResource, textAt } from './plan.ts'
import { afterOf, plannedName } from './stand-ins.ts'

/** Secrets that the plan makes, changes or destroys, and those that it gives another value. */
export function secretsOf(plan: Plan, attributes: Attributes, placed: readonly PlacedResource[]): PlannedSecret[] {
  const changed = placed
    .filter(({ resource }) => resource.type === 'aws_secretsmanager_secret')
    .flatMap(({ resource, fate, region, last }): PlannedSecret[] => {
      const name = textAt(last, 'name') ?? plannedName(resource)
      const arn = textAt(last, 'arn') ?? attributeText(attributes, resource, 'arn')
      if (name === null || arn === null) return []
      return [
        { fate, region, name, arn, kmsKeyId: textAt(last, 'kms_key_id'), value: valuePut(plan, attributes, resource) },
      ]
    })
  const kept = plan.resources
    .filter(({ type, action }) => type === 'aws_secretsmanager_secret' && action === 'keep')
    .flatMap((resource): PlannedSecret[] => {
      const [name, arn] = [textAt(afterOf(resource), 'name'), textAt(afterOf(resource), 'arn')]
      const value = valuePut(plan, attributes, resource)
      const region = arn === null ? null : (parseArn(arn)?.region ?? null)
      if (name === null || arn === null || region === null || value === 'none') return []
      return [{ fate: 'changed', region, name, arn, kmsKeyId: textAt(afterOf(resource), 'kms_key_id'), value }]
    })
  return [...changed, ...kept]
}

/** The value that the plan puts into a secret; of one that is made anew, every version is put. */
function valuePut(plan: Plan, attributes: Attributes, secret: PlannedResource): PlannedSecret['value'] {
  const versions = referring(plan, attributes, 'aws_secretsmanager_secret_version', 'secret_id', secret)
  const [version] = versions.filter(({ action }) => action === 'create' || action === 'replace' || action === 'update')
  if (version === undefined) return 'none'
  const after = afterOf(version)
  const text = textAt(after, 'secret_string')
  if (text !== null && !isUnknown(version.unknown, ['secret_string'])) return judgeSecretText(text)
  const binary = textAt(after, 'secret_binary')
  return binary !== null && text === null && !isUnknown(version.unknown, ['secret_string'])
    ? { form: 'binary' }
    : 'unknown'
}
