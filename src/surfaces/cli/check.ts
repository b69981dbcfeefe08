import type { Account } from '../../account/account.ts'
import { offlineAccount } from '../../account/offline-account.ts'
import { assessRun } from '../../engine/assess.ts'
import type { AssessOptions } from '../../engine/options.ts'
import type { Target } from '../../engine/target.ts'
import { changedTargets, gitChanges } from '../../sources/changed-targets.ts'
import { loadTargets } from '../../sources/files.ts'
import { type Inputs, regionOf } from '../inputs/inputs.ts'
import { readAllInputs } from '../inputs/read-all.ts'
import { publisherFor } from '../publisher-for.ts'
import type { Arguments } from './arguments.ts'
import type { ExitStatus, Terminal } from './command.ts'
import { writeReports } from './write-reports.ts'

/** `ecs-preflight [check] FILE…`: judges files as the action does, and reports where it is told to. */
export async function check(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const inputs = await inputsOf(given, terminal.workingDirectory)
  const loaded = await loadTargets(inputs.targets, terminal.workingDirectory, terminal.readStandardInput)
  const targets = inputs.changedOnly ? await onlyChanged(loaded, terminal) : loaded
  const { account, close } = await accountFor(given, inputs, terminal.environment)
  const offline = given.switches.has('offline')
  const options: AssessOptions = {
    ...inputs,
    baseline: offline ? 'none' : inputs.baseline,
    region: regionFor(given, terminal.environment),
    pullRequest: false,
    offline,
    now: Date.now(),
  }
  const { report, assessments } = await assessRun(targets, account, options).finally(close)
  await writeReports(given, terminal, targets, report, publisherFor(assessments, targets, inputs.maskAccountIds))
  return report.conclusion === 'failure' ? 1 : 0
}

/** Against the default branch of the remote, which is what a pull request would be compared with. */
async function onlyChanged(
  targets: readonly Target[],
  { err, workingDirectory }: Terminal,
): Promise<readonly Target[]> {
  const changed = await gitChanges(workingDirectory, 'origin/HEAD')
  if (changed === null) {
    err('changed-only: git does not tell what differs from origin/HEAD, so every target is judged.')
    return targets
  }
  return changedTargets(targets, changed)
}

/** The same inputs as the action's, with the command line's own default: nobody's terminal reads secrets unasked. */
export async function inputsOf({ operands, values, switches }: Arguments, directory: string): Promise<Inputs> {
  const files = [...(values.get('task-definition') ?? []), ...operands]
  const read = (name: string): string => {
    if (name === 'task-definition') return files.join('\n')
    if (switches.has(name)) return 'true'
    return values.get(name)?.join('\n') ?? ''
  }
  const inputs = await readAllInputs(read, directory)
  return values.has('secret-values') ? inputs : { ...inputs, secretValues: 'never' }
}

export function regionFor({ values }: Arguments, environment: NodeJS.ProcessEnv): string | null {
  return regionOf({
    AWS_REGION: values.get('region')?.at(-1) ?? environment.AWS_REGION,
    AWS_DEFAULT_REGION: environment.AWS_DEFAULT_REGION,
  })
}

/** The SDK is loaded only where AWS will be asked. */
export async function accountFor(
  { switches, values }: Arguments,
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
): Promise<{ account: Account; close: () => void }> {
  if (switches.has('offline')) return { account: offlineAccount(), close: () => undefined }
  const profile = values.get('profile')?.at(-1)
  // The SDK's chain reads the profile from the environment alone.
  if (profile !== undefined) environment.AWS_PROFILE = profile
  const [{ connectToAws }, { openAccount }] = await Promise.all([
    import('../../aws/connection/connection.ts'),
    import('../../aws/account.ts'),
  ])
  const connection = connectToAws(environment)
  return { account: openAccount(connection, inputs.secretValues === 'json-keys'), close: () => connection.close() }
}
