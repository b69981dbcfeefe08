import type { Lookup, Unknown } from '../facts.ts'
import type { Evidence, ParameterEvidence, SecretEvidence } from '../references/evidence.ts'
import type { ParameterTarget, Reference, SecretTarget, TaskPlace } from '../references/reference.ts'
import type { Account } from './account.ts'
import { absent, unknown } from './lookup.ts'
import type { NearMissSearch } from './near-misses.ts'

/** What gathering needs to know besides the reference. */
export interface GatherOptions {
  readonly secretValues: 'json-keys' | 'never'
  readonly place: TaskPlace
  /** The pipeline's own account, once known: what lies in another one may be there without being seen. */
  readonly ownAccount: Promise<string | null>
  readonly nearMisses: NearMissSearch
}

const noRegion = unknown('SERVICE_ERROR', 'the region is not known: set AWS_REGION, or name the cluster by its ARN')
const notRead = unknown('NOT_READ', 'only reading the value can tell, and secret-values is "never"')

/**
 * Takes a reference; gives what AWS has there. Everything that depends on nothing is asked at once; the second wave asks for
 * what the first one named: keys, unlabelled versions, near misses.
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
      return gatherParameter(reference, target, account, options)
    case 'object':
      return {
        kind: 'object',
        object: await inRegion(options.place.region, (region) =>
          account.objects.head(region, target.bucket, target.key),
        ),
      }
    case 'image':
      return target.ecr === null
        ? { kind: 'none', meant: null }
        : gatherImage(target.ecr, target.tag, target.digest, account, options)
    case 'log-group':
      return {
        kind: 'log-group',
        logGroup: target.created
          ? absent
          : await ownAccountOnly(options, () =>
              inRegion(target.region, (region) => account.logGroups.describe(region, target.group)),
            ),
      }
    case 'file-system':
      return gatherFileSystem(
        target.service,
        target.region,
        target.fileSystemId,
        target.accessPointId,
        account,
        options,
      )
    case 'role':
      return { kind: 'role', role: await gatherRole(target.account, target.roleName, account, options) }
    case 'invalid':
      return { kind: 'none', meant: await options.nearMisses.forInvalid(reference, target) }
    case 'local-file':
      return { kind: 'none', meant: null }
  }
}

async function gatherSecret(
  reference: Reference,
  target: SecretTarget,
  account: Account,
  options: GatherOptions,
): Promise<SecretEvidence> {
  const { region } = target
  const empty = { allVersions: null, value: null, key: null, meant: null }
  if (region === null) return { kind: 'secret', secret: noRegion, ...empty }
  const selector = { region, secretId: target.secretId, stage: target.versionStage, id: target.versionId }
  const wantsValue =
    target.jsonKey !== null || reference.slot === 'repository-credentials' || reference.slot === 'fsx-credentials'
  const reading = wantsValue && options.secretValues === 'json-keys' ? account.secrets.judgeValue(selector) : null
  const secret = await acrossAccounts(target.account, options, account.secrets.describe(region, target.secretId))
  if (secret.status !== 'found') {
    // Awaited all the same, so that nothing is left running; what it says of a secret that was not described proves nothing.
    await reading
    const meant = secret.status === 'absent' ? await options.nearMisses.forSecret(target) : null
    return { kind: 'secret', secret, ...empty, meant }
  }
  const facts = secret.value
  const unlabelled = target.versionId !== null && !facts.versions.some((version) => version.id === target.versionId)
  const customKey = facts.kmsKeyId !== null && !facts.kmsKeyId.includes('alias/aws/') ? facts.kmsKeyId : null
  const [allVersions, value, key] = await Promise.all([
    unlabelled ? account.secrets.allVersions(region, target.secretId) : null,
    reading ?? (wantsValue ? notRead : null),
    customKey === null ? null : account.keys.describe(region, customKey),
  ])
  return { kind: 'secret', secret, allVersions, value, key, meant: null }
}

async function gatherParameter(
  reference: Reference,
  target: ParameterTarget,
  account: Account,
  options: GatherOptions,
): Promise<ParameterEvidence> {
  const { region } = target
  const empty = { secret: null, key: null, meant: null }
  if (region === null) return { kind: 'parameter', parameter: noRegion, ...empty }
  if (target.throughSecret !== null) {
    const secretId = target.throughSecret
    const secret = await ownAccountOnly(options, () => account.secrets.describe(region, secretId))
    return { kind: 'parameter', parameter: absent, ...empty, secret }
  }
  const parameter = await ownAccountOnly(options, () => account.parameters.describe(region, target.parameterName))
  if (parameter.status === 'absent') {
    return { kind: 'parameter', parameter, ...empty, meant: await options.nearMisses.forParameter(reference, target) }
  }
  if (parameter.status === 'unknown') return { kind: 'parameter', parameter, ...empty }
  const { keyId } = parameter.value
  const customKey = keyId !== null && !keyId.includes('alias/aws/') ? keyId : null
  return {
    kind: 'parameter',
    parameter,
    ...empty,
    key: customKey === null ? null : await account.keys.describe(region, customKey),
  }
}

async function gatherImage(
  ecr: { readonly account: string; readonly region: string; readonly repository: string },
  tag: string | null,
  digest: string | null,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  const ownAccount = await options.ownAccount
  // A registry of another account answers only where it shares its rules; its images are asked for without them.
  const cached = ecr.account === ownAccount ? account.images.throughCache(ecr) : Promise.resolve(false)
  if (await cached) {
    return {
      kind: 'image',
      throughCache: true,
      image: unknown('NOT_READ', 'pull-through cache'),
    }
  }
  return {
    kind: 'image',
    throughCache: false,
    image: await acrossAccounts(ecr.account, options, account.images.describe(ecr, tag, digest)),
  }
}

async function gatherFileSystem(
  service: 'efs' | 's3files',
  region: string | null,
  fileSystemId: string,
  accessPointId: string | null,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  if (service === 's3files') return { kind: 'none', meant: null }
  const [fileSystem, accessPoint] = await Promise.all([
    ownAccountOnly(options, () => inRegion(region, (known) => account.fileSystems.describe(known, fileSystemId))),
    accessPointId === null
      ? null
      : ownAccountOnly(options, () =>
          inRegion(region, (known) => account.fileSystems.accessPoint(known, accessPointId)),
        ),
  ])
  return { kind: 'file-system', fileSystem, accessPoint }
}

async function gatherRole(roleAccount: string | null, roleName: string, account: Account, options: GatherOptions) {
  const ownAccount = await options.ownAccount
  if (roleAccount !== null && ownAccount !== null && roleAccount !== ownAccount) return elsewhere(roleAccount)
  return inRegion(options.place.region, (region) => account.roles.get(region, roleName))
}

function inRegion<T>(region: string | null, ask: (region: string) => Promise<Lookup<T>>): Promise<Lookup<T>> {
  return region === null ? Promise.resolve(noRegion) : ask(region)
}

/** Names without an account are looked up in the task's account; a pipeline of another account would look in the wrong place. */
async function ownAccountOnly<T>(options: GatherOptions, ask: () => Promise<Lookup<T>>): Promise<Lookup<T>> {
  const answer = ask()
  const ownAccount = await options.ownAccount
  const taskAccount = options.place.account
  const seen = await answer
  return taskAccount !== null && ownAccount !== null && taskAccount !== ownAccount ? elsewhere(taskAccount) : seen
}

/** What another account does not show may still be there. */
async function acrossAccounts<T>(
  resourceAccount: string | null,
  options: GatherOptions,
  asking: Promise<Lookup<T>>,
): Promise<Lookup<T>> {
  const [answer, ownAccount] = await Promise.all([asking, options.ownAccount])
  const account = resourceAccount ?? options.place.account
  if (answer.status === 'found' || account === null || ownAccount === null || account === ownAccount) return answer
  return elsewhere(account)
}

function elsewhere(account: string): Unknown {
  return unknown('CROSS_ACCOUNT', `it lies in account ${account}, which the pipeline's identity does not belong to`)
}
