import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../../src/base/json.ts'
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
  readonly eventName: 'pull_request' | 'push' | 'workflow_run'
  readonly event: JsonObject
  readonly inputs: Record<string, string>
  /** Whether the report has what AWS tells; a run without it takes half the time. */
  readonly asksAws: boolean
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
  /** Routes of the source that no scene asks. */
  readonly unasked: readonly string[]
  /** What does not hold of a cell's run. */
  judge(cell: GitHubCell): Promise<string[]>
  close(): Promise<void>
}

/** Every route that a run asks of GitHub with every fault: the bundled action, spawned as the runner does. */
export async function openGitHubMatrix(): Promise<GitHubMatrix> {
  const [service] = INCIDENT_SERVICES.filter(({ name }) => name === 'auth')
  if (service === undefined) throw new Error('the incident has no service auth')
  const aws = await startAws(incidentWorld(false))
  const workspace = await createWorkspace({ [manyFindings.name]: manyFindings.definition })
  cpSync(join(root, 'examples'), join(workspace.path, 'examples'), { recursive: true })
  const start = (scene: GitHubScene, github: FaultyGitHub) => run(scene, { github, aws, workspace: workspace.path })
  const clean = new Map<GitHubScene, ActionResult>()
  const cells: GitHubCell[] = []
  const seen = new Set<string>()
  for (const scene of await scenesFor(service, start)) {
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
    unasked: sourceRoutes().filter((route) => !seen.has(route)),
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

/** Every route that the source names, as `routeOf` names requests. */
function sourceRoutes(): string[] {
  const source = join(root, 'src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const named = files.flatMap((name) => [
    ...readFileSync(join(source, name), 'utf8').matchAll(/'((?:GET|POST|PUT|PATCH|DELETE) \/[^' ]*)'/g),
  ])
  const routes = named.map(([, route = '']) =>
    route
      .replace('/repos/{owner}/{repo}', '')
      .replace('{sha}', ':sha')
      .replace(/\{\w+\}/g, ':n'),
  )
  return [...new Set(routes)].sort()
}

/**
 * A first run; further ones that find their own comment changed, of a token that has a name of its own too, and of one that GraphQL tells
 * nothing; and those that a push and another workflow started.
 */
async function scenesFor(
  { file, service, cluster }: (typeof INCIDENT_SERVICES)[number],
  start: (scene: GitHubScene, github: FaultyGitHub) => Promise<ActionResult>,
): Promise<GitHubScene[]> {
  const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n')
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
  const pulls = [
    { number, state: 'open' as const, headSha, files: [{ filename: file, status: 'added' as const, patch }] },
  ]
  const inputs = { 'task-definition': file, service, cluster }
  const onPull = {
    eventName: 'pull_request',
    event: pullRequestEvent(number, headSha),
    inputs,
    asksAws: false,
  } as const
  const first: GitHubScene = { ...onPull, asksAws: true, name: 'first push', world: { pulls } }
  const github = await startFaultyGitHub(first.world, null)
  await start(first, github)
  const comments = github.state.comments.map((comment) => ({ ...comment, body: `${comment.body}\nolder` }))
  await github.close()
  const again = { ...github.state, comments }
  const login = 'release-engineer'
  const ofPerson = { ...again, login, comments: comments.map((comment) => ({ ...comment, login })) }
  const noGraphQl = { request: 'POST /graphql', times: -1, status: 403, message: 'Forbidden' }
  const workflowRun = {
    head_sha: headSha,
    head_branch: 'change',
    head_repository: { full_name: 'acme/shop' },
    pull_requests: [],
  }
  return [
    first,
    { ...onPull, name: 'second push', world: again },
    { ...onPull, name: 'second push with the token of a person', world: ofPerson },
    { ...onPull, name: 'second push without GraphQL', world: { ...ofPerson, faults: [noGraphQl] } },
    { ...onPull, name: 'more findings than one request takes', inputs: manyFindings.inputs, world: { pulls } },
    { name: 'push without a pull request', eventName: 'push', event: {}, inputs, asksAws: false, world: { pulls } },
    {
      name: 'after another workflow',
      eventName: 'workflow_run',
      event: { workflow_run: workflowRun },
      inputs,
      asksAws: false,
      world: { pulls },
    },
  ]
}

/** A check run takes fifty annotations with a request; further ones are appended. */
const manyFindings = {
  name: 'many-findings.json',
  inputs: { 'task-definition': 'many-findings.json', baseline: 'none' },
  definition: {
    family: 'many-findings',
    containerDefinitions: [
      {
        name: 'app',
        image: 'public.ecr.aws/docker/library/nginx:1',
        memory: 128,
        secrets: Array.from({ length: 60 }, (_, index) => ({ name: `S${index}`, valueFrom: `arn:aws:ssm:${index}` })),
      },
    ],
  },
}

interface Surroundings {
  readonly github: FaultyGitHub
  readonly aws: AwsServer
  readonly workspace: string
}

function run(
  { eventName, event, inputs, asksAws }: GitHubScene,
  { github, aws, workspace }: Surroundings,
): Promise<ActionResult> {
  return runAction({
    workspace,
    ...(asksAws ? { aws } : {}),
    github,
    eventName,
    sha: headSha,
    event,
    inputs: { ...inputs, comment: 'always' },
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
