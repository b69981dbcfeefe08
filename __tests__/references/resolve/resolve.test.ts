import { describe, expect, test } from 'vitest'
import type { ImageFacts } from '../../../src/account/facts.ts'
import type { CheckContext } from '../../../src/checks/check-context.ts'
import { checks } from '../../../src/checks/checks.generated.ts'
import { type Case, findingOf, type ReferenceCheck, wordsOf } from '../../../src/checks/reference-check.ts'
import type { Evidence } from '../../../src/references/gather/evidence.ts'
import type { Reference } from '../../../src/references/parse/reference.ts'
import { type Resolution, toReferenceReport } from '../../../src/references/resolve/resolution.ts'
import type { ResolutionContext } from '../../../src/references/resolve/resolution-context.ts'
import { contextOf } from '../../support/check-context.ts'
import {
  currentVersion,
  gone,
  hidden,
  keyArn,
  parameterEvidence,
  referenceTo,
  resolved,
  secretArn,
  secretEvidence,
  secretFacts,
} from '../../support/references.ts'

const plainObject = { region: 'eu-west-1', kmsKeyId: null, bucketKey: false }
const otherVersion = '7b1e2f3a-4c5d-4e6f-8a9b-0c1d2e3f4a5b'
const found = <T>(value: T) => ({ status: 'found', value }) as const
const disabledKey = found({ arn: keyArn, state: 'Disabled', managedByAws: false })

/** The checks that speak for references. */
const speakers = checks.filter((check): check is ReferenceCheck<Case['code']> => 'sentences' in check)

/** What is said of each problem, then of each note. */
function saidOf(resolution: Resolution, context: Partial<CheckContext> = {}) {
  const circumstances = { resolution, context: contextOf({ resolutions: [resolution], ...context }) }
  return [...resolution.problems, ...resolution.notes].flatMap((about) =>
    speakers.flatMap(({ id, sentences }) => {
      const words = wordsOf(sentences, about, circumstances)
      return words === null ? [] : [{ check: id, ...findingOf(words) }]
    }),
  )
}

/** One line an outcome: status, reason, and `check:severity` of each thing said, as far as it is not the check's own. */
function outcomeOf(resolution: Resolution, context?: Partial<CheckContext>): string {
  const { status, reason } = toReferenceReport(resolution)
  const said = saidOf(resolution, context).map(({ check, severity }) =>
    severity === undefined ? check : `${check}:${severity}`,
  )
  const open = resolution.open.map(({ check }) => `${check}?`)
  return [status, reason ?? '-', ...said, ...open].join(' ')
}

interface Row {
  readonly title: string
  readonly text: string
  readonly slot?: Reference['slot']
  readonly evidence?: Evidence
  readonly context?: Partial<ResolutionContext>
  readonly pullRequest?: boolean
  readonly outcome: string
}

function examine(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row.title, row] as const))('%s', (_title, row) => {
    const { text, slot, evidence, context, pullRequest = false, outcome } = row
    expect(outcomeOf(resolved(referenceTo(text, slot), evidence, context), { pullRequest })).toBe(outcome)
  })
}

