import { quoted } from '../base/sentence.ts'
import type { EcrHostPart, ImageFlaw } from '../references/parse/flaw.ts'
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
    'image-archived': ({ image }, { resolution }) => ({
      message: `The image with this ${image.digest === null ? `tag ${quoted(image.tag ?? 'latest')}` : 'digest'} in ${repositoryOf(image, resolution.reference.text)} is archived, and an archived image cannot be pulled; tasks will not start.`,
      remedy: 'Restore the image from the archive (ecr:UpdateImageStorageClass), or name one that is not archived.',
      stopped,
    }),
    'image-malformed': ({ flaw }) =>
      flaw.code === 'ecr-host'
        ? {
            message: `The image names no registry of ECR: ${ecrHostFlaws[flaw.wrong]}.`,
            remedy: 'Write ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG, as ECR shows it.',
            stopped,
          }
        : {
            message: flaws[flaw.code],
            remedy: 'Write REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.',
            stopped,
          },
  },
})

function repositoryOf({ ecr }: ImageTarget, text: string): string {
  return ecr === null ? quoted(text) : `${quoted(ecr.repository)} in ${ecr.region}`
}

const flaws: Readonly<Record<Exclude<ImageFlaw['code'], 'ecr-host'>, string>> = {
  registry: 'The image names no valid registry.',
  repository: 'The image names no valid repository.',
  'repository-capitals': 'The image has capital letters in the name of its repository, which no registry takes.',
  tag: 'The image names no valid tag.',
  digest: 'The digest of the image is not sha256: and 64 hexadecimal digits.',
}

const ecrHostFlaws: Readonly<Record<EcrHostPart, string>> = {
  account: 'its host does not begin with an account id of twelve digits',
  dkr: 'its host lacks dkr between the account and ecr',
  region: 'its host names no region after ecr',
  domain: "its host's domain is not that of the region",
  repository: 'no repository follows the host',
}
