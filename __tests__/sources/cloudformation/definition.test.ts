import { describe, expect, test } from 'vitest'
import { type MappedDefinition, mapDefinition } from '../../../src/sources/cloudformation/definition.ts'
import { resolverOf, type ScopeParts } from './template-scope.ts'

const head = `
Parameters:
  Tag: { Type: String }
  Port: { Type: Number }
  Password: { Type: String, NoEcho: true, Default: hunter2-canary }
  Stage: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Secret: { Type: AWS::SecretsManager::Secret, Properties: { Name: db } }
  Definition:
    Type: AWS::ECS::TaskDefinition
    Properties:
`

async function mapped(properties: string, parts: ScopeParts = {}): Promise<MappedDefinition> {
  const indented = properties.replaceAll(/^(?=.)/gm, '      ')
  const resolver = await resolverOf(head + indented, parts)
  const resource = resolver.scope.template.resources.get('Definition')
  return mapDefinition(resolver.resolve(resource?.properties ?? null, '/Resources/Definition/Properties'))
}

describe('properties become members of RegisterTaskDefinition', () => {
  test('by name, whatever its case, and maps keep their keys', async () => {
    const { value } = await mapped(`
Family: api
Cpu: 256
RuntimePlatform: { CpuArchitecture: ARM64 }
Volumes:
  - Name: data
    EFSVolumeConfiguration: { FilesystemId: fs-1, AuthorizationConfig: { AccessPointId: fsap-1, IAM: ENABLED } }
  - Name: share
    FSxWindowsFileServerVolumeConfiguration: { FileSystemId: fs-2 }
ProxyConfiguration: { ContainerName: envoy, ProxyConfigurationProperties: [{ Name: AppPorts, Value: 80 }] }
Tags: [{ Key: team, Value: shop }]
EphemeralStorage: { SizeInGiB: '30' }
ContainerDefinitions:
  - Name: api
    ReadonlyRootFilesystem: 'true'
    PortMappings: [{ ContainerPort: '8080' }]
    Environment: [{ Name: N, Value: 5 }, { Name: B, Value: true }]
    LogConfiguration: { LogDriver: awslogs, Options: { awslogs-group: g, Name: keeps-case }, SecretOptions: [] }
    DockerLabels: { Com.Example: x }
`)
    expect(value).toEqual({
      family: 'api',
      cpu: '256',
      runtimePlatform: { cpuArchitecture: 'ARM64' },
      volumes: [
        {
          name: 'data',
          efsVolumeConfiguration: {
            fileSystemId: 'fs-1',
            authorizationConfig: { accessPointId: 'fsap-1', iam: 'ENABLED' },
          },
        },
        { name: 'share', fsxWindowsFileServerVolumeConfiguration: { fileSystemId: 'fs-2' } },
      ],
      proxyConfiguration: { containerName: 'envoy', properties: [{ name: 'AppPorts', value: '80' }] },
      tags: [{ key: 'team', value: 'shop' }],
      ephemeralStorage: { sizeInGiB: 30 },
      containerDefinitions: [
        {
          name: 'api',
          readonlyRootFilesystem: true,
          portMappings: [{ containerPort: 8080 }],
          environment: [
            { name: 'N', value: '5' },
            { name: 'B', value: 'true' },
          ],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': 'g', Name: 'keeps-case' },
            secretOptions: [],
          },
          dockerLabels: { 'Com.Example': 'x' },
        },
      ],
    })
  })

  test('and what the API does not know stays, for the schema to tell', async () => {
    expect((await mapped('Familly: api')).value).toEqual({ Familly: 'api' })
  })

  test('each place with its place in the template', async () => {
    const { origins } = await mapped(
      'ContainerDefinitions:\n  - !Ref AWS::NoValue\n  - Name: api\n    Secrets: [{ Name: DB, ValueFrom: !Ref Secret }]',
    )
    expect(origins.get('/containerDefinitions/0/secrets/0/valueFrom')).toBe(
      '/Resources/Definition/Properties/ContainerDefinitions/1/Secrets/0/ValueFrom',
    )
  })
})

