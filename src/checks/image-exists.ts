import { quoted } from '../base/sentence.ts'
import type { ImageFlaw } from '../references/parse/flaw.ts'
import type { ImageTarget } from '../references/parse/reference.ts'
import { referenceCheck } from './reference-check.ts'

const stopped = 'CannotPullContainerError'

/** Fails when ECR says that there is no such tag or digest. */
export const check = referenceCheck({
  id: 'image-exists',
  title: 'Every image exists in ECR',
  severity: 'error',
  appliesTo: ({ reference }) => reference.slot === 'image',
  sentences: {
    'image-missing': ({ image }, { resolution, context }) => {
      const what = `ECR has no image with this ${image.digest === null ? `tag ${quoted(image.tag ?? 'latest')}` : 'digest'} in ${repositoryOf(image, resolution.reference.text)}`
      // On a pull request it is usually pushed after the merge.
      return context.pullRequest
        ? {
            severity: 'notice',
            message: `${what} yet; without it, tasks will not start.`,
            remedy: 'Push the image before the deploy step runs.',
            stopped,
          }
        : { message: `${what}; tasks will not start.`, remedy: 'Push the image, or name one that exists.', stopped }
    },
    'image-malformed': ({ flaw }) => ({
      message: flaws[flaw.code],
      remedy: 'Write REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.',
      stopped,
    }),
  },
})

function repositoryOf({ ecr }: ImageTarget, text: string): string {
  return ecr === null ? quoted(text) : `${quoted(ecr.repository)} in ${ecr.region}`
}

const flaws: Readonly<Record<ImageFlaw['code'], string>> = {
  registry: 'The image names no valid registry.',
  repository: 'The image names no valid repository.',
  'repository-capitals': 'The image has capital letters in the name of its repository, which no registry takes.',
  tag: 'The image names no valid tag.',
  digest: 'The digest of the image is not sha256: and 64 hexadecimal digits.',
}
