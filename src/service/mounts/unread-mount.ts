import { type Unknown, unknownOf } from '../../base/lookup.ts'
import type { Mount } from './mount.ts'

/** Answers that are missing to tell whether tasks can mount the file system. */
export function unreadMount({
  fileSystem,
  usesIam,
  subnets,
  groups,
}: Pick<Mount, 'fileSystem' | 'usesIam' | 'subnets' | 'groups'>): Unknown[] {
  const { mountTargets, targetGroups, policy } = fileSystem
  const needed = [
    mountTargets,
    ...Object.values(targetGroups),
    ...(usesIam ? [] : [policy]),
    ...Object.values(subnets),
    ...Object.values(groups),
  ]
  return needed.flatMap((answer) => unknownOf(answer) ?? [])
}
