import type { UnknownCause } from '../../src/base/lookup.ts'
import type { FailureReason } from '../../src/report/report.ts'
import type { KeyState, RoleState, SecretState, World } from './aws/world.ts'

/** One run over a file of the gallery, and what it must say of each reference that does not simply resolve. */
export interface GalleryRun {
  readonly name: string
  readonly title: string
  /** Relative to the repository. */
  readonly file: string
  /** Inputs of the action besides `task-definition`. */
  readonly inputs: Readonly<Record<string, string>>
  /** What differs from the gallery's world. */
  readonly world: World
  /** Reason by the pointer of the reference; every reference that is not here resolves. */
  readonly reasons: Readonly<Record<string, FailureReason | UnknownCause>>
}

const account = '771450236918'
const region = 'eu-west-1'
const partner = '204817365529'
const current = '3a9e5c17-62d8-4f0b-a4c1-7e8b90d2f346'
const previous = 'c4f7b820-19e5-4d63-8b7a-05d9e6a1f738'
const auditKey = `arn:aws:kms:${region}:${account}:key/8d2f6b14-7c3e-49a5-b0d8-1e5a9c7f4206`

/** Values in the gallery's account; none of them may ever be published. */
export const GALLERY_VALUES = {
  password: 'invented-pear-password',
  olderPassword: 'invented-plum-password',
  token: 'invented-quince-token',
  payroll: 'invented-medlar-payroll',
  vault: 'invented-cherry-vault',
  partner: 'invented-walnut-partner',
  registry: 'invented-hazel-registry',
  mail: 'invented-fig-mail',
  audit: 'invented-olive-audit',
  url: 'invented-apricot-url',
} as const

function arnOf(name: string, owner = account): string {
  return `arn:aws:secretsmanager:${region}:${owner}:secret:${name}`
}

function secret(name: string, secretString: string, rest: Partial<SecretState> = {}): SecretState {
  return { arn: arnOf(name), versions: [{ id: current, stages: ['AWSCURRENT'], secretString }], ...rest }
}

/** Gives the account in which every reason that a reference can have is found once. */
export function galleryWorld(): World {
  const values = GALLERY_VALUES
  return {
    region,
    account,
    identity: `arn:aws:sts::${account}:assumed-role/orchard-pipeline/session`,
    secrets: [
      secret('orchard/db-pV7mQ2', '', {
        versions: [
          {
            id: current,
            stages: ['AWSCURRENT'],
            secretString: JSON.stringify({ username: 'web', password: values.password, tenant: 40_071_000 }),
          },
          {
            id: previous,
            stages: ['AWSPREVIOUS'],
            secretString: JSON.stringify({ username: 'web', password: values.olderPassword }),
          },
        ],
      }),
      secret('orchard-tokens-rE4sA7', values.token),
      secret('orchard-mail-dO5fC8', values.mail),
      secret('orchard/legacy-nB3xK8', values.token, { deletedDate: '2026-11-18T09:30:00Z' }),
      secret('orchard/new-gS6dF1', '', { versions: [] }),
      secret('orchard/plain-cR5tY7', values.token),
      secret('orchard/keystore-eW2uJ6', '', {
        versions: [{ id: current, stages: ['AWSCURRENT'], secretBinary: Buffer.from(values.token).toString('base64') }],
      }),
      secret('orchard/audit-aL9oM4', values.audit, { kmsKeyId: auditKey }),
      secret('orchard/payroll-iQ8vD5', values.payroll),
      secret('orchard/vault-kU1zN3', values.vault),
      // A password alone is no credentials document.
      secret('orchard/registry-yH6jP9', JSON.stringify({ password: values.registry })),
      secret('platform/partner-bX7cG2', values.partner, { arn: arnOf('platform/partner-bX7cG2', partner) }),
    ],
    parameters: [{ name: '/orchard/database-url', type: 'SecureString', value: values.url }],
    keys: [disabledKey()],
    roles: [executionRole()],
    repositories: [
      {
        name: 'orchard-web',
        images: [{ digest: `sha256:${'4e'.repeat(32)}`, tags: ['2026-11-20'], platforms: ['linux/amd64'] }],
      },
    ],
    logGroups: [{ name: '/orchard/web' }],
    denied: [`secretsmanager:* ${arnOf('orchard/vault-kU1zN3')}`],
    // An answer that is neither yes nor no, and that trying again does not change.
    faults: [{ operation: 'logs:DescribeLogGroups', times: -1, code: 'OptInRequired', status: 400 }],
  }
}

