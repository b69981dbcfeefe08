import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/base/json.ts'
import type { World } from '../support/aws/world.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { named, play, valueCalls } from '../support/scenario.ts'
import {
  EXECUTION_ROLE,
  executionRole,
  oldDefinition,
  SHOP,
  SHOP_SECRET,
  shopDefinition,
  shopEcs,
  shopWorld,
} from '../support/shop.ts'

const { account, region } = SHOP

function shop(inputs: Record<string, string>, scenario: Scenario = {}): Promise<Played> {
  return play({
    files: { [SHOP.file]: shopDefinition() },
    world: shopWorld(),
    ...scenario,
    inputs: { 'task-definition': SHOP.file, service: SHOP.service, cluster: SHOP.cluster, ...inputs },
  })
}

describe.concurrent('an unusable input is one clear error', () => {
  test.each<[title: string, inputs: Record<string, string>, says: RegExp[]]>([
    ['no task definition', { 'task-definition': '' }, [/task-definition/]],
    ['a missing file', { 'task-definition': 'deploy/none.json' }, [/task-definition/, /deploy\/none\.json/]],
    [
      'a missing file on the second line',
      { 'task-definition': `${SHOP.file}\ndeploy/none.json`, service: 'api\n-' },
      [/line 2/, /deploy\/none\.json/],
    ],
    ['a directory', { 'task-definition': 'deploy' }, [/task-definition/, /deploy/]],
    ['a missing source file', { 'source-file': 'deploy/none.tpl' }, [/source-file/, /deploy\/none\.tpl/]],
    ['more services than files', { service: 'api\nworker' }, [/service/, /2/, /1/]],
    ['fail-on', { 'fail-on': 'errors' }, [/fail-on/, /error, warning, new-error/]],
    ['a pinned baseline that does not exist', { baseline: 'api:999' }, [/baseline/, /does not exist/]],
    ['an unknown check', { checks: 'secret-exist: off' }, [/checks/, /line 1/, /secret-exists/]],
    ['a date that is none', { ignore: 'secret-exists * until=2027-02-30' }, [/ignore/, /until|date/i]],
    ['deployer-role-arn', { 'deployer-role-arn': 'deployer' }, [/deployer-role-arn/]],
    ['a cluster that does not exist', { cluster: 'produktion' }, [/cluster/, /produktion/]],
  ])('%s', async (_title, inputs, says) => {
    const run = await shop(inputs, { files: { [SHOP.file]: shopDefinition(), 'deploy/b.json': shopDefinition() } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.conclusion).toBe('failure')
    expect(run.report).toBeNull()
    const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error'))
    expect(errors).toHaveLength(1)
    for (const text of says) expect(errors[0]).toMatch(text)
    expect(run.stdout + run.stderr).not.toMatch(/\bat\b .*\.js:\d/)
  })

  test('a service that does not exist yet is a first deploy, and said to be one', async () => {
    const run = await shop({ service: 'web' })
    expect(run.first.baseline?.reason).toMatch(/no service/)
    expect(run.first.baseline?.source).not.toBe('service-deployment')
  })
})

describe.concurrent('targets', () => {
  test('- means none, and the family has its own history', async () => {
    const run = await shop({ service: '-' })
    expect(run.first).toMatchObject({ service: null, cluster: 'prod', family: 'api', file: SHOP.file })
  })

  test('a file is repeated for a second service', async () => {
    const ecs = shopEcs()
    const rename = (value: unknown): JsonObject[] =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll('/prod/api', '/prod/worker')
          .replaceAll('"serviceName":"api"', '"serviceName":"worker"')
          .replaceAll('service:api', 'service:worker')
          .replaceAll('1234567890123456789', '9876543210987654321'),
      ) as JsonObject[]
    const run = await shop(
      { 'task-definition': `${SHOP.file}\n${SHOP.file}`, service: 'api\nworker' },
      {
        world: shopWorld({
          ecs: {
            ...ecs,
            services: [...(ecs.services ?? []), ...rename(ecs.services)],
            serviceDeployments: [...(ecs.serviceDeployments ?? []), ...rename(ecs.serviceDeployments)],
            serviceRevisions: [...(ecs.serviceRevisions ?? []), ...rename(ecs.serviceRevisions)],
          },
        }),
      },
    )
    expect(run.reported.targets.map(({ file, service }) => [file, service])).toEqual([
      [SHOP.file, 'api'],
      [SHOP.file, 'worker'],
    ])
    expect(run.reported.targets.map(({ baseline }) => baseline?.revision)).toEqual([7, 7])
    expect(run.outputs['task-definition']).toBe(`${SHOP.file}\n${SHOP.file}`)
  })

  test('blank lines are skipped, the n-th belong together', async () => {
    const run = await shop(
      { 'task-definition': `\n${SHOP.file}\n\n  deploy/b.json  \n`, service: '\napi\n-\n', cluster: 'prod' },
      { files: { [SHOP.file]: shopDefinition(), 'deploy/b.json': shopDefinition({ family: 'b' }) } },
    )
    expect(run.reported.targets.map(({ file, service, cluster }) => [file, service, cluster])).toEqual([
      [SHOP.file, 'api', 'prod'],
      ['deploy/b.json', null, 'prod'],
    ])
  })

  test('a glob, in order, with one service for all', async () => {
    const run = await shop(
      { 'task-definition': 'deploy/**/*.json' },
      {
        files: {
          'deploy/b.json': shopDefinition(),
          'deploy/a.json': shopDefinition(),
          'deploy/x/c.json': shopDefinition(),
          'deploy/no.txt': '',
        },
      },
    )
    expect(run.reported.targets.map(({ file, service }) => [file, service])).toEqual([
      ['deploy/a.json', 'api'],
      ['deploy/b.json', 'api'],
      ['deploy/x/c.json', 'api'],
    ])
  })

  test('YAML', async () => {
    const run = await shop(
      { 'task-definition': 'deploy/api.yml' },
      {
        files: {
          'deploy/api.yml': stringify(shopDefinition({}, { secrets: [{ name: 'A', valueFrom: '/shop/api/none' }] })),
        },
      },
    )
    const finding = run.first.findings.find(({ check }) => check === 'parameter-exists')
    expect(finding?.location).toMatchObject({ file: 'deploy/api.yml' })
    const line =
      stringify(shopDefinition({}, { secrets: [{ name: 'A', valueFrom: '/shop/api/none' }] }))
        .split('\n')
        .findIndex((text) => text.includes('/shop/api/none')) + 1
    expect(finding?.location?.line).toBe(line)
  })

  test('an absolute path out of the workspace has no location', async () => {
    let absolute = ''
    const run = await play({
      world: shopWorld(),
      inputs: { 'task-definition': '/tmp/preflight-rendered.json', service: 'api', cluster: 'prod' },
      prepare: async (workspace) => {
        absolute = join(workspace, '..', 'preflight-rendered.json')
        await writeFile(
          '/tmp/preflight-rendered.json',
          JSON.stringify(shopDefinition({}, { secrets: [{ name: 'A', valueFrom: '/shop/api/none' }] })),
        )
      },
    })
    expect(absolute).not.toBe('')
    expect(run.first.file).toBe('/tmp/preflight-rendered.json')
    expect(run.first.findings.length).toBeGreaterThan(0)
    for (const { location } of run.first.findings) expect(location).toBeNull()
    expect(run.outputs['task-definition']).toBe('/tmp/preflight-rendered.json')
  })

  test('the source file carries the locations', async () => {
    const template = stringify(
      shopDefinition({}, { image: '<IMAGE>', secrets: [{ name: 'A', valueFrom: '/shop/api/none' }] }),
    )
    const run = await shop(
      { 'source-file': 'infra/api.yml' },
      {
        files: {
          [SHOP.file]: shopDefinition({}, { secrets: [{ name: 'A', valueFrom: '/shop/api/none' }] }),
          'infra/api.yml': template,
        },
      },
    )
    const finding = run.first.findings.find(({ check }) => check === 'parameter-exists')
    expect(finding?.location).toMatchObject({
      file: 'infra/api.yml',
      line: template.split('\n').findIndex((text) => text.includes('/shop/api/none')) + 1,
    })
  })

  test('a cluster as ARN, in its own region', async () => {
    const run = await shop({ cluster: `arn:aws:ecs:${region}:${account}:cluster/prod` })
    expect(run.first.baseline?.revision).toBe(7)
    expect(run.outputs.conclusion).toBe('success')
  })

  test('locations are 1-based and end exclusive', async () => {
    const text =
      '{"family":"api","containerDefinitions":[{"name":"api","image":"nginx:1.27","essential":true,"memory":64,\n  "secrets":[{"name":"A","valueFrom":"/shop/api/none"}]}],\n"executionRoleArn":"arn:aws:iam::730335412086:role/shop-execution"}'
    const run = await shop({ service: '' }, { files: { [SHOP.file]: text } })
    const finding = run.first.findings.find(({ check }) => check === 'parameter-exists')
    const row = text.split('\n')[1] ?? ''
    const column = row.indexOf('"/shop/api/none"') + 1
    expect(finding?.location).toEqual({
      file: SHOP.file,
      line: 2,
      column,
      endLine: 2,
      endColumn: column + '"/shop/api/none"'.length,
    })
  })
})

