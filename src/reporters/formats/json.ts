import type { Reporter } from '../reporter.ts'
import { writeOrNote } from '../write-file.ts'

/** The report as it is, for programs. */
export const jsonReporter: Reporter = {
  surface: 'report',
  async report(report, run, publisher) {
    const text = `${JSON.stringify(report, null, 2)}\n`
    const published = publisher.publish('report', text)
    if (run.files.report !== undefined) return writeOrNote('JSON report', run.files.report, published)
    run.write(published.trimEnd())
    return null
  },
}
