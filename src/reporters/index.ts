import type { Report } from '../report/report.ts'
import { jsonReporter } from './formats/json.ts'
import { sarifReporter } from './formats/sarif.ts'
import { checkRunReporter } from './github/check-run.ts'
import { commentReporter } from './github/comment.ts'
import { outputsReporter } from './github/outputs.ts'
import { suggestionsReporter } from './github/suggestions.ts'
import { summaryReporter } from './github/summary.ts'
import { htmlFileReporter } from './html/html-reporter.ts'
import type { Publisher } from './publisher/publisher.ts'
import type { Reporter, Run } from './reporter.ts'
import { logReporter } from './text/log.ts'

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

/**
 * Tells the report by each reporter at once, then what they could not do. Never changes the conclusion. Throws what a reporter threw once
 * all others are done.
 */
export async function publishReport(
  chosen: readonly Reporter[],
  report: Report,
  run: Run,
  publisher: Publisher,
): Promise<void> {
  const told = await Promise.allSettled(chosen.map(async (reporter) => reporter.report(report, run, publisher)))
  for (const each of told)
    if (each.status === 'fulfilled' && each.value !== null) run.write(publisher.publish('log', each.value))
  const withheld = [...new Set(publisher.refusals())]
  if (withheld.length > 0) {
    run.write(
      `::warning title=ECS preflight::Withheld from ${withheld.join(', ')}: the text held a credential of the task definition. This is a bug; please report it without the credential.`,
    )
  }
  for (const each of told) if (each.status === 'rejected') throw each.reason
}