const warned = shopDefinition(
  {},
  {
    environment: [
      { name: 'A', value: '1' },
      { name: 'A', value: '1' },
      { name: 'LOG_LEVEL', value: 'info' },
    ],
  },
)
const failing = shopDefinition(
  {},
  { secrets: [...secretsOf(shopDefinition()), { name: 'A', valueFrom: '/shop/api/none' }] },
)

function secretsOf(definition: JsonObject): JsonObject[] {
  const [container] = definition.containerDefinitions as JsonObject[]
  return (container?.secrets ?? []) as JsonObject[]
}

describe.concurrent('fail-on and require-verified', () => {
  const blind: World = shopWorld({ denied: ['logs:*'] })
  const existing: World = shopWorld({
    ecs: shopEcs(
      oldDefinition({ secrets: [...secretsOf(shopDefinition()), { name: 'A', valueFrom: '/shop/api/none' }] }),
    ),
  })
  test.each<[definition: JsonObject, world: World, failOn: string, requireVerified: string, conclusion: string]>([
    [failing, shopWorld(), 'error', 'false', 'failure'],
    [failing, shopWorld(), 'warning', 'false', 'failure'],
    [failing, shopWorld(), 'new-error', 'false', 'failure'],
    [failing, existing, 'new-error', 'false', 'success'],
    [failing, existing, 'error', 'false', 'failure'],
    [failing, shopWorld(), 'never', 'false', 'success'],
    [warned, shopWorld(), 'error', 'false', 'success'],
    [warned, shopWorld(), 'new-error', 'false', 'success'],
    [warned, shopWorld(), 'warning', 'false', 'failure'],
    [shopDefinition(), blind, 'error', 'false', 'neutral'],
    [shopDefinition(), blind, 'error', 'true', 'failure'],
    [shopDefinition(), blind, 'warning', 'true', 'failure'],
    [shopDefinition(), blind, 'never', 'true', 'neutral'],
    [shopDefinition(), shopWorld(), 'warning', 'true', 'success'],
  ])('%#: %s', async (definition, world, failOn, requireVerified, conclusion) => {
    const run = await shop(
      { 'fail-on': failOn, 'require-verified': requireVerified },
      { files: { [SHOP.file]: definition }, world },
    )
    expect(run.outputs.conclusion).toBe(conclusion)
  })
})

