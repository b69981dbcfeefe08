import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import type { Account } from '../../account/account.ts'
import { openAccount } from '../../aws/account.ts'
import { connectToAws } from '../../aws/connection/connection.ts'
import { monotonicMs } from '../../base/clock.ts'
import { InputError } from '../../base/input-error.ts'
import { counted } from '../../base/sentence.ts'
import { assessRun } from '../../engine/assess.ts'
import { withUnread } from '../../engine/merge-reports.ts'
import type { Target } from '../../engine/target.ts'
import { changedFiles } from '../../github/changed-files.ts'
import { forkReport } from '../../reporters/github/fork-report.ts'
import { publishReport, reporters } from '../../reporters/index.ts'
import type { Run } from '../../reporters/reporter.ts'
import { changedTargets } from '../../sources/changed-targets.ts'
import { withFilesRead } from '../../sources/files-read.ts'
import { type AuditedServices, findServices } from '../../sources/services.ts'
import { version } from '../../version.generated.ts'
import { type Inputs, regionOf } from '../inputs/inputs.ts'
import { loadAll } from '../load-all.ts'
import { requireFreeOutputs } from '../output-files.ts'
import { publisherFor } from '../publisher-for.ts'
import { openRun } from './publish.ts'

/** `started`: when the run began, on the clock of `monotonicMs`. Throws InputError for targets that cannot be used. */
export function judgeAndPublish(inputs: Inputs, environment: NodeJS.ProcessEnv, started: number): Promise<void> {
  return withFilesRead((read) => publishJudged(inputs, environment, started, read))
}

async function publishJudged(
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  started: number,
  read: ReadonlySet<string>,
): Promise<void> {
  const paths = await outputPaths(inputs, environment)
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd()
  const region = regionOf(environment)
  const connection = connectToAws(environment)
  try {
    const account = openAccount(connection, inputs.secretValues === 'json-keys')
    const loaded = await loadAll(inputs.targets, account, {
      workspace,
      region,
      standardInput: null,
      templateParameters: inputs.templateParameters,
      terraformDirectory: inputs.terraformDirectory,
    })
    const outputs = [
      { place: 'Input report-file', path: paths.report },
      { place: 'Input sarif-file', path: paths.sarif },
      ...(paths.html === undefined ? [] : [{ place: 'Input html-file', path: paths.html }]),
    ]
    const requireFree = () =>
      requireFreeOutputs(outputs, [...read, inputs.configFile, environment.GITHUB_EVENT_PATH ?? ''], workspace)
    await requireFree()
    const { run, isFork } = await openRun({ inputs, environment, targets: loaded, paths, version })
    const chosen = Object.values(reporters)
    const preparing = Promise.all(chosen.map((reporter) => reporter.prepare?.(run)))
    const changed = inputs.changedOnly ? await onlyChanged(loaded, run, environment, workspace) : loaded
    const audited = await servicesOf(inputs, account, region)
    const targets = [...changed, ...audited.targets]
    const options = {
      ...inputs,
      region,
      pullRequest: environment.GITHUB_EVENT_NAME?.startsWith('pull_request') === true,
      offline: false,
      now: Date.now(),
    }
    const assessed = await assessRun(targets, account, options)
    await preparing
    const whole = withUnread(assessed.report, audited.unread, options)
    const told = isFork ? forkReport(whole) : whole
    const report = { ...told, durationMs: Math.round(monotonicMs() - started) }
    // A source that an expression reads is opened when somebody asks for its value.
    await requireFree()
    await publishReport(chosen, report, run, publisherFor(assessed.assessments, targets, inputs.maskAccountIds))
    process.exitCode = report.conclusion === 'failure' ? 1 : 0
  } finally {
    connection.close()
  }
}

async function servicesOf(
  { audit, baseline }: Inputs,
  account: Account,
  region: string | null,
): Promise<AuditedServices> {
  if (audit === null) return { targets: [], unread: [] }
  if (region === null) throw new InputError('Input audit: the region is not known. Set AWS_REGION.')
  return findServices(account, audit === 'all' ? null : audit, region, baseline === 'last-healthy')
}

async function changesSince(base: string, workspace: string): Promise<ReadonlySet<string> | null> {
  const { gitChanges } = await import('../../sources/git-changes.ts')
  return gitChanges(workspace, `origin/${base}`)
}

/** What a pull request does not change is not judged; where nobody tells what it changes, everything is. */
async function onlyChanged(
  targets: readonly Target[],
  { github, write }: Run,
  { GITHUB_EVENT_NAME: event = '', GITHUB_BASE_REF: base = '' }: NodeJS.ProcessEnv,
  workspace: string,
): Promise<readonly Target[]> {
  if (!event.startsWith('pull_request')) return targets
  const listed = github === null ? null : await changedFiles(github)
  const changed = listed ?? (base === '' ? null : await changesSince(base, workspace))
  if (changed === null) {
    write('changed-only: what this pull request changes could not be read, so every target is judged.')
    return targets
  }
  const kept = changedTargets(targets, changed)
  write(
    `changed-only: this pull request changes ${kept.length} of ${counted(targets.length, 'target')}; no other is judged.`,
  )
  return kept
}

interface OutputPaths {
  readonly report: string
  readonly sarif: string
  readonly html?: string
}

/** Where report, SARIF log and page go. Folders that were named are made now, so that one that cannot be is told before anything is asked. */
async function outputPaths(inputs: Inputs, environment: NodeJS.ProcessEnv): Promise<OutputPaths> {
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd()
  const temporary = (extension: string) =>
    join(environment.RUNNER_TEMP ?? tmpdir(), `ecs-preflight-${randomUUID()}.${extension}`)
  const inFolder = async (name: string, given: string) => {
    const path = isAbsolute(given) ? given : join(workspace, given)
    await requireFreeOutputs([{ place: `Input ${name}`, path }], [], workspace)
    const made = await mkdir(dirname(path), { recursive: true }).then(
      () => true,
      () => false,
    )
    if (!made)
      throw new InputError(
        `Input ${name}: the folder of this file cannot be made. Name a file in a folder that can be written.`,
      )
    return path
  }
  return {
    report: inputs.reportFile === null ? temporary('json') : await inFolder('report-file', inputs.reportFile),
    sarif: inputs.sarifFile === null ? temporary('sarif') : await inFolder('sarif-file', inputs.sarifFile),
    ...(inputs.htmlFile === null ? {} : { html: await inFolder('html-file', inputs.htmlFile) }),
  }
}
