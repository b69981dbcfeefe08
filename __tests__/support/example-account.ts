import type { RoleFacts, SecretFacts } from '../../src/account/facts.ts'
import type { MemberForm, SecretValueFacts } from '../../src/account/secret-value.ts'
import type { JsonObject } from '../../src/base/json.ts'
import type { Found, Lookup } from '../../src/base/lookup.ts'
import type { ServiceFacts } from '../../src/baseline/service-facts.ts'
import type { BaselineContext, CheckContext, RoleContext } from '../../src/checks/check-context.ts'
import { ownReferences, startableOf } from '../../src/engine/gather-startable.ts'
import { undeployedOf } from '../../src/engine/undeployed.ts'
import type { Permission, RequiredPermission } from '../../src/permissions/permission.ts'
import { findRequired } from '../../src/permissions/required/required-permissions.ts'
import type { Evidence } from '../../src/references/gather/evidence.ts'
import { findReferences } from '../../src/references/parse/find-references.ts'
import type { Reference, TaskScope } from '../../src/references/parse/reference.ts'
import { type TaskPlatform, taskPlatform } from '../../src/references/parse/task-platform.ts'
import type { Resolution } from '../../src/references/resolve/resolution.ts'
import { resolveReference } from '../../src/references/resolve/resolve.ts'
import type { HeldValue } from '../../src/service/held-values.ts'
import type { MountedFileSystem } from '../../src/service/mounts/mount.ts'
import type { TaskSurroundings } from '../../src/service/network/reach.ts'
import { requiredServices } from '../../src/service/network/required-services.ts'
import { nothingAround } from '../../src/service/surroundings.ts'
import { lostSecrets } from '../../src/task-definition/compare/lost-secrets.ts'
import { readTaskDefinition, type TaskDefinition } from '../../src/task-definition/task-definition.ts'
import { contextOf } from './check-context.ts'
import { serviceWith } from './service-facts.ts'

// The account that the examples of docs/checks speak of, as plain answers: what AWS has, and what each role may do.

const account = '402913377120'
const place: TaskScope = { partition: 'aws', region: 'us-east-1', account }
const found = <T>(value: T): Found<T> => ({ status: 'found', value })
const absent = { status: 'absent' } as const

interface ExampleSecret {
  readonly name: string
  readonly suffix: string
  readonly value: SecretValueFacts
  readonly deleted?: boolean
  readonly key?: 'Enabled' | 'Disabled'
}

const object = (members: Readonly<Record<string, MemberForm>>): SecretValueFacts => ({
  form: 'object',
  members: Object.entries(members).map(([key, form]) => ({ key, form, repeated: false })),
})

const secrets: readonly ExampleSecret[] = [
  {
    name: 'prod/api',
    suffix: 'Xk29Qd',
    value: object({ username: 'text', password: 'text', max_bytes: 'number-reformatted', max_bytes_text: 'text' }),
  },
  { name: 'prod/legacy', suffix: 'Wm84Rt', value: { form: 'not-json' }, deleted: true },
  { name: 'prod/certificate', suffix: 'Bv71Lz', value: { form: 'binary' } },
  { name: 'prod/orders', suffix: 'Jp65Hc', value: { form: 'not-json' }, key: 'Disabled' },
  { name: 'prod/payments', suffix: 'Ht40Vb', value: { form: 'not-json' }, key: 'Enabled' },
  { name: 'prod/registry', suffix: 'Nf30Gs', value: object({ username: 'text', password: 'text' }) },
  { name: 'prod/registry-token', suffix: 'Yc52Ke', value: object({ token: 'text' }) },
]
const parameters = ['/prod/api/database-url', '/prod/api/database-password']
const logGroups = ['/ecs/api']
const objects = ['acme-config/api.env']
const images = ['api:1.8.0']
/** By id, the Availability Zones in which each can be mounted. */
const fileSystems: Readonly<Record<string, readonly string[]>> = {
  'fs-0a1b2c3d4e5f67890': ['us-east-1a', 'us-east-1b'],
  'fs-0c7d8e9f0a1b2c3d4': [],
}

