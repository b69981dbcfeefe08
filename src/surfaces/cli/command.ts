import { isAbsolute, join } from 'node:path'

/** Exit statuses of the command line. */
export const exitStatus = { fine: 0, findings: 1, unusable: 2 } as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** What a command writes to and reads from. */
export interface Terminal {
  /** The report. */
  out(line: string): void
  /** Progress and remarks. */
  err(line: string): void
  readStandardInput(): Promise<Uint8Array>
  readonly environment: NodeJS.ProcessEnv
  readonly workingDirectory: string
  /** Whether standard output is a terminal, and how many characters wide it is. */
  readonly columns: number | null
  /** Draws the progress line anew, '' to take it away; null where nobody watches standard error. */
  readonly progress: ((line: string) => void) | null
}

/** A path as the user means it: relative to where the command was started. */
export function pathFrom(directory: string, path: string): string {
  return isAbsolute(path) ? path : join(directory, path)
}
