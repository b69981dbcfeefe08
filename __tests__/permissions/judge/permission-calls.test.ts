import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Account } from '../../../src/account/account.ts'
import { openAccount } from '../../../src/aws/account.ts'
import { type Connection, connectToAws } from '../../../src/aws/connection/connection.ts'
import type { JsonObject } from '../../../src/base/json.ts'
import { explanationLimit } from '../../../src/permissions/judge/explain-denials.ts'
import {
  concludeVerdicts,
  createPermissionJudge,
  type PermissionJudge,
} from '../../../src/permissions/judge/judge-permissions.ts'
import { simulationLimit } from '../../../src/permissions/judge/judge-principal.ts'
import type { Permission, RequiredPermission } from '../../../src/permissions/permission.ts'
import { suggestedPolicies } from '../../../src/permissions/suggest.ts'
import { type AwsServer, startAws } from '../../support/aws/server.ts'
import type { World } from '../../support/aws/world.ts'
import { INCIDENT_SERVICES, incidentWorld } from '../../support/incident.ts'
import { ACCOUNT, REGION, ROLE, requiredOf, secretArn } from '../../support/required-permissions.ts'
import { requiredOfTarget, type TargetOptions } from '../../support/target-required.ts'

const TRUST: JsonObject = { Version: '2012-10-17', Statement: [] }
const DEPLOYER = `arn:aws:iam::${ACCOUNT}:role/pipeline`
const allow = (action: string | string[], resource: string | string[], more: JsonObject = {}): JsonObject => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: resource, ...more }],
})

let aws: AwsServer
let connection: Connection
let account: Account
let judge: PermissionJudge
afterEach(async () => {
  vi.unstubAllEnvs()
  connection.close()
  await aws.close()
})

async function open(world: World, region: string): Promise<void> {
  aws = await startAws(world)
  reopen(region)
}

/** A new run against the same account. */
function reopen(region: string): void {
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  connection = connectToAws(process.env)
  account = openAccount(connection, false)
  judge = createPermissionJudge(account, { region, now: '2026-01-01T00:00:00Z', vouched: {} })
}

const options: TargetOptions = {
  region: REGION,
  account: ACCOUNT,
  service: { arn: `arn:aws:ecs:${REGION}:${ACCOUNT}:service/prod/api`, enableExecuteCommand: false },
  deployer: { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/pipeline/session` },
}

function definition(secrets: number, parameters: number): JsonObject {
  return {
    family: 'api',
    executionRoleArn: ROLE,
    requiresCompatibilities: ['FARGATE'],
    containerDefinitions: [
      {
        name: 'api',
        image: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/api:1`,
        secrets: [
          ...Array.from({ length: secrets }, (_, index) => ({ name: `S${index}`, valueFrom: secretArn(`s${index}`) })),
          ...Array.from({ length: parameters }, (_, index) => ({ name: `P${index}`, valueFrom: `/app/p${index}` })),
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/api', 'awslogs-region': REGION, 'awslogs-stream-prefix': 'api' },
        },
      },
    ],
  }
}

function world(secrets: number, rolePolicy: JsonObject): World {
  return {
    region: REGION,
    identity: `arn:aws:sts::${ACCOUNT}:assumed-role/pipeline/session`,
    secrets: Array.from({ length: secrets }, (_, index) => ({ arn: secretArn(`s${index}`), versions: [] })),
    roles: [
      { arn: ROLE, trust: TRUST, inline: { all: rolePolicy } },
      { arn: DEPLOYER, trust: TRUST, inline: { deploy: allow(['ecs:*', 'iam:PassRole'], '*') } },
    ],
  }
}

const calls = (operation: string) => aws.calls.filter((call) => call.operation === operation).length
const verdicts = (permissions: readonly Permission[]) => new Set(permissions.map(({ verdict }) => verdict))

async function concluded(allRequired: readonly RequiredPermission[]): Promise<Permission[]> {
  const [permissions = []] = await concludeVerdicts([await judge.judge(allRequired)])
  return permissions
}

async function permissionsOf(rendered: JsonObject): Promise<Permission[]> {
  return concluded(await requiredOfTarget(account, rendered, options))
}

