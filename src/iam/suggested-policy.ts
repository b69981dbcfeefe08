import { splitArn } from './match.ts'

/** One action on one resource that a role lacks. */
export interface Grant {
  readonly action: string
  /** ARN, or `*`. */
  readonly resource: string
  /** `secretsmanager.eu-west-1.amazonaws.com` where another service makes the call (kms:Decrypt). */
  readonly viaService?: string
  /** Owner of a bucket, when known: guards against a bucket of the same name that somebody else takes over. */
  readonly resourceAccount?: string
}

export interface SuggestedStatement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: { readonly StringEquals: Readonly<Record<string, string | readonly string[]>> }
}

/** An IAM policy document. */
export interface PolicyDocument {
  readonly Version: '2012-10-17'
  readonly Statement: readonly SuggestedStatement[]
}

/**
 * The smallest policy that grants what a role lacks; null where that is nothing. One statement for each set of actions, kind of resource
 * and condition; sorted, so that the same grants always give the same text. The only wildcards are the six random characters of a
 * secret's ARN and the streams of a log group.
 */
export function suggestPolicy(grants: readonly Grant[]): PolicyDocument | null {
  const buckets = new Map<string, Bucket>()
  for (const grant of grants) {
    const kind = KINDS.find((it) => it.matches(grant.action)) ?? OTHER
    addGrant(buckets, kind, grant)
  }
  const statements = [...SIDS].flatMap((sid) =>
    statementsOf(
      sid,
      [...buckets.values()].filter((it) => it.sid === sid),
    ),
  )
  return statements.length === 0 ? null : { Version: '2012-10-17', Statement: statements }
}

/** Actions and condition values that are granted on one thing, under whichever ARNs it has. */
interface Bucket {
  readonly sid: string
  readonly subject: string
  readonly resources: Set<string>
  readonly conditionKey: string | null
  readonly conditionValues: Set<string>
  readonly actions: Set<string>
}

interface Kind {
  readonly sid: string
  readonly matches: (action: string) => boolean
  /** ARNs to grant on; the last one stands for the thing itself. */
  readonly resources: (grant: Grant) => readonly string[]
  readonly condition?: (grant: Grant) => readonly [key: string, value: string] | null
}

const itself = (grant: Grant) => [grant.resource === '*' ? '*' : literalPattern(grant.resource)]
const ofBucketOwner = (grant: Grant) =>
  grant.resourceAccount === undefined ? null : (['aws:ResourceAccount', grant.resourceAccount] as const)

const KINDS: readonly Kind[] = [
  { sid: 'EcsEcrAuth', matches: isAction('ecr:GetAuthorizationToken'), resources: () => ['*'] },
  { sid: 'EcsEcrPull', matches: isAction('ecr:'), resources: itself },
  { sid: 'EcsLogs', matches: isAction('logs:'), resources: logResources },
  { sid: 'EcsReadSecrets', matches: isAction('secretsmanager:'), resources: (grant) => [secretResource(grant)] },
  { sid: 'EcsReadParameters', matches: isAction('ssm:GetParameter'), resources: itself },
  {
    sid: 'EcsDecrypt',
    matches: isAction('kms:'),
    resources: itself,
    condition: ({ viaService }) => (viaService === undefined ? null : ['kms:ViaService', viaService]),
  },
  { sid: 'EcsEnvFiles', matches: isAction('s3:GetObject'), resources: itself, condition: ofBucketOwner },
  { sid: 'EcsEnvFileBuckets', matches: isAction('s3:'), resources: itself, condition: ofBucketOwner },
  { sid: 'EcsExec', matches: isAction('ssmmessages:'), resources: () => ['*'] },
  { sid: 'EcsFileSystems', matches: isAction('elasticfilesystem:'), resources: itself },
]
const OTHER: Kind = { sid: 'EcsOther', matches: () => true, resources: itself }
const SIDS = [...KINDS, OTHER].map(({ sid }) => sid)

function isAction(prefix: string): (action: string) => boolean {
  return (action) => action.toLowerCase().startsWith(prefix.toLowerCase())
}

function addGrant(buckets: Map<string, Bucket>, kind: Kind, grant: Grant): void {
  const [key, value] = kind.condition?.(grant) ?? [null, null]
  const resources = kind.resources(grant)
  const subject = resources.at(-1) ?? grant.resource
  const id = JSON.stringify([kind.sid, subject, key])
  const bucket = buckets.get(id) ?? {
    sid: kind.sid,
    subject,
    resources: new Set<string>(),
    conditionKey: key,
    conditionValues: new Set<string>(),
    actions: new Set<string>(),
  }
  buckets.set(id, bucket)
  bucket.actions.add(grant.action)
  for (const resource of resources) bucket.resources.add(resource)
  if (value !== null) bucket.conditionValues.add(value)
}

function statementsOf(sid: string, buckets: readonly Bucket[]): SuggestedStatement[] {
  // What is granted unconditionally needs no conditional grant besides.
  const free = new Map(buckets.filter((it) => it.conditionKey === null).map((it) => [it.subject, it.actions]))
  const needed = buckets.filter(
    (it) => it.conditionKey === null || ![...it.actions].every((action) => free.get(it.subject)?.has(action)),
  )
  const groups = Map.groupBy(needed, (it) =>
    JSON.stringify([[...it.actions].sort(), it.conditionKey, [...it.conditionValues].sort()]),
  )
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1))
  return sorted.flatMap(([, [first, ...rest]], index) => {
    if (first === undefined) return []
    const resources = [...new Set([first, ...rest].flatMap((it) => [...it.resources]))].sort()
    return [
      {
        Sid: index === 0 ? sid : `${sid}${index + 1}`,
        Effect: 'Allow',
        Action: oneOrMany([...first.actions].sort()),
        Resource: resources.includes('*') ? '*' : resources,
        ...(first.conditionKey === null
          ? {}
          : { Condition: { StringEquals: { [first.conditionKey]: oneOrMany([...first.conditionValues].sort()) } } }),
      },
    ]
  })
}

function oneOrMany(list: readonly string[]): string | readonly string[] {
  return list.length === 1 ? (list[0] ?? '') : list
}

/** The hyphen and random characters that Secrets Manager appends to a name. */
const SECRET_SUFFIX = /-[A-Za-z0-9]{6}$/

/** Exactly six characters: `-*` would also cover every longer name that begins alike. */
function secretResource(grant: Grant): string {
  if (grant.resource === '*') return '*'
  return `${literalPattern(grant.resource.replace(SECRET_SUFFIX, ''))}-??????`
}

/** The key of an S3 object may hold what a policy would take for a wildcard or a variable. */
function literalPattern(arn: string): string {
  return arn.replaceAll(/[*?$]/g, (character) => `\${${character}}`)
}

/**
 * A group's streams are asked for under `GROUP:log-stream:…`; its creation under that form or the bare group, depending
 * on the region and day (recorded ECS error texts show both).
 */
function logResources(grant: Grant): readonly string[] {
  const parts = splitArn(grant.resource)
  const group = /^log-group:([^:]+)/.exec(parts?.[5] ?? '')?.[1]
  if (parts === null || group === undefined) return [grant.resource]
  const base = literalPattern([...parts.slice(0, 5), 'log-group', group].join(':'))
  return grant.action.toLowerCase() === 'logs:createloggroup' ? [base, `${base}:*`] : [`${base}:*`]
}
