import type { JsonObject } from '../../../src/base/json.ts'
import { notAllowed } from './comments.ts'
import type { GitHubRequest, GitHubRoute } from './routes.ts'
import { nextId, route } from './routes.ts'
import type { GitHubCheckRun, GitHubState } from './state.ts'
import { GitHubError, unprocessable } from './state.ts'

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const ANNOTATIONS_LIMIT = 50
const TEXT_LIMIT = 65_535
const MESSAGE_LIMIT = 64 * 1024
const TITLE_LIMIT = 255
const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out']
const LEVELS = ['notice', 'warning', 'failure']

export const checkRoutes: readonly GitHubRoute[] = [
  route('POST', '/check-runs', ({ state, body }) => {
    allow(state)
    const name = body.name
    const headSha = body.head_sha
    if (typeof name !== 'string' || name === '') throw unprocessable('CheckRun', 'name', 'name is required')
    if (typeof headSha !== 'string' || headSha === '')
      throw unprocessable('CheckRun', 'head_sha', 'head_sha is required')
    const run: GitHubCheckRun = {
      id: nextId(state),
      name,
      headSha,
      status: 'queued',
      conclusion: null,
      title: '',
      summary: '',
      text: null,
      detailsUrl: null,
      externalId: null,
      annotations: [],
    }
    apply(run, body)
    state.checkRuns.push(run)
    return { status: 201, body: shown(run, state) }
  }),
  route('PATCH', '/check-runs/:id', (request) => {
    allow(request.state)
    const run = requireRun(request)
    apply(run, request.body)
    return { status: 200, body: shown(run, request.state) }
  }),
  route('GET', '/check-runs/:id', (request) => ({ status: 200, body: shown(requireRun(request), request.state) })),
  route('GET', '/commits/:ref/check-runs', ({ state, parameters, query }) => {
    const name = query.get('check_name')
    const found = state.checkRuns.filter((run) => run.headSha === parameters[0] && (name === null || run.name === name))
    return { status: 200, body: { total_count: found.length, check_runs: found.map((run) => shown(run, state)) } }
  }),
]

function allow({ permissions }: GitHubState): void {
  if (!permissions.checks) throw notAllowed()
}

function requireRun({ state, parameters }: GitHubRequest): GitHubCheckRun {
  const found = state.checkRuns.find((run) => run.id === Number(parameters[0]))
  if (found === undefined) throw new GitHubError(404, 'Not Found')
  return found
}

function apply(run: GitHubCheckRun, body: JsonObject): void {
  if (typeof body.name === 'string') run.name = body.name
  if (typeof body.details_url === 'string') run.detailsUrl = body.details_url
  if (typeof body.external_id === 'string') run.externalId = body.external_id
  if (body.conclusion !== undefined) {
    if (typeof body.conclusion !== 'string' || !CONCLUSIONS.includes(body.conclusion))
      throw unprocessable('CheckRun', 'conclusion', 'conclusion is not included in the list')
    run.conclusion = body.conclusion
    run.status = 'completed'
  }
  if (typeof body.status === 'string') {
    if (body.status === 'completed' && run.conclusion === null)
      throw unprocessable('CheckRun', 'conclusion', 'conclusion is required when status is completed')
    run.status = body.status
  }
  if (body.output !== undefined) applyOutput(run, body.output)
}

function applyOutput(run: GitHubCheckRun, output: JsonObject[string]): void {
  if (!isObject(output) || typeof output.title !== 'string' || typeof output.summary !== 'string') {
    throw unprocessable('CheckRun', 'output', 'output needs title and summary')
  }
  for (const field of ['summary', 'text']) {
    const value = output[field]
    if (typeof value === 'string' && value.length > TEXT_LIMIT)
      throw unprocessable('CheckRun', field, `Only ${TEXT_LIMIT} characters are allowed`)
  }
  const annotations = Array.isArray(output.annotations)
    ? output.annotations.filter((item: JsonObject[string]) => isObject(item))
    : []
  if (annotations.length > ANNOTATIONS_LIMIT)
    throw unprocessable('CheckRun', 'annotations', `No more than ${ANNOTATIONS_LIMIT} annotations are allowed`)
  for (const annotation of annotations) validateAnnotation(annotation)
  run.title = output.title
  run.summary = output.summary
  if (typeof output.text === 'string') run.text = output.text
  run.annotations.push(...annotations)
}

function validateAnnotation(annotation: JsonObject): void {
  const { path, start_line: start, end_line: end, annotation_level: level, message, title } = annotation
  const wrong = (field: string, why: string): GitHubError => unprocessable('CheckAnnotation', field, why)
  if (typeof path !== 'string' || path === '' || path.startsWith('/') || path.startsWith('./'))
    throw wrong('path', 'path must be relative to the repository')
  if (typeof start !== 'number' || start < 1) throw wrong('start_line', 'start_line is required')
  if (typeof end !== 'number' || end < start) throw wrong('end_line', 'end_line must not be before start_line')
  if (typeof level !== 'string' || !LEVELS.includes(level))
    throw wrong('annotation_level', 'annotation_level is not included in the list')
  if (typeof message !== 'string' || message === '') throw wrong('message', 'message is required')
  for (const field of ['message', 'raw_details']) {
    const value = annotation[field]
    if (typeof value === 'string' && Buffer.byteLength(value) > MESSAGE_LIMIT) throw wrong(field, 'is too large')
  }
  if (typeof title === 'string' && title.length > TITLE_LIMIT) throw wrong('title', 'is too long')
  const columns = [annotation.start_column, annotation.end_column].filter((column) => column !== undefined)
  if (columns.length > 0 && start !== end) throw wrong('start_column', 'columns are only allowed on a single line')
  if (columns.some((column) => typeof column !== 'number' || column < 1))
    throw wrong('start_column', 'columns are 1-based')
  if (columns.length === 2 && Number(columns[1]) < Number(columns[0]))
    throw wrong('end_column', 'end_column must not be before start_column')
}

function isObject(value: JsonObject[string] | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(run: GitHubCheckRun, { repository }: GitHubState): JsonObject {
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    html_url: `https://github.com/${repository}/runs/${run.id}`,
    output: { title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length },
    app: { slug: 'github-actions' },
  }
}
