import type { TargetSource } from '../report/report.ts'
import type { ParseResult } from '../task-definition/document/document.ts'

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
}
