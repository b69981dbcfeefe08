import type { GitHubSession } from '../github/session.ts'
import type { FindingLocation, Report } from '../report/report.ts'
import type { SuggestionSources } from './github/suggestion-candidates.ts'
import type { Publisher, Surface } from './publisher/publisher.ts'

/** One place that a report goes to. */
export interface Reporter {
  /** What its texts are published as. */
  readonly surface: Surface
  /** Asks early what does not depend on the report, so that it costs no time at the end. Never throws. */
  prepare?(run: Run): Promise<unknown>
  /**
   * Tells the report. What could not be written, or a place that refused, is the note. Throws InputError only where a later step would go
   * on as if it had been told.
   */
  report(report: Report, run: Run, publisher: Publisher): Promise<Note | null>
}

/** One line for the log on what a reporter could not do: why, and what would help. */
export type Note = string

/** What a surface hands to its reporters beside the report. */
export interface Run {
  /** The project's version. */
  readonly version: string
  /** When the report is told, in milliseconds since the epoch. */
  readonly now: number
  /** Address of a check's page, or null where it is not known. */
  docsUrl(check: string): string | null
  /** Address of a line at the commit that is reported on, or null where it is not known. */
  fileUrl(location: FindingLocation): string | null
  /** Address of the run, whose page shows the job summary; null outside a run. */
  readonly runUrl: string | null
  /** Whether the publisher masks account ids in prose: what would be wrong with them masked is then not offered. */
  readonly maskAccountIds: boolean
  /** Absolute path of the file that a surface is written to. */
  readonly files: Partial<Readonly<Record<Surface, string>>>
  /** The task definitions as the user named them. */
  readonly taskDefinitions: readonly string[]
  /** A line of a file of the run, from 1; null where it has none. Foreign text: it may hold a credential. */
  readLine(file: string, line: number): string | null
  /** Writes a line to standard output. */
  write(line: string): void
  /** Null outside GitHub Actions, and without a token. */
  readonly github: GitHubRun | null
}

/** GitHub as the run finds it, and what its user wants there. */
export interface GitHubRun extends GitHubSession {
  readonly comment: 'auto' | 'always' | 'never'
  /** Tells this use of the action from others in the same pull request. */
  readonly key: string
  /** Null: no check run, annotations by workflow commands. */
  readonly checkRun: string | null
  /** Null: none are wanted. */
  readonly suggestions: SuggestionSources | null
}
