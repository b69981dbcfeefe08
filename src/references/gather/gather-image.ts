import type { Account } from '../../account/account.ts'
import type { Unknown } from '../../base/lookup.ts'
import { found, unknown } from '../../base/lookup.ts'
import type { ImageTarget } from '../parse/reference.ts'
import { acrossAccounts, type GatherOptions } from './answer-scope.ts'
import type { Evidence } from './evidence.ts'

/** Prefixes that ECR's console proposes for pull-through caches (ECR user guide, "Creating a pull through cache rule"). */
const usualCachePrefix = /^(?:ecr-public|docker-hub|quay|kubernetes|github|gitlab|azure|chainguard)\//

/**
 * What AWS has where an image in ECR is named. An image of a pull-through cache is never asked for by a call that imports: not
 * where a rule covers the repository, nor where the rules are not told. Another account's rules are never told, so there the usual
 * names of caches count as rules: what is not seen in such a repository may yet be fetched, or refused.
 */
export async function gatherImage(
  ecr: NonNullable<ImageTarget['ecr']>,
  target: ImageTarget,
  account: Account,
  options: GatherOptions,
): Promise<Evidence> {
  // The registry is most often the task's own, which is most often the pipeline's.
  const early = ecr.account === options.scope.account ? account.images.throughCache(ecr) : null
  const asking = account.images.describe(ecr, target.tag, target.digest)
  const identity = await options.identity
  const foreign = identity.status === 'found' && identity.value.account !== ecr.account
  if (foreign && usualCachePrefix.test(ecr.repository)) {
    const described = await acrossAccounts(ecr.account, options, asking)
    return { kind: 'image', throughCache: true, image: described.status === 'unknown' ? described : cacheNotRead }
  }
  const cached = foreign ? found(false) : await (early ?? account.images.throughCache(ecr))
  if (cached.status === 'found' && cached.value) {
    await asking
    return { kind: 'image', throughCache: true, image: cacheNotRead }
  }
  const rules = cached.status === 'unknown' ? rulesUnknown(cached) : null
  const described = await acrossAccounts(ecr.account, options, asking)
  // Without the rules nobody knows whether what is missing would be fetched.
  if (described.status === 'absent') return { kind: 'image', throughCache: false, image: rules ?? described }
  if (described.status === 'unknown') return { kind: 'image', throughCache: false, image: described }
  const content = rules ?? (await account.images.content(ecr, described.value))
  return { kind: 'image', throughCache: false, image: found({ ...described.value, content }) }
}

const cacheNotRead = unknown('NOT_READ', 'pull-through cache')

function rulesUnknown({ cause, reason }: Unknown): Unknown {
  return unknown(cause, `${reason}, and asking for an image of a pull-through cache would import it`)
}
