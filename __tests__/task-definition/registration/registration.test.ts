import { ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  pointerTo,
  valueAt,
} from '../../../src/base/json.ts'
import { cleanEmptyValues } from '../../../src/task-definition/registration/clean.ts'
import { registerable } from '../../../src/task-definition/registration/registration.ts'

const container: JsonObject = { name: 'api', image: 'nginx' }
const withContainer = (members: JsonObject): JsonObject => ({
  family: 'api',
  containerDefinitions: [{ ...container, ...members }],
})
const register = (value: JsonObject, ...keepNullValueKeys: string[]) => registerable(value, { keepNullValueKeys })
const place = '/containerDefinitions/0'

describe('what is sent', () => {
  const cases: readonly [name: string, given: JsonObject, sent: JsonObject, keep?: string[]][] = [
    [
      'an environment entry with valueFrom',
      withContainer({ environment: [{ name: 'A', valueFrom: 'arn:x' }] }),
      withContainer({ environment: [{ name: 'A', value: '' }] }),
    ],
    [
      'an empty variable',
      withContainer({ environment: [{ name: 'A', value: '' }] }),
      withContainer({ environment: [{ name: 'A', value: '' }] }),
    ],
    [
      'a null variable',
      withContainer({ environment: [{ name: 'A', value: null }] }),
      withContainer({ environment: [{ name: 'A', value: '' }] }),
    ],
    ['a variable without anything', withContainer({ environment: [{ name: '', value: '' }] }), withContainer({})],
    [
      'misspelt keys',
      { ...withContainer({ secret: [{ name: 'A' }], Secrets: [1] }), executionRole: 'x' },
      withContainer({}),
    ],
    [
      'a literal secret',
      withContainer({ secrets: [{ name: 'A', value: 'hunter2' }] }),
      withContainer({ secrets: [{ name: 'A' }] }),
    ],
    [
      'an empty valueFrom',
      withContainer({ secrets: [{ name: 'A', valueFrom: '' }] }),
      withContainer({ secrets: [{ name: 'A' }] }),
    ],
    ['an empty argument', withContainer({ command: ['--flag', '', 'x'] }), withContainer({ command: ['--flag', 'x'] })],
    ['an empty entry point', withContainer({ entryPoint: [''] }), withContainer({})],
    [
      'an empty health check argument',
      withContainer({ healthCheck: { command: ['CMD-SHELL', ''] } }),
      withContainer({ healthCheck: { command: ['CMD-SHELL'] } }),
    ],
    [
      'an empty log option',
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { tag: '', a: 'b' } } }),
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { a: 'b' } } }),
    ],
    [
      'a kept log option',
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { tag: '', a: 'b' } } }),
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { tag: '', a: 'b' } } }),
      ['tag'],
    ],
    [
      'a kept log option that stands alone',
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { tag: '' } } }),
      withContainer({ logConfiguration: { logDriver: 'awslogs' } }),
      ['tag'],
    ],
    [
      'a kept map with a kept option',
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { tag: '' } } }),
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { tag: '' } } }),
      ['tag', 'options'],
    ],
    ['a kept null, which the SDK drops', withContainer({ user: null }), withContainer({}), ['user']],
    ['an empty role', { ...withContainer({}), executionRoleArn: '' }, withContainer({})],
    ['output of describe-task-definition', { taskDefinition: withContainer({}), tags: [] }, {}],
    [
      'a number as value',
      withContainer({ environment: [{ name: 'A', value: 8080 }] }),
      withContainer({ environment: [{ name: 'A', value: 8080 }] }),
    ],
    ['false and 0', withContainer({ essential: false, cpu: 0 }), withContainer({ essential: false, cpu: 0 })],
    [
      'response fields',
      { ...withContainer({}), revision: 3, status: 'ACTIVE', deleteRequestedAt: 'x', compatibilities: ['EC2'] },
      withContainer({}),
    ],
    [
      'tags',
      { ...withContainer({}), tags: [{ key: 'a', value: '' }, {}] },
      { ...withContainer({}), tags: [{ key: 'a' }] },
    ],
    [
      'App Mesh properties',
      {
        ...withContainer({}),
        proxyConfiguration: {
          type: 'APPMESH',
          containerName: 'e',
          properties: [{ name: 'A', value: '' }, { value: 'b' }],
        },
      },
      {
        ...withContainer({}),
        proxyConfiguration: {
          type: 'APPMESH',
          containerName: 'e',
          properties: [
            { name: 'A', value: '' },
            { name: '', value: 'b' },
          ],
        },
      },
    ],
    ['nothing at all', { family: '', containerDefinitions: [{}] }, {}],
  ]
  it.each(cases)('%s', (_name, given, sent, keep = []) => {
    expect(register(given, ...keep).value).toEqual(sent)
  })

  it('a place of the file for every place that is sent', () => {
    const file = withContainer({
      environment: [null, { name: '', value: '' }, { name: 'A', valueFrom: 'x' }, { name: 'B', value: '' }],
      command: ['', 'a', '', 'b'],
    })
    const { origin } = register(file)
    expect(origin('')).toBe('')
    expect(origin(`${place}/environment/0/name`)).toBe(`${place}/environment/2/name`)
    expect(origin(`${place}/environment/0/value`)).toBe(`${place}/environment/2`)
    expect(origin(`${place}/environment/1/value`)).toBe(`${place}/environment/3/value`)
    expect(origin(`${place}/command/1`)).toBe(`${place}/command/3`)
    expect(origin(`${place}/nowhere/at/all`)).toBe(place)
  })
})

