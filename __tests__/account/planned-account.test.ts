import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { offlineAccount } from '../../src/account/offline-account.ts'
import { plannedAccount } from '../../src/account/planned-account.ts'
import { emptyWorld, type PlannedRole, type PlannedSecret, type PlannedWorld } from '../../src/account/planned-world.ts'
import { type PolicySimulator, plannedRoleReason } from '../../src/account/simulator.ts'
import { absent, found, unknown } from '../../src/base/lookup.ts'
import { parsePolicy } from '../../src/iam/policy.ts'
import { pairKey } from '../../src/iam/simulation.ts'
import { serviceWith } from '../support/service-facts.ts'

const region = 'us-east-1'
const arn = `arn:aws:secretsmanager:${region}:111122223333:secret:app/new-??????`
const secret: PlannedSecret = { fate: 'created', region, name: 'app/new', arn, kmsKeyId: null, value: 'none' }
const unasked = unknown('SERVICE_ERROR', 'AWS was asked')

function account(world: Partial<PlannedWorld>, present: Partial<Account> = {}): Account {
  return plannedAccount({ ...offlineAccount(unasked), ...present }, { ...emptyWorld, ...world })
}

const current = { region, secretId: arn, stage: null, id: null }

describe('a secret that the plan creates', () => {
  test('is found by name, by ARN and by ARN without its suffix, and nowhere else', async () => {
    const { secrets } = account({ secrets: [secret] })
    for (const id of [arn, 'app/new', arn.slice(0, -7)])
      expect(await secrets.describe(region, id)).toMatchObject({ status: 'found', value: { arn, versions: [] } })
    expect(await secrets.describe(region, 'app/newer')).toBe(unasked)
    expect(await secrets.describe('eu-west-1', 'app/new')).toBe(unasked)
  })

  test('has the value that the plan gives it', async () => {
    const form = { form: 'object', members: [{ key: 'password', form: 'text', repeated: false }] } as const
    const { secrets } = account({ secrets: [{ ...secret, value: form }] })
    expect(await secrets.judgeValue(current)).toEqual(found(form))
    expect(await secrets.judgeValue({ ...current, stage: 'AWSPREVIOUS' })).toEqual(absent)
    const described = await secrets.describe(region, arn)
    expect(described).toMatchObject({ value: { versions: [{ stages: ['AWSCURRENT'] }] } })
  })

  test('has no value where the plan gives it none, and an unknown one where only applying tells', async () => {
    expect(await account({ secrets: [secret] }).secrets.judgeValue(current)).toEqual(absent)
    const open = await account({ secrets: [{ ...secret, value: 'unknown' }] }).secrets.judgeValue(current)
    expect(open).toMatchObject({ status: 'unknown', cause: 'KNOWN_AFTER_APPLY' })
  })
})

describe('a secret that is there', () => {
  const facts = {
    arn,
    name: 'app/new',
    deleted: false,
    kmsKeyId: null,
    tags: {},
    versions: [{ id: 'v1', stages: ['AWSCURRENT'] }],
  }
  const asked = (given: PlannedSecret) =>
    account(
      { secrets: [given] },
      { secrets: { ...offlineAccount(unasked).secrets, describe: () => Promise.resolve(found(facts)) } },
    ).secrets

  test('is scheduled for deletion once the plan destroyed it', async () => {
    const answer = await asked({ ...secret, fate: 'destroyed' }).describe(region, arn)
    expect(answer).toMatchObject({ status: 'found', value: { deleted: true } })
  })

  test('keeps its value unless the plan puts another', async () => {
    const kept = asked({ ...secret, fate: 'changed' })
    expect(await kept.judgeValue(current)).toBe(unasked)
    expect(await kept.describe(region, arn)).toMatchObject({ value: { versions: facts.versions } })
    const put = asked({ ...secret, fate: 'changed', value: 'unknown' })
    expect(await put.judgeValue(current)).toMatchObject({ cause: 'KNOWN_AFTER_APPLY' })
    expect(await put.judgeValue({ ...current, id: 'v1' })).toBe(unasked)
    expect(await put.describe(region, arn)).toMatchObject({
      value: { versions: [{ id: 'v1', stages: ['AWSPREVIOUS'] }, { stages: ['AWSCURRENT'] }] },
    })
  })
})

