import type { PlannedWorld } from '../account/planned-world.ts'
import type { JsonPointer } from '../base/json.ts'
import type { Unknown } from '../base/lookup.ts'
import type { FindingLocation, NotChecked, TargetSource } from '../report/report.ts'
import type { UnwaitedPolicy } from '../service/unwaited-policy.ts'
import type { ParseResult } from '../task-definition/document/document.ts'
import type { ExposedValue } from '../task-definition/exposed-value.ts'
import type { Holes } from '../task-definition/hole.ts'

/** A file of the run: its name as reports show it, and its bytes. */
export interface TargetFile {
  /** Relative to the workspace with forward slashes where it lies in it, else as given. */
  readonly name: string
  /** Whether it lies in the workspace, so that a reader of the pull request can be pointed to it. */
  readonly inWorkspace: boolean
  readonly bytes: Uint8Array
}

/** One task definition to judge, with the service it is for and the committed file it came from. */
export interface Target {
  readonly file: TargetFile
  readonly origin: TargetSource
  readonly cluster: string
  readonly service: string | null
  readonly source: TargetFile | null
  readonly parsed: ParseResult
  /** Null for what is registered as the file stands, or is registered already. */
  readonly planned: PlannedTarget | null
}

/**
 * What a plan knows of a definition that it will register, besides the definition. Nobody cleans such a definition: it reaches ECS as
 * it stands here.
 */
export interface PlannedTarget {
  readonly holes: Holes
  /** One for all targets of a plan: they share what is asked. */
  readonly world: PlannedWorld
  /** Values that the plan marks as sensitive. They leave nowhere. */
  readonly confidential: readonly string[]
  /** Places that get a secret's value once the plan is applied. */
  readonly exposed: readonly ExposedValue[]
  /** Why it is not known whether the service that it is for is there already; null where it is, and where there is none. */
  readonly unseenService: Unknown | null
  /** Policies for the execution role that the service does not wait for. */
  readonly unwaited: readonly UnwaitedPolicy[]
  /** What the plan leaves unsaid or undone, for the list of what was not checked. */
  readonly notes: readonly NotChecked[]
  /** How the source refers to what a text names, as an expression in its own language; null where it has nothing of the kind. */
  expressionFor(text: string): string | null
  /** Where a place of the definition is written, in a committed file; null where nobody can tell. `key`: the key that the value stands under. */
  locate(pointer: JsonPointer, part: 'key' | 'value'): FindingLocation | null
  /** A line, from 1, of a file that `locate` names. */
  lineOf(file: string, line: number): string | null
}
