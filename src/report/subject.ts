import type { JsonPointer } from '../base/json.ts'

/** What a check looks at: a place of the rendered file, and how reports name it. */
export interface CheckSubject {
  readonly pointer: JsonPointer
  readonly subject: string
  readonly container: string | null
}
