import type { Report } from '../../report/report.ts'
import type { Publisher } from '../publisher/publisher.ts'
import type { Reporter, Run } from '../reporter.ts'
import { writeOrNote } from '../write-file.ts'

/** The report as one page to look at. */
export const htmlReporter: Reporter = {
  surface: 'html',
  async report(report, run, publisher) {
    const page = await publishedPage(report, run, publisher)
    if (run.files.html !== undefined) return writeOrNote('HTML report', run.files.html, page)
    run.write(page.trimEnd())
    return null
  },
}

/** As `htmlReporter`, where a file is named; else nothing: a log is no place for a page. */
export const htmlFileReporter: Reporter = {
  surface: 'html',
  async report(report, run, publisher) {
    return run.files.html === undefined ? null : htmlReporter.report(report, run, publisher)
  },
}

async function publishedPage(report: Report, run: Run, publisher: Publisher): Promise<string> {
  // Loaded only where a page is wanted.
  const [{ renderPage }, { default: assets }] = await Promise.all([
    import('./page.ts'),
    import('./assets.generated.json', { with: { type: 'json' } }),
  ])
  return publisher.publish('html', renderPage(report, run, assets))
}
