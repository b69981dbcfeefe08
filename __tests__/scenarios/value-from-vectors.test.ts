import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import type { TargetReport } from '../../src/report/report.ts'
import type { KeyState, RoleState, SecretState, World } from '../support/aws/world.ts'
import { runAssessment } from '../support/run-assessment.ts'

const file = new URL('../vectors/value-from.json', import.meta.url)

interface Vector {
  readonly id: string
  readonly slot: string
  readonly valueFrom: string
  readonly taskRegion: string
  readonly taskAccount: string
  readonly world: VectorWorld
  readonly expect: {
    readonly region: string | null
    readonly resourceArnOrName: string | null
    readonly jsonKey: string | null
    readonly versionStage: string | null
    readonly versionId: string | null
    readonly outcome: 'resolves' | 'fails' | 'resolves-with-warning' | 'unknown'
    readonly phase: string
    readonly reason: string | null
  }
  readonly evidence: string
}

interface VectorWorld {
  readonly launchType: string
  readonly platformVersion: string | null
  readonly executionRole: string | null
  readonly secrets: readonly VectorSecret[]
  readonly parameters: readonly VectorParameter[]
  readonly s3Objects?: readonly string[]
  readonly os?: string
  readonly siblings?: readonly { readonly container?: string; readonly name: string; readonly valueFrom: string }[]
  readonly environment?: readonly JsonObject[]
  readonly thisName?: string
}

interface VectorSecret {
  readonly arn: string
  readonly state: string
  readonly kms: string
  readonly versions: readonly {
    readonly id: string
    readonly stages: readonly string[]
    readonly secretString?: string
    readonly secretBinaryBase64?: string
  }[]
}

interface VectorParameter {
  readonly name: string
  readonly type: 'String' | 'StringList' | 'SecureString'
  readonly value: string
  readonly region: string
  readonly account: string
  readonly kms?: string
}

/** Words of the vectors, and the contract's. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  ASM_ARN_FORMAT: ['MALFORMED'],
  NOT_AN_ARN: ['MALFORMED'],
  VALUE_FROM_EMPTY: ['MALFORMED'],
  SSM_NAME_INVALID: ['MALFORMED'],
  SSM_ARN_INVALID: ['MALFORMED'],
  ENVFILE_ARN_INVALID: ['MALFORMED'],
  ENVFILE_PATH_ESCAPE: ['MALFORMED'],
  ASM_VERSION_ID_INVALID: ['MALFORMED'],
  UNSUPPORTED_ARN_SERVICE: ['UNSUPPORTED_SERVICE'],
  CREDSPEC_UNSUPPORTED_ARN: ['UNSUPPORTED_SERVICE'],
  FSX_UNSUPPORTED_ARN: ['UNSUPPORTED_SERVICE'],
  SSM_SELECTOR_UNSUPPORTED: ['SSM_SELECTOR'],
  ARN_PARTITION_MISMATCH: ['PARTITION_MISMATCH'],
  ASM_NOT_FOUND: ['NOT_FOUND'],
  SSM_NOT_FOUND: ['NOT_FOUND'],
  SSM_BARE_SECRETSMANAGER_NAME: ['NOT_FOUND'],
  ENVFILE_NOT_FOUND: ['NOT_FOUND'],
  ASM_VERSION_NOT_FOUND: ['VERSION_NOT_FOUND'],
  ASM_VERSION_MISMATCH: ['VERSION_MISMATCH'],
  ASM_NO_VALUE: ['NO_VALUE'],
  ASM_DELETED: ['DELETED'],
  ASM_JSON_INVALID: ['NOT_JSON'],
  ASM_JSON_KEY_MISSING: ['JSON_KEY_MISSING'],
  ASM_BINARY: ['BINARY'],
  ASM_PARTIAL_ARN_AMBIGUOUS: ['PARTIAL_ARN_AMBIGUOUS'],
  ASM_ACCESS_DENIED: ['ACCESS_DENIED'],
  SSM_ACCESS_DENIED: ['ACCESS_DENIED'],
  ASM_KMS: ['KEY_UNUSABLE', 'ACCESS_DENIED'],
  SSM_KMS: ['KEY_UNUSABLE', 'ACCESS_DENIED'],
  REPO_CREDS_MALFORMED: ['SHAPE'],
  SECURESTRING_NOT_DECRYPTED: ['SHAPE'],
}

/** Faults of the definition or of a role, not of the reference. */
const otherChecks: Readonly<Record<string, string>> = {
  REG_DUPLICATE_SECRET_NAME: 'secret-names-unique',
  REG_SECRET_ENV_OVERLAP: 'secret-names-unique',
  REG_EXECUTION_ROLE_REQUIRED: 'execution-role-present',
  ROLE_ASSUME: 'execution-role-trusts-ecs-tasks',
}

const warnings: readonly (readonly [reason: RegExp, check: string])[] = [
  [/^ASM_VALUE_|^ASM_DUPLICATE_JSON_KEY$|^EMPTY_LOG_OPTION$/, 'secret-value-injected-verbatim'],
  [/^ASM_STAGE_AND_ID$|^ASM_VERSION_DEPRECATED$/, 'secret-version-exists'],
  [/^ASM_PARTIAL_ARN$/, 'secret-arn-complete'],
]