describe('a secret', () => {
  const versions = [
    { id: currentVersion, stages: ['AWSCURRENT'] },
    { id: otherVersion, stages: ['AWSPENDING'] },
  ]
  const withVersions = found(secretFacts({ versions }))
  examine([
    { title: 'is there', text: secretArn, evidence: secretEvidence(), outcome: 'resolves -' },
    {
      title: 'is not there',
      text: secretArn,
      evidence: secretEvidence({ secret: gone }),
      outcome: 'fails NOT_FOUND secret-exists',
    },
    {
      title: 'may not be looked at',
      text: secretArn,
      evidence: secretEvidence({ secret: hidden }),
      outcome: 'unverified NOT_PERMITTED secret-exists?',
    },
    {
      title: 'is being deleted',
      text: secretArn,
      evidence: secretEvidence({ secret: found(secretFacts({ deleted: true })) }),
      outcome: 'fails DELETED secret-not-deleted',
    },
    {
      title: 'has no value',
      text: secretArn,
      evidence: secretEvidence({ secret: found(secretFacts({ versions: [] })) }),
      outcome: 'fails NO_VALUE secret-version-exists',
    },
    {
      title: 'goes by a partial ARN',
      text: secretArn.slice(0, -7),
      evidence: secretEvidence(),
      outcome: 'resolves - secret-arn-complete',
    },
    {
      title: 'has a name that looks like a complete ARN',
      text: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-tokens',
      evidence: secretEvidence({
        secret: gone,
        suggestion: { replacement: secretArn, what: 'it exists', secret: secretFacts({ name: 'shop-tokens' }) },
      }),
      outcome: 'fails PARTIAL_ARN_AMBIGUOUS secret-arn-complete:error',
    },
    {
      title: 'is refused for a name that looks like a complete ARN',
      text: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-tokens',
      evidence: secretEvidence({
        secret: hidden,
        suggestion: { replacement: secretArn, what: 'it exists', secret: secretFacts({ name: 'shop-tokens' }) },
      }),
      outcome: 'fails PARTIAL_ARN_AMBIGUOUS secret-arn-complete:error',
    },
    {
      title: 'lacks the stage',
      text: `${secretArn}::BLUE:`,
      evidence: secretEvidence(),
      outcome: 'fails VERSION_NOT_FOUND secret-version-exists',
    },
    {
      title: 'has a pending version that may be empty',
      text: `${secretArn}::AWSPENDING:`,
      evidence: secretEvidence({ secret: withVersions }),
      outcome: 'resolves - secret-version-exists:warning',
    },
    {
      title: 'has a pinned version that is only pending and may be empty',
      text: `${secretArn}:::${otherVersion}`,
      evidence: secretEvidence({
        secret: found(
          secretFacts({
            versions: [
              { id: currentVersion, stages: ['AWSCURRENT'] },
              { id: otherVersion, stages: ['AWSPENDING'] },
            ],
          }),
        ),
      }),
      outcome: 'resolves - secret-version-exists:warning',
    },
    {
      title: 'has a version without labels that was read, though versions may not be listed',
      text: `${secretArn}:k::${otherVersion}`,
      evidence: secretEvidence({ allVersions: hidden, value: '{"k":"v"}' }),
      outcome: 'resolves - secret-version-exists:warning',
    },
    {
      title: 'has another version under the stage, whatever the list would say',
      text: `${secretArn}::AWSCURRENT:${otherVersion}`,
      evidence: secretEvidence({ allVersions: hidden }),
      outcome: 'fails VERSION_MISMATCH secret-version-exists',
    },
    {
      title: 'has neither the stage nor the version',
      text: `${secretArn}::BLUE:${otherVersion}`,
      evidence: secretEvidence({ allVersions: hidden }),
      outcome: 'fails VERSION_NOT_FOUND secret-version-exists',
    },
    {
      title: 'may not be described, but was read',
      text: `${secretArn}:k::`,
      evidence: secretEvidence({ secret: hidden, value: '{"k":"v"}' }),
      outcome: 'resolves -',
    },
    {
      title: 'may not be described, and lacks the key',
      text: `${secretArn}:x::`,
      evidence: secretEvidence({ secret: hidden, value: '{"k":"v"}' }),
      outcome: 'fails JSON_KEY_MISSING secret-json-key-exists',
    },
    {
      title: 'may not be described, and has no such value',
      text: `${secretArn}:x::`,
      evidence: secretEvidence({ secret: hidden, value: gone }),
      outcome: 'fails NOT_FOUND secret-exists',
    },
    {
      title: 'may be neither described nor read',
      text: `${secretArn}:x::`,
      evidence: secretEvidence({ secret: hidden, value: hidden }),
      outcome: 'unverified NOT_PERMITTED secret-exists?',
    },
    {
      title: 'goes by a partial ARN and lacks the key',
      text: `${secretArn.slice(0, -7)}:x::`,
      evidence: secretEvidence({ value: '{"k":"v"}' }),
      outcome: 'fails JSON_KEY_MISSING secret-json-key-exists',
    },
    {
      title: 'is a namesake in another region',
      text: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-tokens',
      evidence: secretEvidence({
        secret: gone,
        suggestion: {
          replacement: 'x',
          what: 'it exists elsewhere',
          secret: secretFacts({
            name: 'shop-tokens',
            arn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:shop-tokens-q7Rt2K',
          }),
        },
      }),
      outcome: 'fails NOT_FOUND secret-exists',
    },
    {
      title: 'has a pending version that was read',
      text: `${secretArn}:k:AWSPENDING:`,
      evidence: secretEvidence({ secret: withVersions, value: '{"k":"v"}' }),
      outcome: 'resolves -',
    },
    {
      title: 'has a pending version without a value',
      text: `${secretArn}:k:AWSPENDING:`,
      evidence: secretEvidence({ secret: withVersions, value: gone }),
      outcome: 'fails NO_VALUE secret-version-exists secret-version-exists:warning',
    },
    {
      title: 'lacks the version id',
      text: `${secretArn}:::${otherVersion}`,
      evidence: secretEvidence({ allVersions: found([{ id: currentVersion, stages: ['AWSCURRENT'] }]) }),
      outcome: 'fails VERSION_NOT_FOUND secret-version-exists',
    },
    {
      title: 'has an unlabelled version',
      text: `${secretArn}:::${otherVersion}`,
      evidence: secretEvidence({ allVersions: found([{ id: otherVersion, stages: [] }]) }),
      outcome: 'resolves - secret-version-exists:warning',
    },
    {
      title: 'does not tell its unlabelled versions',
      text: `${secretArn}:::${otherVersion}`,
      evidence: secretEvidence({ allVersions: hidden }),
      outcome: 'unverified NOT_PERMITTED secret-version-exists?',
    },
    {
      title: 'has stage and id of one version',
      text: `${secretArn}::AWSCURRENT:${currentVersion}`,
      evidence: secretEvidence(),
      outcome: 'resolves - secret-version-exists:warning',
    },
    {
      title: 'has stage and id of two versions',
      text: `${secretArn}::AWSPENDING:${currentVersion}`,
      evidence: secretEvidence({ secret: withVersions }),
      outcome: 'fails VERSION_MISMATCH secret-version-exists',
    },
    {
      title: 'is encrypted with a disabled key',
      text: secretArn,
      evidence: secretEvidence({ secret: found(secretFacts({ kmsKeyId: keyArn })), key: disabledKey }),
      outcome: 'fails KEY_UNUSABLE kms-key-usable',
    },
    {
      title: 'is encrypted with a key that may not be looked at',
      text: secretArn,
      evidence: secretEvidence({ secret: found(secretFacts({ kmsKeyId: keyArn })), key: hidden }),
      outcome: 'unverified NOT_PERMITTED kms-key-usable?',
    },
    {
      title: 'was read with a key that may not be looked at',
      text: `${secretArn}:k::`,
      evidence: secretEvidence({
        secret: found(secretFacts({ kmsKeyId: keyArn })),
        key: hidden,
        value: '{"k":"v"}',
      }),
      outcome: 'resolves -',
    },
    {
      title: "of another account has that account's own key",
      text: 'arn:aws:secretsmanager:eu-west-1:444455556666:secret:shop/db-q7Rt2K',
      evidence: secretEvidence({
        secret: found(secretFacts({ arn: 'arn:aws:secretsmanager:eu-west-1:444455556666:secret:shop/db-q7Rt2K' })),
      }),
      outcome: 'fails KEY_UNUSABLE kms-key-usable',
    },
  ])
})

