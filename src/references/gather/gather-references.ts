import type { Account } from '../../account/account.ts'
import type { JsonPointer } from '../../base/json.ts'
import { withFailureKept } from '../../base/kept-failure.ts'
import { absent } from '../../base/lookup.ts'
import type { Reference } from '../parse/reference.ts'
import type { GatherOptions } from './answer-scope.ts'
import type { Evidence } from './evidence.ts'
import { gatherEvidence } from './gather-evidence.ts'

type EvidenceByPointer = ReadonlyMap<JsonPointer, Evidence>

/** What AWS has where references point, in two parts of which the first is there earlier. */
export interface GatheredReferences {
  /** All of them; of images, that they exist. */
  readonly existing: Promise<EvidenceByPointer>
  /** The images alone, with what they are made of: that takes two calls more, one after the other, and no permission hangs on it. */
  readonly images: Promise<EvidenceByPointer>
}

/** Starts all questions in this turn, so that they share their batches. Whoever awaits a part first hears of its failure. */
export function gatherReferences(
  references: readonly Reference[],
  account: Account,
  options: GatherOptions,
): GatheredReferences {
  const gather = async (chosen: readonly Reference[], from: Account): Promise<EvidenceByPointer> =>
    new Map(
      await Promise.all(
        chosen.map(async (reference) => [reference.pointer, await gatherEvidence(reference, from, options)] as const),
      ),
    )
  const images = references.filter(({ target }) => target.kind === 'image')
  return {
    existing: withFailureKept(gather(references, existenceOnly(account))),
    images: withFailureKept(gather(images, account)),
  }
}

/** The same account, of which nobody asks what an image is made of. */
export function existenceOnly(account: Account): Account {
  return { ...account, images: { ...account.images, content: () => Promise.resolve(absent) } }
}
