import { basename } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { endOnUncaught, endProcess, ignoreClosedStreams } from './surfaces/end-process.ts'
import { shortLifeFlags } from './surfaces/v8-flags.ts'

for (const flag of shortLifeFlags) setFlagsFromString(flag)

// The runner starts index.js; the package's command is cli.js, or the link to it that npm names after the package.
void (basename(process.argv[1] ?? '') === 'index.js' ? runAction() : runCommandLine())

async function runAction(): Promise<void> {
  const { fail, main } = await import('./surfaces/action/main.ts')
  ignoreClosedStreams(process)
  endOnUncaught(process, fail)
  await main(process.env)
  await endProcess(process)
}

async function runCommandLine(): Promise<void> {
  const { failInTerminal, runInTerminal } = await import('./surfaces/cli/terminal.ts')
  ignoreClosedStreams(process)
  endOnUncaught(process, failInTerminal)
  await runInTerminal(process)
  await endProcess(process)
}
