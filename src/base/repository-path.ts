/** As GitHub shows annotations for the path, without a leading `./`; null when it leaves the repository. */
export function repositoryPath(file: string): string | null {
  const path = file.replaceAll('\\', '/').replace(/^(\.\/+)+/, '')
  if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path)) return null
  return path.split('/').includes('..') ? null : path
}
