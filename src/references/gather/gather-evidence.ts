import type { Account } from '../../account/account.ts'
import type { LogGroupFacts, RoleFacts } from '../../account/facts.ts'
import type { Lookup } from '../../base/lookup.ts'
import { foundValue } from '../../base/lookup.ts'
import type { FileSystemTarget, LogGroupTarget, ObjectTarget, Reference, RoleTarget } from '../parse/reference.ts'
import { acrossAccounts, type GatherOptions, inRegion, outsider, ownAccountOnly } from './answer-scope.ts'
import { customerKey } from './customer-key.ts'
import type { Evidence } from './evidence.ts'
import { gatherImage } from './gather-image.ts'
import { gatherParameter } from './gather-parameter.ts'
import { gatherSecret } from './gather-secret.ts'

/**
 * What AWS has where a reference points. Everything that depends on nothing is asked at once, then the keys and versions that the
 * answers name. Start all references of a definition in the same turn, so that they share their batches.
 */
export async function gatherEvidence(
  reference: Reference,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  const { target } = reference
  switch (target.kind) {
    case 'secret':
      return gatherSecret(reference, target, account, options)
    case 'parameter':
      return gatherParameter(target, account, options)
    case 'object':
      return gatherObject(target, account, options)
    case 'image':
      return target.ecr === null
        ? { kind: 'none', suggestion: null }
        : gatherImage(target.ecr, target, account, options)
    case 'log-group':
      return gatherLogGroup(target, account, options)
    case 'file-system':
      return gatherFileSystem(target, account, options)
    case 'role':
      return { kind: 'role', role: await gatherRole(target, account, options) }
    case 'invalid':
    case 'local-file':
      return { kind: 'none', suggestion: null }
  }
}

async function gatherObject(
  { bucket, key: objectKey }: ObjectTarget,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  const object = await inRegion(options.scope.region, (region) => account.objects.head(region, bucket, objectKey))
  const facts = foundValue(object)
  const key = facts === null ? null : await customerKey(facts.kmsKeyId, facts.region, account.keys)
  return { kind: 'object', object, key }
}

async function gatherLogGroup(
  { region, group }: LogGroupTarget,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  const logGroup: Lookup<LogGroupFacts> = await ownAccountOnly(options, () =>
    inRegion(region, (known) => account.logGroups.describe(known, group)),
  )
  const keyId = foundValue(logGroup)?.kmsKeyId ?? null
  const key = region === null ? null : await customerKey(keyId, region, account.keys)
  return { kind: 'log-group', logGroup, foundIn: null, key }
}

async function gatherFileSystem(
  { service, region, account: owner, fileSystemId, accessPoint: point }: FileSystemTarget,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  const reader = account.fileSystems[service]
  const ask = <T>(question: (region: string) => Promise<Lookup<T>>) =>
    owner === null
      ? ownAccountOnly(options, () => inRegion(region, question))
      : acrossAccounts(owner, options, inRegion(region, question))
  const [fileSystem, accessPoint] = await Promise.all([
    ask((known) => reader.describe(known, fileSystemId)),
    point === null ? null : ask((known) => reader.accessPoint(known, point.id)),
  ])
  return { kind: 'file-system', fileSystem, accessPoint }
}

/** IAM finds a role by its name in the pipeline's own account alone, which most often is the role's. */
async function gatherRole(target: RoleTarget, account: Account, options: GatherOptions): Promise<Lookup<RoleFacts>> {
  const { identity, scope } = options
  const ask = () => inRegion(scope.region, (region) => account.roles.get(region, target.roleName))
  const early = target.account === scope.account ? ask() : null
  const strange = target.account === null ? null : outsider(target.account, await identity)
  return strange ?? early ?? ask()
}
