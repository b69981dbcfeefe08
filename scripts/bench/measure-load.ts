import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { longestChain } from '../../__tests__/support/aws/longest-chain.ts'
import { startAws } from '../../__tests__/support/aws/server.ts'
import { startGitHub } from '../../__tests__/support/github/server.ts'
import { filesOf, type Load, region, worldOf } from '../../__tests__/support/loads.ts'
import { type ActionResult, createWorkspace, pullRequestEvent, runAction } from '../../__tests__/support/run-action.ts'
import { cpuMsOf, runToEnd, spawnNode, timed } from '../../__tests__/support/spawn-node.ts'

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const headSha = '9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d4f2c1d0e'

/** One row of the table: what is judged, and which of its costs are measured how often. */
export interface Row {
  readonly name: string
  /** Null: no input at all. */
  readonly load: Load | null
  readonly github: boolean
  /** Runs, each beside one of an empty Node.js process. */
  readonly pairs: number
  /** Whether the chain of calls is counted. */
  readonly chain: boolean
}

/** What a row came to; null where it was not measured. */
export interface Figures {
  readonly conclusion: string
  readonly cpuOverNode: number
  readonly cpuMs: number
  readonly wallMs: number
  readonly mebibytes: number
  readonly calls: number
  readonly chain: number | null
}

/** Latency of AWS and GitHub where wall time and memory are told. */
export const latencyMs = 50
/** So long that what the machine computes meanwhile hides no round trip. */
const farLatencyMs = 250

export async function measureRow(row: Row): Promise<Figures> {
  const ratios: number[] = []
  const cpu: number[] = []
  let calls = 0
  let conclusion = ''
  for (let pair = 0; pair < row.pairs; pair += 1) {
    const { result, requests } = await run(row, { latencyMs: 0, measure: 'cpu' })
    ratios.push((result.cpuMs ?? Number.NaN) / (await emptyNodeMs()))
    cpu.push(result.cpuMs ?? Number.NaN)
    calls = requests
    conclusion = String(result.outputs.conclusion)
  }
  const { result } = await run(row, { latencyMs, measure: 'memory' })
  const far = row.chain ? await run(row, { latencyMs: farLatencyMs, measure: null }) : null
  return {
    conclusion,
    cpuOverNode: median(ratios),
    cpuMs: median(cpu),
    wallMs: result.durationMs,
    mebibytes: (result.maxRssKb ?? Number.NaN) / 1024,
    calls,
    chain: far === null ? null : far.chain,
  }
}

interface Measured {
  readonly result: ActionResult
  readonly requests: number
  /** The longest row of calls to AWS that waited for one another. */
  readonly chain: number
}

/** One run of the bundled action against servers of its own. */
async function run(
  { load, github: onGitHub }: Row,
  { latencyMs: injected, measure }: { latencyMs: number; measure: 'cpu' | 'memory' | null },
): Promise<Measured> {
  const files = load === null ? {} : filesOf(load)
  const workspace = await createWorkspace(files)
  const latency = injected === 0 ? {} : { latencyMs: injected }
  const aws = load === null ? null : await startAws(worldOf(load), latency)
  const github = onGitHub ? await startGitHub({ ...latency, pulls: [{ number: 1, state: 'open', headSha }] }) : null
  try {
    const result = await runAction({
      bundle,
      workspace: workspace.path,
      eventName: onGitHub ? 'pull_request' : 'push',
      event: onGitHub ? pullRequestEvent(1, headSha) : {},
      inputs: {
        'task-definition': Object.keys(files).join('\n'),
        ...(onGitHub ? { comment: 'always' } : { comment: 'never', 'check-run': '', 'github-token': '' }),
      },
      ...(aws === null ? {} : { aws: { url: aws.url, region } }),
      ...(github === null ? {} : { github }),
      ...(measure === null ? {} : { measure }),
    })
    const calls = aws?.calls ?? []
    return { result, requests: calls.length, chain: longestChain(calls) }
  } finally {
    await Promise.all([aws?.close(), github?.close(), workspace.remove()])
  }
}

async function emptyNodeMs(): Promise<number> {
  return inNewFolder(async (cwd) => {
    const { cpuMs } = await spawnNode(['-e', '0'], { cwd, env: {}, timeoutMs: 10_000 }, 'cpu', cwd)
    return cpuMs ?? Number.NaN
  })
}

/** CPU of another program and what it starts, over that of an empty Node.js process beside it, and its wall time. */
export async function measureProgram(
  command: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<{ readonly cpuOverNode: number; readonly wallMs: number; readonly exitCode: number | null }> {
  return inNewFolder(async (folder) => {
    const usage = join(folder, 'usage')
    const [program, ...args] = timed(command, usage)
    const started = performance.now()
    const { exitCode } = await runToEnd(program, args, { ...options, timeoutMs: 60_000 })
    const wallMs = performance.now() - started
    return { exitCode, wallMs, cpuOverNode: cpuMsOf(await readFile(usage, 'utf8')) / (await emptyNodeMs()) }
  })
}

async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
