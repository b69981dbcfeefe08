import { basename } from 'node:path'
import { setFlagsFromString } from 'node:v8'

/**
 * V8 is tuned for programs that live long and have a machine to themselves. A run lives for seconds, makes many short-lived objects, keeps
 * few, and shares the runner's memory with other steps. docs/performance.md has what each of these gains.
 */
const forShortLife = [
  // Young objects have one MiB, as at the start, so that what is dropped is found soon.
  '--semi-space-growth-factor=1',
  // Old objects are looked at when they have grown by three fifths, not at up to four times their size.
  '--heap-growing-percent=60',
  // Only what runs over and over is compiled for speed: most functions end before their compilation would pay.
  '--invocation-count-for-maglev=3000',
  '--invocation-count-for-turbofan=100000',
]
for (const flag of forShortLife) setFlagsFromString(flag)

// The runner starts index.js; the package's command is cli.js, or the link to it that npm names after the package.
void (basename(process.argv[1] ?? '') === 'index.js' ? runAction() : runCommandLine())

async function runAction(): Promise<void> {
  const { main } = await import('./surfaces/action/main.ts')
  await main(process.env)
}

async function runCommandLine(): Promise<void> {
  const { runInTerminal } = await import('./surfaces/cli/terminal.ts')
  await runInTerminal(process)
}
