import { renderSummary } from './markdown/render.ts'
import type { Reporter } from './reporter.ts'
import { writeOrNote } from './write-file.ts'

/** The report as Markdown, as the job summary shows it: for a wiki, a ticket, a merge request of another host. */
export const markdownReporter: Reporter = {
  surface: 'summary',
  async report(report, run, publisher) {
    const text = renderSummary(report, run, (block) => publisher.publish('summary', block))
    if (run.files.summary !== undefined) return writeOrNote('Markdown report', run.files.summary, `${text}\n`)
    run.write(text)
    return null
  },
}
