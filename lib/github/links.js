import { repositoryPath } from '../base/repository-path.js';
/**
 * Takes a step's environment; gives the function that leads from a check to its page, at the version of the action that runs.
 * A local action (`uses: ./`) has no repository of its own, so no page is known.
 */
export function docsUrlFor(env) {
    const repository = env.GITHUB_ACTION_REPOSITORY ?? '';
    const ref = env.GITHUB_ACTION_REF ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref))
        return () => null;
    return (check) => /^[a-z0-9-]+$/.test(check) ? `https://github.com/${repository}/blob/${ref}/docs/checks/${check}.md` : null;
}
/** Takes the run's target, null outside GitHub; gives the function that leads from a place to that line at the head commit. */
export function fileUrlFor(target) {
    if (target === null || !/^[0-9a-f]{40,64}$/.test(target.headSha))
        return () => null;
    const base = `${target.serverUrl}/${target.owner}/${target.repo}/blob/${target.headSha}`;
    return ({ file, line, endLine }) => {
        const path = repositoryPath(file);
        if (path === null)
            return null;
        const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
        return `${base}/${encoded}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
    };
}