describe('what is lost', () => {
  const logs = (options: JsonObject): JsonObject =>
    withContainer({ logConfiguration: { logDriver: 'awslogs', options } })
  const cases: readonly [name: string, given: JsonObject, lost: string[], keep?: string[]][] = [
    [
      'valueFrom under environment',
      withContainer({ environment: [{ name: 'A', valueFrom: 'x' }] }),
      [`error env-value-from ${place}/environment/0/valueFrom (environment api/A)`],
    ],
    [
      'valueFrom beside a value',
      withContainer({ environment: [{ name: 'A', value: 'b', valueFrom: 'x' }] }),
      [`error env-value-from ${place}/environment/0/valueFrom (environment api/A)`],
    ],
    ['an empty valueFrom is nothing', withContainer({ environment: [{ name: 'A', value: 'b', valueFrom: '' }] }), []],
    [
      'a null variable',
      withContainer({ environment: [{ name: 'A', value: null }] }),
      [`warning env-value-null ${place}/environment/0/value (environment api/A)`],
    ],
    [
      'a variable without name',
      withContainer({ environment: [{ name: '', value: 'x' }] }),
      [`error env-name-empty ${place}/environment/0/name (${place}/environment/0)`],
    ],
    ['an empty variable is kept', withContainer({ environment: [{ name: 'A', value: '' }, {}] }), []],
    [
      'an empty argument',
      withContainer({ command: ['--flag', '', 'x'] }),
      [`error command-empty-argument ${place}/command/1 (container api)`],
    ],
    [
      'an empty entry point',
      withContainer({ entryPoint: [''] }),
      [`error command-empty-argument ${place}/entryPoint/0 (container api)`],
    ],
    ['an empty list is nothing', withContainer({ command: [], entryPoint: null }), []],
    [
      'an empty health check argument',
      withContainer({ healthCheck: { command: ['CMD-SHELL', ''] } }),
      [`error command-empty-argument ${place}/healthCheck/command/1 (container api)`],
    ],
    [
      'a health check of which only the command is empty is left to the schema',
      withContainer({ healthCheck: { command: [''], interval: 30 } }),
      [],
    ],
    [
      'an empty log option',
      logs({ tag: '', a: 'b' }),
      [`warning log-option-empty ${place}/logConfiguration/options/tag (log option api/tag)`],
    ],
    ['a kept log option', logs({ tag: '', a: 'b' }), [], ['tag']],
    [
      'a kept log option that stands alone',
      logs({ tag: '' }),
      [`warning log-option-empty ${place}/logConfiguration/options/tag (log option api/tag)`],
      ['tag'],
    ],
    ['a kept log option in a kept map', logs({ tag: '' }), [], ['tag', 'options', 'logConfiguration']],
    ['a null log option is nothing', logs({ tag: null, a: 'b' }), []],
    [
      'an empty FireLens option',
      withContainer({ firelensConfiguration: { type: 'fluentbit', options: { x: '' } } }),
      [`warning option-empty ${place}/firelensConfiguration/options/x (container api)`],
    ],
    [
      'an empty label',
      withContainer({ dockerLabels: { 'a/b': '' } }),
      [`notice label-empty ${place}/dockerLabels/a~1b (container api)`],
    ],
    [
      'empty roles',
      { ...withContainer({}), executionRoleArn: '', taskRoleArn: '' },
      ['notice role-empty /executionRoleArn (execution role)', 'notice role-empty /taskRoleArn (task role)'],
    ],
    ['null roles are nothing', { ...withContainer({}), executionRoleArn: null }, []],
    ['unknown keys are left to the schema', { ...withContainer({ secret: [1] }), executionRole: 'x', revision: 3 }, []],
    ['wrong types are left to the schema', { containerDefinitions: { a: 1 }, executionRoleArn: 5 }, []],
    [
      'wrong types deeper',
      withContainer({ environment: 'x', command: 'y', logConfiguration: [], dockerLabels: 'z', healthCheck: 1 }),
      [],
    ],
    [
      'a container without name',
      { containerDefinitions: [{ command: ['', 'a'] }] },
      [`error command-empty-argument ${place}/command/0 (container ${place})`],
    ],
  ]
  it.each(cases)('%s', (_name, given, lost, keep = []) => {
    const losses = register(given, ...keep).losses()
    expect(losses.map(({ severity, rule, pointer, subject }) => `${severity} ${rule} ${pointer} (${subject})`)).toEqual(
      lost,
    )
    for (const loss of losses) expect(valueAt(given, loss.pointer)).not.toBeUndefined()
  })

  it('without a value in its words', () => {
    const losses = register(
      withContainer({ environment: [{ name: 'A', value: 'hunter2', valueFrom: 'hunter2' }], command: ['hunter2', ''] }),
    ).losses()
    expect(losses).toHaveLength(2)
    expect(JSON.stringify(losses.map(({ message, remedy }) => message + remedy))).not.toContain('hunter2')
  })
})