describe.concurrent('checks and ignore', () => {
  const pointer = '/containerDefinitions/0/secrets/2/valueFrom'
  const files = { [SHOP.file]: failing }
  test.each([
    ['off', undefined, 'success'],
    ['notice', 'notice', 'success'],
    ['warning', 'warning', 'success'],
    ['error', 'error', 'failure'],
  ])('parameter-exists: %s', async (value, severity, conclusion) => {
    const run = await shop({ checks: `\n  parameter-exists:   ${value}\n` }, { files })
    expect(run.first.findings.find(({ check }) => check === 'parameter-exists')?.severity).toBe(severity)
    expect(run.outputs.conclusion).toBe(conclusion)
  })

  test('the last word over a severity that depends', async () => {
    const definition = shopDefinition({}, { image: '<IMAGE1_NAME>' })
    const run = await shop({ checks: 'placeholders-replaced: error' }, { files: { [SHOP.file]: definition } })
    expect(run.first.findings.find(({ check }) => check === 'placeholders-replaced')?.severity).toBe('error')
  })

  test('off also for what would be unverified', async () => {
    const denied = shopWorld({ denied: ['logs:*'] })
    const asked = await shop({}, { world: denied })
    expect(asked.first.unverified.map(({ check }) => check)).toEqual(['log-group-exists'])
    const off = await shop({ checks: 'log-group-exists: off' }, { world: denied })
    expect(off.first.unverified).toEqual([])
    expect(off.outputs.conclusion).toBe('success')
  })

  test.each([
    ['parameter-exists secret api/A', null, null],
    ['parameter-exists secret */A until=2999-12-31 # made by the next step', '2999-12-31', 'made by the next step'],
    ['parameter-exists * # because', null, 'because'],
    ['parameter-exists secret api/*', null, null],
  ])('ignore %s', async (line, until, why) => {
    const run = await shop({ ignore: line }, { files })
    expect(run.first.findings).toEqual([])
    expect(run.first.suppressed).toEqual([
      expect.objectContaining({ check: 'parameter-exists', subject: 'secret api/A', pointer, until, why }),
    ])
    expect(run.outputs.conclusion).toBe('success')
  })

  test.each([
    ['parameter-exists secret api/A until=2026-01-01', 'warning'],
    ['parameter-exists secret api/B', 'notice'],
    ['parameter-exists secret api/a', 'notice'],
  ])('ignore %s does not hide it, and is spoken of', async (line, severity) => {
    const run = await shop({ ignore: line }, { files })
    expect(named(run.first, ['error'])).toEqual(['parameter-exists secret api/A'])
    expect(run.first.findings.filter(({ check }) => check === 'suppressions-current')).toEqual([
      expect.objectContaining({ severity }),
    ])
    expect(run.first.suppressed).toEqual([])
  })

  test('a line whose check could not run is not called unmatched', async () => {
    const run = await shop(
      { ignore: 'log-group-exists log option api/awslogs-group' },
      { world: shopWorld({ denied: ['logs:*'] }) },
    )
    expect(named(run.first).filter((name) => name.startsWith('suppressions-current'))).toEqual([])
  })
})

