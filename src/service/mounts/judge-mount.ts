import type { MountTargetFacts } from '../../account/file-systems.ts'
import type { SubnetFacts } from '../../account/networks.ts'
import { foundValue, type Lookup } from '../../base/lookup.ts'
import { refusesAnonymousMount } from './anonymous-mount.ts'

/** What is known of the file system that a volume mounts. */
export interface MountedFileSystem {
  readonly mountTargets: Lookup<readonly MountTargetFacts[]>
  /** The file system's policy as text, or null. */
  readonly policy: Lookup<string | null>
}

/** A volume, and where the tasks that mount it run. */
export interface Mount {
  readonly fileSystem: MountedFileSystem
  /** Null where the account is not known. */
  readonly arn: string | null
  readonly account: string | null
  readonly usesIam: boolean
  readonly encrypted: boolean
  /** The service's subnets by id; none where tasks have no network of their own, or no service tells it. */
  readonly subnets: Readonly<Record<string, Lookup<SubnetFacts>>>
}

export type MountFault =
  | { readonly code: 'no-mount-target' }
  /** Null: none of the service's subnets has one in its zone. */
  | { readonly code: 'no-target-in-zone'; readonly subnets: readonly string[] | null }
  /** The zones of the subnets are not known; no mount target lies in one of them. */
  | { readonly code: 'targets-in-other-subnets'; readonly reason: string }
  | { readonly code: 'policy-refuses'; readonly unlessEncrypted: boolean }

/** Everything that keeps tasks from mounting the file system. */
export function mountFaults(mount: Mount): MountFault[] {
  const { mountTargets } = mount.fileSystem
  const targets = mountTargets.status === 'found' ? mountTargets.value : null
  const nowhere = targets?.length === 0
  return [
    ...(nowhere ? [{ code: 'no-mount-target' } as const] : []),
    ...(targets === null || nowhere ? [] : zoneFaults(targets, mount.subnets)),
    ...policyFaults(mount),
  ]
}

function zoneFaults(targets: readonly MountTargetFacts[], subnets: Mount['subnets']): MountFault[] {
  const ids = Object.keys(subnets)
  const [unread] = Object.values(subnets).flatMap((answer) => (answer.status === 'unknown' ? answer : []))
  if (unread !== undefined) {
    const beside = ids.some((id) => targets.some(({ subnet }) => subnet === id))
    return beside ? [] : [{ code: 'targets-in-other-subnets', reason: unread.reason }]
  }
  const without = ids.filter((id) => {
    const subnet = foundValue(subnets[id] ?? { status: 'absent' })
    return subnet !== null && hasZone(subnet) && !targets.some((target) => serves(target, subnet))
  })
  if (without.length === 0) return []
  return [{ code: 'no-target-in-zone', subnets: without.length === ids.length ? null : without }]
}

function hasZone({ zone, zoneId }: SubnetFacts): boolean {
  return zone !== null || zoneId !== null
}

/** A target serves its zone. One of an unknown zone may serve any. */
function serves(target: MountTargetFacts, subnet: SubnetFacts): boolean {
  if (target.subnet === subnet.id) return true
  if (target.zoneId !== null && subnet.zoneId !== null) return target.zoneId === subnet.zoneId
  return target.zone === null || subnet.zone === null || target.zone === subnet.zone
}

function policyFaults({ fileSystem, arn, account, usesIam, encrypted }: Mount): MountFault[] {
  const policy = foundValue(fileSystem.policy)
  // With IAM the task role mounts, and what it may is judged with its permissions.
  if (policy === null || usesIam || arn === null || account === null) return []
  const refuses = (each: boolean) => refusesAnonymousMount(policy, { fileSystem: arn, account, encrypted: each })
  return refuses(encrypted) === true ? [{ code: 'policy-refuses', unlessEncrypted: refuses(true) === false }] : []
}
