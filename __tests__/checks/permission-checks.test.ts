import { describe, expect, test } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import { check as deployerCanDeploy } from '../../src/checks/deployer-can-deploy.ts'
import { check as deployerCanPassRoles } from '../../src/checks/deployer-can-pass-roles.ts'
import { check as canDecrypt } from '../../src/checks/execution-role-can-decrypt.ts'
import { check as canPullImages } from '../../src/checks/execution-role-can-pull-images.ts'
import { check as canReadEnvironmentFiles } from '../../src/checks/execution-role-can-read-environment-files.ts'
import { check as canReadSecrets } from '../../src/checks/execution-role-can-read-secrets.ts'
import { check as canWriteLogs } from '../../src/checks/execution-role-can-write-logs.ts'
import { check as canUseFeatures } from '../../src/checks/task-role-can-use-features.ts'
import type { Cure, Permission, Purpose } from '../../src/permissions/permission.ts'
import type { Principal } from '../../src/report/report.ts'
import { contextOf } from '../support/check-context.ts'
import { permissionOf, proven, requiredOf } from '../support/required-permissions.ts'
import { roleContext, verdictsOf, wordsOf } from '../support/role-checks.ts'

interface Row {
  readonly check: Check
  readonly principal: Principal
  readonly purpose: Purpose
  readonly action: string
  readonly resource: string
  readonly denial: 'error' | 'warning'
}

const arn = (rest: string) => `arn:aws:${rest}`
const role = 'execution-role'
const readsSecrets: Row = {
  check: canReadSecrets,
  principal: role,
  purpose: 'read-secrets',
  action: 'secretsmanager:GetSecretValue',
  resource: arn('secretsmanager:eu-west-1:111122223333:secret:prod/db-Ab3dEf'),
  denial: 'error',
}
const decrypts: Row = {
  check: canDecrypt,
  principal: role,
  purpose: 'decrypt',
  action: 'kms:Decrypt',
  resource: arn('kms:eu-west-1:111122223333:key/1'),
  denial: 'error',
}
const pullsImages: Row = {
  check: canPullImages,
  principal: role,
  purpose: 'pull-images',
  action: 'ecr:BatchGetImage',
  resource: arn('ecr:eu-west-1:111122223333:repository/api'),
  denial: 'error',
}
const writesLogs: Row = {
  check: canWriteLogs,
  principal: role,
  purpose: 'write-logs',
  action: 'logs:CreateLogGroup',
  resource: arn('logs:eu-west-1:111122223333:log-group:/ecs/api'),
  denial: 'error',
}
const readsEnvironmentFiles: Row = {
  check: canReadEnvironmentFiles,
  principal: role,
  purpose: 'read-environment-files',
  action: 's3:GetObject',
  resource: arn('s3:::files/api.env'),
  denial: 'error',
}
const usesFeatures: Row = {
  check: canUseFeatures,
  principal: 'task-role',
  purpose: 'use-features',
  action: 'ssmmessages:OpenDataChannel',
  resource: '*',
  denial: 'warning',
}
const passesRoles: Row = {
  check: deployerCanPassRoles,
  principal: 'deployer',
  purpose: 'pass-roles',
  action: 'iam:PassRole',
  resource: arn('iam::111122223333:role/web'),
  denial: 'error',
}
const deploys: Row = {
  check: deployerCanDeploy,
  principal: 'deployer',
  purpose: 'deploy',
  action: 'ecs:UpdateService',
  resource: arn('ecs:eu-west-1:111122223333:service/prod/api'),
  denial: 'warning',
}
const rows = [
  readsSecrets,
  decrypts,
  pullsImages,
  writesLogs,
  readsEnvironmentFiles,
  usesFeatures,
  passesRoles,
  deploys,
].map((row) => [row.check.id, row] as const)

const requiredBy = ({ principal, purpose, action, resource }: Row, differs = {}) =>
  requiredOf({ principal, purpose, action, resource, ...differs })
const deniedTo = (row: Row): Partial<Permission> => ({
  required: requiredBy(row),
  verdict: 'denied',
  blockedBy: 'identity-policy',
  reason: 'No policy allows it.',
})