function disabledKey(): KeyState {
  return {
    arn: auditKey,
    state: 'Disabled',
    manager: 'CUSTOMER',
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' },
      ],
    },
  }
}

/** May all it needs, but read one secret. */
function executionRole(): RoleState {
  return {
    arn: `arn:aws:iam::${account}:role/orchard-execution`,
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    inline: {
      'start-tasks': {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['ecr:*', 'logs:*', 'ssm:GetParameters', 'kms:Decrypt'],
            Resource: '*',
          },
          {
            Effect: 'Allow',
            Action: 'secretsmanager:GetSecretValue',
            NotResource: arnOf('orchard/payroll-iQ8vD5'),
          },
        ],
      },
    },
  }
}

function valueFrom(container: number, secretIndex: number): string {
  return `/containerDefinitions/${container}/secrets/${secretIndex}/valueFrom`
}

/** The runs that together show every reason. */
export const GALLERY_RUNS: readonly GalleryRun[] = [
  {
    name: 'references',
    title: 'Gallery: every way in which a reference fails or stays unverified',
    file: 'examples/gallery/references.task-definition.json',
    inputs: {},
    world: {},
    reasons: {
      [valueFrom(0, 0)]: 'MALFORMED',
      [valueFrom(0, 1)]: 'UNSUPPORTED_SERVICE',
      [valueFrom(0, 2)]: 'SSM_SELECTOR',
      [valueFrom(0, 3)]: 'SSM_CROSS_ACCOUNT',
      [valueFrom(0, 4)]: 'PARTITION_MISMATCH',
      [valueFrom(1, 0)]: 'NOT_FOUND',
      [valueFrom(1, 1)]: 'NOT_FOUND',
      [valueFrom(1, 2)]: 'PARTIAL_ARN_AMBIGUOUS',
      [valueFrom(1, 3)]: 'DELETED',
      [valueFrom(1, 4)]: 'NO_VALUE',
      [valueFrom(1, 5)]: 'VERSION_NOT_FOUND',
      [valueFrom(1, 6)]: 'VERSION_MISMATCH',
      [valueFrom(2, 0)]: 'NOT_JSON',
      [valueFrom(2, 1)]: 'JSON_KEY_MISSING',
      [valueFrom(2, 2)]: 'BINARY',
      [valueFrom(2, 3)]: 'KEY_UNUSABLE',
      '/containerDefinitions/3/repositoryCredentials/credentialsParameter': 'SHAPE',
      [valueFrom(3, 0)]: 'ACCESS_DENIED',
      [valueFrom(3, 1)]: 'NOT_PERMITTED',
      [valueFrom(3, 2)]: 'CROSS_ACCOUNT',
      '/containerDefinitions/3/logConfiguration/options/awslogs-group': 'SERVICE_ERROR',
    },
  },
  {
    name: 'old-platform',
    title: 'Gallery: a JSON key on Fargate platform version 1.3.0',
    file: 'examples/gallery/old-platform.task-definition.json',
    inputs: { 'platform-version': '1.3.0' },
    world: {},
    reasons: { [valueFrom(0, 0)]: 'PLATFORM_VERSION' },
  },
  {
    name: 'metadata-only',
    title: 'Gallery: no value is read with secret-values: never',
    file: 'examples/gallery/web.task-definition.json',
    inputs: { 'secret-values': 'never' },
    world: {},
    reasons: { [valueFrom(0, 0)]: 'NOT_READ' },
  },
  {
    name: 'expired-credentials',
    title: 'Gallery: credentials that have expired',
    file: 'examples/gallery/web.task-definition.json',
    inputs: {},
    world: { credentials: 'expired' },
    reasons: {
      '/executionRoleArn': 'NO_CREDENTIALS',
      '/containerDefinitions/0/image': 'NO_CREDENTIALS',
      [valueFrom(0, 0)]: 'NO_CREDENTIALS',
      [valueFrom(0, 1)]: 'NO_CREDENTIALS',
    },
  },
]
