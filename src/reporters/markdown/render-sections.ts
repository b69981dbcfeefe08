import { counted, cutEnd } from '../../base/sentence.ts'
import type {
  NotChecked,
  PermissionReport,
  ReferenceReport,
  SuppressedFinding,
  TargetReport,
} from '../../report/report.ts'
import { code, details, prose, table } from './markdown.ts'
import { limited, name, nameList, type Words } from './words.ts'

/** A reason may quote what AWS said. */
const REASON_LIMIT = 1_000
const STATUS_MARKS = { resolves: '✅', fails: '❌', unverified: '❔' } as const
const PERMISSION_MARKS = { allowed: '✅', denied: '❌', conditional: '❔', unverified: '❔' } as const

/** What is outside the scope by design, one line a reason; null when nothing is. */
export function renderNotChecked(targets: readonly TargetReport[], words: Words): string | null {
  const all = targets.flatMap(({ notChecked }) => notChecked)
  if (all.length === 0) return null
  const groups = Map.groupBy(all, ({ reason }: NotChecked) => reason)
  const items = limited([...groups], words.limits.subjects, words, ([reason, entries]) => {
    return `- ${nameList(
      entries.map(({ subject }) => subject),
      words.limits.subjects,
    )}: ${prose(cutEnd(reason, REASON_LIMIT))}`
  })
  return details(`${all.length} not checked, by design`, items)
}

/** The findings that `ignore` hides, with their why; null when none are. */
export function renderSuppressed(targets: readonly TargetReport[], words: Words): string | null {
  const all = targets.flatMap(({ suppressed }) => suppressed)
  if (all.length === 0) return null
  const items = limited(all, words.limits.subjects, words, (finding: SuppressedFinding) => {
    const until = finding.until === null ? '' : `, until ${prose(finding.until)}`
    const why = finding.why === null || finding.why === '' ? '' : `: ${prose(cutEnd(finding.why, REASON_LIMIT))}`
    return `- ${finding.severity} ${words.check(finding.check, finding.rule)} ${name(finding.subject)}${until}${why}`
  })
  return details(`${all.length} accepted by ignore`, items)
}

/** A target's references and what became of each; null when it has none. */
export function renderReferences(target: TargetReport, words: Words): string | null {
  const { references } = target
  if (references.length === 0) return null
  const rows = references.slice(0, words.limits.rows).map((reference) => [
    standing(reference, target),
    name(subjectOf(reference)),
    name(reference.id),
    [reference.jsonKey, reference.versionStage, reference.versionId]
      .filter((part) => part !== null)
      .map(name)
      .join(' '),
    reference.reason === null ? '' : code(reference.reason),
  ])
  const body = table(['', 'Where', 'Reference', 'Key, version', 'Why'], rows)
  return details(referencesPhrase(target), withRest(body, references.length, words))
}

/** What was not looked at resolves for no reader. */
function standing(reference: ReferenceReport, target: TargetReport): string {
  return isNotChecked(reference, target) ? '– not checked' : `${STATUS_MARKS[reference.status]} ${reference.status}`
}

function isNotChecked(reference: ReferenceReport, { notChecked }: TargetReport): boolean {
  return reference.status === 'resolves' && notChecked.some(({ subject }) => subject === subjectOf(reference))
}

/** `6 of 7 references resolve · 1 wrong`: every reference is counted in one part. */
function referencesPhrase(target: TargetReport): string {
  const { references } = target
  const unseen = references.filter((reference) => isNotChecked(reference, target)).length
  const having = (wanted: ReferenceReport['status']) => references.filter(({ status }) => status === wanted).length
  return [
    `${having('resolves') - unseen} of ${counted(references.length, 'reference')} resolve`,
    having('fails') > 0 ? `${having('fails')} wrong` : '',
    having('unverified') > 0 ? `${having('unverified')} not verified` : '',
    unseen > 0 ? `${unseen} not checked` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** How reports name the place of a reference. */
function subjectOf({ container, name: option, kind, pointer }: ReferenceReport): string {
  if (kind === 'role') return pointer.includes('taskRole') ? 'task role' : 'execution role'
  if (kind === 'image') return `image ${container}`
  if (kind === 'log-group') return `log option ${container}/${option}`
  if (kind === 'object') return `environment file ${container}/${pointer.split('/').at(-2) ?? ''}`
  if (kind === 'file-system') return option === null ? pointer : `volume ${option}`
  const place = [container, option].filter((part) => part !== null).join('/')
  return place === '' ? kind : `secret ${place}`
}

/** A target's permissions that were looked at; null when none were. */
export function renderPermissions({ permissions }: TargetReport, words: Words): string | null {
  if (permissions.length === 0) return null
  const rows = permissions
    .slice(0, words.limits.rows)
    .map((permission) => [
      `${PERMISSION_MARKS[permission.verdict]} ${permission.verdict}`,
      `${permission.principal.replace('-', ' ')}${permission.hypothetical ? ', if a lost secret were put back' : ''}`,
      code(permission.action),
      name(permission.resource),
      permissionReason(permission),
    ])
  const allowed = permissions.filter(({ verdict }) => verdict === 'allowed').length
  const title = `${allowed} of ${counted(permissions.length, 'permission')} allowed`
  return details(
    title,
    withRest(table(['', 'Principal', 'Action', 'Resource', 'Why'], rows), permissions.length, words),
  )
}

function permissionReason({ verdict, blockedBy, reason, conditionKeys }: PermissionReport): string {
  if (verdict === 'allowed') return ''
  const keys = conditionKeys.length > 0 ? ` (${conditionKeys.map(name).join(', ')})` : ''
  return `${blockedBy === null ? '' : `${blockedBy.replaceAll('-', ' ')}: `}${prose(cutEnd(reason, REASON_LIMIT))}${keys}`
}

function withRest(body: string, total: number, words: Words): string {
  return total > words.limits.rows ? `${body}\n\n${total - words.limits.rows} more ${words.elsewhere}.` : body
}
