import type { Fate, PlannedSecret } from '../../account/planned-world.ts'
import { judgeSecretText, type SecretMember, type SecretValueFacts } from '../../account/secret-value.ts'
import { parseArn } from '../../base/arn.ts'
import { ownValue } from '../../base/json.ts'
import { filledText, knownText, memberOf, partsOf, type Resolved } from './resolved.ts'
import type { Resolver } from './resolver.ts'
import { fillGap, judgedText, property, resourcesOfType, type StackResource } from './resource-values.ts'

/** What becomes of a resource; null where nobody can tell whether it is there already. */
export type FateOf = (logicalId: string) => Exclude<Fate, 'destroyed'> | null

/** The secrets that the template has, with the form of the value that it gives them. */
export function plannedSecrets(resolver: Resolver, fateOf: FateOf): PlannedSecret[] {
  return resourcesOfType(resolver, 'AWS::SecretsManager::Secret').flatMap((secret): PlannedSecret[] => {
    const arn = resolver.attribute(secret.logicalId, null)?.text ?? null
    const parts = arn === null ? null : parseArn(arn)
    if (arn === null || parts === null) return []
    const fate = fateOf(secret.logicalId)
    const key = property(resolver, secret, 'KmsKeyId')
    return [
      {
        fate: fate ?? 'created',
        region: parts.region,
        name: parts.resource.replace(/^secret:/, '').replace(/-[^-]{6}$/, ''),
        arn,
        kmsKeyId: key.kind === 'nothing' ? null : (filledText(key, fillGap) ?? null),
        value: plannedValue(resolver, secret, fate),
      },
    ]
  })
}

/** The value after the deploy. A secret that is there keeps the one it has, also where CloudFormation generated it once. */
function plannedValue(resolver: Resolver, secret: StackResource, fate: ReturnType<FateOf>): PlannedSecret['value'] {
  const stated = property(resolver, secret, 'SecretString')
  if (fate === 'changed') return stated.kind === 'nothing' ? 'none' : restatedValue(resolver, secret, stated)
  if (fate === null) return 'unknown'
  const generated = property(resolver, secret, 'GenerateSecretString')
  if (stated.kind === 'nothing' && generated.kind === 'nothing') return 'none'
  const own = stated.kind === 'nothing' ? generatedForm(generated) : statedForm(stated)
  return isAttached(resolver, secret) ? withConnection(own) : own
}

/** CloudFormation puts a stated value again only where the template changes it; what parameters put into it may change unseen. */
function restatedValue(
  resolver: Resolver,
  { logicalId, properties }: StackResource,
  stated: Resolved,
): PlannedSecret['value'] {
  const before = resolver.scope.deployed?.resources.get(logicalId)?.properties
  const now = ownValue(properties, 'SecretString')
  if (before === undefined || typeof now !== 'string') return 'unknown'
  return ownValue(before, 'SecretString') === now ? 'none' : statedForm(stated)
}

function statedForm(stated: Resolved): SecretValueFacts | 'unknown' {
  const text = knownText(stated)
  if (text !== null) return judgeSecretText(text)
  const parts = partsOf(stated)
  // Whatever stands in a gap inside the quotes of a member, the member is there.
  const filled =
    parts === null || parts.length === 1
      ? null
      : judgeSecretText(parts.map((part) => (typeof part === 'string' ? part : 'x')).join(''))
  return filled?.form === 'object' ? filled : 'unknown'
}

/** Without a template for it, CloudFormation generates a bare password. */
function generatedForm(generated: Resolved): SecretValueFacts | 'unknown' {
  if (generated.kind !== 'map') return 'unknown'
  const key = memberOf(generated, 'GenerateStringKey')
  const template = memberOf(generated, 'SecretStringTemplate')
  if (key === undefined && template === undefined) return { form: 'not-json' }
  const name = knownText(key)
  const form = template === undefined ? 'unknown' : statedForm(template)
  if (name === null || form === 'unknown' || form.form !== 'object') return 'unknown'
  return { ...form, members: [...form.members.filter((each) => each.key !== name), member(name)] }
}

/** What Secrets Manager may add to the secret of a database (CloudFormation, AWS::SecretsManager::SecretTargetAttachment). */
const connectionKeys = [
  'engine',
  'host',
  'port',
  'dbname',
  'dbInstanceIdentifier',
  'dbClusterIdentifier',
  'username',
  'password',
]

function withConnection(own: SecretValueFacts | 'unknown'): SecretValueFacts | 'unknown' {
  if (own === 'unknown' || own.form !== 'object') return own
  const added = connectionKeys.filter((key) => !own.members.some((each) => each.key === key)).map(member)
  return { ...own, members: [...own.members, ...added] }
}

function isAttached(resolver: Resolver, { logicalId }: StackResource): boolean {
  const arn = resolver.attribute(logicalId, null)?.text
  return resourcesOfType(resolver, 'AWS::SecretsManager::SecretTargetAttachment').some(
    (attachment) => judgedText(property(resolver, attachment, 'SecretId')) === arn,
  )
}

function member(key: string): SecretMember {
  return { key, form: 'text', repeated: false }
}
