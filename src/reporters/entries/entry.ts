import type { Finding } from '../../report/report.ts'
import type { Severity } from '../../report/severity.ts'

/** One cause, told once: what is wrong, where, and what to do. Plain text throughout. */
export interface Entry {
  readonly check: string
  readonly rule: string | null
  readonly severity: Severity
  /** The fault in words, a title without a full stop. */
  readonly fault: string
  /** The same in a few words, for a cell. */
  readonly short: string
  readonly findings: readonly [Finding, ...Finding[]]
  /** Sentences beside the fault that hold for all findings. */
  readonly explanation: readonly string[]
  readonly steps: readonly [Step, ...Step[]]
  /** Other checks that saw the same fault at the same place. */
  readonly alsoSeenBy: readonly string[]
}

export interface Step {
  /** One imperative sentence. */
  readonly text: string
  /** The same in a few words, for a cell. */
  readonly short: string
  /** What to paste. */
  readonly block: PasteBlock | null
  /** ARN of the role whose suggested policy does it. */
  readonly policyOf: string | null
}

export interface PasteBlock {
  readonly language: string
  readonly lines: readonly string[]
}
