import { createHash } from 'node:crypto'
import { isJsonObject, type Json } from '../../base/json.ts'
import { cutEnd } from '../../base/sentence.ts'
import type { Answer } from '../../github/answer.ts'
import { diffLines } from '../../github/diff-lines.ts'
import type { GitHubApi } from '../../github/octokit.ts'
import { readPages } from '../../github/pages.ts'
import type { GitHubTarget } from '../../github/target.ts'
import { code, fenced, prose } from '../markdown/markdown.ts'
import type { Publisher } from '../publisher/publisher.ts'
import type { Note, Reporter } from '../reporter.ts'
import { noteOf } from './note.ts'
import { type SuggestionCandidate, suggestionCandidates } from './suggestion-candidates.ts'

/** One-click corrections at the lines of the pull request. */
export const suggestionsReporter: Reporter = {
  surface: 'comment',
  async report(report, { github, maskAccountIds }, publisher) {
    const pullRequest = (await github?.pullRequest()) ?? null
    if (github === null || github.suggestions === null || pullRequest === null) return null
    return publishSuggestions(github.api, github.target, {
      pullRequest,
      candidates: suggestionCandidates(report, github.suggestions),
      maskAccountIds,
      publisher,
    })
  },
}

export interface SuggestionOptions {
  readonly pullRequest: number
  readonly candidates: readonly SuggestionCandidate[]
  /** Account ids are masked: a suggestion would publish them or, masked, be wrong. */
  readonly maskAccountIds: boolean
  readonly publisher: Publisher
}

/** More would be a wall of comments, and each costs a request that counts against GitHub's limit on content. */
export const SUGGESTIONS_LIMIT = 10
const TEXT_LIMIT = 2_000
const SUBJECT = 'Suggestions'
const MARKER = /<!-- ecs-preflight-suggestion:[0-9a-f]+ -->/
const NEEDS = 'pull-requests: write'

/**
 * Writes a review comment with a one-click suggestion for each whose line is in the pull
 * request's diff and reads there as it did in the workspace, unless an earlier run wrote it. Gives a note. Never throws.
 */
export async function publishSuggestions(
  api: GitHubApi,
  target: GitHubTarget,
  options: SuggestionOptions,
): Promise<Note | null> {
  const { candidates, maskAccountIds, pullRequest: pull_number } = options
  if (candidates.length === 0 || maskAccountIds || target.isFork) return null
  const place = { owner: target.owner, repo: target.repo, pull_number }

  const existing = new Set<string>()
  const shown = new Map<string, Map<number, string>>()
  const [unlisted, unread] = await Promise.all([
    readPages(
      api,
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      place,
      'pull-requests: read',
      (entries) => {
        for (const marker of entries.flatMap(markerOf)) existing.add(marker)
        return false
      },
    ),
    readPages(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', place, 'pull-requests: read', (entries) => {
      for (const [path, lines] of entries.flatMap(fileLines)) shown.set(path, lines)
      return false
    }),
  ])
  const stopped = unlisted ?? unread
  if (stopped !== null) return noteOf(SUBJECT, stopped)

  const due = candidates
    .filter(({ path, line, before }) => shown.get(path)?.get(line) === before)
    .map((candidate) => ({ candidate, marker: suggestionMarker(candidate) }))
    .slice(0, SUGGESTIONS_LIMIT)
    .filter(({ marker }) => !existing.has(marker))
  for (const { candidate, marker } of due) {
    const answer = await post(api, place, target.headSha, candidate, marker, options.publisher)
    if (answer !== null && answer.status !== 'ok') return noteOf(SUBJECT, answer)
  }
  return null
}

/** The line may hold a credential beside what is replaced, as a minified file's does: it is then left alone, and null. */
async function post(
  api: GitHubApi,
  place: { owner: string; repo: string; pull_number: number },
  commit_id: string,
  candidate: SuggestionCandidate,
  marker: string,
  publisher: Publisher,
): Promise<Answer | null> {
  const body = suggestionBody(candidate, marker)
  if (!publisher.isClean(body)) return null
  const { path, line } = candidate
  return api.ask(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    { ...place, commit_id, path, line, side: 'RIGHT', body: publisher.publish('comment', body) },
    { needs: NEEDS, repeatable: false },
  )
}

function suggestionBody({ finding, after }: SuggestionCandidate, marker: string): string {
  const why = `${code(finding.subject)}: ${prose(cutEnd(finding.message, TEXT_LIMIT))}`
  return [why, prose(cutEnd(finding.remedy, TEXT_LIMIT)), fenced(after, 'suggestion'), marker].join('\n\n')
}

/** The same suggestion at another line, after lines moved, is still the same. */
function suggestionMarker({ path, finding, before, after }: SuggestionCandidate): string {
  const identity = JSON.stringify([path, finding.check, finding.subject, before, after])
  return `<!-- ecs-preflight-suggestion:${createHash('sha256').update(identity).digest('hex').slice(0, 20)} -->`
}

function markerOf(entry: Json): string[] {
  const body = isJsonObject(entry) ? entry.body : null
  return typeof body === 'string' ? (MARKER.exec(body)?.slice(0, 1) ?? []) : []
}

function fileLines(entry: Json): [string, Map<number, string>][] {
  if (!isJsonObject(entry)) return []
  const { filename, patch } = entry
  return typeof filename === 'string' && typeof patch === 'string' ? [[filename, diffLines(patch)]] : []
}
