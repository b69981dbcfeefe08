import { bearsMarker, commentMarker, writeMarked } from '../../github/marked-comments.ts'
import type { Report } from '../../report/report.ts'
import { isForAuthor, openQuestions } from '../entries/open-questions.ts'
import { renderComment } from '../markdown/render.ts'
import type { Publisher } from '../publisher/publisher.ts'
import type { Reporter, Run } from '../reporter.ts'
import { noteOf } from './note.ts'

const SUBJECT = 'Pull request comment'

/** The comment on the pull request: one for each use of the action, brought up to date at every push. */
export const commentReporter: Reporter = {
  surface: 'comment',
  async prepare({ github }) {
    await github?.comments()
  },
  async report(report, run, publisher) {
    const { github } = run
    if (github === null || github.comment === 'never') return null
    const [found, listing] = await Promise.all([github.lookUp(), github.comments()])
    if (found.status !== 'known') return noteOf(SUBJECT, found)
    const { number: pullRequest } = found
    if (pullRequest === null || listing === null) return null
    const { api, key, target } = github
    const comment = { owner: target.owner, repo: target.repo, pullRequest, key }
    const answer = await writeMarked(api, comment, listing, {
      body: commentBody(report, run, key, publisher),
      create: github.comment === 'always' || isWorthSaying(report),
    })
    return answer === null || answer.status === 'ok' ? null : noteOf(SUBJECT, answer)
  },
}

function commentBody(report: Report, run: Run, key: string, publisher: Publisher): string {
  const marker = commentMarker(key)
  const body = renderComment(report, marker, run, (block) => publisher.publish('comment', block))
  // A text that was withheld has lost its marker; without one the next run would not find it.
  return bearsMarker(body, marker) ? body : `${marker}\n${body}`
}

/** What only the pipeline's own role lacks is not its author's: summary and log say it. */
function isWorthSaying(report: Report): boolean {
  return report.counts.error + report.counts.warning > 0 || openQuestions(report).some(isForAuthor)
}
