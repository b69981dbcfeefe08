import type { ImagePlatform } from '../account/facts.ts'
import { quoted } from '../base/sentence.ts'
import { referenceCheck } from './reference-check.ts'

/** Platforms of an image named in a sentence at most. */
const platformListLimit = 10

/** Fails when an image has no manifest for the runtime platform, or is a single one for another platform. */
export const check = referenceCheck({
  id: 'image-matches-platform',
  title: 'Every image is built for the platform',
  severity: 'error',
  appliesTo: ({ reference }) => reference.slot === 'image',
  sentences: {
    'platform-missing': ({ wanted, platforms, isIndex }) => ({
      message: isIndex
        ? `The image has no manifest for ${platformName(wanted)}; it has ${listed(platforms)}. Tasks will not start.`
        : `The image is built for ${listed(platforms)} alone, and the task runs on ${platformName(wanted)}; its container will not start.`,
      remedy: 'Build the image for this platform, or set runtimePlatform to one that the image has.',
      stopped: stoppedBy(wanted, isIndex),
    }),
  },
})

/** What the index does not have is not pulled; a single image is, and fails when it is run. In which words on Windows is not known. */
function stoppedBy({ os, architecture }: ImagePlatform, isIndex: boolean): string | null {
  if (isIndex) {
    return `CannotPullContainerError: … image Manifest does not contain descriptor matching platform '${os}/${architecture}'`
  }
  return os === 'windows' ? null : 'exec format error'
}

function listed(platforms: readonly ImagePlatform[]): string {
  return platforms
    .slice(0, platformListLimit)
    .map((platform) => quoted(platformName(platform)))
    .join(', ')
}

/** Windows' builds tell apart what runs on which host. */
function platformName({ os, architecture, osVersion }: ImagePlatform): string {
  return osVersion === undefined ? `${os}/${architecture}` : `${os}/${architecture} ${osVersion}`
}
