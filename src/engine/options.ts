import type { Severity } from '../report/severity.ts'

/** What one `ignore` line or entry of the configuration file leaves out. A scope that is null holds everywhere. */
export interface SuppressionRule {
  readonly check: string
  readonly subject: string
  /** Patterns of files, services and clusters; `*` matches any run of characters. */
  readonly files: readonly string[] | null
  readonly services: readonly string[] | null
  readonly clusters: readonly string[] | null
  /** ISO date after which the line no longer holds. */
  readonly until: string | null
  readonly why: string | null
}

/** A rule with where it stands, as a sentence names it: `line 2 of the input ignore`. */
export interface Suppression extends SuppressionRule {
  readonly place: string
}

/** What the user of a run decides. The action reads it from inputs, a command line from flags. */
export interface JudgingSettings {
  /** `last-healthy`, `none`, `family:revision`, or the ARN of a task definition. */
  readonly baseline: string
  /** `never`: no call that returns a value. */
  readonly secretValues: 'json-keys' | 'never'
  readonly failOn: 'error' | 'warning' | 'new-error' | 'never'
  readonly requireVerified: boolean
  /** Severity overrides by check id. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>
  readonly ignore: readonly Suppression[]
  readonly launchType: string | null
  readonly platformVersion: string | null
  readonly keepNullValueKeys: readonly string[]
  /** Condition keys that the user vouches for. */
  readonly iamContext: Readonly<Record<string, readonly string[]>>
  /** Null: the pipeline's own identity deploys, except on a pull request. */
  readonly deployerRoleArn: string | null
}

/** What the engine goes by: the user's settings, and where and when the run is. */
export interface AssessOptions extends JudgingSettings {
  /** Where tasks run whose cluster is given by name; null where nobody told. */
  readonly region: string | null
  /** The run judges a pull request: its images are usually not pushed yet, and another identity will deploy. */
  readonly pullRequest: boolean
  /** Nobody is asked: what needs AWS is not checked, rather than unverified. */
  readonly offline: boolean
  /** Time of the run, milliseconds since the epoch. */
  readonly now: number
}
