import type { Lookup } from '../base/lookup.ts'
import type { RoleFacts } from './facts.ts'

/** Questions about roles; each is asked once a run. */
export interface RoleReader {
  get(region: string, roleName: string): Promise<Lookup<RoleFacts>>
}