test('parameters, log groups, keys and file systems are there or gone as the plan leaves them', async () => {
  const place = { fate: 'created', region } as const
  const gone = { ...place, fate: 'destroyed' } as const
  const keyArn = `arn:aws:kms:${region}:111122223333:key/new`
  const world = account({
    parameters: [
      { ...place, name: '/app/url', type: 'SecureString', keyId: 'alias/aws/ssm' },
      { ...gone, name: '/app/old', type: 'String', keyId: null },
    ],
    logGroups: [
      { ...place, name: '/ecs/api', arn: 'arn', kmsKeyId: null },
      { ...gone, name: '/ecs/old', arn: 'arn', kmsKeyId: null },
    ],
    keys: [{ ...place, arn: keyArn, aliases: ['alias/app'], policy: null }],
    fileSystems: [{ ...place, id: 'fs-new', accessPoints: ['fsap-new'] }],
    repositories: [{ ...place, account: '111122223333', name: 'api' }],
  })
  expect(await world.parameters.describe(region, '/app/url')).toMatchObject({ value: { type: 'SecureString' } })
  expect(await world.parameters.describe(region, '/app/old')).toEqual(absent)
  expect(await world.parameters.describe(region, '/app/other')).toBe(unasked)
  expect(await world.logGroups.describe(region, '/ecs/api')).toMatchObject({ status: 'found' })
  expect(await world.logGroups.describe(region, '/ecs/old')).toEqual(absent)
  expect(await world.keys.describe(region, 'alias/app')).toMatchObject({ value: { arn: keyArn, state: 'Enabled' } })
  expect(await world.keys.policy(region, keyArn)).toMatchObject({ cause: 'KNOWN_AFTER_APPLY' })
  expect(await world.fileSystems.efs.accessPoint(region, 'fsap-new')).toEqual(found({ fileSystemId: 'fs-new' }))
  const image = { account: '111122223333', region, repository: 'api' }
  expect(await world.images.describe(image, 'v1', null)).toMatchObject({ cause: 'KNOWN_AFTER_APPLY' })
  expect(await world.images.describe({ ...image, repository: 'other' }, 'v1', null)).toBe(unasked)
})

