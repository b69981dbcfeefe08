import type { MountTargetFacts } from '../../account/file-systems.ts'
import type { SubnetFacts } from '../../account/networks.ts'
import { foundValue } from '../../base/lookup.ts'
import { refusesAnonymousMount } from './anonymous-mount.ts'
import type { Mount, MountFault } from './mount.ts'
import { nfsFaults } from './nfs-reach.ts'
import { serves } from './serves.ts'

/** Everything that keeps tasks from mounting the file system. */
export function mountFaults(mount: Mount): MountFault[] {
  const { mountTargets } = mount.fileSystem
  const targets = mountTargets.status === 'found' ? mountTargets.value : null
  const nowhere = targets?.length === 0
  return [
    ...(nowhere ? [{ code: 'no-mount-target' } as const] : []),
    ...(targets === null || nowhere ? [] : [...zoneFaults(targets, mount.subnets), ...nfsFaults(targets, mount)]),
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

function policyFaults({ fileSystem, arn, account, usesIam, encrypted }: Mount): MountFault[] {
  const policy = foundValue(fileSystem.policy)
  // With IAM the task role mounts, and what it may is judged with its permissions.
  if (policy === null || usesIam || arn === null || account === null) return []
  const refuses = (each: boolean) => refusesAnonymousMount(policy, { fileSystem: arn, account, encrypted: each })
  return refuses(encrypted) === true ? [{ code: 'policy-refuses', unlessEncrypted: refuses(true) === false }] : []
}
