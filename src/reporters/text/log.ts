import type { Annotation } from '../github/annotations.ts'
import { type AnnotationCommand, annotationCommand, logLine } from '../github/workflow-command.ts'
import type { Publisher } from '../publisher/publisher.ts'
import type { Reporter } from '../reporter.ts'
import { type LogText, logLines } from './log-lines.ts'

/** The runner shows ten of each level a step and leaves the rest in the log (actions/runner, ExecutionContext.cs). */
export const ANNOTATIONS_PER_LEVEL = 10

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const

/** The job's log, or a terminal. */
export const logReporter: Reporter = {
  surface: 'log',
  async report(report, run, publisher) {
    writeLog(logLines(report, { reportFile: run.files.report ?? null }), publisher, (line) => run.write(line))
    return null
  },
}

/** Each target is a group that GitHub folds. */
export function writeLog(text: LogText, publisher: Publisher, write: (line: string) => void): void {
  for (const { title, lines } of text.groups) {
    write(`::group::${publishLine(title, publisher).replaceAll('%', '%25')}`)
    for (const line of lines) write(publishLine(line, publisher))
    write('::endgroup::')
  }
  for (const line of text.lines) write(publishLine(line, publisher))
}

/** For a run without a check run: workflow commands for the first of each level. The annotations come worst first. */
export function writeAnnotations(
  annotations: readonly Annotation[],
  publisher: Publisher,
  write: (line: string) => void,
): void {
  const shown = new Map<AnnotationCommand, number>()
  for (const annotation of annotations) {
    const command = COMMANDS[annotation.level]
    const count = (shown.get(command) ?? 0) + 1
    shown.set(command, count)
    if (count > ANNOTATIONS_PER_LEVEL) continue
    const { path: file, startLine: line, endLine, startColumn: col, endColumn } = annotation
    const title = publisher.publish('log', annotation.title)
    write(
      annotationCommand(
        command,
        { file, line, endLine, col, endColumn, title },
        publisher.publish('log', annotation.message),
      ),
    )
  }
}

/** Masking and refusal give plain text, but only what is escaped last is safe. */
function publishLine(line: string, publisher: Publisher): string {
  return logLine(publisher.publish('log', line))
}
