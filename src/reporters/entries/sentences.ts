/**
 * The sentences of a message. One ends at a full stop, exclamation or question mark in front of a blank and a capital, a quotation mark
 * or nothing more; what stands in quotation marks is not torn apart.
 */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '"') quoted = !quoted
    if (quoted || !'.!?'.includes(character) || !/^\s+["“‘(A-Z\d]/.test(text.slice(index + 1, index + 4))) continue
    sentences.push(text.slice(start, index + 1).trim())
    start = index + 1
  }
  const rest = text.slice(start).trim()
  return rest === '' ? sentences : [...sentences, rest]
}

/** What a fault leads to is told for all faults together. */
const CONSEQUENCE = /; (?:so )?(?:the )?(?:tasks?|feature|deploy step) will [^;.]*$/

/** The fault as a title: the first sentence without its full stop, and without what the fault leads to. */
export function faultOf(message: string): string {
  return (sentencesOf(message)[0] ?? message).replace(/\.$/, '').replace(CONSEQUENCE, '')
}

/** What a message says after the fault. */
export function explanationOf(message: string): string[] {
  return sentencesOf(message)
    .slice(1)
    .filter((sentence) => !/^(?:The )?tasks? will not start\.$/i.test(sentence))
}

/** At most so many words, cut where a clause ends if that is in reach: for a cell of a table. */
export function fewWords(text: string, most: number): string {
  const clause = text.split(/[,;:]\s|\s\(|\.\s|\.$/, 1)[0] ?? text
  const words = clause.trim().split(/\s+/)
  return words.length <= most ? clause.trim() : `${words.slice(0, most).join(' ')} …`
}

/** Faults in a row, as one sentence without its full stop: `1 secret does not exist; the role "x" may not read 3 secrets`. */
export function inARow(faults: readonly string[]): string {
  return faults
    .map((fault, index) => (index === 0 ? fault.charAt(0).toUpperCase() + fault.slice(1) : lowerFirst(fault)))
    .join('; ')
}

/** A sentence as it goes on after a colon; a name or abbreviation keeps its capital. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]* [^A-Z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
