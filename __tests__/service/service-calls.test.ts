import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import type { AwsCall } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'
import { runAssessment } from '../support/run-assessment.ts'
import { SHOP, shopDefinition, shopEcs, shopWorld } from '../support/shop.ts'
import { allOut, gatewayToS3, interfaceTo, networkState, open, subnet, table } from './network/network-worlds.ts'

const targetGroupArn = `arn:aws:elasticloadbalancing:us-east-1:${SHOP.account}:targetgroup/shop/6d0ecf831eec9f09`
const fileSystem = 'fs-07c9e41d2ab85f630'

/** The shop, its service in a network and behind a load balancer. */
function shopInNetwork(differs: World = {}): World {
  const placed: JsonObject = {
    networkConfiguration: {
      awsvpcConfiguration: { subnets: ['subnet-a'], securityGroups: ['sg-task'], assignPublicIp: 'DISABLED' },
    },
    loadBalancers: [{ targetGroupArn, containerName: 'api', containerPort: 8080 }],
  }
  const ecs = shopEcs()
  return shopWorld({
    ecs: { ...ecs, services: (ecs.services ?? []).map((service) => ({ ...service, ...placed })) },
    targetGroups: [{ arn: targetGroupArn, targetType: 'ip' }],
    fileSystems: [{ id: fileSystem }],
    ...differs,
  } as World)
}

const withVolume = shopDefinition(
  { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: fileSystem, transitEncryption: 'ENABLED' } }] },
  { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
)
const settings = { cluster: SHOP.cluster, services: [SHOP.service], inputs: { baseline: 'last-healthy' } }
const around = (service: string) => ['ec2', 'elasticloadbalancing'].includes(service)

/** An isolated subnet with all that the shop's tasks start with, but for one endpoint. */
const isolated = (...missing: string[]) =>
  networkState({
    subnets: [subnet('subnet-a', { OwnerId: SHOP.account })],
    tables: [table(['subnet-a'])],
    groups: [allOut, open],
    endpoints: [
      ...['secretsmanager', 'ssm', 'ecr.api', 'ecr.dkr', 'logs']
        .filter((service) => !missing.includes(service))
        .map((service) => interfaceTo(service)),
      gatewayToS3(['rtb-subnet-a']),
    ],
  })

describe("a service's surroundings", () => {
  test('cost one call for each kind, and one round trip at most', async () => {
    const latencyMs = 400
    const run = await runAssessment([withVolume], shopInNetwork({ network: isolated() }), {
      ...settings,
      latencyMs: 150,
    })
    expect(run.report.targets[0]?.findings).toEqual([])
    expect(run.counted).toMatchObject({
      'ec2:DescribeSubnets': 1,
      'ec2:DescribeRouteTables': 2,
      'ec2:DescribeVpcEndpoints': 1,
      'elasticloadbalancing:DescribeTargetGroups': 1,
      'elasticfilesystem:DescribeMountTargets': 1,
      'elasticfilesystem:DescribeMountTargetSecurityGroups': 1,
      'elasticfilesystem:DescribeFileSystemPolicy': 1,
    })
    // The service's groups, those of the endpoints that turn out to decide, and those of the mount targets: these two may go together.
    expect([2, 3]).toContain(run.counted['ec2:DescribeSecurityGroups'])
    // They are in flight with the questions about permissions, and need no longer than one answer more.
    const last = (calls: readonly AwsCall[]) => Math.max(...calls.map(({ until }) => until))
    const others = run.calls.filter(({ service }) => !around(service))
    expect(last(run.calls)).toBeLessThan(last(others) + 1.5 * latencyMs)
  })

  test('cost nothing more for a second definition of the same service', async () => {
    const twice = { ...settings, services: [SHOP.service, SHOP.service] }
    const run = await runAssessment([withVolume, withVolume], shopInNetwork({ network: isolated() }), twice)
    expect(Object.entries(run.counted).filter(([name]) => name.startsWith('ec2:'))).toEqual([
      ['ec2:DescribeRouteTables', 2],
      ['ec2:DescribeSecurityGroups', 3],
      ['ec2:DescribeSubnets', 1],
      ['ec2:DescribeVpcEndpoints', 1],
    ])
  })

  test('are not asked about without a service', async () => {
    const run = await runAssessment([withVolume], shopInNetwork(), { inputs: settings.inputs })
    expect(run.calls.filter(({ service }) => around(service))).toEqual([])
    expect(run.report.targets[0]?.notChecked).toContainEqual({
      subject: 'service',
      reason: 'no service tells the network of the tasks, so what it reaches is not checked',
    })
  })

  test('that may not be looked at leave a green run green', async () => {
    const denied = ['ec2:*', 'elasticloadbalancing:*', 'elasticfilesystem:DescribeMountTargets']
    const refused = [...denied, 'elasticfilesystem:DescribeFileSystemPolicy']
    const run = await runAssessment([withVolume], shopInNetwork({ denied: refused }), settings)
    expect(run.report.conclusion).toBe('success')
    expect(run.report.targets[0]?.unverified).toEqual([])
    expect(run.report.targets[0]?.notChecked.map(({ reason }) => reason)).toEqual([
      'whether tasks can mount it is not checked: the pipeline may not call elasticfilesystem:DescribeMountTargets, the pipeline may not call elasticfilesystem:DescribeFileSystemPolicy, the pipeline may not call ec2:DescribeSubnets and the pipeline may not call ec2:DescribeSecurityGroups',
      'the network path to ECR, S3, Secrets Manager, Parameter Store and CloudWatch Logs is not checked: the pipeline may not call ec2:DescribeSubnets',
      'the target groups of its load balancer are not checked: the pipeline may not call elasticloadbalancing:DescribeTargetGroups',
    ])
  })

  test('that AWS fails to tell are unverified', async () => {
    const operations = [
      'ec2:DescribeSubnets',
      'elasticloadbalancing:DescribeTargetGroups',
      'elasticfilesystem:DescribeMountTargets',
    ]
    const faults = operations.map((operation) => ({ operation, times: -1, code: 'InvalidRequest' }))
    const run = await runAssessment([withVolume], shopInNetwork({ faults }), settings)
    expect(run.report.conclusion).toBe('neutral')
    expect(run.report.targets[0]?.notChecked).toEqual([])
    expect(run.report.targets[0]?.unverified.map(({ check, reason }) => `${check}: ${reason}`)).toEqual([
      'definition-fits-service: elasticloadbalancing:DescribeTargetGroups failed with InvalidRequest',
      'task-network-reaches-services: ec2:DescribeSubnets failed with InvalidRequest',
      'file-system-mountable: elasticfilesystem:DescribeMountTargets failed with InvalidRequest',
    ])
  })

  test('that keep tasks from starting fail the run, at the reference that needs the way', async () => {
    const run = await runAssessment([shopDefinition()], shopInNetwork({ network: isolated('ssm') }), settings)
    expect(run.report.conclusion).toBe('failure')
    expect(run.report.targets[0]?.findings).toMatchObject([
      {
        check: 'task-network-reaches-services',
        rule: 'no-route',
        severity: 'error',
        subject: 'service',
        pointer: '/containerDefinitions/0/secrets/1/valueFrom',
        since: 'existing',
      },
    ])
  })
})