describe('roles', () => {
  const roleArn = 'arn:aws:iam::111122223333:role/exec'
  const document = (resource: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:*', Resource: resource } })
  const named = (name: string, resource = '*') => {
    const policy = parsePolicy(document(resource))
    if (policy === null) throw new Error('a policy that does not parse')
    return { name, policy }
  }
  const role: PlannedRole = {
    fate: 'created',
    name: 'exec',
    arn: roleArn,
    trustPolicy: document('*'),
    boundaryArn: null,
    added: [{ name: 'secrets', arn: null, document: document('*') }],
    removed: [],
  }
  const principal = { kind: 'role', arn: roleArn, name: 'exec', account: '111122223333' } as const
  const call = {
    actions: ['s3:GetObject'],
    resources: [],
    entries: [],
    questions: [{ action: 's3:GetObject', resource: '*', keys: { known: {} } }],
  }

  test('that are new are what the plan makes them, and nobody simulates them', async () => {
    const world = account({ roles: [role] })
    expect(await world.roles.get(region, 'exec')).toMatchObject({ value: { arn: roleArn, boundaryArn: null } })
    expect(await world.rolePolicies.identity(region, 'exec')).toMatchObject(found([named('secrets')]))
    const answers = await world.simulator(region).run(principal, call)
    expect(answers.get(pairKey('s3:GetObject', '*'))?.simulation).toMatchObject({ reason: plannedRoleReason })
  })

  test('that are there lose and gain the policies that the plan says', async () => {
    const present = {
      managed: () => Promise.resolve(unasked),
      identity: () => Promise.resolve(found([named('kept'), named('secrets', 'old'), named('Attached')])),
    }
    const { rolePolicies } = account(
      { roles: [{ ...role, fate: 'changed', removed: ['secrets', 'arn:aws:iam::111122223333:policy/Attached'] }] },
      { rolePolicies: present },
    )
    expect(await rolePolicies.identity(region, 'exec')).toMatchObject(found([named('kept'), named('secrets')]))
  })

  test('of which nobody tells what else the plan takes away have unknown policies, where they have more than it names', async () => {
    const unread = { ...role, fate: 'changed', removed: ['secrets'], removalUnread: unasked } as const
    const withPolicies = (...names: string[]) =>
      account(
        { roles: [unread] },
        {
          rolePolicies: {
            managed: () => Promise.resolve(unasked),
            identity: () => Promise.resolve(found(names.map((name) => named(name)))),
          },
          simulator: () => ({
            run: () => Promise.resolve(new Map()),
            referencedKeys: () => Promise.resolve(found([])),
          }),
        },
      )
    const more = withPolicies('kept', 'secrets')
    expect(await more.rolePolicies.identity(region, 'exec')).toMatchObject({
      cause: unasked.cause,
      reason: `what the deploy takes from the role is not known: ${unasked.reason}`,
    })
    const answers = await more.simulator(region).run(principal, call)
    expect(answers.get(pairKey('s3:GetObject', '*'))?.simulation).toMatchObject({ status: 'unavailable' })
    const same = withPolicies('secrets')
    expect(await same.rolePolicies.identity(region, 'exec')).toMatchObject(found([named('secrets')]))
    expect(await same.simulator(region).run(principal, call)).toEqual(new Map())
  })

  test('with a policy that nobody knows yet have policies that nobody knows: it might deny', async () => {
    const { rolePolicies, roles } = account({ roles: [{ ...role, added: [{ name: 'x', arn: null, document: null }] }] })
    expect(await rolePolicies.identity(region, 'exec')).toMatchObject({ cause: 'KNOWN_AFTER_APPLY' })
    expect(await roles.get(region, 'other')).toBe(unasked)
    const destroyed = account({ roles: [{ ...role, fate: 'destroyed' }] })
    expect(await destroyed.roles.get(region, 'exec')).toEqual(absent)
  })
})

describe('services', () => {
  const service = { region, account: '111122223333', cluster: 'prod', name: 'api', settings: { launchType: 'FARGATE' } }

  test('that are new are there without a past, in a cluster that need not be there', async () => {
    const ecs = account({ services: [{ ...service, fate: 'created' }] }).ecs(region)
    expect(await ecs.service('prod', 'api')).toMatchObject({ value: { launchType: 'FARGATE', status: 'ACTIVE' } })
    expect(await ecs.serviceDeployments('prod', 'api')).toMatchObject({ value: { briefs: [] } })
    expect(await ecs.service('prod', 'other')).toBe(unasked)
  })

  test('that are there keep what the plan leaves, but for the limits of rolling updates, of which nothing is told', async () => {
    const there = { ...serviceWith({ launchType: 'EC2', platformVersion: '1.4.0' }), clusterArn: null, createdAt: null }
    const record = { ...there, deployments: [], taskSets: [], events: [] }
    const offline = offlineAccount(unasked)
    const present = { ecs: () => ({ ...offline.ecs(region), service: () => Promise.resolve(found(record)) }) }
    const ecs = account({ services: [{ ...service, fate: 'changed' }] }, present).ecs(region)
    expect(await ecs.service('prod', 'api')).toMatchObject({
      value: { launchType: 'FARGATE', platformVersion: '1.4.0', rollingLimits: null },
    })
    expect(await ecs.service('prod', 'other')).toMatchObject({ value: { rollingLimits: { maximumPercent: 200 } } })
  })
})

test('an image that the deploy pushes is there, and what it is made of is not known before', async () => {
  const present = offlineAccount(unasked).images
  const world = account(
    { images: [{ repository: 'assets', tag: 'a1b2' }] },
    { images: { ...present, describe: () => Promise.resolve(absent) } },
  )
  const place = { account: '111122223333', region, repository: 'assets' }
  const answer = await world.images.describe(place, 'a1b2', null)
  expect(answer).toMatchObject({ status: 'found', value: { isIndex: false } })
  if (answer.status !== 'found') return
  expect(await world.images.content(place, answer.value)).toMatchObject({ cause: 'KNOWN_AFTER_APPLY' })
  expect(await world.images.describe(place, 'other', null)).toEqual(absent)
  expect(await world.images.describe({ ...place, repository: 'api' }, 'a1b2', null)).toEqual(absent)
})

test('nothing runs in a cluster that is yet to be made', async () => {
  const ecs = account({ clusters: [{ region, name: 'shop' }] }).ecs(region)
  expect(await ecs.tasks({ cluster: 'shop', family: 'api', status: 'RUNNING' })).toEqual(found([]))
  expect(await ecs.tasks({ cluster: 'other', family: 'api', status: 'RUNNING' })).toBe(unasked)
})

describe('the simulator', () => {
  const principal = {
    kind: 'role',
    arn: 'arn:aws:iam::111122223333:role/exec',
    name: 'exec',
    account: '111122223333',
  } as const
  const call = { actions: ['s3:GetObject'], resources: [], entries: [], questions: [] }
  const document = JSON.stringify({ Version: '2012-10-17', Statement: [] })
  const keyed = JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { 'aws:Secure': 'true' } } },
  })
  const changed: PlannedRole = {
    fate: 'changed',
    name: 'exec',
    arn: 'exec',
    trustPolicy: null,
    boundaryArn: null,
    added: [{ name: 'new', arn: null, document }],
    removed: ['old'],
  }

  async function variationFor(role: PlannedRole, added?: string): Promise<unknown> {
    const asked: unknown[] = []
    const simulator: PolicySimulator = {
      run: (_principal, _call, variation) => {
        asked.push(variation)
        return Promise.resolve(new Map())
      },
      referencedKeys: () => Promise.resolve(found(['aws:before'])),
    }
    const { simulator: planned } = account({ roles: [role] }, { simulator: () => simulator })
    await planned(region).run(principal, call, added === undefined ? undefined : { added })
    return asked
  }

  test('is asked with what the plan changes, and with what is to be proven besides', async () => {
    expect(await variationFor(changed)).toEqual([{ planned: { added: [document], removed: ['old'] } }])
    expect(await variationFor(changed, 'more')).toEqual([
      { added: 'more', planned: { added: [document], removed: ['old'] } },
    ])
  })

  test('is not asked where it could not know: a new role, an unknown resource, a policy that nobody read', async () => {
    expect(await variationFor({ ...changed, fate: 'created' })).toEqual([])
    const unknownResource = document.replace('[]', `["\${aws_x.y.arn}"]`)
    for (const policy of [
      { name: 'x', arn: null, document: unknownResource },
      { name: 'x', arn: null, document: null },
      { name: 'x', arn: 'arn:aws:iam::aws:policy/x', document: null },
    ])
      expect(await variationFor({ ...changed, added: [policy] })).toEqual([])
  })

  test('tells the condition keys of the new policies, too', async () => {
    const { simulator } = account(
      { roles: [{ ...changed, added: [{ name: 'new', arn: null, document: keyed }] }] },
      {
        simulator: () => ({
          run: () => Promise.resolve(new Map()),
          referencedKeys: () => Promise.resolve(found(['aws:before'])),
        }),
      },
    )
    expect(await simulator(region).referencedKeys(principal)).toEqual(found(['aws:before', 'aws:secure']))
  })
})
