import { createContext, runInContext } from 'node:vm'
import pLimit from 'p-limit'
import { check, type Diagnostics } from 'recheck'
import { filesBelow } from '../__tests__/support/documentation.ts'
import { builtExpressions, type Expression, writtenExpressions } from './regexes/expressions.ts'
import { stepsAtMost } from './regexes/step-bound.ts'

// Every regular expression of the source, whether it stands there or is built while a module is loaded. Nearly all are proved to end in a
// number of steps that stays small on the longest text. For the others a tool looks for the texts on which they are slowest; such a text
// must then be searched in no time. One that grows exponentially, and one on which neither says anything, is refused.

/** Characters of the longest text that ECS takes: a definition has 64 KiB. */
const textLength = 64 * 1024
/** Steps for each of them. All together are a second at most, for V8 takes some thousand million a second; a bound is far above the truth. */
const stepsPerCharacter = 16 * 1024
/** Milliseconds for a text that the tool found. A search that is quadratic needs some thousand. */
const searchMs = 400
/** Milliseconds that the tool may look for a text, and how many expressions it looks at together. It needs six seconds at most, alone. */
const lookMs = 30_000
const together = pLimit(2)

/** Expressions that see only texts on which they are not slow. */
const bounded: Readonly<Record<string, string>> = {
  '"(?:[^"\\\\]|\\\\.)*"|[[\\]{}]|-?\\d[\\d.eE+-]*': 'the text is valid JSON: every quote has its end',
  '\\[([^\\]]+)\\]\\([^)\\s]+\\)': 'a page of the documentation',
  '\\[([^\\]]+)\\]\\((?!https?:|#)([^)\\s]+)\\)': 'a page of the documentation',
  '<(style|script)>[\\s\\S]*?<\\/\\1>|<[^>]*>|[^<]+': 'markup of ours, in which every tag ends',
  '(?:^|[\\s(])(?:file:\\/\\/)?((?:[A-Za-z]:)?[^\\s():][^():]*):(\\d+):(\\d+)\\)?$': 'a frame, cut',
  '[A-Za-z][A-Za-z0-9+._-]*$': 'cut to the length of the longest scheme',
}

/** Expressions of which nobody has a proof: a tool looked for a slow text and found none. There may be fewer, not more. */
const mostSearched = 25

/** How an expression was found harmless; or the fault that it has. */
type Verdict = 'proved' | 'linear' | 'searched' | 'bounded' | { readonly fault: string }

const files = filesBelow('src', '.ts')
// What stands beside the rooms starts a surface as soon as it is loaded.
const { expressions: built, unseen } = await builtExpressions(files.filter((path) => path.split('/').length > 2))
const all = [...writtenExpressions(files), ...built]
const expressions = [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).values()]
const judged = await Promise.all(
  expressions.map(async (expression) => ({ expression, verdict: await verdictOf(expression) })),
)

const count = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length
const faults = [
  ...judged.flatMap(({ expression: { source, flags, where }, verdict }) =>
    typeof verdict === 'string' ? [] : [`${where}: ${verdict.fault}: /${source}/${flags}`],
  ),
  ...unseen.map(
    (site) => `${site}: built after its module is loaded, so that nobody sees it: look a text up with standsIn`,
  ),
  ...Object.keys(bounded)
    .filter(
      (source) => !judged.some(({ expression, verdict }) => expression.source === source && verdict === 'bounded'),
    )
    .map((source) => `no expression needs the word that its texts are bounded: /${source}/`),
  ...(count('searched') > mostSearched
    ? [
        `${count('searched')} expressions without a proof, and there may be ${mostSearched}: set limits to their repetitions`,
      ]
    : []),
]
for (const { expression, verdict } of judged) {
  const { source, flags, where } = expression
  if (verdict === 'searched') console.log(`${where}: no proof, and no slow text found: /${source}/${flags}`)
  if (verdict === 'bounded')
    console.log(`${where}: slow on texts that it does not see (${bounded[source]}): /${source}/${flags}`)
}
for (const fault of faults) console.error(fault)
console.log(
  `${expressions.length} regular expressions, ${new Set(built.map(({ where }) => where)).size} lines that build some: ` +
    `${count('proved')} proved to take few steps, ${count('linear')} linear, ${count('searched')} without a slow text that a tool could find, ` +
    `${count('bounded')} that see bounded texts only, ${faults.length} faults.`,
)
process.exitCode = faults.length === 0 ? 0 : 1

async function verdictOf(expression: Expression): Promise<Verdict> {
  const { source, flags } = expression
  if (stepsAtMost(source, flags, textLength) <= stepsPerCharacter * textLength) return 'proved'
  const result = await together(() => check(source, flags, { timeout: lookMs }))
  if (result.status === 'unknown') return { fault: `undecided (${result.error.kind})` }
  if (result.status === 'safe') return result.checker === 'fuzz' ? 'searched' : 'linear'
  if (result.complexity.type === 'exponential') return { fault: 'exponential' }
  if (source in bounded) return 'bounded'
  const { pumps } = result.attack
  return isSearchedInTime(expression, longestOf(result.attack))
    ? 'searched'
    : { fault: `${result.complexity.summary}, on ${JSON.stringify(pumps[0])}` }
}

function longestOf({ pumps, suffix }: Extract<Diagnostics, { status: 'vulnerable' }>['attack']): string {
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.ceil(textLength / Math.max(1, pumped))
  return `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('')}${suffix}`.slice(-textLength)
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
