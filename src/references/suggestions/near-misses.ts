import type { Account } from '../../account/account.ts'
import type { Identity, SecretFacts } from '../../account/facts.ts'
import type { Lookup } from '../../base/lookup.ts'
import { outsider } from '../gather/answer-scope.ts'
import type { Suggestion } from '../gather/evidence.ts'
import type { InvalidTarget, ParameterTarget, Reference, SecretTarget, TaskScope } from '../parse/reference.ts'
import { searchInvalid } from './search-invalid.ts'
import { searchParameter } from './search-parameter.ts'
import { searchSecret, searchStage } from './search-secret.ts'
import { type Allowance, lineFor, type Turn } from './turns.ts'

/** Calls that the search for what was meant may cost in one run. */
export const nearMissCallLimit = 16

/** Looks for what was probably meant where nothing was found. Only names that extend or equal the one given are ever shown. */
export interface NearMissSearch {
  /** Takes a reference before anything is asked about it; gives what can be searched for its sake. Whoever took it closes it. */
  open(reference: Reference, mayReadValues: boolean): NearMisses
}

export interface NearMisses {
  forSecret(target: SecretTarget): Promise<Suggestion | null>
  /** A stage that does not exist may be a JSON key in the wrong field. */
  forStage(target: SecretTarget, secret: SecretFacts): Promise<Suggestion | null>
  forParameter(target: ParameterTarget): Promise<Suggestion | null>
  forInvalid(target: InvalidTarget): Promise<Suggestion | null>
  close(): void
}

/** What one search works with. */
export interface SearchContext {
  readonly reference: Reference
  readonly account: Account
  readonly place: TaskScope
  /** Regions that the definition names besides the one where nothing was found. */
  readonly regions: ReadonlySet<string>
  readonly mayReadValues: boolean
  readonly calls: Allowance
}

/** Takes the account, where the task runs and who the pipeline is, once known, and the calls left for the run; gives the search of one definition. */
export function createNearMissSearch(
  account: Account,
  place: () => TaskScope,
  identity: Promise<Lookup<Identity>>,
  budget: { left: number },
): NearMissSearch {
  const takePlace = lineFor(budget)
  // Filled as references are opened, all of them before the first answer comes.
  const regions = new Set<string>()
  return {
    open: (reference, mayReadValues) => {
      const named = regionOf(reference)
      if (named !== null) regions.add(named)
      const turn: Turn = takePlace()
      const search = (run: (context: SearchContext) => Promise<Suggestion | null>) =>
        turn.search(async (calls) => {
          const pipeline = await identity
          const known = place()
          // Names are looked up in the pipeline's account: what is there is not what a task of another one would get.
          if (known.account !== null && outsider(known.account, pipeline) !== null) return null
          if (known.region !== null) regions.add(known.region)
          return run({ reference, account, place: known, regions, mayReadValues, calls })
        })
      return {
        forSecret: (target) => search((context) => searchSecret(target, context)),
        forStage: (target, secret) => search((context) => searchStage(target, secret, context)),
        forParameter: (target) => search((context) => searchParameter(target, context)),
        forInvalid: (target) => search((context) => searchInvalid(target, context)),
        close: turn.leave,
      }
    },
  }
}

function regionOf({ target }: Reference): string | null {
  return 'region' in target ? target.region : target.kind === 'image' ? (target.ecr?.region ?? null) : null
}
