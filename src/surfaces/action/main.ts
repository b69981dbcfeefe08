import * as core from '@actions/core'
import { monotonicMs } from '../../base/clock.ts'
import { failureText } from '../failure-text.ts'
import { readAllInputs } from '../inputs/read-all.ts'

/**
 * Runs the action: reads inputs, judges every target, reports, and decides the exit. The only catch of the program is here. What
 * judges is loaded once it is known that there is something to judge.
 */
export async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const started = monotonicMs()
  // Until the verdict stands, every end of the process is a failure: also that of a loop of events in which nothing is left to happen.
  process.exitCode = 1
  const lost = () => tellFailure('ECS preflight ended before its verdict. This is a bug; please report it.')
  process.once('beforeExit', lost)
  try {
    const inputs = await readAllInputs(
      (name) => core.getInput(name, { trimWhitespace: false }),
      environment.GITHUB_WORKSPACE ?? process.cwd(),
    )
    const { judgeAndPublish } = await import('./judge-and-publish.ts')
    await judgeAndPublish(inputs, environment, started)
  } catch (error) {
    fail(error)
  } finally {
    process.off('beforeExit', lost)
  }
}

/** Tells what ended the run, and leaves the process with the exit code of a failure. */
export function fail(error: unknown): void {
  tellFailure(failureText(error))
}

function tellFailure(text: string): void {
  try {
    core.setOutput('conclusion', 'failure')
  } catch {
    // The file of outputs may itself be what cannot be written; the failure is told next.
  }
  core.setFailed(text)
}
