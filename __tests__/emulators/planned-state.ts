import type { JsonObject } from '../../src/base/json.ts'
import type { ParameterState, Tags } from '../support/aws/world.ts'

// What the account holds, written once: an emulator gets it through its API, the embedded server as a world.

/** A value in the order in which values are put; `stages` are the labels that Secrets Manager leaves it with in the end. */
interface PlannedValue {
  readonly id: string
  readonly stages: readonly string[]
  readonly text?: string
  readonly bytes?: Uint8Array
  /** A label to put it under instead of AWSCURRENT. */
  readonly ownStage?: string
}

interface PlannedSecret {
  readonly name: string
  readonly values: readonly PlannedValue[]
  readonly keyAlias?: string
  readonly tags?: Tags
  readonly policy?: JsonObject
  readonly deleted?: boolean
}

/** Version ids of the secrets, oldest first. */
export const versionIds = {
  unlabelled: '6d1f0a52-2c0b-4f0e-9d5e-3b7a91c4e811',
  previous: 'a3c8e5d4-71b9-4a66-8f24-05e9d2b7c622',
  current: 'c90b47f1-5e3d-4d18-b6a0-94f81e2d3733',
  blue: 'e57d92b8-0f46-4c7a-a1d3-68b05c9f4844',
}

const once = (text: string): PlannedValue[] => [{ id: versionIds.current, stages: ['AWSCURRENT'], text }]

export const plannedSecrets: readonly PlannedSecret[] = [
  {
    name: 'shop/db',
    tags: { team: 'shop', stage: 'prod' },
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::123456789012:root' },
          Action: 'secretsmanager:GetSecretValue',
          Resource: '*',
        },
      ],
    },
    values: [
      { id: versionIds.previous, stages: ['AWSPREVIOUS'], text: '{"username":"u"}' },
      {
        id: versionIds.current,
        stages: ['AWSCURRENT'],
        text: '{"username":"u","password":"","port":5432,"account":123456789012,"tls":true,"ca":null,"hosts":["a"],"opts":{"a":1},"username":"v"}',
      },
      { id: versionIds.blue, stages: ['BLUE'], text: '{"blue":1e400}', ownStage: 'BLUE' },
    ],
  },
  {
    name: 'shop/rotated',
    values: [
      { id: versionIds.unlabelled, stages: [], text: '{"oldest":"a"}' },
      { id: versionIds.previous, stages: ['AWSPREVIOUS'], text: '{"older":"a"}' },
      { id: versionIds.current, stages: ['AWSCURRENT'], text: '{"k":"v"}' },
    ],
  },
  { name: 'shop/api-key', values: once('not-json-at-all') },
  { name: 'shop/list', values: once('["a","b"]') },
  { name: 'shop/sealed', values: once('{"k":"v"}'), keyAlias: 'alias/shop' },
  { name: 'shop/locked', values: once('{"k":"v"}'), keyAlias: 'alias/off' },
  {
    name: 'shop/certificate',
    values: [{ id: versionIds.current, stages: ['AWSCURRENT'], bytes: new Uint8Array([0, 255, 1]) }],
  },
  { name: 'shop/empty', values: [] },
  { name: 'shop/leaving', values: once('{"k":"v"}'), deleted: true },
  // A name that looks as if it ended in a suffix.
  { name: 'shop/my-secret', values: once('{"k":"v"}') },
]

/** One that AWS publishes, and moto with it. */
export const publishedParameter = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'

/** Parameters under /many: more than one page of DescribeParameters holds. */
export const manyParameters = Array.from({ length: 60 }, (_, index) => `/many/${index + 10}`)

export const plannedParameters: readonly (Omit<ParameterState, 'keyId'> & { readonly keyAlias?: string })[] = [
  { name: '/shop/url', type: 'String', value: 'https://shop.example', tags: { team: 'shop' } },
  { name: '/shop/password', type: 'SecureString', value: 'p' },
  { name: '/shop/sealed', type: 'SecureString', value: 'p', keyAlias: 'alias/shop' },
  { name: '/shop/hosts', type: 'StringList', value: 'a,b' },
  { name: '/shop/db/host', type: 'String', value: 'db' },
  { name: 'bare', type: 'String', value: 'b' },
  { name: '/slashed', type: 'String', value: 's' },
  ...manyParameters.map((name) => ({ name, type: 'String' as const, value: 'm' })),
]

const indexType = 'application/vnd.oci.image.index.v1+json'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

export function mediaTypeOf(manifest: string): string {
  return manifest === imageIndex ? indexType : manifestType
}

export const imageManifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: manifestType,
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', size: 2, digest: `sha256:${'1'.repeat(64)}` },
  layers: [],
})

const onPlatform = (architecture: string, digit: string) => ({
  mediaType: manifestType,
  size: 500,
  digest: `sha256:${digit.repeat(64)}`,
  platform: { architecture, os: 'linux' },
})

export const imageIndex = JSON.stringify({
  schemaVersion: 2,
  mediaType: indexType,
  manifests: [onPlatform('amd64', '2'), onPlatform('arm64', '3')],
})
