import type { ImagePlatform } from '../../account/facts.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import type { TaskPlatform } from '../parse/task-platform.ts'

/** Builds of Windows by the release that an operating system family names (Microsoft, "Windows container version compatibility"). */
const windowsBuilds: readonly (readonly [release: string, build: string])[] = [
  ['2016', '10.0.14393'],
  ['2019', '10.0.17763'],
  ['2004', '10.0.19041'],
  ['20H2', '10.0.19042'],
  ['2022', '10.0.20348'],
  ['2025', '10.0.26100'],
]

/** Builds whose host also runs the containers of another one: from Windows Server 2022 on, the next release does (same page). */
const alsoRuns: Readonly<Record<string, string>> = { '10.0.26100': '10.0.20348' }

/** What an image must be built for, as manifests say it; null where the container instance decides. */
export function imagePlatformOf(definition: TaskDefinition, platform: TaskPlatform): ImagePlatform | null {
  const { cpuArchitecture, operatingSystemFamily } = definition
  const declared = cpuArchitecture !== null || operatingSystemFamily !== null
  if (platform.launchType !== 'FARGATE' && !declared) return null
  const osVersion = windowsBuild(operatingSystemFamily)
  return {
    os: platform.windows ? 'windows' : 'linux',
    architecture: cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64',
    ...(osVersion === null ? {} : { osVersion }),
  }
}

/** Of `WINDOWS_SERVER_2022_CORE` the build; null for Linux and for a release that this list does not know. */
function windowsBuild(family: string | null): string | null {
  const [, release] = /^WINDOWS_SERVER_([^_]+)/.exec(family ?? '') ?? []
  return windowsBuilds.find(([known]) => known === release)?.[1] ?? null
}

/** Whether an image starts there. Windows refuses a container of another build than the host's; an image that names none may fit. */
export function runsOn(image: ImagePlatform, wanted: ImagePlatform): boolean {
  if (image.os !== wanted.os || image.architecture !== wanted.architecture) return false
  if (image.osVersion === undefined || wanted.osVersion === undefined) return true
  const build = image.osVersion.split('.').slice(0, 3).join('.')
  return build === wanted.osVersion || build === alsoRuns[wanted.osVersion]
}
