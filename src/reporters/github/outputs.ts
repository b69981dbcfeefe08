import { setOutput } from '@actions/core'
import { InputError } from '../../base/input-error.ts'
import type { Report, RolePolicy } from '../../report/report.ts'
import type { Reporter } from '../reporter.ts'

/**
 * The outputs of the action. Where they cannot be written the job fails: a later step that asks for `errors` finds nothing, and nothing is
 * less than one.
 */
export const outputsReporter: Reporter = {
  surface: 'output',
  async report(report, { files, taskDefinitions }, publisher) {
    const outputs = outputsOf(report, { report: files.report ?? '', sarif: files.sarif ?? '', taskDefinitions })
    try {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, publisher.publish('output', value))
    } catch {
      throw new InputError(
        'The outputs cannot be written: the runner names their file in GITHUB_OUTPUT. Check the runner.',
      )
    }
    return null
  },
}

/** What the outputs need beside the report. */
export interface OutputPaths {
  readonly report: string
  readonly sarif: string
  /** The task definitions as the input names them, so that a deploy step can be chained on this one. */
  readonly taskDefinitions: readonly string[]
}

/** Each output of the action by name. */
export function outputsOf(report: Report, paths: OutputPaths): Record<string, string> {
  const baselines = report.targets.flatMap(({ baseline }) => baseline?.taskDefinitionArn ?? [])
  return {
    conclusion: report.conclusion,
    errors: String(report.counts.error),
    warnings: String(report.counts.warning),
    unverified: String(report.counts.unverified),
    baseline: baselines.join('\n'),
    report: paths.report,
    sarif: paths.sarif,
    policy: policyOutput(report.policies),
    'task-definition': paths.taskDefinitions.join('\n'),
  }
}

/** One role: its policy document. Several: an object of documents by the role's ARN, for a policy belongs on one role only. */
function policyOutput(policies: readonly RolePolicy[]): string {
  const [first, ...others] = policies
  if (first === undefined) return ''
  return JSON.stringify(
    others.length === 0 ? first.document : Object.fromEntries(policies.map(({ role, document }) => [role, document])),
  )
}
