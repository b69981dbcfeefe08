import type { Report, SuggestedPolicy, SuggestedStatement } from '../report/report.ts'

/** What the outputs need beside the report. */
export interface OutputPaths {
  readonly report: string
  readonly sarif: string
  /** The task definitions as the input names them, so that a deploy step can be chained on this one. */
  readonly taskDefinitions: readonly string[]
}

/** Takes a report and the paths that were written; gives each output of the action by name. */
export function outputsOf(report: Report, paths: OutputPaths): Record<string, string> {
  const policy = mergedPolicy(report.targets.flatMap((target) => (target.policy === null ? [] : [target.policy])))
  const baselines = report.targets.flatMap(({ baseline }) => baseline?.taskDefinitionArn ?? [])
  return {
    conclusion: report.conclusion,
    errors: String(report.counts.error),
    warnings: String(report.counts.warning),
    unverified: String(report.counts.unverified),
    baseline: baselines.join('\n'),
    report: paths.report,
    sarif: paths.sarif,
    policy: policy === null ? '' : JSON.stringify(policy),
    'task-definition': paths.taskDefinitions.join('\n'),
  }
}

/** Takes the policies of all targets; gives one with each statement once and every Sid unique, as IAM demands; null when there are none. */
export function mergedPolicy(policies: readonly SuggestedPolicy[]): SuggestedPolicy | null {
  const statements = new Map<string, SuggestedStatement>()
  const sids = new Set<string>()
  for (const statement of policies.flatMap((policy) => policy.Statement)) {
    const { Sid, ...grant } = statement
    const key = JSON.stringify(grant)
    if (statements.has(key)) continue
    statements.set(key, { ...statement, Sid: uniqueSid(Sid, sids) })
  }
  return statements.size === 0 ? null : { Version: '2012-10-17', Statement: [...statements.values()] }
}

function uniqueSid(sid: string, taken: Set<string>): string {
  let candidate = sid
  for (let number = 2; taken.has(candidate); number++) candidate = `${sid}${number}`
  taken.add(candidate)
  return candidate
}
