import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { found, unknown } from '../../src/base/lookup.ts'
import { check } from '../../src/checks/file-system-mountable.ts'
import { findReferences } from '../../src/references/parse/find-references.ts'
import { resolveReference } from '../../src/references/resolve/resolve.ts'
import type { MountedFileSystem } from '../../src/service/mounts/mount.ts'
import { nothingAround, type ServiceSurroundings } from '../../src/service/surroundings.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'
import { contextOf } from '../support/check-context.ts'

const id = 'fs-07c9e41d2ab85f630'
const subnet = (zone: string) =>
  found({ id: `subnet-${zone}`, vpc: 'vpc-1', zone, zoneId: null, owner: null, cidrs: ['10.0.1.0/24'] })
const inZone = (...zones: string[]): MountedFileSystem => ({
  mountTargets: found(zones.map((zone) => ({ id: `fsmt-${zone}`, subnet: `subnet-efs-${zone}`, zone, zoneId: null }))),
  targetGroups: {},
  policy: found(null),
})
const rule = (port: number) => ({
  protocol: 'tcp',
  fromPort: port,
  toPort: port,
  cidrs: ['10.0.0.0/8'],
  prefixLists: [],
  groups: [],
})
const closed = { id: 'sg-efs', inbound: [], outbound: [] }
const group = (name: string, ports: readonly number[]) => found({ id: name, inbound: [], outbound: ports.map(rule) })
const namesARole = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: '*', Resource: '*' },
  ],
})

interface Given {
  efs?: JsonObject
  networkMode?: string
  fileSystem?: MountedFileSystem
  subnets?: ServiceSurroundings['subnets']
  groups?: ServiceSurroundings['mountingGroups']
}

function said({ efs = {}, networkMode = 'awsvpc', fileSystem = inZone('a'), subnets = {}, groups = {} }: Given) {
  const rendered = {
    family: 'api',
    networkMode,
    containerDefinitions: [{ name: 'api', image: 'nginx:1.27' }],
    volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: id, transitEncryption: 'ENABLED', ...efs } }],
  }
  const scope = { partition: 'aws', region: 'eu-west-1', account: '111122223333' }
  const resolving = {
    platform: { launchType: 'FARGATE', platformVersion: '1.4.0', windows: false },
    account: scope.account,
    imagePlatform: null,
  }
  const evidence = { kind: 'file-system', fileSystem: found('usable' as const), accessPoint: null } as const
  const resolutions = findReferences(readTaskDefinition(rendered), scope)
    .filter(({ slot }) => slot === 'efs')
    .map((reference) => resolveReference(reference, evidence, resolving))
  const context = contextOf({
    rendered,
    resolutions,
    surroundings: { ...nothingAround, fileSystems: { [id]: fileSystem }, subnets, mountingGroups: groups },
  })
  return check.run(context).map(({ subject, verdict }) => {
    expect(subject).toMatchObject({ subject: 'volume data', pointer: '/volumes/0/efsVolumeConfiguration/fileSystemId' })
    return verdict.verdict === 'fail' ? `${verdict.severity ?? 'error'} ${verdict.rule}` : verdict.verdict
  })
}

describe('file-system-mountable', () => {
  test.each<[what: string, Given, said: readonly string[]]>([
    ['a mount target in the zone', { subnets: { 'subnet-a': subnet('a') } }, ['pass']],
    ['no mount target at all', { fileSystem: inZone() }, ['error no-mount-target']],
    ['none in the zone', { subnets: { 'subnet-b': subnet('b') } }, ['error no-target-in-zone']],
    [
      'none in one zone of two',
      { subnets: { 'subnet-a': subnet('a'), 'subnet-b': subnet('b') } },
      ['warning no-target-in-zone'],
    ],
    [
      'zones that may not be looked at',
      { subnets: { 'subnet-b': unknown('NOT_PERMITTED', 'the pipeline may not look') } },
      ['warning targets-in-other-subnets'],
    ],
    [
      'none in the zone, on the network of the instance',
      { networkMode: 'bridge', subnets: { 'subnet-b': subnet('b') } },
      ['pass'],
    ],
    ['tasks that let out no NFS', { groups: { 'sg-task': group('sg-task', [443]) } }, ['error nfs-not-let-out']],
    [
      'a mount target that lets nobody in',
      {
        groups: { 'sg-task': group('sg-task', [2049]) },
        subnets: { 'subnet-a': subnet('a') },
        fileSystem: { ...inZone('a'), targetGroups: { 'fsmt-a': found([closed]) } },
      },
      ['error nfs-not-let-in'],
    ],
    [
      'a mount target of two that lets nobody in',
      {
        groups: { 'sg-task': group('sg-task', [2049]) },
        subnets: { 'subnet-a': subnet('a'), 'subnet-b': subnet('b') },
        fileSystem: { ...inZone('a', 'b'), targetGroups: { 'fsmt-a': found([closed]) } },
      },
      ['warning nfs-not-let-in'],
    ],
    [
      'a policy for roles, and no IAM',
      { fileSystem: { ...inZone('a'), policy: found(namesARole) } },
      ['error policy-refuses'],
    ],
    [
      'a policy for roles, and IAM',
      { fileSystem: { ...inZone('a'), policy: found(namesARole) }, efs: { authorizationConfig: { iam: 'ENABLED' } } },
      ['pass'],
    ],
    [
      'two faults',
      { fileSystem: { ...inZone(), policy: found(namesARole) } },
      ['error no-mount-target', 'error policy-refuses'],
    ],
    [
      'nothing that may be looked at',
      {
        fileSystem: {
          mountTargets: unknown('NOT_PERMITTED', ''),
          targetGroups: {},
          policy: unknown('NOT_PERMITTED', ''),
        },
      },
      ['pass'],
    ],
    [
      'an answer that AWS failed to give',
      {
        subnets: { 'subnet-a': subnet('a') },
        fileSystem: { ...inZone('a'), targetGroups: { 'fsmt-a': unknown('SERVICE_ERROR', '') } },
      },
      ['unverified'],
    ],
    [
      'a fault, and an answer that AWS failed to give',
      { fileSystem: { ...inZone(), policy: unknown('NO_CREDENTIALS', '') } },
      ['error no-mount-target', 'unverified'],
    ],
  ])('%s', (_what, given, expected) => {
    expect(said(given)).toEqual(expected)
  })

  test('a file system that was not asked about has nothing to examine', () => {
    expect(check.run(contextOf())).toEqual([])
  })
})
