import { InputError } from '../../base/input-error.ts'
import { isJsonArray, isJsonObject } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import { mergeReports } from '../../engine/merge-reports.ts'
import type { Report } from '../../report/report.ts'
import { createPublisher } from '../../reporters/publisher.ts'
import { readBounded } from '../../sources/bounded-file.ts'
import { requireFreeOutputs } from '../output-files.ts'
import type { Arguments } from './arguments.ts'
import { type ExitStatus, pathFrom, type Terminal } from './command.ts'
import { settingsOf } from './flags.ts'
import { outputFilesOf, writeReports } from './write-reports.ts'

/** `ecs-preflight merge REPORT.json…`: the reports of the shards as one. */
export async function merge(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  if (given.operands.length === 0) throw new InputError('No report is named. Write ecs-preflight merge REPORT.json….')
  const reports: Report[] = []
  for (const name of given.operands) reports.push(await readReport(name, pathFrom(terminal.workingDirectory, name)))
  const inputs = await settingsOf(given, terminal.workingDirectory)
  await requireFreeOutputs(outputFilesOf(given), [...given.operands, inputs.configFile], terminal.workingDirectory)
  const report = mergeReports(reports, inputs)
  await writeReports(given, terminal, [], report, createPublisher({ credentials: [], maskAccountIds: [] }))
  return report.conclusion === 'failure' ? 1 : 0
}

/** Bytes of one report: that of 500 targets with long lists has a tenth of it. */
const reportBytes = 64 * 1024 * 1024

/** What a report must have for the reporters to read it; everything in it was written by this program. */
async function readReport(name: string, path: string): Promise<Report> {
  const reading = await readBounded(path, reportBytes)
  if (reading.status !== 'read') throw new InputError(`${quoted(name)} ${reading.problem}. Check the path.`)
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(reading.bytes).toString())
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