/** Roles by path and name, with the beginning of the actions that each may not call. */
const roles: Readonly<Record<string, string | null>> = {
  'api-execution': null,
  'api-task': null,
  'web-task': null,
  'lambda-execution': null,
  'shared/api-execution': null,
  ecsTaskExecutionRole: 'secretsmanager:',
  'api-without-kms': 'kms:',
  'api-without-ecr': 'ecr:',
  'api-without-logs': 'logs:',
  'api-without-s3': 's3:',
  'api-without-efs': 'elasticfilesystem:',
}

const keyArn = (secret: ExampleSecret) => `arn:aws:kms:us-east-1:${account}:key/${secret.suffix}`

function secretFacts(secret: ExampleSecret): SecretFacts {
  return {
    arn: `arn:aws:secretsmanager:us-east-1:${account}:secret:${secret.name}-${secret.suffix}`,
    name: secret.name,
    deleted: secret.deleted === true,
    kmsKeyId: secret.key === undefined ? null : keyArn(secret),
    tags: {},
    versions: [{ id: '5f0c2d3e-8a41-4b6d-9c77-2f1e0d9b8a01', stages: ['AWSCURRENT'] }],
  }
}

function evidenceOf({ target }: Reference): Evidence {
  const exists = <T>(known: boolean, value: T): Lookup<T> => (known ? found(value) : absent)
  switch (target.kind) {
    case 'secret': {
      const secret = secrets.find((each) => {
        const { arn } = secretFacts(each)
        return target.secretId === arn || target.secretId === arn.slice(0, -'-xxxxxx'.length)
      })
      const nothing = { allVersions: null, suggestion: null }
      if (secret === undefined) return { kind: 'secret', secret: absent, value: null, key: null, ...nothing }
      const { key } = secret
      return {
        kind: 'secret',
        secret: found(secretFacts(secret)),
        value: found(secret.value),
        key: key === undefined ? null : found({ arn: keyArn(secret), state: key, managedByAws: false }),
        ...nothing,
      }
    }
    case 'parameter': {
      const name = target.parameterName
      const parameter = exists(parameters.includes(name), { name, type: 'SecureString', keyId: null } as const)
      return { kind: 'parameter', parameter, secret: null, key: null, suggestion: null }
    }
    case 'object':
      return {
        kind: 'object',
        object: exists(objects.includes(`${target.bucket}/${target.key}`), {
          region: 'eu-west-1',
          kmsKeyId: null,
          bucketKey: false,
        }),
        key: null,
      }
    case 'image': {
      if (target.ecr === null) return { kind: 'none', suggestion: null }
      const content = found({ platforms: [{ os: 'linux', architecture: 'amd64' }], members: [] })
      const known = images.includes(`${target.ecr.repository}:${target.tag ?? ''}`)
      return { kind: 'image', image: exists(known, { digest: null, isIndex: true, content }), throughCache: false }
    }
    case 'log-group': {
      const arn = `arn:aws:logs:us-east-1:${account}:log-group:${target.group}`
      return {
        kind: 'log-group',
        foundIn: null,
        key: null,
        logGroup: exists(logGroups.includes(target.group), { arn, kmsKeyId: null }),
      }
    }
    case 'file-system':
      return {
        kind: 'file-system',
        fileSystem: exists(target.fileSystemId in fileSystems, 'usable' as const),
        accessPoint: null,
      }
    case 'role':
      return { kind: 'role', role: roleOf(target.arn ?? '') }
    default:
      return { kind: 'none', suggestion: null }
  }
}

function roleOf(arn: string): Lookup<RoleFacts> {
  const path = arn.split(':role/')[1] ?? ''
  return path in roles ? found({ arn, trustPolicy: '', tags: {}, id: null, boundaryArn: null }) : absent
}