describe.each(rows)('%s', (_id, row) => {
  const { check, denial } = row
  const required = requiredBy(row)
  const denied = deniedTo(row)

  test.each<[what: string, permission: Partial<Permission>, word: string]>([
    ['allowed', { required }, 'pass'],
    ['denied', denied, denial],
    ['an explicit deny', { ...denied, blockedBy: 'explicit-deny' }, denial],
    ['a boundary', { ...denied, blockedBy: 'permissions-boundary' }, denial],
    ['a service control policy alone', { ...denied, blockedBy: 'service-control-policy' }, 'warning'],
    ['advisable only', { ...denied, required: requiredBy(row, { advisable: true }) }, 'warning'],
    ['already needed by what runs', { ...denied, alreadyUsed: true }, 'warning'],
    ['conditional', { required, verdict: 'conditional', conditionKeys: ['aws:SourceVpce'] }, 'unverified'],
    ['unverified', { required, verdict: 'unverified' }, 'unverified'],
  ])('%s', (_what, permission, word) => {
    expect(wordsOf(check, [permissionOf(permission)])).toEqual([word])
  })

  test.each(rows.filter(([, other]) => other !== row))('says nothing of what belongs to %s', (_other, other) => {
    expect(wordsOf(check, [permissionOf(deniedTo(other))])).toEqual([])
  })

  test('says nothing about what only a removed secret would need', () => {
    const permission = permissionOf({ ...denied, required: requiredBy(row, { hypothetical: true }) })
    expect(wordsOf(check, [permission])).toEqual([])
  })

  test('says nothing where the role of the task does not exist', () => {
    const roles = { execution: roleContext({ status: 'absent' }), task: roleContext({ status: 'absent' }) }
    expect(wordsOf(check, [permissionOf(denied)], roles)).toEqual(row.principal === 'deployer' ? [denial] : [])
  })
})

describe('the words', () => {
  const wordsFor = (row: Row, differs: Partial<Permission> = {}) =>
    verdictsOf(row.check, { permissions: [permissionOf({ ...deniedTo(row), ...differs })] })

  test('say who may not do what, what happens, why, and what to do', () => {
    const hint = 'In policy nearly, statement 1: it names the secret without its suffix.'
    expect(wordsFor(readsSecrets, { hint, cure: proven })).toEqual([
      {
        verdict: 'fail',
        message: `The execution role may not call ${readsSecrets.action} on ${readsSecrets.resource}; tasks will not start. No policy allows it. ${hint}`,
        remedy: 'Add the suggested policy to the execution role.',
      },
    ])
  })

  test('only warn of what the running revision uses too', () => {
    expect(wordsFor(readsSecrets, { alreadyUsed: true, cure: proven })).toEqual([
      {
        verdict: 'fail',
        severity: 'warning',
        message: `The execution role may not call ${readsSecrets.action} on ${readsSecrets.resource}. No policy allows it. The running revision needs the same with the same role, so the permission was taken away since then, or this denial is wrong.`,
        remedy: 'Add the suggested policy to the execution role.',
      },
    ])
  })

  test.each<[what: string, cure: Cure, remedy: string]>([
    [
      'a policy that could not be tried',
      { ...proven, proven: false },
      'Add the suggested policy to the execution role; that it is enough could not be simulated.',
    ],
    [
      'a policy that is just short enough',
      { ...proven, policyLength: 6144 },
      'Add the suggested policy to the execution role.',
    ],
    [
      'a policy that is too long',
      { ...proven, policyLength: 6145, inlineLength: null },
      'Add the suggested policy to the execution role, split over several policies: its 6145 characters are more than the 6144 that one takes.',
    ],
    [
      'a policy for which the inline policies have room',
      { ...proven, policyLength: 6145, inlineLength: 4095 },
      'Add the suggested policy to the execution role as an inline policy: its 6145 characters are more than the 6144 that a managed one takes.',
    ],
    [
      'a policy for which the inline policies have just no room',
      { ...proven, policyLength: 6145, inlineLength: 4096 },
      'Add the suggested policy to the execution role, split over several policies: its 6145 characters are more than the 6144 that one takes.',
    ],
    [
      'a short policy that just fits beside the inline ones',
      { ...proven, policyLength: 240, inlineLength: 10_000 },
      'Add the suggested policy to the execution role.',
    ],
    [
      'a short policy that does not',
      { ...proven, policyLength: 241, inlineLength: 10_000 },
      "Add the suggested policy to the execution role as a managed policy: with it the role's inline policies would have 10241 characters, and may have 10240.",
    ],
  ])('of %s', (_what, cure, remedy) => {
    expect(wordsFor(readsSecrets, { cure })).toMatchObject([{ remedy }])
  })

  test('prefer the tag that a policy asks for', () => {
    const remedy = 'Give the secret the tag "team".'
    expect(wordsFor(readsSecrets, { remedy })).toMatchObject([{ remedy }])
  })

  test('say of a role of another account that it cannot be passed', () => {
    const foregone = { because: 'stray-role', reason: 'told' } as const
    const required = requiredBy(passesRoles, {
      foregone,
      subject: { pointer: '/taskRoleArn', subject: 'task role', container: null },
    })
    const [verdict] = wordsFor(passesRoles, { required, blockedBy: null, reason: 'It is of another account.' })
    expect(verdict).toMatchObject({
      message: 'The task role cannot be passed to ECS; the deploy step will be refused. It is of another account.',
      remedy: expect.stringContaining('account'),
    })
  })

  test('stand once for each place', () => {
    const required = requiredBy(readsSecrets)
    const place = { pointer: '/x', subject: 'secret api/X', container: 'api' } as const
    const twice = { ...required, neededBy: [...required.neededBy, place] }
    const permission = permissionOf({ ...deniedTo(readsSecrets), required: twice })
    const subjects = canReadSecrets.run(contextOf({ permissions: [permission] })).map(({ subject }) => subject.subject)
    expect(subjects).toEqual(['secret api/DB', 'secret api/X'])
  })

  test('cure a key policy in the key', () => {
    const remedy = 'Let the policy of the KMS key admit the role.'
    expect(wordsFor(decrypts, { blockedBy: 'key-policy' })).toMatchObject([{ verdict: 'fail', remedy }])
  })

  test('name what may stand in for the permission', () => {
    const otherwise = 'The instance may do it.'
    const [verdict] = wordsFor(pullsImages, { required: requiredBy(pullsImages, { advisable: true, otherwise }) })
    expect(verdict).toMatchObject({ message: expect.stringContaining(otherwise) })
    expect(verdict).toMatchObject({ message: expect.not.stringContaining('will not start') })
  })

  test('say where the suggested policy would not lift the denial', () => {
    const [verdict] = wordsFor(readsEnvironmentFiles, { cure: null })
    expect(verdict).toMatchObject({ remedy: expect.stringContaining('cannot help') })
  })

  test('name an action without resources alone', () => {
    const start = /^The task role may not call ssmmessages:OpenDataChannel; the feature will not work\./
    expect(wordsFor(usesFeatures)).toMatchObject([{ message: expect.stringMatching(start) }])
  })

  test('send a deploying role that does not exist to its creation', () => {
    const permission = permissionOf({ ...deniedTo(passesRoles), blockedBy: null, roleMissing: true })
    expect(wordsOf(deployerCanPassRoles, [permission])).toEqual(['error'])
    const remedy = 'Create the role, or name one that exists.'
    expect(verdictsOf(deployerCanPassRoles, { permissions: [permission] })).toMatchObject([{ remedy }])
  })
})

