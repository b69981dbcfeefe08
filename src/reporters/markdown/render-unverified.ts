import { asSentence, counted, cutEnd } from '../../base/sentence.ts'
import type { Report } from '../../report/report.ts'
import {
  accountsIn,
  actionsRefusedIn,
  type CauseGroup,
  groupByCause,
  openQuestions,
  settlingPolicy,
  wrongAccount,
} from '../entries/open-questions.ts'
import { policyJson } from '../entries/policy-text.ts'
import { code, details, fenced, prose } from './markdown.ts'
import { limited, nameList, type Words } from './words.ts'

/** Names in one line; reasons why there is no AWS at all. */
const SUBJECTS_IN_LINE = 10
const REASONS = 2
/** A reason may quote what AWS said. */
const REASON_LIMIT = 1_000

/** What is open, one line a cause, and what would settle it; null where nothing is. */
export function renderUnverified(report: Report, words: Words): string | null {
  const questions = openQuestions(report)
  if (questions.length === 0) return null
  const items = limited(
    groupByCause(questions),
    words.limits.subjects,
    words,
    (group) => `- ${causeLine(group, words)}`,
  )
  const title = `**❔ ${counted(questions.length, 'question')} could not be answered**, so neither right nor wrong:`
  return `${title}\n\n${items}`
}

/** The statement for the pipeline's role that would settle what it may not look at; null where that would settle nothing. */
export function renderSettling(report: Report, words: Words): string | null {
  const policy = settlingPolicy(openQuestions(report).filter(({ kind }) => kind === 'not-permitted'))
  if (policy === null) return null
  const masked = words.maskAccountIds ? 'Account ids are masked here.\n\n' : ''
  return details(
    `Policy for the pipeline's own role that settles what it may not look at`,
    `${masked}${fenced(policyJson(policy), 'json')}`,
  )
}

function causeLine({ kind, questions }: CauseGroup, words: Words): string {
  const [first] = questions
  if (kind === 'fork') return written(first.reason)
  if (kind === 'no-credentials' || kind === 'no-region') return lackLine(questions)
  const subjects = nameList(
    questions.map(({ subject }) => subject),
    Math.min(words.limits.subjects, SUBJECTS_IN_LINE),
  )
  const wrong = kind === 'wrong-account' ? wrongAccount(first.target) : null
  if (wrong !== null) {
    return `**Nothing in account ${code(wrong.tasks)} could be looked at** with the pipeline's credentials, which belong to account ${code(wrong.pipeline)}: ${subjects}. Let the job assume a role of account ${code(wrong.tasks)}, or correct the account that the definition or the input \`cluster\` names.`
  }
  if (kind === 'not-permitted') {
    const actions = actionsRefusedIn(questions)
    return `The pipeline's own role may not call ${actions.map(code).join(', ')}: ${subjects}`
  }
  const [theirs, ours] = accountsIn(first.reason)
  if (kind === 'other-account' && theirs !== undefined && ours !== undefined) {
    return `What lies in account ${code(theirs)} cannot be seen with credentials of account ${code(ours)}: ${subjects}.`
  }
  const checks = [...new Set(questions.map(({ check }) => check))].map((check) => words.check(check, null))
  return `${written(first.reason)} ${subjects} (${checks.join(', ')})`
}

function lackLine(questions: CauseGroup['questions']): string {
  const open = `AWS was not asked: ${counted(questions.length, 'question')} open.`
  const reasons = [...new Set(questions.map(({ reason }) => written(reason)))].slice(0, REASONS).join(' ')
  const cure = questions.some(({ kind }) => kind === 'no-credentials')
    ? " Run `aws-actions/configure-aws-credentials` before this step, with `id-token: write` among the job's permissions."
    : ''
  return `${reasons} ${open}${cure}`
}

function written(reason: string): string {
  return asSentence(prose(cutEnd(reason, REASON_LIMIT)))
}
