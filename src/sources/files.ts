import { glob, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../base/input-error.ts'
import { ownValue } from '../base/json.ts'
import { quoted } from '../base/sentence.ts'
import type { Target, TargetFile } from '../engine/target.ts'
import { type ParseResult, parseDocument } from '../task-definition/document/document.ts'
import { requireCluster, requireService } from './deploy-names.ts'

/** Files that one run judges at most: beyond that the pattern was probably a mistake. */
export const fileLimit = 500

/** Characters of a path that an error shows. */
const pathLimit = 300

/** Reads and parses every file. Throws InputError for what is missing, unreadable or too much. */
export async function loadTargets(
  inputs: readonly TargetInput[],
  workspace: string,
  standardInput: (() => Promise<Uint8Array>) | null = null,
): Promise<Target[]> {
  const root = await realpath(workspace)
  const targets: Target[] = []
  for (const input of inputs) {
    const paths = isGlob(input.pattern) ? await expand(input, root) : [input.pattern]
    const sourcePlace = input.place.replace('Input task-definition', 'Input source-file')
    for (const path of paths) {
      const file =
        path === '-' && standardInput !== null
          ? { name: 'standard input', inWorkspace: false, bytes: await standardInput() }
          : await load(path, root, input.place)
      const parsed = await parseDocument(file.name, file.bytes)
      const fill = templateFor(input, file.name, parsed)
      const [cluster, service, sourceFile] = [fill(input.cluster), fill(input.service), fill(input.sourceFile)]
      requireCluster(cluster ?? '', input.place)
      requireService(service, input.place)
      const source = sourceFile === null ? null : await load(sourceFile, root, sourcePlace)
      targets.push({
        file,
        origin: { kind: 'file', address: null },
        cluster: cluster ?? '',
        service,
        source,
        parsed,
        planned: null,
      })
      if (targets.length > fileLimit) {
        throw new InputError(
          `Input task-definition names more than ${fileLimit} files. Name fewer files, or split them over several jobs.`,
        )
      }
    }
  }
  return targets
}

/**
 * Puts into a text what a file's path and content say: `{dir}` is what the pattern's first `*` matched, or the folder of a file that is
 * named outright; `{family}` is the definition's own.
 */
function templateFor({ pattern }: TargetInput, file: string, { document }: ParseResult) {
  const family = document === null ? undefined : ownValue(document.value, 'family')
  const values: Readonly<Record<string, string>> = {
    dir: matchedPart(pattern, file) ?? basename(dirname(file)),
    family: typeof family === 'string' ? family : '',
  }
  return (text: string | null) => text?.replace(/\{(dir|family)\}/g, (_, name: string) => values[name] ?? '') ?? null
}

/** What the first `*` of a pattern stands for in a path that it matches; null where it has none. */
function matchedPart(pattern: string, path: string): string | null {
  const [before, after] = pattern.replace(/^\.\//, '').split(/(?<!\*)\*(?!\*)/, 2)
  if (before === undefined || after === undefined) return null
  const literal = (text: string) =>
    text
      .replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
      .replaceAll('**/', '(?:.*/)?')
      .replaceAll('*', '[^/]*')
  return new RegExp(`^${literal(before)}([^/]*)${literal(after)}`).exec(path)?.[1] ?? null
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern)
}

async function expand({ pattern, place }: TargetInput, root: string): Promise<string[]> {
  const paths: string[] = []
  for await (const entry of glob(pattern, {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name === '.git',
  })) {
    // A link could lead a pattern out of the workspace, to files that nobody meant to show in a pull request.
    const path = resolve(root, entry)
    const real = await realpath(path).catch(() => null)
    if (real === null || !isWithin(root, real) || !(await stat(real)).isFile()) continue
    paths.push(path)
    if (paths.length > fileLimit) break
  }
  if (paths.length === 0)
    throw new InputError(
      `${place}: no file matches the pattern ${quoted(pattern, pathLimit)}. Correct the pattern; it is relative to the workspace.`,
    )
  return paths.sort()
}

async function load(path: string, root: string, place: string): Promise<TargetFile> {
  // Runners may reach the workspace by a link: a path through it names the same place.
  const directory = await realpath(dirname(resolve(root, path))).catch(() => dirname(resolve(root, path)))
  const absolute = join(directory, basename(path))
  const inWorkspace = isWithin(root, absolute)
  const name = inWorkspace ? relative(root, absolute).split(sep).join('/') : path
  const problem = await stat(absolute).then(
    (entry) =>
      entry.isFile()
        ? entry.size > byteLimit
          ? `is larger than ${byteLimit / 1024 / 1024} MiB`
          : null
        : 'is not a file',
    () => 'does not exist or cannot be read',
  )
  if (problem !== null) throw unusable(place, path, problem)
  const bytes = await readFile(absolute).catch(() => null)
  if (bytes === null) throw unusable(place, path, 'cannot be read')
  return { name, inWorkspace, bytes }
}

/** Bytes of one file: thirty times what ECS takes for a task definition (64 KiB). */
const byteLimit = 2 * 1024 * 1024

function unusable(place: string, path: string, problem: string): InputError {
  return new InputError(
    `${place}: the file ${quoted(path, pathLimit)} ${problem}. Check the path; it is relative to the workspace, and the step that renders the file must run before.`,
  )
}

function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep)
}

/** One `task-definition` line with what belongs to it; a glob stands for several files. */
export interface TargetInput {
  /** Where it stands, as errors begin: `Input task-definition, line 2`. */
  readonly place: string
  readonly pattern: string
  readonly cluster: string
  readonly service: string | null
  readonly sourceFile: string | null
}
