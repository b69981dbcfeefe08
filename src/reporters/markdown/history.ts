import { capitalised, counted, cutMiddle } from '../../base/sentence.ts'
import type { Attempt, BaselineReport, Change, TargetReport } from '../../report/report.ts'
import { wrongAccount } from '../entries/open-questions.ts'
import { details, prose } from './markdown.ts'
import { type ListLimits, limited, name, type Words } from './words.ts'

/** Characters of what changed, and of a reason where there is room: up to four causes of a few hundred each. */
const DETAIL_LIMIT = 1_200
const IMPACTS: readonly Change['impact'][] = ['breaking', 'notable', 'cosmetic']

/** What a target was compared with, why, what was tried since and what changed: folded, its counts in the heading. Null without a baseline. */
export function renderHistory(target: TargetReport, words: Words): string | null {
  const { baseline, changes, silentChanges } = target
  // That nothing of the tasks' account can be seen is the first thing that a reader is told.
  if (baseline === null || (baseline.status === 'unknown' && wrongAccount(target) !== null)) return null
  // That a target was compared and nothing came of it is for those who look everything up.
  const isSilent = baseline.status === 'found' && changes.length + silentChanges.length + baseline.attempts.length === 0
  if (isSilent && !words.limits.complete) return null
  const heading = [
    comparedWith(baseline),
    ...(changes.length > 0 ? [counted(changes.length, 'change')] : []),
    ...(silentChanges.length > 0 ? [`${silentChanges.length} more that the file does not show`] : []),
    ...(baseline.attempts.length > 0 ? [`${counted(baseline.attempts.length, 'newer revision')} never healthy`] : []),
  ]
  const parts = [
    `${capitalised(ended(baseline.reason, words.limits.reason))}${runningNow(baseline)}`,
    attemptList(baseline.attempts, words.limits),
    changeList(target, words),
  ]
  return details(heading.join(' · '), parts.filter((part) => part !== '').join('\n\n'))
}

/** Plain text, without a full stop. */
export function comparedWith(baseline: BaselineReport): string {
  if (baseline.status === 'unknown') return 'Which revision last ran is not known'
  if (baseline.status === 'none') return 'No earlier revision to compare with'
  return `Compared with revision ${baseline.revision ?? '?'}${standing(baseline)}`
}

function standing({ source, confidence }: BaselineReport): string {
  if (source === 'pinned') return ', as the input baseline asks'
  if (source === 'latest-active-unproven' || confidence === 'none') return ', of which nothing proves that it ever ran'
  // Evidence of a deployment is low only where the deployment completed without a task.
  return confidence === 'low' ? ', deployed without a task' : ', which ran'
}

/** A sentence to follow others, or nothing. */
export function runningNow({ source, currentlyHealthy, status }: BaselineReport): string {
  return status === 'found' && currentlyHealthy === false && source !== 'pinned' ? ' It is not running now.' : ''
}

function attemptList(attempts: readonly Attempt[], { attempts: limit, reason }: ListLimits): string {
  const items = attempts.slice(0, limit).map((attempt) => {
    const status = prose(attempt.status.replaceAll('_', ' ').toLowerCase())
    return `- revision **${attempt.revision}**, ${status}: ${ended(attempt.reason, reason)}`
  })
  if (attempts.length > limit) items.push(`- and ${attempts.length - limit} more`)
  return items.join('\n')
}

function changeList({ changes, silentChanges }: TargetReport, words: Words): string {
  const sorted = changes.toSorted((one, other) => IMPACTS.indexOf(one.impact) - IMPACTS.indexOf(other.impact))
  const seen = limited(sorted, words.limits.changes, words, ({ impact, kind, subject, detail }) => {
    const written = detail === undefined ? '' : `: ${prose(cutMiddle(detail, DETAIL_LIMIT))}`
    return `- ${impact === 'breaking' ? '**breaking**' : impact}, ${kind}: ${name(subject)}${written}`
  })
  const unseen = limited(silentChanges, words.limits.changes, words, ({ subject, message }) => {
    return `- ${name(subject)}: ${prose(cutMiddle(message, DETAIL_LIMIT))}`
  })
  return [seen, unseen === '' ? '' : `The file does not show:\n\n${unseen}`].filter((part) => part !== '').join('\n\n')
}

/** The decisive part of what ECS says is at the end, so a cut leaves that. */
function ended(text: string, limit: number): string {
  const written = prose(cutMiddle(text, limit))
  if (written === '') return 'no reason given.'
  return /[.!?…]$/.test(written) ? written : `${written}.`
}
