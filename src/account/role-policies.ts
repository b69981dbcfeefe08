import type { Lookup } from '../base/lookup.ts'
import type { NamedPolicy } from '../iam/policy.ts'

/** Questions about the policies of roles; each is asked once a run, and a managed policy once for all roles. */
export interface RolePolicyReader {
  /** All of the role's inline and attached policies; unknown where one of them could not be read, since it might deny. */
  identity(region: string, roleName: string): Promise<Lookup<readonly NamedPolicy[]>>
  managed(region: string, policyArn: string): Promise<Lookup<NamedPolicy>>
}
