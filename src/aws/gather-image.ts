import type { ImageFacts, Lookup } from '../facts.ts'
import type { Evidence } from '../references/evidence.ts'
import type { ImageTarget } from '../references/reference.ts'
import type { Account } from './account.ts'
import { acrossAccounts } from './answer-scope.ts'
import type { GatherOptions } from './gather-evidence.ts'
import { found, unknown } from './lookup.ts'

const rulesUnknown = unknown(
  'NOT_PERMITTED',
  'the pipeline may not call ecr:DescribePullThroughCacheRules, and asking for an image of a pull-through cache would import it',
)

/** Prefixes that ECR's console proposes for pull-through caches (ECR user guide, "Creating a pull through cache rule"). */
const usualCachePrefix = /^(?:ecr-public|docker-hub|quay|kubernetes|github|gitlab|azure|chainguard)\//

/**
 * Takes an image in ECR; gives what AWS has there. An image of a pull-through cache is never asked for by a call that imports: not
 * where a rule covers the repository, nor where the rules are not told. Another account's rules are never told, so there the usual
 * names of caches count as rules.
 */
export async function gatherImage(
  ecr: NonNullable<ImageTarget['ecr']>,
  target: ImageTarget,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  const ownAccount = await options.ownAccount
  const cached =
    ecr.account === ownAccount
      ? await account.images.throughCache(ecr)
      : usualCachePrefix.test(ecr.repository)
        ? 'yes'
        : 'no'
  if (cached === 'yes') {
    return { kind: 'image', throughCache: true, image: unknown('NOT_READ', 'pull-through cache') }
  }
  const asking = account.images.describe(ecr, target.tag, target.digest, { platforms: cached === 'no' })
  const image = await acrossAccounts(ecr.account, options, asking)
  return { kind: 'image', throughCache: false, image: cached === 'no' ? image : withoutRules(image) }
}

/** Without the rules nobody knows whether what is missing would be fetched, nor may a manifest be read. */
function withoutRules(image: Lookup<ImageFacts>): Lookup<ImageFacts> {
  if (image.status === 'absent') return rulesUnknown
  if (image.status === 'unknown' || image.value.platforms === null) return image
  return found({ ...image.value, platforms: rulesUnknown })
}
