import { describe, expect, test } from 'vitest'
import { type Json, type JsonObject, valueAt } from '../../../src/base/json.ts'
import { isSame, normalise, type Part, partAt, plainValue } from '../../../src/task-definition/compare/normalise.ts'

const task = (more: JsonObject): JsonObject => ({ family: 'web', ...more })
const container = (more: JsonObject, around: JsonObject = {}): JsonObject =>
  task({ ...around, containerDefinitions: [{ name: 'app', image: 'app:1', ...more }] })
const fargate = { networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'] }

/** As written by hand, and as AWS gives it back or as somebody else would write it. */
const equal: readonly (readonly [string, JsonObject, JsonObject])[] = [
  [
    'what only an answer has',
    task({}),
    task({
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:7',
      revision: 7,
      status: 'INACTIVE',
      requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.ecr-auth' }],
      compatibilities: ['EC2', 'MANAGED_INSTANCES'],
      registeredAt: '2026-09-15T07:58:00.000Z',
      registeredBy: 'arn:aws:iam::111122223333:user/ci',
      deregisteredAt: '2026-09-16T07:58:00.000Z',
      deleteRequestedAt: '2026-09-17T07:58:00.000Z',
    }),
  ],
  [
    'what ECS fills in',
    container({}),
    container(
      {
        cpu: 0,
        essential: true,
        environment: [],
        mountPoints: [],
        volumesFrom: [],
        portMappings: [],
        systemControls: [],
        secrets: [],
      },
      { volumes: [], placementConstraints: [], enableFaultInjection: false, tags: [] },
    ),
  ],
  [
    'nothing in many forms',
    container({}),
    container({ command: [], user: '', linuxParameters: {}, secrets: null, dnsServers: [null] }),
  ],
  ['elements without content', container({ mountPoints: [] }), container({ mountPoints: [{}, { readOnly: null }] })],
  ['task size as number and as words', task({ cpu: '1024', memory: '2048' }), task({ cpu: '1 vCPU', memory: '2 GB' })],
  ['task size in small letters', task({ cpu: '512', memory: '512' }), task({ cpu: '.5 vcpu', memory: '0.5GB' })],
  ['task size as a JSON number', task({ cpu: '256', memory: '512' }), task({ cpu: 256, memory: 512 })],
  [
    'host port in awsvpc',
    container({ portMappings: [{ containerPort: 80 }] }, fargate),
    container({ portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }] }, fargate),
  ],
  [
    'host port in bridge mode',
    container({ portMappings: [{ containerPort: 80 }] }),
    container({ portMappings: [{ containerPort: 80, hostPort: 0 }] }, { networkMode: 'bridge' }),
  ],
  [
    'health check defaults',
    container({ healthCheck: { command: ['CMD', 'true'] } }),
    container({ healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3, startPeriod: 0 } }),
  ],
  [
    'what has no effect',
    container({}),
    container({
      privileged: false,
      readonlyRootFilesystem: false,
      interactive: false,
      pseudoTerminal: false,
      disableNetworking: false,
      versionConsistency: 'enabled',
      stopTimeout: 30,
      restartPolicy: { enabled: false, ignoredExitCodes: [1] },
      linuxParameters: { initProcessEnabled: false },
    }),
  ],
  [
    'restart policy defaults',
    container({ restartPolicy: { enabled: true } }),
    container({ restartPolicy: { enabled: true, restartAttemptPeriod: 300, ignoredExitCodes: [] } }),
  ],
  [
    'order of what has names',
    task({
      containerDefinitions: [
        {
          name: 'app',
          environment: [
            { name: 'A', value: '1' },
            { name: 'B', value: '2' },
          ],
          secrets: [
            { name: 'S', valueFrom: '/s' },
            { name: 'T', valueFrom: '/t' },
          ],
          portMappings: [{ containerPort: 80 }, { containerPort: 81, protocol: 'udp' }],
          mountPoints: [
            { sourceVolume: 'v', containerPath: '/v' },
            { sourceVolume: 'w', containerPath: '/w' },
          ],
          dependsOn: [
            { containerName: 'log', condition: 'START' },
            { containerName: 'init', condition: 'SUCCESS' },
          ],
          ulimits: [
            { name: 'nofile', softLimit: 1, hardLimit: 2 },
            { name: 'core', softLimit: 0, hardLimit: 0 },
          ],
          links: ['a', 'b'],
        },
        { name: 'log' },
        { name: 'init' },
      ],
      volumes: [{ name: 'v' }, { name: 'w' }],
      requiresCompatibilities: ['EC2', 'FARGATE'],
      tags: [
        { key: 'team', value: 'a' },
        { key: 'stage', value: 'b' },
      ],
    }),
    task({
      tags: [
        { key: 'stage', value: 'b' },
        { key: 'team', value: 'a' },
        { key: 'aws:cloudformation:stack-name', value: 'x' },
      ],
      requiresCompatibilities: ['FARGATE', 'EC2'],
      volumes: [{ name: 'w' }, { name: 'v', host: {}, configuredAtLaunch: false }],
      containerDefinitions: [
        { name: 'init' },
        { name: 'log' },
        {
          name: 'app',
          links: ['b', 'a'],
          ulimits: [
            { name: 'core', softLimit: 0, hardLimit: 0 },
            { name: 'nofile', hardLimit: 2, softLimit: 1 },
          ],
          dependsOn: [
            { containerName: 'init', condition: 'SUCCESS' },
            { containerName: 'log', condition: 'START' },
          ],
          mountPoints: [
            { containerPath: '/w', sourceVolume: 'w', readOnly: false },
            { sourceVolume: 'v', containerPath: '/v' },
          ],
          portMappings: [{ containerPort: 81, protocol: 'udp' }, { containerPort: 80 }],
          secrets: [
            { name: 'T', valueFrom: '/t' },
            { valueFrom: '/s', name: 'S' },
          ],
          environment: [
            { name: 'B', value: '2' },
            { value: '1', name: 'A' },
          ],
        },
      ],
    }),
  ],
  [
    'file systems with their defaults',
    task({ volumes: [{ name: 'v', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }] }),
    task({
      volumes: [
        {
          name: 'v',
          efsVolumeConfiguration: {
            fileSystemId: 'fs-1',
            rootDirectory: '/',
            transitEncryption: 'DISABLED',
            authorizationConfig: { iam: 'DISABLED' },
          },
        },
      ],
    }),
  ],
  [
    'the platform that Fargate assumes',
    task(fargate),
    task({ ...fargate, runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' } }),
  ],
  [
    'a variable without a value',
    container({ environment: [{ name: 'A', value: '1' }] }),
    container({ environment: [{ name: 'A', value: '1' }, { name: 'GONE' }] }),
  ],
  [
    'a proxy type',
    task({ proxyConfiguration: { containerName: 'e' } }),
    task({ proxyConfiguration: { type: 'APPMESH', containerName: 'e' } }),
  ],
]

const different: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ['essential: false is not nothing', container({}), container({ essential: false })],
  ['a root user is not the image’s user', container({}), container({ user: '0' })],
  ['order of the command', container({ command: ['a', 'b'] }), container({ command: ['b', 'a'] })],
  [
    'order of the health check',
    container({ healthCheck: { command: ['CMD', 'a'] } }),
    container({ healthCheck: { command: ['a', 'CMD'] } }),
  ],
  [
    'order of name servers',
    container({ dnsServers: ['10.0.0.2', '10.0.0.3'] }),
    container({ dnsServers: ['10.0.0.3', '10.0.0.2'] }),
  ],
  [
    'order of environment files, of which the first wins',
    container({
      environmentFiles: [
        { type: 's3', value: 'arn:aws:s3:::b/a.env' },
        { type: 's3', value: 'arn:aws:s3:::b/b.env' },
      ],
    }),
    container({
      environmentFiles: [
        { type: 's3', value: 'arn:aws:s3:::b/b.env' },
        { type: 's3', value: 'arn:aws:s3:::b/a.env' },
      ],
    }),
  ],
  ['a variable that is empty on purpose', container({}), container({ environment: [{ name: 'A', value: '' }] })],
  [
    'a host port of its own',
    container({ portMappings: [{ containerPort: 80 }] }),
    container({ portMappings: [{ containerPort: 80, hostPort: 80 }] }),
  ],
  [
    'the case of option names',
    container({ logConfiguration: { options: { Tag: '1' } } }),
    container({ logConfiguration: { options: { tag: '1' } } }),
  ],
  ['a label that reads like a default', container({}), container({ dockerLabels: { essential: 'true', cpu: '0' } })],
  ['an architecture on EC2', task({}), task({ runtimePlatform: { cpuArchitecture: 'X86_64' } })],
  [
    'a repeated name whose order may count',
    container({
      environment: [
        { name: 'A', value: '1' },
        { name: 'A', value: '2' },
      ],
    }),
    container({
      environment: [
        { name: 'A', value: '2' },
        { name: 'A', value: '1' },
      ],
    }),
  ],
]

