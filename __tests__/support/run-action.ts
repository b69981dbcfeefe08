import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Json, JsonObject } from '../../src/base/json.ts'
import { bundleUnderTest } from './bundle-under-test.ts'
import { type Measure, spawnNode } from './spawn-node.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Nothing listens on the discard port, so a run without a server can reach no one. */
const NOWHERE = 'http://127.0.0.1:9'
const TIMEOUT_MS = 60_000

export interface ActionRun {
  /** Compiled action; default the one built from src. */
  bundle?: string
  /** The action's metadata; default action.yml. */
  metadata?: string
  /** GITHUB_WORKSPACE and working directory. */
  workspace: string
  /** As under `with:`; what is absent has the default of action.yml. */
  inputs: Record<string, string>
  /** The webhook's payload. */
  event?: JsonObject
  eventName?: string
  /** GITHUB_SHA. */
  sha?: string
  /** GITHUB_REPOSITORY. */
  repository?: string
  /** Embedded AWS; without it there are no credentials and no endpoint. */
  aws?: { url: string; region?: string; credentials?: boolean }
  /** Embedded GitHub. */
  github?: { url: string }
  /** Further variables, the last word. An undefined value takes one away. */
  env?: Record<string, string | undefined>
  timeoutMs?: number
  /** Also measure what the process used. */
  measure?: Measure
}

export interface ActionResult {
  /** Null: ended by a signal. */
  exitCode: number | null
  timedOut: boolean
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
  /** The JSON report that the output `report` points to, or null. */
  report: JsonObject | null
  reportText: string | null
  sarif: JsonObject | null
  /** The page that the input `html-file` names, or null. */
  html: string | null
  /** Everything the run wrote anywhere, for tests on what must not be in it. */
  published: string
  durationMs: number
  cpuMs: number | null
  maxRssKb: number | null
}

/** A new directory that holds the files. */
export async function createWorkspace(
  files: Record<string, string | JsonObject> = {},
): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'preflight-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`)
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Runs the bundled action as the runner does. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const files = await createRunnerFiles(run.event ?? {})
  try {
    const env = { ...(await environment(run, files)), ...run.env }
    const bundle = run.bundle === undefined ? await bundleUnderTest() : resolve(run.bundle)
    const started = performance.now()
    const options = { cwd: run.workspace, env, timeoutMs: run.timeoutMs ?? TIMEOUT_MS }
    const { exitCode, timedOut, stdout, stderr, cpuMs, maxRssKb } = await spawnNode(
      [bundle],
      options,
      run.measure ?? null,
      files.directory,
    )
    const durationMs = performance.now() - started
    const outputs = parseFileCommands(await readFile(files.output, 'utf8'))
    const summary = await readFile(files.summary, 'utf8')
    const reportText = await readOutputFile(outputs.report, run.workspace)
    const sarifText = await readOutputFile(outputs.sarif, run.workspace)
    const html = await readOutputFile(run.inputs['html-file'], run.workspace)
    return {
      exitCode,
      timedOut,
      stdout,
      stderr,
      outputs,
      summary,
      report: reportText === null ? null : (JSON.parse(reportText) as JsonObject),
      reportText,
      sarif: sarifText === null ? null : (JSON.parse(sarifText) as JsonObject),
      html,
      published: [stdout, stderr, JSON.stringify(outputs), summary, reportText ?? '', sarifText ?? '', html ?? ''].join(
        '\n',
      ),
      durationMs,
      cpuMs,
      maxRssKb,
    }
  } finally {
    await rm(files.directory, { recursive: true, force: true })
  }
}

interface RunnerFiles {
  directory: string
  event: string
  output: string
  summary: string
  env: string
}

async function createRunnerFiles(event: JsonObject): Promise<RunnerFiles> {
  const directory = await mkdtemp(join(tmpdir(), 'preflight-runner-'))
  const at = (name: string): string => join(directory, name)
  const files = {
    directory,
    event: at('event.json'),
    output: at('output'),
    summary: at('summary'),
    env: at('env'),
  }
  await writeFile(files.event, JSON.stringify(event))
  for (const path of [files.output, files.summary, files.env]) await writeFile(path, '')
  await mkdir(at('temp'))
  await mkdir(at('home'))
  return files
}

/** Nothing is inherited: no credentials, no proxies, no home directory with an AWS configuration. */
async function environment(run: ActionRun, files: RunnerFiles): Promise<Record<string, string>> {
  const eventName = run.eventName ?? 'push'
  const credentials = run.aws !== undefined && run.aws.credentials !== false
  return {
    ...(await inputVariables(run.inputs, run.metadata ?? join(ROOT, 'action.yml'))),
    HOME: join(files.directory, 'home'),
    RUNNER_TEMP: join(files.directory, 'temp'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'preflight',
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_JOB: 'preflight',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REPOSITORY: run.repository ?? 'acme/shop',
    GITHUB_SHA: run.sha ?? '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: eventName === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: run.github?.url ?? NOWHERE,
    GITHUB_GRAPHQL_URL: `${run.github?.url ?? NOWHERE}/graphql`,
    AWS_ENDPOINT_URL: run.aws?.url ?? NOWHERE,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: join(files.directory, 'home', 'no-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(files.directory, 'home', 'no-credentials'),
    ...(run.aws === undefined ? {} : { AWS_REGION: run.aws.region ?? 'us-east-1' }),
    ...(credentials
      ? { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example', AWS_SESSION_TOKEN: 'example' }
      : {}),
  }
}

/** As the runner sets them: hyphens kept, with the defaults of action.yml. */
async function inputVariables(given: Record<string, string>, metadataFile: string): Promise<Record<string, string>> {
  const metadata = parse(await readFile(metadataFile, 'utf8')) as {
    inputs: Record<string, { default?: unknown }>
  }
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(metadata.inputs, name))
  if (unknown.length > 0) throw new Error(`the action declares no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? evaluated(String(input.default ?? '')),
    ]),
  )
}

/** A default as the runner hands it over in a job without a matrix. */
function evaluated(text: string): string {
  return text
    .replace(/\$\{\{\s*github\.token\s*\}\}/, 'ghs_example')
    .replace(/\$\{\{\s*toJSON\(matrix\)\s*\}\}/, 'null')
}

/** The runner's command file: `name=value`, or with a delimiter over several lines. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line)
    if (heredoc !== null) {
      const [, name = '', delimiter = ''] = heredoc
      const end = lines.indexOf(delimiter, index + 1)
      if (end === -1) throw new Error(`the delimiter of ${name} is missing`)
      values[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    }
  }
  return values
}

async function readOutputFile(path: string | undefined, workspace: string): Promise<string | null> {
  if (path === undefined || path === '') return null
  const absolute = resolve(workspace, path)
  return existsSync(absolute) ? readFile(absolute, 'utf8') : null
}

/** The payload of a `pull_request` event. */
export function pullRequestEvent(
  number: number,
  headSha: string,
  repository = 'acme/shop',
  headRepository = repository,
): JsonObject {
  const [owner = '', name = ''] = repository.split('/')
  const head: Json = {
    sha: headSha,
    ref: 'change',
    repo: { full_name: headRepository, fork: headRepository !== repository },
  }
  return {
    action: 'synchronize',
    number,
    pull_request: { number, head, base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: repository } } },
    repository: { name, full_name: repository, owner: { login: owner } },
  }
}
