import { asSentence, named } from '../../base/sentence.ts'
import type { Caveat, StatementRef } from '../../iam/access.ts'
import type { PermissionVerdict } from '../../iam/refine.ts'
import type { MatchedStatement } from '../../iam/simulation.ts'
import type { RequiredPermission } from '../permission.ts'
import type { Closest } from './closest-to.ts'
import { nameOf, principalNames } from './names.ts'

/** What a reason is told from. */
export interface ReasonInput {
  readonly required: RequiredPermission
  readonly verdict: PermissionVerdict
  readonly closest: Closest | null
  /** Statements that the simulator names, where the policies themselves were not read. */
  readonly matched: readonly MatchedStatement[]
  /** Why the role's policies, its boundary or the resource's policy could not be read; null where they were or were not needed. */
  readonly unread: string | null
}

/** One or two plain sentences that say why the verdict is what it is. */
export function reasonFor(input: ReasonInput): string {
  const { verdict, required } = input
  switch (verdict.reason) {
    case 'permitted':
      return [allowedBy(verdict.statements), ...caveats(verdict.caveats)].join(' ')
    case 'blocked':
      return [deniedBy(input), ...caveats(verdict.caveats)].join(' ')
    case 'depends-on-context':
      return conditional(input)
    case 'arn-form-ambiguous':
      return required.action === 'logs:CreateLogGroup'
        ? 'A policy allows it under one form of the ARN of the log group only (with or without a colon after the name), and AWS does not say which it uses.'
        : 'A policy allows it for the task definition family only, and it is not documented whether that is enough without "*".'
    case 'policy-unread':
      return openGaps(input)
    case 'simulator-gave-no-answer':
      return 'The policy simulator gave no answer about it.'
    case 'simulator-disagrees':
      return 'The policy simulator and the policies of the role contradict each other; a policy may have changed just now.'
  }
}

function allowedBy(statements: readonly StatementRef[]): string {
  const statement = statements.find(({ source }) => source === 'identity') ?? statements[0]
  return statement === undefined ? 'The policy simulator allows it.' : `Allowed by ${nameOf(statement)}.`
}

function deniedBy({ required, verdict, matched, closest }: ReasonInput): string {
  const [statement] = verdict.statements
  const who = principalNames[required.principal]
  switch (verdict.blockedBy) {
    case 'explicit-deny': {
      const policy = matched[0] === undefined ? null : `policy ${named(matched[0].policy)}`
      const where = statement === undefined ? policy : nameOf(statement)
      return where === null ? 'A policy of the role explicitly denies it.' : `It is explicitly denied by ${where}.`
    }
    case 'permissions-boundary':
      return statement?.effect === 'Deny'
        ? `The permissions boundary denies it (${nameOf(statement)}).`
        : `The permissions boundary of the ${who} does not allow it.`
    case 'service-control-policy':
      return 'A service control policy of the organization blocks it.'
    case 'key-policy':
    case 'resource-policy': {
      const isKey = verdict.blockedBy === 'key-policy'
      const policy = isKey ? 'The policy of the KMS key' : "The resource's own policy"
      if (statement?.effect === 'Deny') return `${policy} denies it (${nameOf(statement)}).`
      const conditions = closest?.source === 'resource' ? closest.statement.failing : []
      if (closest === null || conditions.length === 0) {
        return isKey ? `${policy} admits neither the ${who} nor its account.` : `${policy} does not admit the ${who}.`
      }
      const listed = conditions.map(({ operator, key }) => named(`${operator} ${key}`)).join(', ')
      return `${policy} admits the ${who} only under a condition that does not hold here: ${listed} (${nameOf({ ...closest.statement, source: 'resource' })}).`
    }
    default:
      return `No policy of the ${who} allows it.`
  }
}

function conditional({ verdict, required }: ReasonInput): string {
  const { conditionKeys, statements } = verdict
  const keys = conditionKeys.map((key) => named(key)).join(', ')
  const where = statements[0] === undefined ? '' : ` (${nameOf(statements[0])})`
  if (keys === '') return `It depends on something that cannot be known before the deploy${where}.`
  const { unread, resourceTags } = required.context
  const isReadable = conditionKeys.every((key) => /^[a-z0-9]+:(resourcetag\/|resourcealiases$)/i.test(key))
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
  if (isReadable && required.action === 'iam:PassRole')
    return `It depends on ${keys}${where}; by AWS's own word, tags of a role do not reliably decide who may pass it.`
  if (isReadable && unread !== undefined) return `It depends on ${keys}${where}, and ${unread}.`
  if (isReadable && resourceTags === null) {
    return `It depends on ${keys}, and the tags of the resource could not be read${where}.`
  }
  return `It depends on ${keys}, which cannot be known before the deploy${where}; the input iam-context can tell.`
}

const gapWords: Readonly<Record<string, string>> = {
  'identity-policy': "the role's policies could not be read",
  'context-keys': 'the condition keys that the policies depend on could not be listed',
  'permissions-boundary': "the role's permissions boundary could not be read",
  'key-policy': 'the policy of the KMS key could not be read',
  'resource-policy': "the resource's own policy could not be read",
  'resource-account': 'it is not known which account owns the bucket',
}

function openGaps({ verdict, unread }: ReasonInput): string {
  const words = verdict.gaps.map((gap) => gapWords[gap] ?? 'a policy uses a form whose meaning is not documented')
  const listed = [...new Set(words)].join(', and ')
  const why = unread === null ? '' : `: ${unread}`
  const rest = verdict.caveats.includes('identity-policy-has-no-allow')
    ? ' No policy of the role itself allows it.'
    : ''
  return `${asSentence(`${listed === '' ? 'a policy that decides could not be read' : listed}${why}`)}${rest}`
}

const caveatSentences: Readonly<Record<Caveat, string | null>> = {
  'resource-policy-out-of-scope': null,
  'boundary-also-blocks': 'The permissions boundary does not allow it either.',
  'service-control-policy-also-blocks': 'A service control policy of the organization blocks it too.',
  'identity-policy-has-no-allow': null,
  'needs-customer-managed-key':
    'A secret of another account can only be read if it is encrypted with a customer-managed key.',
  'service-control-policies-unseen': 'Judged from the policies alone; service control policies were not seen.',
}

function caveats(list: readonly Caveat[]): string[] {
  return list.flatMap((caveat) => caveatSentences[caveat] ?? [])
}