describe("a secret's value", () => {
  const text = `${secretArn}:k::`
  const credentials = 'repository-credentials'
  examine([
    { title: 'has the key', text, evidence: secretEvidence({ value: '{"k":"v"}' }), outcome: 'resolves -' },
    {
      title: 'lacks the key',
      text,
      evidence: secretEvidence({ value: '{"K":"v"}' }),
      outcome: 'fails JSON_KEY_MISSING secret-json-key-exists',
    },
    {
      title: 'is no JSON',
      text,
      evidence: secretEvidence({ value: 'plain' }),
      outcome: 'fails NOT_JSON secret-json-key-exists',
    },
    {
      title: 'holds a number that Go refuses',
      text,
      evidence: secretEvidence({ value: '{"k":"v","n":1e999}' }),
      outcome: 'fails NOT_JSON secret-json-key-exists',
    },
    {
      title: 'is binary',
      text,
      evidence: secretEvidence({ value: { form: 'binary' } }),
      outcome: 'fails BINARY secret-value-is-text',
    },
    {
      title: 'was not read',
      text,
      evidence: secretEvidence({ value: { status: 'unknown', cause: 'NOT_READ', reason: 'not read' } }),
      outcome: 'unverified NOT_READ secret-json-key-exists?',
    },
    {
      title: 'holds a number that Go prints in another way',
      text,
      evidence: secretEvidence({ value: '{"k":1234567}' }),
      outcome: 'resolves - secret-value-injected-verbatim',
    },
    {
      title: 'has the key twice',
      text,
      evidence: secretEvidence({ value: '{"k":"a","k":"b"}' }),
      outcome: 'resolves - secret-value-injected-verbatim',
    },
    {
      title: 'is an empty variable',
      text,
      evidence: secretEvidence({ value: '{"k":""}' }),
      outcome: 'resolves - placeholders-replaced:notice',
    },
    {
      title: 'is an empty log option',
      text,
      slot: 'log-secret-option',
      evidence: secretEvidence({ value: '{"k":""}' }),
      outcome: 'resolves - secret-value-injected-verbatim',
    },
    {
      title: 'is a credentials document, in any case and beside other things',
      text: secretArn,
      slot: credentials,
      evidence: secretEvidence({ value: '{"Username":"u","PASSWORD":"p","n":1e999}' }),
      outcome: 'resolves -',
    },
    ...[
      '{"username":"u"}',
      '{"username":"u","password":1}',
      '{"username":"","password":"p"}',
      'plain',
      '[]',
      'null',
    ].map(
      (value): Row => ({
        title: `is no credentials document: ${value}`,
        text: secretArn,
        slot: credentials,
        evidence: secretEvidence({ value }),
        outcome: 'fails SHAPE credentials-document-well-formed',
      }),
    ),
  ])
})

