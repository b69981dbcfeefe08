import { named } from '../base/sentence.ts'
import type { AccessRequest, StatementRef } from './access.ts'
import { judgeConditions } from './conditions.ts'
import { globMatches, judgeResource, matchesAction, splitArn } from './match.ts'
import type { Condition, NamedPolicy, Statement } from './policy.ts'
import { judgePrincipal } from './principals.ts'

/** How a statement misses a request. */
export type MissKind =
  | 'condition_mismatch'
  | 'secret_suffix'
  | 'secret_json_key'
  | 'ssm_double_slash'
  | 'logs_suffix'
  | 'role_path'
  | 'key_alias'
  | 'bucket_without_objects'
  | 'objects_without_bucket'
  | 'partition_mismatch'
  | 'region_mismatch'
  | 'account_mismatch'
  | 'needs_resource_star'
  | 'getparameter_singular'
  | 'awslogs_create_group'

interface Miss {
  readonly kind: MissKind
  /** One sentence that says how the statement misses. */
  readonly message: string
  /** Number of things that would have to be different. */
  readonly distance: number
}

/** An Allow statement that almost allows what was asked, and where it stands. */
export interface ClosestStatement extends Miss, Pick<StatementRef, 'policy' | 'sid' | 'index'> {
  /** Its conditions that do not hold. */
  readonly failing: readonly Condition[]
}

/**
 * The Allow statements that almost allow a request that none allows, the closest first; equally close ones in the order of the policies.
 * `source` tells whether the policies are the role's own or the resource's, of which only statements that name the role count.
 */
export function closestStatements(
  request: AccessRequest,
  policies: readonly NamedPolicy[],
  source: 'identity' | 'resource' = 'identity',
): ClosestStatement[] {
  const found = policies.flatMap(({ name, policy }) =>
    policy.statements
      .filter((statement) => statement.effect === 'Allow' && (source === 'identity' || namesRole(statement, request)))
      .flatMap((statement): ClosestStatement[] => {
        const failing = failingConditions(statement, request, policy.variables)
        const miss = missOf(request, statement, failing, source, policy.variables)
        return miss === null ? [] : [{ ...miss, failing, policy: name, sid: statement.sid, index: statement.index }]
      }),
  )
  return found.sort((left, right) => left.distance - right.distance)
}

function namesRole(statement: Statement, { principal }: AccessRequest): boolean {
  const { role, account, everyone } = judgePrincipal(statement, principal)
  return [role, account, everyone].some(({ truth }) => truth !== false)
}

function failingConditions({ conditions }: Statement, { context }: AccessRequest, variables: boolean): Condition[] {
  return conditions.filter((condition) => judgeConditions([condition], context, variables).truth === false)
}

function missOf(
  request: AccessRequest,
  statement: Statement,
  failing: readonly Condition[],
  source: 'identity' | 'resource',
  variables: boolean,
): Miss | null {
  const miss = resourceOrActionMiss(request, statement, source, variables)
  if (miss === 'none') return failing.length === 0 ? null : conditionMiss(failing)
  return miss === null ? null : { ...miss, distance: miss.distance + failing.length }
}

function conditionMiss(failing: readonly Condition[]): Miss {
  const listed = failing.map(({ operator, key }) => named(`${operator} ${key}`)).join(', ')
  return {
    kind: 'condition_mismatch',
    message: `The statement allows it, but only under a condition that does not hold here: ${listed}.`,
    distance: failing.length,
  }
}

/** 'none': action and resource are covered. Null: the statement is about something else. */
function resourceOrActionMiss(
  request: AccessRequest,
  statement: Statement,
  source: 'identity' | 'resource',
  variables: boolean,
): Miss | 'none' | null {
  const grants = (action: string) => statement.action?.some((pattern) => matchesAction(pattern, action)) ?? false
  if (!grants(request.action)) return actionMiss(request, statement, grants, variables)
  // The policy of a repository names no resource: it speaks of the repository that it belongs to.
  if (source === 'resource' && statement.resource === null) return 'none'
  const resources = statement.resource ?? []
  if (covers(request, resources, variables)) return 'none'
  if (request.resource === '*') {
    return {
      kind: 'needs_resource_star',
      message: `The statement allows ${request.action} on named resources only, but the action takes no resource: it needs Resource "*".`,
      distance: 1,
    }
  }
  return resourceMiss(request, resources, variables)
}

function covers({ resource, context }: AccessRequest, patterns: readonly string[], variables: boolean): boolean {
  return patterns.some((text) => judgeResource(text, resource, context, variables).truth !== false)
}

function actionMiss(
  request: AccessRequest,
  statement: Statement,
  grants: (action: string) => boolean,
  variables: boolean,
): Miss | null {
  const action = request.action.toLowerCase()
  const covered = covers(request, statement.resource ?? [], variables)
  if (action === 'ssm:getparameters' && covered && (grants('ssm:GetParameter') || grants('ssm:GetParametersByPath'))) {
    return {
      kind: 'getparameter_singular',
      message: 'The statement allows ssm:GetParameter or ssm:GetParametersByPath, but ECS calls ssm:GetParameters.',
      distance: 1,
    }
  }
  if (action === 'logs:createloggroup' && grants('logs:CreateLogStream')) {
    return {
      kind: 'awslogs_create_group',
      message:
        'The statement lets the role write to log groups that exist, but awslogs-create-group also needs logs:CreateLogGroup.',
      distance: 2,
    }
  }
  return null
}

interface Repair extends Pick<Miss, 'kind' | 'message'> {
  readonly service: string
  /** How the pattern would have to read; none where the mistake cannot be in it. */
  repair(pattern: string, resource: string): readonly string[]
}

