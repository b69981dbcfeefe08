import type { Json } from '../../base/json.ts'
import { holdsUnseen } from '../../base/sentence.ts'
import { imageRepository } from './container-pairs.ts'
import { shortDigest } from './image-digest.ts'
import { type BranchPart, isSame, type Part, partAt } from './normalise.ts'
import { isPlainSetting } from './plain-setting.ts'

export interface ImageDigests {
  readonly before: string
  readonly after: string
}

/** What judges whether a text may be shown. */
export interface ChangeDetails {
  /** Whether a value may be a credential, by its name where it has one. */
  isCredential(name: string | null, value: string): boolean
  /** The digests that a container's image had and has, the same text where it is the same image; null where not known. */
  readonly digests?: (container: string) => ImageDigests | null
}

/** Characters of a value that are still read at a glance. */
const longestShown = 60
/** Of an image or a role, whose ends tell them apart: room for the host of a registry, or an ARN's beginning, and a name of 64. */
const longestReference = 128

/** Members whose texts are ECS's words, sizes or names, never content of the application. */
const shownTexts = new Set([
  'cpu',
  'memory',
  'networkMode',
  'pidMode',
  'ipcMode',
  'family',
  'requiresCompatibilities',
  'operatingSystemFamily',
  'cpuArchitecture',
  'executionRoleArn',
  'taskRoleArn',
  'logDriver',
  'versionConsistency',
  'user',
  'workingDirectory',
  'awslogs-group',
  'awslogs-region',
  'awslogs-stream-prefix',
  'mode',
  'max-buffer-size',
  'containerName',
  'condition',
  'protocol',
  'appProtocol',
  'containerPortRange',
  'sourceVolume',
  'sourceContainer',
  'containerPath',
  'permissions',
  'fileSystemId',
  'fileSystemArn',
  'rootDirectory',
  'transitEncryption',
  'accessPointId',
  'accessPointArn',
  'iam',
  'sourcePath',
  'driver',
  'scope',
])

const roles = new Set(['executionRoleArn', 'taskRoleArn'])

/** Members with numbers and switches of ECS; any other number may be the application's. */
const shownNumbers = new Set([
  'memoryReservation',
  'sizeInGiB',
  'containerPort',
  'hostPort',
  'softLimit',
  'hardLimit',
  'interval',
  'timeout',
  'retries',
  'startPeriod',
  'startTimeout',
  'stopTimeout',
  'restartAttemptPeriod',
  'sharedMemorySize',
  'maxSwap',
  'swappiness',
  'size',
  'transitEncryptionPort',
  'maxComputePercent',
  'essential',
  'privileged',
  'readonlyRootFilesystem',
  'interactive',
  'pseudoTerminal',
  'disableNetworking',
  'initProcessEnabled',
  'enabled',
  'readOnly',
  'autoprovision',
  'configuredAtLaunch',
  'enableFaultInjection',
])

/** A phrase such as `256 → 512`; null where a value is long, structured or not surely harmless. `name`: of what changed. */
export function describeChange(
  { before, after }: { readonly before: Part | null; readonly after: Part | null },
  name: string | null,
  details: ChangeDetails,
): string | null {
  const members = describeMembers(before, after, details)
  if (members !== null) return members
  const was = shownValue(before, name, details)
  const is = shownValue(after, name, details)
  if (before === null) return is
  if (after === null) return was === null ? null : `was ${was}`
  return was === null || is === null || was === is ? null : `${was} → ${is}`
}

/** For an image: the tags where the repository stays, else both references, and the digests that they stand for. */
export function describeImage(
  { before, after }: { readonly before: Part | null; readonly after: Part | null },
  container: string,
  details: ChangeDetails,
): string | null {
  const was = textOf(before)
  const is = textOf(after)
  if (was === null || is === null) return null
  const repository = imageRepository(was)
  const same = repository === imageRepository(is)
  const shown = [was, is].map((image) =>
    withShortDigest(same ? image.slice(repository.length).replace(/^[:@]/, '') || 'latest' : image),
  )
  if (!shown.every((text) => isHarmless(null, text, details, longestReference))) return null
  return `${shown.join(' → ')}${digestPhrase([was, is], details.digests?.(container) ?? null)}`
}

function withShortDigest(image: string): string {
  return image.replace(/sha256:[0-9a-f]{64}$/, shortDigest)
}

function digestPhrase(images: readonly string[], digests: ImageDigests | null): string {
  if (digests === null || images.some((image) => image.includes('@'))) return ''
  const [before, after] = [shortDigest(digests.before), shortDigest(digests.after)]
  return digests.before === digests.after ? ` (the same image, ${after})` : ` (${before} → ${after})`
}

function shownValue(part: Part | null, name: string | null, details: ChangeDetails): string | null {
  if (part === null) return null
  if (part.kind === 'leaf') return shownLeaf(part.value, name, details)
  if (!part.members.has('value')) return shownMembers(part, details)
  // An environment variable, whose name is given: the entry is shown by its value.
  const value = partAt(part, 'value')
  const named = textOf(partAt(part, 'name')) ?? name
  if (named === null || part.kind !== 'object' || value?.kind !== 'leaf' || typeof value.value !== 'string') return null
  if (value.value === '') return 'empty'
  return isHarmless(named, value.value, details) && isPlainSetting(named, value.value) ? value.value : null
}

/** Of two objects with plain members, such as a port mapping or a ulimit, those that differ. */
function describeMembers(before: Part | null, after: Part | null, details: ChangeDetails): string | null {
  if (before?.kind !== 'object' || after?.kind !== 'object' || after.members.has('value')) return null
  const keys = new Set([...after.members.keys(), ...before.members.keys()])
  const phrases: string[] = []
  for (const key of keys) {
    const was = before.members.get(key) ?? before.defaults.get(key) ?? null
    const is = after.members.get(key) ?? after.defaults.get(key) ?? null
    if (was !== null && is !== null && isSame(was, is)) continue
    if (was?.kind === 'object' && is?.kind === 'object') {
      const inside = describeMembers(was, is, details)
      if (inside === null) return null
      phrases.push(inside)
      continue
    }
    const shown = [was, is].map((part) =>
      part === null ? 'none' : part.kind === 'leaf' ? shownLeaf(part.value, key, details) : null,
    )
    if (shown.includes(null)) return null
    phrases.push(`${key} ${shown.join(' → ')}`)
  }
  return phrases.length === 0 ? null : phrases.join(', ')
}

/** What is new or gone as a whole, member by member, where all may be shown. */
function shownMembers(part: BranchPart, details: ChangeDetails): string | null {
  const phrases = [...part.members].map(([key, member]) => {
    const text = member.kind === 'leaf' ? shownLeaf(member.value, key, details) : null
    return text === null ? null : `${key} ${text}`
  })
  const text = phrases.join(', ')
  return part.kind === 'object' && !phrases.includes(null) && text.length <= longestShown ? text : null
}

function shownLeaf(value: Json, name: string | null, details: ChangeDetails): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return name !== null && (shownNumbers.has(name) || shownTexts.has(name)) ? String(value) : null
  }
  const text = Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : value
  if (typeof text !== 'string' || name === null || !shownTexts.has(name)) return null
  return isHarmless(name, text, details, roles.has(name) ? longestReference : longestShown) ? text : null
}

function isHarmless(name: string | null, text: string, details: ChangeDetails, limit = longestShown): boolean {
  return text !== '' && text.length <= limit && !holdsUnseen(text) && !details.isCredential(name, text)
}

function textOf(part: Part | null): string | null {
  return part?.kind === 'leaf' && typeof part.value === 'string' ? part.value : null
}
