import { capitalised } from '../../base/sentence.ts'
import type { Report } from '../../report/report.ts'
import { knownFile } from '../entries/names.ts'
import { documentBlocks, firstPlace } from './document.ts'
import { type Block, fitBlocks, type PublishBlock, type Room } from './fit-blocks.ts'
import { link } from './markdown.ts'
import { brokenFirst } from './overview.ts'
import { countsPhrase, verdictLines } from './verdict.ts'
import { type ListLimits, name, place, type RenderOptions, type Words, wordsFor } from './words.ts'

export type { RenderOptions } from './words.ts'

/** GitHub refuses a comment of more than 65,536 characters; the rest is slack for what masking adds. */
export const COMMENT_LIMIT = 60_000
/** A check run's summary may have 65,535 characters (GitHub REST, "Create a check run"). */
const CHECK_RUN_LIMIT = 60_000
/** The runner drops a job summary of more than 1 MiB as a whole (actions/runner, FileCommandManager.cs); the rest is slack. */
export const SUMMARY_LIMIT_BYTES = 1_000_000
/** What people read on a phone. Beyond it only errors go in; the job summary has everything. */
export const READABLE_LENGTH = 7_800

const COMMENT_LISTS: ListLimits = {
  complete: false,
  subjects: 20,
  detailed: 5,
  attempts: 3,
  reason: 400,
  changes: 10,
  rows: 30,
  lines: 20,
}
const SUMMARY_LISTS: ListLimits = {
  complete: true,
  subjects: 300,
  detailed: 300,
  attempts: 20,
  reason: 1_200,
  changes: 500,
  rows: 1_000,
  lines: 300,
}

/** The job summary as Markdown, at most `SUMMARY_LIMIT_BYTES` in UTF-8. */
export function renderSummary(report: Report, options: RenderOptions, publish: PublishBlock): string {
  const words = wordsFor(options, SUMMARY_LISTS, 'in the JSON report')
  return fitBlocks([headline(report, '', words), ...countsBlock(report), ...documentBlocks(report, words)], {
    limit: SUMMARY_LIMIT_BYTES,
    readable: SUMMARY_LIMIT_BYTES,
    measure: (text) => Buffer.byteLength(text),
    closing: (leftOut) => `_Left out for length: ${leftOut}. The JSON report holds everything._`,
    publish,
  })
}

/**
 * The comment on a pull request, at most `COMMENT_LIMIT` characters. The verdict comes first, since a comment is read in e-mail; the
 * hidden marker by which it is found again ends that line.
 */
export function renderComment(report: Report, marker: string, options: RenderOptions, publish: PublishBlock): string {
  return renderShort(report, options, { limit: COMMENT_LIMIT, publish }, (words) => [headline(report, marker, words)])
}

/** The summary of a check run, at most `CHECK_RUN_LIMIT` characters. GitHub shows the title above it, which need not be said again. */
export function renderCheckRun(report: Report, options: RenderOptions, publish: PublishBlock): string {
  return renderShort(report, options, { limit: CHECK_RUN_LIMIT, publish }, (words) => [
    ...countsBlock(report),
    ...placeBlock(report, words),
  ])
}

function renderShort(
  report: Report,
  options: RenderOptions,
  { limit, publish }: Pick<Room, 'limit' | 'publish'>,
  head: (words: Words) => readonly Block[],
): string {
  const words = wordsFor(options, COMMENT_LISTS, 'in the job summary')
  const summary = link('job summary', options.runUrl)
  return fitBlocks([...head(words), ...documentBlocks(report, words), ...footer(words)], {
    limit,
    readable: READABLE_LENGTH,
    measure: (text) => text.length,
    closing: (leftOut) => `_Left out for length: ${leftOut}. The ${summary} has more._`,
    publish,
  })
}

function headline(report: Report, marker: string, words: Words): Block {
  const { mark, which, effects } = verdictLines(report)
  const line = `### ${mark} ECS preflight: ${which}${marker === '' ? '' : ` ${marker}`}`
  const parts = [line, effects === '' ? '' : `**${capitalised(effects)}**`, onlyPlace(report, words)]
  return top(parts.filter((part) => part !== '').join('\n\n'))
}

/** Several targets have headings of their own; where there is one, its place stands under the headline. */
function onlyPlace({ targets }: Report, words: Words): string {
  const [only, ...others] = targets
  if (only === undefined || others.length > 0 || brokenFirst({ targets }).length === 0) return ''
  const at = firstPlace(only)
  if (at !== null) return place(at, words)
  const file = knownFile(only)
  return file === null ? '' : name(file)
}

function placeBlock(report: Report, words: Words): Block[] {
  const markdown = onlyPlace(report, words)
  return markdown === '' ? [] : [top(markdown)]
}

function countsBlock({ counts }: Report): Block[] {
  const phrase = countsPhrase(counts)
  return phrase === '' ? [] : [top(`**${phrase}**`)]
}

/** Where something was left out, the last line has the same link. */
function footer({ runUrl }: Words): Block[] {
  return runUrl === null ? [] : [top(link('Job summary', runUrl), null)]
}

function top(markdown: string, rank: number | null = 0): Block {
  return { variants: [markdown], rank, heading: null, holds: null }
}
