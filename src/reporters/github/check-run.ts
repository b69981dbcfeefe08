import { isJsonObject } from '../../base/json.ts'
import { cutEnd } from '../../base/sentence.ts'
import type { Answer } from '../../github/answer.ts'
import type { GitHubApi } from '../../github/octokit.ts'
import type { GitHubTarget } from '../../github/target.ts'
import type { Conclusion } from '../../report/report.ts'
import { renderCheckRun } from '../markdown/render.ts'
import { verdictTitle } from '../markdown/verdict.ts'
import type { Publisher } from '../publisher/publisher.ts'
import type { Note, Reporter } from '../reporter.ts'
import { writeAnnotations } from '../text/log.ts'
import { type Annotation, annotationsOf } from './annotations.ts'
import { noteOf } from './note.ts'

/** The check run with its annotations; where there is none, the annotations by workflow commands. */
export const checkRunReporter: Reporter = {
  surface: 'check-run',
  async report(report, run, publisher) {
    const { github } = run
    const annotations = annotationsOf(report)
    const { created, note } =
      github === null || github.checkRun === null
        ? { created: false, note: null }
        : await publishCheckRun(github.api, github.target, {
            name: github.checkRun,
            key: github.key,
            conclusion: report.conclusion,
            title: verdictTitle(report),
            summary: renderCheckRun(report, run, (block) => publisher.publish('check-run', block)),
            annotations,
            publisher,
          })
    if (!created) writeAnnotations(annotations, publisher, (line) => run.write(line))
    return note
  },
}

export interface CheckRunOptions {
  readonly name: string
  /** Tells this use from others on the same commit; GitHub keeps it as the check run's external id. */
  readonly key: string
  readonly conclusion: Conclusion
  /** One line of plain text. */
  readonly title: string
  /** Markdown, published already. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly publisher: Publisher
}

/** `created` tells whether the annotations are shown there; where not, workflow commands can show them. */
export interface CheckRunResult {
  readonly created: boolean
  readonly note: Note | null
}

/** Limits of a check run (GitHub REST, "Create a check run"). */
const ANNOTATIONS_PER_REQUEST = 50
const TITLE_LIMIT = 255
/** Nobody reads more, and each further fifty cost a request. */
export const ANNOTATIONS_LIMIT = 500
const SUBJECT = 'Check run'
const NEEDS = 'checks: write'

/**
 * Creates the check run completed, so that a cancelled job leaves none in progress, and
 * appends the annotations beyond the first fifty. GitHub's conclusions have our names. Gives a note. Never throws.
 */
export async function publishCheckRun(
  api: GitHubApi,
  target: GitHubTarget,
  options: CheckRunOptions,
): Promise<CheckRunResult> {
  if (target.readOnlyToken) {
    return { created: false, note: `${SUBJECT} skipped: the token of a fork's pull request may not write.` }
  }
  const { owner, repo, headSha: head_sha, runUrl } = target
  const { publisher } = options
  const output = {
    title: cutEnd(publisher.publish('check-run', options.title), TITLE_LIMIT),
    summary: options.summary,
  }
  const pages = pagesOf(options.annotations.slice(0, ANNOTATIONS_LIMIT).map((each) => wire(each, publisher)))
  const details = runUrl === null ? {} : { details_url: runUrl }
  const created = await api.ask(
    'POST /repos/{owner}/{repo}/check-runs',
    {
      owner,
      repo,
      name: options.name,
      head_sha,
      external_id: options.key,
      ...details,
      status: 'completed',
      conclusion: options.conclusion,
      output: { ...output, annotations: pages[0] ?? [] },
    },
    { needs: NEEDS },
  )
  if (created.status !== 'ok') return { created: false, note: noteOf(SUBJECT, created) }
  const check_run_id = isJsonObject(created.data) ? created.data.id : null
  for (const annotations of pages.slice(1)) {
    const appended: Answer = await api.ask(
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      { owner, repo, check_run_id, output: { ...output, annotations } },
      // Appending twice would show them twice.
      { needs: NEEDS, repeatable: false },
    )
    if (appended.status !== 'ok') return { created: true, note: noteOf('Some annotations', appended) }
  }
  return { created: true, note: null }
}

function pagesOf<T>(entries: readonly T[]): T[][] {
  const pages: T[][] = []
  for (let start = 0; start < entries.length; start += ANNOTATIONS_PER_REQUEST) {
    pages.push(entries.slice(start, start + ANNOTATIONS_PER_REQUEST))
  }
  return pages
}

function wire(annotation: Annotation, publisher: Publisher) {
  const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn === undefined || endColumn === undefined
      ? {}
      : { start_column: startColumn, end_column: endColumn }),
    annotation_level: level,
    title: cutEnd(publisher.publish('check-run', title), TITLE_LIMIT),
    message: publisher.publish('check-run', message),
  }
}
