import { describe, expect, test } from 'vitest'
import type { MountTargetFacts } from '../../../src/account/file-systems.ts'
import type { SecurityGroupFacts, SecurityRule, SubnetFacts } from '../../../src/account/networks.ts'
import type { JsonObject } from '../../../src/base/json.ts'
import { absent, found, type Lookup, unknown } from '../../../src/base/lookup.ts'
import { mountFaults } from '../../../src/service/mounts/judge-mount.ts'
import type { Mount } from '../../../src/service/mounts/mount.ts'

const arn = 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-1'
const unseen = unknown('NOT_PERMITTED', 'the pipeline may not look')
const target = (subnet: string, zone: string | null, zoneId: string | null = null): MountTargetFacts => ({
  id: `fsmt-of-${subnet}`,
  subnet,
  zone,
  zoneId,
})
const subnet = (id: string, zone: string | null, zoneId: string | null = null): [string, Lookup<SubnetFacts>] => [
  id,
  found({ id, vpc: 'vpc-1', zone, zoneId, owner: null, cidrs: ['10.0.1.0/24'] }),
]

interface Given {
  targets?: MountTargetFacts[] | Lookup<never>
  policy?: JsonObject | Lookup<never> | null
  subnets?: [string, Lookup<SubnetFacts>][]
  targetGroups?: Mount['fileSystem']['targetGroups']
  mount?: Partial<Mount>
}

function faults({
  targets = [target('subnet-a', 'a')],
  policy = null,
  subnets = [],
  targetGroups = {},
  mount = {},
}: Given) {
  const asLookup = <T>(value: T | Lookup<never>): Lookup<T> =>
    typeof value === 'object' && value !== null && 'status' in value ? (value as Lookup<never>) : found(value)
  const text = policy !== null && !('status' in policy) ? JSON.stringify(policy) : policy
  return mountFaults({
    fileSystem: { mountTargets: asLookup(targets), targetGroups, policy: asLookup(text) as Lookup<string | null> },
    arn,
    account: '111122223333',
    usesIam: false,
    encrypted: true,
    subnets: Object.fromEntries(subnets),
    groups: {},
    ...mount,
  })
}

describe('where tasks run', () => {
  test.each<[what: string, Given, faults: unknown[]]>([
    ['a file system without any mount target', { targets: [] }, [{ code: 'no-mount-target' }]],
    ['the same, with subnets', { targets: [], subnets: [subnet('subnet-b', 'b')] }, [{ code: 'no-mount-target' }]],
    ['a target in the same subnet', { subnets: [subnet('subnet-a', 'a')] }, []],
    ['a target in another subnet of the zone', { subnets: [subnet('subnet-z', 'a')] }, []],
    ['no target in the zone', { subnets: [subnet('subnet-b', 'b')] }, [{ code: 'no-target-in-zone', subnets: null }]],
    [
      'a target in one zone of two',
      { subnets: [subnet('subnet-a', 'a'), subnet('subnet-b', 'b')] },
      [{ code: 'no-target-in-zone', subnets: ['subnet-b'] }],
    ],
    [
      'zones that only their ids tell apart',
      { targets: [target('subnet-x', 'a', 'az1')], subnets: [subnet('subnet-a', 'a', 'az2')] },
      [{ code: 'no-target-in-zone', subnets: null }],
    ],
    [
      'zones that another account names otherwise',
      { targets: [target('subnet-x', 'b', 'az1')], subnets: [subnet('subnet-a', 'a', 'az1')] },
      [],
    ],
    [
      'a target of which EFS tells no zone',
      { targets: [target('subnet-x', null)], subnets: [subnet('subnet-a', 'a')] },
      [],
    ],
    [
      'a subnet of which EC2 tells no zone',
      { targets: [target('subnet-x', 'b')], subnets: [subnet('subnet-a', null)] },
      [],
    ],
    ['a subnet that is gone', { subnets: [['subnet-gone', absent]] }, []],
    [
      'subnets that may not be looked at, one with a target',
      {
        subnets: [
          ['subnet-a', unseen],
          ['subnet-b', unseen],
        ],
      },
      [],
    ],
    [
      'subnets that may not be looked at, none with a target',
      { subnets: [['subnet-b', unseen]] },
      [{ code: 'targets-in-other-subnets', reason: 'the pipeline may not look' }],
    ],
    ['targets that may not be looked at', { targets: unseen, subnets: [subnet('subnet-b', 'b')] }, []],
    ['a file system that is gone', { targets: absent, policy: absent }, []],
    ['no network of their own', {}, []],
  ])('%s', (_what, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })
})

