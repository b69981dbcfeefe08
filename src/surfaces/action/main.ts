import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import * as core from '@actions/core'
import { ClusterNotFoundError } from '../../account/ecs.ts'
import { openAccount } from '../../aws/account.ts'
import { connectToAws } from '../../aws/connection/connection.ts'
import { InputError } from '../../base/input-error.ts'
import { counted } from '../../base/sentence.ts'
import { assessRun } from '../../engine/assess.ts'
import type { Target } from '../../engine/target.ts'
import { changedFiles } from '../../github/changed-files.ts'
import { publishReport, reporters } from '../../reporters/index.ts'
import type { Run } from '../../reporters/reporter.ts'
import { changedTargets, gitChanges } from '../../sources/changed-targets.ts'
import { loadTargets } from '../../sources/files.ts'
import { version } from '../../version.generated.ts'
import { type Inputs, regionOf } from '../inputs/inputs.ts'
import { readAllInputs } from '../inputs/read-all.ts'
import { publisherFor } from '../publisher-for.ts'
import { runOf } from './publish.ts'

/** Runs the action: reads inputs, judges every target, reports, and decides the exit. The only catch of the program is here. */
export async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const started = performance.now()
  try {
    const inputs = await readAllInputs(
      (name) => core.getInput(name, { trimWhitespace: false }),
      environment.GITHUB_WORKSPACE ?? process.cwd(),
    )
    await judgeAndPublish(inputs, environment, started)
  } catch (error) {
    // The file of outputs may itself be what cannot be written.
    attempt(() => core.setOutput('conclusion', 'failure'))
    core.setFailed(failureText(error))
  }
}

function attempt(write: () => void): void {
  try {
    write()
  } catch {
    // The failure itself is told next.
  }
}

function failureText(error: unknown): string {
  if (error instanceof InputError) return error.message
  if (error instanceof ClusterNotFoundError) {
    return `Input cluster: ${error.message}. Correct the name, or check which account and region the credentials are for.`
  }
  // The message of an unforeseen error may quote what it choked on.
  return `ECS preflight failed with ${error instanceof Error ? error.name : 'an unknown error'}. This is a bug; please report it.`
}

async function judgeAndPublish(inputs: Inputs, environment: NodeJS.ProcessEnv, started: number): Promise<void> {
  const paths = await outputPaths(inputs, environment)
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd()
  const loaded = await loadTargets(inputs.targets, workspace)
  const run = await runOf({ inputs, environment, targets: loaded, paths, version })
  const targets = inputs.changedOnly ? await onlyChanged(loaded, run, environment, workspace) : loaded
  const chosen = Object.values(reporters)
  const preparing = Promise.all(chosen.map((reporter) => reporter.prepare?.(run)))
  const connection = connectToAws(environment)
  const account = openAccount(connection, inputs.secretValues === 'json-keys')
  const { assessments, report: assessed } = await assessRun(targets, account, {
    ...inputs,
    region: regionOf(environment),
    pullRequest: environment.GITHUB_EVENT_NAME?.startsWith('pull_request') === true,
    offline: false,
    now: Date.now(),
  }).finally(() => connection.close())
  await preparing
  const report = { ...assessed, durationMs: Math.round(performance.now() - started) }
  await publishReport(chosen, report, run, publisherFor(assessments, targets, inputs.maskAccountIds))
  if (report.conclusion === 'failure') process.exitCode = 1
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
  const changed = listed ?? (base === '' ? null : await gitChanges(workspace, `origin/${base}`))
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

/** Where report and SARIF log go. Folders that were named are made now, so that one that cannot be is told before anything is asked. */
async function outputPaths(inputs: Inputs, environment: NodeJS.ProcessEnv): Promise<{ report: string; sarif: string }> {
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd()
  const pathOf = async (name: string, given: string | null, extension: string) => {
    if (given === null) return join(environment.RUNNER_TEMP ?? tmpdir(), `ecs-preflight-${randomUUID()}.${extension}`)
    const path = isAbsolute(given) ? given : join(workspace, given)
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
    report: await pathOf('report-file', inputs.reportFile, 'json'),
    sarif: await pathOf('sarif-file', inputs.sarifFile, 'sarif'),
  }
}
