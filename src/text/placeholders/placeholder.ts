import type { Severity } from '../../report/severity.ts'
import type { Span } from '../span.ts'

/**
 * How a text came to be a placeholder: `unrendered`, a template nobody filled in; `stand-in`, what a program writes where a value is
 * missing, or a word that names what belongs there; `undecrypted`, a ciphertext that a tool was to open; `filler-arn` and
 * `documentation-account`, copied from documentation, which AWS has to confirm; `filler-word`, a phrase that asks to be replaced;
 * `image-slot`, an image that a deploy tool fills in.
 */
export type PlaceholderCertainty =
  | 'unrendered'
  | 'stand-in'
  | 'undecrypted'
  | 'filler-arn'
  | 'documentation-account'
  | 'filler-word'
  | 'image-slot'

/** A placeholder in a text of the definition. */
export interface PlaceholderFinding {
  readonly rule: string
  readonly certainty: PlaceholderCertainty
  /** What it is, to stand behind "holds", such as `a template that was never rendered, ${DB_HOST}`. */
  readonly what: string
  /** What to do, one imperative sentence. */
  readonly remedy: string
  readonly severity: Severity
  readonly span: Span
}

/** Where a text stands, because the same braces mean different things in different places. */
export interface PlaceholderContext {
  /** Name of the variable, option or label; null or absent where there is none. */
  readonly name?: string | null
  /**
   * `reference`: an ARN, a parameter name or another address that ECS resolves; `log-option`: a log driver's option; `setting`: a name,
   * a size or another setting of ECS itself; `name`: what a variable or a secret is called; `other`: any other text.
   */
  readonly kind: 'value' | 'reference' | 'image' | 'role' | 'command' | 'log-option' | 'setting' | 'name' | 'other'
  /** Of a command: whether a shell in the container expands variables in it (`CMD-SHELL`, `sh -c`). Absent where that is not known. */
  readonly shell?: boolean
}
