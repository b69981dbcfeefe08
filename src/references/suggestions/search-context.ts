import type { Account } from '../../account/account.ts'
import type { Reference, TaskScope } from '../parse/reference.ts'
import type { Allowance } from './search-budget.ts'

/** What one search works with. */
export interface SearchContext {
  readonly reference: Reference
  readonly account: Account
  readonly scope: TaskScope
  /** Regions that the definition names besides the one where nothing was found. */
  readonly regions: ReadonlySet<string>
  readonly mayReadValues: boolean
  readonly calls: Allowance
}
