import { basename, dirname } from 'node:path'
import { InputError } from '../base/input-error.ts'
import { ownValue } from '../base/json.ts'
import { quoted } from '../base/sentence.ts'
import type { Target, TargetFile } from '../engine/target.ts'
import { type ParseResult, parseDocument } from '../task-definition/document/document.ts'
import { largerThan, readBounded } from './bounded-file.ts'
import { requireCluster, requireService } from './deploy-names.ts'
import { expandPattern, isPattern, matchedPart, shownPath } from './expand-pattern.ts'
import { workspacePath } from './workspace-path.ts'

/** Files that one run judges at most: beyond that the pattern was probably a mistake. */
export const fileLimit = 500

/** Bytes of one file: thirty times what ECS takes for a task definition (64 KiB). */
export const fileBytes = 2 * 1024 * 1024

/** Bytes of a plan, which holds the whole state before and after: a thousand resources take some 10 MiB. */
const planBytes = 64 * 1024 * 1024

/** What the lines of one run have taken so far: the limit holds for all of them together. */
export interface Loaded {
  files: number
}

/** Reads and parses every file. Throws InputError for what is missing, unreadable or too much. */
export async function loadTargets(
  inputs: readonly TargetInput[],
  workspace: string,
  standardInput: (() => Promise<Uint8Array>) | null = null,
  loaded: Loaded = { files: 0 },
  form: FormReader | null = null,
): Promise<Target[]> {
  const targets: Target[] = []
  for (const input of inputs) {
    const { pattern, place } = input
    const paths = isPattern(pattern) ? await expandPattern(pattern, { place, workspace, most: fileLimit }) : [pattern]
    for (const path of paths) {
      loaded.files += 1
      if (loaded.files > fileLimit)
        throw new InputError(
          `Input task-definition names more than ${fileLimit} files. Name fewer files, or split them over several jobs.`,
        )
      const inFolder = form === null ? null : await form.folder(path, workspace, input)
      if (inFolder !== null) {
        targets.push(...inFolder)
        continue
      }
      const file =
        path === '-' && standardInput !== null
          ? { name: 'standard input', inWorkspace: false, bytes: await standardInput() }
          : await load(path, workspace, place, form === null ? fileBytes : planBytes)
      targets.push(...(await targetsOf(input, file, workspace, form)))
    }
  }
  return targets
}

async function targetsOf(
  input: TargetInput,
  file: TargetFile,
  workspace: string,
  form: FormReader | null,
): Promise<readonly Target[]> {
  const planned = form === null ? null : await form.unparsed(file, workspace, input)
  if (planned !== null) return planned
  if (file.bytes.length > fileBytes) throw unusable(file.name, input.place, largerThan(fileBytes))
  const parsed = await parseDocument(file.name, file.bytes)
  const ofForm = form === null ? null : await form.file(file, parsed, workspace, input)
  return ofForm ?? [await targetOf(input, file, parsed, workspace)]
}

async function targetOf(input: TargetInput, file: TargetFile, parsed: ParseResult, workspace: string): Promise<Target> {
  const fill = templateFor(input, file.name, parsed, workspace)
  const [cluster, service, sourceFile] = [fill(input.cluster), fill(input.service), fill(input.sourceFile)]
  requireCluster(cluster ?? '', input.place)
  requireService(service, input.place)
  const sourcePlace = input.place.replace('Input task-definition', 'Input source-file')
  const source = sourceFile === null ? null : await load(sourceFile, workspace, sourcePlace)
  return {
    file,
    origin: { kind: 'file', address: null },
    cluster: cluster ?? '',
    service,
    source,
    parsed,
    planned: null,
  }
}

/**
 * Puts into a text what a file's path and content say: `{dir}` is what the pattern's first `*` matched, or the folder of a file that is
 * named outright; `{family}` is the definition's own.
 */
function templateFor({ pattern }: TargetInput, file: string, { document }: ParseResult, workspace: string) {
  const family = document === null ? undefined : ownValue(document.value, 'family')
  const values: Readonly<Record<string, string>> = {
    dir: matchedPart(pattern, file, workspace) ?? basename(dirname(file)),
    // Whoever writes the definition does not say which file is read: ECS's families hold no slash.
    family: typeof family === 'string' && /^[\w-]{1,255}$/.test(family) ? family : '',
  }
  return (text: string | null) => text?.replace(/\{(dir|family)\}/g, (_, name: string) => values[name] ?? '') ?? null
}

async function load(path: string, workspace: string, place: string, byteLimit = fileBytes): Promise<TargetFile> {
  const { absolute, name, inWorkspace, escapes } = await workspacePath(path, workspace)
  if (escapes)
    throw new InputError(
      `${place}: a link leads the file ${quoted(path, shownPath)} out of the workspace. Name the file that the link leads to.`,
    )
  const reading = await readBounded(absolute, byteLimit)
  if (reading.status === 'read') return { name, inWorkspace, bytes: reading.bytes }
  throw unusable(path, place, reading.problem)
}

function unusable(path: string, place: string, problem: string): InputError {
  return new InputError(
    `${place}: the file ${quoted(path, shownPath)} ${problem}. Check the path; it is relative to the workspace, and the step that renders the file must run before.`,
  )
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

/** Reads what is no task definition itself, and has some. Each answers null for what it does not read. */
export interface FormReader {
  folder(path: string, workspace: string, input: TargetInput): Promise<readonly Target[] | null>
  /** Asked first, with a file that may be larger than any task definition. */
  unparsed(file: TargetFile, workspace: string, input: TargetInput): Promise<readonly Target[] | null>
  file(file: TargetFile, parsed: ParseResult, workspace: string, input: TargetInput): Promise<readonly Target[] | null>
}
