import { describe, expect, test } from 'vitest'
import type { MountTargetFacts } from '../../../src/account/file-systems.ts'
import type { SubnetFacts } from '../../../src/account/networks.ts'
import type { JsonObject } from '../../../src/base/json.ts'
import { absent, found, type Lookup, unknown } from '../../../src/base/lookup.ts'
import { type Mount, mountFaults } from '../../../src/service/mounts/judge-mount.ts'

const arn = 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-1'
const unseen = unknown('NOT_PERMITTED', 'the pipeline may not look')
const target = (subnet: string, zone: string | null, zoneId: string | null = null): MountTargetFacts => ({
  subnet,
  zone,
  zoneId,
})
const subnet = (id: string, zone: string | null, zoneId: string | null = null): [string, Lookup<SubnetFacts>] => [
  id,
  found({ id, vpc: 'vpc-1', zone, zoneId, owner: null, cidrs: [] }),
]

interface Given {
  targets?: MountTargetFacts[] | Lookup<never>
  policy?: JsonObject | Lookup<never> | null
  subnets?: [string, Lookup<SubnetFacts>][]
  mount?: Partial<Mount>
}

function faults({ targets = [target('subnet-a', 'a')], policy = null, subnets = [], mount = {} }: Given) {
  const asLookup = <T>(value: T | Lookup<never>): Lookup<T> =>
    typeof value === 'object' && value !== null && 'status' in value ? (value as Lookup<never>) : found(value)
  const text = policy !== null && !('status' in policy) ? JSON.stringify(policy) : policy
  return mountFaults({
    fileSystem: { mountTargets: asLookup(targets), policy: asLookup(text) as Lookup<string | null> },
    arn,
    account: '111122223333',
    usesIam: false,
    encrypted: true,
    subnets: Object.fromEntries(subnets),
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
