import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

// Our questions to AWS, put to an emulator that nobody here wrote: moto, from PyPI, in an environment that this script makes.
const root = fileURLToPath(new URL('..', import.meta.url))
const environment = join(root, '.venv')
const version = '5.2.5'
/** Milliseconds for everything, the installation included. */
const limitMs = 600_000
/** Milliseconds until the emulator answers. */
const startMs = 60_000
/** Milliseconds between two looks whether it answers, and for it to end by itself. */
const lookMs = 200
const endMs = 5_000

const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort())
const signal = AbortSignal.any([interrupted.signal, AbortSignal.timeout(limitMs)])

// What is set for the developer's own account or network must reach neither the emulator nor the tests: both stay on this machine.
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:AWS_|MOTO_)|_proxy$/i.test(name)))

try {
  if (!(await hasMoto())) await install()
  process.exitCode = await testWithMoto()
} catch (error) {
  process.exitCode = 1
  if (interrupted.signal.aborted) console.error('The emulator tests were interrupted.')
  else if (signal.aborted) console.error(`The emulator tests took longer than ${limitMs / 60_000} minutes.`)
  else console.error(error instanceof Error ? error.message : error)
}

async function hasMoto(): Promise<boolean> {
  const imports = `import importlib.metadata as m, moto.server; assert m.version('moto') == '${version}'`
  const code = await run(join(environment, 'bin', 'python'), ['-c', imports], { stdio: 'ignore' }).catch(() => null)
  signal.throwIfAborted()
  return code === 0
}

/** An environment of Python's own kind: nothing is installed outside the project. */
async function install(): Promise<void> {
  const needed = 'The emulator tests need Python 3.10 or later as python3, with its venv module.'
  const made = await run('python3', ['-m', 'venv', environment]).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(`python3 was not found. ${needed}`) : error
  })
  if (made !== 0) throw new Error(`python3 made no environment. ${needed}`)
  const packages = [`moto[server]==${version}`]
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]
  if ((await run(join(environment, 'bin', 'python'), pip)) !== 0) {
    throw new Error(`pip could not install ${packages.join(' ')}. ${needed}`)
  }
}

/** Starts moto, runs the tests against it, and stops it however they end. Gives the exit code of the tests. */
async function testWithMoto(): Promise<number> {
  const port = await freePort()
  const server = spawn(join(environment, 'bin', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: clean,
  })
  try {
    const url = `http://127.0.0.1:${port}`
    await untilAnswering(server, url)
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    return await run(process.execPath, [vitest, 'run', '__tests__/emulators/'], {
      env: { ...clean, MOTO_URL: url, RUN_EMULATORS: '1', AWS_EC2_METADATA_DISABLED: 'true' },
    })
  } finally {
    await stop(server)
  }
}

/** Throws with the end of what the emulator said. */
async function untilAnswering(server: ChildProcess, url: string): Promise<void> {
  let said = ''
  let failed: Error | null = null
  server.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000)
  })
  server.once('error', (error) => {
    failed = error
  })
  const deadline = Date.now() + startMs
  while (Date.now() < deadline && server.exitCode === null && failed === null) {
    const answered = await fetch(`${url}/moto-api/`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(startMs)]),
    })
      .then(({ ok }) => ok)
      .catch(() => false)
    signal.throwIfAborted()
    if (answered) return
    await sleep(lookMs)
  }
  throw new Error(`The emulator did not start.\n${failed === null ? said : String(failed)}`)
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill()
  const kill = setTimeout(() => server.kill('SIGKILL'), endMs)
  await ended
  clearTimeout(kill)
}

/** Runs a command in the project, its output shown; gives its exit code, 1 where a signal ended it. Throws when it cannot run. */
function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], signal, ...options })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
