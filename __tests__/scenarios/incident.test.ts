import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { INCIDENT_SERVICES, INCIDENT_VALUES, incidentWorld } from '../support/incident.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { Played } from '../support/scenario.ts'
import { everythingSent, named, play, spellingsIn } from '../support/scenario.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const head = 'c'.repeat(40)
const lost = ['DATABASE_URL', 'DB_PASSWORD', 'REDIS_URL', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_AUTH_TOKEN']
const appSecret = 'arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/app-secrets/development-G9l4vD'
const redisSecret = 'arn:aws:secretsmanager:us-east-1:402913377120:secret:acme/redis/development/auth-token-0GWWJx'
const parameters = ['database/url', 'redis/url', 'redis/host', 'redis/port'].map(
  (name) => `arn:aws:ssm:us-east-1:402913377120:parameter/acme/development/${name}`,
)

function incident(name: string, corrected: boolean, fixed = corrected): Promise<Played> {
  const one = INCIDENT_SERVICES.find((service) => service.name === name)
  if (one === undefined) throw new Error(`no service ${name}`)
  return play({
    files: { 'task-definition.json': read(corrected ? one.corrected : one.file) },
    world: incidentWorld(fixed),
    inputs: { 'task-definition': 'task-definition.json', service: one.service, cluster: one.cluster },
    eventName: 'pull_request',
    event: pullRequestEvent(7, head),
    github: { pulls: [{ number: 7, state: 'open', headSha: head }] },
  })
}

function statements(policy: JsonObject): { Effect: string; Action: string[]; Resource: string[] }[] {
  const array = (value: unknown): string[] => (Array.isArray(value) ? value : [String(value)])
  return (policy.Statement as JsonObject[]).map(({ Effect, Action, Resource }) => ({
    Effect: String(Effect),
    Action: array(Action),
    Resource: array(Resource),
  }))
}

describe('the API, without its secrets', () => {
  let run: Played
  beforeAll(async () => {
    run = await incident('api', false)
  })

  test('fails', () => {
    expect(run.exitCode).toBe(1)
    expect(run.outputs.conclusion).toBe('failure')
  })

  test('every secret of revision 130 is missed', () => {
    const findings = run.first.findings.filter(({ check }) => check === 'secrets-kept')
    expect(findings.map(({ subject }) => subject).sort()).toEqual(lost.map((name) => `secret acme-api/${name}`).sort())
    for (const finding of findings) {
      expect(finding).toMatchObject({ severity: 'error', container: 'acme-api', since: 'new' })
      expect(`${finding.message} ${finding.remedy}`).toMatch(/\b130\b/)
      expect(`${finding.message} ${finding.remedy}`).not.toMatch(/\b13[123]\b/)
    }
  })

  test('the baseline is 130, and 133 an attempt that never completed', () => {
    expect(run.first.baseline).toMatchObject({
      status: 'found',
      revision: 130,
      taskDefinitionArn: 'arn:aws:ecs:us-east-1:402913377120:task-definition/acme-api-development:130',
      source: 'service-deployment',
      currentlyHealthy: false,
    })
    expect(run.outputs.baseline).toBe(run.first.baseline?.taskDefinitionArn)
    const attempts = run.first.baseline?.attempts ?? []
    expect(attempts).toContainEqual({
      revision: 133,
      status: 'IN_PROGRESS',
      reason: expect.stringContaining('Database password not found'),
    })
    for (const revision of [131, 132])
      expect(attempts).toContainEqual({ revision, status: 'NEVER_DEPLOYED', reason: expect.any(String) })
  })

  test('putting them back is not enough', () => {
    const hypothetical = run.first.permissions.filter((permission) => permission.hypothetical)
    const denied = (action: string): string[] =>
      hypothetical
        .filter((permission) => permission.action === action && permission.verdict === 'denied')
        .map(({ resource }) => resource)
        .sort()
    expect(denied('secretsmanager:GetSecretValue')).toEqual([appSecret, redisSecret].sort())
    expect(denied('ssm:GetParameters')).toEqual([...parameters].sort())
    for (const permission of hypothetical.filter(({ verdict }) => verdict === 'denied'))
      expect(permission).toMatchObject({ principal: 'execution-role', blockedBy: 'identity-policy' })
    const kept = run.first.findings.filter(({ check }) => check === 'secrets-kept')
    for (const { message, remedy } of kept) expect(`${message} ${remedy}`).toMatch(/execution role|policy/i)
    expect(named(run.first)).not.toContain('execution-role-can-read-secrets execution role')
  })

  test('the policy fixes it', () => {
    const policy = JSON.parse(run.outputs.policy ?? '') as JsonObject
    expect(policy).toEqual(run.first.policy)
    const allowed = statements(policy)
    expect(new Set(allowed.map(({ Effect }) => Effect))).toEqual(new Set(['Allow']))
    const resources = (action: string): string[] =>
      allowed.filter(({ Action }) => Action.includes(action)).flatMap(({ Resource }) => Resource)
    expect(resources('secretsmanager:GetSecretValue').map(withoutSuffix).sort()).toEqual(
      [appSecret, redisSecret].map(withoutSuffix).sort(),
    )
    expect(resources('ssm:GetParameters').sort()).toEqual([...parameters].sort())
  })

  test('the removed secrets are breaking changes at their place in the baseline', () => {
    const removed = run.first.changes.filter(({ subject }) => subject.startsWith('secret '))
    expect(removed.map(({ kind, impact }) => `${kind} ${impact}`)).toEqual(lost.map(() => 'removed breaking'))
    expect(removed.map(({ pointer }) => pointer).sort()).toEqual(
      lost.map((_, index) => `/containerDefinitions/0/secrets/${index}`),
    )
    expect(run.first.changes).toContainEqual(
      expect.objectContaining({
        pointer: '/containerDefinitions/0/image',
        kind: 'changed',
        subject: 'image acme-api',
        impact: 'cosmetic',
      }),
    )
  })

  test('comment, summary and check run name the six, 130 and the exit reason', () => {
    const comment = run.github?.state.comments[0]?.body ?? ''
    const checkRun = run.github?.state.checkRuns[0]
    expect(checkRun).toMatchObject({ headSha: head, conclusion: 'failure', status: 'completed' })
    for (const text of [comment, run.summary]) {
      for (const name of lost) expect(text).toContain(name)
      expect(text).toContain('130')
      expect(text).toContain('133')
      expect(text).toContain('Database password not found')
    }
    expect(run.stdout).toContain('Database password not found')
  })
})

function withoutSuffix(arn: string): string {
  return arn.replace(/-(?:[A-Za-z0-9]{6}|\?{6}|\*)$/, '')
}

test('the API with its secrets back, the role unchanged', async () => {
  const run = await incident('api', true, false)
  expect(run.outputs.conclusion).toBe('failure')
  const findings = run.first.findings.filter(({ check }) => check === 'execution-role-can-read-secrets')
  expect(findings.every(({ severity }) => severity === 'error')).toBe(true)
  const said = JSON.stringify(findings)
  expect(said).toContain('secretsmanager:GetSecretValue')
  expect(said).toContain('ssm:GetParameters')
  expect(named(run.first)).not.toContainEqual(expect.stringContaining('secrets-kept'))
  const denied = run.first.permissions.filter(({ verdict, hypothetical }) => verdict === 'denied' && !hypothetical)
  expect(new Set(denied.map(({ action }) => action))).toEqual(
    new Set(['secretsmanager:GetSecretValue', 'ssm:GetParameters']),
  )
  const actions = statements(JSON.parse(run.outputs.policy ?? '') as JsonObject).flatMap(({ Action }) => Action)
  expect([...new Set(actions)].sort()).toEqual(['secretsmanager:GetSecretValue', 'ssm:GetParameters'])
  for (const reference of run.first.references.filter(({ kind }) => kind === 'secret' || kind === 'parameter'))
    expect(reference).toMatchObject({ status: 'fails', reason: 'ACCESS_DENIED', phase: 'task-start' })
})

describe('MLflow, a password in its URL', () => {
  let run: Played
  beforeAll(async () => {
    run = await incident('mlflow', false)
  })

  test('is found, with what to do', () => {
    const pointer = '/containerDefinitions/0/environment/0/value'
    const findings = run.first.findings.filter(({ check }) => check === 'environment-holds-no-credentials')
    expect(findings).toHaveLength(1)
    const [finding] = findings
    expect(finding).toMatchObject({
      severity: 'error',
      subject: 'environment acme-mlflow/BACKEND_STORE_URI',
      container: 'acme-mlflow',
      replacement: null,
    })
    expect([pointer, '/containerDefinitions/0/environment/0']).toContain(finding?.pointer)
    for (const word of [/host/i, /user/i, /name|database/i, /secret/i]) expect(finding?.remedy).toMatch(word)
    expect(
      run.first.findings.filter(({ check, pointer: at }) => check === 'placeholders-replaced' && at === pointer),
    ).toEqual([])
  })

  test('its password is nowhere', () => {
    expect(everythingSent(run)).not.toMatch(/TestPassword/i)
    expect(JSON.stringify(run.github?.state)).not.toMatch(/TestPassword/i)
  })
})

describe('auth, an ARN with a filler', () => {
  let run: Played
  beforeAll(async () => {
    run = await incident('auth', false)
  })

  test('the full valueFrom is proposed', () => {
    const findings = run.first.findings.filter(
      ({ pointer, severity }) => pointer === '/containerDefinitions/0/secrets/0/valueFrom' && severity === 'error',
    )
    expect(findings.map(({ check }) => check)).toContain('secret-exists')
    expect(findings.map(({ replacement }) => replacement).filter((text) => text !== null)).toContain(
      `${redisSecret}:auth_token::`,
    )
    expect(run.first.references).toContainEqual(
      expect.objectContaining({
        pointer: '/containerDefinitions/0/secrets/0/valueFrom',
        status: 'fails',
        reason: 'NOT_FOUND',
        jsonKey: 'auth_token',
      }),
    )
  })

  test('its own role lacks the permissions too', () => {
    expect(named(run.first, ['error'])).toContainEqual(expect.stringMatching(/^execution-role-can-read-secrets /))
    expect(run.outputs.policy).toContain('secretsmanager:GetSecretValue')
    expect(run.first.baseline).toMatchObject({ status: 'none', taskDefinitionArn: null, revision: null })
  })
})

test.each(INCIDENT_SERVICES.map(({ name }) => name))('%s corrected passes', async (name) => {
  const run = await incident(name, true)
  expect(named(run.first, ['error', 'warning'])).toEqual([])
  expect(run.first.unverified).toEqual([])
  expect(run.outputs).toMatchObject({ conclusion: 'success', policy: '' })
  expect(run.exitCode).toBe(0)
})

test('no value of the account is shown by any run', async () => {
  for (const { name } of INCIDENT_SERVICES) {
    const run = await incident(name, false)
    expect(spellingsIn(everythingSent(run), INCIDENT_VALUES)).toEqual([])
  }
})

test('all three in one run', async () => {
  const run = await play({
    files: Object.fromEntries(INCIDENT_SERVICES.map(({ name, file }) => [`deploy/${name}.json`, read(file)])),
    world: incidentWorld(false),
    inputs: {
      'task-definition': INCIDENT_SERVICES.map(({ name }) => `deploy/${name}.json`).join('\n'),
      service: INCIDENT_SERVICES.map(({ service }) => service).join('\n'),
      cluster: 'acme-development',
    },
  })
  expect(run.reported.targets.map(({ file }) => file)).toEqual(
    INCIDENT_SERVICES.map(({ name }) => `deploy/${name}.json`),
  )
  expect(run.reported.targets.map(({ baseline }) => baseline?.revision)).toEqual([130, null, 38])
  expect(Object.values(JSON.parse(run.outputs.policy ?? ''))).toMatchObject([{ Statement: {} }, { Statement: {} }])
})
