import type { Account } from '../account/account.ts'
import type { JsonObject } from '../base/json.ts'
import type { ConclusionPlace } from '../permissions/judge/conclude-together.ts'
import type { PermissionJudge } from '../permissions/judge/judge-permissions.ts'
import type { SearchPlace } from '../references/suggestions/search-budget.ts'
import type { TargetSource } from '../report/report.ts'
import type { DocumentProblem } from '../task-definition/document/document.ts'
import type { AssessOptions } from './options.ts'
import type { PlannedTarget } from './target.ts'

/** What gathering the facts of one target takes. */
export interface GatherInput {
  readonly rendered: JsonObject
  readonly documentProblems: readonly DocumentProblem[]
  readonly cluster: string
  readonly service: string | null
  readonly region: string | null
  readonly options: AssessOptions
  readonly account: Account
  /** Permissions of tasks in a region, shared likewise. */
  readonly judge: (region: string) => PermissionJudge
  readonly places: TargetPlaces
  /** Somebody is about to register and deploy it; an audit looks at what stands. */
  readonly deploys: boolean
  /** Null for what no plan registers. */
  readonly planned: Pick<PlannedTarget, 'holes' | 'exposed' | 'unwaited' | 'unseenService'> | null
  readonly source: TargetSource['kind']
}

/** A target's places where the targets of a run share calls. */
export interface TargetPlaces {
  /** Among the searches for what was meant. */
  readonly candidate: SearchPlace
  /** Likewise, of what the baseline had and the candidate lost; behind all candidates. */
  readonly lost: SearchPlace
  readonly conclusion: ConclusionPlace
}