describe('a parameter', () => {
  const sealed = found({ name: '/shop/db', type: 'SecureString', keyId: keyArn } as const)
  const windows = { platform: { launchType: 'EC2', platformVersion: null, windows: true } }
  const fsx = 'arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db'
  const behind = '/aws/reference/secretsmanager/shop/db'
  const secret = (parts: Parameters<typeof secretFacts>[0]) =>
    parameterEvidence({ parameter: gone, secret: found(secretFacts(parts)) })
  examine([
    { title: 'is there', text: '/shop/db', evidence: parameterEvidence(), outcome: 'resolves -' },
    {
      title: 'is not there',
      text: '/shop/db',
      evidence: parameterEvidence({ parameter: gone }),
      outcome: 'fails NOT_FOUND parameter-exists',
    },
    {
      title: 'may not be looked at',
      text: '/shop/db',
      evidence: parameterEvidence({ parameter: hidden }),
      outcome: 'unverified NOT_PERMITTED parameter-exists?',
    },
    {
      title: 'is encrypted with a disabled key',
      text: '/shop/db',
      evidence: parameterEvidence({ parameter: sealed, key: disabledKey }),
      outcome: 'fails KEY_UNUSABLE kms-key-usable',
    },
    {
      title: 'holds FSx credentials that nobody reads',
      text: fsx,
      slot: 'fsx-credentials',
      evidence: parameterEvidence(),
      outcome: 'unverified NOT_READ credentials-document-well-formed?',
    },
    {
      title: 'holds FSx credentials that are never decrypted',
      text: fsx,
      slot: 'fsx-credentials',
      evidence: parameterEvidence({ parameter: sealed }),
      outcome: 'fails SHAPE credentials-document-well-formed',
    },
    {
      title: 'holds a credential spec that Windows does not decrypt',
      text: `credentialspec:${fsx}`,
      slot: 'credential-spec',
      evidence: parameterEvidence({ parameter: sealed }),
      context: windows,
      outcome: 'fails SHAPE credentials-document-well-formed',
    },
    {
      title: 'holds a credential spec that Linux decrypts',
      text: `credentialspec:${fsx}`,
      slot: 'credential-spec',
      evidence: parameterEvidence({ parameter: sealed }),
      outcome: 'resolves -',
    },
    { title: 'reads a secret', text: behind, evidence: secret({}), outcome: 'resolves -' },
    {
      title: 'reads a secret that is not there',
      text: behind,
      evidence: parameterEvidence({ parameter: gone, secret: gone }),
      outcome: 'fails NOT_FOUND parameter-exists',
    },
    {
      title: 'reads a secret that is being deleted',
      text: behind,
      evidence: secret({ deleted: true }),
      outcome: 'fails DELETED secret-not-deleted',
    },
    {
      title: 'reads a secret without a value',
      text: behind,
      evidence: secret({ versions: [] }),
      outcome: 'fails NO_VALUE secret-version-exists',
    },
  ])

  test('that is missing takes its batch along', () => {
    const reference = referenceTo('/gone')
    if (reference.target.kind !== 'parameter') throw new Error('not a parameter')
    const batched = { ...reference, target: { ...reference.target, batchedWith: 4 } }
    const [said] = saidOf(resolved(batched, parameterEvidence({ parameter: gone })))
    expect(said?.message).toContain('in one request with 4 other parameters, which fail with it.')
  })
})

