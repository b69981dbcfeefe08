import type { Target } from '../../engine/target.ts'
import type { Report } from '../../report/report.ts'
import { gitlabReporter } from '../../reporters/formats/gitlab.ts'
import { jsonReporter } from '../../reporters/formats/json.ts'
import { junitReporter } from '../../reporters/formats/junit.ts'
import { sarifReporter } from '../../reporters/formats/sarif.ts'
import { htmlReporter } from '../../reporters/html/html-reporter.ts'
import { markdownReporter } from '../../reporters/markdown-report.ts'
import type { Publisher } from '../../reporters/publisher/publisher.ts'
import type { Reporter, Run } from '../../reporters/reporter.ts'
import { textReporter } from '../../reporters/text/text.ts'
import type { TextStyle } from '../../reporters/text/text-style.ts'
import { version } from '../../version.generated.ts'
import { lineOf } from '../line-of.ts'
import type { OutputFile } from '../output-files.ts'
import type { Arguments, Format, OutputRequest } from './arguments.ts'
import type { Terminal } from './command.ts'
import { pathFrom } from './command.ts'

/** Writes the report in every form that was asked for; text where none was. */
export async function writeReports(
  given: Arguments,
  terminal: Terminal,
  targets: readonly Target[],
  report: Report,
  publisher: Publisher,
): Promise<void> {
  const outputs: readonly OutputRequest[] = given.outputs.length > 0 ? given.outputs : [{ format: 'text', file: null }]
  for (const { format, file } of outputs) {
    const reporter = reporterFor(format, file === null ? styleOf(given, terminal) : plainStyle)
    const files = file === null ? {} : { [reporter.surface]: pathFrom(terminal.workingDirectory, file) }
    const note = await reporter.report(report, runOf(given, terminal, targets, files), publisher)
    if (note !== null) terminal.err(publisher.publish('log', note))
  }
  const withheld = [...new Set(publisher.refusals())]
  if (withheld.length > 0)
    terminal.err(
      `Withheld from ${withheld.join(', ')}: the text held a credential of the task definition. This is a bug; please report it without the credential.`,
    )
}

/** The files that `--output` names. */
export function outputFilesOf({ outputs }: Arguments): OutputFile[] {
  return outputs.flatMap(({ format, file }) => (file === null ? [] : [{ place: `--output of ${format}`, path: file }]))
}

function reporterFor(format: Format, style: TextStyle): Reporter {
  const reporters: Readonly<Record<Format, Reporter>> = {
    text: textReporter(style),
    json: jsonReporter,
    sarif: sarifReporter,
    markdown: markdownReporter,
    html: htmlReporter,
    junit: junitReporter,
    gitlab: gitlabReporter,
  }
  return reporters[format]
}

const plainStyle: TextStyle = { terminal: false, colours: false, width: Number.POSITIVE_INFINITY }

/** https://no-color.org and https://force-color.org decide over what the terminal is. */
function styleOf({ switches }: Arguments, { columns, environment }: Terminal): TextStyle {
  const forced = (environment.FORCE_COLOR ?? '') !== ''
  const refused = switches.has('no-color') || (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb'
  const terminal = columns !== null
  return { terminal, colours: (terminal || forced) && !refused, width: Math.max(40, columns ?? 100) }
}

function runOf({ switches }: Arguments, terminal: Terminal, targets: readonly Target[], files: Run['files']): Run {
  return {
    version,
    now: Date.now(),
    docsUrl: () => null,
    fileUrl: () => null,
    runUrl: null,
    maskAccountIds: switches.has('mask-account-ids'),
    files,
    taskDefinitions: targets.map(({ file }) => file.name),
    readLine: (file, line) => lineOf(targets, file, line),
    write: (line) => terminal.out(line),
    github: null,
  }
}
