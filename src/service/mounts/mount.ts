import type { MountTargetFacts } from '../../account/file-systems.ts'
import type { SecurityGroupFacts, SubnetFacts } from '../../account/networks.ts'
import type { Lookup } from '../../base/lookup.ts'

/** What is known of the file system that a volume mounts. */
export interface MountedFileSystem {
  readonly mountTargets: Lookup<readonly MountTargetFacts[]>
  /** The security groups of mount targets by the target's id; none asked about where tasks have no network of their own. */
  readonly targetGroups: Readonly<Record<string, Lookup<readonly SecurityGroupFacts[]>>>
  /** The file system's policy as text, or null. */
  readonly policy: Lookup<string | null>
}

/** A volume, and where the tasks that mount it run. */
export interface Mount {
  readonly fileSystem: MountedFileSystem
  /** Null where the account is not known. */
  readonly arn: string | null
  readonly account: string | null
  readonly usesIam: boolean
  readonly encrypted: boolean
  /** The service's subnets by id; none where tasks have no network of their own, or no service tells it. */
  readonly subnets: Readonly<Record<string, Lookup<SubnetFacts>>>
  /** The security groups of tasks that mount through their own network interface, by id; none on instances, which mount themselves. */
  readonly groups: Readonly<Record<string, Lookup<SecurityGroupFacts>>>
}

export type MountFault =
  | { readonly code: 'no-mount-target' }
  /** Null: none of the service's subnets has one in its zone. */
  | { readonly code: 'no-target-in-zone'; readonly subnets: readonly string[] | null }
  /** The zones of the subnets are not known; no mount target lies in one of them. */
  | { readonly code: 'targets-in-other-subnets'; readonly reason: string }
  | { readonly code: 'nfs-not-let-out'; readonly groups: readonly string[] }
  /** `subnets` is null: none of the service's subnets. */
  | {
      readonly code: 'nfs-not-let-in'
      readonly groups: readonly string[]
      readonly subnets: readonly string[] | null
    }
  | { readonly code: 'policy-refuses'; readonly unlessEncrypted: boolean }
