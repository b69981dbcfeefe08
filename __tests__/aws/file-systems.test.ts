import { expect, test } from 'vitest'
import { createFileSystemReaders } from '../../src/aws/file-systems.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

const policy = { Version: '2012-10-17', Statement: [] }
const world: World = {
  fileSystems: [
    {
      id: 'fs-1',
      policy,
      mountTargets: [
        {
          id: 'fsmt-1',
          subnetId: 'subnet-a',
          availabilityZone: 'us-east-1a',
          zoneId: 'use1-az1',
          securityGroups: ['sg-1', 'sg-2'],
        },
        { id: 'fsmt-2', subnetId: 'subnet-b', availabilityZone: 'us-east-1b' },
        { id: 'fsmt-3', subnetId: 'subnet-c', availabilityZone: 'us-east-1c', state: 'deleting' },
      ],
    },
    { id: 'fs-2', mountTargets: [] },
  ],
}

async function efsOf(given: World) {
  const { connection } = await connect(given)
  return createFileSystemReaders(connection).efs
}

test('mount targets that are there to stay', async () => {
  const efs = await efsOf(world)
  expect(await efs.mountTargets('us-east-1', 'fs-1')).toEqual({
    status: 'found',
    value: [
      { id: 'fsmt-1', subnet: 'subnet-a', zone: 'us-east-1a', zoneId: 'use1-az1' },
      { id: 'fsmt-2', subnet: 'subnet-b', zone: 'us-east-1b', zoneId: null },
    ],
  })
  expect(await efs.mountTargets('us-east-1', 'fs-2')).toEqual({ status: 'found', value: [] })
  expect(await efs.mountTargets('us-east-1', 'fs-3')).toEqual({ status: 'absent' })
})

test('the security groups of a mount target', async () => {
  const efs = await efsOf(world)
  expect(await efs.mountTargetGroups('us-east-1', 'fsmt-1')).toEqual({ status: 'found', value: ['sg-1', 'sg-2'] })
  expect(await efs.mountTargetGroups('us-east-1', 'fsmt-9')).toEqual({ status: 'absent' })
})

test("a file system's policy, or that it has none", async () => {
  const efs = await efsOf(world)
  expect(await efs.policy('us-east-1', 'fs-1')).toEqual({ status: 'found', value: JSON.stringify(policy) })
  expect(await efs.policy('us-east-1', 'fs-2')).toEqual({ status: 'found', value: null })
  expect(await efs.policy('us-east-1', 'fs-3')).toEqual({ status: 'absent' })
})

test('a pipeline that may not look has seen nothing', async () => {
  const efs = await efsOf({ ...world, denied: ['elasticfilesystem:*'] })
  expect((await efs.mountTargets('us-east-1', 'fs-1')).status).toBe('unknown')
  expect((await efs.mountTargetGroups('us-east-1', 'fsmt-1')).status).toBe('unknown')
  expect((await efs.policy('us-east-1', 'fs-1')).status).toBe('unknown')
})
