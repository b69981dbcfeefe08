import type { Report } from '../report/report.ts'
import { checkRunReporter } from './check-run.ts'
import { commentReporter } from './comment.ts'
import { htmlFileReporter } from './html/html-reporter.ts'
import { jsonReporter } from './json.ts'
import { logReporter } from './log.ts'
import { outputsReporter } from './outputs.ts'
import type { Publisher } from './publisher.ts'
import type { Reporter, Run } from './reporter.ts'
import { sarifReporter } from './sarif.ts'
import { suggestionsReporter } from './suggestions.ts'
import { summaryReporter } from './summary.ts'

/** Every reporter by name. A surface picks those that it has. */
export const reporters = {
  log: logReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  html: htmlFileReporter,
  summary: summaryReporter,
  'check-run': checkRunReporter,
  comment: commentReporter,
  suggestions: suggestionsReporter,
  outputs: outputsReporter,
} as const satisfies Record<string, Reporter>

/** Tells the report by each reporter at once, then what they could not do. Never changes the conclusion. */
export async function publishReport(
  chosen: readonly Reporter[],
  report: Report,
  run: Run,
  publisher: Publisher,
): Promise<void> {
  const notes = await Promise.all(chosen.map((reporter) => reporter.report(report, run, publisher)))
  for (const note of notes) if (note !== null) run.write(publisher.publish('log', note))
  const withheld = [...new Set(publisher.refusals())]
  if (withheld.length > 0) {
    run.write(
      `::warning title=ECS preflight::Withheld from ${withheld.join(', ')}: the text held a credential of the task definition. This is a bug; please report it without the credential.`,
    )
  }
}
