import { readFile } from 'node:fs/promises'
import { InputError } from '../../base/input-error.ts'
import { isJsonArray, isJsonObject } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import { mergeReports } from '../../engine/merge-reports.ts'
import type { Report } from '../../report/report.ts'
import { createPublisher } from '../../reporters/publisher.ts'
import type { Arguments } from './arguments.ts'
import { type ExitStatus, pathFrom, type Terminal } from './command.ts'
import { settingsOf } from './flags.ts'
import { writeReports } from './write-reports.ts'

/** `ecs-preflight merge REPORT.json…`: the reports of the shards as one. */
export async function merge(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  if (given.operands.length === 0) throw new InputError('No report is named. Write ecs-preflight merge REPORT.json….')
  const reports: Report[] = []
  for (const name of given.operands) reports.push(await readReport(name, pathFrom(terminal.workingDirectory, name)))
  const inputs = await settingsOf(given, terminal.workingDirectory)
  const report = mergeReports(reports, inputs)
  await writeReports(given, terminal, [], report, createPublisher({ credentials: [], maskAccountIds: [] }))
  return report.conclusion === 'failure' ? 1 : 0
}

/** What a report must have for the reporters to read it; everything in it was written by this program. */
async function readReport(name: string, path: string): Promise<Report> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError(`${quoted(name)} does not exist or cannot be read. Check the path.`)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InputError(`${quoted(name)} is not JSON. Name reports that --format json wrote.`)
  }
  if (
    !isJsonObject(value) ||
    value.version !== 1 ||
    !isJsonArray(value.targets ?? null) ||
    !isJsonObject(value.calls ?? null)
  )
    throw new InputError(
      `${quoted(name)} is no report of ECS preflight, version 1. Name reports that --format json wrote.`,
    )
  return value as unknown as Report
}