describe('what is not known is a hole', () => {
  test('a text with the mark in it, a number left out', async () => {
    const { value, holes } = await mapped(
      `ContainerDefinitions:\n  - Image: !Sub "api:\${Tag}"\n    PortMappings: [{ ContainerPort: !Ref Port }]`,
    )
    expect(value).toEqual({ containerDefinitions: [{ image: `api:\${Ref Tag}`, portMappings: [{}] }] })
    expect(Object.fromEntries(holes)).toEqual({
      '/containerDefinitions/0/image': { reference: `api:\${Tag}`, standIn: null, knownAfter: 'the deploy' },
      '/containerDefinitions/0/portMappings/0/containerPort': {
        reference: 'Ref Port',
        standIn: null,
        knownAfter: 'the deploy',
      },
    })
  })

  test('a stand-in where the template makes it', async () => {
    const { value, holes } = await mapped(
      `ContainerDefinitions:\n  - Secrets: [{ Name: DB, ValueFrom: !Sub "\${Secret}:password::" }]`,
    )
    const hole = holes.get('/containerDefinitions/0/secrets/0/valueFrom')
    expect(hole?.reference).toBe(`\${Secret}:password::`)
    expect(hole?.standIn).toMatch(/^arn:aws:secretsmanager:us-east-1:123456789012:secret:db-[0-9a-f]{6}:password::$/)
    expect(JSON.stringify(value)).toContain(hole?.standIn)
  })

  test('a whole list, or an element that may be there, behind those that are', async () => {
    const { value, holes } = await mapped(
      `ContainerDefinitions:
  - Secrets: !If [IsProd, [{ Name: A }], []]
    Environment:
      - !If [IsProd, { Name: A }, !Ref AWS::NoValue]
      - { Name: B, Value: b }`,
    )
    expect(value).toEqual({ containerDefinitions: [{ environment: [{ name: 'B', value: 'b' }] }] })
    expect([...holes.keys()]).toEqual(['/containerDefinitions/0/secrets', '/containerDefinitions/0/environment/1'])
  })
})

const stackArn = `arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:`

test('an attribute that may be a list is no text where a list belongs', async () => {
  const { value, holes } = await mapped(
    'ContainerDefinitions:\n  - Command: !GetAtt Custom.Args\n    MountPoints: [!GetAtt Custom.Mount, { SourceVolume: v }]',
  )
  expect(value).toEqual({ containerDefinitions: [{ mountPoints: [{ sourceVolume: 'v' }] }] })
  expect([...holes.keys()]).toEqual(['/containerDefinitions/0/command', '/containerDefinitions/0/mountPoints/1'])
})

describe('a value of a secret in the definition is told', () => {
  const inEnvironment = (value: string) =>
    mapped(`ContainerDefinitions:\n  - Environment: [{ Name: PW, Value: ${value} }]`)
  const pointer = '/containerDefinitions/0/environment/0/value'

  test.each([
    [
      "'{{resolve:secretsmanager:prod/db:SecretString:password}}'",
      'secret',
      '{{resolve:secretsmanager:prod/db:SecretString:password}}',
      `${stackArn}prod/db:password::`,
    ],
    ["'{{resolve:secretsmanager:prod/db}}'", 'secret', '{{resolve:secretsmanager:prod/db}}', `${stackArn}prod/db`],
    [
      "'{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:1:secret:db-Ab12Cd:SecretString:password::}}'",
      'secret',
      '{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:1:secret:db-Ab12Cd:SecretString:password::}}',
      'arn:aws:secretsmanager:us-east-1:1:secret:db-Ab12Cd:password::',
    ],
    [
      `!Sub '{{resolve:secretsmanager:\${Secret}:SecretString:password}}'`,
      'secret',
      `{{resolve:secretsmanager:\${Secret}:SecretString:password}}`,
      `\${Secret}:password::`,
    ],
    ["'{{resolve:ssm-secure:/prod/pw:3}}'", 'parameter', '{{resolve:ssm-secure:/prod/pw:3}}', '/prod/pw'],
    ['!Ref Password', 'hidden-input', 'Ref Password', null],
    [`!Sub 'postgres://u:\${Password}@db'`, 'hidden-input', 'Ref Password', null],
  ])('%s', async (value, holder, reference, valueFrom) => {
    const { exposed, holes, value: definition } = await inEnvironment(value)
    expect(exposed).toEqual([{ pointer, holder, reference, valueFrom }])
    expect(holes.get(pointer)?.standIn).toBeNull()
    expect(JSON.stringify(definition)).not.toContain('canary')
  })

  test('the name of a secret may be hidden, too', async () => {
    const { exposed } = await mapped('ContainerDefinitions:\n  - Secrets: [{ Name: PW, ValueFrom: !Ref Password }]')
    expect(exposed).toEqual([])
  })

  test.each(["'{{resolve:ssm:/prod/url}}'", '!Ref Tag', 'plain'])('%s is none', async (value) => {
    expect((await inEnvironment(value)).exposed).toEqual([])
  })
})
