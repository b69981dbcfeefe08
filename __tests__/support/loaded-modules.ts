import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ActionResult, type ActionRun, runAction } from './run-action.ts'

export interface LoadedRun {
  readonly result: ActionResult
  /** Parts of Node.js, without `node:`. */
  readonly builtins: readonly string[]
  /** Files of the bundle by name, with their sizes in bytes. */
  readonly files: ReadonlyMap<string, number>
  readonly bytes: number
}

/** Runs the action and tells what it loaded, in whatever order. */
export async function runAndList(run: ActionRun): Promise<LoadedRun> {
  const hook = join(run.workspace, 'list-modules.mjs')
  const list = join(run.workspace, 'modules')
  await writeFile(hook, hookSource(list))
  const result = await runAction({ ...run, env: { ...run.env, NODE_OPTIONS: `--import=${hook}` } })
  const urls = (await readFile(list, 'utf8')).split('\n').filter((url) => url !== '')
  const paths = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
  const files = new Map(
    await Promise.all(paths.map(async (path) => [basename(path), (await stat(path)).size] as const)),
  )
  return {
    result,
    builtins: urls.filter((url) => url.startsWith('node:')).map((url) => url.slice('node:'.length)),
    files,
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
  }
}

function hookSource(list: string): string {
  return `
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
const urls = new Set()
registerHooks({ load: (url, context, next) => { urls.add(url); return next(url, context) } })
process.on('exit', () => writeFileSync(${JSON.stringify(list)}, [...urls].join('\\n')))
`
}