function permissionFor(required: RequiredPermission, family: string | null): Permission {
  const { principal, action, resource, principalArn, hypothetical } = required
  const refused = roles[principalArn.split(':role/')[1] ?? ''] ?? null
  const denied =
    principal === 'deployer'
      ? (action === 'iam:PassRole' && resource.includes(':role/shared/')) ||
        (action === 'ecs:RegisterTaskDefinition' && family !== 'api')
      : refused !== null && action.startsWith(refused)
  return {
    principal,
    action,
    resource,
    verdict: denied ? 'denied' : 'allowed',
    blockedBy: denied ? 'identity-policy' : null,
    reason: denied ? 'No policy of the role allows it.' : '',
    conditionKeys: [],
    hypothetical,
    required,
    hint: null,
    alreadyUsed: false,
    arnFormMatters: false,
    roleMissing: false,
    remedy: null,
    cause: null,
    cure:
      denied && required.principal === 'execution-role'
        ? { grants: [], proven: true, policyLength: 0, inlineLength: 0 }
        : null,
  }
}

/** What an example supposes besides the account. */
export interface ExampleSetting {
  readonly platformVersion?: string
  /** The last healthy revision. */
  readonly baseline?: JsonObject
  /** A newer revision that was registered and never deployed. */
  readonly undeployed?: JsonObject
  /** What the service `api` demands of the definition, where there is one. It runs on EC2, its tasks without a network of their own. */
  readonly service?: Partial<ServiceFacts>
  /** The tasks run in a subnet without a route out, which has an endpoint for Parameter Store. */
  readonly isolated?: boolean
  /** The service is judged as it stands; two of its three tasks started before `/prod/api/database-password` was written. */
  readonly stands?: boolean
}

/** What a run in the example account would have as context. */
export function exampleContext(rendered: JsonObject, setting: ExampleSetting = {}): CheckContext {
  const definition = readTaskDefinition(rendered)
  const platform = taskPlatform(definition, [{ launchType: null, platformVersion: setting.platformVersion ?? null }])
  const resolutions = resolve(findReferences(definition, place), platform, definition.cpuArchitecture)
  const deployer = { arn: `arn:aws:iam::${account}:role/api-deploy` }
  const allRequired = findRequired({
    definition,
    resolutions,
    scope: place,
    platform,
    service: null,
    deployer,
    deployedTo: account,
  })
  const role = (slot: 'execution-role' | 'task-role'): RoleContext | null => {
    const resolution = resolutions.find(({ reference }) => reference.slot === slot)
    if (resolution === undefined || resolution.evidence.kind !== 'role') return null
    const trusted = !resolution.reference.text.endsWith('/lambda-execution')
    return {
      pointer: resolution.reference.pointer,
      role: resolution.evidence.role,
      trust: { verdict: trusted ? 'allowed' : 'denied', reason: trusted ? '' : 'It trusts another service.' },
    }
  }
  return contextOf({
    rendered,
    definition,
    platform,
    identity: found({ account, arn: `arn:aws:sts::${account}:assumed-role/api-deploy/GitHubActions` }),
    resolutions,
    permissions: allRequired.map((required) => permissionFor(required, definition.family)),
    roles: { execution: role('execution-role'), task: role('task-role') },
    baseline:
      setting.baseline === undefined
        ? null
        : baselineOf(setting.baseline, setting.undeployed ?? null, definition, resolutions, platform),
    service: setting.service === undefined ? null : found(serviceWith({ ...onInstances, ...setting.service })),
    surroundings: {
      ...nothingAround,
      held: setting.stands === true ? { values: heldIn(resolutions), uncompared: [] } : nothingAround.held,
      fileSystems: Object.fromEntries(Object.entries(fileSystems).map(([id, zones]) => [id, mountable(zones)])),
      network: {
        outOfScope: setting.isolated === true ? null : 'nothing-needed',
        required: requiredServices(resolutions, place.region ?? ''),
        subnets: setting.isolated === true ? [isolatedSubnet] : [],
      },
    },
  })
}

function heldIn(resolutions: readonly Resolution[]): HeldValue[] {
  return resolutions.flatMap(({ reference: { pointer, subject, container, target } }) =>
    target.kind === 'parameter' && target.parameterName === '/prod/api/database-password'
      ? [
          {
            pointer,
            subject,
            container,
            store: 'parameter' as const,
            name: target.parameterName,
            changedAt: Date.UTC(2026, 10, 12),
            running: 3,
            older: 2,
          },
        ]
      : [],
  )
}