describe('what security groups let through', () => {
  const rule = (fromPort: number | null, peer: string, protocol = 'tcp'): SecurityRule => ({
    protocol,
    fromPort,
    toPort: fromPort,
    cidrs: peer.includes('/') ? [peer] : [],
    groups: peer.startsWith('sg-') ? [peer] : [],
    prefixLists: peer.startsWith('pl-') ? [peer] : [],
  })
  const groupOf = (id: string, inbound: SecurityRule[], outbound: SecurityRule[]): SecurityGroupFacts => ({
    id,
    inbound,
    outbound,
  })
  const tasks = (...outbound: SecurityRule[]) => ({ 'sg-task': found(groupOf('sg-task', [], outbound)) })
  const all = rule(null, '0.0.0.0/0', '-1')
  const efs = (...inbound: SecurityRule[]) => ({ 'fsmt-of-subnet-a': found([groupOf('sg-efs', inbound, [])]) })
  const inA = [subnet('subnet-a', 'a')]
  const refused = [{ code: 'nfs-not-let-in', groups: ['sg-efs'], subnets: null }]

  test.each<[what: string, Given, faults: unknown[]]>([
    [
      'no NFS out',
      { mount: { groups: tasks(rule(443, '0.0.0.0/0'), rule(2049, '0.0.0.0/0', 'udp')) } },
      [{ code: 'nfs-not-let-out', groups: ['sg-task'] }],
    ],
    [
      'NFS out by one of two groups',
      { mount: { groups: { ...tasks(), 'sg-more': found(groupOf('sg-more', [], [all])) } } },
      [],
    ],
    [
      'no NFS out by the one of two groups that may be looked at',
      { mount: { groups: { ...tasks(), 'sg-more': unseen } } },
      [],
    ],
    ['nobody in', { subnets: inA, targetGroups: efs(), mount: { groups: tasks(all) } }, refused],
    [
      'other groups, addresses and ports in',
      {
        subnets: inA,
        targetGroups: efs(rule(2049, 'sg-other'), rule(2049, '10.9.0.0/16'), rule(443, 'sg-task')),
        mount: { groups: tasks(all) },
      },
      refused,
    ],
    [
      'the group of the tasks in',
      { subnets: inA, targetGroups: efs(rule(2049, 'sg-task')), mount: { groups: tasks(all) } },
      [],
    ],
    [
      'the subnet of the tasks in',
      { subnets: inA, targetGroups: efs(rule(2049, '10.0.0.0/16')), mount: { groups: tasks(all) } },
      [],
    ],
    ['everything in', { subnets: inA, targetGroups: efs(all), mount: { groups: tasks(all) } }, []],
    [
      'a prefix list in, which may hold the subnet',
      { subnets: inA, targetGroups: efs(rule(2049, 'pl-offices')), mount: { groups: tasks(all) } },
      [],
    ],
    [
      'who knows whom',
      { subnets: inA, targetGroups: { 'fsmt-of-subnet-a': unseen }, mount: { groups: tasks(all) } },
      [],
    ],
    ['nobody in, on the network of the instance', { subnets: inA, targetGroups: efs() }, []],
    [
      'nobody in from one subnet of two',
      {
        targets: [target('subnet-a', 'a'), target('subnet-b', 'b')],
        subnets: [...inA, subnet('subnet-b', 'b')],
        targetGroups: efs(),
        mount: { groups: tasks(all) },
      },
      [{ code: 'nfs-not-let-in', groups: ['sg-efs'], subnets: ['subnet-a'] }],
    ],
    [
      'nobody in at a target of another zone',
      {
        targets: [target('subnet-a', 'a'), target('subnet-b', 'b')],
        subnets: [subnet('subnet-b', 'b')],
        targetGroups: efs(),
        mount: { groups: tasks(all) },
      },
      [],
    ],
  ])('%s', (_what, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })
})

describe('what the policy says to a mount without IAM', () => {
  const statement = (more: JsonObject) => ({
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: '*',
    Resource: '*',
    ...more,
  })
  const policyOf = (...statements: JsonObject[]) => ({ Version: '2012-10-17', Statement: statements })
  const everyone = statement({ Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'] })
  const noPlainText = statement({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })
  const role = statement({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } })
  const refused = (unlessEncrypted: boolean) => [{ code: 'policy-refuses', unlessEncrypted }]

  test.each<[what: string, Given, faults: unknown[]]>([
    ['no policy', {}, []],
    ['everybody may', { policy: policyOf(everyone) }, []],
    ['one role may', { policy: policyOf(role) }, refused(false)],
    ['nobody is named', { policy: policyOf() }, refused(false)],
    [
      'everybody may write, and nobody mount',
      { policy: policyOf(statement({ Action: 'elasticfilesystem:ClientWrite' })) },
      refused(false),
    ],
    ['everybody is denied', { policy: policyOf(everyone, statement({ Effect: 'Deny' })) }, refused(false)],
    ['everybody may, encrypted, as the volume is', { policy: policyOf(everyone, noPlainText) }, []],
    [
      'everybody may, encrypted, as the volume is not',
      { policy: policyOf(everyone, noPlainText), mount: { encrypted: false } },
      refused(true),
    ],
    [
      'one role may, encrypted, as the volume is not',
      { policy: policyOf(role, noPlainText), mount: { encrypted: false } },
      refused(false),
    ],
    [
      'everybody may who comes through a mount target',
      { policy: policyOf(statement({ Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } } })) },
      [],
    ],
    [
      'everybody may who belongs to an organization, which nobody without credentials does',
      { policy: policyOf(statement({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })) },
      refused(false),
    ],
    [
      'everybody may from some addresses',
      { policy: policyOf(statement({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })) },
      [],
    ],
    ['another file system', { policy: policyOf(statement({ Resource: arn.replace('fs-1', 'fs-2') })) }, refused(false)],
    ['one role may, and the volume uses IAM', { policy: policyOf(role), mount: { usesIam: true } }, []],
    ['one role may, and nobody knows the account', { policy: policyOf(role), mount: { arn: null, account: null } }, []],
    ['a policy that may not be looked at', { policy: unseen }, []],
    ['a policy that cannot be read', { policy: { Statement: 'all' } }, []],
  ])('%s', (_what, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })
})
