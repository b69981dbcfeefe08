
import type { Lookup } from '../base/lookup.ts'
import type { ParameterFacts } from './facts.ts'

/** Questions about parameters; each is asked once a run. */
export interface ParameterReader {
  describe(region: string, name: string): Promise<Lookup<ParameterFacts>>
}