function resolve(references: readonly Reference[], platform: TaskPlatform, architecture: string | null) {
  const imagePlatform = { os: 'linux', architecture: architecture === 'ARM64' ? 'arm64' : 'amd64' }
  const context = { platform, account, pullRequest: false, imagePlatform }
  return references.map((reference) => resolveReference(reference, evidenceOf(reference), context))
}

function baselineOf(
  baseline: JsonObject,
  undeployed: JsonObject | null,
  candidate: TaskDefinition,
  candidateResolutions: readonly Resolution[],
  platform: TaskPlatform,
): BaselineContext {
  const definition = readTaskDefinition(baseline)
  const references = findReferences(definition, place)
  const own = ownReferences(references, candidateResolutions)
  const resolutions = resolve(references, platform, definition.cpuArchitecture)
  return {
    report: {
      status: 'found',
      taskDefinitionArn: `arn:aws:ecs:us-east-1:${account}:task-definition/api:7`,
      revision: 7,
      confidence: 'high',
      source: 'service-deployment',
      currentlyHealthy: true,
      reason: '',
      attempts: [],
      writers: [],
      lost: [],
    },
    definition,
    changes: [],
    silentChanges: [],
    unverified: null,
    unanswered: null,
    startable: startableOf(
      resolutions.filter(({ reference }) => own.includes(reference)),
      0,
    ),
    undeployed: undeployedOf(
      undeployed === null ? [] : [{ revision: 8, role: 'never-deployed', definition: undeployed }],
      definition,
      candidate,
    ),
    lostSecrets: lostSecrets(baseline, candidate.value).flatMap((gone) => {
      const putBack = resolutions.find(({ reference }) => reference.pointer.startsWith(`${gone.pointer}/`))
      if (putBack === undefined) return []
      const { kind, container, name, valueFrom, missingAt: pointer, literalPointer } = gone
      const { subject } = putBack.reference
      return [{ kind, container, name, valueFrom, subject, pointer, literalPointer, putBack, permissions: [] }]
    }),
  }
}

const onInstances: Partial<ServiceFacts> = {
  arn: `arn:aws:ecs:us-east-1:${account}:service/production/api`,
  launchType: 'EC2',
  network: null,
}

function mountable(zones: readonly string[]): MountedFileSystem {
  const targets = zones.map((zone) => ({ id: `fsmt-${zone}`, subnet: `subnet-${zone}`, zone, zoneId: null }))
  return { mountTargets: found(targets), targetGroups: {}, policy: found(null) }
}

const anywhere = { protocol: 'tcp', fromPort: 443, toPort: 443, cidrs: ['0.0.0.0/0'], prefixLists: [], groups: [] }
const isolatedSubnet: TaskSurroundings = {
  subnetId: 'subnet-0a1b2c3d',
  subnet: found({
    id: 'subnet-0a1b2c3d',
    vpc: 'vpc-0a1b2c3d',
    zone: 'us-east-1a',
    zoneId: null,
    owner: account,
    cidrs: ['10.0.1.0/24'],
  }),
  routeTable: found({ id: 'rtb-0a1b2c3d', vpc: 'vpc-0a1b2c3d', main: true, subnets: [], routes: [] }),
  groups: { 'sg-0a1b2c3d': found({ id: 'sg-0a1b2c3d', inbound: [], outbound: [anywhere] }) },
  publicIp: false,
  endpoints: {
    'us-east-1.ssm': found([
      {
        id: 'vpce-0a1b2c3d',
        vpc: 'vpc-0a1b2c3d',
        service: 'com.amazonaws.us-east-1.ssm',
        type: 'Interface',
        state: 'available',
        privateDns: true,
        routeTables: [],
        groups: ['sg-0f9e8d7c'],
        policy: null,
      },
    ]),
  },
  endpointGroups: { 'sg-0f9e8d7c': found({ id: 'sg-0f9e8d7c', inbound: [anywhere], outbound: [] }) },
  account,
}