/** What no pipeline can see. */
const invisible = ['NETWORK', 'AGENT_VERSION', 'EXEC_CREDENTIALS_MISSING']

const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'))

describe('valueFrom vectors', () => {
  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (_id, vector) => {
    const { definition, pointer } = definitionOf(vector)
    const run = await runAssessment([definition], worldOf(vector), {
      region: vector.taskRegion,
      inputs: {
        'launch-type': vector.world.launchType,
        ...(vector.world.launchType === 'FARGATE' && vector.world.platformVersion !== null
          ? { 'platform-version': vector.world.platformVersion }
          : {}),
      },
    })
    expect(run.effects).toEqual([])
    const report = run.assessments[0]?.report
    if (report === undefined) throw new Error('no report')
    judge(vector, pointer, report)
  })
})

function judge({ expect: wanted, evidence, world }: Vector, pointer: string, report: TargetReport): void {
  const reference = report.references.find((each) => each.pointer === pointer)
  const at = report.findings.filter((finding) => finding.pointer === pointer)
  const errors = at.filter(({ severity }) => severity === 'error')
  const reason = wanted.reason ?? ''
  const other = otherChecks[reason]
  if (reference?.kind === 'secret' || reference?.kind === 'parameter') {
    const { region, jsonKey, versionStage, versionId } = wanted
    expect(reference).toMatchObject({ region, jsonKey, versionStage, versionId, id: wanted.resourceArnOrName })
  }
  if (other !== undefined) {
    expect(report.findings.map(({ check }) => check)).toContain(other)
    expect(reference).toMatchObject({ status: 'resolves', reason: null })
  } else if (reason === 'SSM_BATCH_POISONED') {
    expect(reference?.status).toBe('resolves')
    const count = (world.siblings ?? []).length
    expect(report.findings.map(({ message }) => message).join()).toContain(`in one request with ${count} other`)
  } else if (invisible.includes(reason) || wanted.outcome === 'resolves') {
    expect(errors).toEqual([])
    expect(reference).toMatchObject({ status: 'resolves', reason: null, phase: null })
  } else if (wanted.outcome === 'unknown') {
    expect(errors).toEqual([])
  } else if (wanted.outcome === 'resolves-with-warning') {
    expect(reference?.status).toBe('resolves')
    const check = warnings.find(([pattern]) => pattern.test(reason))?.[1]
    expect(at.map((finding) => finding.check)).toContain(check)
    expect(errors).toEqual([])
  } else if (/inferred|emulator/.test(evidence) && errors.length === 0) {
    expect(at.map(({ severity }) => severity)).toContain('warning')
  } else {
    expect(errors.length).toBeGreaterThan(0)
    expect(reference?.status).toBe('fails')
    expect(reason === 'SSM_CROSS_ACCOUNT' || reason === 'PLATFORM_VERSION' ? [reason] : reasons[reason]).toContain(
      reference?.reason,
    )
    expect(reference?.phase).toBe(wanted.phase)
  }
}

function definitionOf({ slot, valueFrom, world, taskAccount, taskRegion }: Vector): {
  definition: JsonObject
  pointer: string
} {
  const windows = world.os === 'WINDOWS'
  const base = '/containerDefinitions/0'
  const siblings = world.siblings ?? []
  const entry = ({ name, valueFrom: text }: { name: string; valueFrom: string }) => ({ name, valueFrom: text })
  let container: JsonObject = { name: 'app', image: 'public.ecr.aws/docker/library/nginx:1.27', essential: true }
  let volumes: readonly JsonObject[] = []
  let pointer = `${base}/secrets/0/valueFrom`
  if (slot === 'secrets') {
    const own = siblings.filter((sibling) => sibling.container === undefined).map(entry)
    container = {
      ...container,
      ...(world.environment === undefined ? {} : { environment: world.environment }),
      secrets: [{ name: world.thisName ?? 'VALUE', valueFrom }, ...own],
    }
  } else if (slot.startsWith('logConfiguration')) {
    const fluent = slot.includes('awsfirelens')
    container = {
      ...container,
      logConfiguration: {
        logDriver: fluent ? 'awsfirelens' : 'splunk',
        options: fluent ? { Name: 'splunk' } : { 'splunk-url': 'https://splunk.example.com' },
        secretOptions: [{ name: 'splunk-token', valueFrom }],
      },
    }
    pointer = `${base}/logConfiguration/secretOptions/0/valueFrom`
  } else if (slot.startsWith('repositoryCredentials')) {
    container = {
      ...container,
      image: 'registry.example.com/app:1',
      repositoryCredentials: { credentialsParameter: valueFrom },
    }
    pointer = `${base}/repositoryCredentials/credentialsParameter`
  } else if (slot.startsWith('environmentFiles')) {
    container = { ...container, environmentFiles: [{ type: 's3', value: valueFrom }] }
    pointer = `${base}/environmentFiles/0/value`
  } else if (slot.startsWith('credentialSpecs')) {
    container = { ...container, credentialSpecs: [valueFrom] }
    pointer = `${base}/credentialSpecs/0`
  } else if (slot.startsWith('volumes')) {
    const configuration = {
      fileSystemId: 'fs-0123456789abcdef0',
      rootDirectory: '\\data',
      authorizationConfig: { credentialsParameter: valueFrom, domain: 'example.com' },
    }
    volumes = [{ name: 'share', fsxWindowsFileServerVolumeConfiguration: configuration }]
    pointer = '/volumes/0/fsxWindowsFileServerVolumeConfiguration/authorizationConfig/credentialsParameter'
  } else throw new Error(`unknown slot ${slot}`)
  const others = siblings
    .filter((sibling) => sibling.container !== undefined)
    .map((sibling) => ({
      name: sibling.container ?? '',
      image: 'public.ecr.aws/docker/library/nginx:1.27',
      secrets: [entry(sibling)],
    }))
  return {
    pointer,
    definition: {
      family: 'app',
      networkMode: windows ? 'default' : 'awsvpc',
      requiresCompatibilities: [world.launchType],
      cpu: '256',
      memory: '512',
      ...(world.executionRole === null ? {} : { executionRoleArn: roleArn(taskRegion, taskAccount) }),
      ...(windows ? { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } } : {}),
      containerDefinitions: [container, ...others],
      ...(volumes.length === 0 ? {} : { volumes }),
    },
  }
}