describe('baseline', () => {
  test('none', async () => {
    const run = await shop({ baseline: 'none' })
    expect(run.first).toMatchObject({ baseline: null, changes: [] })
    expect(run.outputs.baseline).toBe('')
  })

  test.each(['api:6', `arn:aws:ecs:${region}:${account}:task-definition/api:6`])('%s', async (baseline) => {
    const run = await shop({ baseline })
    expect(run.first.baseline).toMatchObject({ status: 'found', revision: 6, confidence: 'pinned', source: 'pinned' })
    expect(run.outputs.baseline).toBe(`arn:aws:ecs:${region}:${account}:task-definition/api:6`)
  })
})

describe.concurrent('secret-values', () => {
  test('never: no value is asked for, and the key is not read', async () => {
    const run = await shop({ 'secret-values': 'never' })
    expect(valueCalls(run)).toEqual([])
    expect(run.first.references.find(({ name }) => name === 'DB_PASSWORD')).toMatchObject({
      status: 'unverified',
      reason: 'NOT_READ',
    })
    expect(run.first.references.find(({ name }) => name === 'API_TOKEN')).toMatchObject({ status: 'resolves' })
  })

  test('json-keys: no value without a key', async () => {
    const run = await shop(
      { baseline: 'none' },
      {
        files: {
          [SHOP.file]: shopDefinition(
            {},
            {
              secrets: [
                { name: 'A', valueFrom: SHOP_SECRET },
                { name: 'B', valueFrom: '/shop/api/token' },
              ],
            },
          ),
        },
      },
    )
    expect(valueCalls(run)).toEqual([])
  })

  test('parameters are asked for with values only where their description is denied', async () => {
    const denied = shopWorld({ denied: ['ssm:DescribeParameters'] })
    const asked = await shop({}, { world: denied })
    expect(asked.first.references.find(({ name }) => name === 'API_TOKEN')?.status).not.toBe('fails')
    expect(named(asked.first, ['error'])).toEqual([])
    for (const { operation, input } of asked.aws?.calls ?? [])
      if (operation === 'GetParameters') expect(input.WithDecryption ?? false).toBe(false)
    const never = await shop({ 'secret-values': 'never' }, { world: denied })
    expect(never.first.references.find(({ name }) => name === 'API_TOKEN')).toMatchObject({ status: 'unverified' })
  })
})

describe('platform', () => {
  const definition = shopDefinition({}, { secrets: [{ name: 'A', valueFrom: `${SHOP_SECRET}:password::` }] })
  test('too old for a JSON key', async () => {
    const run = await shop({ 'platform-version': '1.3.0' }, { files: { [SHOP.file]: definition } })
    expect(named(run.first, ['error'])).toContain('secret-supported-by-platform secret api/A')
    expect(run.first.references.find(({ name }) => name === 'A')).toMatchObject({ reason: 'PLATFORM_VERSION' })
  })

  test('launch type EC2 overrides the service', async () => {
    const run = await shop({ 'launch-type': 'EC2', 'platform-version': '' }, { files: { [SHOP.file]: definition } })
    expect(named(run.first)).not.toContainEqual(expect.stringMatching(/^secret-supported-by-platform /))
  })
})

