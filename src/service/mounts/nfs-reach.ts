import type { MountTargetFacts } from '../../account/file-systems.ts'
import type { SubnetFacts } from '../../account/networks.ts'
import { foundValue } from '../../base/lookup.ts'
import { letIn, letNothingOutOn, nfsPort } from '../network/outbound.ts'
import type { Mount, MountFault } from './mount.ts'
import { serves } from './serves.ts'

/**
 * What security groups prove: that the tasks' let out no NFS at all, or that those of the mount targets let none in. A task mounts by the
 * target of its own zone, whose address the name of the file system leads to there (EFS user guide, "Mounting with DNS names").
 */
export function nfsFaults(targets: readonly MountTargetFacts[], mount: Mount): MountFault[] {
  const ids = Object.keys(mount.groups)
  if (ids.length === 0) return []
  const groups = Object.values(mount.groups).flatMap((answer) => foundValue(answer) ?? [])
  if (groups.length === ids.length && letNothingOutOn(groups, nfsPort))
    return [{ code: 'nfs-not-let-out', groups: ids }]
  const subnets = Object.values(mount.subnets)
  const closed = subnets.flatMap((answer) => {
    const subnet = foundValue(answer)
    const refusing = subnet === null ? null : groupsThatRefuse(subnet, targets, mount)
    return subnet === null || refusing === null ? [] : [{ subnet: subnet.id, groups: refusing }]
  })
  if (closed.length === 0) return []
  return [
    {
      code: 'nfs-not-let-in',
      groups: [...new Set(closed.flatMap((each) => each.groups))],
      subnets: closed.length === subnets.length ? null : closed.map(({ subnet }) => subnet),
    },
  ]
}

/** The groups of the targets that serve a subnet, where it is proven that they let nobody of it in; else null. */
function groupsThatRefuse(
  subnet: SubnetFacts,
  targets: readonly MountTargetFacts[],
  { fileSystem, groups }: Mount,
): string[] | null {
  const serving = targets.filter((target) => serves(target, subnet))
  if (serving.length === 0 || subnet.cidrs.length === 0) return null
  const refusing = serving.map(({ id }) => {
    const own = foundValue(fileSystem.targetGroups[id] ?? { status: 'absent' })
    const isClosed = own !== null && own.length > 0 && letIn(own, Object.keys(groups), subnet, nfsPort) === false
    return isClosed ? own.map((group) => group.id) : null
  })
  return refusing.every((each) => each !== null) ? refusing.flat() : null
}
