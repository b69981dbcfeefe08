import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { type GitHubServer, startGitHub } from '../__tests__/support/github/server.ts'
import type { GitHubCall, GitHubWorld } from '../__tests__/support/github/state.ts'
import { isJsonObject, type Json, type JsonObject, valueAt } from '../src/base/json.ts'
import { findPullRequest } from '../src/github/find-pull-request.ts'
import { listMarked, writeMarked } from '../src/github/marked-comments.ts'
import { connectGitHub } from '../src/github/octokit.ts'
import type { GitHubTarget } from '../src/github/target.ts'
import { publishCheckRun } from '../src/reporters/github/check-run.ts'
import { publishSuggestions } from '../src/reporters/github/suggestions.ts'
import { createPublisher } from '../src/reporters/publisher/publisher.ts'

// What this project sends to GitHub, and what the embedded GitHub answers and refuses, against GitHub's own description of its API. The
// description is large and needed by nothing else, so this script installs it by itself.
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'build', 'github-openapi')
const version = '23.0.2'
/** github.com, and the oldest server that runs actions on Node.js 24. */
const descriptions = ['api.github.com', 'ghes-3.18']
const file = (name: string) => join(folder, 'node_modules', '@octokit', 'openapi', 'generated', `${name}.json`)

const headSha = 'a'.repeat(40)
const target: GitHubTarget = {
  owner: 'acme',
  repo: 'shop',
  event: 'push',
  headSha,
  pullRequest: null,
  lookUp: { by: 'commit' },
  isFork: false,
  readOnlyToken: false,
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/shop/actions/runs/4711',
}
const world: GitHubWorld = {
  pulls: [
    {
      number: 7,
      state: 'open',
      headSha,
      files: [{ filename: 'deploy/api.json', patch: '@@ -1,1 +1,2 @@\n {\n+  "a": "b"' }],
    },
  ],
}

install()
const problems: string[] = []
for (const name of descriptions) {
  const description: Json = JSON.parse(readFileSync(file(name), 'utf8'))
  const calls = [...(await ordinaryCalls()), ...(await refusedCalls())]
  for (const call of calls)
    problems.push(...problemsOf(call, validatorsOf(description)).map((problem) => `${name}: ${problem}`))
  console.log(`${name}: ${calls.length} requests and answers compared`)
}
for (const problem of new Set(problems)) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

function install(): void {
  if (descriptions.every((name) => existsSync(file(name)))) return
  mkdirSync(folder, { recursive: true })
  const wanted = [
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefix',
    folder,
    `@octokit/openapi@${version}`,
  ]
  execFileSync('npm', ['install', ...wanted], { stdio: 'inherit' })
}

interface Exchange extends Pick<GitHubCall, 'method' | 'path' | 'query' | 'body' | 'status'> {
  readonly answer: Json
}

/** Every request that the reporters make, with a body of each kind. */
async function ordinaryCalls(): Promise<Exchange[]> {
  return withServer(async (server) => {
    const api = connectGitHub({ token: 'ghs_test', baseUrl: server.url })
    const publisher = createPublisher({ credentials: [], maskAccountIds: [] })
    const comment = { owner: 'acme', repo: 'shop', pullRequest: 7, key: 'prod/api' }
    await findPullRequest(api, target)
    await findPullRequest(api, { ...target, lookUp: { by: 'branch', owner: 'eve', branch: 'topic' } })
    for (const line of ['one', 'two']) {
      const body = `### ${line} <!-- ecs-preflight:prod/api -->`
      await writeMarked(api, comment, await listMarked(api, comment), { body, create: true })
    }
    await publishCheckRun(api, target, {
      name: 'ECS preflight',
      key: 'prod/api',
      conclusion: 'failure',
      title: 'api: tasks would not start',
      summary: 'x'.repeat(60_000),
      annotations: Array.from({ length: 120 }, (_, index) => ({
        path: 'deploy/api.json',
        startLine: index + 1,
        endLine: index + 1,
        ...(index % 2 === 0 ? { startColumn: 1, endColumn: 9 } : {}),
        level: 'failure' as const,
        title: 't'.repeat(255),
        message: 'm',
      })),
      publisher,
    })
    await publishSuggestions(api, target, {
      pullRequest: 7,
      candidates: [
        { path: 'deploy/api.json', line: 2, before: '  "a": "b"', after: '  "a": "c"', finding: suggestedFinding() },
      ],
      maskAccountIds: false,
      publisher,
    })
  })
}

function suggestedFinding() {
  return {
    check: 'secret-exists',
    rule: null,
    severity: 'error',
    pointer: '/a',
    container: null,
    subject: '/a',
    message: 'It is wrong.',
    remedy: 'Correct it.',
    since: null,
    location: null,
    replacement: 'c',
  } as const
}

