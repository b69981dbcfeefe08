/** Takes a path; gives it as GitHub shows annotations for it, without a leading `../report/`; null when it leaves the repository. */
export function repositoryPath(file) {
    const path = file.replaceAll('\\', '/').replace(/^(\.\/+)+/, '');
    if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path))
        return null;
    return path.split('/').includes('..') ? null : path;
}
