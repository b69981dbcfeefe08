import type { SecretFacts } from '../../src/account/facts.ts'
import { judgeSecretText, type SecretValueFacts } from '../../src/account/secret-value.ts'
import type { CheckContext } from '../../src/checks/check-context.ts'
import type { Evidence, ParameterEvidence, SecretEvidence } from '../../src/references/gather/evidence.ts'
import { findReferences } from '../../src/references/parse/find-references.ts'
import type { Reference, TaskScope } from '../../src/references/parse/reference.ts'
import type { Resolution } from '../../src/references/resolve/resolution.ts'
import type { ResolutionContext } from '../../src/references/resolve/resolution-context.ts'
import { resolveReference } from '../../src/references/resolve/resolve.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'
import { contextOf } from './check-context.ts'

const place: TaskScope = { partition: 'aws', region: 'eu-west-1', account: '111122223333' }
export const secretArn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-q7Rt2K'
export const currentVersion = '0d5c9a6e-41f7-4f0c-8f3e-6a1b2c3d4e5f'
export const keyArn = 'arn:aws:kms:eu-west-1:111122223333:key/5f0c2d3e'
export const hidden = { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'the pipeline may not look' } as const
export const gone = { status: 'absent' } as const

/** Slots of a container that a text can stand in, and how. */
const containers = {
  secrets: (text: string) => ({ secrets: [{ name: 'VALUE', valueFrom: text }] }),
  'log-secret-option': (text: string) => ({
    logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: text }] },
  }),
  'repository-credentials': (text: string) => ({ repositoryCredentials: { credentialsParameter: text } }),
  'environment-file': (text: string) => ({ environmentFiles: [{ type: 's3', value: text }] }),
  'firelens-config': (text: string) => ({
    firelensConfiguration: { type: 'fluentbit', options: { 'config-file-type': 's3', 'config-file-value': text } },
  }),
  'credential-spec': (text: string) => ({ credentialSpecs: [text] }),
  image: (text: string) => ({ image: text }),
  'log-group': (text: string) => ({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': text } } }),
}

/** At its place in the definition of a container `api`. */
export function referenceTo(text: string, slot: Reference['slot'] = 'secrets'): Reference {
  const container = slot in containers ? containers[slot as keyof typeof containers](text) : {}
  const definition = readTaskDefinition({
    ...(slot === 'execution-role' ? { executionRoleArn: text } : {}),
    ...(slot === 'task-role' ? { taskRoleArn: text } : {}),
    containerDefinitions: [{ name: 'api', ...container }],
    volumes: [
      { name: 'data', ...(slot === 'efs' ? { efsVolumeConfiguration: { fileSystemId: text } } : {}) },
      {
        name: 'share',
        ...(slot === 'fsx-credentials'
          ? { fsxWindowsFileServerVolumeConfiguration: { authorizationConfig: { credentialsParameter: text } } }
          : {}),
      },
    ],
  })
  const reference = findReferences(definition, place).find((each) => each.slot === slot)
  if (reference === undefined) throw new Error(`no reference in slot ${slot}`)
  return reference
}

/** An ordinary secret `shop/db`, with what differs. */
export function secretFacts(parts: Partial<SecretFacts> = {}): SecretFacts {
  return {
    arn: secretArn,
    name: 'shop/db',
    deleted: false,
    kmsKeyId: null,
    tags: {},
    versions: [{ id: currentVersion, stages: ['AWSCURRENT'] }],
    ...parts,
  }
}

/** An ordinary secret whose value was not read, with what differs. */
export function secretEvidence(
  parts: Partial<Omit<SecretEvidence, 'kind' | 'value'>> & {
    value?: string | SecretValueFacts | SecretEvidence['value']
  } = {},
): SecretEvidence {
  const { value = null, ...rest } = parts
  const read = typeof value === 'string' ? judgeSecretText(value) : value !== null && 'form' in value ? value : null
  return {
    kind: 'secret',
    secret: { status: 'found', value: secretFacts() },
    allVersions: null,
    key: null,
    suggestion: null,
    ...rest,
    value:
      read !== null
        ? { status: 'found', value: read }
        : value !== null && typeof value === 'object' && 'status' in value
          ? value
          : null,
  }
}

/** An ordinary parameter, with what differs. */
export function parameterEvidence(parts: Partial<Omit<ParameterEvidence, 'kind'>> = {}): ParameterEvidence {
  return {
    kind: 'parameter',
    parameter: { status: 'found', value: { name: '/shop/db', type: 'String', keyId: null } },
    secret: null,
    key: null,
    suggestion: null,
    ...parts,
  }
}

/** For a task on Fargate 1.4.0, with what differs. */
export function resolved(
  reference: Reference,
  evidence: Evidence = { kind: 'none', suggestion: null },
  context: Partial<ResolutionContext> = {},
): Resolution {
  return resolveReference(reference, evidence, {
    platform: { launchType: 'FARGATE', platformVersion: '1.4.0', windows: false },
    account: place.account,
    imagePlatform: { os: 'linux', architecture: 'amd64' },
    ...context,
  })
}

/** Nothing else is known. */
export function contextWith(...resolutions: readonly Resolution[]): CheckContext {
  return contextOf({ resolutions })
}
