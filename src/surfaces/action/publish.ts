import { type Json, valueAt } from '../../base/json.ts'
import type { Target } from '../../engine/target.ts'
import { docsUrlFor, fileUrlFor } from '../../github/links.ts'
import { connectGitHub } from '../../github/octokit.ts'
import { openSession } from '../../github/session.ts'
import { gitHubTarget } from '../../github/target.ts'
import type { SuggestionSources } from '../../reporters/github/suggestion-candidates.ts'
import type { GitHubRun, Run } from '../../reporters/reporter.ts'
import { readBounded } from '../../sources/bounded-file.ts'
import { linesOf } from '../inputs/input-lines.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { lineOf } from '../line-of.ts'
import { useOf } from './use.ts'

export interface RunInput {
  readonly inputs: Inputs
  readonly environment: NodeJS.ProcessEnv
  readonly version: string
  readonly paths: Run['files']
  readonly targets: readonly Target[]
}

export interface OpenedRun {
  /** What the reporters need. */
  readonly run: Run
  /** A fork's pull request: it gets no credentials, and its token may write nothing. */
  readonly isFork: boolean
}

/** Opened before there is a report, so that GitHub can be asked early. */
export async function openRun(input: RunInput): Promise<OpenedRun> {
  const { inputs, environment, paths, targets } = input
  const target = gitHubTarget(environment, await readEvent(environment))
  const summary = environment.GITHUB_STEP_SUMMARY ?? ''
  const run: Run = {
    version: input.version,
    now: Date.now(),
    docsUrl: docsUrlFor(environment),
    fileUrl: fileUrlFor(target),
    runUrl: target?.runUrl ?? null,
    maskAccountIds: inputs.maskAccountIds,
    files: { ...paths, ...(summary === '' ? {} : { summary }) },
    taskDefinitions: linesOf(inputs.taskDefinition).map(({ text }) => text),
    readLine: (file, line) => lineOf(targets, file, line),
    write: (line) => {
      process.stdout.write(`${line}\n`)
    },
    github: target === null || inputs.githubToken === '' ? null : gitHubRun(target, input),
  }
  return { run, isFork: target?.readOnlyToken ?? false }
}

function gitHubRun(target: GitHubRun['target'], { inputs, environment, targets }: RunInput): GitHubRun {
  const api = connectGitHub({ token: inputs.githubToken, baseUrl: environment.GITHUB_API_URL, environment })
  const { key, checkRun } = useOf(inputs, environment)
  return {
    ...openSession(api, target, key),
    comment: inputs.comment,
    key,
    checkRun,
    suggestions: inputs.suggestions === 'never' ? null : suggestionSources(targets),
  }
}

function suggestionSources(targets: readonly Target[]): SuggestionSources {
  return {
    readLine: (file, line) => lineOf(targets, file, line),
    valueAt: (index, pointer) => valueAt(targets[index]?.parsed.document?.value ?? null, pointer),
  }
}

/** A payload that is missing or broken costs the pull request, not the run. */
async function readEvent({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): Promise<Json> {
  if (path === undefined || path === '') return null
  const reading = await readBounded(path, eventBytes)
  if (reading.status !== 'read') return null
  try {
    return JSON.parse(Buffer.from(reading.bytes).toString()) as Json
  } catch {
    return null
  }
}

/** Bytes of the event's payload: GitHub caps it at 25 MB. https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const eventBytes = 25 * 1024 * 1024
