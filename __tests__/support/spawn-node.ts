import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How a process ended, and what it wrote. */
export interface Ended {
  /** Null: ended by a signal. */
  readonly exitCode: number | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
}

export interface SpawnOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly timeoutMs: number
}

/** What a process used, as the operating system accounts it. */
export interface Usage {
  /** User and system time of all threads; null where it was not measured. */
  readonly cpuMs: number | null
  /** Peak of resident memory; null likewise. */
  readonly maxRssKb: number | null
}

/**
 * `cpu` accounts the whole process from outside, start and end included. `memory` loads a module into it that writes the peak at its
 * end, and so costs a little time: the two are told by different runs.
 */
export type Measure = 'cpu' | 'memory'

/** Runs Node with these arguments; files about what it used are written to `directory`. */
export async function spawnNode(
  args: readonly string[],
  options: SpawnOptions,
  measure: Measure | null = null,
  directory = '',
): Promise<Ended & Usage> {
  const file = join(directory, 'usage')
  const [program, ...programArgs] = await commandFor(args, measure, directory, file)
  const ended = await runToEnd(program, programArgs, options)
  const text = existsSync(file) ? await readFile(file, 'utf8') : null
  return {
    ...ended,
    cpuMs: measure === 'cpu' && text !== null ? cpuMsOf(text) : null,
    maxRssKb: measure === 'memory' && text !== null ? Number(text) : null,
  }
}

type Program = readonly [program: string, ...args: string[]]

async function commandFor(
  args: readonly string[],
  measure: Measure | null,
  directory: string,
  file: string,
): Promise<Program> {
  if (measure === 'cpu') return timed([process.execPath, ...args], file)
  if (measure === null) return [process.execPath, ...args]
  const hook = join(directory, 'usage.cjs')
  await writeFile(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(${peakKb})))`,
  )
  return [process.execPath, '--require', hook, ...args]
}

/** `maxRSS` begins with that of the process that forked this one, which Linux does not count in VmHWM. */
const peakKb = `(() => {
  try {
    return /VmHWM:\\s*(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    return process.resourceUsage().maxRSS
  }
})()`

/** Bash tells milliseconds of user and system time of a command that has ended; the `time` of other shells tells hundredths of a second. */
export function timed(command: readonly string[], file: string): Program {
  const script = `TIMEFORMAT='%3U %3S'; exec 3>&2; { time "$@" 2>&3; } 2>${quotedForShell(file)}`
  return ['bash', '-c', script, 'bash', ...command]
}

function quotedForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** `0.052 0.013`: seconds of user and of system time. */
export function cpuMsOf(text: string): number {
  return text
    .trim()
    .split(/\s+/)
    .reduce((sum, seconds) => sum + Number(seconds) * 1000, 0)
}

export function runToEnd(program: string, args: readonly string[], options: SpawnOptions): Promise<Ended> {
  return new Promise((settle, reject) => {
    // A group of its own, so that a program is ended with what it started.
    const detached = process.platform !== 'win32'
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached,
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }, options.timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      settle({
        exitCode,
        timedOut,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      })
    })
  })
}
