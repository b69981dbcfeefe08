import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { findChanges } from '../../../src/task-definition/compare/changes.ts'

const app = (more: JsonObject, around: JsonObject = {}): JsonObject => ({
  ...around,
  containerDefinitions: [{ name: 'app', image: 'registry.example/app:1', ...more }],
})

function told(before: JsonObject, after: JsonObject): string[] {
  return findChanges(before, after, { isCredential: () => false }).map(
    ({ kind, impact, subject, detail }) => `${kind} ${impact} ${subject}${detail === undefined ? '' : `: ${detail}`}`,
  )
}

describe('an entry whose key was edited is one change', () => {
  const place = '/containerDefinitions/0'

  test.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'a port',
      { portMappings: [{ containerPort: 8080, protocol: 'tcp' }] },
      { portMappings: [{ containerPort: 9090, protocol: 'tcp' }] },
      [`changed notable ${place}/portMappings/0: containerPort 8080 → 9090`],
    ],
    [
      'two ports',
      { portMappings: [{ containerPort: 80 }, { containerPort: 81 }] },
      { portMappings: [{ containerPort: 90 }, { containerPort: 91 }] },
      [
        `changed notable ${place}/portMappings/0: containerPort 80 → 90`,
        `changed notable ${place}/portMappings/1: containerPort 81 → 91`,
      ],
    ],
    [
      'a port beside one that stays',
      { portMappings: [{ containerPort: 80 }, { containerPort: 81 }] },
      { portMappings: [{ containerPort: 82 }, { containerPort: 80 }] },
      [`changed notable ${place}/portMappings/0: containerPort 81 → 82`],
    ],
    [
      'a port under its name',
      { portMappings: [{ containerPort: 80, name: 'http' }] },
      { portMappings: [{ containerPort: 90, name: 'http' }] },
      [`changed notable ${place}/portMappings/0: containerPort 80 → 90`],
    ],
    [
      'the number of GPUs',
      { resourceRequirements: [{ type: 'GPU', value: '1' }] },
      { resourceRequirements: [{ type: 'GPU', value: '2' }] },
      [`changed notable ${place}/resourceRequirements/0: 1 → 2`],
    ],
    [
      'the path of a mount',
      { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
      { mountPoints: [{ sourceVolume: 'data', containerPath: '/var/data' }] },
      [`changed notable ${place}/mountPoints/0: containerPath /data → /var/data`],
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(told(app(before), app(after))).toEqual(expected)
  })

  test.each<[string, JsonObject, JsonObject]>([
    [
      'a port of another protocol',
      { portMappings: [{ containerPort: 80 }] },
      { portMappings: [{ containerPort: 53, protocol: 'udp' }] },
    ],
    [
      'a port with another name',
      { portMappings: [{ containerPort: 80, name: 'http' }] },
      { portMappings: [{ containerPort: 53, name: 'dns' }] },
    ],
    [
      'a mount of another volume',
      { mountPoints: [{ sourceVolume: 'a', containerPath: '/a' }] },
      { mountPoints: [{ sourceVolume: 'b', containerPath: '/b' }] },
    ],
  ])('%s is another entry', (_title, before, after) => {
    expect(told(app(before), app(after)).map((text) => text.split(' ')[0])).toEqual(['added', 'removed'])
  })

  test('a port too many is new', () => {
    const before = { portMappings: [{ containerPort: 80 }] }
    const after = { portMappings: [{ containerPort: 90 }, { containerPort: 91 }] }
    expect(told(app(before), app(after)).map((text) => text.split(' ')[0])).toEqual(['changed', 'added'])
  })
})

