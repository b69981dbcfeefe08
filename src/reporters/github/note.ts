import type { Answer } from '../../github/answer.ts'
import type { Note } from '../reporter.ts'
import { logLine } from './workflow-command.ts'

/** What GitHub refused, safe to log: its words may quote anything. */
export function noteOf(what: string, answer: Exclude<Answer, { status: 'ok' }>): Note {
  return answer.status === 'denied'
    ? `${what} skipped: the job's token lacks "${answer.denied}". Add it to the job's permissions to get it.`
    : logLine(`${what} skipped: ${answer.reason}.`)
}
