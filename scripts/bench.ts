import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { longestChain } from '../__tests__/support/aws/longest-chain.ts'
import { startAws } from '../__tests__/support/aws/server.ts'
import type { World } from '../__tests__/support/aws/world.ts'
import { startGitHub } from '../__tests__/support/github/server.ts'
import { type ActionResult, createWorkspace, pullRequestEvent, runAction } from '../__tests__/support/run-action.ts'
import type { JsonObject } from '../src/base/json.ts'

// What a run costs, printed and never asserted: wall time in round trips of injected latency, start-up against an empty Node
// process, memory, and AWS calls. Medians of several runs; the servers are other processes' work on the same machine, so only
// differences between rows mean something.
const runs = 5
const latencyMs = 50
/** So long that what the machine computes meanwhile hides no round trip. */
const farLatencyMs = 500
const account = '111222333444'
const region = 'eu-west-1'
const headSha = '9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d4f2c1d0e'
const role = `arn:aws:iam::${account}:role/shop-execution`

interface Load {
  readonly secrets: number
  readonly parameters: number
}

function worldOf({ secrets, parameters }: Load): World {
  return {
    region,
    account,
    secrets: range(secrets).map((index) => ({
      arn: secretArn(index),
      versions: [
        { id: '5f0c2d3e-8a41-4b6d-9c77-2f1e0d9b8a01', stages: ['AWSCURRENT'], secretString: '{"password":"value"}' },
      ],
    })),
    parameters: range(parameters).map((index) => ({ name: `/shop/${index}`, type: 'SecureString', value: 'value' })),
    roles: [
      {
        arn: role,
        trust: statement({ Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }),
        inline: { all: statement({ Action: '*', Resource: '*' }) },
      },
    ],
    repositories: [
      { name: 'shop', images: [{ digest: `sha256:${'a'.repeat(64)}`, tags: ['1'], platforms: ['linux/amd64'] }] },
    ],
    logGroups: [{ name: '/ecs/shop' }],
  }
}

function statement(parts: JsonObject): JsonObject {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...parts }] }
}

function definitionOf({ secrets, parameters }: Load): JsonObject {
  return {
    family: 'shop',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: role,
    containerDefinitions: [
      {
        name: 'shop',
        image: `${account}.dkr.ecr.${region}.amazonaws.com/shop:1`,
        secrets: [
          ...range(secrets).map((index) => ({ name: `SECRET_${index}`, valueFrom: `${secretArn(index)}:password::` })),
          ...range(parameters).map((index) => ({ name: `PARAMETER_${index}`, valueFrom: `/shop/${index}` })),
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/shop', 'awslogs-region': region, 'awslogs-stream-prefix': 'shop' },
        },
      },
    ],
  }
}

function secretArn(index: number): string {
  return `arn:aws:secretsmanager:${region}:${account}:secret:shop/${index}-Ab${String(index).padStart(4, '0')}`
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}

interface Measured extends ActionResult {
  /** The longest row of calls to AWS that waited for one another. */
  readonly chain: number
}

async function measure(load: Load, latency: number): Promise<Measured[]> {
  const results: Measured[] = []
  const workspace = await createWorkspace({ 'shop.json': definitionOf(load) })
  for (let run = 0; run < runs; run += 1) {
    const aws = await startAws(worldOf(load), { latencyMs: latency })
    const github = await startGitHub({ latencyMs: latency, pulls: [{ number: 1, state: 'open', headSha }] })
    const result = await runAction({
      bundle: fileURLToPath(new URL('../dist/index.js', import.meta.url)),
      workspace: workspace.path,
      aws: { url: aws.url, region },
      github,
      eventName: 'pull_request',
      event: pullRequestEvent(1, headSha),
      inputs: { 'task-definition': 'shop.json', comment: 'always' },
      measureMemory: true,
    })
    results.push({ ...result, chain: longestChain(aws.calls) })
    await Promise.all([aws.close(), github.close()])
  }
  await workspace.remove()
  return results
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function emptyNodeMs(): number {
  return median(
    range(9).map(() => {
      const started = performance.now()
      spawnSync(process.execPath, ['-e', '0'])
      return performance.now() - started
    }),
  )
}

const wall = (results: readonly ActionResult[]) => median(results.map((result) => result.durationMs))

const empty = emptyNodeMs()
console.log(
  `node -e 0: ${empty.toFixed(0)} ms; each figure is a median of ${runs} runs with ${latencyMs} ms injected on AWS and GitHub\n`,
)
console.log(
  `Round trips: what the injected latency adds, GitHub's included. Longest chain: calls to AWS that waited for one another, counted at ${farLatencyMs} ms.\n`,
)
console.log(
  'secrets  parameters  conclusion  0 ms     50 ms    round trips  longest chain  × node -e 0  peak MiB  AWS calls  simulate  batch  describe',
)
for (const load of [
  { secrets: 1, parameters: 0 },
  { secrets: 25, parameters: 10 },
  { secrets: 50, parameters: 0 },
  { secrets: 200, parameters: 0 },
  { secrets: 500, parameters: 500 },
  { secrets: 1000, parameters: 0 },
]) {
  const still = await measure(load, 0)
  const slow = await measure(load, latencyMs)
  const far = await measure(load, farLatencyMs)
  const calls = (slow[0]?.report?.calls ?? {}) as Record<string, number>
  const count = (name: string) => calls[name] ?? 0
  const row = [
    String(load.secrets).padEnd(8),
    String(load.parameters).padEnd(11),
    String(slow[0]?.report?.conclusion).padEnd(11),
    wall(still).toFixed(0).padEnd(8),
    wall(slow).toFixed(0).padEnd(8),
    ((wall(slow) - wall(still)) / latencyMs).toFixed(1).padEnd(12),
    String(median(far.map(({ chain }) => chain))).padEnd(14),
    (wall(still) / empty).toFixed(1).padEnd(12),
    String(Math.round(median(still.map((result) => result.maxRssKb ?? Number.NaN)) / 1024)).padEnd(9),
    String(Object.values(calls).reduce((sum, each) => sum + each, 0)).padEnd(10),
    String(count('iam:SimulatePrincipalPolicy')).padEnd(9),
    String(count('secretsmanager:BatchGetSecretValue')).padEnd(6),
    String(count('secretsmanager:DescribeSecret')),
  ]
  console.log(row.join(' '))
}
