import { logLine } from './workflow-command.js';
/** Takes what was to be done and the answer that ended it; gives the line that explains it, safe to log: GitHub's words may quote anything. */
export function noteOf(what, answer) {
    return answer.status === 'denied'
        ? `${what} skipped: the job's token lacks "${answer.denied}". Add it to the job's permissions to get it.`
        : logLine(`${what} skipped: ${answer.reason}.`);
}