describe('calls', () => {
  test('25 secrets, 10 parameters, an image, awslogs and a service take 4 simulations', async () => {
    await open(world(25, allow('*', '*')), REGION)
    const permissions = await permissionsOf(definition(25, 10))
    expect(verdicts(permissions)).toEqual(new Set(['allowed']))
    expect(permissions).toHaveLength(25 + 10 + 4 + 2 + 3)
    expect(calls('SimulatePrincipalPolicy')).toBe(4)
    expect(calls('GetContextKeysForPrincipalPolicy')).toBe(2)
    expect(calls('ListRolePolicies')).toBe(0)
  })

  test('200 secrets take 2 more', async () => {
    await open(world(200, allow('*', '*')), REGION)
    const permissions = await permissionsOf(definition(200, 10))
    expect(verdicts(permissions)).toEqual(new Set(['allowed']))
    expect(calls('SimulatePrincipalPolicy')).toBeLessThanOrEqual(6)
  })

  test('targets with the same role share them', async () => {
    await open(world(25, allow('*', '*')), REGION)
    const allRequired = await requiredOfTarget(account, definition(25, 10), options)
    await Promise.all([judge.judge(allRequired), judge.judge(allRequired), judge.judge(allRequired.slice(0, 20))])
    await judge.judge(allRequired)
    expect(calls('SimulatePrincipalPolicy')).toBe(4)
  })

  test('a denial is explained, and its cure proven, by at most ten more', async () => {
    const granted = Array.from({ length: 20 }, (_, index) => secretArn(`s${index}`))
    await open(
      {
        ...world(25, allow('secretsmanager:GetSecretValue', granted)),
        scps: [[allow('*', '*')]],
      },
      REGION,
    )
    const permissions = await permissionsOf(definition(25, 10))
    expect(permissions.filter(({ verdict }) => verdict === 'denied').length).toBeGreaterThan(10)
    expect(calls('SimulatePrincipalPolicy')).toBeLessThanOrEqual(14)
  })

  test('a condition on the id of the secret costs a call for each secret, and stays right', async () => {
    const condition = { Condition: { StringEquals: { 'secretsmanager:SecretId': [secretArn('s0'), secretArn('s1')] } } }
    await open(world(3, allow('secretsmanager:GetSecretValue', '*', condition)), REGION)
    const permissions = await permissionsOf(definition(3, 0))
    const secrets = permissions.filter(({ action }) => action === 'secretsmanager:GetSecretValue')
    expect(secrets.map(({ verdict }) => verdict)).toEqual(['allowed', 'allowed', 'denied'])
  })
})

test('policies that tell every secret apart do not cost a call for each of very many', async () => {
  const condition = { Condition: { StringLike: { 'secretsmanager:SecretId': '*:secret:s1*' } } }
  await open(world(60, allow('secretsmanager:GetSecretValue', '*', condition)), REGION)
  const permissions = await permissionsOf(definition(60, 0))
  const secrets = permissions.filter(({ action }) => action === 'secretsmanager:GetSecretValue')
  for (const { resource, verdict } of secrets) {
    expect([resource, verdict]).toEqual([resource, resource.includes(':secret:s1') ? 'allowed' : 'denied'])
  }
  expect(calls('SimulatePrincipalPolicy')).toBeLessThanOrEqual(simulationLimit + explanationLimit + 2)
})

test('which cures are proven hangs on the order of the targets, not on who was first', async () => {
  const roles = ['a', 'b', 'c'].map((name) => `arn:aws:iam::${ACCOUNT}:role/${name}`)
  await open({ ...world(1, allow('*', '*')), roles: roles.map((arn) => ({ arn, trust: TRUST })) }, REGION)
  const target = async (principalArn: string) => judge.judge([requiredOf({ principalArn, resource: secretArn('s0') })])
  const [c, b, a] = [await target(roles[2] ?? ''), await target(roles[1] ?? ''), await target(roles[0] ?? '')]
  const before = calls('SimulatePrincipalPolicy')
  const permissions = (await concludeVerdicts([a, b, c], 2)).flat()
  expect(permissions.map(({ cure }) => cure?.proven)).toEqual([true, true, false])
  expect(calls('SimulatePrincipalPolicy') - before).toBe(2)
  expect(suggestedPolicies(permissions).map(({ role }) => role)).toEqual(roles)
})

