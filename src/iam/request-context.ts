import type { ContextKeys } from './context.ts'

/** What is known of one call that will be made with a role. */
export interface CallFacts {
  readonly action: string
  readonly role: {
    readonly arn: string
    readonly account: string
    /** `AROA…`; null when it was not read. */
    readonly id: string | null
    /** Null when the role's tags were not read. */
    readonly tags: Readonly<Record<string, string>> | null
  }
  /** Whether a task makes the call, with the credentials that ECS hands it; of other callers less is known. */
  readonly byTask: boolean
  /** Region of the service that is called. The simulator takes us-east-1 where nobody says. */
  readonly region: string
  readonly resourceAccount: string | null
  /** Null when the resource's tags were not read. */
  readonly resourceTags: Readonly<Record<string, string>> | null
  /** The secret as the agent asks for it: ARN without key, stage and version; stage and version only where the reference names them. */
  readonly secret?: { readonly id: string; readonly versionStage: string | null; readonly versionId: string | null }
  /** `secretsmanager.eu-west-1.amazonaws.com` for a decryption that another service asks for. */
  readonly viaService?: string
  /** Pairs of the encryption context; null for a value that is not known. */
  readonly encryptionContext?: Readonly<Record<string, string | null>>
  /** All aliases of the key, each with its `alias/`; null or missing when they were not read. */
  readonly keyAliases?: readonly string[] | null
  readonly passedToService?: string
  /** Time of the run, ISO 8601. */
  readonly now?: string
  /** Keys that the user vouches for; they have the last word, save on what the reference itself settles. */
  readonly vouched?: Readonly<Record<string, readonly string[]>>
}

/** The service's own spelling of its resource-tag key. */
const ownTagKeys: Readonly<Record<string, string>> = {
  ecr: 'ecr:ResourceTag',
  secretsmanager: 'secretsmanager:ResourceTag',
  ssm: 'ssm:resourceTag',
}

/** Services that a task's permissions concern and that define condition keys of their own. */
const servicesWithKeys = ['ecr', 'ecs', 'elasticfilesystem', 'iam', 'kms', 'logs', 's3', 'secretsmanager', 'ssm']

/** Stands for the id of a task that does not exist yet, which names its session: no policy can name that id. */
const futureTaskId = '0123456789abcdef0123456789abcdef'

/** Keys that come with the credentials of an EC2 instance; ECS delivers those of a task itself. */
const instanceKeys = ['ec2:*', 'aws:Ec2InstanceSource*']

/**
 * The condition keys of a call. What only the running task will tell (its network path, whether a service fills in a default) is left
 * out and so stays unknown.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function describeContext(facts: CallFacts): ContextKeys {
  const service = facts.action.slice(0, facts.action.indexOf(':')).toLowerCase()
  const { role, resourceTags, secret, now, byTask, encryptionContext = {} } = facts
  const tagKeys = ['aws:ResourceTag', ownTagKeys[service]].filter((key) => key !== undefined)
  const hidden = Object.entries(encryptionContext).filter(([, value]) => value === null)
  return {
    known: {
      'aws:PrincipalAccount': [role.account],
      'aws:PrincipalArn': [role.arn],
      'aws:PrincipalIsAWSService': ['false'],
      'aws:PrincipalType': ['AssumedRole'],
      'aws:RequestedRegion': [facts.region],
      'aws:SecureTransport': ['true'],
      ...one('aws:CurrentTime', now),
      ...one('aws:EpochTime', now === undefined ? null : String(Math.floor(Date.parse(now) / 1000))),
      // Credentials are issued for each task: a policy that revokes older sessions does not reach them.
      ...one('aws:TokenIssueTime', now),
      ...one('aws:userid', byTask && role.id !== null ? `${role.id}:${futureTaskId}` : null),
      ...one('aws:ResourceAccount', facts.resourceAccount),
      // Whether a decryption on behalf of Secrets Manager or Parameter Store counts as via a service is not documented.
      ...one('aws:ViaAWSService', facts.viaService === undefined ? 'false' : null),
      ...one('iam:PassedToService', facts.passedToService),
      ...tagged('aws:PrincipalTag', role.tags),
      ...Object.assign({}, ...tagKeys.map((key) => tagged(key, resourceTags))),
      ...one('secretsmanager:SecretId', secret?.id),
      ...(service === 'kms' ? decryption(facts) : {}),
      ...(service === 's3' ? signedRequest(facts) : {}),
      ...facts.vouched,
      ...(secret === undefined ? {} : versionKeys(secret)),
    },
    // AWS's endpoints refuse anything older.
    oneOf: service === 's3' ? { 's3:TlsVersion': ['1.2', '1.3'] } : {},
    absent: [
      // A service's own keys come with requests to that service alone.
      ...servicesWithKeys.filter((it) => it !== service).map((it) => `${it}:*`),
      ...(byTask ? instanceKeys : []),
      'aws:CalledVia*',
      'aws:MultiFactorAuthAge',
      'aws:MultiFactorAuthPresent',
      'aws:PrincipalServiceName*',
      'aws:RequestTag/*',
      'aws:TagKeys',
      'aws:username',
      ...(role.tags === null ? [] : ['aws:PrincipalTag/*']),
      ...(resourceTags === null ? [] : tagKeys.map((key) => `${key}/*`)),
      ...(service === 'kms' && facts.encryptionContext !== undefined ? ['kms:EncryptionContext:*'] : []),
    ],
    unknown: hidden.map(([name]) => `kms:EncryptionContext:${name}`),
  }
}

/**
 * Secrets Manager fills in no default: a request that names no stage or version carries no such key, and a policy that asks for
 * AWSCURRENT denies it (observed, https://github.com/chanzuckerberg/cztack/issues/143).
 */
