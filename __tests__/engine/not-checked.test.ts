import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { found, unknown } from '../../src/base/lookup.ts'
import { notCheckedOf } from '../../src/engine/not-checked.ts'
import type { TaskSurroundings } from '../../src/service/network/reach.ts'
import { nothingAround, type ServiceSurroundings } from '../../src/service/surroundings.ts'
import { contextOf } from '../support/check-context.ts'
import { permissionOf, requiredOf } from '../support/required-permissions.ts'

const hidden = unknown('NOT_PERMITTED', 'the pipeline may not look')
const secret = { service: 'secretsmanager', region: 'eu-west-1', pointer: '', calls: [] } as const
const logs = { service: 'logs', region: 'eu-west-1', pointer: '', calls: [] } as const

function said(surroundings: Partial<ServiceSurroundings>, definition: JsonObject = {}) {
  const rendered = { family: 'api', containerDefinitions: [{ name: 'api', image: 'nginx:1.27' }], ...definition }
  return notCheckedOf(contextOf({ rendered, surroundings: { ...nothingAround, ...surroundings } })).map(
    ({ subject, reason }) => `${subject}: ${reason}`,
  )
}

const unseen: TaskSurroundings = {
  subnetId: 'subnet-a',
  subnet: hidden,
  routeTable: hidden,
  groups: {},
  publicIp: false,
  endpoints: {},
  endpointGroups: {},
  account: null,
}

describe('the network', () => {
  test.each([
    ['no-service', ['service: no service tells the network of the tasks, so what it reaches is not checked']],
    ['on-instances', ["service: where ECS places the tasks, and what the instances' network reaches, is not checked"]],
    [
      'other-platform',
      ['service: the network path is checked on Fargate for Linux from platform version 1.4.0 on, not here'],
    ],
    ['nothing-needed', []],
    ['no-network', []],
  ] as const)('%s', (outOfScope, lines) => {
    expect(said({ network: { outOfScope, required: [secret], subnets: [] } })).toEqual(lines)
  })

  test('is one line where the pipeline may not look', () => {
    expect(said({ network: { outOfScope: null, required: [secret, logs], subnets: [unseen, unseen] } })).toEqual([
      'service: the network path to Secrets Manager and CloudWatch Logs is not checked: the pipeline may not look',
    ])
  })

  test('is one line for each reason where it is not proven', () => {
    const subnet = found({ id: 'subnet-a', vpc: 'vpc-1', zone: null, zoneId: null, owner: '444455556666', cidrs: [] })
    const routeTable = found({ id: 'rtb-1', vpc: 'vpc-1', main: true, subnets: [], routes: [] })
    expect(
      said({ network: { outOfScope: null, required: [secret], subnets: [{ ...unseen, subnet, routeTable }] } }),
    ).toEqual([
      "service: the network path to Secrets Manager is not proven: another account shares the subnet, and its endpoints can't be seen",
    ])
  })
})

describe('volumes', () => {
  const efs = (more: JsonObject = {}) => ({
    volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', ...more } }],
  })

  test.each([
    ['/', []],
    ['/shop', ['volume data: whether the rootDirectory is there cannot be seen from outside the file system']],
  ])('with the root directory %s', (rootDirectory, lines) => {
    expect(said({}, efs({ rootDirectory }))).toEqual(lines)
  })

  test('whose file system may not be looked at', () => {
    const fileSystems = { 'fs-1': { mountTargets: hidden, targetGroups: {}, policy: hidden } }
    expect(said({ fileSystems }, efs())).toEqual([
      'volume data: whether tasks can mount it is not checked: the pipeline may not look',
    ])
  })

  test('whose mount targets hide their security groups', () => {
    const fileSystems = { 'fs-1': { mountTargets: found([]), targetGroups: { 'fsmt-1': hidden }, policy: found(null) } }
    expect(said({ fileSystems }, efs())).toEqual([
      'volume data: whether tasks can mount it is not checked: the pipeline may not look',
    ])
  })

  test('that use IAM do not need the policy here', () => {
    const fileSystems = { 'fs-1': { mountTargets: found([]), targetGroups: {}, policy: hidden } }
    const iam = { transitEncryption: 'ENABLED', authorizationConfig: { iam: 'ENABLED' } }
    expect(said({ fileSystems }, efs(iam))).toEqual([])
  })
})

test('target groups that may not be looked at are one line', () => {
  expect(said({ targetGroups: { 'arn:a': hidden, 'arn:b': hidden, 'arn:c': { status: 'absent' } } })).toEqual([
    'service: the target groups of its load balancer are not checked: the pipeline may not look',
  ])
})

describe('the policy of a stream that the task role writes to', () => {
  const resource = 'arn:aws:kinesis:eu-west-1:111122223333:stream/logs'
  const required = requiredOf({
    principal: 'task-role',
    purpose: 'use-features',
    action: 'kinesis:PutRecords',
    resource,
    subject: { pointer: '/containerDefinitions/0/logConfiguration', subject: 'container api', container: 'api' },
  })
  test('is not read', () => {
    expect(notCheckedOf(contextOf({ permissions: [permissionOf({ required })] }))).toEqual([
      { subject: 'container api', reason: expect.stringContaining(resource) },
    ])
  })
  test('goes without saying where something else is said', () => {
    const verdicts = ['denied', 'conditional', 'unverified'] as const
    const permissions = verdicts.map((verdict) => permissionOf({ required, verdict }))
    expect(notCheckedOf(contextOf({ permissions }))).toEqual([])
  })
})