describe('the platform', () => {
  const old = (platformVersion: string, windows = false) => ({
    platform: { launchType: 'FARGATE', platformVersion, windows },
  })
  const tooOld = 'fails PLATFORM_VERSION secret-supported-by-platform'
  examine([
    {
      title: '1.3.0 reads secrets',
      text: secretArn,
      evidence: secretEvidence(),
      context: old('1.3.0'),
      outcome: 'resolves -',
    },
    {
      title: '1.2.0 reads no secrets',
      text: secretArn,
      evidence: secretEvidence(),
      context: old('1.2.0'),
      outcome: tooOld,
    },
    {
      title: '1.3.0 reads no JSON key',
      text: `${secretArn}:k::`,
      evidence: secretEvidence({ value: '{"k":"v"}' }),
      context: old('1.3.0'),
      outcome: tooOld,
    },
    {
      title: '1.3.0 reads no environment file',
      text: 'arn:aws:s3:::bucket/app.env',
      slot: 'environment-file',
      evidence: { kind: 'object', object: found(plainObject), key: null },
      context: old('1.3.0'),
      outcome: tooOld,
    },
    {
      title: '1.1.0 reads no registry credentials',
      text: secretArn,
      slot: 'repository-credentials',
      evidence: secretEvidence({ value: '{"username":"u","password":"p"}' }),
      context: old('1.1.0'),
      outcome: tooOld,
    },
    {
      title: 'Windows 1.0.0 reads everything',
      text: `${secretArn}:k::`,
      evidence: secretEvidence({ value: '{"k":"v"}' }),
      context: old('1.0.0', true),
      outcome: 'resolves -',
    },
  ])
})

