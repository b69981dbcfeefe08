import { isJsonObject, type JsonObject, type JsonPointer, pointerTo } from '../../base/json.ts'
import { pairs } from './compare-parts.ts'
import { type ContainerPair, containerPairs, type Entry, entriesOf, without } from './container-pairs.ts'
import { normalise, type Part, partAt, plainValue } from './normalise.ts'

/** A setting that the baseline had and that the candidate leaves to ECS, or to nobody. */
export interface LostSetting {
  readonly setting:
    | 'runtime-platform'
    | 'network-mode'
    | 'ephemeral-storage'
    | 'volume'
    | 'mount'
    | 'health-check'
    | 'log-configuration'
  /** The baseline's container, for what belongs to one. */
  readonly container: string | null
  /** What it was set to, as ECS's own word or number, a volume's name or a path; null where that is no single value. */
  readonly value: string | null
  /** Where it would stand in the candidate; the place need not exist. */
  readonly missingAt: JsonPointer
}

/** The settings of the baseline that are gone, in the order of the file. What was set otherwise is a change, not a loss. */
export function lostSettings(baseline: JsonObject, candidate: JsonObject): LostSetting[] {
  const [before, after] = [normalise(baseline), normalise(candidate)]
  const volumes = lostVolumes(before.root, after.root)
  return [
    ...lostMembers(before.root, after.root),
    ...volumes.map((value): LostSetting => ({ setting: 'volume', container: null, value, missingAt: '/volumes' })),
    ...containerPairs(before, after).flatMap((pair) => [
      ...lostMounts(pair, volumes),
      ...lostOfContainer(pair, 'healthCheck', 'health-check'),
      ...lostLogs(pair),
    ]),
  ]
}

const settings = new Map<string, LostSetting['setting']>([
  ['networkMode', 'network-mode'],
  ['ephemeralStorage', 'ephemeral-storage'],
  ['runtimePlatform', 'runtime-platform'],
])

function lostMembers(before: Part, after: Part): LostSetting[] {
  return pairs(before, after).flatMap(([key, pair]) => {
    const setting = settings.get(key)
    if (setting === undefined || pair.before === null) return []
    const missingAt = pointerTo('', key)
    if (pair.before.kind === 'leaf') {
      return pair.after === null ? [{ setting, container: null, value: textOf(pair.before), missingAt }] : []
    }
    // Of a platform a part may be gone.
    return pairs(pair.before, pair.after).flatMap(([member, inner]) =>
      inner.before !== null && inner.after === null
        ? [{ setting, container: null, value: textOf(inner.before), missingAt: pointerTo(missingAt, member) }]
        : [],
    )
  })
}

/** Names of volumes; one that only has another name now is not gone. */
function lostVolumes(before: Part, after: Part): string[] {
  const [was, is] = [entriesOf(before, 'volumes'), entriesOf(after, 'volumes')]
  const come = without(is, was)
  const gone = without(was, is)
  return gone
    .filter((entry) => !come.some((other) => contentOf(other) === contentOf(entry) && !isBare(entry)))
    .map(([name]) => name)
}

/** An empty volume has nothing but its name to be known by. */
function isBare(volume: Entry): boolean {
  return contentOf(volume) === '{"name":null}'
}

function contentOf([, volume]: Entry): string {
  const value = plainValue(volume)
  return JSON.stringify(isJsonObject(value) ? { ...value, name: null } : value)
}

/** A volume that is gone takes its mounts along; one that is mounted elsewhere was moved. */
function lostMounts({ name, before, after }: ContainerPair, lost: readonly string[]): LostSetting[] {
  const now = entriesOf(after, 'mountPoints')
  return without(entriesOf(before, 'mountPoints'), now).flatMap(([path, mount]) => {
    const volume = textOf(partAt(mount, 'sourceVolume'))
    if (volume === null || lost.includes(volume)) return []
    if (now.some(([, other]) => textOf(partAt(other, 'sourceVolume')) === volume)) return []
    const missingAt = pointerTo(after.pointer, 'mountPoints')
    return [{ setting: 'mount' as const, container: name, value: path, missingAt }]
  })
}

function lostOfContainer(
  { name, before, after }: ContainerPair,
  member: string,
  setting: LostSetting['setting'],
): LostSetting[] {
  if (partAt(before, member) === null || partAt(after, member) !== null) return []
  return [{ setting, container: name, value: null, missingAt: pointerTo(after.pointer, member) }]
}

/** With secrets among its options a lost log configuration is a lost secret, which is told as such. */
function lostLogs(pair: ContainerPair): LostSetting[] {
  const logs = partAt(pair.before, 'logConfiguration')
  if (logs === null || partAt(logs, 'secretOptions') !== null) return []
  const value = textOf(partAt(logs, 'logDriver'))
  return lostOfContainer(pair, 'logConfiguration', 'log-configuration').map((lost) => ({ ...lost, value }))
}

function textOf(part: Part | null): string | null {
  if (part?.kind !== 'leaf') return null
  return typeof part.value === 'string' || typeof part.value === 'number' ? String(part.value) : null
}