describe('normalise', () => {
  test.each(equal)('%s means the same', (_title, a, b) => {
    expect(plainValue(normalise(a).root)).toEqual(plainValue(normalise(b).root))
  })

  test.each(different)('%s', (_title, a, b) => {
    expect(isSame(normalise(a).root, normalise(b).root)).toBe(false)
  })

  test('every part keeps its place in the document it came from', () => {
    const document = container(
      {
        environment: [{ name: 'GONE' }, null, { name: 'A', value: '1' }],
        environmentFiles: [{}, { type: 's3', value: 'arn:aws:s3:::b/a.env' }],
        dockerLabels: { 'a/b': 'x' },
      },
      { cpu: '1 vCPU' },
    )
    const { root } = normalise(document)
    const places = leaves(root).map((leaf): [string, Json | undefined] => [
      leaf.pointer,
      valueAt(document, leaf.pointer),
    ])
    expect(places.every(([, value]) => value !== undefined)).toBe(true)
    expect(partAt(root, 'containerDefinitions', 'app', 'environment', 'A', 'value')?.pointer).toBe(
      '/containerDefinitions/0/environment/2/value',
    )
    expect(partAt(root, 'containerDefinitions', 'app', 'environmentFiles', '0')?.pointer).toBe(
      '/containerDefinitions/0/environmentFiles/1',
    )
    expect(partAt(root, 'containerDefinitions', 'app', 'dockerLabels', 'a/b')?.pointer).toBe(
      '/containerDefinitions/0/dockerLabels/a~1b',
    )
  })

  test.each([
    { containerDefinitions: 'app' },
    { containerDefinitions: ['app', 1, null, [[]]] },
    { containerDefinitions: { name: 'app' }, cpu: {}, volumes: true },
    { containerDefinitions: [{ environment: { A: '1' }, portMappings: [80], secrets: [{ name: {} }] }] },
    { __proto__: null, constructor: 'x' },
  ] as JsonObject[])('whatever the shape: %j', (document) => {
    expect(() => normalise(document)).not.toThrow()
  })
})

function leaves(part: Part): Part[] {
  return part.kind === 'leaf' ? [part] : [...part.members.values()].flatMap(leaves)
}
