import { appendFile } from 'node:fs/promises'
import { renderSummary } from '../markdown/render.ts'
import type { Note, Reporter } from '../reporter.ts'

/** The summary on the page of the run. */
export const summaryReporter: Reporter = {
  surface: 'summary',
  async report(report, run, publisher) {
    return run.files.summary === undefined
      ? null
      : appendSummary(
          run.files.summary,
          renderSummary(report, run, (block) => publisher.publish('summary', block)),
        )
  },
}

/** Appends to the file that the runner names: earlier steps may have written there. */
export async function appendSummary(file: string, markdown: string): Promise<Note | null> {
  try {
    await appendFile(file, `${markdown}\n`)
    return null
  } catch (error) {
    return `Job summary skipped: its file cannot be written (${codeOf(error)}).`
  }
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : 'unknown error'
}
