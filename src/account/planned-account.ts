import { absent, found, type Lookup, unknown } from '../base/lookup.ts'
import type { Account } from './account.ts'
import type { SecretVersion } from './facts.ts'
import type { ImageReader, ImageRecord } from './images.ts'
import { plannedRoles } from './planned-roles.ts'
import { plannedEcs } from './planned-services.ts'
import type { PlannedSecret, PlannedWorld } from './planned-world.ts'

/**
 * The account as it will be once the plan is applied: what the plan creates is there, what it destroys is not, and of everything else
 * AWS is asked. Of what is only planned AWS is asked nothing.
 */
export function plannedAccount(account: Account, world: PlannedWorld): Account {
  return {
    ...account,
    secrets: plannedSecrets(account, world),
    parameters: plannedParameters(account, world),
    keys: plannedKeys(account, world),
    images: plannedImages(account, world),
    logGroups: plannedLogGroups(account, world),
    fileSystems: plannedFileSystems(account, world),
    ...plannedRoles(account, world),
    ecs: (region) => plannedEcs(account.ecs(region), region, world),
  }
}

/** What only applying the plan tells. `what` ends the sentence. */
function afterApply(what: string) {
  return unknown('KNOWN_AFTER_APPLY', `${what} is known only after the deploy`)
}

/** By its name, its ARN, or its ARN without the suffix, as Secrets Manager finds it. */
function isSecret({ arn, name, region }: PlannedSecret, askedRegion: string, secretId: string): boolean {
  if (region !== askedRegion) return false
  return secretId === name || secretId === arn || secretId === arn.replace(/-[^-]{6}$/, '')
}

/** The version that the plan gives a secret its value with; its id is AWS's to choose. */
const plannedVersion: SecretVersion = { id: 'planned', stages: ['AWSCURRENT'] }

function plannedSecrets({ secrets }: Account, world: PlannedWorld): Account['secrets'] {
  const planned = (region: string, secretId: string) => world.secrets.find((each) => isSecret(each, region, secretId))
  const versionsOf = ({ value }: PlannedSecret) => (value === 'none' ? [] : [plannedVersion])
  return {
    async describe(region, secretId) {
      const secret = planned(region, secretId)
      if (secret === undefined) return secrets.describe(region, secretId)
      const { arn, name, kmsKeyId, fate } = secret
      if (fate === 'created')
        return found({ arn, name, kmsKeyId, deleted: false, tags: {}, versions: versionsOf(secret) })
      const answer = await secrets.describe(region, secretId)
      if (answer.status !== 'found') return answer
      if (fate === 'destroyed') return found({ ...answer.value, deleted: true })
      return found({ ...answer.value, kmsKeyId, versions: withCurrent(answer.value.versions, versionsOf(secret)) })
    },
    async allVersions(region, secretId) {
      const secret = planned(region, secretId)
      if (secret?.fate === 'created') return found(versionsOf(secret))
      return secrets.allVersions(region, secretId)
    },
    async judgeValue(selector) {
      const secret = planned(selector.region, selector.secretId)
      const isCurrent = selector.id === null && (selector.stage === null || selector.stage === 'AWSCURRENT')
      if (secret === undefined || (secret.fate !== 'created' && (secret.value === 'none' || !isCurrent)))
        return secrets.judgeValue(selector)
      if (secret.value === 'none' || !isCurrent) return absent
      return secret.value === 'unknown' ? afterApply(`what the secret ${secret.name} will hold`) : found(secret.value)
    },
    resourcePolicy(region, secretId) {
      const isNew = planned(region, secretId)?.fate === 'created'
      return isNew ? Promise.resolve(found(null)) : secrets.resourcePolicy(region, secretId)
    },
  }
}

/** A value that is put takes the label from the one that had it. */
function withCurrent(versions: readonly SecretVersion[], planned: readonly SecretVersion[]): SecretVersion[] {
  if (planned.length === 0) return [...versions]
  const relabelled = versions.map(({ id, stages }) => ({
    id,
    stages: stages.map((stage) => (stage === 'AWSCURRENT' ? 'AWSPREVIOUS' : stage)),
  }))
  return [...relabelled, ...planned]
}

function plannedParameters({ parameters }: Account, world: PlannedWorld): Account['parameters'] {
  const planned = (region: string, name: string) =>
    world.parameters.find((each) => each.region === region && each.name === name)
  return {
    async describe(region, name) {
      const parameter = planned(region, name)
      if (parameter === undefined) return parameters.describe(region, name)
      return parameter.fate === 'destroyed' ? absent : found({ name, type: parameter.type, keyId: parameter.keyId })
    },
    tags: (region, name) =>
      planned(region, name)?.fate === 'created' ? Promise.resolve(found({})) : parameters.tags(region, name),
  }
}

