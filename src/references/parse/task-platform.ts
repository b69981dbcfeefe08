import { isWindows, type TaskDefinition } from '../../task-definition/task-definition.ts'

/** On what the tasks will run, as far as it is known. */
export interface TaskPlatform {
  /** FARGATE, EC2, EXTERNAL, MANAGED_INSTANCES, or null where nothing tells. */
  readonly launchType: string | null
  /** Fargate platform version, `LATEST` resolved; null where the launch type is another or nothing tells. */
  readonly platformVersion: string | null
  readonly windows: boolean
}

/** What LATEST means on Linux and Windows (developer guide, "Fargate platform versions"). */
const latest = { linux: '1.4.0', windows: '1.0.0' }

/** The capacity providers that are Fargate; every other name stands for instances, EC2's or managed ones. */
const fargateProviders: readonly string[] = ['FARGATE', 'FARGATE_SPOT']

/** What is known of the platform besides the definition: the inputs, then the service. */
export interface PlatformHints {
  readonly launchType: string | null
  readonly platformVersion: string | null
  /** Names of the service's capacity providers, which take the place of a launch type. */
  readonly capacityProviders?: readonly string[]
}

/** Of the hints the first that knows wins; where none does, the one entry of `requiresCompatibilities`. */
export function taskPlatform(definition: TaskDefinition, hints: readonly PlatformHints[]): TaskPlatform {
  const windows = isWindows(definition)
  const only = definition.requiresCompatibilities.length === 1 ? (definition.requiresCompatibilities[0] ?? null) : null
  const launchType = hints.map(hintedLaunchType).find((hinted) => hinted !== null) ?? only
  if (launchType !== 'FARGATE') return { launchType, platformVersion: null, windows }
  const version = hints.find((hint) => hint.platformVersion !== null)?.platformVersion ?? 'LATEST'
  return {
    launchType,
    windows,
    platformVersion: version === 'LATEST' ? (windows ? latest.windows : latest.linux) : version,
  }
}

/** The launch type that one hint tells, also where capacity providers of Fargate's own stand for it. */
export function hintedLaunchType({ launchType, capacityProviders = [] }: PlatformHints): string | null {
  if (launchType !== null || capacityProviders.length === 0) return launchType
  return capacityProviders.every((provider) => fargateProviders.includes(provider)) ? 'FARGATE' : null
}

/**
 * The launch types that a definition must hold for. ECS holds it to each entry of `requiresCompatibilities` when it is registered;
 * where there is none, to the launch type of the service when tasks are placed. Empty where nothing tells.
 */
export function demandedLaunchTypes(definition: TaskDefinition, platform: TaskPlatform): readonly string[] {
  if (definition.requiresCompatibilities.length > 0) return definition.requiresCompatibilities
  return platform.launchType === null ? [] : [platform.launchType]
}

/** Whether the platform is older than the first Linux platform version that can. Windows can from 1.0.0 on. */
export function isOlderThan(platform: TaskPlatform, needed: string): boolean {
  if (platform.platformVersion === null || platform.windows) return false
  return compareVersions(platform.platformVersion, needed) < 0
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