test('iam-context decides a condition', async () => {
  const conditional = {
    ...executionRole(),
    inline: {
      'read-secrets': {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['secretsmanager:GetSecretValue', 'ssm:GetParameters'],
            Resource: '*',
            Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } },
          },
        ],
      },
    },
  }
  const world = shopWorld({
    roles: shopWorld().roles.map((role) => (role.arn === EXECUTION_ROLE ? conditional : role)),
  })
  const right = await shop({ 'iam-context': 'aws:SourceVpce=vpce-0a1b2c3d,vpce-1' }, { world })
  expect(right.outputs.conclusion).toBe('success')
  const other = { 'iam-context': 'aws:SourceVpce=vpce-0other' }
  // What runs needs the same, which proves more than a condition.
  expect(named((await shop(other, { world })).first, ['warning'])).toContain(
    'execution-role-can-read-secrets secret api/DB_PASSWORD',
  )
  const wrong = await shop({ ...other, baseline: 'none' }, { world })
  expect(wrong.outputs.conclusion).toBe('failure')
  expect(named(wrong.first, ['error'])).toContain('execution-role-can-read-secrets secret api/DB_PASSWORD')
})

test('deployer-role-arn is checked on a pull request too', async () => {
  const run = await shop(
    { 'deployer-role-arn': `arn:aws:iam::${account}:role/shop-task` },
    { eventName: 'pull_request', event: pullRequestEvent(7, 'c'.repeat(40)) },
  )
  expect(named(run.first, ['error'])).toContainEqual(expect.stringMatching(/^deployer-can-pass-roles /))
})

test('keep-null-value-keys is not passed down into objects by the deploy action, so it rescues no argument', async () => {
  const files = { [SHOP.file]: shopDefinition({}, { command: ['serve', '', 'x'] }) }
  for (const keys of ['', 'value,command']) {
    const run = await shop({ 'keep-null-value-keys': keys }, { files })
    expect(named(run.first, ['error'])).toContainEqual(expect.stringMatching(/^registration-keeps-values /))
  }
})

test('mask-account-ids masks prose, outputs stay usable', async () => {
  const run = await shop(
    { 'mask-account-ids': 'true' },
    {
      files: {
        [SHOP.file]: shopDefinition(
          {},
          { secrets: [{ name: 'A', valueFrom: SHOP_SECRET.replace('Xy3kQ9', 'Nope99') }] },
        ),
      },
      eventName: 'pull_request',
      event: pullRequestEvent(7, 'c'.repeat(40)),
      github: { pulls: [{ number: 7, state: 'open', headSha: 'c'.repeat(40) }] },
    },
  )
  const prose = [
    run.stdout,
    run.summary,
    JSON.stringify(run.github?.state.comments),
    JSON.stringify(run.github?.state.checkRuns),
  ]
  for (const text of prose) expect(text).not.toContain(account)
  expect(run.github?.state.comments).toHaveLength(1)
  expect(run.github?.state.reviewComments).toEqual([])
  expect(run.outputs.baseline).toContain(account)
})

test('report-file, sarif-file and html-file', async () => {
  const files = {
    'report-file': 'out/deep/report.json',
    'sarif-file': 'out/preflight.sarif',
    'html-file': 'pages/p.html',
  }
  const run = await shop(files)
  expect(run.outputs.report).toMatch(/out\/deep\/report\.json$/)
  expect(run.outputs.sarif).toMatch(/out\/preflight\.sarif$/)
  expect(run.report).not.toBeNull()
  expect(run.sarif).toMatchObject({ version: '2.1.0' })
  expect(run.html).toMatch(/^<!doctype html>[\s\S]*Nothing wrong found in api[\s\S]*<\/html>\n$/)
})

test('check-run empty: workflow commands annotate', async () => {
  const run = await shop({ 'check-run': '' }, { files: { [SHOP.file]: failing } })
  expect(run.github?.state.checkRuns).toEqual([])
  const location = run.first.findings[0]?.location
  expect(run.stdout).toMatch(new RegExp(`^::error .*file=deploy/api\\.json.*line=${location?.line}`, 'm'))
})

test('a check run: the log annotates nothing twice', async () => {
  const run = await shop({ 'check-run': 'Our check' }, { files: { [SHOP.file]: failing } })
  expect(run.github?.state.checkRuns.map(({ name }) => name)).toEqual(['Our check'])
  expect(run.stdout).not.toMatch(/^::error .*file=/m)
})
