import { annotationCommand, logLine } from './workflow-command.js';
/** The runner shows ten of each level a step and leaves the rest in the log (actions/runner, ExecutionContext.cs). */
export const ANNOTATIONS_PER_LEVEL = 10;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' };
/** Takes the job log and where lines go; writes it, each target a group that GitHub folds. */
export function writeLog(text, publisher, write) {
    for (const { title, lines } of text.groups) {
        write(`::group::${publishLine(title, publisher).replaceAll('%', '%25')}`);
        for (const line of lines)
            write(publishLine(line, publisher));
        write('::endgroup::');
    }
    write(publishLine(text.verdict, publisher));
}
/** Takes annotations, worst first, for a run without a check run; writes the workflow commands that show the first of each level. */
export function writeAnnotations(annotations, publisher, write) {
    const shown = new Map();
    for (const annotation of annotations) {
        const command = COMMANDS[annotation.level];
        const count = (shown.get(command) ?? 0) + 1;
        shown.set(command, count);
        if (count > ANNOTATIONS_PER_LEVEL)
            continue;
        const { path: file, startLine: line, endLine, startColumn: col, endColumn } = annotation;
        const title = publisher.publish('log', annotation.title);
        write(annotationCommand(command, { file, line, endLine, col, endColumn, title }, publisher.publish('log', annotation.message)));
    }
}
/** Masking and refusal give plain text, but only what is escaped last is safe. */
function publishLine(line, publisher) {
    return logLine(publisher.publish('log', line));
}