describe('an action allowed under one form of its ARN', () => {
  const allowedUnderOneForm = (row: Row, differs = {}) =>
    permissionOf({ required: requiredBy(row, differs), verdict: 'conditional', arnFormMatters: true, cure: proven })

  test('is a warning for log groups, whose form is known to be in doubt', () => {
    const permission = allowedUnderOneForm(writesLogs)
    expect(wordsOf(canWriteLogs, [permission])).toEqual(['warning'])
    const remedy = 'Add the suggested policy to the execution role.'
    expect(verdictsOf(canWriteLogs, { permissions: [permission] })).toMatchObject([{ remedy }])
  })

  test('is unverified for the registration, of which it is not known whether the family alone is enough', () => {
    const permission = allowedUnderOneForm(deploys, { action: 'ecs:RegisterTaskDefinition', resource: '*' })
    expect(wordsOf(deployerCanDeploy, [permission])).toEqual(['unverified'])
  })
})

describe('actions on one resource', () => {
  const repository = 'arn:aws:ecr:eu-west-1:111122223333:repository/api'
  const denied = (action: string, changes: Partial<Permission> = {}, advisable = false) =>
    permissionOf({
      required: requiredOf({ purpose: 'pull-images', action, resource: repository, advisable }),
      verdict: 'denied',
      blockedBy: 'resource-policy',
      reason: "The resource's own policy denies it (repository policy, statement 1).",
      ...changes,
    })
  const said = (...permissions: readonly Permission[]) =>
    canPullImages
      .run(contextOf({ permissions }))
      .map(({ verdict }) =>
        verdict.verdict === 'fail'
          ? `${verdict.severity ?? canPullImages.severity} ${verdict.message}`
          : verdict.verdict,
      )

  test('that are denied for one reason are one fault, as grave as the gravest', () => {
    expect(
      said(
        denied('ecr:BatchCheckLayerAvailability', {}, true),
        denied('ecr:BatchGetImage'),
        denied('ecr:GetDownloadUrlForLayer'),
      ),
    ).toEqual([
      expect.stringMatching(
        /^error The execution role may not call ecr:BatchCheckLayerAvailability, ecr:BatchGetImage,? and ecr:GetDownloadUrlForLayer on /,
      ),
    ])
  })

  test('that are denied for different reasons are told apart', () => {
    expect(
      said(denied('ecr:BatchGetImage'), denied('ecr:GetDownloadUrlForLayer', { reason: 'Another.' })),
    ).toHaveLength(2)
  })

  test('that are allowed are counted one by one', () => {
    const allowed = { verdict: 'allowed', blockedBy: null, reason: '' } as const
    expect(said(denied('ecr:BatchGetImage', allowed), denied('ecr:GetDownloadUrlForLayer', allowed))).toHaveLength(2)
  })
})
