import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager'
import { expect } from 'vitest'
import type { World } from '../support/aws/world.ts'
import { type Agreement, type Ask, absent, type Difference, found, type Id, idIn, refusalOf, unsettled } from './ask.ts'
import { versionIds } from './planned-state.ts'
import { otherRegion, region } from './seed.ts'

function secretArn(world: World, name: string): string {
  const secret = world.secrets?.find(({ arn }) => arn.slice(0, -7).endsWith(`:secret:${name}`))
  if (secret === undefined) throw new Error(`no secret was seeded as ${name}`)
  return secret.arn
}

const arnOf = (name: string) => (world: World) => secretArn(world, name)
const partialArnOf = (name: string) => (world: World) => secretArn(world, name).slice(0, -7)
const withSuffix = (name: string, suffix: string) => (world: World) => `${secretArn(world, name).slice(0, -7)}${suffix}`

const secret =
  (id: Id, place = region): Ask =>
  (peer, world) =>
    peer.account.secrets.describe(place, idIn(world, id))

const value =
  (secretId: Id, selected: { stage?: string; id?: string } = {}): Ask =>
  (peer, world) =>
    peer.account.secrets.judgeValue({
      region,
      secretId: idIn(world, secretId),
      stage: selected.stage ?? null,
      id: selected.id ?? null,
    })

const describedVersions =
  (id: Id): Ask =>
  async (peer, world) => {
    const described = await peer.account.secrets.describe(region, idIn(world, id))
    return described.status === 'found' ? described.value.versions.map((version) => version.id) : described
  }

const versions =
  (name: string): Ask =>
  (peer, world) =>
    peer.account.secrets.allVersions(region, secretArn(world, name))

const resourcePolicy =
  (id: Id): Ask =>
  async (peer, world) => {
    const policy = await peer.account.secrets.resourcePolicy(region, idIn(world, id))
    return policy.status === 'found' && policy.value !== null ? found(JSON.parse(policy.value)) : policy
  }

/** Several at once: the reader puts them into one BatchGetSecretValue. */
const values =
  (...ids: readonly Id[]): Ask =>
  (peer, world) =>
    Promise.all(ids.map((id) => value(id)(peer, world)))

