import type { KeyFacts } from '../../account/facts.ts'
import { parseArn, partitionOf } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { Reference } from '../../references/parse/reference.ts'
import { type Draft, notKnown, subjectOf } from './merge-drafts.ts'

/** A decryption that a service makes in the execution role's name. */
export interface Decryption {
  readonly service: 'secretsmanager' | 'ssm' | 's3'
  readonly region: string
  /** Account of what is encrypted. */
  readonly account: string | null
  /** The key as what is encrypted names it; null for the service's own AWS-managed key. */
  readonly keyId: string | null
  /** Null where the key was not looked at. */
  readonly key: Lookup<KeyFacts> | null
  readonly encryptionContext: Readonly<Record<string, string | null>>
}

/** The role that reads something encrypted. */
export interface ReadingRole {
  readonly roleArn: string
  readonly account: string | null
  readonly hypothetical: boolean
}

/** Stands for the id of an AWS-managed key, which no definition names and no policy needs to. */
const anyKey = 'key/00000000-0000-0000-0000-000000000000'

/**
 * What decrypting takes. The policy of an AWS-managed key admits everybody of the account through its service, so there only a denial
 * matters; in another account it cannot be used at all, which `kms-key-usable` says.
 */
export function keyPermissions(reference: Reference, decryption: Decryption, role: ReadingRole): Draft[] {
  const { service, region, account, keyId, key } = decryption
  if (key?.status === 'absent') return []
  const draft = {
    principal: 'execution-role',
    principalArn: role.roleArn,
    purpose: 'decrypt',
    action: 'kms:Decrypt',
    region,
    subject: subjectOf(reference),
    hypothetical: role.hypothetical,
  } as const
  const context = (owner: string | null) => ({
    resourceAccount: owner,
    ...viaService(service, region),
    encryptionContext: decryption.encryptionContext,
  })
  if (keyId === null || keyId.includes('alias/aws/') || (key?.status === 'found' && key.value.managedByAws)) {
    if (account === null || account !== role.account) return []
    const base = `arn:${partitionOf(region)}:kms:${region}:${account}:`
    return [
      {
        ...draft,
        resource: `${base}alias/aws/${service}`,
        arnForms: [key?.status === 'found' ? key.value.arn : `${base}${anyKey}`],
        awsManagedKey: true,
        context: context(account),
      },
    ]
  }
  const told = parseArn(keyId)?.resource.startsWith('key/') === true ? keyId : null
  const arn = key?.status === 'found' ? key.value.arn : told
  if (arn === null) return [{ ...draft, resource: keyId, foregone: notKnown('the ARN of the KMS key is not known') }]
  return [{ ...draft, resource: arn, context: context(parseArn(arn)?.account ?? null) }]
}

/** How kms:ViaService is written in the China regions is not documented in one way, so it stays unknown there. */
function viaService(service: string, region: string): { viaService?: string } {
  return partitionOf(region) === 'aws-cn' ? {} : { viaService: `${service}.${region}.amazonaws.com` }
}
