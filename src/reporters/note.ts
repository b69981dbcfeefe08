import type { Answer } from '../github/octokit.ts'
import { logLine } from './workflow-command.ts'

/** What a reporter has to say about itself: one line where something was not permitted or failed, else null. */
export interface Note {
  readonly note: string | null
}

/** Takes what was to be done and the answer that ended it; gives the line that explains it, safe to log: GitHub's words may quote anything. */
export function noteOf(what: string, answer: Exclude<Answer, { status: 'ok' }>): string {
  return answer.status === 'denied'
    ? `${what} skipped: the job's token lacks "${answer.denied}". Add it to the job's permissions to get it.`
    : logLine(`${what} skipped: ${answer.reason}.`)
}
