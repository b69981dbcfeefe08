import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { assess } from './assess.ts'
import { openAccount } from './aws/account.ts'
import { connectToAws } from './aws/connection.ts'
import { nearMissCallLimit } from './aws/near-misses.ts'
import { checks } from './checks/checks.generated.ts'
import { InputError, type Inputs, readInputs } from './inputs.ts'
import { conclude, countAll } from './report/conclusion.ts'
import { logLines } from './report/log.ts'
import { outputsOf } from './report/outputs.ts'
import type { Report } from './report/report.ts'
import { loadTargets } from './targets.ts'

/** Runs the action: reads inputs, judges every target, reports, and decides the exit. The only catch of the program is here. */
export async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const started = performance.now()
  try {
    const inputs = readInputs(
      (name) => core.getInput(name, { trimWhitespace: false }),
      checks.map((check) => check.id),
    )
    await run(inputs, environment, started)
  } catch (error) {
    core.setOutput('conclusion', 'failure')
    core.setFailed(
      error instanceof InputError
        ? error.message
        : `ECS preflight failed: ${error instanceof Error ? error.name : 'unknown error'}. This is a bug; please report it.`,
    )
  }
}

async function run(inputs: Inputs, environment: NodeJS.ProcessEnv, started: number): Promise<void> {
  const targets = await loadTargets(inputs.targets, environment.GITHUB_WORKSPACE ?? process.cwd())
  const connection = connectToAws(environment)
  const account = openAccount(connection, inputs.secretValues === 'json-keys')
  const nearMissBudget = { left: nearMissCallLimit }
  const today = new Date().toISOString().slice(0, 10)
  const pullRequest = environment.GITHUB_EVENT_NAME?.startsWith('pull_request') === true
  const assessments = await Promise.all(
    targets.map((target) => assess(target, { inputs, environment, account, nearMissBudget, pullRequest, today })),
  )
  connection.close()
  const reports = assessments.map((assessment) => assessment.report)
  const report: Report = {
    version: 1,
    conclusion: conclude(reports, inputs),
    counts: countAll(reports),
    targets: reports,
    calls: connection.calls(),
    durationMs: Math.round(performance.now() - started),
  }
  const directory = environment.RUNNER_TEMP ?? tmpdir()
  const paths = {
    report: inputs.reportFile ?? join(directory, `ecs-preflight-${randomUUID()}.json`),
    sarif: inputs.sarifFile ?? join(directory, `ecs-preflight-${randomUUID()}.sarif`),
    taskDefinitions: inputs.taskDefinition.split('\n'),
  }
  await writeFile(paths.report, `${JSON.stringify(report, null, 2)}\n`)
  const log = logLines(report)
  for (const group of log.groups) {
    core.startGroup(group.title)
    for (const line of group.lines) core.info(line)
    core.endGroup()
  }
  core.info(log.verdict)
  for (const [name, value] of Object.entries(outputsOf(report, paths))) core.setOutput(name, value)
  if (report.conclusion === 'failure') process.exitCode = 1
}
