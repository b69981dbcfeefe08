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
    'platform-missing': ({ wanted, platforms, isIndex }) => {
      const needed = `${wanted.os}/${wanted.architecture}`
      const has = listed(platforms)
      return {
        message: isIndex
          ? `The image has no manifest for ${needed}; it has ${has}. Tasks will not start.`
          : `The image is built for ${has} alone, and the task runs on ${needed}; its container will not start.`,
        remedy: 'Build the image for this platform, or set runtimePlatform to one that the image has.',
        stopped: 'CannotPullContainerError',
      }
    },
  },
})

function listed(platforms: readonly ImagePlatform[]): string {
  return platforms
    .slice(0, platformListLimit)
    .map(({ os, architecture }) => quoted(`${os}/${architecture}`))
    .join(', ')
}
