import type { Span } from '../span.ts'

/** How sure a rule is: `certain` by the text's own form, `likely` where the name or the surroundings speak for it. */
export type Certainty = 'certain' | 'likely'

/** One credential that one rule found in a text. */
export interface CredentialMatch extends Span {
  readonly rule: string
  readonly certainty: Certainty
  /** What it is, in words that name no part of it. */
  readonly what: string
  /** `url`: a part of an address, so the rest can stay in plain sight. */
  readonly place: 'url' | 'text'
}