function roleArn(region: string, account: string): string {
  return `arn:${region.startsWith('cn-') ? 'aws-cn' : 'aws'}:iam::${account}:role/execution`
}

function worldOf({ world, taskAccount, taskRegion }: Vector): World {
  const keyOf = (kms: string | undefined): string | undefined =>
    kms === undefined || kms === 'default' ? undefined : `arn:aws:kms:${taskRegion}:${taskAccount}:key/${kms}`
  const keys = [...world.secrets, ...world.parameters].flatMap(({ kms }): KeyState[] => {
    const arn = keyOf(kms)
    if (arn === undefined) return []
    const state = arn.includes('disabled') ? 'Disabled' : arn.includes('deletion') ? 'PendingDeletion' : 'Enabled'
    return [{ arn, state, manager: 'CUSTOMER' }]
  })
  return {
    region: taskRegion,
    account: taskAccount,
    partition: taskRegion.startsWith('cn-') ? 'aws-cn' : 'aws',
    keys,
    roles: world.executionRole === null ? [] : [roleOf(world.executionRole, roleArn(taskRegion, taskAccount), keys)],
    secrets: world.secrets.map(
      ({ arn, state, kms, versions }): SecretState => ({
        arn,
        ...(state === 'active' ? {} : { deletedDate: '2026-01-08T00:00:00Z' }),
        ...(keyOf(kms) === undefined ? {} : { kmsKeyId: keyOf(kms) ?? '' }),
        versions: versions.map(({ id, stages, secretString, secretBinaryBase64 }) => ({
          id,
          stages: [...stages],
          ...(secretString === undefined ? {} : { secretString }),
          ...(secretBinaryBase64 === undefined ? {} : { secretBinary: secretBinaryBase64 }),
        })),
      }),
    ),
    parameters: world.parameters.map(({ kms, ...parameter }) => ({
      ...parameter,
      ...(keyOf(kms) === undefined ? {} : { keyId: keyOf(kms) ?? '' }),
    })),
    buckets: bucketsOf(world.s3Objects ?? []),
  }
}

function bucketsOf(paths: readonly string[]): NonNullable<World['buckets']> {
  const [first] = paths
  if (first === undefined) return [{ name: 'bucket', objects: {} }]
  const [name = ''] = first.split('/')
  return [{ name, objects: Object.fromEntries(paths.map((path) => [path.slice(name.length + 1), {}])) }]
}

function roleOf(words: string, arn: string, keys: readonly KeyState[]): RoleState {
  const allow = (actions: readonly string[], resource: string) => ({
    Effect: 'Allow',
    Action: [...actions],
    Resource: resource,
  })
  const onlyOn = /^allow only on (.*)$/.exec(words)?.[1]
  const onlyActions = /^allow only (.*:.*)$/.exec(words)?.[1]
  const deniedAction = /^deny:(.*)$/.exec(words)?.[1]
  const denied = keys.filter((key) => key.arn.includes('denied')).map((key) => key.arn)
  const statements = [
    onlyOn !== undefined
      ? allow(['secretsmanager:GetSecretValue'], onlyOn)
      : onlyActions !== undefined
        ? allow(onlyActions.split(','), '*')
        : allow(['*'], '*'),
    ...(deniedAction === undefined ? [] : [{ Effect: 'Deny', Action: [deniedAction], Resource: '*' }]),
    ...denied.map((key) => ({ Effect: 'Deny', Action: ['kms:Decrypt'], Resource: key })),
  ]
  const service = words.includes('trust policy lacks') ? 'lambda.amazonaws.com' : 'ecs-tasks.amazonaws.com'
  return {
    arn,
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    },
    inline: { policy: { Version: '2012-10-17', Statement: statements } },
  }
}
