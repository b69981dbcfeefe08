import { isJsonObject } from '../base/json.ts'
import { readPages } from './pages.ts'
import type { GitHubSession } from './session.ts'

/** GitHub lists no more files of a pull request than these (REST, "List pull requests files"). */
const listedFiles = 3000

/** Paths that the pull request changes against its merge base, removed ones too; null where GitHub does not tell all of them. */
export async function changedFiles({ api, target, pullRequest }: GitHubSession): Promise<ReadonlySet<string> | null> {
  const number = await pullRequest()
  if (number === null) return null
  const paths = new Set<string>()
  const place = { owner: target.owner, repo: target.repo, pull_number: number }
  const refusal = await readPages(
    api,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    place,
    'pull-requests: read',
    (entries) => {
      for (const entry of entries)
        if (isJsonObject(entry) && typeof entry.filename === 'string') paths.add(entry.filename)
      return false
    },
  )
  return refusal !== null || paths.size >= listedFiles ? null : paths
}
