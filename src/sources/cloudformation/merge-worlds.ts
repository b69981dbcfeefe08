import type { PlannedRole, PlannedWorld } from '../../account/planned-world.ts'

/** What several stacks of one account and region make together: one may name what another one makes. */
export function mergeWorlds(worlds: readonly PlannedWorld[]): PlannedWorld {
  return {
    secrets: worlds.flatMap(({ secrets }) => secrets),
    parameters: worlds.flatMap(({ parameters }) => parameters),
    logGroups: worlds.flatMap(({ logGroups }) => logGroups),
    repositories: worlds.flatMap(({ repositories }) => repositories),
    roles: mergeRoles(worlds.flatMap(({ roles }) => roles)),
    keys: worlds.flatMap(({ keys }) => keys),
    fileSystems: worlds.flatMap(({ fileSystems }) => fileSystems),
    services: worlds.flatMap(({ services }) => services),
    images: worlds.flatMap(({ images }) => images),
    clusters: worlds.flatMap(({ clusters }) => clusters),
    standIns: new Map(worlds.flatMap(({ standIns }) => [...standIns])),
  }
}

/** A role is made by one stack, and may get policies of others. */
function mergeRoles(roles: readonly PlannedRole[]): PlannedRole[] {
  return [...Map.groupBy(roles, ({ name }) => name).values()].flatMap((same) => {
    const maker = same.find(({ trustPolicy, fate }) => fate === 'created' || trustPolicy !== null) ?? same[0]
    if (maker === undefined) return []
    const removalUnread = same.find((role) => role.removalUnread !== undefined)?.removalUnread
    return [
      {
        ...maker,
        added: same.flatMap(({ added }) => added),
        removed: same.flatMap(({ removed }) => removed),
        ...(removalUnread === undefined ? {} : { removalUnread }),
      },
    ]
  })
}
