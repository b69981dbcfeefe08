import type { Json, JsonObject } from '../../../src/base/json.ts'

export type Tags = Record<string, string>

export interface SecretVersion {
  id: string
  /** Staging labels; none means a deprecated version. */
  stages: string[]
  /** A version with neither is one that was created but never given a value (a rotation in progress). */
  secretString?: string
  /** Base64. */
  secretBinary?: string
  /** ISO 8601; absent: at the beginning of 2025. */
  createdDate?: string
}

export interface SecretState {
  /** Full ARN with its suffix; the region and the owner are read from it. */
  arn: string
  versions: SecretVersion[]
  /** ARN, id or alias; absent: aws/secretsmanager. */
  kmsKeyId?: string
  /** ISO 8601; set: scheduled for deletion. */
  deletedDate?: string
  tags?: Tags
  resourcePolicy?: JsonObject
  /** A secret of another account: whether its resource policy admits the pipeline. */
  shared?: boolean
}

export interface ParameterState {
  name: string
  region?: string
  account?: string
  type: 'String' | 'StringList' | 'SecureString'
  value: string
  keyId?: string
  tier?: 'Standard' | 'Advanced'
  /** ISO 8601; absent: at the beginning of 2025. */
  lastModifiedDate?: string
  version?: number
  labels?: string[]
  tags?: Tags
}

export interface KeyState {
  arn: string
  state: 'Enabled' | 'Disabled' | 'PendingDeletion' | 'PendingImport' | 'Unavailable'
  manager: 'CUSTOMER' | 'AWS'
  policy?: JsonObject
  /** With the `alias/` prefix. */
  aliases?: string[]
  tags?: Tags
}

export interface RoleState {
  arn: string
  trust: JsonObject
  /** Managed policies by friendly name; a name that begins with Amazon or AWS is managed by AWS. */
  attached?: Record<string, JsonObject>
  inline?: Record<string, JsonObject>
  boundary?: JsonObject
  tags?: Tags
}

export interface ImageState {
  digest: string
  tags?: string[]
  /** More than one, or `index: true`: an image index; one: a plain manifest whose config names it. `os/architecture[/variant]`. */
  platforms?: string[]
  index?: boolean
  /** Of Windows images. */
  osVersion?: string
  /** ACTIVE where it is absent. */
  status?: 'ARCHIVED' | 'ACTIVATING'
}

export interface RepositoryState {
  name: string
  region?: string
  registryId?: string
  images: ImageState[]
  policy?: JsonObject
  /** A repository of another account: whether its policy admits the pipeline. */
  shared?: boolean
}

export interface PullThroughCacheRuleState {
  prefix: string
  upstream: string
  region?: string
  credentialArn?: string
}

export interface LogGroupState {
  name: string
  region?: string
  kmsKeyId?: string
  logGroupClass?: 'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY'
}

export interface BucketState {
  name: string
  region?: string
  owner?: string
  /** Object keys; the value may name the KMS key the object is encrypted under. */
  objects: Record<string, { kmsKeyId?: string }>
  policy?: JsonObject
}

export interface FileSystemState {
  id: string
  region?: string
  state?: 'available' | 'creating' | 'deleting' | 'deleted' | 'error'
  accessPoints?: { id: string; path?: string }[]
  mountTargets?: {
    id: string
    subnetId: string
    availabilityZone: string
    zoneId?: string
    state?: string
    /** Default one that lets everybody in. */
    securityGroups?: string[]
  }[]
  policy?: JsonObject
}

/** A VPC's parts in the shapes of EC2's API. */
export interface NetworkState {
  subnets: JsonObject[]
  routeTables: JsonObject[]
  securityGroups: JsonObject[]
  vpcEndpoints: JsonObject[]
}

export interface TargetGroupState {
  arn: string
  targetType: 'ip' | 'instance' | 'lambda' | 'alb'
  /** ARNs; absent: one sends traffic to it. */
  loadBalancers?: string[]
}

/** ECS in the shapes of its API, dates as ISO 8601 texts; briefs and lists are derived from the full records. */
export interface EcsState {
  clusters: JsonObject[]
  services: JsonObject[]
  serviceDeployments: JsonObject[]
  serviceRevisions: JsonObject[]
  /** A member `tags` is answered beside the definition, not in it. */
  taskDefinitions: JsonObject[]
  tasks: JsonObject[]
}

export interface CodeDeployState {
  deployments: JsonObject[]
  groups: JsonObject[]
  /** AppSpec texts by their sha256. */
  revisions: Record<string, string>
}