function versionKeys(secret: NonNullable<CallFacts['secret']>): Record<string, readonly string[]> {
  return {
    'secretsmanager:VersionStage': secret.versionStage === null ? [] : [secret.versionStage],
    'secretsmanager:VersionId': secret.versionId === null ? [] : [secret.versionId],
  }
}

/** The AWS SDK, with which the ECS agent asks, signs in a header. */
function signedRequest({ resourceAccount }: CallFacts): Record<string, readonly string[]> {
  return {
    's3:authType': ['REST-HEADER'],
    's3:signatureversion': ['AWS4-HMAC-SHA256'],
    ...one('s3:ResourceAccount', resourceAccount),
  }
}

function decryption(facts: CallFacts): Record<string, readonly string[]> {
  const pairs = Object.entries(facts.encryptionContext ?? {})
  return {
    'kms:CallerAccount': [facts.role.account],
    'kms:EncryptionAlgorithm': ['SYMMETRIC_DEFAULT'],
    ...one('kms:ViaService', facts.viaService),
    ...(facts.keyAliases ? { 'kms:ResourceAliases': facts.keyAliases } : {}),
    ...Object.assign({}, ...pairs.map(([name, value]) => one(`kms:EncryptionContext:${name}`, value))),
    ...(pairs.length === 0 ? {} : { 'kms:EncryptionContextKeys': pairs.map(([name]) => name) }),
  }
}

function one(key: string, value: string | null | undefined): Record<string, readonly string[]> {
  return value === null || value === undefined ? {} : { [key]: [value] }
}

function tagged(key: string, tags: Readonly<Record<string, string>> | null): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(tags ?? {}).map(([tag, value]) => [`${key}/${tag}`, [value]]))
}

/** One entry of SimulatePrincipalPolicy's ContextEntries. */
export interface ContextEntry {
  readonly ContextKeyName: string
  readonly ContextKeyType: 'string' | 'stringList' | 'boolean' | 'date' | 'numeric'
  readonly ContextKeyValues: string[]
}

/** Keys that the simulator fills in itself from the role. */
const filledIn = new Set(['aws:principalaccount', 'aws:principalarn', 'aws:principaltype'])

const types: Readonly<Record<string, ContextEntry['ContextKeyType']>> = {
  'aws:currenttime': 'date',
  'aws:epochtime': 'numeric',
  'aws:principalisawsservice': 'boolean',
  'aws:securetransport': 'boolean',
  'aws:tokenissuetime': 'date',
  'aws:viaawsservice': 'boolean',
}

/**
 * The entries to send to the simulator, sorted. Each name goes once, since what a repeated one does is not documented; tags go along
 * because the simulator does not apply the role's.
 */
export function toContextEntries(keys: ContextKeys): ContextEntry[] {
  const byName = new Map(Object.entries(keys.known).map(([name, values]) => [name.toLowerCase(), { name, values }]))
  return [...byName]
    .filter(([lower, { values }]) => !filledIn.has(lower) && values.length > 0)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([lower, { name, values }]) => ({
      ContextKeyName: name,
      ContextKeyType: types[lower] ?? (values.length > 1 ? 'stringList' : 'string'),
      ContextKeyValues: [...values],
    }))
}
