import { basename } from 'node:path'
import { setFlagsFromString } from 'node:v8'

// V8 lets short-lived objects pile up before it looks at them. A run makes many, keeps few, and shares the runner's memory with other
// steps: with this a run over a thousand secrets peaks near 125 MiB instead of 205.
setFlagsFromString('--optimize-for-size')

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
