import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

// Our questions to AWS, put to an emulator that nobody here wrote: moto, from PyPI, in an environment that this script makes.
const root = fileURLToPath(new URL('..', import.meta.url))
const environment = join(root, '.venv')
const requirement = 'moto[server]==5.2.5'
const startMs = 60_000
const testMs = 300_000

if (!existsSync(join(environment, 'bin', 'moto_server'))) install()
const port = await freePort()
const server = spawn(join(environment, 'bin', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
  stdio: 'ignore',
})
try {
  const url = `http://127.0.0.1:${port}`
  await answering(server, url)
  const tests = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '__tests__/emulators'],
    {
      cwd: root,
      stdio: 'inherit',
      timeout: testMs,
      env: { ...process.env, MOTO_URL: url },
    },
  )
  process.exitCode = tests.status ?? 1
} finally {
  server.kill()
}

/** Python's own environments: nothing is installed outside the project. */
function install(): void {
  run('python3', ['-m', 'venv', environment], 'Python 3 with its venv module is needed for the emulator tests.')
  run(
    join(environment, 'bin', 'pip'),
    ['install', '--quiet', '--disable-pip-version-check', requirement],
    `${requirement} could not be installed.`,
  )
}

function run(command: string, args: readonly string[], otherwise: string): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: testMs })
  if (status === 0) return
  console.error(otherwise)
  process.exit(1)
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

async function answering(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + startMs
  while (Date.now() < deadline && child.exitCode === null) {
    const answered = await fetch(`${url}/moto-api/`).then(
      () => true,
      () => false,
    )
    if (answered) return
    await sleep(200)
  }
  throw new Error('The emulator did not start.')
}
