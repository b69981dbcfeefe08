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
  try {
    const inputs = await readAllInputs(
      (name) => core.getInput(name, { trimWhitespace: false }),
      environment.GITHUB_WORKSPACE ?? process.cwd(),
    )
    const { judgeAndPublish } = await import('./judge-and-publish.ts')
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
