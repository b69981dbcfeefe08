import { counted, cutEnd } from '../../base/sentence.ts'
import type { Report } from '../../report/report.ts'
import { type OpenQuestion, openQuestions, refusedActions, settlingPolicy } from '../open-questions.ts'
import { code, details, fenced, prose } from './markdown.ts'
import { policyJson } from './policy-text.ts'
import { limited, nameList, type Words } from './words.ts'

/** A reason may quote what AWS said. */
const REASON_LIMIT = 1_000

/** What is open, one line a cause, and what would settle it; null where nothing is. */
export function renderUnverified(report: Report, words: Words): string | null {
  const questions = openQuestions(report)
  if (questions.length === 0) return null
  const causes = [...Map.groupBy(questions, (question) => causeKey(question, words))].map(([, alike]) => alike)
  const items = limited(causes, words.limits.subjects, words, (alike) => `- ${causeLine(alike, words)}`)
  const title = `**❔ ${counted(questions.length, 'question')} could not be answered**, so neither right nor wrong:`
  return `${title}\n\n${items}`
}

/** The statement for the pipeline's role that would settle what it may not look at; null where that would settle nothing. */
export function renderSettling(report: Report, words: Words): string | null {
  const policy = settlingPolicy(openQuestions(report).filter(({ cause }) => cause === 'not-permitted'))
  if (policy === null) return null
  const masked = words.maskAccountIds ? 'Account ids are masked here.\n\n' : ''
  return details(
    `Policy for the pipeline's own role that settles what it may not look at`,
    `${masked}${fenced(policyJson(policy), 'json')}`,
  )
}

/** All that credentials, region or permission of the pipeline would settle has one cause; other reasons are alike but for what they name. */
function causeKey({ cause, reason, check }: OpenQuestion, { fork }: Words): string {
  if (cause === 'no-credentials' || cause === 'no-region') return fork ? 'fork' : cause
  if (cause === 'not-permitted') return cause
  return `${cause === 'change' ? check : ''} ${reason.replaceAll(/\barn:[^\s,;]*[^\s,;.:]/g, 'ARN')}`
}

function causeLine(alike: readonly OpenQuestion[], words: Words): string {
  const [first] = alike
  if (first === undefined) return ''
  if (first.cause === 'no-credentials' || first.cause === 'no-region') return lackLine(first, alike.length, words)
  const subjects = nameList(
    alike.map(({ subject }) => subject),
    Math.min(words.limits.subjects, 10),
  )
  if (first.cause === 'not-permitted') {
    const actions = [...new Set(alike.flatMap(({ reason }) => refusedActions(reason)))].sort()
    return `The pipeline's own role may not call ${actions.map(code).join(', ')}: ${subjects}`
  }
  const checks = [...new Set(alike.map(({ check }) => check))].map((check) => words.check(check, null))
  return `${written(first.reason)} ${subjects} (${checks.join(', ')})`
}

function lackLine({ cause, reason }: OpenQuestion, count: number, { fork }: Words): string {
  if (fork)
    return 'Pull requests from forks get no AWS credentials, so AWS was not asked. There is nothing for you to do.'
  const open = `AWS was not asked: ${counted(count, 'question')} open.`
  return cause === 'no-region'
    ? `${written(reason)} ${open}`
    : `${written(reason)} ${open} Run \`aws-actions/configure-aws-credentials\` before this step, with \`id-token: write\` among the job's permissions.`
}

function written(reason: string): string {
  const text = prose(cutEnd(reason, REASON_LIMIT))
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?:…]$/.test(capital) ? capital : `${capital}.`
}
