import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

/** A regular expression of the source. */
export interface Expression {
  readonly source: string
  readonly flags: string
  /** File and line. */
  readonly where: string
}

/** Of a node of the syntax tree, what matters here. */
interface SyntaxNode {
  readonly start: number
  readonly regex?: { readonly pattern: string; readonly flags: string } | null
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } }
  readonly arguments?: readonly SyntaxNode[]
}

/** Where the source makes an expression out of a text, as `file:line:column`. */
type Site = string

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The expressions that stand in the files as literals. */
export function writtenExpressions(files: readonly string[]): Expression[] {
  return files.flatMap((path) => {
    const text = readFileSync(`${root}${path}`, 'utf8')
    const nodes = nodesIn(parseAst(text, { lang: 'ts' })) as readonly SyntaxNode[]
    const splitting = new Set(nodes.flatMap((node) => (node.callee?.property?.name === 'split' ? node.arguments : [])))
    return nodes.flatMap((node) => {
      if (node.regex == null) return []
      // A text is split wherever the expression matches, as with the flag.
      const flags = splitting.has(node) ? `${node.regex.flags.replace('g', '')}g` : node.regex.flags
      return [{ source: node.regex.pattern, flags, where: `${path}:${placeOf(text, node.start).line}` }]
    })
  })
}

/** The places of a text of TypeScript that call `RegExp`, with `new` or without. */
export function sitesIn(path: string, text: string): Site[] {
  return (nodesIn(parseAst(text, { lang: 'ts' })) as readonly SyntaxNode[]).flatMap(({ callee, start }) => {
    if (callee?.name !== 'RegExp') return []
    const { line, column } = placeOf(text, start)
    return [`${path}:${line}:${column}`]
  })
}

/**
 * The expressions that the modules build while they are loaded, and the places where one is built but none was then: nobody knows what
 * is built there from somebody's data.
 */
export async function builtExpressions(
  files: readonly string[],
): Promise<{ readonly expressions: readonly Expression[]; readonly unseen: readonly Site[] }> {
  const built: { readonly source: string; readonly flags: string; readonly site: Site }[] = []
  const original = globalThis.RegExp
  const note = (made: RegExp) => {
    const site = callerOf(new Error().stack ?? '')
    if (site !== null) built.push({ source: made.source, flags: made.flags, site })
    return made
  }
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given: ConstructorParameters<RegExpConstructor>) => note(new target(...given)),
    apply: (target, _, given: ConstructorParameters<RegExpConstructor>) => note(target(...given)),
  })
  try {
    for (const path of files) await import(pathToFileURL(`${root}${path}`).href)
  } finally {
    globalThis.RegExp = original
  }
  const seen = new Set(built.map(({ site }) => site))
  return {
    expressions: built.map(({ source, flags, site }) => ({ source, flags, where: site.replace(/:\d+$/, '') })),
    unseen: files
      .flatMap((path) => sitesIn(path, readFileSync(`${root}${path}`, 'utf8')))
      .filter((site) => !seen.has(site)),
  }
}

/** The first frame of a stack below the two of this file, where it is one of `src`; types are blanked out, so that lines and columns are the file's. */
function callerOf(stack: string): Site | null {
  const frame = stack
    .split('\n')
    .slice(1)
    .find((line) => !line.includes(import.meta.url))
  const [, url, place] = /(file:\/\/[^)\s]+?)((?::\d+){2})\)?$/.exec(frame ?? '') ?? []
  const path = url === undefined ? '' : relative(root, fileURLToPath(url))
  return path.startsWith('src/') ? `${path}${place}` : null
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function nodesIn(node: unknown): object[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(nodesIn)
  return [node, ...Object.values(node).flatMap(nodesIn)]
}
