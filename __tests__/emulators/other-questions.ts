import { SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import type { World } from '../support/aws/world.ts'
import { type Agreement, type Ask, absent, type Difference, found, type Id, idIn, refusalOf, unsettled } from './ask.ts'
import { account, keyArn, otherRegion, region } from './seed.ts'

const key =
  (id: Id): Ask =>
  (peer, world) =>
    peer.account.keys.describe(region, idIn(world, id))

/** The parts of a policy that decide: its name is free. */
function statementOf(policy: string): unknown {
  const { Statement }: { Statement?: unknown } = JSON.parse(policy)
  return Statement
}

const keyPolicy =
  (id: Id): Ask =>
  async (peer, world) => {
    const policy = await peer.account.keys.policy(region, idIn(world, id))
    return policy.status === 'found' ? found(statementOf(policy.value ?? 'null')) : policy
  }

const aliased = (alias: string) => (world: World) => keyArn(world.keys, alias)
const noKey = 'b1d0c2a4-7e35-4f68-9a0b-6c8d5e4f3a21'

const keyAgreements: readonly Agreement[] = [
  ['key: enabled', key(aliased('alias/shop')), found({ state: 'Enabled', managedByAws: false })],
  ['key: disabled', key(aliased('alias/off')), found({ state: 'Disabled' })],
  ['key: pending deletion', key(aliased('alias/leaving')), found({ state: 'PendingDeletion' })],
  ['key: id', key((world) => keyArn(world.keys, 'alias/shop').replace(/.*\//, '')), found({ state: 'Enabled' })],
  ['key: alias', key('alias/shop'), found({ state: 'Enabled' })],
  ['key: ARN of an alias', key(`arn:aws:kms:${region}:${account}:alias/off`), found({ state: 'Disabled' })],
  ['key: missing', key(`arn:aws:kms:${region}:${account}:key/${noKey}`), absent],
  ['key: missing id', key(noKey), absent],
  ['key: missing alias', key('alias/nothing'), absent],
  [
    'key policy: the one that a key gets by itself',
    keyPolicy(aliased('alias/shop')),
    found([{ Effect: 'Allow', Action: 'kms:*' }]),
  ],
  ['key policy: missing key', keyPolicy(`arn:aws:kms:${region}:${account}:key/${noKey}`), absent],
]

const image =
  (repository: string, tag: string | null, digest: string | ((world: World) => string) | null = null): Ask =>
  (peer, world) =>
    peer.account.images.describe(
      { account, region, repository },
      tag,
      typeof digest === 'function' ? digest(world) : digest,
    )

/** The platforms alone: the digests of the single images are each emulator's own. */
const platformsOf =
  (repository: string, tag: string): Ask =>
  async (peer) => {
    const described = await peer.account.images.describe({ account, region, repository }, tag, null)
    if (described.status !== 'found') return described
    const content = await peer.account.images.content({ account, region, repository }, described.value)
    return content.status === 'found' ? found({ platforms: content.value.platforms }) : content
  }

const digestOf = (tag: string) => (world: World) =>
  world.repositories?.flatMap(({ images }) => images).find(({ tags }) => tags?.includes(tag))?.digest ?? ''
const noDigest = `sha256:${'0'.repeat(64)}`

const imageAgreements: readonly Agreement[] = [
  ['image: tag', image('shop/api', '1.4.2'), found({ isIndex: false })],
  ['image: digest', image('shop/api', null, digestOf('1.4.2')), found({ isIndex: false })],
  ['image: digest wins over a tag', image('shop/api', 'nothing', digestOf('1.4.2')), found({ isIndex: false })],
  [
    'image: index and its platforms',
    platformsOf('shop/api', 'multi'),
    found({
      platforms: [
        { os: 'linux', architecture: 'amd64' },
        { os: 'linux', architecture: 'arm64' },
      ],
    }),
  ],
  ['image: missing tag', image('shop/api', '1.4.3'), absent],
  ['image: no tag means latest, which is missing', image('shop/api', null), absent],
  ['image: missing digest', image('shop/api', null, noDigest), absent],
  ['image: empty repository', image('shop/empty', 'latest'), absent],
  ['image: missing repository', image('shop/nothing', '1.4.2'), absent],
]

const logGroup =
  (name: string): Ask =>
  (peer) =>
    peer.account.logGroups.describe(region, name)

const object =
  (bucket: string, name: string): Ask =>
  (peer) =>
    peer.account.objects.head(region, bucket, name)

/** An object under S3's own keys. */
const plainObject = { bucketKey: false, kmsKeyId: null, region }

const callerAccount: Ask = async (peer) => {
  const caller = await peer.account.identity(region)
  return caller.status === 'found' ? caller.value.account : caller
}

export const otherAgreements: readonly Agreement[] = [
  ...keyAgreements,
  ...imageAgreements,
  ['log group: exact name among longer ones', logGroup('/ecs/shop'), found({ kmsKeyId: null })],
  ['log group: only longer ones', logGroup('/ecs/sho'), absent],
  ['log group: more longer ones than a page holds', logGroup('/many'), absent],
  ['log group: missing', logGroup('/ecs/nothing'), absent],
  ['log group: another case', logGroup('/ECS/shop'), absent],
  ['object: present', object('shop-config', 'shop.env'), found(plainObject)],
  ['object: name to be encoded', object('shop-config', 'config/a b+c.env'), found(plainObject)],
  ['object: missing', object('shop-config', 'nothing.env'), absent],
  ['object: missing bucket', object('shop-config-nothing', 'shop.env'), absent],
  [
    'object: asked in another region',
    // The embedded server sends the question on to the bucket's region; moto answers in any.
    async (peer) => {
      const answer = await peer.account.objects.head(otherRegion, 'shop-config', 'shop.env')
      return answer.status === 'found' ? { ...answer, value: { ...answer.value, region: null } } : answer
    },
    found({ ...plainObject, region: null }),
  ],
  ['identity: the account', callerAccount, account],
]

export const otherDifferences: readonly Difference[] = [
  [
    'the keys of AWS are managed by AWS; moto makes one on demand, which is managed by the customer',
    key('alias/aws/secretsmanager'),
    found({ state: 'Enabled', managedByAws: true }),
    found({ state: 'Enabled', managedByAws: false }),
  ],
  [
    'a key policy cannot be asked for by an alias (API_GetKeyPolicy); moto says there is no such key',
    keyPolicy('alias/shop'),
    unsettled,
    absent,
  ],
  [
    'a missing role cannot be simulated; moto can simulate nobody',
    ({ iam }) =>
      iam
        .send(
          new SimulatePrincipalPolicyCommand({
            PolicySourceArn: `arn:aws:iam::${account}:role/nobody`,
            ActionNames: ['s3:GetObject'],
          }),
        )
        .catch(refusalOf),
    { error: 'NoSuchEntityException' },
    { status: 500 },
  ],
]
