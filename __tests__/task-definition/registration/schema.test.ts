import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, type JsonObject, valueAt } from '../../../src/base/json.ts'
import { nearest } from '../../../src/base/nearest.ts'
import { sameWord } from '../../../src/task-definition/registration/key-suggestion.ts'
import { RESPONSE_ONLY_FIELDS } from '../../../src/task-definition/registration/response-only.ts'
import { MAX_SCHEMA_PROBLEMS, validateSchema } from '../../../src/task-definition/registration/schema.ts'

const container: JsonObject = { name: 'api', image: 'nginx' }
const definition = (members: JsonObject = {}): JsonObject => ({
  family: 'api',
  containerDefinitions: [container],
  ...members,
})
const withContainer = (members: JsonObject): JsonObject =>
  definition({ containerDefinitions: [{ ...container, ...members }] })

describe('accepts', () => {
  const full = withContainer({
    cpu: 256,
    essential: false,
    portMappings: [{ containerPort: 80, protocol: 'tcp', appProtocol: 'http2' }],
    environment: [{ name: 'A', value: '' }],
    secrets: [{ name: 'B', valueFrom: '/b' }],
    logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g', anything: 'goes' } },
    dockerLabels: { 'any.label': 'x' },
    linuxParameters: { capabilities: { add: ['SYS_PTRACE'] }, tmpfs: [{ containerPath: '/t', size: 1 }] },
    restartPolicy: { enabled: true, ignoredExitCodes: [0] },
    versionConsistency: 'disabled',
    resourceRequirements: [{ type: 'GPU', sharingStrategy: { nvidiaMps: { memory: 1 } } }],
  })
  const cases: readonly [name: string, value: Json][] = [
    ['the smallest definition', definition()],
    ['a full container', full],
    [
      'task settings',
      definition({
        cpu: '256',
        memory: '512',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE', 'MANAGED_INSTANCES'],
      }),
    ],
    ['tags', definition({ tags: [{ key: 'a', value: 'b' }] })],
    [
      'null, empty text, lists and objects where they are optional',
      withContainer({
        cpu: null,
        user: '',
        links: [],
        healthCheck: {},
        secrets: [null, {}],
        dockerLabels: { a: null },
      }),
    ],
    ['nothing but empty content under a wrong type', withContainer({ environment: {}, command: '', essential: '' })],
    [
      'what is left to the check of what registration keeps',
      withContainer({ environment: [{ name: 'A', valueFrom: 'arn' }] }),
    ],
  ]
  it.each(cases)('%s', (_name, value) => {
    expect(validateSchema(value)).toEqual([])
  })
})

