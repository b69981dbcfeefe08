import type { Account } from '../../account/account.ts'
import type { Identity, SecretFacts } from '../../account/facts.ts'
import type { Lookup } from '../../base/lookup.ts'
import { outsider } from '../gather/answer-scope.ts'
import type { Evidence, Suggestion } from '../gather/evidence.ts'
import type { LogGroupTarget, Reference, SecretTarget, TaskScope } from '../parse/reference.ts'
import { endsLikeComplete } from '../parse/secret-id.ts'
import type { SearchPlace } from './search-budget.ts'
import type { SearchContext } from './search-context.ts'
import { searchInvalid } from './search-invalid.ts'
import { searchParameter } from './search-parameter.ts'
import { searchSecret, searchStage } from './search-secret.ts'

/** A reference and what the first wave found where it points. */
export interface Asked {
  readonly reference: Reference
  readonly evidence: Evidence
}

/** What the searches of one definition work with. */
export interface SearchInput {
  readonly account: Account
  readonly scope: TaskScope
  readonly identity: Lookup<Identity>
  readonly mayReadValues: boolean
  readonly place: SearchPlace
}

/** Gives the evidence with what was found. */
type Search = (context: SearchContext) => Promise<Evidence>

/**
 * The second wave, in the order of the file: what was asked, with what was probably meant where nothing was found. Only names that
 * extend or equal the one given are ever shown.
 */
export async function withSuggestions(asked: readonly Asked[], input: SearchInput): Promise<Asked[]> {
  const { account, scope, identity, mayReadValues, place } = input
  // Names are looked up in the pipeline's account: what is there is not what a task of another one would get.
  const elsewhere = scope.account !== null && outsider(scope.account, identity) !== null
  const searching = elsewhere ? [] : asked.flatMap((each) => openSearch(each))
  const regions = new Set(
    [scope.region, ...asked.map(({ reference }) => regionOf(reference))].filter((each) => each !== null),
  )
  const found = await place.search(
    searching.map(
      ({ reference, search }) =>
        (calls) =>
          search({ reference, account, scope, regions, mayReadValues, calls }),
    ),
  )
  place.leave()
  const filled = new Map(searching.map(({ reference }, index) => [reference, found[index] ?? null]))
  return asked.map(({ reference, evidence }) => ({ reference, evidence: filled.get(reference) ?? evidence }))
}

/** What to search for a reference's sake: nothing where something was found, or where nobody may tell. */
function openSearch({ reference, evidence }: Asked): { readonly reference: Reference; readonly search: Search }[] {
  if (evidence.kind === 'log-group') {
    const { target } = reference
    if (target.kind !== 'log-group' || evidence.logGroup.status !== 'absent' || target.created) return []
    const search: Search = async (context) => ({ ...evidence, foundIn: await searchLogGroup(target, context) })
    return [{ reference, search }]
  }
  if (!('suggestion' in evidence)) return []
  const suggest = suggestionFor(reference, evidence)
  if (suggest === null) return []
  return [{ reference, search: async (context) => ({ ...evidence, suggestion: await suggest(context) }) }]
}

function suggestionFor(
  { target }: Reference,
  evidence: Evidence,
): ((context: SearchContext) => Promise<Suggestion | null>) | null {
  if (target.kind === 'invalid') {
    const nothingToTry = target.readings.length === 0 && target.bareSecret === null
    return nothingToTry ? null : (context) => searchInvalid(target, context)
  }
  if (target.kind === 'parameter' && evidence.kind === 'parameter') {
    const missing = target.throughSecret === null ? evidence.parameter : evidence.secret
    return missing?.status === 'absent' ? (context) => searchParameter(target, context) : null
  }
  if (target.kind !== 'secret' || evidence.kind !== 'secret') return null
  const { secret } = evidence
  if (secret.status === 'found') {
    const facts = secret.value
    return lacksStage(target, facts) ? (context) => searchStage(target, facts, context) : null
  }
  // A complete-looking ARN that is only a name is refused, not called missing, where a policy names full ARNs.
  const mayBeMissing =
    secret.status === 'absent' || (secret.cause === 'NOT_PERMITTED' && endsLikeComplete(target.arnName))
  return mayBeMissing ? (context) => searchSecret(target, context) : null
}

/** The task's own region first: `awslogs-region` is often copied from another definition. */
async function searchLogGroup({ group, region }: LogGroupTarget, context: SearchContext): Promise<string | null> {
  const others = [...new Set([context.scope.region, ...[...context.regions].sort()])]
  for (const other of others) {
    if (other === null || other === region) continue
    if (!context.calls.take()) return null
    const answer = await context.account.logGroups.describe(other, group)
    if (answer.status === 'found') return other
  }
  return null
}

/** A stage that does not exist may be a JSON key in the wrong field. */
function lacksStage({ versionStage, versionId }: SecretTarget, { deleted, versions }: SecretFacts): boolean {
  if (deleted || versionStage === null || versionId !== null || versions.length === 0) return false
  return !versions.some(({ stages }) => stages.includes(versionStage))
}

function regionOf({ target }: Reference): string | null {
  return 'region' in target ? target.region : target.kind === 'image' ? (target.ecr?.region ?? null) : null
}
