import { InputError } from '../../base/input-error.ts'
import { mergeReports } from '../../engine/merge-reports.ts'
import type { Report } from '../../report/report.ts'
import { requireFreeOutputs } from '../output-files.ts'
import { publisherOf } from '../publisher-for.ts'
import type { Arguments } from './arguments.ts'
import { type ExitStatus, pathFrom, type Terminal } from './command.ts'
import { settingsOf } from './flags.ts'
import { readReport } from './read-report.ts'
import { outputFilesOf, writeReports } from './write-reports.ts'

/** `ecs-preflight merge REPORT.json…`: the reports of the shards as one. */
export async function merge(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  if (given.operands.length === 0) throw new InputError('No report is named. Write ecs-preflight merge REPORT.json….')
  const reports: Report[] = []
  for (const name of given.operands) reports.push(await readReport(name, pathFrom(terminal.workingDirectory, name)))
  const inputs = await settingsOf(given, terminal.workingDirectory)
  await requireFreeOutputs(outputFilesOf(given), [...given.operands, inputs.configFile], terminal.workingDirectory)
  const report = mergeReports(reports, inputs)
  await writeReports(given, terminal, [], report, publisherOf(report, inputs.maskAccountIds))
  return report.conclusion === 'failure' ? 1 : 0
}