describe('rejects', () => {
  const cases: readonly [name: string, value: Json, found: string[], remedy: RegExp][] = [
    [
      'a key in other case',
      definition({ NetworkMode: 'awsvpc' }),
      ['error unknown-key /NetworkMode'],
      /^Rename it to networkMode\.$/,
    ],
    [
      'a key with a hyphen',
      withContainer({ 'entry-point': ['a'] }),
      ['error unknown-key /containerDefinitions/0/entry-point'],
      /entryPoint/,
    ],
    [
      'a singular',
      withContainer({ secret: [{ name: 'A', valueFrom: 'x' }] }),
      ['error unknown-key /containerDefinitions/0/secret'],
      /to secrets\./,
    ],
    [
      'a key without its ending',
      definition({ executionRole: 'x' }),
      ['error unknown-key /executionRole'],
      /to executionRoleArn\./,
    ],
    [
      'a slip',
      withContainer({ enviroment: [{ name: 'A', value: 'x' }] }),
      ['error unknown-key /containerDefinitions/0/enviroment'],
      /to environment\./,
    ],
    [
      'a container key at the top',
      definition({ logConfiguration: { logDriver: 'awslogs' } }),
      ['error unknown-key /logConfiguration'],
      /^Move it .*containerDefinitions\[\]\.$/,
    ],
    [
      'a task key in a container',
      withContainer({ executionRoleArn: 'x' }),
      ['error unknown-key /containerDefinitions/0/executionRoleArn'],
      /^Move it .*the top level\.$/,
    ],
    [
      'log options one level too high',
      withContainer({ options: { a: 'b' } }),
      ['error unknown-key /containerDefinitions/0/options'],
      /logConfiguration/,
    ],
    [
      'a key nobody knows',
      withContainer({ portMappings: [{ containerPort: 80, xyz: 1 }] }),
      ['error unknown-key /containerDefinitions/0/portMappings/0/xyz'],
      /containerPort, hostPort/,
    ],
    [
      'secrets of a log driver under the name that containers have for theirs',
      withContainer({
        logConfiguration: { logDriver: 'splunk', secrets: [{ name: 'splunk-token', valueFrom: '/t' }] },
      }),
      ['error unknown-key /containerDefinitions/0/logConfiguration/secrets'],
      /^Rename it to secretOptions/,
    ],
    ['a merge key', withContainer({ '<<': { cpu: 1 } }), ['error unknown-key /containerDefinitions/0/<<'], /merge/],
    [
      'a literal secret',
      withContainer({ secrets: [{ name: 'A', value: 'hunter2' }] }),
      ['error unknown-key /containerDefinitions/0/secrets/0/value'],
      /valueFrom with the ARN/,
    ],
    [
      'a number as text',
      withContainer({ environment: [{ name: 'A', value: 8080 }] }),
      ['error type /containerDefinitions/0/environment/0/value'],
      /quotes/,
    ],
    [
      'a boolean as text',
      withContainer({ environment: [{ name: 'A', value: true }] }),
      ['error type /containerDefinitions/0/environment/0/value'],
      /quotes/,
    ],
    [
      'text as a number',
      withContainer({ cpu: '256' }),
      ['error type /containerDefinitions/0/cpu'],
      /Remove the quotes/,
    ],
    ['a fraction', withContainer({ cpu: 0.5 }), ['error type /containerDefinitions/0/cpu'], /a whole number/],
    [
      'text as a boolean',
      withContainer({ essential: 'true' }),
      ['error type /containerDefinitions/0/essential'],
      /true or false without quotes/,
    ],
    ['a task size as a number', definition({ cpu: 256 }), ['error type /cpu'], /quotes/],
    [
      'text for a list',
      withContainer({ command: 'npm start' }),
      ['error type /containerDefinitions/0/command'],
      /list/,
    ],
    [
      'a map for a list',
      withContainer({ environment: { A: 'x' } }),
      ['error type /containerDefinitions/0/environment'],
      /list/,
    ],
    [
      'a number in a map',
      withContainer({ dockerLabels: { 'a/b': 1 } }),
      ['error type /containerDefinitions/0/dockerLabels/a~1b'],
      /quotes/,
    ],
    ['an enum in other case', definition({ networkMode: 'AWSVPC' }), ['error enum /networkMode'], /^Write awsvpc\.$/],
    [
      'an enum in a list',
      definition({ requiresCompatibilities: ['EC2', 'Lambda'] }),
      ['error enum /requiresCompatibilities/1'],
      /EC2, EXTERNAL, FARGATE or MANAGED_INSTANCES/,
    ],
    ['missing keys, one problem for the place', {}, ['error required '], /family and containerDefinitions/],
    [
      'a missing key deeper',
      withContainer({ logConfiguration: { options: { a: 'b' } } }),
      ['error required /containerDefinitions/0/logConfiguration'],
      /Add logDriver/,
    ],
    [
      'a required key that is empty',
      withContainer({ secrets: [{ name: 'A', valueFrom: '' }] }),
      ['error required-empty /containerDefinitions/0/secrets/0/valueFrom'],
      /Give valueFrom/,
    ],
    [
      'a required list that is empty',
      { family: 'a', containerDefinitions: [] },
      ['error required-empty /containerDefinitions'],
      /containerDefinitions/,
    ],
    [
      'places behind removed elements',
      withContainer({ portMappings: [null, {}, { containerPort: '80' }] }),
      ['error type /containerDefinitions/0/portMappings/2/containerPort'],
      /quotes/,
    ],
    ['something else than an object', 'x', ['error type '], /an object/],
    ['a null document', null, ['error type '], /an object/],
    [
      'names as CloudFormation has them',
      { Family: 'a', ContainerDefinitions: [{ Name: 'a' }] },
      ['error unknown-key /Family', 'error unknown-key /ContainerDefinitions'],
      /family/,
    ],
  ]
  it.each(cases)('%s', (_name, value, found, remedy) => {
    const problems = validateSchema(value)
    expect(problems.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)).toEqual(found)
    expect(problems[0]?.remedy).toMatch(remedy)
  })

  it('response-only fields with one notice, at the top level only', () => {
    const described = Object.fromEntries(
      [...RESPONSE_ONLY_FIELDS].map((field) => [field, field === 'revision' ? 7 : 'x']),
    )
    const problems = validateSchema(definition(described))
    expect(problems).toMatchObject([{ severity: 'notice', rule: 'response-only', pointer: '/taskDefinitionArn' }])
    for (const field of RESPONSE_ONLY_FIELDS) expect(problems[0]?.message).toContain(field)
    expect(validateSchema(withContainer({ status: 'x' }))[0]?.rule).toBe('unknown-key')
  })

  it.each([
    [{ env: [1] }, 'env', 'Kubernetes', 'environment'],
    [{ volumeMounts: [1] }, 'volumeMounts', 'Kubernetes', 'mountPoints'],
    [{ mem_limit: '512m' }, 'mem_limit', 'Compose', 'memory'],
    [{ cap_add: ['NET_ADMIN'] }, 'cap_add', 'Compose', 'linuxParameters.capabilities.add'],
    [{ ports: ['80:80'] }, 'ports', 'Compose', 'portMappings'],
    [{ healthCheck: { command: ['CMD', 'a'], test: ['a'] } }, 'test', 'Compose', 'command'],
    [{ mountPoints: [{ mountPath: '/data' }] }, 'mountPath', 'Kubernetes', 'containerPath'],
  ])('a word of another tool: %j', (members, key, tool, right) => {
    const problems = validateSchema(withContainer(members))
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-key'])
    expect(problems[0]?.message).toContain(`the key ${key} `)
    expect(problems[0]?.message).toContain(`it is a word of ${tool} for ${right}.`)
    expect(problems[0]?.remedy).toContain(right)
  })

  it.each(['_comment', '//', '$schema', 'x-note', 'comment'])('the comment %s with a notice', (key) => {
    expect(validateSchema(definition({ [key]: 'for people' }))).toMatchObject([
      { severity: 'notice', rule: 'comment-key' },
    ])
  })

  it.each([
    ['TCP', 'notice'],
    ['UDP', 'error'],
    ['sctp', 'error'],
  ])('the protocol %s, which ECS takes for tcp, with a severity of %s', (protocol, severity) => {
    const problems = validateSchema(withContainer({ portMappings: [{ containerPort: 53, protocol }] }))
    expect(problems).toMatchObject([{ severity, rule: 'protocol' }])
  })

  it('a network mode that only samples have with a warning', () => {
    expect(validateSchema(definition({ networkMode: 'default' }))).toMatchObject([
      { severity: 'warning', rule: 'network-mode-default', pointer: '/networkMode' },
    ])
  })

  it('no more than the limit, however broken the file is', () => {
    const broken = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]))
    expect(validateSchema(definition(broken))).toHaveLength(MAX_SCHEMA_PROBLEMS)
  })
})

