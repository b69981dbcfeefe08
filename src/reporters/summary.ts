import { appendFile } from 'node:fs/promises'
import type { Environment } from '../github/target.ts'
import type { Note } from './note.ts'
import type { Publisher } from './publisher.ts'

/** Takes a step's environment and the job summary; appends it to the file that the runner names, if any. Gives a note. Never throws. */
export async function publishSummary(env: Environment, markdown: string, publisher: Publisher): Promise<Note> {
  const file = env.GITHUB_STEP_SUMMARY ?? ''
  if (file === '') return { note: null }
  try {
    await appendFile(file, `${publisher.publish('summary', markdown)}\n`)
    return { note: null }
  } catch (error) {
    return { note: `Job summary skipped: its file cannot be written (${codeOf(error)}).` }
  }
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : 'unknown error'
}
