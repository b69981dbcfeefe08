import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { type AwsServer, startAws } from '../aws/server.ts'
import type { GitHubWorld } from '../github/state.ts'
import { INCIDENT_SERVICES, incidentWorld } from '../incident.ts'
import { type ActionResult, createWorkspace, pullRequestEvent, runAction } from '../run-action.ts'
import { type FaultyGitHub, startFaultyGitHub } from './faulty-github.ts'
import { type GitHubFault, githubFaults } from './github-faults.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const headSha = '4f2c1d0e9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d'
const number = 41

/** How the action is started, and what GitHub holds by then. */
interface GitHubScene {
  readonly name: string
  readonly eventName: 'pull_request' | 'push'
  readonly world: GitHubWorld
}

/** One run of the matrix. */
export interface GitHubCell {
  readonly route: string
  readonly fault: GitHubFault
  readonly scene: GitHubScene
}

export interface GitHubMatrix {
  readonly cells: readonly GitHubCell[]
  /** What does not hold of a cell's run. */
  judge(cell: GitHubCell): Promise<string[]>
  close(): Promise<void>
}

/** Every route that a run asks of GitHub with every fault: the bundled action, spawned as the runner does. */
export async function openGitHubMatrix(): Promise<GitHubMatrix> {
  const [service] = INCIDENT_SERVICES.filter(({ name }) => name === 'auth')
  if (service === undefined) throw new Error('the incident has no service auth')
  const aws = await startAws(incidentWorld(false))
  const workspace = await createWorkspace()
  cpSync(join(root, 'examples'), join(workspace.path, 'examples'), { recursive: true })
  const start = (scene: GitHubScene, github: FaultyGitHub) =>
    run(scene, { github, aws, workspace: workspace.path, service })
  const clean = new Map<GitHubScene, ActionResult>()
  const cells: GitHubCell[] = []
  const seen = new Set<string>()
  for (const scene of await scenesFor(service.file, start)) {
    const github = await startFaultyGitHub(scene.world, null)
    clean.set(scene, await start(scene, github))
    for (const route of github.routes) {
      if (!seen.has(route)) cells.push(...githubFaults.map((fault) => ({ route, fault, scene })))
      seen.add(route)
    }
    await github.close()
  }
  return {
    cells,
    judge: async ({ route, fault, scene }) => {
      const github = await startFaultyGitHub(scene.world, { route, fault })
      const result = await start(scene, github)
      await github.close()
      const before = clean.get(scene)
      return before === undefined ? ['was never run without a fault'] : judge(before, result)
    },
    close: async () => {
      await Promise.all([aws.close(), workspace.remove()])
    },
  }
}

/** A first run, a further one that finds its own comment changed, and one that no pull request started. */
async function scenesFor(
  file: string,
  start: (scene: GitHubScene, github: FaultyGitHub) => Promise<ActionResult>,
): Promise<GitHubScene[]> {
  const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n')
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
  const pulls = [
    { number, state: 'open' as const, headSha, files: [{ filename: file, status: 'added' as const, patch }] },
  ]
  const first: GitHubScene = { name: 'first push', eventName: 'pull_request', world: { pulls } }
  const github = await startFaultyGitHub(first.world, null)
  await start(first, github)
  const comments = github.state.comments.map((comment) => ({ ...comment, body: `${comment.body}\nolder` }))
  await github.close()
  return [
    first,
    { name: 'second push', eventName: 'pull_request', world: { ...github.state, comments } },
    { name: 'push without a pull request', eventName: 'push', world: { pulls } },
  ]
}

interface Surroundings {
  readonly github: FaultyGitHub
  readonly aws: AwsServer
  readonly workspace: string
  readonly service: (typeof INCIDENT_SERVICES)[number]
}

function run({ eventName }: GitHubScene, { github, aws, workspace, service }: Surroundings): Promise<ActionResult> {
  return runAction({
    workspace,
    aws,
    github,
    eventName,
    sha: headSha,
    event: eventName === 'push' ? {} : pullRequestEvent(number, headSha),
    inputs: {
      'task-definition': service.file,
      service: service.service,
      cluster: service.cluster,
      comment: 'always',
    },
  })
}

/** GitHub only shows the report: whatever it answers, the verdict and the files are the same. */
function judge(clean: ActionResult, faulted: ActionResult): string[] {
  const { stdout, stderr } = faulted
  const faults = {
    'the run did not end': faulted.timedOut,
    [`the exit status is ${faulted.exitCode}`]: faulted.exitCode !== clean.exitCode,
    'the outputs differ': !isDeepStrictEqual(steady(clean.outputs), steady(faulted.outputs)),
    'the report differs': !isDeepStrictEqual(clean.report?.targets, faulted.report?.targets),
    'the SARIF log differs': !isDeepStrictEqual(clean.sarif, faulted.sarif),
    'there is no summary': faulted.summary === '',
    [`standard error says ${stderr.slice(0, 200)}`]: stderr !== '',
    'there is a stack trace': /^\s+at .*:\d+/m.test(stdout),
    'a bug is reported': stdout.includes('This is a bug'),
  }
  return Object.entries(faults).flatMap(([sentence, holds]) => (holds ? [sentence] : []))
}

/** The paths of reports are new in each run. */
function steady({ report: _report, sarif: _sarif, ...outputs }: ActionResult['outputs']) {
  return outputs
}
