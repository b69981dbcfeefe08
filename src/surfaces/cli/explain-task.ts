import { parseArn } from '../../base/arn.ts'
import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import { stopCause } from '../../baseline/attempts/stopped-tasks.ts'
import { assessRun } from '../../engine/assess.ts'
import { explainedBy } from '../../engine/link-attempts.ts'
import type { AssessOptions } from '../../engine/options.ts'
import { revisionTarget } from '../../sources/revisions.ts'
import { publisherFor } from '../publisher-for.ts'
import type { Arguments } from './arguments.ts'
import { type ExitStatus, exitStatus, type Terminal } from './command.ts'
import { settingsOf } from './flags.ts'
import { openAccountOf } from './open-account.ts'

/** `ecs-preflight explain-task ARN`: why a stopped task stopped, and what of its revision is still wrong. */
export async function explainTask(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const [text = ''] = given.operands
  const { region, cluster } = taskPlace(text)
  const settings = await settingsOf(given, terminal.workingDirectory)
  const options: AssessOptions = {
    ...settings,
    baseline: 'none',
    region,
    pullRequest: false,
    offline: false,
    now: Date.now(),
  }
  const opened = await openAccountOf({ roleArn: null, region }, options, terminal.environment)
  if ('refused' in opened) throw new InputError(opened.refused)
  const { account, close } = opened
  try {
    const task = await account.ecs(region).task(cluster, text)
    if (task.status === 'unknown')
      throw new InputError(`The task cannot be read: ${task.reason}. Allow ecs:DescribeTasks.`)
    if (task.status === 'absent')
      throw new InputError('ECS no longer has this task: it keeps stopped tasks for about an hour. Name a newer one.')
    const cause = stopCause(task.value)
    const reason = cause?.text ?? task.value.stoppedReason ?? null
    const target = await revisionTarget(account, region, task.value.taskDefinition, {
      cluster,
      service: null,
      kind: 'service',
    })
    if (target.status !== 'found')
      throw new InputError('The revision of the task cannot be read. Allow ecs:DescribeTaskDefinition.')
    const run = await assessRun([target.value], account, options)
    const publisher = publisherFor(run.assessments, [target.value], settings.maskAccountIds)
    const say = (line: string) => terminal.out(publisher.publish('log', line))
    say(`Task ${text.split('/').at(-1) ?? ''} of ${task.value.taskDefinition}: ${reason ?? 'ECS gives no reason'}`)
    const [assessment] = run.assessments
    const resolutions = assessment?.context.resolutions ?? []
    const findings = assessment?.report.findings ?? []
    const explaining = reason === null ? [] : explainedBy(reason, findings, resolutions)
    for (const { check, message, remedy } of explaining) say(`Because: ${message} ${remedy} [${check}]`)
    if (explaining.length > 0) return exitStatus.findings
    const errors = findings.filter(({ severity }) => severity === 'error')
    say(
      errors.length === 0
        ? 'Nothing found in the account explains it.'
        : 'Nothing found names what ECS names; the revision has these errors:',
    )
    for (const { check, message } of errors) say(`- ${message} [${check}]`)
    return errors.length === 0 ? exitStatus.fine : exitStatus.findings
  } finally {
    close()
  }
}

/** `arn:PARTITION:ecs:REGION:ACCOUNT:task/CLUSTER/ID`. */
function taskPlace(text: string): { region: string; cluster: string } {
  const arn = parseArn(text)
  const [, cluster] = /^task\/([A-Za-z0-9_-]{1,255})\/[0-9a-f]{8,64}$/.exec(arn?.resource ?? '') ?? []
  if (arn?.service !== 'ecs' || cluster === undefined)
    throw new InputError(
      `explain-task: ${quoted(text)} is not the ARN of a task. Write arn:aws:ecs:REGION:ACCOUNT:task/CLUSTER/ID, as the console shows it.`,
    )
  return { region: arn.region, cluster }
}
