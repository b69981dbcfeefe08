import { repositoryPath } from '../base/repository-path.ts'
import type { FindingLocation } from '../report/report.ts'
import type { Environment, GitHubTarget } from './target.ts'

/**
 * Leads from a check to its page, at the version of the action that runs.
 * A local action (`uses: ./`) has no repository of its own, so no page is known.
 */
export function docsUrlFor(env: Environment): (check: string) => string | null {
  const repository = env.GITHUB_ACTION_REPOSITORY ?? ''
  const ref = env.GITHUB_ACTION_REF ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return () => null
  return (check) =>
    /^[a-z0-9-]+$/.test(check) ? `https://github.com/${repository}/blob/${ref}/docs/checks/${check}.md` : null
}

/** Leads from a place to that line at the head commit; nowhere outside GitHub. */
export function fileUrlFor(target: GitHubTarget | null): (location: FindingLocation) => string | null {
  if (target === null || !/^[0-9a-f]{40,64}$/.test(target.headSha)) return () => null
  const base = `${target.serverUrl}/${target.owner}/${target.repo}/blob/${target.headSha}`
  return ({ file, line, endLine }) => {
    const path = repositoryPath(file)
    if (path === null) return null
    const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
    return `${base}/${encoded}#L${line}${endLine > line ? `-L${endLine}` : ''}`
  }
}