/** What GitHub refuses by its description must be refused here too. */
async function refusedCalls(): Promise<Exchange[]> {
  const annotation = { path: 'a.json', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
  const output = { title: 't', summary: 's' }
  const bodies: readonly (readonly [string, JsonObject])[] = [
    ['/issues/7/comments', {}],
    ['/check-runs', { name: 'n' }],
    ['/check-runs', { head_sha: headSha }],
    ['/check-runs', { name: 'n', head_sha: headSha, conclusion: 'fine' }],
    ['/check-runs', { name: 'n', head_sha: headSha, output: { title: 't' } }],
    ['/check-runs', { name: 'n', head_sha: headSha, output: { ...output, summary: 's'.repeat(65_536) } }],
    [
      '/check-runs',
      {
        name: 'n',
        head_sha: headSha,
        output: { ...output, annotations: Array.from({ length: 51 }, () => annotation) },
      },
    ],
    [
      '/check-runs',
      {
        name: 'n',
        head_sha: headSha,
        output: { ...output, annotations: [{ ...annotation, annotation_level: 'error' }] },
      },
    ],
    ['/check-runs', { name: 'n', head_sha: headSha, output: { ...output, annotations: [{ path: 'a.json' }] } }],
    ['/pulls/7/comments', { commit_id: headSha, path: 'deploy/api.json', line: 2, side: 'RIGHT' }],
  ]
  return withServer(async (server) => {
    for (const [path, body] of bodies) {
      await fetch(`${server.url}/repos/acme/shop${path}`, {
        method: 'POST',
        headers: { authorization: 'token ghs_test', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    }
  })
}

/** The server's calls, each with what it answered. */
async function withServer(act: (server: GitHubServer) => Promise<void>): Promise<Exchange[]> {
  const server = await startGitHub(world)
  try {
    await act(server)
    return server.calls.map((call) => ({ ...call, answer: call.answer ?? null }))
  } finally {
    await server.close()
  }
}

interface Operation {
  readonly body: ((value: Json) => readonly string[]) | null
  readonly answer: ((value: Json) => readonly string[]) | null
}

type Validators = (exchange: Exchange) => Operation | null

function validatorsOf(description: Json): Validators {
  const strict = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  const lenient = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  strict.addSchema(description as object, 'github')
  // The embedded GitHub answers with the members that somebody reads: these must be as described.
  lenient.addSchema(withoutRequired(description) as object, 'github')
  const paths = isJsonObject(description) && isJsonObject(description.paths) ? description.paths : {}
  return ({ method, path, status }) => {
    const template = Object.keys(paths).find((each) =>
      new RegExp(`^${each.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
    )
    if (template === undefined) return null
    const pointer = `/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}` as const
    if (valueAt(description, pointer) === undefined) return null
    const compiled = (ajv: Ajv, below: string) => {
      const schema = `${pointer}${below}`
      if (valueAt(description, schema as `/${string}`) === undefined) return null
      const validate = ajv.compile({ $ref: `github#${schema.split('/').map(encodeURIComponent).join('/')}` })
      return (value: Json) =>
        validate(value)
          ? []
          : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
    }
    return {
      body: compiled(strict, '/requestBody/content/application~1json/schema'),
      answer: compiled(lenient, `/responses/${status}/content/application~1json/schema`),
    }
  }
}

/** A schema under which what is there must be right, and nothing need be there. */
function withoutRequired(value: Json): Json {
  if (Array.isArray(value)) return value.map((each: Json) => withoutRequired(each))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !(key === 'required' && Array.isArray(member)))
      .map(([key, member]) => [key, withoutRequired(member)]),
  )
}

function problemsOf(exchange: Exchange, validators: Validators): string[] {
  const { method, path, status, body, answer } = exchange
  const name = `${method} ${path}`
  if (path === '/graphql' || path === '/user') return []
  const operation = validators(exchange)
  if (operation === null) return [`${name}: GitHub has no such operation`]
  const wrong = body === null ? [] : (operation.body?.(body) ?? [])
  if (status >= 400)
    return wrong.length > 0
      ? []
      : [`${name}: refused with ${status}, but GitHub's description takes it: ${JSON.stringify(body).slice(0, 200)}`]
  return [
    ...wrong.map((problem) => `${name}: GitHub would refuse the request, which was answered ${status}: ${problem}`),
    ...(operation.answer?.(answer) ?? []).map(
      (problem) => `${name}: GitHub answers otherwise than the embedded one: ${problem}`,
    ),
  ]
}
