import type { Arguments } from './arguments.ts'
import { chosenShards } from './audit.ts'
import type { ExitStatus, Terminal } from './command.ts'
import { planOf } from './shards.ts'

/** `ecs-preflight plan-shards`: the include list of a matrix of jobs, as JSON. Asks AWS nothing. */
export async function planShards(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  terminal.out(JSON.stringify({ include: planOf(await chosenShards(given, terminal)) }))
  return 0
}