export const secretAgreements: readonly Agreement[] = [
  ['secret: full ARN', secret(arnOf('shop/db')), found({ name: 'shop/db', deleted: false, kmsKeyId: null })],
  ['secret: partial ARN', secret(partialArnOf('shop/db')), found({ name: 'shop/db' })],
  ['secret: name', secret('shop/db'), found({ name: 'shop/db', tags: { team: 'shop', stage: 'prod' } })],
  ['secret: another suffix', secret(withSuffix('shop/db', '-Zz9Zz9')), absent],
  ['secret: suffix cut short', secret(withSuffix('shop/db', '-Zz9')), absent],
  ['secret: part of a name', secret('shop'), absent],
  ['secret: name in another case', secret('shop/DB'), absent],
  ['secret: ARN with the key that ECS takes after it', secret(withSuffix('shop/db', ':username::')), absent],
  ['secret: asked in another region', secret(arnOf('shop/db'), otherRegion), absent],
  [
    'secret: customer key',
    secret('shop/sealed'),
    found({ name: 'shop/sealed', kmsKeyId: expect.stringMatching(/^arn:aws:kms:/) }),
  ],
  ['secret: without a value', secret('shop/empty'), found({ versions: [] })],
  ['secret: scheduled for deletion', secret(arnOf('shop/leaving')), found({ deleted: true })],
  [
    'value: JSON keys of the current version',
    value(arnOf('shop/db')),
    found({
      form: 'object',
      members: [
        { key: 'password', form: 'empty-text', repeated: false },
        { key: 'port', form: 'number', repeated: false },
        { key: 'account', form: 'number-reformatted', repeated: false },
        { key: 'tls', form: 'boolean', repeated: false },
        { key: 'ca', form: 'null', repeated: false },
        { key: 'hosts', form: 'array', repeated: false },
        { key: 'opts', form: 'object', repeated: false },
        { key: 'username', form: 'text', repeated: true },
      ],
    }),
  ],
  ['value: partial ARN', value(partialArnOf('shop/sealed')), found({ members: [{ key: 'k' }] })],
  ['value: name', value('shop/api-key'), found({ form: 'not-json' })],
  ['value: a JSON array', value(arnOf('shop/list')), found({ form: 'not-an-object' })],
  ['value: binary', value(arnOf('shop/certificate')), found({ form: 'binary' })],
  ['value: none yet', value(arnOf('shop/empty')), absent],
  ['value: scheduled for deletion', value(arnOf('shop/leaving')), unsettled],
  ['value: another suffix', value(withSuffix('shop/db', '-Zz9Zz9')), absent],
  ['value: AWSCURRENT', value('shop/db', { stage: 'AWSCURRENT' }), found({ form: 'object' })],
  ['value: AWSPREVIOUS', value('shop/db', { stage: 'AWSPREVIOUS' }), found({ members: [{ key: 'username' }] })],
  ['value: own stage', value('shop/db', { stage: 'BLUE' }), found({ members: [{ key: 'blue' }], overflow: true })],
  ['value: stage that is not there', value('shop/db', { stage: 'AWSPENDING' }), absent],
  ['value: AWSPREVIOUS of a first version', value('shop/api-key', { stage: 'AWSPREVIOUS' }), absent],
  ['value: version', value('shop/db', { id: versionIds.previous }), found({ members: [{ key: 'username' }] })],
  [
    'value: version without labels',
    value('shop/rotated', { id: versionIds.unlabelled }),
    found({ members: [{ key: 'oldest' }] }),
  ],
  ['value: version that is not there', value('shop/db', { id: crypto.randomUUID() }), absent],
  [
    'value: version and its stage',
    value('shop/db', { id: versionIds.blue, stage: 'BLUE' }),
    found({ members: [{ key: 'blue' }] }),
  ],
  [
    'value: version and the stage of another',
    value('shop/db', { id: versionIds.blue, stage: 'AWSCURRENT' }),
    unsettled,
  ],
  [
    'values: a batch by ARN, partial ARN and name, with missing and deleted ones',
    values(
      arnOf('shop/db'),
      partialArnOf('shop/list'),
      'shop/api-key',
      arnOf('shop/certificate'),
      withSuffix('shop/db', '-Zz9Zz9'),
      'shop/nothing',
      arnOf('shop/leaving'),
    ),
    [
      found({ form: 'object' }),
      found({ form: 'not-an-object' }),
      found({ form: 'not-json' }),
      found({ form: 'binary' }),
      absent,
      absent,
      unsettled,
    ],
  ],
  ['policy: of a secret that has one', resourcePolicy(arnOf('shop/db')), found({ Statement: [{ Effect: 'Allow' }] })],
  ['policy: of a secret that has none', resourcePolicy('shop/api-key'), found(null)],
  ['policy: of a secret that is missing', resourcePolicy(withSuffix('shop/db', '-Zz9Zz9')), absent],
]

export const secretDifferences: readonly Difference[] = [
  [
    'DescribeSecret names versions that have staging labels (API_DescribeSecret); moto names all',
    describedVersions('shop/rotated'),
    [versionIds.previous, versionIds.current],
    [versionIds.unlabelled, versionIds.previous, versionIds.current],
  ],
  [
    'ListSecretVersionIds ends without a token; moto gives an empty one, which is none (NextToken has a length of at least 1)',
    versions('shop/rotated'),
    found([{ id: versionIds.unlabelled, stages: [] }, { id: versionIds.previous }, { id: versionIds.current }]),
    unsettled,
  ],
  [
    'a partial ARN that looks as if it ended in a suffix is not completed (user guide, "ARN has a hyphen"); moto completes it',
    secret(partialArnOf('shop/my-secret')),
    absent,
    found({ name: 'shop/my-secret' }),
  ],
  [
    'a value under a disabled key cannot be decrypted; moto encrypts nothing',
    value('shop/locked'),
    unsettled,
    found({ form: 'object' }),
  ],
  [
    'a version id of fewer than 32 characters is not valid; moto finds no such version',
    value('shop/db', { id: 'v1' }),
    unsettled,
    absent,
  ],
  [
    'a missing secret is answered with HTTP 400; moto says 404',
    async ({ secretsManager }) =>
      secretsManager.send(new DescribeSecretCommand({ SecretId: 'shop/nothing' })).catch(refusalOf),
    { error: 'ResourceNotFoundException', status: 400 },
    { error: 'ResourceNotFoundException', status: 404 },
  ],
]