export type SimulationDecision = 'allowed' | 'explicitDeny' | 'implicitDeny'

export interface SimulationOptions {
  /** Since 2026-07-30 there is one result an action; before, one for each pair. */
  shape: '2026-07' | 'old'
  /** Decisions that win over the policies; action and resource are patterns. */
  decisions: { action: string; resource: string; decision: SimulationDecision; byOrganizations?: boolean }[]
  /** Actions a page, at most; unset: what MaxItems asks. */
  pageSize?: number
  /** Actions of different groups can't share a call. */
  incompatibleActions: string[][]
  /** Whole calls for these pairs are left out of the answer. */
  omit: { action: string; resource: string }[]
}

/** An operation that goes wrong so many times; -1: always. `reset` closes the connection without an answer. */
export interface Fault {
  operation: string
  times: number
  code: string
  status?: number
  message?: string
  reset?: boolean
  /** Answered with status 200 in place of the result, whatever the protocol: `{}`, a page of a proxy. */
  body?: string
}

/** Items a page, at most, by operation (`ssm:DescribeParameters`). */
export type PageSizes = Record<string, number>

/** An AWS account as the pipeline could see it. Plain JSON, so a fixture is a file. */
export interface Account {
  region: string
  account: string
  partition: string
  /** Who the pipeline is: what GetCallerIdentity answers. */
  identity: string
  credentials: 'valid' | 'expired' | 'invalid'
  secrets: SecretState[]
  parameters: ParameterState[]
  keys: KeyState[]
  roles: RoleState[]
  /** Service control policies, the root's level first; null: the account is in no organization. */
  scps: JsonObject[][] | null
  ecs: EcsState
  repositories: RepositoryState[]
  pullThroughCacheRules: PullThroughCacheRuleState[]
  logGroups: LogGroupState[]
  buckets: BucketState[]
  fileSystems: FileSystemState[]
  /** Those of S3 Files, which have ids of the same form. */
  s3FileSystems: FileSystemState[]
  targetGroups: TargetGroupState[]
  stacks: StackState[]
  /** `open`: every subnet and group that is asked for is there, with a way out. */
  network: NetworkState | 'open'
  codedeploy: CodeDeployState
  /** `service:Operation`, or `service:Operation resource`: refused to the pipeline. `*` matches any run of characters. */
  denied: string[]
  simulation: SimulationOptions
  faults: Fault[]
  pageSizes: PageSizes
}

/** A stack of CloudFormation. */
export interface StackState {
  name: string
  region?: string
  /** Physical ids by logical ids. */
  resources?: Record<string, string>
  /** Of resources that are not CREATE_COMPLETE. */
  statuses?: Record<string, string>
  template?: string
  exports?: Record<string, string>
  changeSets?: {
    arn: string
    template: string
    status?: string
    statusReason?: string
    parameters?: Record<string, string>
  }[]
}

/** What a test or fixture states of an account; the rest is empty. */
export type World = Partial<Omit<Account, 'ecs' | 'codedeploy' | 'simulation'>> & {
  ecs?: Partial<EcsState>
  codedeploy?: Partial<CodeDeployState>
  simulation?: Partial<SimulationOptions>
}

/** A whole account that shares nothing with the world that it is made from. */
export function accountOf(world: World): Account {
  const given = structuredClone(world)
  const account = given.account ?? '111122223333'
  const partition = given.partition ?? 'aws'
  return {
    region: 'us-east-1',
    account,
    partition,
    identity: `arn:${partition}:sts::${account}:assumed-role/pipeline/session`,
    credentials: 'valid',
    secrets: [],
    parameters: [],
    keys: [],
    roles: [],
    scps: null,
    repositories: [],
    pullThroughCacheRules: [],
    logGroups: [],
    buckets: [],
    fileSystems: [],
    s3FileSystems: [],
    targetGroups: [],
    stacks: [],
    network: 'open',
    denied: [],
    faults: [],
    pageSizes: {},
    ...given,
    ecs: {
      clusters: [],
      services: [],
      serviceDeployments: [],
      serviceRevisions: [],
      taskDefinitions: [],
      tasks: [],
      ...given.ecs,
    },
    codedeploy: { deployments: [], groups: [], revisions: {}, ...given.codedeploy },
    simulation: { shape: '2026-07', decisions: [], incompatibleActions: [], omit: [], ...given.simulation },
  }
}

/** The list form, with the member names of the service. */
export function tagList(tags: Tags | undefined, key = 'Key', value = 'Value'): Json[] {
  return Object.entries(tags ?? {}).map(([name, text]) => ({ [key]: name, [value]: text }))
}