describe('suggestions', () => {
  const known = ['environment', 'environmentFiles', 'secrets', 'image', 'cpu', 'name']
  it.each([
    ['Environment', 'environment'],
    ['secret', 'secrets'],
    ['environmentVariables', 'environment'],
    ['cpus', 'cpu'],
    ['im', null],
    ['environmentX', null],
  ])('the same word: %s', (word, expected) => expect(sameWord(word, known)).toBe(expected))
  it.each([
    ['enviroment', 'environment'],
    ['imgae', 'image'],
    ['cp', null],
    ['volume', null],
    ['x'.repeat(100_000), null],
  ])('a similar word: %.20s', (word, expected) => expect(nearest(word, known)).toBe(expected))
})

describe('holds for any definition', () => {
  const json = fc.jsonValue({ maxDepth: 5 }).map((value): Json => JSON.parse(JSON.stringify(value)))
  const loose = fc.record(
    {
      family: json,
      cpu: json,
      tags: json,
      containerDefinitions: fc.array(
        fc.oneof(
          json,
          fc.record({ name: json, environment: json, secrets: json, logConfiguration: json }, { requiredKeys: [] }),
        ),
      ),
    },
    { requiredKeys: [] },
  )

  it('points into the file and never quotes a value', () => {
    fc.assert(
      fc.property(loose, (value) => {
        const file: Json = JSON.parse(JSON.stringify(value))
        for (const problem of validateSchema(file)) expect(valueAt(file, problem.pointer)).not.toBeUndefined()
      }),
    )
  })

  it('keeps values to itself', () => {
    const secret = 'hunter2S3cr3t'
    const file = definition({
      networkMode: secret,
      cpu: [secret],
      [secret.repeat(5)]: secret,
      containerDefinitions: [
        {
          ...container,
          environment: [secret, { name: 'A', value: [secret] }],
          command: secret,
          secrets: [{ name: 'A', value: secret }],
        },
      ],
    })
    const texts = validateSchema(file).map(({ message, remedy }) => `${message} ${remedy}`)
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.join('\n')).not.toContain(secret)
  })
})

describe('the generated schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../src/task-definition/registration/schema.generated.json', import.meta.url), 'utf8'),
  )

  it('is that of the installed ECS client', () => {
    const script = new URL('../../../scripts/generate-schema.ts', import.meta.url).pathname
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect(stderr).not.toContain('out of date')
    expect(status).toBe(0)
  })

  it('knows members, required keys and enums', () => {
    const { ContainerDefinition, Secret, PortMapping, Device, RegisterTaskDefinitionRequest } = schema.definitions
    expect(RegisterTaskDefinitionRequest.required).toEqual(['family', 'containerDefinitions'])
    expect(Secret.required).toEqual(['name', 'valueFrom'])
    expect(PortMapping.properties.protocol).toEqual({ type: 'string', enum: ['tcp', 'udp'] })
    expect(Device.properties.permissions).toEqual({
      type: 'array',
      items: { type: 'string', enum: ['mknod', 'read', 'write'] },
    })
    expect(ContainerDefinition.properties.dockerLabels).toEqual({
      type: 'object',
      additionalProperties: { type: 'string' },
    })
    expect(Object.keys(ContainerDefinition.properties)).toContain('restartPolicy')
  })

  it('compiles to a module without imports', () => {
    const code = readFileSync(
      new URL('../../../src/task-definition/registration/schema-validator.generated.js', import.meta.url),
      'utf8',
    )
    expect(code).not.toMatch(/\brequire\(|^import /m)
  })
})