describe('everything else', () => {
  const ecr = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1'
  const image = (content: ImageFacts['content'], isIndex = true): Evidence => ({
    kind: 'image',
    throughCache: false,
    image: found({ digest: null, isIndex, content }),
  })
  const arm64 = found({ platforms: [{ os: 'linux', architecture: 'arm64' }], members: [] })
  const role = (arn: string): Evidence => ({
    kind: 'role',
    role: found({ arn, trustPolicy: '', tags: {}, id: null, boundaryArn: null }),
  })
  const fileSystem = (accessPoint: Extract<Evidence, { kind: 'file-system' }>['accessPoint']): Evidence => ({
    kind: 'file-system',
    fileSystem: found('usable'),
    accessPoint,
  })
  examine([
    {
      title: 'an object that is not there',
      text: 'arn:aws:s3:::bucket/app.env',
      slot: 'environment-file',
      evidence: { kind: 'object', object: gone, key: null },
      outcome: 'fails NOT_FOUND environment-file-exists',
    },
    {
      title: 'an environment file of another ending',
      text: 'arn:aws:s3:::bucket/app.txt',
      slot: 'environment-file',
      evidence: { kind: 'object', object: found(plainObject), key: null },
      outcome: 'resolves - environment-file-exists:warning',
    },
    {
      title: 'a FireLens configuration of another ending',
      text: 'arn:aws:s3:::bucket/fluent.conf',
      slot: 'firelens-config',
      evidence: { kind: 'object', object: found(plainObject), key: null },
      context: { platform: { launchType: 'EC2', platformVersion: null, windows: false } },
      outcome: 'resolves -',
    },
    {
      title: 'a log group behind a key that is disabled',
      text: '/ecs/api',
      slot: 'log-group',
      evidence: { kind: 'log-group', foundIn: null, logGroup: found({ arn: '', kmsKeyId: keyArn }), key: disabledKey },
      outcome: 'resolves - kms-key-usable:warning',
    },
    {
      title: 'a log group behind a key that is gone',
      text: '/ecs/api',
      slot: 'log-group',
      evidence: { kind: 'log-group', foundIn: null, logGroup: found({ arn: '', kmsKeyId: keyArn }), key: gone },
      outcome: 'resolves - kms-key-usable:warning',
    },
    {
      title: 'a log group behind a key that may not be looked at',
      text: '/ecs/api',
      slot: 'log-group',
      evidence: { kind: 'log-group', foundIn: null, logGroup: found({ arn: '', kmsKeyId: keyArn }), key: hidden },
      outcome: 'unverified NOT_PERMITTED kms-key-usable?',
    },
    {
      title: 'a file system in the state error',
      text: 'fs-0123456789abcdef0',
      slot: 'efs',
      evidence: { kind: 'file-system', fileSystem: found('error'), accessPoint: null },
      outcome: 'resolves - file-system-exists:warning',
    },
    {
      title: 'an object that may not be looked at',
      text: 'arn:aws:s3:::bucket/app.env',
      slot: 'environment-file',
      evidence: { kind: 'object', object: hidden, key: null },
      outcome: 'unverified NOT_PERMITTED environment-file-exists?',
    },
    {
      title: 'an image that is not there',
      text: ecr,
      slot: 'image',
      evidence: { kind: 'image', throughCache: false, image: gone },
      outcome: 'fails NOT_FOUND image-exists',
    },
    {
      title: 'an image that is not there yet',
      text: ecr,
      slot: 'image',
      evidence: { kind: 'image', throughCache: false, image: gone },
      pullRequest: true,
      outcome: 'fails NOT_FOUND image-exists:notice',
    },
    {
      title: 'an image for other platforms',
      text: ecr,
      slot: 'image',
      evidence: image(arm64),
      outcome: 'fails NOT_FOUND image-matches-platform',
    },
    {
      title: 'a single image for another platform',
      text: ecr,
      slot: 'image',
      evidence: image(arm64, false),
      outcome: 'fails NOT_FOUND image-matches-platform',
    },
    {
      title: 'an image in the archive',
      text: ecr,
      slot: 'image',
      evidence: {
        kind: 'image',
        throughCache: false,
        image: found({ digest: null, isIndex: false, archived: true, content: hidden }),
      },
      outcome: 'fails NOT_FOUND image-exists',
    },
    {
      title: 'an image in a cache of another account that is closed',
      text: ecr,
      slot: 'image',
      evidence: { kind: 'image', throughCache: true, image: { ...hidden, cause: 'CROSS_ACCOUNT' } },
      outcome: 'unverified CROSS_ACCOUNT image-exists?',
    },
    {
      title: 'a single image that may not be read',
      text: ecr,
      slot: 'image',
      evidence: image(hidden, false),
      outcome: 'resolves -',
    },
    {
      title: 'an index that may not be read',
      text: ecr,
      slot: 'image',
      evidence: image(hidden),
      outcome: 'unverified NOT_PERMITTED image-matches-platform?',
    },
    {
      title: 'an image that a cache will fetch',
      text: ecr,
      slot: 'image',
      evidence: { kind: 'image', throughCache: true, image: hidden },
      outcome: 'resolves -',
    },
    {
      title: 'a log group that is not there',
      text: '/ecs/api',
      slot: 'log-group',
      evidence: { kind: 'log-group', foundIn: null, logGroup: gone, key: null },
      outcome: 'fails NOT_FOUND log-group-exists',
    },
    {
      title: 'an access point of another file system',
      text: 'fs-01',
      slot: 'efs',
      evidence: fileSystem(found({ fileSystemId: 'fs-02' })),
      outcome: 'fails NOT_FOUND file-system-exists',
    },
    {
      title: 'a file system without an access point',
      text: 'fs-01',
      slot: 'efs',
      evidence: fileSystem(null),
      outcome: 'resolves -',
    },
    {
      title: 'a role',
      text: 'arn:aws:iam::111122223333:role/api',
      slot: 'execution-role',
      evidence: role('arn:aws:iam::111122223333:role/api'),
      outcome: 'resolves -',
    },
    {
      title: 'a role that is not there',
      text: 'arn:aws:iam::111122223333:role/api',
      slot: 'task-role',
      evidence: { kind: 'role', role: gone },
      outcome: 'fails NOT_FOUND task-role-exists',
    },
    {
      title: 'a role with a path, by its short name',
      text: 'api',
      slot: 'execution-role',
      evidence: role('arn:aws:iam::111122223333:role/team/api'),
      outcome: 'fails NOT_FOUND execution-role-exists',
    },
  ])
})

