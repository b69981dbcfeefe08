import type { ImageFacts, ImagePlatform } from '../../account/facts.ts'
import type { Evidence } from '../gather/evidence.ts'
import type { ImageTarget } from '../parse/reference.ts'
import { runsOn } from './image-platform.ts'
import { fails, leavesOpen, nothing, type Outcome } from './outcome.ts'
import type { ResolutionContext } from './resolution-context.ts'

/** What becomes of a reference to an image. */
export function resolveImage(
  target: ImageTarget,
  { image, throughCache }: Extract<Evidence, { kind: 'image' }>,
  context: ResolutionContext,
): Outcome {
  const closed = image.status === 'unknown' && image.cause === 'CROSS_ACCOUNT'
  if (throughCache && !closed) {
    return { ...nothing, notChecked: 'pull-through cache: asking would import the image, so existence is not checked' }
  }
  if (image.status === 'unknown') return leavesOpen('image-exists', image)
  if (image.status === 'absent') return fails({ code: 'image-missing', image: target })
  if (image.value.archived === true) return fails({ code: 'image-archived', image: target })
  return judgePlatforms(image.value, context.imagePlatform)
}

function judgePlatforms({ content, isIndex }: ImageFacts, wanted: ImagePlatform | null): Outcome {
  if (wanted === null || content.status === 'absent') return nothing
  if (content.status === 'unknown') {
    // The platform of a single image stands in a blob, which nobody expects a pipeline to read.
    return isIndex
      ? leavesOpen('image-matches-platform', content)
      : { ...nothing, notChecked: `platform of a single-platform image: ${content.reason}` }
  }
  const { platforms } = content.value
  if (platforms.length === 0 || platforms.some((platform) => runsOn(platform, wanted))) return nothing
  return fails({ code: 'platform-missing', wanted, platforms, isIndex })
}
