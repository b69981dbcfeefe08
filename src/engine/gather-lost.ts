import type { Account } from '../account/account.ts'
import type { LostSecret } from '../checks/check-context.ts'
import type { GatherOptions } from '../references/gather/answer-scope.ts'
import { gatherEvidence } from '../references/gather/gather-evidence.ts'
import { findReferences } from '../references/parse/find-references.ts'
import type { TaskScope } from '../references/parse/reference.ts'
import type { Slot } from '../references/parse/slot.ts'
import type { ResolutionContext } from '../references/resolve/resolution-context.ts'
import { resolveReference } from '../references/resolve/resolve.ts'
import { type SearchInput, withSuggestions } from '../references/suggestions/suggest.ts'
import type { LostEntry, LostKind } from '../report/report.ts'
import { lostSecrets } from '../task-definition/compare/lost-secrets.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'
import { findCredential } from '../text/credentials/credentials.ts'

export interface LostInput {
  readonly candidate: TaskDefinition
  readonly place: TaskScope
  readonly account: Account
  readonly options: GatherOptions
  readonly searching: SearchInput
  readonly resolutionContext: ResolutionContext
}

const slots: Readonly<Record<LostKind, Slot>> = {
  secrets: 'secrets',
  secretOptions: 'log-secret-option',
  repositoryCredentials: 'repository-credentials',
}

/** What the baseline read and the candidate lost, with what would become of each if it were put back. */
export async function gatherLost(baseline: TaskDefinition, input: LostInput): Promise<LostSecret[]> {
  const references = findReferences(baseline, input.place)
  const lost = lostSecrets(baseline.value, input.candidate.value).flatMap((entry) => {
    const reference = references.find(
      ({ slot, pointer }) => slot === slots[entry.kind] && pointer.startsWith(`${entry.pointer}/`),
    )
    return reference === undefined ? [] : [{ entry, reference }]
  })
  const asked = await Promise.all(
    lost.map(async ({ reference }) => ({
      reference,
      evidence: await gatherEvidence(reference, input.account, input.options),
    })),
  )
  const answers = await withSuggestions(asked, input.searching)
  return lost.flatMap(({ entry, reference: { subject } }, index) => {
    const answer = answers[index]
    if (answer === undefined) return []
    const { kind, container, name, valueFrom, missingAt: pointer, literalPointer } = entry
    const putBack = resolveReference(answer.reference, answer.evidence, input.resolutionContext)
    return [{ kind, container, name, valueFrom, subject, pointer, literalPointer, putBack, permissions: [] }]
  })
}

/** As reports show it: a text that may be a credential is kept back. */
export function lostEntry({ container, name, valueFrom, kind }: LostSecret): LostEntry {
  return { container, name, valueFrom: findCredential(name, valueFrom) === null ? valueFrom : null, kind }
}