describe('a parameter by its name and by its ARN is one', () => {
  const described = { taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:7' }
  const arn = (name: string, region = 'eu-west-1', account = '111122223333') =>
    `arn:aws:ssm:${region}:${account}:parameter/${name}`
  const secret = (valueFrom: string, around: JsonObject = {}) => app({ secrets: [{ name: 'A', valueFrom }] }, around)
  const option = (valueFrom: string, around: JsonObject = {}) =>
    app({ logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 't', valueFrom }] } }, around)

  test.each([
    ['/shop/db', arn('shop/db')],
    [arn('shop/db'), '/shop/db'],
    ['db', arn('db')],
  ])('%s → %s', (before, after) => {
    expect(told(secret(before, described), secret(after))).toEqual([])
    expect(told(option(before, described), option(after))).toEqual([])
  })

  test.each([
    ['another name', '/shop/db', arn('shop/db2')],
    ['another region', '/shop/db', arn('shop/db', 'eu-central-1')],
    ['another account', '/shop/db', arn('shop/db', 'eu-west-1', '444455556666')],
    ['a secret', '/shop/db', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:/shop/db'],
  ])('%s is a change', (_title, before, after) => {
    expect(told(secret(before, described), secret(after))).toEqual(['changed notable secret app/A'])
  })

  test('where nobody knows where the tasks run it is a change', () => {
    expect(told(secret('/shop/db'), secret(arn('shop/db')))).toEqual(['changed notable secret app/A'])
  })
})

describe('what only says the default', () => {
  const fargate = (more: JsonObject) => ({ requiresCompatibilities: ['FARGATE'], ...more })

  test.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'a platform set back to it',
      fargate({ runtimePlatform: { cpuArchitecture: 'ARM64' } }),
      fargate({ runtimePlatform: { cpuArchitecture: 'X86_64' } }),
      ['changed notable /runtimePlatform/cpuArchitecture: ARM64 → X86_64'],
    ],
    ['a platform that comes', fargate({}), fargate({ runtimePlatform: { cpuArchitecture: 'X86_64' } }), []],
    [
      'the bridge network set',
      { networkMode: 'host' },
      { networkMode: 'bridge' },
      ['changed notable /networkMode: host → bridge'],
    ],
    [
      'a restart policy switched off',
      app({ restartPolicy: { enabled: true } }),
      app({ restartPolicy: { enabled: false } }),
      ['changed notable /containerDefinitions/0/restartPolicy/enabled: true → false'],
    ],
    [
      'a Linux parameter switched on',
      app({ linuxParameters: { initProcessEnabled: false } }),
      app({ linuxParameters: { initProcessEnabled: true } }),
      ['changed notable /containerDefinitions/0/linuxParameters/initProcessEnabled: false → true'],
    ],
    ['Linux parameters of defaults only', app({ linuxParameters: { initProcessEnabled: false } }), app({}), []],
  ])('%s', (_title, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })
})

describe('details', () => {
  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`

  test.each<[string, JsonObject, JsonObject, string]>([
    [
      'a volume, by the member that differs',
      { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDirectory: '/a' } }] },
      { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDirectory: '/b' } }] },
      'changed notable volume data: rootDirectory /a → /b',
    ],
    [
      'a role with a long name',
      { executionRoleArn: role('production-checkout-execution-role-eu-west-1') },
      { executionRoleArn: role('production-checkout-execution-role-eu-west-2') },
      `changed notable execution role: ${role('production-checkout-execution-role-eu-west-1')} → ${role('production-checkout-execution-role-eu-west-2')}`,
    ],
    [
      'an image from another repository with a long name',
      app({ image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout/api:1' }),
      app({ image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout/web:1' }),
      'changed notable image app: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout/api:1 → 111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout/web:1',
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(told(before, after)).toEqual([expected])
  })

  test.each([
    [128, true],
    [129, false],
  ])('an image of %i characters has one: %s', (length, shown) => {
    const image = `registry.example/${'a'.repeat(length - 'registry.example/'.length)}`
    const [text] = told(app({ image: 'registry.example/b' }), app({ image }))
    expect(text?.includes(image)).toBe(shown)
  })

  test.each([
    ['another log driver', { logConfiguration: { logDriver: 'awslogs' } }, 'notable'],
    ['the same log driver', { logConfiguration: { logDriver: 'splunk' } }, 'breaking'],
  ])('the token of a log driver that is gone with %s is %s', (_title, after, impact) => {
    const before = app({ logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 't', valueFrom: '/t' }] } })
    expect(told(before, app(after))).toContain(`removed ${impact} log option app/t`)
  })
})