describe('holds for any definition', () => {
  const text = fc.constantFrom('', 'a', 'b')
  const scalar = fc.constantFrom<Json>('', 'a', null, 0, 1, true, false)
  const map = fc.dictionary(fc.constantFrom('a', 'tag', 'x'), scalar)
  const entry = fc.record({ name: scalar, value: scalar, valueFrom: scalar, other: scalar }, { requiredKeys: [] })
  const containers = fc.array(
    fc.record(
      {
        name: text,
        cpu: scalar,
        command: fc.array(scalar),
        environment: fc.array(entry),
        secrets: fc.array(entry),
        dockerLabels: map,
        logConfiguration: fc.record(
          { logDriver: text, options: map, secretOptions: fc.array(entry) },
          { requiredKeys: [] },
        ),
        secret: fc.array(entry),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  )
  const definitions = fc
    .record(
      {
        family: text,
        cpu: scalar,
        revision: scalar,
        tags: fc.array(entry),
        containerDefinitions: containers,
        volumes: fc.array(fc.record({ name: text, host: map })),
      },
      { requiredKeys: [] },
    )
    .map((value): JsonObject => JSON.parse(JSON.stringify(value)))

  function pointersIn(value: Json, pointer: JsonPointer = ''): JsonPointer[] {
    if (isJsonArray(value))
      return [pointer, ...value.flatMap((element, index) => pointersIn(element, pointerTo(pointer, index)))]
    if (isJsonObject(value))
      return [pointer, ...Object.entries(value).flatMap(([key, member]) => pointersIn(member, pointerTo(pointer, key)))]
    return [pointer]
  }

  it('everything that is sent comes from a place of the file, and a scalar from the same scalar', () => {
    fc.assert(
      fc.property(definitions, (file) => {
        const { value, origin } = register(file)
        for (const pointer of pointersIn(value)) {
          const there = valueAt(file, origin(pointer))
          const sent = valueAt(value, pointer)
          expect(there).not.toBeUndefined()
          if (typeof sent !== 'object' && sent !== '') expect(there).toEqual(sent)
        }
      }),
    )
  })

  it('the AWS SDK puts the same on the wire', async () => {
    let body = ''
    const client = new ECSClient({
      region: 'us-east-1',
      endpoint: 'http://127.0.0.1:1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
      requestHandler: {
        handle: async (request: { body?: unknown }) => {
          body = request.body instanceof Uint8Array ? new TextDecoder().decode(request.body) : ''
          throw new Error('recorded')
        },
      },
    })
    await fc.assert(
      fc.asyncProperty(definitions, async (file) => {
        const cleaned = cleanEmptyValues(file)?.value ?? {}
        if (JSON.stringify(cleaned).includes('"environment"')) return
        await client.send(new RegisterTaskDefinitionCommand(JSON.parse(JSON.stringify(cleaned)))).catch(() => {})
        expect(register(file).value).toEqual(JSON.parse(body))
      }),
    )
  })
})
