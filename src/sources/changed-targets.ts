import type { Target } from '../engine/target.ts'

/** Targets whose file or source is among the changed paths, and those of which nobody can tell: what no commit holds. */
export function changedTargets(targets: readonly Target[], changed: ReadonlySet<string>): Target[] {
  return targets.filter(({ file, source }) => {
    const committed = [file, ...(source === null ? [] : [source])].filter(({ inWorkspace }) => inWorkspace)
    return committed.length === 0 || committed.some(({ name }) => changed.has(name))
  })
}
