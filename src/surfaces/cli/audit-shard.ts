import { type Assessment, assessRun } from '../../engine/assess.ts'
import { mergeReports, withUnread } from '../../engine/merge-reports.ts'
import type { AssessOptions } from '../../engine/options.ts'
import { unreadTarget } from '../../engine/unread-target.ts'
import type { Report } from '../../report/report.ts'
import { findServices } from '../../sources/services.ts'
import type { OpenAccount } from './open-account.ts'
import type { Progress } from './progress.ts'
import type { Shard } from './shards.ts'

/** What an audit finds in one account and region. */
export interface AuditedShard {
  readonly report: Report
  readonly assessments: readonly Assessment[]
}

/** `clusters`: null means all. An account that cannot be opened is one target that nobody could read. */
export async function auditShard(
  shard: Shard,
  opened: OpenAccount | { readonly refused: string },
  clusters: readonly string[] | null,
  options: AssessOptions,
  progress: Progress,
): Promise<AuditedShard> {
  if ('refused' in opened) {
    const unread = unreadTarget({ cluster: shard.account ?? shard.region, service: null }, { unknown: opened.refused })
    return { report: withUnread(mergeReports([], options), [unread], options), assessments: [] }
  }
  const { account, close } = opened
  try {
    const { targets, unread } = await findServices(account, clusters, shard.region, options.baseline === 'last-healthy')
    progress.begin(targets.length, shard.account === null ? shard.region : `${shard.account} ${shard.region}`)
    const run = await assessRun(targets, account, { ...options, region: shard.region }, () => progress.step())
    return { report: withUnread(run.report, unread, options), assessments: run.assessments }
  } finally {
    close()
  }
}
