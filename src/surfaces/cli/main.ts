import { version } from '../../version.generated.ts'
import { failureText } from '../failure-text.ts'
import { type Arguments, type Command, parseArguments } from './arguments.ts'
import { audit } from './audit.ts'
import { check } from './check.ts'
import type { ExitStatus, Terminal } from './command.ts'
import { exitStatus } from './command.ts'
import { completion } from './completion.ts'
import { explain } from './explain.ts'
import { explainTask } from './explain-task.ts'
import { help } from './help.ts'
import { init } from './init.ts'
import { merge } from './merge.ts'
import { planShards } from './plan-shards.ts'

/** Node.js below this lacks what the engine uses: proxies in its agents, and grouping of lists. */
const oldestNode = [22, 12] as const

/** Runs the command line; the only catch of this surface is here. */
export async function main(argv: readonly string[], terminal: Terminal, nodeVersion: string): Promise<ExitStatus> {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    terminal.err(`ecs-preflight needs Node.js ${oldestNode.join('.')} or later; this is ${nodeVersion}.`)
    return exitStatus.unusable
  }
  try {
    const given = parseArguments(argv)
    if (given.switches.has('version')) {
      terminal.out(version)
      return exitStatus.fine
    }
    if (given.switches.has('help') || (argv.length === 0 && terminal.columns !== null)) {
      for (const line of help()) terminal.out(line)
      return exitStatus.fine
    }
    const profile = given.values.get('profile')?.at(-1)
    // The SDK's chain reads the profile from the environment alone.
    if (profile !== undefined) terminal.environment.AWS_PROFILE = profile
    return await run[given.command](given, terminal)
  } catch (error) {
    terminal.err(`ecs-preflight: ${asFlags(failureText(error))}`)
    return exitStatus.unusable
  }
}

const run: Readonly<Record<Command, (given: Arguments, terminal: Terminal) => Promise<ExitStatus>>> = {
  check,
  audit,
  'plan-shards': planShards,
  merge,
  explain,
  'explain-task': explainTask,
  init,
  completion,
}

/** A flag has its input's name. */
function asFlags(sentence: string): string {
  return sentence.replace(/^Input ([a-z-]+)/, '--$1').replace(/^ECS preflight failed/, 'failed')
}
