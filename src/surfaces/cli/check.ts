import { assessRun } from '../../engine/assess.ts'
import type { AssessOptions } from '../../engine/options.ts'
import type { Target } from '../../engine/target.ts'
import { changedTargets } from '../../sources/changed-targets.ts'
import { withFilesRead } from '../../sources/files-read.ts'
import { regionOf } from '../inputs/inputs.ts'
import { loadAll } from '../load-all.ts'
import { requireFreeOutputs } from '../output-files.ts'
import { publisherFor } from '../publisher-for.ts'
import type { Arguments } from './arguments.ts'
import type { ExitStatus, Terminal } from './command.ts'
import { inputsOf } from './flags.ts'
import { openAccountOf } from './open-account.ts'
import { outputFilesOf, writeReports } from './write-reports.ts'

/** `ecs-preflight [check] FILE…`: judges files and revisions as the action does, and reports where it is told to. */
export function check(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  return withFilesRead((read) => judge(given, terminal, read))
}

async function judge(given: Arguments, terminal: Terminal, read: ReadonlySet<string>): Promise<ExitStatus> {
  const { environment, workingDirectory } = terminal
  const inputs = await inputsOf(given, workingDirectory)
  const offline = given.switches.has('offline')
  const region = regionOf({ ...environment, AWS_REGION: given.values.get('region')?.at(-1) ?? environment.AWS_REGION })
  const options: AssessOptions = {
    ...inputs,
    baseline: offline ? 'none' : inputs.baseline,
    region,
    pullRequest: false,
    offline,
    now: Date.now(),
  }
  const opened = await openAccountOf({ roleArn: null, region: region ?? '' }, options, environment)
  if ('refused' in opened) return 2
  const { account, close } = opened
  try {
    const loading = {
      workspace: workingDirectory,
      region,
      standardInput: terminal.readStandardInput,
      templateParameters: inputs.templateParameters,
      terraformDirectory: inputs.terraformDirectory,
    }
    const loaded = await loadAll(inputs.targets, account, loading)
    const requireFree = () => requireFreeOutputs(outputFilesOf(given), read, workingDirectory)
    await requireFree()
    const targets = inputs.changedOnly ? await onlyChanged(loaded, terminal) : loaded
    const { report, assessments } = await assessRun(targets, account, options)
    // A source that an expression reads is opened when somebody asks for its value.
    await requireFree()
    await writeReports(given, terminal, targets, report, publisherFor(assessments, targets, inputs.maskAccountIds))
    return report.conclusion === 'failure' ? 1 : 0
  } finally {
    close()
  }
}

/** Against the default branch of the remote, which is what a pull request would be compared with. */
async function onlyChanged(
  targets: readonly Target[],
  { err, workingDirectory }: Terminal,
): Promise<readonly Target[]> {
  const { gitChanges } = await import('../../sources/git-changes.ts')
  const changed = await gitChanges(workingDirectory, 'origin/HEAD')
  if (changed === null) {
    err('changed-only: git does not tell what differs from origin/HEAD, so every target is judged.')
    return targets
  }
  return changedTargets(targets, changed)
}
