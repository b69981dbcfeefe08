import { logLine } from './workflow-command.js';
/** What GitHub refused, safe to log: its words may quote anything. */
export function noteOf(what, answer) {
    return answer.status === 'denied'
        ? `${what} skipped: the job's token lacks "${answer.denied}". Add it to the job's permissions to get it.`
        : logLine(`${what} skipped: ${answer.reason}.`);
}
