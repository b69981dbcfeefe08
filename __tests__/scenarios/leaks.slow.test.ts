import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/base/json.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { everythingSent, play, spellingsIn } from '../support/scenario.ts'
import { oldDefinition, SHOP, SHOP_SECRET, shopDefinition, shopEcs, shopWorld } from '../support/shop.ts'

const { account, region } = SHOP
const head = 'c'.repeat(40)
const secretArn = (name: string): string => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`

function onPull(definition: JsonObject | string, scenario: Scenario = {}): Promise<Played> {
  return play({
    files: { [SHOP.file]: definition },
    world: shopWorld(),
    eventName: 'pull_request',
    event: pullRequestEvent(7, head),
    github: { pulls: [{ number: 7, state: 'open', headSha: head }] },
    ...scenario,
    inputs: {
      'task-definition': SHOP.file,
      service: SHOP.service,
      cluster: SHOP.cluster,
      comment: 'always',
      'html-file': 'page.html',
      ...scenario.inputs,
    },
  })
}

/** Every one is certain to be a credential by its form or by the name beside it. */
const literals = {
  url: 'Mk7vQ2xTz9Lp4RwB',
  escaped: 'pq"9\\Zx7\tKw3Lm8Vt',
  encoded: 'Hy5#tR8@wN2qLc6J',
  aws: 'wJalrXUtnFEMI0K7MDENGbPxRfiCYzQ8vT3hLs2N',
  github: 'ghp_Ab3dEf6hIj9lMn2pQr5tUv8xYz1C4e7gHi0K',
  label: 'Tn4wB8zKq1Xv7RyL',
  argument: 'Gs6mP3cJd9Fh2WkT',
  option: '5f3c9a1e-7b2d-4c8f-9e01-7a6b5c4d3e2f',
  json: 'Vx2nC7bQm5Zt9KsD',
}

const pem = `-----BEGIN RSA PRIVATE KEY-----\n${Array.from({ length: 6 }, (_, index) => `MIIEpAIBAAKCAQEA${String(index).repeat(4)}${'qWeRtYuIoPaSdFgHjKlZxCvBnM98765432109876567890'.slice(0, 44)}`).join('\n')}\n-----END RSA PRIVATE KEY-----`

function loaded(change = ''): JsonObject {
  return shopDefinition(
    {},
    {
      environment: [
        { name: 'DATABASE_URL', value: `postgres://app:${literals.url}${change}@db.shop.internal/shop` },
        { name: 'DB_PASSWORD_PLAIN', value: `${literals.escaped}${change}` },
        {
          name: 'CACHE_URL',
          value: `redis://:${encodeURIComponent(`${literals.encoded}${change}`)}@cache.shop.internal:6379`,
        },
        { name: 'AWS_SECRET_ACCESS_KEY', value: literals.aws },
        { name: 'GITHUB_TOKEN', value: literals.github },
        { name: 'SETTINGS', value: JSON.stringify({ db: { password: `${literals.json}${change}` } }) },
        { name: 'TLS_PRIVATE_KEY', value: pem },
      ],
      command: [
        'serve',
        `--password=${literals.argument}${change}`,
        '--url',
        `https://u:${literals.url}@x.shop.internal`,
      ],
      dockerLabels: { 'com.shop.password': `${literals.label}${change}` },
      healthCheck: { command: ['CMD-SHELL', `curl -u admin:${literals.argument} http://localhost/`] },
      logConfiguration: {
        logDriver: 'splunk',
        options: { 'splunk-token': literals.option, 'splunk-url': 'https://s.shop.internal' },
      },
    },
  )
}

const shown = (run: Played, values: readonly string[]): string[] => spellingsIn(everythingSent(run), values)
const credentials = [...Object.values(literals), ...pem.split('\n').slice(1, -1)]

