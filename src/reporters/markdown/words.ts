import { cutEnd } from '../../base/sentence.ts'
import type { FindingLocation } from '../../report/report.ts'
import { code, link } from './markdown.ts'

/** How many entries of each list a surface shows. */
export interface ListLimits {
  /** Whether to tell what is for looking up alone, such as what ECS would report. */
  readonly complete: boolean
  /** Names in one list. */
  readonly subjects: number
  /** Findings of one entry that are told each in their own words. */
  readonly detailed: number
  readonly attempts: number
  /** Characters of a reason in the history. */
  readonly reason: number
  readonly changes: number
  /** Rows of a table. */
  readonly rows: number
  /** Lines of a block to paste. */
  readonly lines: number
}

/** What rendering needs to know beside the report: where things can be looked up. */
export interface RenderOptions {
  /** Address of a check's page, or null where it is not known. */
  docsUrl(check: string): string | null
  /** Address of a line at the commit that is reported on, or null where it is not known. */
  fileUrl(location: FindingLocation): string | null
  /** Address of the run, whose page shows the job summary; null outside a run. */
  readonly runUrl: string | null
  /** Account ids will be masked, which makes a policy in prose unusable as it stands. */
  readonly maskAccountIds: boolean
}

/** Render options made concrete for one surface. */
export interface Words extends RenderOptions {
  readonly limits: ListLimits
  /** Where the rest of a shortened list is: `in the job summary`. */
  readonly elsewhere: string
  /** A check's name, as a link where there is a page. */
  check(id: string, rule: string | null): string
}

export function wordsFor(options: RenderOptions, limits: ListLimits, elsewhere: string): Words {
  return {
    docsUrl: (check) => options.docsUrl(check),
    fileUrl: (location) => options.fileUrl(location),
    runUrl: options.runUrl,
    maskAccountIds: options.maskAccountIds,
    limits,
    elsewhere,
    check(id, rule) {
      const page = options.docsUrl(id)
      return link(code(id), page === null || rule === null ? page : `${page}#${rule}`)
    },
  }
}

/** Bound on one foreign name, so that a hostile one cannot take the room of everything else. */
const NAME_LIMIT = 300

export function name(text: string): string {
  return code(cutEnd(text, NAME_LIMIT))
}

/** A line as a link; under the heading of its file the number is enough, and elsewhere the file's own name. */
export function place(location: FindingLocation, words: Words, file: string | null = null): string {
  const { line } = location
  const label = location.file === file ? `line ${line}` : name(`${location.file.split('/').at(-1)}:${line}`)
  return link(label, words.fileUrl(location))
}

/** A list of items, the last of which says how many were left out. */
export function limited<T>(entries: readonly T[], limit: number, words: Words, written: (entry: T) => string): string {
  const items = entries.slice(0, limit).map(written)
  if (entries.length > limit) items.push(`- and ${entries.length - limit} more, ${words.elsewhere}`)
  return items.join('\n')
}

/** Names in one line, each once. */
export function nameList(names: readonly string[], limit: number): string {
  const each = [...new Set(names)]
  const rest = each.length - limit
  return `${each.slice(0, limit).map(name).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
