import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import pLimit from 'p-limit'
import { check, type Diagnostics } from 'recheck'
import { parseAst } from 'rolldown/parseAst'
import { filesBelow } from '../__tests__/support/documentation.ts'

// Every regular expression of the source. A tool looks for the texts on which each one is slowest; such a text, as long as a definition
// may be, must then be searched in no time. One that grows exponentially is refused outright.

/** Characters of the longest text that ECS takes: a definition has 64 KiB. */
const textLength = 64 * 1024
/** Milliseconds for such a text. A search that is quadratic needs some thousand. */
const searchMs = 400
/** Expressions that see only texts on which they are not slow. */
const bounded: Readonly<Record<string, string>> = {
  '"(?:[^"\\\\]|\\\\.)*"|[[\\]{}]|-?\\d[\\d.eE+-]*': 'the text is valid JSON: every quote has its end',
  '\\[([^\\]]+)\\]\\([^)\\s]+\\)': 'a page of the documentation',
  '\\[([^\\]]+)\\]\\((?!https?:|#)([^)\\s]+)\\)': 'a page of the documentation',
  '<(style|script)>[\\s\\S]*?<\\/\\1>|<[^>]*>|[^<]+': 'markup of ours, in which every tag ends',
  '(?:^|[\\s(])(?:file:\\/\\/)?((?:[A-Za-z]:)?[^\\s():][^():]*):(\\d+):(\\d+)\\)?$': 'a frame, cut',
  '[A-Za-z][A-Za-z0-9+._-]*$': 'cut to the length of the longest scheme',
}

/** Milliseconds that the tool may look for a text, and how many expressions it looks at together. */
const lookMs = 1_000
const together = pLimit(2)

interface Expression {
  readonly source: string
  readonly flags: string
  /** File and line. */
  readonly where: string
}

const expressions = expressionsOf(filesBelow('src', '.ts'))
const judged = await Promise.all(
  expressions.map((expression) =>
    together(async () => {
      const result = await check(expression.source, expression.flags, { timeout: lookMs })
      return { expression, result }
    }),
  ),
)
const faults = judged.flatMap(({ expression, result }) => {
  const fault = faultOf(expression, result)
  return fault === null ? [] : [`${expression.where}: ${fault}: /${expression.source}/${expression.flags}`]
})
for (const fault of faults) console.error(fault)
const undecided = judged.filter(({ result }) => result.status === 'unknown').length
console.log(
  `${expressions.length} regular expressions: ${faults.length} too slow, ${undecided} on which the tool ran out of time.`,
)
process.exitCode = faults.length === 0 ? 0 : 1

function expressionsOf(files: readonly string[]): Expression[] {
  const found = new Map<string, Expression>()
  for (const path of files) {
    const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    for (const { pattern, flags, start } of literalsIn(parseAst(text, { lang: 'ts' }))) {
      const where = `${path}:${text.slice(0, start).split('\n').length}`
      found.set(`/${pattern}/${flags}`, { source: pattern, flags, where })
    }
  }
  return [...found.values()]
}

interface Literal {
  readonly pattern: string
  readonly flags: string
  readonly start: number
}

function literalsIn(node: unknown): Literal[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  if ('regex' in node && 'start' in node)
    return [{ ...(node.regex as Omit<Literal, 'start'>), start: Number(node.start) }]
  return Object.values(node).flatMap(literalsIn)
}

function faultOf(expression: Expression, result: Diagnostics): string | null {
  if (result.status !== 'vulnerable') return null
  if (result.complexity.type === 'exponential') return 'exponential'
  if (expression.source in bounded) return null
  const { pumps, suffix } = result.attack
  const times = Math.ceil(
    textLength /
      Math.max(
        1,
        pumps.reduce((sum, { pump }) => sum + pump.length, 0),
      ),
  )
  const text = `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('')}${suffix}`.slice(-textLength)
  return isSearchedInTime(expression, text) ? null : `${result.complexity.summary}, on ${JSON.stringify(pumps[0])}`
}

/** V8 looks whether it was told to stop while it searches. */
function isSearchedInTime({ source, flags }: Expression, text: string): boolean {
  const context = createContext({ text, expression: new RegExp(source, flags) })
  try {
    runInContext('expression.test(text)', context, { timeout: searchMs })
    return true
  } catch {
    return false
  }
}
