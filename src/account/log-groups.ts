import type { Lookup } from '../base/lookup.ts'
import type { LogGroupFacts } from './facts.ts'

/** Questions about log groups; each is asked once a run. */
export interface LogGroupReader {
  describe(region: string, name: string): Promise<Lookup<LogGroupFacts>>
}
