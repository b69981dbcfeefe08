import type { Unknown } from '../base/lookup.ts'
import type { ServiceRecord } from './ecs-records.ts'
import type { LogGroupFacts } from './facts.ts'
import type { SecretValueFacts } from './secret-value.ts'

/**
 * What will be in the account once a plan is applied, as far as the plan changes it. What it neither creates, changes nor destroys is not
 * in it, and AWS is asked. ARNs that only AWS can give are stand-ins.
 */
export interface PlannedWorld {
  readonly secrets: readonly PlannedSecret[]
  readonly parameters: readonly PlannedParameter[]
  readonly logGroups: readonly PlannedLogGroup[]
  readonly repositories: readonly PlannedRepository[]
  readonly roles: readonly PlannedRole[]
  readonly keys: readonly PlannedKey[]
  readonly fileSystems: readonly PlannedFileSystem[]
  readonly services: readonly PlannedService[]
  /** Images that are pushed with the deploy, before the tasks start. */
  readonly images: readonly PlannedImage[]
  /** Clusters that the plan creates. */
  readonly clusters: readonly PlannedCluster[]
  /** What to show for each text that was made up to stand for what only AWS can give: `aws_iam_role.exec.arn`. */
  readonly standIns: ReadonlyMap<string, string>
}

export const emptyWorld: PlannedWorld = {
  secrets: [],
  parameters: [],
  logGroups: [],
  repositories: [],
  roles: [],
  keys: [],
  fileSystems: [],
  services: [],
  images: [],
  clusters: [],
  standIns: new Map(),
}

/** `changed`: it is there, and something about it will be otherwise. */
export type Fate = 'created' | 'changed' | 'destroyed'

export interface PlannedSecret {
  readonly fate: Fate
  readonly region: string
  readonly name: string
  /** With a stand-in for the suffix where the secret is yet to be created. */
  readonly arn: string
  /** Null for the account's `aws/secretsmanager` key. */
  readonly kmsKeyId: string | null
  /**
   * The value that the plan gives it: `none` for none, `unknown` for one whose form nobody can tell before. Of a secret that is there
   * already, `none` leaves its value as it is.
   */
  readonly value: SecretValueFacts | 'none' | 'unknown'
}

export interface PlannedParameter {
  readonly fate: Fate
  readonly region: string
  /** With its leading slash, where it has one. */
  readonly name: string
  readonly type: 'String' | 'StringList' | 'SecureString'
  readonly keyId: string | null
}

export interface PlannedLogGroup extends LogGroupFacts {
  readonly fate: Fate
  readonly region: string
  readonly name: string
}

export interface PlannedRepository {
  readonly fate: Fate
  readonly region: string
  readonly account: string
  readonly name: string
}

export interface PlannedRole {
  readonly fate: Fate
  readonly name: string
  /** By name and path, which is all that an ARN of a role is made of. */
  readonly arn: string
  /** Null where nobody can tell before. */
  readonly trustPolicy: string | null
  readonly boundaryArn: string | null
  /** Policies that it will have and has not, or not so. */
  readonly added: readonly PlannedPolicy[]
  /** Names of inline policies, and ARNs of attached ones, that it will no longer have, or have otherwise. */
  readonly removed: readonly string[]
  /** Why it is not known which further policies the plan takes from it; absent where `removed` has all. */
  readonly removalUnread?: Unknown
}

/** A policy that a role will have. */
export interface PlannedPolicy {
  /** Name of an inline policy, name of a managed one. */
  readonly name: string
  /** ARN of a managed policy that is there already, to be read; null where `document` says it all. */
  readonly arn: string | null
  /**
   * The document, with a mark (`markOf`) where a resource is not known; null where nothing of it can be told, or where AWS has it.
   */
  readonly document: string | null
}

export interface PlannedKey {
  readonly fate: Fate
  readonly region: string
  readonly arn: string
  /** `alias/NAME`, of those that the plan creates. */
  readonly aliases: readonly string[]
  /** Null where nobody can tell before. */
  readonly policy: string | null
}

export interface PlannedFileSystem {
  readonly fate: Fate
  readonly region: string
  /** A stand-in where it is yet to be created. */
  readonly id: string
  readonly accessPoints: readonly string[]
}

/** A service of ECS, for what a definition must fit. */
export interface PlannedService {
  readonly fate: Fate
  readonly region: string
  readonly account: string
  /** Names, both. */
  readonly cluster: string
  readonly name: string
  /** What the plan says of it; of a service that is there already, everything else stays as it is. */
  readonly settings: Partial<Omit<ServiceRecord, 'arn' | 'name' | 'status'>>
}

/** A cluster that is not there yet, so that nothing runs in it. */
export interface PlannedCluster {
  readonly region: string
  readonly name: string
}

export interface PlannedImage {
  readonly repository: string
  readonly tag: string
}
