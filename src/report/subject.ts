import type { JsonPointer } from '../base/json.ts'
import type { FindingLocation } from './report.ts'

/** A stretch of a file's text: 1-based, the end exclusive. */
export type TextRange = Omit<FindingLocation, 'file'>

/** What a check looks at: a place of the rendered file, and how reports name it. */
export interface CheckSubject {
  readonly pointer: JsonPointer
  readonly subject: string
  readonly container: string | null
  /** What of the text is meant: the key at the pointer, or a stretch of the rendered file. Absent: the value at the pointer. */
  readonly at?: 'key' | TextRange
}
