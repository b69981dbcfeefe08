import { describe, expect, test } from 'vitest'
import { serviceSettings } from '../../src/aws/service-settings.ts'

const network = (subnet: string, assignPublicIp?: 'ENABLED' | 'DISABLED') => ({
  awsvpcConfiguration: { subnets: [subnet], securityGroups: ['sg-1'], ...(assignPublicIp && { assignPublicIp }) },
})
const record = (subnet: string, publicIp = false) => ({ subnets: [subnet], securityGroups: ['sg-1'], publicIp })
const primary = (more: object) => ({ deployments: [{ status: 'ACTIVE' }, { status: 'PRIMARY', ...more }] })

describe('the network configuration of a service', () => {
  test.each([
    ['is its own', { networkConfiguration: network('a', 'ENABLED') }, record('a', true)],
    ['gives no public address unless it says so', { networkConfiguration: network('a') }, record('a')],
    [
      'comes before that of the deployment',
      { networkConfiguration: network('a'), ...primary(network('b')) },
      record('a'),
    ],
    ['is that of the primary deployment', primary({ networkConfiguration: network('b', 'DISABLED') }), record('b')],
    [
      'is that of the primary task set where CodeDeploy deploys',
      { deployments: [], taskSets: [{ status: 'PRIMARY', networkConfiguration: network('c') }] },
      record('c'),
    ],
    ['is none where nothing tells', primary({}), null],
    ['is none without a VPC', { networkConfiguration: {} }, null],
  ])('%s', (_what, service, expected) => {
    expect(serviceSettings(service).network).toEqual(expected)
  })
})

test('volumes are those that the service configures as EBS volumes', () => {
  const volumeConfigurations = [
    { name: 'data', managedEBSVolume: { roleArn: 'arn:aws:iam::111122223333:role/ecsInfrastructureRole' } },
    { name: 'objects' },
  ]
  expect(serviceSettings(primary({ volumeConfigurations })).managedVolumes).toEqual(['data'])
  expect(serviceSettings({}).managedVolumes).toEqual([])
})

test.each([
  ['ECS', true],
  ['CUSTOMER', false],
  [undefined, false],
] as const)('a service whose resources %s manages', (resourceManagementType, express) => {
  expect(serviceSettings(resourceManagementType === undefined ? {} : { resourceManagementType }).express).toBe(express)
})

describe('the service revision that was deployed last', () => {
  const serviceArn = 'arn:aws:ecs:us-east-1:111122223333:service/prod/api'
  const revision = (number: number) => `arn:aws:ecs:us-east-1:111122223333:service-revision/prod/api/${number}`
  test.each([
    ['is the current one', { serviceArn, currentServiceRevisions: [{ arn: revision(7) }] }, revision(7)],
    ['is that of the primary deployment', { serviceArn, ...primary({ id: 'ecs-svc/5' }) }, revision(5)],
    ['is unknown without a deployment', { serviceArn, deployments: [] }, null],
  ])('%s', (_what, service, expected) => {
    expect(serviceSettings(service).currentRevision).toBe(expected)
  })
})

describe('the limits of rolling updates', () => {
  const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 150 }
  const limits = deploymentConfiguration
  test.each([
    ['of the ECS controller', { deploymentConfiguration }, limits],
    ['of a named controller', { deploymentConfiguration, deploymentController: { type: 'ECS' as const } }, limits],
    ['of a named strategy', { deploymentConfiguration: { ...limits, strategy: 'ROLLING' as const } }, limits],
    [
      'are none of a blue/green strategy',
      { deploymentConfiguration: { ...limits, strategy: 'BLUE_GREEN' as const } },
      null,
    ],
    [
      'are none of CodeDeploy',
      { deploymentConfiguration, deploymentController: { type: 'CODE_DEPLOY' as const } },
      null,
    ],
    ['are none where one is missing', { deploymentConfiguration: { maximumPercent: 150 } }, null],
    ['are none where nothing tells', {}, null],
  ])('%s', (_what, service, expected) => {
    expect(serviceSettings(service).rollingLimits).toEqual(expected)
  })
})
