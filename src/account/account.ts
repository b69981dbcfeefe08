import type { Lookup } from '../base/lookup.ts'
import type { EcsReader } from './ecs.ts'
import type { Identity } from './facts.ts'
import type { FileSystemReaders } from './file-systems.ts'
import type { ImageReader } from './images.ts'
import type { KeyReader } from './keys.ts'
import type { LoadBalancingReader } from './load-balancing.ts'
import type { LogGroupReader } from './log-groups.ts'
import type { NetworkReader } from './networks.ts'
import type { ObjectReader } from './objects.ts'
import type { ParameterReader } from './parameters.ts'
import type { RolePolicyReader } from './role-policies.ts'
import type { RoleReader } from './roles.ts'
import type { SecretReader } from './secrets.ts'
import type { PolicySimulator } from './simulator.ts'
import type { StackReader } from './stacks.ts'

/** Everything that can be asked of the account, read-only; each thing is asked once a run, however many targets need it. */
export interface Account {
  identity(region: string): Promise<Lookup<Identity>>
  readonly secrets: SecretReader
  readonly parameters: ParameterReader
  readonly keys: KeyReader
  readonly roles: RoleReader
  readonly images: ImageReader
  readonly logGroups: LogGroupReader
  readonly objects: ObjectReader
  readonly fileSystems: FileSystemReaders
  readonly loadBalancing: LoadBalancingReader
  readonly networks: NetworkReader
  readonly rolePolicies: RolePolicyReader
  readonly stacks: StackReader
  ecs(region: string): EcsReader
  simulator(region: string): PolicySimulator
  /** Operations asked so far, a retry counted once. */
  calls(): Readonly<Record<string, number>>
  /** Resolves when nothing is asked any more: what was started early and not needed in the end was still asked, and counts. */
  settled(): Promise<void>
}
