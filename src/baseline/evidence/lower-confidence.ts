import type { DeploymentsLeft } from '../../account/ecs.ts'
import { completionOf, unreadCompletion } from './deployment-evidence.ts'
import type { Evidence, HistoryGap } from './evidence.ts'
import type { History } from './history.ts'
import { ranks } from './rank.ts'

/**
 * No more than medium confidence where something may have been healthy later that could not be read. What the service runs now is
 * the newest whatever was before.
 */
export function lowerConfidence(evidence: readonly Evidence[], history: History, left: DeploymentsLeft): Evidence[] {
  const unread = unreadCompletion(history)
  const unreadAt = unread === null ? null : completionOf(unread)
  return evidence.map((item) => {
    const gap = item.source === 'primary-deployment' ? null : gapAfter(item, unreadAt, left)
    return gap === null ? item : { ...item, gap, confidence: item.confidence === 'high' ? 'medium' : item.confidence }
  })
}

function gapAfter(item: Evidence, unreadAt: number | null, left: DeploymentsLeft): HistoryGap | null {
  if (unreadAt !== null && (item.completedAt ?? 0) < unreadAt) return { code: 'newer-completion-unread', at: unreadAt }
  if (left === 'any') return { code: 'unordered-deployments-unread' }
  return left === 'older' && item.rank === ranks.vacuous ? { code: 'older-completions-unread' } : null
}
