import type { FindingLocation } from '../../report/report.ts'
import { code, link } from './markdown.ts'

/** How many entries of each list a surface shows. */
export interface ListLimits {
  readonly subjects: number
  readonly attempts: number
  readonly changes: number
  readonly rows: number
}

/** What rendering needs to know beside the report: where things can be looked up, and how much room there is. */
export interface RenderOptions {
  /** Takes a check id; gives the address of its documentation, or null where it is not known. */
  docsUrl(check: string): string | null
  /** Takes a place in a committed file; gives the address of that line at the head commit, or null where it is not known. */
  fileUrl(location: FindingLocation): string | null
  /** Address of the run, whose page shows the job summary; null outside a run. */
  readonly runUrl: string | null
  /** Whether account ids will be masked, which makes the suggested policy in prose unusable as it stands. */
  readonly maskAccountIds: boolean
}

/** Render options made concrete for one surface. */
export interface Words extends RenderOptions {
  readonly limits: ListLimits
  /** Where the rest of a shortened list is: `in the job summary`. */
  readonly elsewhere: string
  /** Takes a check's id and rule; gives its name as a link where there is a page. */
  check(id: string, rule: string | null): string
}

/** Takes render options, list limits and where the rest is; gives the words of a surface. */
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
      if (rule === null) return link(code(id), page)
      return `${link(code(id), page)} ${link(code(rule), page === null ? null : `${page}#${rule}`)}`
    },
  }
}
