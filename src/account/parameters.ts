import type { Lookup } from '../base/lookup.ts'
import type { ParameterFacts } from './facts.ts'

/** Questions about parameters; each is asked once a run. */
export interface ParameterReader {
  describe(region: string, name: string): Promise<Lookup<ParameterFacts>>
  /** Tags of a parameter of the pipeline's own account. */
  tags(region: string, name: string): Promise<Lookup<Readonly<Record<string, string>>>>
}