const repairs: readonly Repair[] = [
  {
    kind: 'secret_suffix',
    service: 'secretsmanager',
    message:
      'The statement names the secret without the six random characters its ARN ends in, or with those of an earlier secret of that name; end it in -??????.',
    repair: (pattern) => [`${pattern}-??????`, pattern.replace(/-[A-Za-z0-9]{6}$/, '-??????')],
  },
  {
    kind: 'secret_json_key',
    service: 'secretsmanager',
    message:
      'The statement names the secret with the JSON key or version of a reference; a policy takes the ARN of the secret alone.',
    repair: (pattern) => {
      const alone = pattern.split(':').slice(0, 7).join(':')
      return alone === pattern ? [] : [alone, `${alone}-??????`]
    },
  },
  {
    kind: 'ssm_double_slash',
    service: 'ssm',
    message: 'The statement writes the parameter as parameter//NAME; the ARN has a single slash: parameter/NAME.',
    repair: (pattern) => [pattern.replace(/:parameter\/{2,}/, ':parameter/')],
  },
  {
    kind: 'logs_suffix',
    service: 'logs',
    message: 'The statement names the log group only; its streams need the same ARN with :* at the end.',
    repair: (pattern) => [`${pattern}:*`, pattern.replace(/:\*$/, '')],
  },
  {
    kind: 'role_path',
    service: 'iam',
    message: "The statement names the role under another path; the role's ARN must be written with its path.",
    repair: (pattern, resource) => {
      const [role, theirs] = [roleParts(resource), roleParts(pattern)]
      if (role === null || theirs === null || !globMatches(theirs.name, role.name)) return []
      return [`${theirs.before}${resource.slice(role.before.length)}`]
    },
  },
  {
    kind: 'key_alias',
    service: 'kms',
    message:
      "The statement names a KMS key by an alias, which allows nothing on the key; a policy must name the key's own ARN.",
    repair: (pattern, resource) =>
      splitArn(pattern)?.[5]?.startsWith('alias/') === true
        ? [`${pattern.split(':alias/')[0]}:${splitArn(resource)?.[5] ?? ''}`]
        : [],
  },
  {
    kind: 'bucket_without_objects',
    service: 's3',
    message: 'The statement names the bucket only; its objects need the same ARN with /* at the end.',
    repair: (pattern) => (pattern.includes('/') ? [] : [`${pattern}/*`]),
  },
  {
    kind: 'objects_without_bucket',
    service: 's3',
    message: 'The statement names objects of the bucket only; the action needs the ARN of the bucket itself.',
    repair: (pattern) => [pattern.split('/')[0] ?? pattern],
  },
]

const segments: readonly { readonly kind: MissKind; readonly segment: number; readonly word: string }[] = [
  { kind: 'partition_mismatch', segment: 1, word: 'partition' },
  { kind: 'region_mismatch', segment: 3, word: 'region' },
  { kind: 'account_mismatch', segment: 4, word: 'account' },
]

function resourceMiss(request: AccessRequest, patterns: readonly string[], variables: boolean): Miss | null {
  const misses = patterns.flatMap((pattern) => patternMiss(request, pattern, variables) ?? [])
  const [first, ...others] = misses
  return first === undefined
    ? null
    : others.reduce((closest, miss) => (miss.distance < closest.distance ? miss : closest), first)
}

/** A pattern for another partition, region or account often has another slip besides, such as the missing suffix. */
function patternMiss(request: AccessRequest, pattern: string, variables: boolean): Miss | null {
  const { resource } = request
  const service = splitArn(resource)?.[2] ?? ''
  const fits = (texts: readonly string[]) => covers(request, texts, variables)
  const repaired = (text: string) =>
    repairs.find((entry) => entry.service === service && fits(entry.repair(text, resource))) ?? null
  const slip = repaired(pattern)
  if (slip !== null) return { kind: slip.kind, message: slip.message, distance: 1 }
  const moved = segments.filter(({ segment }) => differs(pattern, resource, segment))
  const [first] = moved
  if (first === undefined) return null
  const inPlace = moved.reduce((text, { segment }) => withSegment(text, resource, segment), pattern)
  const further = fits([inPlace]) ? 0 : repaired(inPlace) === null ? null : 1
  if (further === null) return null
  const theirs = moved.map(({ segment, word }) => `${word} ${named(splitArn(pattern)?.[segment] || '(none)')}`)
  const ours = moved.map(({ segment }) => splitArn(resource)?.[segment] || 'none')
  return {
    kind: first.kind,
    message: `The statement is for ${theirs.join(' and ')}, but the resource is in ${ours.join(' and ')}.`,
    distance: moved.length + further,
  }
}

function differs(pattern: string, resource: string, segment: number): boolean {
  const [theirs, ours] = [splitArn(pattern)?.[segment], splitArn(resource)?.[segment]]
  return theirs !== undefined && ours !== undefined && !globMatches(theirs, ours)
}

function withSegment(pattern: string, resource: string, segment: number): string {
  const ours = splitArn(resource)?.[segment] ?? ''
  return (splitArn(pattern) ?? [pattern]).map((part, index) => (index === segment ? ours : part)).join(':')
}

/** A role's ARN, or a pattern for some: what stands before path and name, and the name. */
function roleParts(arn: string): { readonly before: string; readonly name: string } | null {
  const at = arn.indexOf(':role/')
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  return at === -1 || name === '' ? null : { before: arn.slice(0, at + ':role/'.length), name }
}