describe('the suggested policy', () => {
  test('makes a denied run pass when it is added to the role', async () => {
    await open(world(5, allow('ecr:GetAuthorizationToken', '*')), REGION)
    const before = await permissionsOf(definition(5, 3))
    expect(verdicts(before)).toEqual(new Set(['allowed', 'denied']))
    const [suggested] = suggestedPolicies(before)
    expect(suggested?.role).toBe(ROLE)
    for (const role of aws.account.roles) {
      if (role.arn === ROLE)
        role.inline = { ...role.inline, suggested: JSON.parse(JSON.stringify(suggested?.document)) }
    }
    connection.close()
    reopen(REGION)
    const after = await permissionsOf(definition(5, 3))
    expect(after.filter(({ verdict }) => verdict !== 'allowed')).toEqual([])
    expect(suggestedPolicies(after)).toEqual([])
  })

  test('is withheld where a service control policy blocks the same, and the reason says so', async () => {
    const scp = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: 'secretsmanager:*', Resource: '*' }],
    }
    await open({ ...world(2, allow('ecr:*', '*')), scps: [[allow('*', '*'), scp]] }, REGION)
    const permissions = await permissionsOf(definition(2, 1))
    const secret = permissions.find(({ action }) => action === 'secretsmanager:GetSecretValue')
    expect(secret).toMatchObject({ verdict: 'denied', blockedBy: 'identity-policy', cure: null })
    expect(secret?.reason).toContain('service control policy')
    expect(JSON.stringify(suggestedPolicies(permissions))).not.toContain('secretsmanager')
    expect(JSON.stringify(suggestedPolicies(permissions))).toContain('ssm:GetParameters')
  })

  test('is given unproven where the pipeline may not simulate', async () => {
    await open({ ...world(1, allow('ecr:*', '*')), denied: ['iam:SimulatePrincipalPolicy'] }, REGION)
    expect(suggestedPolicies(await permissionsOf(definition(1, 0)))).toHaveLength(1)
  })
})

describe.each(INCIDENT_SERVICES)('the incident: $name', ({ file, corrected }) => {
  const targetOptions = (identity: string): TargetOptions => ({
    region: 'us-east-1',
    account: '402913377120',
    deployer: { arn: identity },
  })
  const read = (path: string): JsonObject => JSON.parse(readFileSync(path, 'utf8'))

  test('the roles of that day lack what the secrets need, and nothing else', async () => {
    const incident = incidentWorld(false)
    await open(incident, 'us-east-1')
    const allRequired = await requiredOfTarget(account, read(corrected), targetOptions(incident.identity))
    const denied = (await concluded(allRequired)).filter(({ verdict }) => verdict !== 'allowed')
    expect(new Set(denied.map(({ verdict, action }) => `${verdict} ${action}`))).toEqual(
      new Set(allRequired.filter(({ purpose }) => purpose === 'read-secrets').map(({ action }) => `denied ${action}`)),
    )
    expect(await concluded(await requiredOfTarget(account, read(file), targetOptions(incident.identity)))).not.toEqual(
      [],
    )
  })

  test('put right, everything is allowed', async () => {
    const incident = incidentWorld(true)
    await open(incident, 'us-east-1')
    const allRequired = await requiredOfTarget(account, read(corrected), targetOptions(incident.identity))
    expect((await concluded(allRequired)).filter(({ verdict }) => verdict !== 'allowed')).toEqual([])
  })
})

test('what is asked about a role hangs on each target alone, not on the targets beside it', async () => {
  const condition = { Condition: { StringLike: { 'secretsmanager:SecretId': '*:secret:s1*' } } }
  const count = simulationLimit + 5
  await open(world(2 * count, allow('secretsmanager:GetSecretValue', '*', condition)), REGION)
  const target = (from: number) =>
    Array.from({ length: count }, (_, index) =>
      requiredOf({ principalArn: ROLE, resource: secretArn(`s${from + index}`) }),
    )
  const asked = async (targets: readonly ReturnType<typeof target>[]) => {
    const verdicts = await Promise.all(targets.map((each) => judge.judge(each)))
    return verdicts.map((its) =>
      its.map(
        ({ outcome }) =>
          'sources' in outcome && outcome.arnForms.every(({ answer }) => answer.simulation.status === 'answered'),
      ),
    )
  }
  const [first, second] = await asked([target(0), target(count)])
  expect(first?.filter(Boolean)).toHaveLength(simulationLimit)
  expect(second?.filter(Boolean)).toHaveLength(simulationLimit)
  connection.close()
  reopen(REGION)
  expect(await asked([target(count)])).toEqual([second])
})
