import type { KeyFacts, SecretFacts } from '../../account/facts.ts'
import { parseArn } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { Evidence } from '../../references/gather/evidence.ts'
import { parameterArn } from '../../references/parse/parameter-arn.ts'
import type { ParameterTarget, Reference, SecretTarget, TaskScope } from '../../references/parse/reference.ts'
import { endsLikeComplete } from '../../references/parse/secret-id.ts'
import { parseValueFrom } from '../../references/parse/value-from.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'
import { keyPermissions, type ReadingRole } from './key-permissions.ts'
import { type Draft, notKnown, subjectOf } from './merge-drafts.ts'

/**
 * What the execution role needs to read a secret or parameter. Where nothing was found but something was suggested, the permissions are
 * for that: the corrected reference will need them.
 */
export function secretPermissions({ reference, evidence }: Resolution, role: ReadingRole, scope: TaskScope): Draft[] {
  const suggestion = 'suggestion' in evidence ? evidence.suggestion : null
  const target = suggestion === null ? reference.target : parseValueFrom(suggestion.replacement, scope)
  if (target.kind === 'secret') return readSecret(reference, target, secretIn(evidence), role, scope)
  if (target.kind !== 'parameter') return []
  return readParameter(reference, target, suggestion === null ? evidence : null, role, scope)
}

/** What was learnt of the secret; null: it was not looked at. */
interface FoundSecret {
  readonly secret: Lookup<SecretFacts> | null
  readonly key: Lookup<KeyFacts> | null
}

function secretIn(evidence: Evidence): FoundSecret {
  const suggested = 'suggestion' in evidence ? (evidence.suggestion?.secret ?? null) : null
  if (suggested !== null) return { secret: { status: 'found', value: suggested }, key: null }
  if (evidence.kind === 'secret') return { secret: evidence.secret, key: evidence.key }
  return { secret: null, key: null }
}

function readSecret(
  reference: Reference,
  target: SecretTarget,
  { secret, key }: FoundSecret,
  role: ReadingRole,
  scope: TaskScope,
): Draft[] {
  const region = target.region ?? scope.region
  if (region === null) return []
  const facts = secret?.status === 'found' ? secret.value : null
  // Secrets Manager takes an ARN with a suffix as complete, so it is the one that IAM will be asked about.
  const complete = target.secretId.startsWith('arn:') && endsLikeComplete(target.arnName) ? target.secretId : null
  const arn = facts?.arn ?? complete
  // Of a secret that is not there, and whose ARN nobody can tell, there is nothing to permit.
  if (arn === null && secret?.status === 'absent') return []
  const draft = draftOf(reference, role, 'secretsmanager:GetSecretValue', region)
  if (arn === null) {
    const foregone = notKnown('the full ARN of the secret, with its suffix, is not known')
    return [{ ...draft, resource: target.secretId, foregone }]
  }
  const account = parseArn(arn)?.account ?? null
  const context = {
    resourceAccount: account,
    resourceTags: facts?.tags ?? null,
    secret: { id: target.secretId, versionStage: target.versionStage, versionId: target.versionId },
  }
  const read: Draft = { ...draft, resource: arn, context }
  if (facts === null) return [read]
  const encryptionContext = { SecretARN: arn, SecretVersionId: target.versionId }
  const decryption = { region, account, keyId: facts.kmsKeyId, key, encryptionContext }
  return [read, ...keyPermissions(reference, { service: 'secretsmanager', ...decryption }, role)]
}

function readParameter(
  reference: Reference,
  target: ParameterTarget,
  evidence: Evidence | null,
  role: ReadingRole,
  scope: TaskScope,
): Draft[] {
  const region = target.region ?? scope.region
  const account = target.account ?? scope.account
  if (region === null) return []
  const draft = draftOf(reference, role, 'ssm:GetParameters', region)
  if (account === null) {
    return [
      { ...draft, resource: target.parameterName, foregone: notKnown('the account of the parameter is not known') },
    ]
  }
  const arn = parameterArn(target, region, account)
  const read: Draft = { ...draft, resource: arn, context: { resourceAccount: account } }
  const found = evidence?.kind === 'parameter' ? evidence : null
  if (target.throughSecret !== null) {
    const secret = { secret: found?.secret ?? null, key: found?.key ?? null }
    return [read, ...readSecret(reference, behind(target.throughSecret, region), secret, role, scope)]
  }
  if (found?.parameter.status !== 'found' || found.parameter.value.type !== 'SecureString') return [read]
  const { keyId } = found.parameter.value
  // Where only GetParameters showed the parameter, nobody told which key it is under.
  if (keyId === null) return [read]
  const decryption = { region, account, keyId, key: found.key, encryptionContext: { PARAMETER_ARN: arn } }
  return [read, ...keyPermissions(reference, { service: 'ssm', ...decryption }, role)]
}

/** The secret behind `/aws/reference/secretsmanager/…`, which Parameter Store asks for in the caller's name. */
function behind(secretId: string, region: string): SecretTarget {
  return {
    kind: 'secret',
    secretId,
    region,
    account: null,
    partition: null,
    arnName: secretId,
    jsonKey: null,
    versionStage: null,
    versionId: null,
  }
}

function draftOf(
  reference: Reference,
  { roleArn, hypothetical }: ReadingRole,
  action: string,
  region: string,
): Omit<Draft, 'resource'> {
  return {
    principal: 'execution-role',
    principalArn: roleArn,
    purpose: 'read-secrets',
    action,
    region,
    subject: subjectOf(reference),
    hypothetical,
  }
}