test('what was probably meant is offered only where it is certain', () => {
  const suggestion = { replacement: `${secretArn}:k::`, what: 'the JSON key "k"', secret: secretFacts() }
  const offered = (uncertain: boolean) => {
    const evidence = { kind: 'none', suggestion: uncertain ? { ...suggestion, uncertain } : suggestion } as const
    return saidOf(resolved(referenceTo(`${secretArn}:k`), evidence as Evidence))[0]
  }
  expect(offered(false)).toMatchObject({ replacement: `${secretArn}:k::` })
  expect(offered(true)).not.toHaveProperty('replacement')
  expect(offered(true)?.message).toContain('Probably meant: the JSON key "k".')
})

test('a failure at task start says what the stopped task would say', () => {
  const [said] = saidOf(resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{}' })))
  expect(said?.message).toContain('ECS would report "retrieved secret from Secrets Manager did not contain json key".')
})

test('a text that names nothing is shown in part', () => {
  expect(toReferenceReport(resolved(referenceTo('x'.repeat(1_000_000)))).id.length).toBeLessThan(3000)
})

describe('a KMS key', () => {
  const stateOf = (state: string) =>
    resolved(
      referenceTo(secretArn),
      secretEvidence({
        secret: found(secretFacts({ kmsKeyId: keyArn })),
        key: found({ arn: keyArn, state, managedByAws: false }),
      }),
    )

  test('in a state that nobody knows is left open', () => {
    expect(outcomeOf(stateOf('Resting'))).toBe('unverified SERVICE_ERROR kms-key-usable?')
  })

  test.each(['Enabled', 'Updating'])('in state %s decrypts', (state) => {
    expect(outcomeOf(stateOf(state))).toBe('resolves -')
  })

  test.each([
    ['Disabled', 'Enable the key.'],
    ['PendingDeletion', 'Cancel the deletion of the key, or re-encrypt the value with another one.'],
    ['PendingReplicaDeletion', 'Cancel the deletion of the key, or re-encrypt the value with another one.'],
    ['PendingImport', 'Import the key material.'],
    ['Unavailable', 'Connect the key store that holds the key.'],
    ['Creating', 'Wait until KMS has created the key.'],
  ])('in state %s does not', (state, remedy) => {
    const resolution = stateOf(state)
    expect(outcomeOf(resolution)).toBe('fails KEY_UNUSABLE kms-key-usable')
    expect(saidOf(resolution).map((said) => said.remedy)).toEqual([remedy])
  })
})

test('the finding of an access point stands at the access point', () => {
  const pointer = '/volumes/0/efsVolumeConfiguration/authorizationConfig/accessPointId'
  const reference = referenceTo('fs-01', 'efs')
  const target = { ...reference.target, accessPoint: { id: 'fsap-01', pointer } } as Reference['target']
  const evidence: Evidence = { kind: 'file-system', fileSystem: found('usable'), accessPoint: gone }
  expect(resolved({ ...reference, target }, evidence).problems).toMatchObject([{ pointer }])
})

test('a role of another partition is told by its partition, not by a path', () => {
  const resolution = resolved(referenceTo('arn:aws-us-gov:iam::111122223333:role/api', 'execution-role'), {
    kind: 'role',
    role: found({ arn: 'arn:aws:iam::111122223333:role/api', trustPolicy: '', tags: {}, id: null, boundaryArn: null }),
  })
  const [said] = saidOf(resolution)
  expect(said?.message).toContain('in another partition than "aws-us-gov"')
  expect(said?.replacement).toBe('arn:aws:iam::111122223333:role/api')
})
