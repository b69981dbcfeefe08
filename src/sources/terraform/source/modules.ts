import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { isJsonObject, type Json } from '../../../base/json.ts'
import { readBounded } from '../../bounded-file.ts'
import { isWithin, workspacePath } from '../../workspace-path.ts'
import { listAt, type ModuleConfiguration, textAt } from '../plan.ts'
import { type Block, blocksOf, loadParser, type Node, type SourceFile } from './syntax.ts'

/** Files and modules that are read at most, and bytes of a file: a large root module has some dozens of each. */
const fileLimit = 300
const moduleLimit = 100
const fileBytes = 1024 * 1024

/** The sources of a module. */
export interface ModuleSource {
  readonly directory: string
  readonly files: readonly SourceFile[]
  /** Parsed when they are first asked for: of a plan that hides nothing and where nothing is wrong, nobody asks. */
  readonly blocks: readonly Block[]
  /** Whether the files are the repository's own; those of a module from elsewhere nobody has in a pull request. */
  readonly isCommitted: boolean
}

/** The sources of a root module and of the modules that it calls, by their names: `''`, `svc`, `svc.task`. */
export interface Sources {
  readonly root: string
  /** Files below it may be read for `file` and `templatefile`, others not. */
  readonly boundary: string
  readonly modules: ReadonlyMap<string, ModuleSource>
  parse(text: string): Node | null
}

/** Null where the folder has no Terraform files. */
export async function readSources(
  directory: string,
  workspace: string,
  configuration: ModuleConfiguration,
): Promise<Sources | null> {
  const root = resolve(workspace, directory)
  const parse = await loadParser()
  const inWorkspace = (await workspacePath(root, workspace)).inWorkspace
  const boundary = inWorkspace ? resolve(workspace) : root
  const installed = await installedModules(root)
  const modules = new Map<string, ModuleSource>()
  const read = async (key: string, folder: string, called: ModuleConfiguration): Promise<void> => {
    if (modules.size >= moduleLimit || !isWithin(boundary, folder)) return
    const source = await readModule(folder, workspace, parse)
    if (source === null) return
    modules.set(key, source)
    for (const [name, call] of called.calls) {
      const below = key === '' ? name : `${key}.${name}`
      const local = call.source.startsWith('.') ? join(folder, call.source) : null
      const next = installed.get(below) ?? local
      if (next !== null) await read(below, next, call.module)
    }
  }
  await read('', root, configuration)
  return modules.has('') ? { root, boundary, modules, parse } : null
}

/** Folders of the modules that `terraform init` installed. */
async function installedModules(root: string): Promise<Map<string, string>> {
  const reading = await readBounded(join(root, '.terraform', 'modules', 'modules.json'), fileBytes)
  if (reading.status !== 'read') return new Map()
  try {
    const file: Json = JSON.parse(new TextDecoder().decode(reading.bytes))
    const entries = isJsonObject(file) ? listAt(file, 'Modules') : []
    return new Map(
      entries.flatMap((entry): [string, string][] => {
        const [key, folder] = isJsonObject(entry) ? [textAt(entry, 'Key'), textAt(entry, 'Dir')] : [null, null]
        return key === null || folder === null ? [] : [[key, resolve(root, folder)]]
      }),
    )
  } catch {
    return new Map()
  }
}

async function readModule(
  folder: string,
  workspace: string,
  parse: (text: string) => Node | null,
): Promise<ModuleSource | null> {
  const entries = await readdir(folder).catch(() => [])
  const names = entries
    .filter((name) => /\.(?:tf|tofu)$/.test(name))
    .sort()
    .slice(0, fileLimit)
  const files: SourceFile[] = []
  let isCommitted = !folder.split(sep).includes('.terraform')
  for (const entry of names) {
    const { absolute, name, inWorkspace, escapes } = await workspacePath(join(folder, entry), workspace)
    if (escapes) continue
    const reading = await readBounded(absolute, fileBytes)
    if (reading.status !== 'read') continue
    if (!inWorkspace) isCommitted = false
    const text = new TextDecoder().decode(reading.bytes)
    files.push({ name: inWorkspace ? name : relative(workspace, absolute), text })
  }
  return names.length === 0 ? null : moduleOf(folder, files, isCommitted, parse)
}

function moduleOf(
  directory: string,
  files: readonly SourceFile[],
  isCommitted: boolean,
  parse: (text: string) => Node | null,
): ModuleSource {
  let blocks: readonly Block[] | null = null
  return {
    directory,
    files,
    isCommitted,
    get blocks() {
      blocks ??= files.flatMap((file) => {
        const tree = parse(file.text)
        return tree === null ? [] : blocksOf(tree, file)
      })
      return blocks
    },
  }
}
