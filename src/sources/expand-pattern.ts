import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { normalize } from 'node:path/posix'
import { InputError } from '../base/input-error.ts'
import { quoted } from '../base/sentence.ts'
import { matchingFiles, TooManyEntriesError } from './matching-files.ts'
import { firstStar, type Pattern, type PatternProblem, parsePattern } from './pattern.ts'

/** Characters of a path that an error shows. */
export const shownPath = 300

export function isPattern(text: string): boolean {
  return /[*?[\]{}]/.test(text)
}

/** The files that a pattern matches, sorted, at most so many and one more. Throws InputError that begins with `place`. */
export async function expandPattern(
  text: string,
  { place, workspace, most }: { readonly place: string; readonly workspace: string; readonly most: number },
): Promise<string[]> {
  const refused = (problem: string, cure: string) =>
    new InputError(`${place}: the pattern ${quoted(text, shownPath)} ${problem}. ${cure}`)
  const pattern = readPattern(text, workspace)
  if ('problem' in pattern) throw refused(pattern.problem, 'Write several shorter patterns, one a line.')
  const paths: string[] = []
  try {
    for await (const path of matchingFiles(await realpath(workspace), pattern)) {
      paths.push(path)
      if (paths.length > most) break
    }
  } catch (error) {
    if (!(error instanceof TooManyEntriesError)) throw error
    throw refused('looks through too many folders', 'Begin it with the folder that holds the files.')
  }
  if (paths.length === 0) throw refused('matches no file', 'Correct the pattern; it is relative to the workspace.')
  return paths.sort()
}

/** What the first `*` of a pattern stands for in a path that it matched; null where it has none. */
export function matchedPart(text: string, path: string, workspace: string): string | null {
  const pattern = isPattern(text) ? readPattern(text, workspace) : []
  return 'problem' in pattern ? null : firstStar(pattern, path)
}

/** A pattern may begin with the workspace's own path, and on Windows have backslashes between its folders. */
function readPattern(text: string, workspace: string): Pattern | PatternProblem {
  const withSlashes = (path: string) => (sep === '\\' ? path.replaceAll(sep, '/') : path)
  const base = `${withSlashes(resolve(workspace))}/`
  const path = withSlashes(text)
  return parsePattern(normalize(path.startsWith(base) ? path.slice(base.length) : path))
}
