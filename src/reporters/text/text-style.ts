import type { Severity } from '../../report/severity.ts'

/** How a report is drawn. On anything but a terminal it is plain: one line a finding, as editors and grep read it. */
export interface TextStyle {
  readonly terminal: boolean
  readonly colours: boolean
  /** Characters of a line. */
  readonly width: number
}

export type Paint = (text: string) => string

export interface Colours {
  readonly error: Paint
  readonly warning: Paint
  readonly notice: Paint
  readonly good: Paint
  readonly faint: Paint
  readonly strong: Paint
}

/** The sign of a finding. */
export const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', notice: 'i' }

export function coloursOf({ colours }: TextStyle): Colours {
  return colours ? coloured : plain
}

/** Lines of at most so many characters, broken between words; those after the first are indented. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const same: Paint = (text) => text
const plain: Colours = { error: same, warning: same, notice: same, good: same, faint: same, strong: same }

function sgr(open: number, close: number): Paint {
  return (text) => `\u001b[${open}m${text}\u001b[${close}m`
}

const coloured: Colours = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  notice: sgr(36, 39),
  good: sgr(32, 39),
  faint: sgr(2, 22),
  strong: sgr(1, 22),
}
