import { expect, test } from 'vitest'
import { absent, found, unknown } from '../../../src/base/lookup.ts'
import { networkOutOfScope } from '../../../src/service/network/network-scope.ts'
import { serviceWith } from '../../support/service-facts.ts'

const fargate = { launchType: 'FARGATE', platformVersion: '1.4.0', windows: false }
const required = [{ service: 'ssm', region: 'eu-west-1', pointer: '', calls: [] }] as const
const service = found(serviceWith())

test.each([
  ['a service on Fargate', service, fargate, required, null],
  ['a definition that needs nothing', service, fargate, [], 'nothing-needed'],
  ['no service', null, fargate, required, 'no-service'],
  ['no service, on instances', null, { ...fargate, launchType: 'EC2' }, [], 'on-instances'],
  ['no service, and nothing tells the launch type', null, { ...fargate, launchType: null }, required, 'no-service'],
  ['a service on instances', service, { ...fargate, launchType: 'EC2' }, required, 'on-instances'],
  [
    'a service of which nothing tells the launch type',
    service,
    { ...fargate, launchType: null },
    required,
    'on-instances',
  ],
  ['a service that is not there', absent, fargate, required, 'no-network'],
  ['a service that may not be seen', unknown('NOT_PERMITTED', ''), fargate, required, 'no-network'],
  ['a service that was deleted', found(serviceWith({ status: 'INACTIVE' })), fargate, required, 'no-network'],
  ['a service without a network of its own', found(serviceWith({ network: null })), fargate, required, 'no-network'],
  ['Windows', service, { ...fargate, platformVersion: '1.0.0', windows: true }, required, 'other-platform'],
  ['platform version 1.3.0', service, { ...fargate, platformVersion: '1.3.0' }, required, 'other-platform'],
] as const)('%s', (_what, answer, platform, needs, scope) => {
  expect(networkOutOfScope(answer, platform, needs)).toBe(scope)
})