describe.concurrent('literal credentials', () => {
  test.each<[string, Scenario, JsonObject | string]>([
    ['as they are', {}, loaded()],
    ['on one line', {}, JSON.stringify(loaded())],
    ['as YAML', { inputs: { 'task-definition': 'api.yml' }, files: { 'api.yml': stringify(loaded()) } }, ''],
    [
      'changed since the baseline',
      {
        world: shopWorld({
          ecs: shopEcs({
            ...oldDefinition(),
            containerDefinitions: loaded('Old1').containerDefinitions as JsonObject[],
          }),
        }),
      },
      loaded(),
    ],
    ['with workflow commands', { inputs: { 'check-run': '' } }, loaded()],
    ['with debug logging', { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } }, loaded()],
    ['without AWS', { world: null }, loaded()],
    ['in a file that cannot be parsed', {}, `${JSON.stringify(loaded(), null, 1).slice(0, -4)}]]`],
    [
      'in a file with a key twice',
      {},
      JSON.stringify(loaded(), null, 1).replace('"family"', '"family": "x", "family"'),
    ],
  ])('%s', async (_title, scenario, definition) => {
    const run = await onPull(definition, scenario)
    expect(run.outputs.conclusion).toBe('failure')
    expect(shown(run, credentials)).toEqual([])
    expect(
      shown(
        run,
        credentials.map((text) => `${text}Old1`),
      ),
    ).toEqual([])
    expect(JSON.stringify(run.github?.state)).not.toContain('qWeRtYuIoPaSdFg')
  })

  test('are found, each of them', async () => {
    const run = await onPull(loaded())
    const found = run.first.findings
      .filter(({ check }) => check === 'environment-holds-no-credentials')
      .map(({ pointer }) => pointer)
    for (const at of [
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => `environment/${index}/value`),
      'command/1',
      'command/3',
      'dockerLabels/com.shop.password',
      'healthCheck/command/1',
      'logConfiguration/options/splunk-token',
    ])
      expect(found).toContain(`/containerDefinitions/0/${at}`)
  })

  test('in places where the schema has none', async () => {
    const run = await onPull(
      shopDefinition(
        { unknownPassword: { password: literals.url } },
        { environment: { DB_PASSWORD: literals.json }, essential: `password=${literals.label}` },
      ),
    )
    expect(shown(run, [literals.url, literals.json, literals.label])).toEqual([])
  })

  test('in a source file', async () => {
    const run = await onPull(loaded(), {
      files: { [SHOP.file]: loaded(), 'infra/api.yml': stringify(loaded()) },
      inputs: { 'source-file': 'infra/api.yml' },
    })
    expect(shown(run, credentials)).toEqual([])
  })
})

describe.concurrent('values that only AWS holds', () => {
  const values = {
    plain: 'plain-value-Qz8Lm2',
    multi: 'first-line-Wk4Tp9\nsecond-line-Rn6Vb1',
    quote: 'with"quote\\and-back-Yc5Hd3',
    almost: '{"password": almost-json-Jf7Sx2',
  }
  const version = (secretString: string) => [
    { id: '871d9eca-18aa-46a9-8785-981dd0000001', stages: ['AWSCURRENT'], secretString },
  ]
  const world = shopWorld({
    secrets: [
      { arn: secretArn('prod/plain-Aa1Bb2'), versions: version(values.plain) },
      {
        arn: secretArn('prod/json-Cc3Dd4'),
        versions: version(
          JSON.stringify({
            multi: values.multi,
            quote: values.quote,
            nested: { deep: 'nested-value-Gt9Kw5' },
            number: 98765432109876,
          }),
        ),
      },
      { arn: secretArn('prod/almost-Ee5Ff6'), versions: version(values.almost) },
      { arn: SHOP_SECRET, versions: version(`{"key-that-is-a-value-Zb4Mc8":"x","password":"y-y-y-y-y"}`) },
    ],
    parameters: [
      { name: '/shop/api/token', type: 'SecureString', value: 'token-value-Pd2Xg7' },
      { name: '/shop/plain', type: 'String', value: 'parameter-value-Nv3Ft6' },
    ],
  })
  const definition = shopDefinition(
    {},
    {
      secrets: [
        { name: 'A', valueFrom: `${secretArn('prod/plain-Aa1Bb2')}:password::` },
        { name: 'B', valueFrom: `${secretArn('prod/json-Cc3Dd4')}:multi::` },
        { name: 'C', valueFrom: `${secretArn('prod/json-Cc3Dd4')}:quot::` },
        { name: 'D', valueFrom: `${secretArn('prod/json-Cc3Dd4')}:nested::` },
        { name: 'E', valueFrom: `${secretArn('prod/json-Cc3Dd4')}:number::` },
        { name: 'F', valueFrom: `${secretArn('prod/almost-Ee5Ff6')}:password::` },
        { name: 'G', valueFrom: '/shop/plain' },
        { name: 'H', valueFrom: '/shop/api/token' },
      ],
      repositoryCredentials: { credentialsParameter: secretArn('prod/plain-Aa1Bb2') },
    },
  )

  test.each<[string, Scenario]>([
    ['described', {}],
    ['where the description of parameters is denied', { world: { ...world, denied: ['ssm:DescribeParameters'] } }],
    ['debug', { env: { RUNNER_DEBUG: '1' } }],
    [
      'service errors that quote',
      {
        world: {
          ...world,
          faults: [
            {
              operation: 'secretsmanager:*',
              times: -1,
              code: 'ValidationException',
              message: `bad value ${values.plain}`,
            },
          ],
        },
      },
    ],
  ])('%s', async (_title, scenario) => {
    const run = await onPull(definition, { world, ...scenario })
    // The promises of every run hold the values; this is what they cannot know.
    expect(
      shown(run, [
        'nested-value-Gt9Kw5',
        '98765432109876',
        '9.8765432109876e+13',
        'first-line-Wk4Tp9',
        'second-line-Rn6Vb1',
        'almost-json-Jf7Sx2',
        ...Object.values(values),
      ]),
    ).toEqual([])
  })
})