function plannedKeys({ keys }: Account, world: PlannedWorld): Account['keys'] {
  const planned = (region: string, keyId: string) =>
    world.keys.find(
      ({ region: its, arn, aliases }) =>
        its === region &&
        (arn === keyId || arn.endsWith(`:key/${keyId}`) || aliases.some((alias) => keyId.endsWith(alias))),
    )
  return {
    async describe(region, keyId) {
      const key = planned(region, keyId)
      if (key === undefined || key.fate === 'changed') return keys.describe(region, keyId)
      const state = key.fate === 'created' ? 'Enabled' : 'PendingDeletion'
      return found({ arn: key.arn, state, managedByAws: false })
    },
    async policy(region, keyArn) {
      const key = planned(region, keyArn)
      if (key === undefined) return keys.policy(region, keyArn)
      return key.policy === null ? afterApply('the policy of the key') : found(key.policy)
    },
    async aliases(region, keyArn) {
      const key = planned(region, keyArn)
      return key?.fate === 'created' ? found(key.aliases) : keys.aliases(region, keyArn)
    },
    async tags(region, keyArn) {
      return planned(region, keyArn) === undefined ? keys.tags(region, keyArn) : afterApply('the tags of the key')
    },
  }
}

/** Of an image that is yet to be pushed nothing is known but that it will be there. */
const pushedImage: ImageRecord = { digest: null, isIndex: false }

function plannedImages({ images }: Account, world: PlannedWorld): ImageReader {
  const isNew = (asked: { readonly region: string; readonly account: string; readonly repository: string }) =>
    world.repositories.some(
      ({ fate, region, account, name }) =>
        fate === 'created' && region === asked.region && account === asked.account && name === asked.repository,
    )
  const describePushed: ImageReader['describe'] = async (image, tag, digest) => {
    const answer = await images.describe(image, tag, digest)
    const isPushed = world.images.some((each) => each.repository === image.repository && each.tag === tag)
    return answer.status === 'absent' && isPushed ? found(pushedImage) : answer
  }
  return {
    ...images,
    describe: (image, tag, digest) =>
      isNew(image)
        ? Promise.resolve(afterApply('whether the image is pushed to the repository that is yet to be created'))
        : describePushed(image, tag, digest),
    content: (image, facts) =>
      facts === pushedImage ? Promise.resolve(afterApply('what the image is built for')) : images.content(image, facts),
    throughCache: (image) => (isNew(image) ? Promise.resolve(found(false)) : images.throughCache(image)),
    repositoryPolicy: (image) => (isNew(image) ? Promise.resolve(found(null)) : images.repositoryPolicy(image)),
  }
}

function plannedLogGroups({ logGroups }: Account, world: PlannedWorld): Account['logGroups'] {
  return {
    async describe(region, name) {
      const group = world.logGroups.find((each) => each.region === region && each.name === name)
      if (group === undefined) return logGroups.describe(region, name)
      return group.fate === 'destroyed' ? absent : found({ arn: group.arn, kmsKeyId: group.kmsKeyId })
    },
  }
}

function plannedFileSystems({ fileSystems }: Account, world: PlannedWorld): Account['fileSystems'] {
  const { efs } = fileSystems
  const planned = (region: string, id: string) =>
    world.fileSystems.find((each) => each.region === region && (each.id === id || each.accessPoints.includes(id)))
  const unlessNew = <T>(region: string, id: string, answer: Lookup<T>, ask: () => Promise<Lookup<T>>) =>
    planned(region, id)?.fate === 'created' ? Promise.resolve(answer) : ask()
  return {
    ...fileSystems,
    efs: {
      async describe(region, id) {
        const fileSystem = planned(region, id)
        if (fileSystem === undefined || fileSystem.fate === 'changed') return efs.describe(region, id)
        return fileSystem.fate === 'created' ? found('usable') : absent
      },
      async accessPoint(region, id) {
        const fileSystem = planned(region, id)
        return fileSystem === undefined ? efs.accessPoint(region, id) : found({ fileSystemId: fileSystem.id })
      },
      mountTargets: (region, id) =>
        unlessNew(region, id, afterApply('where the file system can be mounted'), () => efs.mountTargets(region, id)),
      mountTargetGroups: efs.mountTargetGroups,
      policy: (region, id) =>
        unlessNew(region, id, afterApply('the policy of the file system'), () => efs.policy(region, id)),
    },
  }
}
