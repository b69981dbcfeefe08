import { describe, expect, test } from 'vitest'
import { type Json, type JsonObject, type JsonPointer, pointerTo, valueAt } from '../../../src/base/json.ts'
import { findChanges, isSameRole } from '../../../src/task-definition/compare/changes.ts'
import { lostContainers, lostEnvironment } from '../../../src/task-definition/compare/lost-parts.ts'
import { lostSecrets } from '../../../src/task-definition/compare/lost-secrets.ts'
import schema from '../../../src/task-definition/registration/schema.generated.json' with { type: 'json' }

const harmless = { isCredential: () => false }
const names = (name: string | null) => name !== null && /password|token/i.test(name)

const app = (more: JsonObject): JsonObject => ({
  family: 'web',
  containerDefinitions: [{ name: 'app', image: 'registry.example/app:1', ...more }],
})

function changesBetween(before: JsonObject, after: JsonObject) {
  return findChanges(before, after, harmless)
}

describe('one change', () => {
  const environment = (...entries: [string, string][]) => ({
    environment: entries.map(([name, value]) => ({ name, value })),
  })
  const secrets = (...entries: [string, string][]) => ({
    secrets: entries.map(([name, valueFrom]) => ({ name, valueFrom })),
  })

  test.each([
    [
      'a lost secret',
      app(secrets(['A', '/a'], ['B', '/b'])),
      app(secrets(['A', '/a'])),
      { pointer: '/containerDefinitions/0/secrets/1', kind: 'removed', subject: 'secret app/B', impact: 'breaking' },
    ],
    [
      'a secret from elsewhere',
      app(secrets(['A', '/a'])),
      app(secrets(['A', '/b'])),
      { pointer: '/containerDefinitions/0/secrets/0', kind: 'changed', subject: 'secret app/A', impact: 'notable' },
    ],
    [
      'a default that was written out, set otherwise',
      app({ essential: true }),
      app({ essential: false }),
      {
        pointer: '/containerDefinitions/0/essential',
        kind: 'changed',
        subject: '/containerDefinitions/0/essential',
        impact: 'notable',
        detail: 'true → false',
      },
    ],
    [
      'a default that was not written out, set otherwise',
      app({}),
      app({ essential: false }),
      {
        pointer: '/containerDefinitions/0/essential',
        kind: 'added',
        subject: '/containerDefinitions/0/essential',
        impact: 'notable',
        detail: 'false',
      },
    ],
    [
      'what was set, put back to the default in so many words',
      app({ cpu: 256 }),
      app({ cpu: 0 }),
      {
        pointer: '/containerDefinitions/0/cpu',
        kind: 'changed',
        subject: '/containerDefinitions/0/cpu',
        impact: 'notable',
        detail: '256 → 0',
      },
    ],
    [
      'a limit',
      app({ ulimits: [{ name: 'nofile', softLimit: 1024, hardLimit: 2048 }] }),
      app({ ulimits: [{ name: 'nofile', softLimit: 1024, hardLimit: 4096 }] }),
      {
        pointer: '/containerDefinitions/0/ulimits/0',
        kind: 'changed',
        subject: '/containerDefinitions/0/ulimits/0',
        impact: 'notable',
        detail: 'hardLimit 2048 → 4096',
      },
    ],
    [
      'a platform',
      app({}),
      { ...app({}), runtimePlatform: { cpuArchitecture: 'ARM64' } },
      {
        pointer: '/runtimePlatform',
        kind: 'added',
        subject: '/runtimePlatform',
        impact: 'notable',
        detail: 'cpuArchitecture ARM64',
      },
    ],
    [
      'a log group',
      app({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/a' } } }),
      app({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/b' } } }),
      {
        pointer: '/containerDefinitions/0/logConfiguration/options/awslogs-group',
        kind: 'changed',
        subject: 'log option app/awslogs-group',
        impact: 'notable',
        detail: '/a → /b',
      },
    ],
    [
      'the image of a container without a name',
      { containerDefinitions: [{ image: 'r/app:1' }] },
      { containerDefinitions: [{ image: 'r/app:2' }] },
      {
        pointer: '/containerDefinitions/0/image',
        kind: 'changed',
        subject: 'image #0',
        impact: 'cosmetic',
        detail: '1 → 2',
      },
    ],
    [
      'another tag',
      app({}),
      app({ image: 'registry.example/app:2' }),
      {
        pointer: '/containerDefinitions/0/image',
        kind: 'changed',
        subject: 'image app',
        impact: 'cosmetic',
        detail: '1 → 2',
      },
    ],
    [
      'another repository',
      app({}),
      app({ image: 'registry.example:5000/api:1' }),
      {
        pointer: '/containerDefinitions/0/image',
        kind: 'changed',
        subject: 'image app',
        impact: 'notable',
        detail: 'registry.example/app:1 → registry.example:5000/api:1',
      },
    ],
    [
      'a harmless variable',
      app(environment(['LEVEL', 'INFO'])),
      app(environment(['LEVEL', 'DEBUG'])),
      {
        pointer: '/containerDefinitions/0/environment/0',
        kind: 'changed',
        subject: 'environment app/LEVEL',
        impact: 'notable',
        detail: 'INFO → DEBUG',
      },
    ],
    [
      'a size',
      { family: 'web', cpu: '256' },
      { family: 'web', cpu: '.5 vCPU' },
      { pointer: '/cpu', kind: 'changed', subject: '/cpu', impact: 'notable', detail: '256 → 512' },
    ],
    [
      'a lost role',
      { taskRoleArn: 'arn:aws:iam::111122223333:role/web' },
      {},
      { pointer: '/taskRoleArn', kind: 'removed', subject: 'task role', impact: 'breaking' },
    ],
    [
      'a role with another path',
      { executionRoleArn: 'arn:aws:iam::111122223333:role/web' },
      { executionRoleArn: 'arn:aws:iam::111122223333:role/team/web' },
      { pointer: '/executionRoleArn', kind: 'changed', subject: 'execution role', impact: 'notable' },
    ],
    [
      'a log option',
      app({ logConfiguration: { logDriver: 'awslogs', options: { mode: 'blocking' } } }),
      app({ logConfiguration: { logDriver: 'awslogs', options: { mode: 'non-blocking' } } }),
      {
        pointer: '/containerDefinitions/0/logConfiguration/options/mode',
        kind: 'changed',
        subject: 'log option app/mode',
        impact: 'notable',
      },
    ],
    [
      'a lost secret of the log driver',
      app({ logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: '/t' }] } }),
      app({ logConfiguration: { logDriver: 'splunk' } }),
      {
        pointer: '/containerDefinitions/0/logConfiguration/secretOptions',
        kind: 'removed',
        subject: 'log option app/splunk-token',
        impact: 'breaking',
      },
    ],
    [
      'a label',
      app({ dockerLabels: { team: 'a' } }),
      app({ dockerLabels: { team: 'b' } }),
      {
        pointer: '/containerDefinitions/0/dockerLabels/team',
        kind: 'changed',
        subject: '/containerDefinitions/0/dockerLabels/team',
        impact: 'cosmetic',
      },
    ],
    [
      'a tag of the definition',
      {},
      { tags: [{ key: 'team', value: 'b' }] },
      { pointer: '/tags/0', kind: 'added', subject: '/tags/0', impact: 'cosmetic' },
    ],
    [
      'a volume',
      { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }] },
      { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-2' } }] },
      { pointer: '/volumes/0', kind: 'changed', subject: 'volume data', impact: 'notable' },
    ],
    [
      'an environment file',
      app({ environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::b/a.env' }] }),
      app({ environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::b/b.env' }] }),
      {
        pointer: '/containerDefinitions/0/environmentFiles/0',
        kind: 'changed',
        subject: 'environment file app/0',
        impact: 'notable',
      },
    ],
    [
      'a whole health check',
      app({}),
      app({ healthCheck: { command: ['CMD', 'true'], interval: 10 } }),
      {
        pointer: '/containerDefinitions/0/healthCheck',
        kind: 'added',
        subject: '/containerDefinitions/0/healthCheck',
        impact: 'notable',
      },
    ],
    [
      'a variable that is empty on purpose',
      app({}),
      app(environment(['EMPTY', ''])),
      {
        pointer: '/containerDefinitions/0/environment',
        kind: 'added',
        subject: 'environment app/EMPTY',
        impact: 'notable',
        detail: 'empty',
      },
    ],
  ] as const)('%s', (_title, before, after, change) => {
    expect(changesBetween(before, after)).toEqual([
      expect.objectContaining({ ...change, pointer: expect.stringMatching(new RegExp(`^${change.pointer}(/0)?$`)) }),
    ])
  })

  test('a role by its short name and by its ARN are one', () => {
    expect(isSameRole('web', 'arn:aws:iam::111122223333:role/web')).toBe(true)
    expect(isSameRole('web', 'arn:aws:iam::111122223333:role/team/web')).toBe(false)
    expect(isSameRole('arn:aws:iam::111122223333:role/web', 'arn:aws:iam::444455556666:role/web')).toBe(false)
  })

  test('a renamed container is gone and another one is new', () => {
    const renamed = { family: 'web', containerDefinitions: [{ name: 'api', image: 'registry.example/app:1' }] }
    expect(changesBetween(app({ secrets: [{ name: 'A', valueFrom: '/a' }] }), renamed)).toEqual([
      expect.objectContaining({ kind: 'added', subject: 'container api', impact: 'notable' }),
      expect.objectContaining({ kind: 'removed', subject: 'container app', impact: 'breaking' }),
    ])
  })

  test('a secret that became plain text is gone, and its literal is as bad', () => {
    const changes = changesBetween(
      app({ secrets: [{ name: 'DB_PASSWORD', valueFrom: '/db' }] }),
      app({ environment: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }),
    )
    expect(changes).toEqual([
      expect.objectContaining({ kind: 'removed', subject: 'secret app/DB_PASSWORD', impact: 'breaking' }),
      {
        pointer: '/containerDefinitions/0/environment/0',
        kind: 'added',
        subject: 'environment app/DB_PASSWORD',
        impact: 'breaking',
        detail: 'was a secret, is plain text now',
      },
    ])
  })
})

describe('what details show', () => {
  const detail = (name: string, value: string, isCredential = names) =>
    findChanges(app({}), app({ environment: [{ name, value }] }), { isCredential }).map((change) => change.detail)

  test.each([
    ['LEVEL', 'INFO', 'INFO'],
    ['API_TOKEN', 'abc', undefined],
    ['TEXT', 'x'.repeat(61), undefined],
    ['TEXT', 'x'.repeat(60), undefined],
    ['TEXT', 'two\nlines', undefined],
    ['TEXT', 'hidden\u202etxet', undefined],
  ])('%s=%j', (name, value, expected) => {
    expect(detail(name, value)).toEqual([expected])
  })

  test('nothing of a map that the application defines', () => {
    const changes = changesBetween(app({ dockerLabels: { token: 'old' } }), app({ dockerLabels: { token: 'new' } }))
    expect(changes.map((change) => change.detail)).toEqual([undefined])
  })

  test('nothing of a log option that may hold anything', () => {
    const options = (value: string) => ({
      logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': value } },
    })
    expect(changesBetween(app(options('a')), app(options('b'))).map((change) => change.detail)).toEqual([undefined])
  })

  test.each(['command', 'entryPoint'])('nothing of %s', (key) => {
    const changes = changesBetween(app({ [key]: ['--password', 'old'] }), app({ [key]: ['--password', 'new'] }))
    expect(changes).toHaveLength(1)
    expect(JSON.stringify(changes)).not.toMatch(/old|new"/)
  })

  test('nothing where one side is a credential', () => {
    const changes = findChanges(
      app({ environment: [{ name: 'URL', value: 'postgres://u:p@h' }] }),
      app({ environment: [{ name: 'URL', value: 'postgres://h' }] }),
      { isCredential: (_name, value) => value.includes('@') },
    )
    expect(changes.map((change) => change.detail)).toEqual([undefined])
  })
})

describe('the detail of an image', () => {
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`
  const detail = (from: string, to: string, digests: { before: string; after: string } | null) =>
    findChanges(app({ image: from }), app({ image: to }), {
      ...harmless,
      digests: (container) => (container === 'app' ? digests : null),
    }).map((change) => change.detail)

  test.each([
    ['r/app:1', 'r/app:2', null, '1 → 2'],
    [
      'r/app:1',
      'r/app:2',
      { before: digest('a'), after: digest('b') },
      '1 → 2 (sha256:aaaaaaaaaaaa → sha256:bbbbbbbbbbbb)',
    ],
    ['r/app:1', 'r/app:2', { before: digest('a'), after: digest('a') }, '1 → 2 (the same image, sha256:aaaaaaaaaaaa)'],
    [
      'r/app:1',
      'r/api:1',
      { before: digest('a'), after: digest('b') },
      'r/app:1 → r/api:1 (sha256:aaaaaaaaaaaa → sha256:bbbbbbbbbbbb)',
    ],
  ])('%s → %s', (from, to, digests, expected) => {
    expect(detail(from, to, digests)).toEqual([expected])
  })

  test('does not say a digest twice', () => {
    const [text] = detail('r/app:1', `r/app@${digest('b')}`, { before: digest('a'), after: digest('b') })
    expect(text ?? '').not.toContain(' (')
  })
})

test('changes stand in the order of a review', () => {
  const before: JsonObject = {
    family: 'web',
    cpu: '256',
    taskRoleArn: 'old',
    tags: [{ key: 'a', value: '1' }],
    containerDefinitions: [
      {
        name: 'app',
        image: 'app:1',
        portMappings: [{ containerPort: 80 }],
        environment: [{ name: 'E', value: '1' }],
        secrets: [
          { name: 'GONE', valueFrom: '/gone' },
          { name: 'MOVED', valueFrom: '/moved' },
        ],
        command: ['a'],
      },
      { name: 'sidecar', image: 'sidecar:1' },
    ],
  }
  const after: JsonObject = {
    family: 'web',
    cpu: '512',
    taskRoleArn: 'new',
    tags: [{ key: 'a', value: '2' }],
    containerDefinitions: [
      {
        name: 'app',
        image: 'app:2',
        command: ['b'],
        portMappings: [{ containerPort: 81 }],
        environment: [
          { name: 'E', value: '2' },
          { name: 'MOVED', value: 'x' },
        ],
      },
    ],
  }
  expect(changesBetween(before, after).map((change) => `${change.kind} ${change.subject}`)).toEqual([
    'removed secret app/GONE',
    'removed secret app/MOVED',
    'added environment app/MOVED',
    'changed task role',
    'removed container sidecar',
    'changed /cpu',
    'changed /containerDefinitions/0/portMappings/0',
    'changed environment app/E',
    'changed image app',
    'changed /containerDefinitions/0/command',
    'changed /tags/0',
  ])
})

describe('what is gone', () => {
  const before = app({
    secrets: [
      { name: 'A', valueFrom: '/a' },
      { name: 'B', valueFrom: '/b' },
    ],
    environment: [
      { name: 'C', value: 'c' },
      { name: 'D', value: 'd' },
    ],
  })

  test('secrets, with the literal that stands in their place', () => {
    const after = app({ environment: [{ name: 'B', value: 'plain' }] })
    expect(lostSecrets(before, after)).toEqual([
      {
        kind: 'secrets',
        container: 'app',
        name: 'A',
        valueFrom: '/a',
        pointer: '/containerDefinitions/0/secrets/0',
        missingAt: '/containerDefinitions/0/secrets',
        literalPointer: null,
      },
      expect.objectContaining({ name: 'B', literalPointer: '/containerDefinitions/0/environment/0' }),
    ])
  })

  test('not those that only moved within the list', () => {
    const after = app({
      secrets: [
        { name: 'B', valueFrom: '/b' },
        { name: 'A', valueFrom: '/other' },
      ],
    })
    expect(lostSecrets(before, after)).toEqual([])
  })

  test('not those of a container that is gone as a whole, but those of one with a new name', () => {
    const renamed = { containerDefinitions: [{ name: 'other', image: 'registry.example/app:2' }] }
    expect(lostSecrets(before, { containerDefinitions: [] })).toEqual([])
    expect(lostSecrets(before, renamed).map(({ name }) => name)).toEqual(['A', 'B'])
    expect(lostContainers(before, renamed)).toMatchObject([{ container: 'app', renamedTo: 'other' }])
  })

  test('where another container came instead, those that it does not have', () => {
    const other = (secrets: readonly string[]) => ({
      containerDefinitions: [
        {
          name: 'other',
          image: 'registry.example/other:1',
          secrets: secrets.map((name) => ({ name, valueFrom: `/${name}` })),
        },
      ],
    })
    expect(lostSecrets(before, other(['A'])).map(({ name }) => name)).toEqual(['B'])
    expect(lostSecrets(before, other(['A', 'B']))).toEqual([])
  })

  test('variables, except those that became secrets', () => {
    const after = app({ secrets: [{ name: 'D', valueFrom: '/d' }] })
    expect(lostEnvironment(before, after)).toEqual([
      {
        container: 'app',
        name: 'C',
        pointer: '/containerDefinitions/0/environment/0',
        containerPointer: '/containerDefinitions/0',
      },
    ])
  })
})

interface Schema {
  $ref?: string
  type?: string
  enum?: readonly string[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
}

/** Members by which entries are told apart: another value is another entry. */
const keys = new Set(
  (
    'Volume.name ContainerDefinition.name KeyValuePair.name Secret.name VolumeFrom.sourceContainer ' +
    'ContainerDependency.containerName HostEntry.hostname Ulimit.name SystemControl.namespace Tag.key ' +
    'ResourceRequirement.type PortMapping.protocol ' +
    'InferenceAccelerator.deviceName Device.hostPath Device.containerPath Tmpfs.containerPath ' +
    'TaskDefinitionPlacementConstraint.type'
  ).split(' '),
)

interface Leaf {
  pointer: JsonPointer
  /** `Shape.member` */
  place: string
  value: Json
  changed: Json
}

describe('every member of RegisterTaskDefinition', () => {
  const definitions = schema.definitions as unknown as Record<string, Schema>
  const leaves: Leaf[] = []
  const document = sample({ $ref: '#/definitions/RegisterTaskDefinitionRequest' }, '', '') as JsonObject

  function sample(node: Schema, pointer: JsonPointer, place: string): Json {
    const shape = node.$ref?.split('/').at(-1)
    const resolved = shape === undefined ? node : (definitions[shape] ?? {})
    if (resolved.properties !== undefined) {
      return Object.fromEntries(
        Object.entries(resolved.properties).map(([key, member]) => [
          key,
          sample(member, pointerTo(pointer, key), `${shape ?? ''}.${key}`),
        ]),
      )
    }
    if (resolved.items !== undefined) return [sample(resolved.items, pointerTo(pointer, 0), place)]
    if (typeof resolved.additionalProperties === 'object') {
      return { key: sample(resolved.additionalProperties, pointerTo(pointer, 'key'), place) }
    }
    const [value, changed]: [Json, Json] =
      resolved.enum !== undefined
        ? [resolved.enum.at(-1) ?? '', resolved.enum.at(0) ?? '']
        : resolved.type === 'integer'
          ? [pointer.length + 1000, pointer.length + 1001]
          : resolved.type === 'boolean'
            ? [true, false]
            : [`value at ${pointer}`, `changed at ${pointer}`]
    leaves.push({ pointer, place, value, changed })
    return value
  }

  function mutated({ pointer, changed }: Leaf): JsonObject {
    const copy = structuredClone(document) as Json
    const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')) as JsonPointer) as Record<string, Json>
    parent[pointer.slice(pointer.lastIndexOf('/') + 1)] = changed
    return copy as JsonObject
  }

  const changeable = leaves.filter(({ value, changed }) => value !== changed)

  test('is covered', () => {
    expect(changeable.length).toBeGreaterThan(120)
    expect(changesBetween(document, structuredClone(document))).toEqual([])
  })

  test.each(changeable.map((leaf) => [leaf.pointer, leaf] as const))(
    '%s, changed once, is found once',
    (pointer, leaf) => {
      const changes = changesBetween(document, mutated(leaf))
      const kinds = changes.map((change) => change.kind).sort()
      if (keys.has(leaf.place)) expect(kinds).toEqual(['added', 'removed'])
      else expect(kinds).toHaveLength(1)
      for (const change of changes) expect(pointer.startsWith(change.pointer)).toBe(true)
    },
  )
})

describe('what nobody should read', () => {
  const variable = (name: string, value: Json) => ({ environment: [{ name, value }] })
  const shown = (before: JsonObject, after: JsonObject) => JSON.stringify(changesBetween(before, after))

  test('the literal that became a secret', () => {
    const before = app(variable('API_PSK', 'plain words'))
    const after = app({ secrets: [{ name: 'API_PSK', valueFrom: '/psk' }] })
    expect(changesBetween(before, after)).toContainEqual(
      expect.objectContaining({ subject: 'environment app/API_PSK', kind: 'removed', detail: 'is a secret now' }),
    )
    expect(shown(before, after)).not.toContain('plain words')
  })

  test('the value of a variable that is a secret in another container', () => {
    const other = { name: 'worker', image: 'r/worker:1', secrets: [{ name: 'SHARED', valueFrom: '/shared' }] }
    const both = (value: string): JsonObject => ({
      containerDefinitions: [{ name: 'app', image: 'r/app:1', ...variable('SHARED', value) }, other],
    })
    expect(shown(both('first'), both('second'))).not.toMatch(/first|second/)
  })

  test('a literal beside a secret that is gone', () => {
    const secrets = [{ name: 'A', valueFrom: '/a' }]
    const [, literal] = changesBetween(app({ ...variable('A', 'one'), secrets }), app(variable('A', 'two')))
    expect(literal).toMatchObject({ kind: 'changed', impact: 'breaking', detail: 'was a secret, is plain text now' })
  })

  test.each([
    ['X', '9f86d081884c7d659a2feaa0c55ad015'],
    ['CONFIG', 'bWFuYWdlcjpzZWNyZXQ='],
    ['RAILS_MASTER', 'plain'],
    ['RELEASE_COOKIE', 'plain'],
    ['ANYTHING', 'Tr0ub4dor&3'],
    ['BLOB_URL', 'https://x.blob.core.windows.net/c?sig=abc'],
    ['DATABASE', 'postgres://db/x'],
    ['PIN_CODE', '1234'],
    ['MFA', '123456'],
    ['DB', 'admin:1234'],
    ['ORACLE', 'scott/tiger'],
    ['SMTP_P', 'hunter'],
    ['WORDS', 'correct horse battery staple'],
    ['RANDOM', 'kqjzmwpxvbtrnhdlfgsc'],
  ])('%s=%s', (name, value) => {
    expect(shown(app({}), app(variable(name, value)))).not.toContain(value)
  })

  test.each([
    ['PORT', '8080'],
    ['TIMEOUT', '30s'],
    ['LOG_LEVEL', 'debug'],
    ['ENV', 'pre-production'],
    ['REGION', 'eu-west-1'],
    ['VERSION', 'v1.12.3'],
    ['DB_HOST', 'db.internal.example.com:5432'],
    ['API_URL', 'https://api.example.com/v1'],
    ['FEATURES', 'search, export'],
    ['CACHE_HOST', 'redis:6379'],
    ['HEALTH_PATH', '/healthz'],
  ])('but %s=%s is a setting', (name, value) => {
    expect(shown(app({}), app(variable(name, value)))).toContain(JSON.stringify(value))
  })

  test('text that stands where an entry with a name belongs', () => {
    const before = app({ environment: ['DB_PASS=old-value'], secrets: ['hunter2'] })
    const after = app({
      environment: ['DB_PASS=new-value', { name: { a: 'nested' }, value: 'x' }],
      secrets: ['hunter3'],
    })
    expect(shown(before, after)).not.toMatch(/old-value|new-value|hunter|nested/)
    expect(changesBetween(before, after).map(({ subject }) => subject)).toContain('environment app/#0')
  })

  test('options that any log router may take, and properties of a proxy', () => {
    const firelens = (user: string) => app({ firelensConfiguration: { type: 'fluentbit', options: { user } } })
    const router = (memory: string) => app({ logConfiguration: { logDriver: 'awsfirelens', options: { memory } } })
    const proxy = (value: string): JsonObject => ({
      ...app({}),
      proxyConfiguration: { containerName: 'app', properties: [{ name: 'DB_PASSWORD', value }] },
    })
    for (const make of [firelens, router, proxy])
      expect(shown(make('hunter'), make('summer'))).not.toMatch(/hunter|summer/)
  })

  test('numbers that are none of ECS', () => {
    expect(shown(app({}), app({ dbPassword: 48151623, dockerLabels: { cpu: 99887766 } }))).not.toMatch(
      /48151623|99887766/,
    )
  })
})

describe('environment files, of which the first wins', () => {
  const files = (...names: string[]) => app({ environmentFiles: names.map((value) => ({ type: 's3', value })) })
  const told = (before: JsonObject, after: JsonObject) =>
    changesBetween(before, after).map(({ kind, subject }) => `${kind} ${subject.replace('environment file app/', '')}`)

  test.each<[string[], string[], string[]]>([
    [['a', 'b'], ['a', 'b'], []],
    [
      ['a', 'b'],
      ['b', 'a'],
      ['changed 0', 'changed 1'],
    ],
    [
      ['a', 'b', 'c'],
      ['b', 'a'],
      ['removed 2', 'changed 0', 'changed 1'],
    ],
    [
      ['a', 'b'],
      ['b', 'c', 'a'],
      ['added 1', 'changed 0', 'changed 2'],
    ],
    [['a', 'a'], ['a'], ['removed 1']],
    [['a', 'b'], ['b'], ['removed 0']],
  ])('%j → %j', (before, after, expected) => {
    expect(told(files(...before), files(...after))).toEqual(expected)
  })
})

describe('secrets of other places', () => {
  const splunk = (more: JsonObject) => app({ logConfiguration: { logDriver: 'splunk', ...more } })
  const option = { name: 'splunk-token', valueFrom: '/splunk' }

  test.each<[string, JsonObject, JsonObject, object]>([
    [
      'a log option that was a secret is plain text',
      splunk({ secretOptions: [option] }),
      splunk({ options: { 'splunk-token': 'x' } }),
      { subject: 'log option app/splunk-token', kind: 'added', detail: 'was a secret, is plain text now' },
    ],
    [
      'a log configuration with a secret is gone',
      splunk({ secretOptions: [option] }),
      app({}),
      { pointer: '/containerDefinitions/0/logConfiguration', kind: 'removed' },
    ],
    [
      'the credentials of the registry are gone',
      app({ repositoryCredentials: { credentialsParameter: 'arn' } }),
      app({}),
      { pointer: '/containerDefinitions/0/repositoryCredentials', kind: 'removed' },
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(changesBetween(before, after)).toContainEqual(expect.objectContaining({ ...expected, impact: 'breaking' }))
  })
})

test('an image without a tag is the one tagged latest, and digests are shown short', () => {
  const pinned = (letter: string) => `r/app@sha256:${letter.repeat(64)}`
  expect(changesBetween(app({ image: 'nginx' }), app({ image: 'nginx:latest' }))).toEqual([])
  expect(changesBetween(app({ image: pinned('a') }), app({ image: pinned('b') }))).toEqual([
    expect.objectContaining({ detail: 'sha256:aaaaaaaaaaaa → sha256:bbbbbbbbbbbb' }),
  ])
})

test('a number in a pointer is told with its container where there are several', () => {
  const named = (...containers: JsonObject[]): JsonObject => ({ containerDefinitions: containers })
  const a = { name: 'a', image: 'r/a:1' }
  const b = { name: 'b', image: 'r/b:1' }
  const [change] = changesBetween(named(a, b), named({ ...b, memory: 512 }, a))
  expect(change).toMatchObject({ pointer: '/containerDefinitions/0/memory', detail: 'container b, 512' })
})

describe('what is gone with a container', () => {
  const sidecar = { name: 'dd', image: 'r/dd:1', secrets: [{ name: 'DD', valueFrom: '/dd' }] }
  const main = { name: 'api', image: 'r/api:1' }
  const otel = { name: 'otel', image: 'r/otel:1' }
  const lost = (before: JsonObject[], after: JsonObject[]) =>
    lostSecrets({ containerDefinitions: before }, { containerDefinitions: after }).map(({ name }) => name)

  test('is gone with a sidecar, whatever other one came', () => {
    expect(lost([main, sidecar], [main, otel])).toEqual([])
    expect(lost([main, sidecar], [main])).toEqual([])
  })

  test('is lost where none of the essential containers stayed and another came', () => {
    expect(lost([sidecar], [otel])).toEqual(['DD'])
    expect(lost([sidecar], [{ ...otel, secrets: sidecar.secrets }])).toEqual([])
  })
})

test('of two variables of one name, one may go', () => {
  const twice = app({
    environment: [
      { name: 'A', value: '1' },
      { name: 'A', value: '2' },
    ],
  })
  expect(lostEnvironment(twice, app({ environment: [{ name: 'A', value: '2' }] }))).toEqual([])
})

test('a GPU that is shared otherwise is no change of its number', () => {
  const gpu = (memory: number) =>
    app({ resourceRequirements: [{ type: 'GPU', value: '1', sharingStrategy: { nvidiaMps: { memory } } }] })
  expect(changesBetween(gpu(10), gpu(11)).map((change) => change.detail)).toEqual([undefined])
})