test('a stopped task that quotes a credential', async () => {
  const ecs = shopEcs()
  const arn = `arn:aws:ecs:${region}:${account}`
  const run = await onPull(shopDefinition(), {
    world: shopWorld({
      ecs: {
        ...ecs,
        tasks: [
          ...(ecs.tasks ?? []),
          {
            taskArn: `${arn}:task/prod/${'0'.repeat(31)}2`,
            clusterArn: `${arn}:cluster/prod`,
            taskDefinitionArn: `${arn}:task-definition/api:8`,
            startedBy: 'ecs-svc/7777777777777777777',
            group: 'service:api',
            lastStatus: 'STOPPED',
            desiredStatus: 'STOPPED',
            stoppedAt: '2026-11-19T10:00:00Z',
            stopCode: 'EssentialContainerExited',
            stoppedReason: 'Essential container in task exited',
            containers: [
              {
                name: 'api',
                lastStatus: 'STOPPED',
                exitCode: 1,
                reason: `could not connect to postgres://app:${literals.url}@db.shop.internal/shop`,
              },
            ],
          },
        ],
        taskDefinitions: [
          ...(ecs.taskDefinitions ?? []),
          {
            ...shopDefinition(),
            taskDefinitionArn: `${arn}:task-definition/api:8`,
            revision: 8,
            status: 'ACTIVE',
            registeredAt: '2026-11-19T09:00:00Z',
          },
        ],
        serviceDeployments: [
          {
            ...(ecs.serviceDeployments?.[0] ?? {}),
            serviceDeploymentArn: `${arn}:service-deployment/prod/api/7777777777777777777`,
            status: 'IN_PROGRESS',
            createdAt: '2026-11-19T09:30:00Z',
            startedAt: '2026-11-19T09:30:00Z',
            finishedAt: '2026-11-19T09:30:00Z',
            targetServiceRevision: {
              arn: `${arn}:service-revision/prod/api/7777777777777777777`,
              requestedTaskCount: 1,
              runningTaskCount: 0,
              pendingTaskCount: 0,
            },
          },
          ...(ecs.serviceDeployments ?? []),
        ],
        serviceRevisions: [
          ...(ecs.serviceRevisions ?? []),
          {
            ...(ecs.serviceRevisions?.[0] ?? {}),
            serviceRevisionArn: `${arn}:service-revision/prod/api/7777777777777777777`,
            taskDefinition: `${arn}:task-definition/api:8`,
          },
        ],
      },
    }),
  })
  expect(run.first.baseline?.attempts).toEqual([expect.objectContaining({ revision: 8 })])
  expect(shown(run, [literals.url])).toEqual([])
})
